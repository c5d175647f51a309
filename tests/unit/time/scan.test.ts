// The small scanners: digits, words, blanks and boundaries, none of which looks behind the end that it is given.
import { describe, expect, it } from "vitest";
import {
  digitAt,
  endsWord,
  fold,
  isBlankAt,
  isLetterAt,
  isOneOf,
  isSpacedLetterAt,
  isUnspacedAt,
  readDigits,
  readPhrase,
  readWord,
  skipBlanks,
  startsAt,
} from "../../../server/src/time/scan.ts";

const signs = (text: string): string[] => [...text];

describe("digits", () => {
  it("are ASCII or full-width", () => {
    expect(signs("0189０１８９").map((sign) => digitAt(sign, 0))).toEqual([0, 1, 8, 9, 0, 1, 8, 9]);
    expect(signs("/:／： .a٣²").map((sign) => digitAt(sign, 0))).toEqual([-1, -1, -1, -1, -1, -1, -1, -1, -1]);
    expect(digitAt("1", 1)).toBe(-1);
    expect(digitAt("1", -1)).toBe(-1);
  });
  it("are read up to the end, and not at all where there are too many", () => {
    expect(readDigits("2022-", 0, 5, 4)).toEqual({ value: 2022, count: 4, end: 4 });
    expect(readDigits("x07０9", 1, 5, 8)).toEqual({ value: 709, count: 4, end: 5 });
    expect(readDigits("2022", 0, 3, 4)).toEqual({ value: 202, count: 3, end: 3 });
    expect(readDigits("2022", 0, 4, 3)).toBeUndefined();
    expect(readDigits("2022", 4, 4, 4)).toBeUndefined();
    expect(readDigits("2022", 2, 2, 4)).toBeUndefined();
    expect(readDigits("x", 0, 1, 4)).toBeUndefined();
  });
});

describe("blanks", () => {
  it.each([" ", "\t", "\u00a0", "\u3000", "\u202f", "\u2000", "\u2009", "\u200b"])("%j is one", (blank) =>
    expect(isBlankAt(blank, 0)).toBe(true),
  );
  it.each(["\n", "\r", "a", "\u1fff", "\u200c", "\u2028", ""])("%j is none", (sign) =>
    expect(isBlankAt(sign, 0)).toBe(false),
  );
  it("are skipped up to the end, 64 of them at most", () => {
    expect(skipBlanks("a \t b", 1, 5)).toBe(4);
    expect(skipBlanks("a \t b", 0, 5)).toBe(0);
    expect(skipBlanks("a   b", 1, 3)).toBe(3);
    expect(skipBlanks("a   b", 1, 1)).toBe(1);
    expect(skipBlanks(" ".repeat(100), 1, 100)).toBe(65);
    expect(skipBlanks("  \n  ", 0, 5)).toBe(2);
  });
});

describe("signs", () => {
  it("are looked for within the text alone", () => {
    expect(isOneOf("a-b", 1, "+-")).toBe(true);
    expect(isOneOf("a-b", 0, "+-")).toBe(false);
    expect(isOneOf("a-b", 3, "+-")).toBe(false);
    expect(isOneOf("a-b", -1, "+-")).toBe(false);
  });
  it("start a text that stands before the end", () => {
    expect(startsAt("a th b", 2, 6, "th")).toBe(true);
    expect(startsAt("a th b", 2, 4, "th")).toBe(true);
    expect(startsAt("a th b", 2, 3, "th")).toBe(false);
    expect(startsAt("a th b", 1, 6, "th")).toBe(false);
  });
});

