// judgemental-language: words that judge or shout where the report could tell what happened.

import { GONE } from "../../postmortem/actions/words/en-grammar.ts";
import { isRemoved, phrasePattern } from "../../text/phrases.ts";
import { remembered } from "../../text/remembered.ts";
import { slice } from "../../text/span.ts";
import { optionWords } from "../options.ts";
import { matchesIn, passagesOf, sentenceBefore, within } from "../support/prose.ts";
import type { Report, Rule, RuleInput } from "../types.ts";
import { JUDGEMENT, JUDGEMENT_HINT, OF_ITSELF } from "../words/judgement.ts";

/** A report in this voice need not be told at every word. */
const MOST = 3;

const judgementsIn = remembered((raw) =>
  JUDGEMENT_HINT.test(raw) ? JUDGEMENT().flatMap((pattern) => matchesIn(raw, pattern)) : [],
);

function check({ document, postmortem, settings }: RuleInput): Report[] {
  const added = phrasePattern(optionWords(settings, judgementalLanguage, "add"));
  const removed = optionWords(settings, judgementalLanguage, "remove");
  const reports: Report[] = [];
  for (const passage of passagesOf(document, postmortem)) {
    if (passage.heading || passage.kinds.includes("appendix")) continue;
    const all = [...judgementsIn(passage.raw), ...(added ? matchesIn(passage.raw, added) : [])];
    if (all.length === 0) continue;
    const words = passage.words();
    const found = all
      .filter(({ index, 0: text }) => !isRemoved(text, removed) && !isName(words, index, text))
      // "The incident was mismanaged": by somebody.
      .filter(
        ({ index, 0: text }) => GONE.test(text.toLowerCase()) || !OF_ITSELF.test(sentenceBefore(words, index, 200)),
      )
      .sort((a, b) => a.index - b.index);
    let end = 0;
    for (const { index, 0: text } of found) {
      if (index < end) continue;
      end = index + text.length;
      const loud = text.endsWith("!");
      const span = within(passage, loud ? index + text.search(/\s?!/) : index, end);
      reports.push({
        span,
        message: loud ? SHOUTING : judging(slice(document.source, span)),
        clues: ["is about words"],
      });
      if (reports.length === MOST) return reports;
    }
  }
  return reports;
}

/** `stupid-backoff`, `lib/obviously`, "the Ridiculous Fish library": what something is called. */
function isName(words: string, index: number, text: string): boolean {
  const [before, after] = [words.slice(Math.max(0, index - 2), index), words.slice(index + text.length)];
  if (/[\p{L}\p{N}][-_/.@]$/u.test(before) || /^(?:[-_/@][\p{L}\p{N}]|\.[\p{L}\p{N}]{2})/u.test(after)) return true;
  return /^\p{Lu}\p{Ll}/u.test(text) && /[\p{L}\p{N},] $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(after);
}

const SHOUTING =
  "Exclamation marks tell how the writer felt, and readers elsewhere take them for anger at someone. A full stop and a figure say more.";

function judging(words: string): string {
  return (
    `“${words.replace(/\s+/g, " ")}” judges rather than tells, and those who were there will defend themselves instead of explaining. ` +
    "Say what was measured, or what was there and what was missing."
  );
}

export const judgementalLanguage: Rule = {
  id: "judgemental-language",
  group: "language",
  summary: "Words that judge or shout where the report could tell what happened.",
  defaultSeverity: "information",
  rationale:
    "“A ridiculous oversight”, “poorly tested”: such words measure what was done against what the writer knows today, and " +
    "tell the reader nothing that can be acted upon. Google’s workbook names animated language among the marks of a bad " +
    "postmortem; Johan Bergström calls the trap normative language.",
  fixes: [],
  options: {
    add: { type: "array", items: { type: "string" }, default: [], description: "More words to report." },
    remove: { type: "array", items: { type: "string" }, default: [], description: "Words not to report." },
  },
  check,
};
