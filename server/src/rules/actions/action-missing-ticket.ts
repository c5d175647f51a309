// action-missing-ticket: follow-up tasks that no ticket tracks, where others have one.
import { attributeReports } from "../support/action-gaps.ts";
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
  check: (input) => attributeReports(input, "action-missing-ticket"),
};
