// Reading the next version of a document, with all that is remembered of the one before, gives what reading it for the first time does.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { examplesOf } from "../../scripts/rule-pages.mjs";
import { type Analysis, analyse } from "../../server/src/analyse.ts";
import { explain } from "../../server/src/language/explain.ts";
import { inspect } from "../../server/src/language/inspect.ts";
import { rules } from "../../server/src/rules/index.ts";
import { forgetAll } from "../../server/src/text/remembered.ts";
import { runs } from "../runs.ts";

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));
const examples = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(folder + name, "utf8")),
  ...rules.flatMap(({ id }) => examplesOf(id).flatMap(({ side, text }) => (side === "wrong" ? [text] : []))),
];
/** What is typed or pasted: words that rules look for, times in all orders, marks, a name that was not known, other scripts. */
const TYPED = [
  "e",
  " ",
  "\n",
  "\r\n",
  "- ",
  "# ",
  "> ",
  "| a | b |\n",
  "TBD",
  "(Owner: Ada, due 2024-05-01)",
  "Ada forgot to check it. ",
  "2024-03-08 10:05 UTC",
  "13/02/2024",
  "03/04/2024",
  "CST",
  "All times in EST.\n",
  "Author: Ada Lovelace\n",
  "\n## Timeline\n\n",
  "\n## Action items\n\n",
  "```\n",
  "**Impact:** ",
  "障害 10時05分",
  "вчера",
  "🚨",
  "\ud83d",
];
/** Where (a share of the text), how much goes, and what comes; or the same lines again, elsewhere. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.constantFrom(0, 0, 0, 1, 3, 40, 200),
  typed: fc.constantFrom("", ...TYPED),
  moved: fc.boolean(),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, { at, removed, typed, moved }: Edit): string {
  const start = Math.floor(at * text.length);
  const rest = text.slice(start + removed);
  return text.slice(0, start) + typed + rest + (moved ? text.slice(start, start + removed) : "");
}

/** All that a reader sees of an analysis, fixes included. */
function shown(analysis: Analysis): string {
  const { document, postmortem, findings } = analysis;
  const told = findings.map(({ fixes, ...finding }, i) => ({
    ...finding,
    fixes: fixes.map((fix) => ({ title: fix.title, safe: fix.safe, ...(i < 10 ? { made: fix.resolve() } : {}) })),
  }));
  return JSON.stringify({
    inspected: inspect(analysis, "report"),
    explained: explain(analysis),
    told,
    timeline: postmortem.timeline,
    actions: postmortem.actions,
    lines: document.text.length,
  });
}

test("a document that is edited is read as if it had always been so", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...examples),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.boolean(),
      fc.array(edit, { minLength: 2, maxLength: 8 }),
      (example, eol, bom, edits) => {
        const versions = [(bom ? "\ufeff" : "") + example.replaceAll("\n", eol)];
        for (const each of edits) versions.push(edited(versions.at(-1) as string, each));
        const read = (text: string) => shown(analyse(text, { settings: { today: "2026-11-20" } }));
        const warm = versions.map(read);
        const cold = versions.map((text) => {
          forgetAll();
          return read(text);
        });
        expect(warm).toEqual(cold);
      },
    ),
    runs(8),
  );
}, 120_000);
