// Words that users add or take out: found as whole words, whatever characters they have.
import { expect, test } from "vitest";
import { isRemoved, phrasePattern } from "../../../server/src/text/phrases.ts";

test.each<[readonly string[], string, readonly string[]]>([
  [["oops"], "Oops, OOPS and whoops, oopsie, oops_1, 2oops", ["Oops", "OOPS"]],
  [["  human   error "], "human error, human\n\terror, humanerror, human  errors", ["human error", "human\n\terror"]],
  [["on", "on call", "on call lead"], "on call lead, on call, on", ["on call lead", "on call", "on"]],
  [["c++", "(sic)", "a.b", "n/a"], "C++ (sic) a.b axb n/a c+", ["C++", "(sic)", "a.b", "n/a"]],
  [["überlastet"], "Überlastet nichtüberlastet", ["Überlastet"]],
  [["障害", "DB障害"], "本番障害とDB障害、XDB障害", ["障害", "DB障害", "障害"]],
  [["oops"], "それはoopsだ、whoopsも", ["oops"]],
  [["障害"], "障害DB、X障害X", ["障害", "障害"]],
  [["障害DB"], "大障害DB 障害DBs", ["障害DB"]],
  [["", "  ", "x"], "x  y", ["x"]],
])("%j", (phrases, text, found) => {
  expect(
    phrasePattern(phrases)
      ?.all(text)
      .map(([match]) => match),
  ).toEqual(found);
});

test("no words are no pattern", () => expect([[], ["", " "]].map(phrasePattern)).toEqual([undefined, undefined]));

test("what a user took out is known in any case and with any blanks, as a whole", () => {
  const removed = ["Root  Cause", " fix "];
  expect(
    ["root cause", " ROOT\n cause", "Fix", "fix it", "rootcause", ""].map((one) => isRemoved(one, removed)),
  ).toEqual([true, true, true, false, false, false]);
});
