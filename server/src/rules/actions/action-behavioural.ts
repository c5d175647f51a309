// action-behavioural: a follow-up task that asks people to behave differently.
import { toldAsDone } from "../support/action-lists.ts";
import { md } from "../support/example-text.ts";
import { wordsOf } from "../support/prose.ts";
import type { Report, Rule, RuleInput } from "../types.ts";
import { BEHAVIOUR } from "../words/behaviour.ts";

/** Characters of a task that are read: what it asks stands in front. */
const MOST = 200;

function check({ document: { source }, postmortem }: RuleInput): Report[] {
  return postmortem.actions.flatMap(({ textSpan, done, vague, owner }) => {
    if (done || vague || toldAsDone(source, textSpan)) return [];
    const start =
      owner && owner.span.start <= textSpan.start + 3 && owner.span.end < textSpan.end
        ? owner.span.end
        : textSpan.start;
    const words = wordsOf(source.slice(start, Math.min(textSpan.end, start + MOST))).replace(
      /^(?:[\s:,.\-–—)]|to )+/i,
      "",
    );
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
  sources: ["[Google, Site Reliability Workbook: Postmortem Culture](https://sre.google/workbook/postmortem-culture/)"],
  silent: [
    "A task that is done.",
    "A task without an end (“be more careful”, “remind everyone”): [action-vague](action-vague.md) tells it.",
    "Other training: of a model, on a training system, as an event with a date.",
  ],
  fixes: [],
  examples: {
    wrong: [
      {
        title: "A request",
        lines: [9],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - Ask all engineers to read \`settings.yml\` before they start a release (Grace, 2024-03-20)
          - Make start-up fail on a missing setting (Ada, 2024-03-20)
        `,
      },
    ],
    right: [
      {
        title: "A change to the system, and another kind of training",
        lines: [],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - Make start-up fail on a missing setting (Ada, 2024-03-20)
          - Train the fraud model on the orders of March: OPS-14
        `,
      },
    ],
  },
  check,
};
