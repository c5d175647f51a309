// action-missing-owner: follow-up tasks that nobody is named for.
import { attributeReports } from "../support/action-gaps.ts";
import { md } from "../support/example-text.ts";
import { nobodyReports } from "../support/owner-nobody.ts";
import type { Rule } from "../types.ts";

export const actionMissingOwner: Rule = {
  id: "action-missing-owner",
  group: "actions",
  summary: "Follow-up tasks that nobody is named for.",
  defaultSeverity: "information",
  rationale:
    "A task with one name beside it gets done; one that belongs to “the team” waits for somebody else. Google and Atlassian " +
    "ask for one owner of each task. Many good reports leave owners to their tracker, so this is told once per list, at its " +
    "heading, and as a warning only where the report itself has a column for owners or names them for most of its tasks. An " +
    "owner that means everybody (“team”, “engineering”) or nobody yet (“TBD”, “unassigned”) is told, too.",
  sources: [
    "[Google, Site Reliability Workbook: Postmortem Culture](https://sre.google/workbook/postmortem-culture/)",
    "[Atlassian, Incident postmortems](https://www.atlassian.com/incident-management/handbook/postmortems)",
  ],
  silent: [
    "A row or an item that lacks several things is told once, under the first rule that is on: owner, due date, ticket, priority. Without a column for it, a vague one is asked for its owner and its date by [action-vague](action-vague.md).",
    "A task that is done needs no owner.",
    "A task with a ticket has its owner there; where most tasks have one, [action-missing-ticket](action-missing-ticket.md) tells of the rest.",
    "A list with one owner for all, said between its heading and its first task.",
    "A cell that says “to be added” or holds another prompt is told by [placeholder](placeholder.md).",
  ],
  fixes: [{ title: "Add an owner to each task, to fill in", safe: false }],
  examples: {
    wrong: [
      {
        title: "A list without names",
        lines: [7],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - Make the start-up check fail when a setting is missing, by 2024-03-20
          - Page the on-call engineer when more than 1% of checkouts fail, by 2024-03-22
        `,
        fixed: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - Make the start-up check fail when a setting is missing, by 2024-03-20 (owner: name)
          - Page the on-call engineer when more than 1% of checkouts fail, by 2024-03-22 (owner: name)
        `,
      },
      {
        title: "A column for owners with an empty cell",
        lines: [12],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          | Task                                    | Owner | Due        |
          |-----------------------------------------|-------|------------|
          | Make start-up fail on a missing setting | Ada   | 2024-03-20 |
          | Delete the settings of release 39       |       | 2024-03-22 |
        `,
      },
    ],
    right: [
      {
        title: "One name each, or a ticket that has it",
        lines: [],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - @ada: make the start-up check fail when a setting is missing
          - Delete the settings of release 39 (owner: Grace)
          - Page the on-call engineer when more than 1% of checkouts fail: OPS-12
        `,
      },
    ],
  },
  check: (input) => [...attributeReports(input, "action-missing-owner"), ...nobodyReports(input)],
};
