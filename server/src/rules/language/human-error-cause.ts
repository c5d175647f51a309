// human-error-cause: the report gives a person's mistake as the cause.

import { anyOf, pattern } from "../../languages/patterns.ts";
import { isRemoved, phrasePattern } from "../../text/phrases.ts";
import { remembered } from "../../text/remembered.ts";
import { slice } from "../../text/span.ts";
import { optionWords } from "../options.ts";
import { matchesIn, type Passage, passagesOf, sentenceAfter, sentenceBefore, within } from "../support/prose.ts";
import type { Report, Rule, RuleInput } from "../types.ts";
import { HUMAN_ERROR, HUMAN_ERROR_HINT, NOT_A_CAUSE_AFTER, NOT_GIVEN_AS_CAUSE } from "../words/human-error.ts";

/** Parts in which a cause is told; a part of another kind only when it says so in as many words. */
const CAUSE: ReadonlySet<string> = new Set(["root-cause", "summary", "impact", "resolution", "detection"]);

const errorsIn = remembered((raw) =>
  HUMAN_ERROR_HINT.test(raw) ? HUMAN_ERROR().flatMap((pattern) => matchesIn(raw, pattern)) : [],
);

const OF_USERS = pattern(() => `^${anyOf("humanError", "ofUsers")}`, "i");
const GIVEN = pattern(
  () => `\\b(?:${anyOf("humanError", "given")}|:)\\s*(?:${anyOf("humanError", "givenWith")}\\s+)*$`,
  "i",
);
const SEEN = pattern(() => `\\b${anyOf("humanError", "seen")}`, "i");

function check({ document, postmortem, settings }: RuleInput): Report[] {
  const added = phrasePattern(optionWords(settings, humanErrorCause, "add"));
  const removed = optionWords(settings, humanErrorCause, "remove");
  const reports: Report[] = [];
  for (const passage of passagesOf(document, postmortem)) {
    if (!isPlaceOfCause(passage)) continue;
    const all = [...errorsIn(passage.raw), ...(added ? matchesIn(passage.raw, added) : [])];
    if (all.length === 0) continue;
    const words = passage.words();
    const found = all
      .sort((a, b) => a.index - b.index)
      .find((match) => isGiven(words, match) && !isRemoved(match[0], removed));
    if (!found) continue;
    const span = within(passage, found.index, found.index + found[0].length);
    reports.push({
      span,
      message:
        `“${slice(document.source, span)}” as a cause ends the search where it begins to be useful: the next person in the same place will do the same. ` +
        "Say what made it easy to do and hard to notice: the tool, the default, the missing check, the hour.",
    });
  }
  return reports;
}

function isPlaceOfCause({ kinds, heading }: Passage): boolean {
  if (heading) return kinds.includes("root-cause");
  return kinds.length === 0 || kinds.some((kind) => CAUSE.has(kind));
}

function isGiven(words: string, match: RegExpExecArray): boolean {
  const before = sentenceBefore(words, match.index, 160);
  const end = match.index + match[0].length;
  if (/[\p{L}\p{N}][-_/.]$/u.test(before.slice(-2))) return false;
  if (NOT_GIVEN_AS_CAUSE.test(before) || NOT_A_CAUSE_AFTER.test(sentenceAfter(words, end, 90))) return false;
  // "User errors" are also what users see.
  if (!OF_USERS.test(match[0])) return true;
  return GIVEN.test(before) && !SEEN.test(sentenceAfter(words, end, 30));
}

export const humanErrorCause: Rule = {
  id: "human-error-cause",
  group: "language",
  summary: "A person's mistake is given as the cause.",
  defaultSeverity: "warning",
  rationale:
    "“Human error” names no cause but the end of the questions. The same person would have done well on another day, and " +
    "another person will do the same tomorrow, as long as the system makes the mistake easy and its effect large. PagerDuty " +
    "advises to avoid the concept altogether; GitLab asks that a root cause is never a person.",
  fixes: [],
  options: {
    add: { type: "array", items: { type: "string" }, default: [], description: "More phrases to report." },
    remove: { type: "array", items: { type: "string" }, default: [], description: "Phrases not to report." },
  },
  check,
};
