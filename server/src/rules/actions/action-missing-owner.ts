// action-missing-owner: follow-up tasks that nobody is named for.
import { attributeReports } from "../support/action-gaps.ts";
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
  fixes: [{ title: "Add an owner to each task, to fill in", safe: false }],
  check: (input) => [...attributeReports(input, "action-missing-owner"), ...nobodyReports(input)],
};
