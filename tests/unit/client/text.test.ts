// The client's pure parts: entries for the present moment, zones as typed, lists of paths.
import { describe, expect, it } from "vitest";
import { changeInWords, withPath } from "../../../client/src/text/globs.ts";
import { utcStamp } from "../../../client/src/text/timelineEntry.ts";
import { allZones, commonZones, offsetInWords, ownZone, readZone } from "../../../client/src/text/zones.ts";
import { readZone as readInText } from "../../../server/src/time/zones.ts";

const moment = new Date("2026-03-08T23:05:59Z");

describe("an entry for now", () => {
  it("is in UTC, whatever the machine's zone", () => {
    expect(utcStamp(moment)).toBe("2026-03-08 23:05 UTC");
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
    for (const zone of [...commonZones, ...allZones().filter((name) => name.includes("/")), ownZone() ?? "UTC"]) {
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
    expect(offsetInWords("Europe/Berlin", moment)).toBe("UTC+01:00");
    expect(offsetInWords("Europe/Berlin", new Date("2026-07-01T00:00:00Z"))).toBe("UTC+02:00");
    expect(offsetInWords("UTC", moment)).toBe("UTC");
  });
});

describe("lists of paths", () => {
  const lists = { include: ["a.md"], exclude: ["b.md", "docs/**"] };

  it("say what was changed and where", () => {
    const words = (name: "include" | "exclude", path: string) =>
      changeInWords(lists, withPath(lists, name, path), name, path, "your user settings");
    expect(words("include", "c.md")).toBe("c.md is now in “postmortem.include” of your user settings.");
    expect(words("include", "b.md")).toBe(
      "b.md is now in “postmortem.include” and is no longer in “postmortem.exclude” of your user settings.",
    );
    expect(words("exclude", "b.md")).toBe("b.md was already in “postmortem.exclude” of your user settings.");
  });

  it("take a path from one list to the other", () => {
    expect(withPath(lists, "include", "b.md")).toEqual({ include: ["a.md", "b.md"], exclude: ["docs/**"] });
    expect(withPath(lists, "exclude", "a.md")).toEqual({ include: [], exclude: ["b.md", "docs/**", "a.md"] });
  });

  it("are themselves where nothing changes", () => {
    const after = withPath(lists, "include", "a.md");
    expect(after.include).toBe(lists.include);
    expect(after.exclude).toBe(lists.exclude);
  });
});
