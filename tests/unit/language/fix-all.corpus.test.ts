// Fix-all over every example and every document of the corpus: it never makes one worse, and a second run changes nothing.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { examplesOf } from "../../../scripts/rule-pages.mjs";
import { analyse } from "../../../server/src/analyse.ts";
import { fixAll } from "../../../server/src/language/fix-all.ts";
import { rules } from "../../../server/src/rules/index.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";
import { CORPUS, corpusIsThere } from "../../corpus/shared.ts";
import { knownTimes } from "../../rules/fixing.ts";

const severity = Object.fromEntries(rules.map(({ id }) => [id, "warning" as const]));
const read = (text: string, path?: string) =>
  analyse(text, { settings: { severity, userZone: "Europe/Berlin" }, ...(path === undefined ? {} : { path }) });

/** Line ends and a byte order mark change nothing about what must hold. */
const forms: readonly (readonly [string, (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["with CRLF and a byte order mark", (text) => `\uFEFF${text.replace(/^\uFEFF/, "").replace(/\r\n|\r|\n/g, "\r\n")}`],
];

/** The words that a reader sees. A safe fix may take out comments, a PM that cannot be, and what stands there twice. */
function wordsOf(text: string): Set<string> {
  const shown = text.replace(/<!--[\s\S]*?-->/g, " ").replace(/(\d)\s?[ap]\.?m\b\.?/gi, "$1 ");
  return new Set(shown.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** What does not hold, in words. */
function broken(text: string, path?: string): { wrong: string[]; changed: boolean } {
  const reread = (source: string) => read(source, path);
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

describe.each(forms)("%s", (_, form) => {
  test("every example of every rule", () => {
    let changed = 0;
    for (const { id } of rules) {
      for (const { title, text } of examplesOf(id)) {
        const result = broken(form(text));
        expect(result.wrong, `${id}: ${title}`).toEqual([]);
        if (result.changed) changed++;
      }
    }
    expect(changed).toBeGreaterThanOrEqual(3);
  }, 60_000);

  test.skipIf(!corpusIsThere())(
    "every document of the corpus",
    () => {
      let changed = 0;
      for (const name of readdirSync(`${CORPUS}docs`).filter((file) => file.endsWith(".md"))) {
        const result = broken(form(readFileSync(`${CORPUS}docs/${name}`, "utf8")), name);
        expect(result.wrong, name).toEqual([]);
        if (result.changed) changed++;
      }
      expect(changed).toBeGreaterThan(2);
    },
    120_000,
  );
});
