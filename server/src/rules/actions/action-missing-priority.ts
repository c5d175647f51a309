// action-missing-priority: follow-up tasks without a priority, in a list that gives one to the others.
import { attributeReports } from "../support/action-gaps.ts";
import type { Rule } from "../types.ts";

export const actionMissingPriority: Rule = {
  id: "action-missing-priority",
  group: "actions",
  summary: "Follow-up tasks without a priority, in a list that gives one to the others.",
  defaultSeverity: "warning",
  rationale:
    "Priorities only say something when every task has one: next to tasks marked P1 and P2, one without a mark may be the most " +
    "urgent or the least. Google asks for a priority on every task. A report that gives none at all is not told so.",
  fixes: [{ title: "Add a priority to the task, to fill in", safe: false }],
  check: (input) => attributeReports(input, "action-missing-priority"),
};
