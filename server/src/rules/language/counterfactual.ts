// counterfactual: the report tells what somebody should have done instead of what happened.

import type { WordPattern } from "../../languages/patterns.ts";
import type { Document } from "../../markdown/document.ts";
import { isRemoved, phrasePattern } from "../../text/phrases.ts";
import { remembered } from "../../text/remembered.ts";
import { slice } from "../../text/span.ts";
import { optionWords } from "../options.ts";
import { englishCounterfactuals, mayTellOtherwise } from "../support/counterfactuals-in-english.ts";
import { isFault } from "../support/faults-put-on.ts";
import { nameReader } from "../support/people-named.ts";
import { type Passage, passagesOf, within, wordsOf } from "../support/prose.ts";
import type { Report, Rule, RuleInput } from "../types.ts";
import { counterfactuals } from "../words/counterfactual.ts";

/** Parts in which wishes are in place, or words are not the writer's. */
const SILENT: ReadonlySet<string> = new Set(["actions", "appendix", "metadata"]);

function check({ document, postmortem, settings }: RuleInput): Report[] {
  const isName = nameReader(document, postmortem, settings.people ?? []);
  const added = phrasePattern(optionWords(settings, counterfactual, "add"));
  const removed = optionWords(settings, counterfactual, "remove");
  const reports: Report[] = [];
  for (const passage of passagesOf(document, postmortem)) {
    if (passage.heading || passage.kinds.some((kind) => SILENT.has(kind))) continue;
    const found = [
      ...english(passage, isName),
      ...others(passage),
      ...(added ? places(passage.words(), added) : []),
    ].filter(({ start, end }) => !isRemoved(passage.raw.slice(start, end), removed));
    for (const place of found) reports.push(report(document, passage, place));
  }
  return reports;
}

interface PhraseSpan {
  readonly start: number;
  readonly end: number;
}

function english(passage: Passage, isName: (word: string) => boolean): PhraseSpan[] {
  if (!mayTellOtherwise(passage.raw)) return [];
  const words = passage.words();
  return englishCounterfactuals(words, isName).filter(
    ({ start, end, individual }) => !(individual && isFault(words.slice(start, end))),
  );
}

const others = ({ raw }: Passage): readonly PhraseSpan[] => othersIn(raw);

const othersIn = remembered((raw) =>
  counterfactuals()
    .filter(({ hint }) => hint.test(raw))
    .flatMap(({ patterns }) => patterns.flatMap((pattern) => places(wordsOf(raw), pattern))),
);

function places(words: string, phrases: WordPattern): PhraseSpan[] {
  return phrases.all(words).map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
}

function report({ source }: Document, passage: Passage, { start, end }: PhraseSpan): Report {
  const span = within(passage, start, end);
  return {
    span,
    ...(passage.kinds.includes("lessons") ? { severity: "hint" as const } : {}),
    clues: ["is about words"],
    message:
      `“${slice(source, span).replace(/\s+/g, " ")}” tells of a past that did not happen, so the reader learns nothing of the one that did. ` +
      "Say what people saw and did, and why it made sense then; a wish for the future belongs among the follow-up tasks.",
  };
}

export const counterfactual: Rule = {
  id: "counterfactual",
  group: "language",
  summary: "What somebody should have done, instead of what happened.",
  defaultSeverity: "information",
  rationale:
    "“We should have noticed”, “the team failed to check”: afterwards the right way is easy to see, and such sentences " +
    "explain the incident by a world in which it did not happen. They leave out why people did what they did, which is what " +
    "can be learned. Sidney Dekker’s field guide lists the words; PagerDuty’s guide calls it counterfactual reasoning.",
  fixes: [],
  options: {
    add: { type: "array", items: { type: "string" }, default: [], description: "More phrases to report." },
    remove: { type: "array", items: { type: "string" }, default: [], description: "Phrases not to report." },
  },
  check,
};
