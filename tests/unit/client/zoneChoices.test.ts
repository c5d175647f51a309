// Which zone a typed text chooses: the first of the ranking is what Enter writes.
import { describe, expect, it } from "vitest";
import { rankedZones } from "../../../client/src/text/zoneChoices.ts";
import { allZones, commonZones } from "../../../client/src/text/zones.ts";
import { zoneNames } from "../../../server/src/language/zone-names.ts";
import { readZone as readInText } from "../../../server/src/time/zones.ts";

const now = new Date("2026-01-15T12:00:00Z");
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
    expect(ranked("ist").slice(0, 3)).toEqual([
      { label: "IST – Asia/Kolkata", zone: "Asia/Kolkata", about: "UTC+05:30, written as Asia/Kolkata" },
      { label: "IST – Asia/Jerusalem", zone: "Asia/Jerusalem", about: "UTC+02:00, written as Asia/Jerusalem" },
      { label: "IST – Europe/Dublin", zone: "Europe/Dublin", about: "UTC+01:00, written as Europe/Dublin" },
    ]);
    expect(ranked("pst")[0]?.about).toBe("UTC-08:00, America/Los_Angeles");
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
