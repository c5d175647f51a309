// The lines of a .gitignore, as git reads them.
import { expect, test } from "vitest";
import { readIgnoreFile } from "../../../server/src/disk/gitignore.ts";

const ignored = (text: string, inside: string, isFolder = false) =>
  readIgnoreFile(text).reduce(
    (out, { matches, foldersOnly, includes }) => ((isFolder || !foldersOnly) && matches(inside) ? !includes : out),
    false,
  );

test.each([
  ["a.md", "a.md", true],
  ["a.md", "deep/er/a.md", true],
  ["/a.md", "deep/a.md", false],
  ["deep/a.md", "deep/a.md", true],
  ["deep/a.md", "more/deep/a.md", false],
  ["**/deep/a.md", "more/deep/a.md", true],
  ["*.md\n!a.md", "a.md", false],
  ["# a.md", "a.md", false],
  ["\\#a.md", "#a.md", true],
  ["a.md  ", "a.md", true],
  ["{a,b}.md", "a.md", false],
  ["{a,b}.md", "{a,b}.md", true],
  ["", "a.md", false],
])("%j and %s: %s", (text, inside, expected) => {
  expect(ignored(text, inside)).toBe(expected);
});

test("a slash at the end means folders only", () => {
  expect(ignored("drafts/", "drafts", true)).toBe(true);
  expect(ignored("drafts/", "drafts", false)).toBe(false);
});
