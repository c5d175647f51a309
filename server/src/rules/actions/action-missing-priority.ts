// action-missing-priority: follow-up tasks without a priority, in a list that gives one to the others.
import { attributeReports } from "../support/action-gaps.ts";
import { md } from "../support/example-text.ts";
import type { Rule } from "../types.ts";

export const actionMissingPriority: Rule = {
  id: "action-missing-priority",
  group: "actions",
  summary: "Follow-up tasks without a priority, in a list that gives one to the others.",
  defaultSeverity: "warning",
  rationale:
    "Priorities only say something when every task has one: next to tasks marked P1 and P2, one without a mark may be the most " +
    "urgent or the least. Google asks for a priority on every task. A report that gives none at all is not told so.",
  sources: ["[Google, Site Reliability Workbook: Postmortem Culture](https://sre.google/workbook/postmortem-culture/)"],
  silent: ["A task that is done needs no priority.", "A list in which no task, or fewer than half, has a priority."],
  fixes: [{ title: "Add a priority to the task, to fill in", safe: false }],
  examples: {
    wrong: [
      {
        title: "An empty cell under “Priority”",
        lines: [12],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          | Task                                    | Owner | Due        | Priority |
          |-----------------------------------------|-------|------------|----------|
          | Make start-up fail on a missing setting | Ada   | 2024-03-20 | P1       |
          | Delete the settings of release 39       | Grace | 2024-03-22 |          |
        `,
      },
    ],
    right: [
      {
        title: "No priorities at all",
        lines: [],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - @ada: make the start-up check fail when a setting is missing, by 2024-03-20
          - @grace: delete the settings of release 39, by 2024-03-22
        `,
      },
    ],
  },
  check: (input) => attributeReports(input, "action-missing-priority"),
};
