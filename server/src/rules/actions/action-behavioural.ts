// action-behavioural: a follow-up task that asks people to behave differently.
import { anyOf, pattern } from "../../languages/patterns.ts";
import { toldAsDone } from "../support/action-lists.ts";
import { wordsOf } from "../support/prose.ts";
import type { Report, Rule, RuleInput } from "../types.ts";
import { BEHAVIOUR } from "../words/behaviour.ts";

/** Characters of a task that are read: what it asks stands in front. */
const MOST = 200;

/** Signs, and what stands before a verb. */
const BEFORE_ORDER = pattern(() => `^(?:[\\s:,.\\-–—)]|${anyOf("small", "to")} )+`, "i");

function check({ document: { source }, postmortem }: RuleInput): Report[] {
  return postmortem.actions.flatMap(({ textSpan, done, vague, owner }) => {
    if (done || vague || toldAsDone(source, textSpan)) return [];
    const start =
      owner && owner.span.start <= textSpan.start + 3 && owner.span.end < textSpan.end
        ? owner.span.end
        : textSpan.start;
    const words = BEFORE_ORDER.replaceIn(wordsOf(source.slice(start, Math.min(textSpan.end, start + MOST))), "");
    return BEHAVIOUR().some((pattern) => pattern.test(words)) ? [{ span: textSpan, message: MESSAGE }] : [];
  });
}

const MESSAGE =
  "This asks people to act differently, and the next tired person on call will not remember it. " +
  "Let the system help instead: a check that stops the release, a default that is safe, a warning where the choice is made.";

export const actionBehavioural: Rule = {
  id: "action-behavioural",
  group: "actions",
  summary: "A follow-up task that asks people to behave differently.",
  defaultSeverity: "information",
  rationale:
    "“Remind everyone to check the flag” works until the reminder fades. Google’s workbook: changing what people do is less " +
    "reliable than changing the system they do it in; its bad example has “train humans not to run unsafe commands”. Training " +
    "can be a fine task beside one that changes the system; alone it leaves the trap where it was.",
  fixes: [],
  check,
};
