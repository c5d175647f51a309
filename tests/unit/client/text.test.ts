// The client's pure parts: entries for the present moment, lists of paths.
import { describe, expect, it } from "vitest";
import { changeInWords, withPath } from "../../../client/src/text/globs.ts";
import { startRead } from "../../../client/src/text/startRead.ts";
import { utcStamp } from "../../../client/src/text/timelineEntry.ts";

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
  ])("%s", (typed, start) => expect(startRead(typed, night)).toBe(start));
  it.each(["", "yesterday", "2026-02-30", "2026-13-01 09:00", "24:00", "9:75"])("not %j", (typed) =>
    expect(startRead(typed, night)).toBeUndefined(),
  );
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
