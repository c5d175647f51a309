// action-all-same-priority: every follow-up task has the same priority, so that none has one.
import { actionLists } from "../support/action-lists.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

/** From this many tasks on an order between them would say something. */
const LEAST = 3;

function check({ document, postmortem }: RuleInput): Report[] {
  return actionLists(document, postmortem).flatMap(({ place, actions, toDo }) => {
    const stated = toDo.flatMap(({ priority }) => (priority ? [priority] : []));
    const [first] = stated;
    if (!first || stated.length < LEAST || stated.length < toDo.length) return [];
    // What is done came first, where it had another: the order was kept.
    if (actions.some(({ priority }) => priority && plain(priority.text) !== plain(first.text))) return [];
    return [
      {
        span: place,
        message: `All ${stated.length} tasks have the priority “${first.text}”, so readers cannot tell which comes first. Say which of them would have prevented the incident or made it shorter.`,
        related: [{ span: first.span, message: `The first “${first.text}”` }],
      },
    ];
  });
}

function plain(text: string): string {
  return text
    .replace(/[\s*_]+/g, " ")
    .trim()
    .toLowerCase();
}

export const actionAllSamePriority: Rule = {
  id: "action-all-same-priority",
  group: "actions",
  summary: "Every follow-up task has the same priority, so that none has one.",
  defaultSeverity: "hint",
  rationale:
    "Priorities order work. Where all are “high”, whoever has time for one task only has to guess. Google’s workbook names " +
    "it among the marks of a bad postmortem: action items that all have the same priority.",
  fixes: [],
  check,
};
