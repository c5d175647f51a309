// timeline-descending: the timeline is told newest first.

import { descendingGroups, reverseTimeline } from "../fixes/reverse.ts";
import { md } from "../support/example-text.ts";
import { timelineSection } from "../support/timeline-place.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

function check({ document, postmortem }: RuleInput): Report[] {
  if (postmortem.timeline.order !== "descending") return [];
  const [first] = [...descendingGroups(postmortem).values()][0] ?? [];
  if (!first) return [];
  return [
    {
      span: timelineSection(postmortem)?.labelSpan ?? first.timeSpan,
      message:
        "This timeline is told newest first, as status pages are. A report is read from top to bottom, so readers meet each effect before its cause. Turn it around.",
      fixes: [
        {
          id: "reverse",
          title: "Turn the timeline around: oldest first",
          safe: false,
          resolve: () => reverseTimeline(document, postmortem),
        },
      ],
    },
  ];
}

export const timelineDescending: Rule = {
  id: "timeline-descending",
  group: "timeline",
  summary: "The timeline is told newest first.",
  defaultSeverity: "information",
  rationale:
    "A status page puts the latest news on top, for readers who come while the incident goes on. A report is read afterwards, " +
    "to understand how one thing led to another: there the oldest entry stands on top.",
  sources: ["[PagerDuty, How to write a postmortem](https://postmortems.pagerduty.com/how_to_write/writing/)"],
  silent: ["A timeline with steps in both directions: timeline-out-of-order tells which entry is misplaced."],
  fixes: [{ title: "Turn the timeline around; dates that would be read wrongly are written out", safe: false }],
  examples: {
    wrong: [
      {
        title: "Copied from the status page",
        lines: [3],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Timeline (all times UTC)

          - 09:31: Errors stop.
          - 09:20: Release 40 is rolled back.
          - 09:05: The on-call engineer is paged.
          - 09:02: Orders begin to fail.

          Impact: 1,200 orders failed. Summary: a release broke checkout.
        `,
        fixed: md`
          # Postmortem: checkout down on 2024-03-08

          ## Timeline (all times UTC)

          - 09:02: Orders begin to fail.
          - 09:05: The on-call engineer is paged.
          - 09:20: Release 40 is rolled back.
          - 09:31: Errors stop.

          Impact: 1,200 orders failed. Summary: a release broke checkout.
        `,
      },
    ],
    right: [
      {
        title: "Oldest first",
        lines: [],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Timeline (all times UTC)

          - 09:05: The on-call engineer is paged.
          - 09:20: Release 40 is rolled back.
          - 09:31: Errors stop.
        `,
      },
    ],
  },
  check,
};
