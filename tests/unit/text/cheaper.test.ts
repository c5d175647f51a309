// Expressions in forms that cost less: they match where the one that was given does.
import { describe, expect, test } from "vitest";
import { forLowerCase, forPlainLetters } from "../../../server/src/text/cheaper.ts";
import { Expression } from "../../../server/src/text/expression.ts";
import { hasPlainLetters, inLowerCase } from "../../../server/src/text/lower-case.ts";

describe("forLowerCase", () => {
  test.each([
    ["capitals", "\\bRoot Cause\\b", "\\broot cause\\b"],
    ["letters of other scripts", "ÜBERSICHT|Причина", "übersicht|причина"],
    ["ranges of capitals", "[A-Z][A-Za-z0-9]*", "[a-z][a-za-z0-9]*"],
    ["escapes, as they are", "\\S\\W\\B\\D\\p{L}\\p{sc=Han}", "\\S\\W\\B\\D\\p{L}\\p{sc=Han}"],
    ["a group's name, as it is", "(?<Who>[A-Z]+) and \\k<Who>", "(?<Who>[a-z]+) and \\k<Who>"],
    ["a letter whose small one is two", "İz", "İz"],
    ["brackets that are escaped", "\\[A\\]|[\\]A]", "\\[a\\]|[\\]a]"],
  ])("has small letters for %s", (_, source, made) => {
    expect(forLowerCase(source)).toBe(made);
  });

  test.each([
    ["a class that tells cases apart", "\\p{Lu}\\p{L}+"],
    ["what a property is not", "\\P{L}"],
    ["marks, one of which is a letter's small form", "\\p{M}"],
    ["a letter that matches others", "\u017f|me\u00df\u03c2"],
    ["a range over capitals and signs", "[A-z]"],
    ["a range from signs over capitals", "[!-`]"],
    ["characters by their numbers", "\\u0041|\\x41"],
  ])("knows none for %s", (_, source) => {
    expect(forLowerCase(source)).toBeUndefined();
  });
});

describe("forPlainLetters", () => {
  test.each(["L", "N", "Lu", "Ll", "Lo"])("\\p{%s} is the same in what has plain letters", (property) => {
    const forms = [`\\p{${property}}`, `[^\\p{${property}}]`].map((source) => ({
      own: new RegExp(source, "u"),
      made: new RegExp(forPlainLetters(source), "u"),
    }));
    for (const { made } of forms) expect(made.source).not.toContain("\\p");
    const chars = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter(hasPlainLetters);
    expect(chars.length).toBeGreaterThan(2000);
    expect(chars.filter((char) => forms.some(({ own, made }) => own.test(char) !== made.test(char)))).toEqual([]);
  });
});

describe("a text", () => {
  test("has small letters at the places of its own, or none", () => {
    expect(inLowerCase("Über ALLES — 日本")).toBe("über alles — 日本");
    expect(inLowerCase("İstanbul")).toBeUndefined();
    expect(inLowerCase("MESS\u017f")).toBeUndefined();
    expect(hasPlainLetters("Über")).toBe(true);
    expect(hasPlainLetters("“a” — b → ✅ 🚨")).toBe(true);
    expect(hasPlainLetters("Ж")).toBe(false);
    expect(hasPlainLetters("x² and xⁿ")).toBe(false);
  });
});

describe("Expression", () => {
  test("gives what stands in the text, not its small letters", () => {
    const expression = new Expression("(?<who>[A-Z]+) (?:was )?(paged)?", "giu");
    const text = "ANNA Paged, ÉMILE: BEN — Was PAGED";
    const matches = [...text.matchAll(new RegExp(expression.source, "giu"))];
    const own = expression.all(text);
    expect(own.map((match) => [...match])).toEqual(matches.map((match) => [...match]));
    expect(own.map(({ index, input, groups }) => ({ index, input, groups: { ...groups } }))).toEqual(
      matches.map(({ index, input, groups }) => ({ index, input, groups: { ...groups } })),
    );
    expect(expression.exec(text)?.[0]).toBe("ANNA Paged");
    expect(expression.exec(text)?.[0]).toBe("ANNA Paged");
    expect(expression.replaceIn(text, "x ")).toBe(text.replace(new RegExp(expression.source, "giu"), "x "));
  });

  test.each([
    ["a capital that is asked for", "(?<!\\p{L})\\p{Lu}\\p{L}+", "u", "ein Haus"],
    ["a capital of no case", "\\p{Lu}", "iu", "haus"],
    ["what matches others", "kelvin", "iu", "\u212aELVIN"],
    ["a final letter", "λόγος", "iu", "ΛΌΓΟΣ"],
    ["a dotted capital", "i", "iu", "İ ı"],
    ["the same again", "(\\w)\\1", "iu", "a Bb"],
  ])("finds %s", (_, source, flags, text) => {
    const [right, own] = [new RegExp(source, flags).exec(text), new Expression(source, flags).exec(text)];
    expect(own && [...own]).toEqual(right && [...right]);
    expect(own?.index).toBe(right?.index);
  });
});
