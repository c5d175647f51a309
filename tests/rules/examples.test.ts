// The examples on the rules' pages: each wrong one reports exactly where the page says, each right one not at all.
import { describe, expect, test } from "vitest";
import { type Example, examplesOf } from "../../scripts/rule-pages.mjs";
import { rules } from "../../server/src/rules/index.ts";
import type { Rule } from "../../server/src/rules/types.ts";
import { fixed, found, read } from "./fixing.ts";

const all = rules.flatMap((rule) =>
  examplesOf(rule.id).map((example) => [`${rule.id}, ${example.side}: ${example.title}`, rule, example] as const),
);

/** A rule that is off by default is switched on for its examples. */
function readFor({ id }: Rule, { text }: Example) {
  return read(text, { severity: { [id]: "warning" } });
}

describe("examples", () => {
  test.each(all)("%s", (_, rule, example) => {
    const analysis = readFor(rule, example);
    expect(analysis.postmortem.genre.kind).not.toBe("other");
    expect(found(analysis, rule.id).map(({ line }) => line)).toEqual(example.lines);
  });

  test.each(all.filter(([, , example]) => example.fixed !== undefined))("%s: the first fix", (_, rule, example) => {
    const analysis = readFor(rule, example);
    const [first] = found(analysis, rule.id);
    const fix = first?.finding.fixes[0];
    if (!first || !fix) throw new Error("no fix offered");
    expect(fixed(analysis, first.finding, fix)).toBe(example.fixed);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))("%s has examples of both sides and says why", (_, rule) => {
    const examples = examplesOf(rule.id);
    expect(examples.filter(({ side }) => side === "right").length).toBeGreaterThan(0);
    const wrong = examples.filter(({ side }) => side === "wrong");
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.every(({ lines }) => lines.length > 0)).toBe(true);
    expect(rule.rationale.length).toBeGreaterThan(80);
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test("every fix that an example offers is described on the page, with its safety", () => {
    for (const [name, rule, example] of all) {
      for (const { finding } of found(readFor(rule, example), rule.id)) {
        if (finding.fixes.length > 0) expect(rule.fixes.length, name).toBeGreaterThan(0);
        for (const fix of finding.fixes) {
          expect(
            rule.fixes.some(({ safe }) => safe === fix.safe),
            `${name}: ${fix.title}`,
          ).toBe(true);
        }
      }
    }
  });
});
