// action-missing-ticket: follow-up tasks that no ticket tracks, where others have one.
import { attributeReports } from "../support/action-gaps.ts";
import { md } from "../support/example-text.ts";
import type { Rule } from "../types.ts";

export const actionMissingTicket: Rule = {
  id: "action-missing-ticket",
  group: "actions",
  summary: "Follow-up tasks that no ticket tracks, where others have one.",
  defaultSeverity: "information",
  rationale:
    "The report is read once; the tracker is looked at every week. Google asks for a tracking number on every task. A report " +
    "whose tasks have tickets shows that there is a tracker, and the one task without is the one that will be forgotten. A " +
    "report without any ticket is not told so, unless the settings say what your tickets look like.",
  sources: [
    "[Google, Site Reliability Workbook: Postmortem Culture](https://sre.google/workbook/postmortem-culture/)",
    "[PagerDuty, Postmortem action items](https://postmortems.pagerduty.com/how_to_write/writing/)",
  ],
  silent: [
    "A task that is done needs no ticket.",
    "A list in which no task, or fewer than half, has a ticket, unless `patterns` are set.",
  ],
  fixes: [{ title: "Add a ticket to each task, to fill in", safe: false }],
  options: {
    patterns: {
      type: "array",
      items: { type: "string" },
      default: [],
      description:
        "What tickets look like: `OPS-{number}`, `#{number}`, `[A-Z]+-{number}`. Where set, every open task is expected to have one, and nothing else counts as a ticket. The project's `tickets` set it.",
    },
  },
  examples: {
    wrong: [
      {
        title: "One of three is not tracked",
        lines: [11],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - Make the start-up check fail when a setting is missing: OPS-12
          - Delete the settings of release 39: OPS-13
          - Page the on-call engineer when more than 1% of checkouts fail
        `,
        fixed: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - Make the start-up check fail when a setting is missing: OPS-12
          - Delete the settings of release 39: OPS-13
          - Page the on-call engineer when more than 1% of checkouts fail (ticket: link)
        `,
      },
    ],
    right: [
      {
        title: "Each has one",
        lines: [],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - Make the start-up check fail when a setting is missing: OPS-12
          - Delete the settings of release 39 ([OPS-13](https://tracker.example/OPS-13))
        `,
      },
    ],
  },
  check: (input) => attributeReports(input, "action-missing-ticket"),
};
