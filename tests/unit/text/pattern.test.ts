// Patterns that users write: what they find, what is refused and why, and that no text makes them slow.
import { expect, test } from "vitest";
import { readPattern } from "../../../server/src/text/pattern.ts";

function found(pattern: string, text: string): string[] {
  const read = readPattern(pattern);
  if ("wrong" in read) throw new Error(read.wrong);
  return [...text.matchAll(read.expression)].map(([match]) => match);
}

test.each([
  ["OPS-\\d+", "OPS-1, ops-22 and XOPS-3, OPS-x", ["OPS-1", "ops-22"]],
  ["#{number}", "#12 a#3 #", ["#12"]],
  ["[A-Z]{2,5}-\\d{1,6}", "AB-1 ABCDEF-1 A-1", ["AB-1"]],
  ["(INC|CHG)\\d{4}", "INC0042 CHG12345", ["INC0042"]],
  ["(INC|CHG|PRB|OPS|SRE)-{number}", "SRE-7, ops-12, ABC-1", ["SRE-7", "ops-12"]],
  ["v1.2", "v1.2 v1x2", ["v1.2"]],
  ["a\\/b\\-c", "a/b-c", ["a/b-c"]],
  ["OPS-\\d+", "対応はOPS-12でXOPS-3を追跡、サーバーOPS-4ー", ["OPS-12", "OPS-4"]],
  ["Fall-{number}", "Fall-7, Überfall-7", ["Fall-7"]],
])("%s", (pattern, text, expected) => expect(found(pattern, text)).toEqual(expected));

test.each([
  ["(a+)+", /group cannot be repeated/],
  ["(a|a)*b", /group cannot be repeated/],
  ["a++", /directly behind another/],
  ["\\d+\\d+\\d+\\d+x", /More than 2 parts/],
  ["(?=a)b", /\(\?/],
  ["a{1,500}", /up to 20/],
  ["(A|)".repeat(24), /too many combinations/],
  ["(A|A)".repeat(12), /too many combinations/],
  ["(A?)".repeat(3), /More than 2 parts/],
  [`${"(".repeat(12)}A${"|A)".repeat(12)}${"(A|B|C)".repeat(6)}`, /too many combinations/],
  ["^OPS", /“\^” at character 1/],
  ["[a-", /“\[” at character 1/],
  ["[z-a]", /no valid pattern/],
  ["(a", /not closed/],
  ["a)", /has no “\(”/],
  ["\\b", /“\\” at character 1/],
  ["", /empty/],
])("%s is refused", (pattern, why) =>
  expect(readPattern(pattern)).toMatchObject({ wrong: expect.stringMatching(why) }),
);

test("no text makes a search long", () => {
  const digits = "1".repeat(200_000);
  expect(found("\\d+\\d+x", digits)).toEqual([]);
  expect(found("(A|)(A|)(A|)(A|)(A|)(A|)(A|)(A|)(A|)x", "A".repeat(200_000))).toEqual([]);
  expect(found("(#|##|###|####)(#|##|###|####)(#|##|###|####)x", "#".repeat(50_000))).toEqual([]);
  expect(found("[a-z-]+[a-z-]+9", "a-".repeat(20_000))).toEqual([]);
});
