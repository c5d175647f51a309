// Expressions at one index of a text: what `endAt` finds is what the sticky expression itself does, in whatever form it is run.
import { expect, test } from "vitest";
import { Expression } from "../../../server/src/text/expression.ts";

const SOURCE = "(?:der|am) (?:\\p{L}+ )?(?:Montag|Freitag)";
const TEXTS = [
  "am Freitag",
  "AM FREITAG!",
  "bis am nächsten Montag",
  "am 次 Montag",
  "Ωσ am Freitag",
  "ﬅ am Freitag",
  "",
  "am",
];

test("ends where the expression's own match ends, however often it is asked", () => {
  const expression = new Expression(SOURCE, "iuy");
  const own = new RegExp(SOURCE, "iuy");
  // So often that a look at the text comes before the run.
  for (let round = 0; round < 10; round++) {
    for (const text of TEXTS) {
      for (let at = 0; at <= text.length; at++) {
        own.lastIndex = at;
        expect(expression.endAt(text, at), `${text} at ${at}`).toBe(own.test(text) ? own.lastIndex : -1);
      }
    }
  }
  expect(expression.endAt("bis am nächsten Montag", 4)).toBe(22);
});
