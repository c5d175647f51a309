// Which zone a typed text chooses: the first of the ranking is what Enter writes.
import { describe, expect, it, test } from "vitest";
import { zoneNames } from "../../../server/src/language/zone-names.ts";
import {
  allZones,
  commonZones,
  offsetInWords,
  rankedZones,
  readZone,
  searchZones,
} from "../../../server/src/language/zone-search.ts";
import { readZone as readInText } from "../../../server/src/time/zones.ts";

const now = Date.UTC(2026, 0, 15, 12);
const names = zoneNames();
const zones = [...new Set(["Europe/Kyiv", "UTC", ...commonZones, ...allZones()])];
const ranked = (typed: string) => rankedZones(typed, zones, names, now);

describe("the zone that is meant", () => {
  it.each([
    ["tok", "Asia/Tokyo"],
    ["tokyo", "Asia/Tokyo"],
    ["EST", "EST"],
    ["cet", "CET"],
    ["PST", "PST"],
    ["gmt", "UTC"],
    ["utc", "UTC"],
    ["new york", "America/New_York"],
    ["New_Y", "America/New_York"],
    ["york", "America/New_York"],
    ["ET", "America/New_York"],
    ["europe/ber", "Europe/Berlin"],
    ["vostok", "Antarctica/Vostok"],
    ["+02:00", "+02:00"],
    ["utc +2", "+02:00"],
    ["−8", "-08:00"],
  ])("%s", (typed, zone) => expect(ranked(typed)[0]?.zone).toBe(zone));

  it("keeps an order of exact, beginning and middle", () => {
    const found = rankedZones("lis", ["Asia/Tbilisi", "Europe/Lisbon", "UTC"], names, now).map(({ zone }) => zone);
    expect(found).toEqual(["Europe/Lisbon", "Asia/Tbilisi"]);
  });

  it("shows each meaning of an abbreviation with its offset", () => {
    expect(ranked("ist").slice(0, 3)).toMatchObject([
      { label: "IST – Asia/Kolkata", zone: "Asia/Kolkata", about: { offset: "UTC+05:30", writtenAs: "Asia/Kolkata" } },
      {
        label: "IST – Asia/Jerusalem",
        zone: "Asia/Jerusalem",
        about: { offset: "UTC+02:00", writtenAs: "Asia/Jerusalem" },
      },
      {
        label: "IST – Europe/Dublin",
        zone: "Europe/Dublin",
        about: { offset: "UTC+01:00", writtenAs: "Europe/Dublin" },
      },
    ]);
    expect(ranked("pst")[0]?.about).toEqual({ offset: "UTC-08:00", region: "America/Los_Angeles" });
  });

  it.each(["xyz", "Mars/Olympus", "+15", "x".repeat(10_000)])("finds none for nonsense", (typed) => {
    expect(ranked(typed)).toEqual([]);
  });

  it("offers everything while nothing is typed", () => {
    expect(ranked(" ").map(({ zone }) => zone)).toEqual(zones);
  });

  it("writes only what is read in a text", () => {
    const written = "abcdefghijklmnopqrstuvwxyz"
      .split("")
      .flatMap((a) => ["a", "e", "m", "s", "t"].flatMap((b) => ranked(a + b)));
    for (const { zone } of written) {
      const read = readInText(zone, 0, zone.length, { context: "bracket" });
      expect([zone, read?.span.end]).toEqual([zone, zone.length]);
    }
  });
});

describe("zones as typed", () => {
  it.each([
    ["utc", "UTC"],
    [" Z ", "UTC"],
    ["+2", "+02:00"],
    ["UTC+05:30", "+05:30"],
    ["gmt-330", "-03:30"],
    ["gmt-0330", "-03:30"],
    ["−8", "-08:00"],
    ["+0", "UTC"],
    ["+15", undefined],
    ["-13:00", undefined],
    ["Europe/Berlin", "Europe/Berlin"],
    ["europe/berlin", "Europe/Berlin"],
    ["America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
    ["Asia/Kolkata", "Asia/Kolkata"],
    ["Mars/Olympus", undefined],
    ["PST", undefined],
    ["", undefined],
    ["x".repeat(10_000), undefined],
  ])("%s", (typed, zone) => expect(readZone(typed)).toBe(zone));

  it("offers zones that all can be read back", () => {
    for (const zone of [...commonZones, ...allZones().filter((name) => name.includes("/"))]) {
      expect(readZone(zone)?.toLowerCase(), zone).toBe(zone.toLowerCase());
    }
  });

  it("offers zones that the server reads in a text", () => {
    const unread = [...commonZones, ...allZones()].filter((zone) => {
      const read = readInText(zone, 0, zone.length, { context: "bracket" });
      return read?.span.end !== zone.length || read.meaning.kind === "unknown";
    });
    expect(unread).toEqual([]);
  });

  it("tells a zone's offset at a moment", () => {
    expect(offsetInWords("Europe/Berlin", now)).toBe("UTC+01:00");
    expect(offsetInWords("Europe/Berlin", Date.UTC(2026, 6, 1))).toBe("UTC+02:00");
    expect(offsetInWords("UTC", now)).toBe("UTC");
  });
});

test("the user's own zone first, offsets of the day of the incident, likely ones apart", () => {
  const { choices, likely } = searchZones({ typed: "", day: "2026-07-01", shortNames: false }, "Europe/Kyiv", now);
  expect(choices[0]).toEqual({
    label: "Europe/Kyiv",
    zone: "Europe/Kyiv",
    about: { offset: "UTC+03:00", when: "2026-07-01", own: true },
  });
  expect(choices[likely - 1]?.zone).toBe(commonZones.at(-1));
  expect(
    searchZones({ typed: "berl", day: "2026-99-99", shortNames: false }, undefined, now).choices[0]?.about,
  ).toEqual({
    offset: "UTC+01:00",
    when: "now",
  });
  const first = (typed: string) => searchZones({ typed, day: null, shortNames: true }, undefined, now).choices[0];
  expect(first("pst")).toMatchObject({
    label: "PST",
    zone: "PST",
    about: { offset: "UTC-08:00", region: "America/Los_Angeles" },
  });
  expect(first("pacific time")?.zone).toBe("America/Los_Angeles");
  expect(first("eastern")?.zone).toBe("America/New_York");
  expect(first("pacific/a")?.zone).toBe("Pacific/Apia");
  expect(first("easterly")).toBeUndefined();
  expect(searchZones({ typed: "pst", day: null, shortNames: false }, undefined, now).choices).toEqual([]);
});
