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

/** A finding over all of a text that begins with `sign`; its fixes take the sign away. */
function whole(text: string, sign: string, ...more: readonly Partial<Finding["fixes"][number]>[]): Finding[] {
  if (!text.includes(sign)) return [];
  const span = { start: 0, end: text.length };
  const take = { title: "Take", safe: true, resolve: () => ({ edits: [{ span, text: text.replace(sign, "") }] }) };
  const fixes = (more.length > 0 ? more : [{}]).map((one) => ({ ...take, ...one }));
  return [{ rule: sign, severity: "warning", span, message: sign, related: [], fixes }];
}

test("of fixes of the same text one is made in each of ten rounds", () => {
  const letters = [..."abcdefghijkl"];
  const { text, fixed } = run(letters.join(""), (now) => letters.flatMap((letter) => whole(now, letter)));
  expect(text).toBe("kl");
  expect(Object.keys(fixed)).toEqual(letters.slice(0, 10));
});

test("an insertion may stand right behind another edit of its fix", () => {
  const edits = [
    { span: { start: 0, end: 1 }, text: "-" },
    { span: { start: 1, end: 1 }, text: "+" },
  ];
  const say = (text: string) => (text === "ab" ? whole(text, "a", { resolve: () => ({ edits }) }) : []);
  expect(run("ab", say)).toEqual({ text: "-+b", fixed: { a: 1 } });
});

test("what nobody chose is not made: unsafe ones, and those that ask first", () => {
  expect(run("ab", (text) => [...whole(text, "a", { safe: false }), ...whole(text, "b", { asks: "zone" })])).toEqual({
    text: "ab",
    fixed: {},
  });
});

test("where the first cannot be had, the next of the same finding is made", () => {
  const say = (text: string) =>
    whole(text, "a", { resolve: () => ({ impossible: "no" }) }, { resolve: () => ({ fault: "wrong" }) }, {});
  expect(run("ab", say)).toEqual({ text: "b", fixed: { a: 1 } });
  const faults: unknown[] = [];
  const reread = (source: string) => pretend(source, say);
  fixAll(reread("ab"), reread, undefined, (fault) => faults.push(fault));
  expect(faults).toEqual([{ rule: "a", title: "Take", what: "wrong" }]);
});

test("which of many does harm is looked for in forty readings", () => {
  let readings = 0;
  const say = (text: string) => [...finding(text, "swap", "a", "b"), ...finding(text, "other", "b", "b")];
  const reread = (source: string) => {
    readings++;
    return pretend(source, say);
  };
  const text = "a ".repeat(64);
  const { edits } = fixAll(pretend(text, say), reread);
  expect([edits, readings]).toEqual([[], 40]);
});

test("fixes of several places of one text: one that reaches into another waits", () => {
  const say = (text: string): Finding[] => {
    const two = text.startsWith("a") && text.endsWith("a");
    const far = [0, text.length - 1].map((start) => ({ span: { start, end: start + 1 }, text: "-" }));
    const end = { start: text.length - 2, end: text.length - 1 };
    return [
      ...(two ? whole(text, "a", { resolve: () => ({ edits: far }) }) : []),
      ...(text.at(-2) === "b" ? whole(text, "b", { resolve: () => ({ edits: [{ span: end, text: "+" }] }) }) : []),
    ];
  };
  expect(run("axxba", say)).toEqual({ text: "-xx+-", fixed: { a: 1, b: 1 } });
});

test("a fix that has to wait keeps no other from its places", () => {
  const say = (text: string): Finding[] => {
    const change = (...at: readonly number[]) => ({
      resolve: () => ({ edits: at.map((start) => ({ span: { start, end: start + 1 }, text: "-" })) }),
    });
    if (!text.startsWith("a")) return [];
    return [...whole(text, "a", change(0)), ...whole(text, "b", change(0, 3)), ...whole(text, "c", change(3))];
  };
  expect(run("abxc", say)).toEqual({ text: "-bx-", fixed: { a: 1, c: 1 } });
});

test("edits of one fix may touch each other", () => {
  const edits = [0, 1].map((start) => ({ span: { start, end: start + 1 }, text: "-" }));
  expect(run("abc", (text) => whole(text, "a", { resolve: () => ({ edits }) }))).toEqual({
    text: "--c",
    fixed: { a: 1 },
  });
});

test("what has nothing to mend is not read again", () => {
  let readings = 0;
  const reread = (source: string) => {
    readings++;
    return pretend(source, () => []);
  };
  expect([
    fixAll(
      pretend("a", () => []),
      reread,
    ).edits,
    readings,
  ]).toEqual([[], 0]);
});

test("entries of the timeline go only with a fix that says so", () => {
  const text = "# Postmortem: disk full\n\n## Timeline\n\n- 2024-05-03 10:00 UTC full\n- 2024-05-03 10:30 UTC mended\n";
  const last = "- 2024-05-03 10:30 UTC mended\n";
  const go = (removes?: boolean) => {
    let readings = 0;
    const say = (now: string): Finding[] => [
      ...finding(now, "disk", "disk", "store"),
      ...finding(now, "last", last, "").map((one) => ({
        ...one,
        fixes: one.fixes.map((fix) => ({ ...fix, ...(removes === undefined ? {} : { removes }) })),
      })),
    ];
    const reread = (source: string) => {
      readings++;
      return pretend(source, say);
    };
    const { fixed } = fixAll(reread(text), reread);
    return { fixed: Object.fromEntries(fixed), readings };
  };
  expect(go().fixed).toEqual({ disk: 1 });
  expect(go(false).fixed).toEqual({ disk: 1 });
  expect(go(true)).toEqual({ fixed: { disk: 1, last: 1 }, readings: 2 });
});
