// Fix-all: what it mends, that it stops, and what it leaves out.
import { expect, test } from "vitest";
import { type Analysis, analyse } from "../../../server/src/analyse.ts";
import { fixAll } from "../../../server/src/language/fix-all.ts";
import type { Finding } from "../../../server/src/rules/types.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";

/** An analysis whose findings are made up: `bad` words each have a safe fix that writes `good`, and so on. */
function pretend(text: string, say: (text: string) => readonly Finding[]): Analysis {
  return { ...analyse(text, { treatAs: "postmortem" }), findings: say(text) };
}

function finding(text: string, rule: string, word: string, becomes: string): Finding[] {
  return [...text.matchAll(new RegExp(word, "g"))].map(({ index }) => {
    const span = { start: index, end: index + word.length };
    const fixes = [{ title: "Mend", safe: true, resolve: () => ({ edits: [{ span, text: becomes }] }) }];
    return { rule, severity: "warning", span, message: rule, related: [], fixes };
  });
}

/** Runs fix-all under rules made up. */
function run(text: string, say: (text: string) => readonly Finding[], rule?: string) {
  const reread = (source: string) => pretend(source, say);
  const { edits, analysis, fixed } = fixAll(reread(text), reread, rule);
  expect(applyEdits(text, edits)).toBe(analysis.document.source);
  return { text: analysis.document.source, fixed: Object.fromEntries(fixed) };
}

test("fixes of one place run one after the other", () => {
  const say = (text: string) => [...finding(text, "one", "ab", "b"), ...finding(text, "two", "bc", "c")];
  expect(run("abc abc x", say)).toEqual({ text: "c c x", fixed: { one: 2, two: 2 } });
});

test("a fix that brings a finding is dropped, the others run", () => {
  const say = (text: string) => [
    ...finding(text, "swap", "a", "b"),
    ...finding(text, "good", "x", "y"),
    ...finding(text, "other", "b", "b"),
  ];
  expect(run("a x a x", say)).toEqual({ text: "a y a y", fixed: { good: 2 } });
});

test("a fix that mends nothing is not applied, again and again or at all", () => {
  expect(run("a", (text) => finding(text, "grows", "a", "aa"))).toEqual({ text: "a", fixed: {} });
});

test("only the rule that is named", () => {
  const say = (text: string) => [...finding(text, "one", "a", "-"), ...finding(text, "two", "b", "-")];
  expect(run("a b", say, "two")).toEqual({ text: "a -", fixed: { two: 1 } });
});
