// The client's pure parts: entries for the present moment, lists of paths.
import { describe, expect, it } from "vitest";
import { changeInWords, withPath } from "../../../client/src/text/globs.ts";
import { severityChoices } from "../../../client/src/text/severityChoices.ts";
import { startRead } from "../../../client/src/text/startRead.ts";
import { utcStamp } from "../../../client/src/text/timelineEntry.ts";
import { without } from "../../../client/src/text/zones.ts";

const moment = new Date("2026-03-08T23:05:59Z");

describe("an entry for now", () => {
  it("is in UTC, whatever the machine's zone", () => {
    expect(utcStamp(moment)).toBe("2026-03-08 23:05 UTC");
  });
});

describe("the start of an incident, as it is typed", () => {
  const night = new Date(2026, 2, 4, 3, 12);
  it.each([
    ["2026-03-01 09:41", "2026-03-01 09:41"],
    [" 2026-03-01T9:41 ", "2026-03-01 09:41"],
    ["2026-03-01", "2026-03-01"],
    // At night a time alone is the last one that was: this night's, or last evening's.
    ["2:01", "2026-03-04 02:01"],
    ["03:12", "2026-03-04 03:12"],
    ["23:50", "2026-03-03 23:50"],
    ["1:40am", "2026-03-04 01:40"],
    ["1.40 AM", "2026-03-04 01:40"],
    ["12:05 a.m.", "2026-03-04 00:05"],
    ["11 pm", "2026-03-03 23:00"],
    ["2h01", "2026-03-04 02:01"],
    ["1.40", "2026-03-04 01:40"],
    ["2026-03-01 9.05", "2026-03-01 09:05"],
    ["2026-03-01 12:41pm", "2026-03-01 12:41"],
  ])("%s", (typed, start) => expect(startRead(typed, night)).toBe(start));
  // "04.03" may be a day, a number alone anything.
  it.each([
    "",
    "yesterday",
    "2026-02-30",
    "2026-13-01 09:00",
    "24:00",
    "9:75",
    "13:40 pm",
    "0:10 am",
    "04.03",
    "9",
    "1:40 xm",
  ])("not %j", (typed) => expect(startRead(typed, night)).toBeUndefined());
});

describe("the levels of severity that can be chosen", () => {
  const levels = ["SEV-1", "SEV-2"];
  const shown = (typed: string) =>
    severityChoices(typed, levels).map(({ level, typed: own }) => (own ? `${level}*` : level));
  it.each([
    ["", ["SEV-1", "SEV-2"]],
    ["sev2", ["SEV-2", "sev2*"]],
    ["SEV-2", ["SEV-2"]],
    ["sev", ["SEV-1", "SEV-2", "sev*"]],
    ["p1", ["p1*"]],
    [" Major  outage ", ["Major outage*"]],
    ["!!", ["!!*"]],
  ])("%j", (typed, choices) => expect(shown(typed)).toEqual(choices));
});

it("a zone is offered once", () => {
  const zones = [{ zone: "UTC" }, { zone: "Asia/Tokyo" }];
  expect(without(zones, [{ zone: "UTC" }])).toEqual([{ zone: "Asia/Tokyo" }]);
  expect(without(zones, [{ zone: "Europe/Kyiv" }])).toEqual(zones);
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
