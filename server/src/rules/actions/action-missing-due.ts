// action-missing-due: follow-up tasks without a date until which they are to be done.
import { attributeReports } from "../support/action-gaps.ts";
import { md } from "../support/example-text.ts";
import type { Rule } from "../types.ts";

export const actionMissingDue: Rule = {
  id: "action-missing-due",
  group: "actions",
  summary: "Follow-up tasks without a date until which they are to be done.",
  defaultSeverity: "information",
  rationale:
    "Weeks after an incident other work presses, and a task without a date is the one that slips. Atlassian sets four or " +
    "eight weeks for the tasks that matter most; GitLab asks for an estimated date of each. Many reports leave dates to their " +
    "tracker, so this is told once per list, at its heading, and as a warning only where the report itself has a column for " +
    "dates or gives them for most of its tasks.",
  sources: [
    "[Atlassian, Incident postmortems](https://www.atlassian.com/incident-management/handbook/postmortems)",
    "[GitLab, Incident review](https://handbook.gitlab.com/handbook/engineering/infrastructure/incident-review/)",
  ],
  silent: [
    "A row or an item that lacks several things is told once, under the first rule that is on: owner, due date, ticket, priority. Without a column for it, a vague one is asked for its owner and its date by [action-vague](action-vague.md).",
    "A task that is done needs no date.",
    "A task with a ticket has its date there; where most tasks have one, [action-missing-ticket](action-missing-ticket.md) tells of the rest.",
    "A heading that sets the date for what stands below it (“Within two weeks”).",
    "Whether a date is soon enough, or a date at all (“next sprint”).",
  ],
  fixes: [{ title: "Add a due date to each task, to fill in", safe: false }],
  examples: {
    wrong: [
      {
        title: "Owners, and no dates",
        lines: [7],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - @ada: make the start-up check fail when a setting is missing
          - @grace: delete the settings of release 39
        `,
        fixed: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - @ada: make the start-up check fail when a setting is missing (due: date)
          - @grace: delete the settings of release 39 (due: date)
        `,
      },
      {
        title: "One of three is left without",
        lines: [11],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - @ada: make the start-up check fail when a setting is missing, by 2024-03-20
          - @grace: delete the settings of release 39, by 2024-03-22
          - @mary: page the on-call engineer when more than 1% of checkouts fail
        `,
      },
    ],
    right: [
      {
        title: "Each by a date of its own or the heading’s",
        lines: [],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - @ada: make the start-up check fail when a setting is missing, by 2024-03-20

          ### Within four weeks

          - @grace: delete the settings of release 39
        `,
      },
    ],
  },
  check: (input) => attributeReports(input, "action-missing-due"),
};
