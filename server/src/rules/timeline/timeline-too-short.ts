// timeline-too-short: a timeline with fewer than three times.
import { md } from "../support/example-text.ts";
import { seenText } from "../support/places.ts";
import { timelineSection } from "../support/timeline-place.ts";
import type { Report, Rule, RuleInput } from "../types.ts";
import { entryKey } from "./timeline-duplicate-entry.ts";

const ENOUGH = 3;
/** Less text than this is no timeline yet: empty-section and placeholder tell. */
const LEAST_LETTERS = 40;

function check({ document, postmortem }: RuleInput): Report[] {
  const { entries, unplaced } = postmortem.timeline;
  const section = timelineSection(postmortem);
  const count =
    entries.length > 2 * ENOUGH ? ENOUGH : new Set(entries.map((entry) => entryKey(document, entry) ?? entry)).size;
  if (!section || count >= ENOUGH || unplaced.some(({ why }) => why.includes("placeholder"))) return [];
  if (entries.length === 0) {
    const text = seenText(document, section.body).replace(/https?:\S+/g, "");
    if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return [];
  }
  const told = ["No event", "Only one event", "Only two events"][count] as string;
  return [
    {
      span: section.labelSpan,
      message: `${told} of this timeline ${count === 2 ? "have" : "has"} a time, so readers cannot see how long it took to notice, to act and to recover. Add the time of the first fault, the first alert, each attempt and the end.`,
    },
  ];
}

export const timelineTooShort: Rule = {
  id: "timeline-too-short",
  group: "timeline",
  summary: "A timeline with fewer than three times.",
  defaultSeverity: "information",
  rationale:
    "A timeline shows how long each step took: from the fault to the alert, from the alert to the first act, from there to " +
    "the end. Below three times there are no steps to see, and the next incident cannot be compared with this one.",
  sources: [
    "[Atlassian, Incident postmortem template](https://www.atlassian.com/incident-management/postmortem/templates)",
    "[Google, Site Reliability Workbook: Postmortem Culture](https://sre.google/workbook/postmortem-culture/)",
  ],
  silent: ["An empty timeline, or one of placeholders: other rules tell.", "A report without a part for the timeline."],
  fixes: [],
  examples: {
    wrong: [
      {
        title: "Two times",
        lines: [3],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Timeline

          - 09:05 UTC: The on-call engineer is paged.
          - 09:31 UTC: Errors stop.

          ## Impact

          1,200 orders failed.
        `,
      },
    ],
    right: [
      {
        title: "The steps can be seen",
        lines: [],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Timeline

          - 09:02 UTC: Release 41 goes out and orders begin to fail.
          - 09:05 UTC: The on-call engineer is paged.
          - 09:31 UTC: Release 41 is rolled back and errors stop.

          ## Impact

          1,200 orders failed.
        `,
      },
    ],
  },
  check,
};
