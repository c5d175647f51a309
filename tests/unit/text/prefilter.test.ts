// What is looked for before an expression is run: never more than every match has.
import { describe, expect, test } from "vitest";
import { Expression } from "../../../server/src/text/expression.ts";
import { MATCHES_OTHERS } from "../../../server/src/text/needs.ts";
import { prefilter } from "../../../server/src/text/prefilter.ts";

function mayMatch(source: string, text: string): boolean {
  return prefilter(source)?.(text) ?? true;
}

describe("prefilter", () => {
  test.each([
    ["a word", "outage", "the outage began", "all was well"],
    ["one of several words", "outage|down(?:time)?|broken", "it went down", "all was well"],
    ["the rarer of two words", "(?:the|an?) (?:\\w+ ){0,3}incident", "the large incident", "the large accident"],
    ["both of two words", "alerts?[^.]{0,30}(?:fired|triggered)", "an alert was triggered", "an alert was sent"],
    ["a repeated group", "(?:retry )+failed", "retry retry failed", "it failed"],
    ["any digit", "took \\d+ (?:minutes|hours)", "it took 5 minutes", "it took some minutes"],
    ["a small class", "colou?r[sz]", "COLORZ", "colour"],
    ["a class that is taken apart", "p[ae]ged by", "was paged by", "was pinged by"],
    ["the start of a text", "^fix(?:es)?$", "Fix", "a fix"],
    ["the end of a text", "(?:for|of) impact$", "scope of impact", "scope of impacts"],
    ["words beside nothing at all", "(?:(?!))|template", "a template", "a report"],
    ["characters by their numbers", "\\u{2713} done|\\u2714 done|\\xb7 done", "✓ done", "- done"],
    ["escaped characters", "\\[ \\] open\\/closed", "[ ] open/closed", "[x] open"],
    ["a word of another script", "障害(?:報告|の概要)", "障害の概要", "障害"],
    ["letters in any case", "ÜBERSICHT", "übersicht", "ubersicht"],
    ["a named group", "(?<who>[A-Z]\\w+) was paged", "Kim was paged", "Kim was asked"],
  ])("asks for %s", (_, source, matches, not) => {
    expect(new RegExp(source, "iu").test(matches)).toBe(true);
    expect(mayMatch(source, matches)).toBe(true);
    expect(new RegExp(source, "iu").test(not)).toBe(false);
    expect(mayMatch(source, not)).toBe(false);
  });

  test.each([
    ["(?:incident)?", "what need not be there"],
    ["\\p{L}+:", "a class, but for what stands beside it", ":"],
    ["(?:\\w+|outage)", "what one alternative does not ask for"],
    ["(?=outage)|(?<!no )", "what is only looked at"],
    ["(?:x?y*)*", "what may be empty"],
    ["(\\w)\\1", "what was found before"],
  ])("does not ask /%s/ for %s", (source, _, text = "?") => {
    expect(mayMatch(source, text)).toBe(true);
  });

  test("says nothing of long texts", () => {
    expect(mayMatch("outage", "a ".repeat(500))).toBe(false);
    expect(mayMatch("outage", "a ".repeat(1_100))).toBe(true);
  });

  test("what a match may be in another case is what small letters are, but for the letters that are named", () => {
    // Which characters match each other in any case: those that share a small or a capital letter, at whatever distance.
    const groups = new Map<number, Set<number>>();
    for (let code = 0; code <= 0xffff; code++) {
      const char = String.fromCharCode(code);
      const others = [char.toLowerCase(), char.toUpperCase()].filter((one) => one.length === 1 && one !== char);
      for (const other of others.map((one) => one.charCodeAt(0))) {
        const group = new Set([...(groups.get(code) ?? [code]), ...(groups.get(other) ?? [other])]);
        for (const one of group) groups.set(one, group);
      }
    }
    const wrong: string[] = [];
    for (const [code, group] of groups) {
      const char = String.fromCharCode(code);
      if (MATCHES_OTHERS.test(char)) continue;
      const expressions = ["i", "iu"].map((flags) => new RegExp(`\\u${code.toString(16).padStart(4, "0")}`, flags));
      for (const other of [...group].map((one) => String.fromCharCode(one)))
        if (other.toLowerCase() !== char.toLowerCase() && !MATCHES_OTHERS.test(other))
          if (expressions.some((expression) => expression.test(other))) wrong.push(`${char} ${other}`);
    }
    expect(groups.size).toBeGreaterThan(2000);
    expect(wrong).toEqual([]);
    expect(mayMatch("mess", "me\u017f\u017f")).toBe(true);
    expect(mayMatch("\u03c3\u03c6\u03ac\u03bb\u03bc\u03b1", "ΣΦΆΛΜΑ")).toBe(true);
  });
});

describe("Expression", () => {
  const words = "(?:outage|incident|downtime) (?:began|ended)";
  /** Held against texts until it looks at them before it is run. */
  function often(flags: string): Expression {
    const expression = new Expression(words, flags);
    for (let i = 0; i < 100; i++) expression.test(`line ${i}`);
    return expression;
  }

  test.each([
    ["at first", (flags: string) => new Expression(words, flags)],
    ["when it was asked often", often],
  ])("finds the same as a regular expression, %s", (_, make) => {
    const text = "Outage began, incident ended";
    expect(make("iu").test(text)).toBe(true);
    expect(make("iu").exec(text)?.[0]).toBe("Outage began");
    expect(make("u").exec(text)?.index).toBe(14);
    expect(
      make("giu")
        .all(text)
        .map((found) => found.index),
    ).toEqual([0, 14]);
    expect(make("giu").replaceIn(text, "…")).toBe("…, …");
    expect(make("iu").split(text)).toEqual(["", ", ", ""]);
    const other = "all was well";
    expect(make("iu").test(other)).toBe(false);
    expect(make("iu").exec(other)).toBeNull();
    expect(make("giu").all(other)).toEqual([]);
    expect(make("giu").replaceIn(other, "…")).toBe(other);
    expect(make("iu").split(other)).toEqual([other]);
  });

  test("with the flag g it starts anew at each text", () => {
    const expression = often("giu");
    expect(expression.test("incident ended")).toBe(true);
    expect(expression.test("incident ended")).toBe(true);
  });
});
