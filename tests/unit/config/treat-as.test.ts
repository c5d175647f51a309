// The user's word on files: globs and paths against paths, and paths out of addresses.
import { describe, expect, test } from "vitest";
import { readConfiguration } from "../../../server/src/config/configuration.ts";
import { names, treatAs } from "../../../server/src/config/treat-as.ts";
import { pathInFolders, pathOf } from "../../../server/src/config/uri.ts";

describe("names", () => {
  for (const [glob, path, named] of [
    ["docs/incidents/**", "docs/incidents/2024/a.md", true],
    ["docs/incidents/*", "docs/incidents/2024/a.md", false],
    ["*.postmortem.md", "deep/er/x.postmortem.md", true],
    ["./a.md", "a.md", true],
    ["/a.md", "a.md", true],
    ["docs\\incidents\\*.md", "docs/incidents/a.md", true],
    ["notes/[2024] outage (draft).md", "notes/[2024] outage (draft).md", true],
    ["{a,b}.md", "b.md", true],
    ["a.md", "/tmp/a.md", true],
    ["tmp/a.md", "/tmp/a.md", true],
    ["a.md", "ba.md", false],
    ["", "a.md", false],
    [".hidden/*.md", ".hidden/a.md", true],
  ] as const) {
    test(`${glob} ${named ? "names" : "does not name"} ${path}`, () => expect(names([glob], path)).toBe(named));
  }
});

test("exclude beats include", () => {
  const lists = { include: ["**/*.md"], exclude: ["b.md"] };
  expect(["a.md", "b.md", "a.txt"].map((path) => treatAs(path, lists))).toEqual(["postmortem", "other", undefined]);
});

describe("pathOf", () => {
  for (const [uri, path] of [
    ["file:///work/a%20b.md", "/work/a b.md"],
    ["file:///c%3A/Users/x/a.md", "/c:/Users/x/a.md"],
    ["file://server/share/a.md", "/share/a.md"],
    ["vscode-vfs://github/owner/repo/a.md?ref=1#L2", "/owner/repo/a.md"],
    ["untitled:Untitled-1", undefined],
    ["file:///bad%zz.md", "/bad%zz.md"],
    ["nonsense", undefined],
  ] as const) {
    test(uri, () => expect(pathOf(uri)).toBe(path));
  }
});

test("a path inside the innermost folder that holds it", () => {
  const folders = ["file:///work", "file:///work/team/", "file:///w"];
  expect(pathInFolders("file:///work/team/a.md", folders)).toBe("a.md");
  expect(pathInFolders("file:///work/other/a.md", folders)).toBe("other/a.md");
  expect(pathInFolders("file:///elsewhere/a.md", folders)).toBe("/elsewhere/a.md");
  expect(pathInFolders("vscode-vfs://github/work/a.md", folders)).toBe("/work/a.md");
});

test("settings of any shape are read without a fault", () => {
  const nothing = { severity: {}, requiredSections: undefined, include: [], exclude: [] };
  for (const value of [undefined, null, 7, "x", [], { rules: 1, include: "a", exclude: null }]) {
    expect(readConfiguration(value)).toEqual(nothing);
  }
  expect(readConfiguration({ rules: { a: "off", b: "loud", c: 3 }, include: ["x", 1], requiredSections: [] })).toEqual({
    severity: { a: "off" },
    requiredSections: [],
    include: ["x"],
    exclude: [],
  });
});
