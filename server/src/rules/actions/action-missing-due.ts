// action-missing-due: follow-up tasks without a date until which they are to be done.
import { attributeReports } from "../support/action-gaps.ts";
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
  fixes: [{ title: "Add a due date to each task, to fill in", safe: false }],
  check: (input) => attributeReports(input, "action-missing-due"),
};
