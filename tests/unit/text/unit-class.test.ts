// Classes of characters that scanners ask for, unit by unit.
import { expect, test } from "vitest";
import { unitClass, unitsBefore, unitsBehind } from "../../../server/src/text/unit-class.ts";

const isLetter = unitClass("\\p{L}");

test("says of each unit whether it is in the class, the first time and later", () => {
  for (const _ of [1, 2]) {
    expect([..."aÄж字1 -"].map((_, at) => isLetter("aÄж字1 -", at))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  }
});

test("knows of nothing outside the text, nor of half a character", () => {
  expect(isLetter("a", 1)).toBe(false);
  expect(isLetter("a", -1)).toBe(false);
  expect(isLetter("", 0)).toBe(false);
  // 𝐀 is a letter; neither of its halves is.
  expect([0, 1].map((at) => isLetter("𝐀", at))).toEqual([false, false]);
});

test("keeps classes apart", () => {
  const isMark = unitClass("[*_]");
  expect([isMark("*a", 0), isMark("*a", 1)]).toEqual([true, false]);
  expect([isLetter("*a", 0), isLetter("*a", 1)]).toEqual([false, true]);
});

test("counts what stands around a text, up to all of it", () => {
  const isMark = unitClass("[*_ ]");
  const around = (text: string) => [unitsBefore(text, isMark), unitsBehind(text, isMark)];
  expect(["** a_b *", "a", "**", ""].map(around)).toEqual([
    [3, 2],
    [0, 0],
    [2, 2],
    [0, 0],
  ]);
});
