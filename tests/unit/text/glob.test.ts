// Globs: as picomatch reads the ordinary ones, linear for every one, and no other form in silence.
import fc from "fast-check";
import picomatch from "picomatch/posix";
import { describe, expect, test } from "vitest";
import { readGlob } from "../../../server/src/text/glob.ts";
import { runs } from "../../runs.ts";

function matches(glob: string, path: string, options?: { readonly anyCase?: boolean }): boolean {
  const read = readGlob(glob, options);
  if ("wrong" in read) throw new Error(read.wrong);
  return read.matches(path);
}

const words = fc.constantFrom("a", "b", "ab", "docs", "x.md", ".git", "2024-03", "é");
const piece = fc.oneof(
  { weight: 3, arbitrary: words },
  fc.constantFrom("*", "?", "*.md", "[a-c]", "[^b]", "{a,b}", "{docs,x}*", "a*", "*b*", "{a,b{c,}}", "{1..4}", "[.x]?"),
);
const segment = fc.oneof(
  { weight: 3, arbitrary: fc.array(piece, { minLength: 1, maxLength: 2 }).map((all) => all.join("")) },
  fc.constant("**"),
);
const glob = fc.array(segment, { minLength: 1, maxLength: 4 }).map((all) => all.join("/"));
const path = fc
  .array(
    fc.array(words, { minLength: 1, maxLength: 2 }).map((all) => all.join("")),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.join("/"));

test("ordinary globs match as with picomatch", () => {
  fc.assert(
    fc.property(glob, path, (one, file) => {
      fc.pre(one.split("/").every((part) => part === "**" || !part.includes("**")));
      expect([one, file, matches(one, file)]).toEqual([one, file, picomatch.isMatch(file, one, { dot: true })]);
    }),
    runs(1000),
  );
});

describe("places where braces and stars meet", () => {
  for (const [one, file, expected] of [
    ["a/{**,b}/c", "a/c", true],
    ["a/{**,b}/c", "a/q/w/c", true],
    ["{**/,}x", "a/b/x", true],
    ["{*,**/x}", "a/x", true],
    ["{*,**/x}", "a/y", false],
    ["{a/**,b}/c", "a/c", true],
    ["**/{a,b}/**/c", "x/b/c", true],
    ["a/*/**", "a/b", false],
    ["a/**", "a", true],
    ["a**b", "axyb", true],
    ["a**b", "a/b", false],
    ["{a,b", "{a,b", true],
    ["a}", "a}", true],
    ["{a}", "{a}", true],
    ["[", "[", true],
    ["[]a]", "]", true],
    ["[!a]", "b", true],
    ["[!a]", "a", false],
    ["[a-]", "-", true],
    ["\\[a\\]*", "[a]b", true],
    ["[\\]]", "]", false],
    ["notes (draft)/*", "notes (draft)/a", true],
    ["?", "🔥", true],
    ["a?b", "a/b", false],
    ["[^x]", "/", false],
  ] as const) {
    test(`${one} ${expected ? "names" : "does not name"} ${file}`, () => expect(matches(one, file)).toBe(expected));
  }
  test("letters in any case where asked", () => expect(matches("*.MD", "A.md", { anyCase: true })).toBe(true));
});

test.each([
  ["+(*)b", /“\+\(” is not supported/],
  ["docs/?(a|b)", /“\?\(”/],
  ["@(a)", /“@\(”/],
  ["!(a)", /“!\(”/],
  ["*(a)", /“\*\(”/],
  ["x{a,+(b)}", /“\+\(”/],
  ["!docs/**", /“!” at its start/],
  ["(a|b).md", /“\(a\|b\)”/],
  ["[[:alpha:]]", /A-Za-z/],
  ["{1..12}.md", /write the numbers/],
  ["{a,".repeat(20) + "}".repeat(20), /nest deeper/],
  ["a".repeat(1001), /longer than 1000/],
])("%s is refused", (one, why) => expect(readGlob(one)).toMatchObject({ wrong: expect.stringMatching(why) }));

test("no glob and no path make a search long", () => {
  const file = `${"a".repeat(2000)}/${"a/".repeat(200)}c`;
  for (const one of [
    "*a".repeat(300),
    `${"**/a/".repeat(190)}b`,
    `${"*a*/**/".repeat(130)}b`,
    "{a,a*,*a}".repeat(100),
    "{,a}".repeat(240),
    "{".repeat(1000),
    "[".repeat(1000),
    "{a,".repeat(9) + "*".repeat(900),
    "(".repeat(900),
    "{a..".repeat(240),
  ]) {
    const read = readGlob(one);
    if ("matches" in read) expect(read.matches(file)).toBe(false);
  }
});
