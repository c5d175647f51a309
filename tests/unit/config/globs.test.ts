// Globs and paths against paths, and paths out of addresses.
import { describe, expect, test } from "vitest";
import { readConfiguration } from "../../../server/src/config/configuration.ts";
import { readConfigFile } from "../../../server/src/config/file.ts";
import { names } from "../../../server/src/config/globs.ts";
import { folderHolding, pathOf, rootOf, uriOf } from "../../../server/src/config/uri.ts";

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

test("the innermost folder that holds a document", () => {
  const folders = ["file:///work", "file:///work/team/", "file:///w"];
  expect(folderHolding("file:///work/team/a.md", folders)).toBe("/work/team");
  expect(folderHolding("file:///work/other/a.md", folders)).toBe("/work");
  expect(folderHolding("file:///elsewhere/a.md", folders)).toBeUndefined();
  expect(folderHolding("vscode-vfs://github/work/a.md", folders)).toBeUndefined();
});

test("a path becomes a URI and comes back", () => {
  for (const uri of ["file:///work/a%20b%23c.md", "vscode-vfs://github/o/r/%E2%9C%93.md"]) {
    expect(uriOf(rootOf(uri), pathOf(uri) ?? "")).toBe(uri);
  }
});

describe("a glob that cannot be used", () => {
  for (const [glob, why] of [
    ["docs/+(*)b", /“docs\/\+\(\*\)b” cannot be used as a glob\. “\+\(” is not supported/],
    ["x".repeat(2000), /^“x{60}…” cannot be used as a glob\. It is longer than/],
  ] as const) {
    test.each([
      ["include", `include: ["${glob}"]`],
      ["exclude", `exclude: ["a.md", "${glob}"]`],
      ["overrides", `overrides: [{ files: ["${glob}"], timezone: UTC }]`],
    ])(`is told in %s: ${glob.slice(0, 20)}`, (_, yaml) => {
      const { problems } = readConfigFile("/x/.postmortem.yaml", yaml);
      expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(why)]);
    });
  }

  test("still names the file that is called so, in a file and in the editor's settings", () => {
    const odd = "what+(draft).md";
    const { settings } = readConfigFile("/x/.postmortem.yaml", `include: ["${odd}"]`);
    expect(settings).toMatchObject([{ key: "include", value: [odd] }]);
    const told: string[] = [];
    expect(readConfiguration({ include: [odd] }, (problem) => told.push(problem))).toEqual({ include: [odd] });
    expect(told).toEqual([expect.stringMatching(/^include: “what\+\(draft\)\.md” cannot be used as a glob\./)]);
    expect(names([odd], odd)).toBe(true);
    expect(names([odd], "whatdraft.md")).toBe(false);
  });
});

test("no list of globs makes a document wait", () => {
  const slow = Array.from({ length: 50 }, (_, i) => `${"*a".repeat(100)}${i}b`);
  expect(names(slow, `${"a".repeat(250)}.md`)).toBe(false);
});
