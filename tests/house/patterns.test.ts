// No pattern of the product takes exponential time, nor more than linear time but for those listed with what bounds them.
// After a change of patterns: node scripts/patterns.mjs --write
import { describe, expect, it } from "vitest";
import {
  allowedPatterns,
  allPatterns,
  complaints,
  idOf,
  keptVerdicts,
  patternsOf,
  type Verdict,
  verdictOn,
} from "../../scripts/patterns.mjs";
import { exampleTexts } from "../../scripts/rule-pages.mjs";
import { Expression } from "../../server/src/text/expression.ts";
import { prefilter } from "../../server/src/text/prefilter.ts";

/** Patterns without a verdict that are checked here; each may take half a minute. */
const MOST_NEW = 6;

/** Made and heard once for all that ask. */
const all = allPatterns();

const pattern = (source: string) => ({ file: "a.ts", source, flags: "" });

describe("the patterns of the product", () => {
  it("take linear time, or are bounded", async () => {
    const { patterns, silent } = await all;
    expect(silent).toEqual([]);
    expect(patterns.length).toBeGreaterThan(1000);
    const kept = keptVerdicts();
    const present = new Set(patterns.map(idOf));
    const stale = [...kept.keys()].filter((id) => !present.has(id));
    expect(stale, "verdicts on patterns that are gone: node scripts/patterns.mjs --write").toEqual([]);
    const missing = patterns.filter((one) => !kept.has(idOf(one)));
    const named = missing.map(({ file, source }) => `${file}: /${source}/`);
    expect(named.length, `without a verdict: node scripts/patterns.mjs --write\n${named.join("\n")}`).toBeLessThan(
      MOST_NEW,
    );
    for (const one of missing) kept.set(idOf(one), verdictOn(one));
    expect(complaints(patterns, (one) => kept.get(idOf(one)) ?? "unknown", allowedPatterns())).toEqual([]);
  }, 280_000);

  it("are not kept from a line that they match by what is looked for before they are run", async () => {
    const { patterns } = await all;
    const lines = [...new Set(exampleTexts().flatMap((text) => text.split("\n")))].slice(0, 300);
    expect(lines.length).toBe(300);
    const looks = patterns.flatMap(({ source, flags }) => {
      const mayMatch = /[my]/.test(flags) ? undefined : prefilter(source);
      return mayMatch ? [{ mayMatch, expression: new RegExp(source, flags.replace("g", "")) }] : [];
    });
    let out = 0;
    // What a line holds is looked up once for all patterns that ask for it in turn.
    for (const line of lines)
      for (const { mayMatch, expression } of looks) {
        if (mayMatch(line)) continue;
        out++;
        if (expression.test(line)) expect.fail(`${expression} matches ${line}`);
      }
    expect(out).toBeGreaterThan(100_000);
  }, 120_000);

  it("find in small letters, and in one byte a character, what they find in the text as it is", async () => {
    const { patterns } = await all;
    const texts = [...new Set(exampleTexts().flatMap((text) => text.split("\n")))];
    // Every line somewhere, and each pattern against 40 of them, in three forms.
    const forms = [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => `${text} — Ж`];
    let [found, at] = [0, 0];
    for (const { source, flags } of patterns) {
      if (/[my]/.test(flags)) continue;
      const expression = new Expression(source, flags);
      const plain = new RegExp(source, flags);
      for (let i = 0; i < 40; i++) {
        const line = texts[at++ % texts.length] as string;
        const text = (forms[i % 3] as (text: string) => string)(line);
        plain.lastIndex = 0;
        const right = plain.exec(text);
        const own = expression.exec(text);
        if (right) found++;
        if (right?.index !== own?.index || right?.join("\0") !== own?.join("\0"))
          expect.fail(`/${source}/${flags} finds ${own?.[0]} instead of ${right?.[0]} in ${text}`);
      }
    }
    expect(found).toBeGreaterThan(1000);
  }, 120_000);

  it("are allowed to be slow only with the bound that makes them harmless", () => {
    for (const { bound } of allowedPatterns()) expect(bound).toMatch(/\d/);
  });
});

describe("the check itself", () => {
  it.each([
    ["^(a+)+$", "exponential"],
    ["(?:a|a)*b", "exponential"],
    ["\\s+$", "degree 2"],
    ["\\s*,?\\s*$", "degree 3"],
    ["^a+$", "linear"],
    ["(?<!\\s)\\s+$", "linear"],
  ] satisfies [string, Verdict][])("%s is %s", (source, verdict) => {
    expect(verdictOn(pattern(source))).toBe(verdict);
  });

  it("sees every literal and every place that makes a pattern", () => {
    const text =
      'const a = /x+/g, b = 4 / 2 / 1, c = "/no/"; // /no/\nconst d = new RegExp(a.source, "u"), e = RegExp("y");';
    expect(patternsOf("a.ts", text)).toEqual({ literals: [{ file: "a.ts", source: "x+", flags: "g" }], made: 2 });
  });

  it("complains of what is slow and not listed, of what no list can excuse, and of a list for nothing", () => {
    const verdict = ({ source }: { source: string }): Verdict =>
      source === "exp" ? "exponential" : source === "fine" ? "linear" : "degree 2";
    const all = ["exp", "slow", "listed", "fine"].map(pattern);
    const allowed = ["exp", "listed", "fine"].map((begins) => ({ file: "a.ts", begins, bound: "9 characters" }));
    expect(complaints(all, verdict, allowed)).toEqual([
      "a.ts: exponential: /exp/",
      "a.ts: degree 2: /slow/",
      "a.ts: nothing slow begins with fine: take it off the list",
    ]);
  });
});
