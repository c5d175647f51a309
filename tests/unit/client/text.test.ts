// The client's pure parts: entries for the present moment, lists of paths.
import { describe, expect, it } from "vitest";
import { changeInWords, withPath } from "../../../client/src/text/globs.ts";
import { utcStamp } from "../../../client/src/text/timelineEntry.ts";

const moment = new Date("2026-03-08T23:05:59Z");

describe("an entry for now", () => {
  it("is in UTC, whatever the machine's zone", () => {
    expect(utcStamp(moment)).toBe("2026-03-08 23:05 UTC");
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