describe("letters", () => {
  it("are those of any script", () => {
    for (const sign of "azAZéßжאก中가ꓐ") expect(isLetterAt(sign, 0), sign).toBe(true);
    for (const sign of "@[`{0 .…\u0080×、") expect(isLetterAt(sign, 0), sign).toBe(false);
    expect(isLetterAt("e\u0301", 1)).toBe(true);
    expect(isLetterAt("a", 1)).toBe(false);
    // Asked again it is the same.
    expect([isLetterAt("é", 0), isLetterAt("×", 0)]).toEqual([true, false]);
  });
  it("are set apart by blanks in most scripts", () => {
    for (const sign of "azéжאกꓐ") expect(isSpacedLetterAt(sign, 0), sign).toBe(true);
    for (const sign of "中\u2e80\u3041\u9fff가\ud7a3\uf900ａ1 ") expect(isSpacedLetterAt(sign, 0), sign).toBe(false);
    expect(isSpacedLetterAt("a", 1)).toBe(false);
  });
  it("of scripts without blanks are found by a quick look", () => {
    for (const sign of "\u2e80中가ａ") expect(isUnspacedAt(sign, 0), sign).toBe(true);
    for (const sign of "a\u2e7f") expect(isUnspacedAt(sign, 0), sign).toBe(false);
    expect(isUnspacedAt("中", 1)).toBe(false);
  });
});

describe("words", () => {
  it("end at the end, and before what is neither a digit nor a letter", () => {
    for (const text of ["ab.", "ab ", "ab中", "ab-"]) expect(endsWord(text, 2, 3), text).toBe(true);
    for (const text of ["abc", "ab0", "ab9", "abé"]) expect(endsWord(text, 2, 3), text).toBe(false);
    expect(endsWord("abc", 2, 2)).toBe(true);
    expect(endsWord("abc", 2, 1)).toBe(true);
  });
  it("are folded: small letters without marks", () => {
    expect([fold("Août"), fold("AOUT"), fold("ÉTÉ"), fold("Й"), fold("ИЮНЬ"), fold("")]).toEqual([
      "aout",
      "aout",
      "ete",
      "и",
      "июнь",
      "",
    ]);
  });
  it("are read up to the end, and not at all where they are longer than any that is looked up", () => {
    expect(readWord("März 3", 0, 6)).toEqual({ text: "marz", end: 4 });
    expect(readWord("march", 1, 3)).toEqual({ text: "ar", end: 3 });
    expect(readWord("3 march", 0, 7)).toBeUndefined();
    expect(readWord("march", 5, 5)).toBeUndefined();
    for (const length of [23, 24]) expect(readWord("x".repeat(30), 0, length)).toMatchObject({ end: length });
    expect(readWord("x".repeat(24), 0, 24)?.end).toBe(24);
    expect(readWord("x".repeat(25), 0, 25)).toBeUndefined();
    expect(readWord("x".repeat(40), 0, 40)).toBeUndefined();
  });
});

describe("phrases", () => {
  const read = (text: string, max?: number, end = text.length) => {
    const phrases = new Map([
      ["a", 1],
      ["a b c", 3],
      ["d e", 2],
      ["f", 6],
    ]);
    const found = readPhrase(text, 0, end, phrases, max);
    return found && [found.value, text.slice(0, found.end)];
  };

  it.each<[string, [number, string] | undefined]>([
    ["a", [1, "a"]],
    ["A b C", [3, "A b C"]],
    ["a b d", [1, "a"]],
    ["a b", [1, "a"]],
    ["a b c d", [3, "a b c"]],
    ["d", undefined],
    ["d e", [2, "d e"]],
    ["d-e", [2, "d-e"]],
    ["d.e", [2, "d.e"]],
    ["d. e", [2, "d. e"]],
    ["d’e", [2, "d’e"]],
    ["d'e", [2, "d'e"]],
    ["d\u00a0e", [2, "d\u00a0e"]],
    ["d.  e", undefined],
    ["d- e", undefined],
    ["d  e", undefined],
    ["d/e", undefined],
    ["d\te", undefined],
    ["d e2", undefined],
    ["d e0", undefined],
    ["a0", undefined],
    ["x d e", undefined],
    ["", undefined],
  ])("%j", (text, expected) => expect(read(text)).toEqual(expected));

  it("have no more words than asked for, and end before the end", () => {
    expect(read("a b c", 3)).toEqual([3, "a b c"]);
    expect(read("a b c", 2)).toEqual([1, "a"]);
    expect(read("d e", 1)).toBeUndefined();
    expect(read("d e", 2, 2)).toBeUndefined();
    expect(read("a b c", 6, 4)).toEqual([1, "a"]);
  });
});
