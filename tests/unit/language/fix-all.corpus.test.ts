// Fix-all over every example and every document of the corpus: it never makes one worse, and a second run changes nothing.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { examplesOf } from "../../../scripts/rule-pages.mjs";
import { analyse } from "../../../server/src/analyse.ts";
import { fixAll } from "../../../server/src/language/fix-all.ts";
import { rules } from "../../../server/src/rules/index.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";
import { CORPUS, corpusIsThere } from "../../corpus/shared.ts";
import { knownTimes, once } from "../../rules/fixing.ts";
import { some } from "../../runs.ts";

const severity = Object.fromEntries(rules.map(({ id }) => [id, "warning" as const]));
const read = (text: string, path?: string) =>
  analyse(text, { settings: { severity, userZone: "Europe/Berlin" }, ...(path === undefined ? {} : { path }) });

/** Line ends and a byte order mark change nothing about what must hold. */
const marked = (text: string) => `\uFEFF${text.replace(/^\uFEFF/, "").replace(/\r\n|\r|\n/g, "\r\n")}`;

/** The words that a reader sees. A safe fix may take out comments, a PM that cannot be, and what stands there twice. */
function wordsOf(text: string): Set<string> {
  const shown = text.replace(/<!--[\s\S]*?-->/g, " ").replace(/(\d)\s?[ap]\.?m\b\.?/gi, "$1 ");
  return new Set(shown.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** What does not hold, in words. */
function broken(text: string, path?: string): { wrong: string[]; changed: boolean } {
  const reread = once((source) => read(source, path));
  const before = reread(text);
  const { edits, analysis: after, fixed } = fixAll(before, reread);
  const wrong: string[] = [];
  if (applyEdits(text, edits) !== after.document.source) wrong.push("the edits do not give the text");
  if (fixAll(after, reread).edits.length > 0) wrong.push("a second run changes more");
  if (after.postmortem.genre.kind !== before.postmortem.genre.kind) wrong.push("it is read as something else");
  for (const { id } of rules) {
    const [old, now] = [before, after].map(({ findings }) => findings.filter(({ rule }) => rule === id).length);
    if ((now ?? 0) > (old ?? 0) - (fixed.get(id) ?? 0)) wrong.push(`${id}: ${old} findings, now ${now}`);
  }
  const kept = wordsOf(after.document.source);
  const lost = [...wordsOf(text)].filter((word) => !kept.has(word));
  if (lost.length > 0) wrong.push(`lost ${lost.join(" ")}`);
  const [old, now] = [before, after].map((one) => [...new Set(knownTimes(one).map((time) => JSON.stringify(time)))]);
  if (String(old) !== String(now)) wrong.push("a time is another one");
  return { wrong, changed: edits.length > 0 };
}

interface Named {
  readonly name: string;
  readonly text: string;
  readonly path?: string;
}

/** Those in which something was mended; none of them broken. */
function mended(all: readonly Named[], form = (text: string) => text): Named[] {
  return all.filter(({ name, text, path }) => {
    const { wrong, changed } = broken(form(text), path);
    expect(wrong, name).toEqual([]);
    return changed;
  });
}

/** As they are; and with CRLF and a byte order mark what was mended, beside others. */
function expectSound(all: readonly Named[]): void {
  const changed = mended(all);
  expect(changed.length).toBeGreaterThanOrEqual(3);
  expect(mended(changed, marked)).toEqual(changed);
  mended(some(all.filter((one) => !changed.includes(one))), marked);
}

test("every example of every rule", () => {
  expectSound(rules.flatMap(({ id }) => examplesOf(id).map(({ title, text }) => ({ name: `${id}: ${title}`, text }))));
}, 120_000);

test.skipIf(!corpusIsThere())(
  "every document of the corpus",
  () => {
    const names = readdirSync(`${CORPUS}docs`).filter((file) => file.endsWith(".md"));
    expectSound(names.map((name) => ({ name, path: name, text: readFileSync(`${CORPUS}docs/${name}`, "utf8") })));
  },
  120_000,
);
