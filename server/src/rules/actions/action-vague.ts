// action-vague: a follow-up task that nobody could call done.
import type { Lexis } from "../../postmortem/actions/lexis.ts";
import type { Action, Vagueness } from "../../postmortem/model.ts";
import { type SkeletonSet, skeletonsFor } from "../../postmortem/skeletons/index.ts";
import { once } from "../../text/memo.ts";
import { languageOf } from "../fixes/insert-place.ts";
import { fillFix, type Lack } from "../support/action-fill.ts";
import { actionLexis, columnCell, isBlankCell } from "../support/action-lists.ts";
import { isQuestion } from "../support/action-question.ts";
import { md } from "../support/example-text.ts";
import type { Fix, Report, Rule, RuleInput } from "../types.ts";

function check(input: RuleInput): Report[] {
  const { document, postmortem } = input;
  const lexis = once(() => actionLexis(postmortem));
  const { action: prompts } = skeletonsFor(languageOf(postmortem));
  return postmortem.actions.flatMap((action) => {
    const { vague, done } = action;
    if (!vague?.sure || done || isQuestion(document.source, action.textSpan)) return [];
    return [
      { span: action.textSpan, message: messageFor(vague), fixes: [snippetFix(input, lexis(), prompts, action)] },
    ];
  });
}

function messageFor({ act, object, end, why }: Vagueness): string {
  const lacks = [
    act ? "a concrete verb" : undefined,
    object ? "a concrete thing" : undefined,
    end ? "an end that one can check" : undefined,
  ].filter((part) => part !== undefined);
  const list = lacks.length > 1 ? `${lacks.slice(0, -1).join(", ")} and ${lacks.at(-1)}` : (lacks[0] ?? "an end");
  return `This task lacks ${list}, so two readers could disagree on whether it is done. ${sentence(why)}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Owner, due date and measure, those that it lacks, to be filled in: in the cells that are there for them, else behind the text. */
function snippetFix({ document }: RuleInput, lexis: Lexis, prompts: SkeletonSet["action"], action: Action): Fix {
  const lack = (role: "owner" | "due"): Lack["lacks"] => {
    if (action[role]) return [];
    const column = columnCell(document, lexis, action, role);
    // What stands in the cell is no owner or date, but not ours to write over.
    return column && !isBlankCell(document, column.cell) ? [] : [{ attribute: { prompt: prompts[role] }, column }];
  };
  const lacks = [...lack("owner"), ...lack("due"), { attribute: { prompt: prompts.end }, column: undefined }];
  return fillFix([{ action, lacks }]);
}

export const actionVague: Rule = {
  id: "action-vague",
  group: "actions",
  summary: "A follow-up task that nobody could call done.",
  defaultSeverity: "warning",
  rationale:
    "A task gets done when whoever picks it up knows what to change and when to stop. “Improve monitoring” is a wish: it " +
    "never ends, so it is never closed, and the incident comes back. A good task begins with a verb, names the thing to " +
    "change, and says how one can tell that it is finished.",
  sources: [
    "[Lunney, Lueder and Beyer, Postmortem Action Items: Plan the Work and Work the Plan, ;login: Spring 2017](https://www.usenix.org/publications/login/spring2017/lunney)",
    "[Google, Site Reliability Workbook: Postmortem Culture](https://sre.google/workbook/postmortem-culture/)",
  ],
  silent: [
    "A task that is done is not vague any more.",
    "An open verb (improve, review, monitor) is fine where the task also names the change, the threshold or the result.",
    "A task that names several things in code, numbers, capitals or brackets, or looks into one such thing, a change of something that is told in general words, and what reads as done: readers part on those.",
    "A question is told by [action-not-a-task](action-not-a-task.md).",
    "A bare reference to a ticket is done when that ticket is closed.",
  ],
  fixes: [{ title: "Add owner, due date and what can be checked, to be filled in", safe: false }],
  options: {
    add: {
      type: "array",
      items: { type: "string" },
      default: [],
      description:
        "More words and phrases that make a task vague where it names no value, change or result. The project's `language.vague.add` sets it.",
    },
    remove: {
      type: "array",
      items: { type: "string" },
      default: [],
      description:
        "Words that are clear enough where you work, in all their forms for an English verb. The project's `language.vague.remove` sets it.",
    },
  },
  examples: {
    wrong: [
      {
        title: "Wishes",
        lines: [13, 14],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Root cause

          Release 41 read a setting that production does not have.

          ## Action items

          - Improve monitoring
          - Be more careful with deploys
        `,
        fixed: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Root cause

          Release 41 read a setting that production does not have.

          ## Action items

          - Improve monitoring (owner: name, due: date, done when: what one can check)
          - Be more careful with deploys
        `,
      },
    ],
    right: [
      {
        title: "Tasks that end",
        lines: [],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Root cause

          Release 41 read a setting that production does not have.

          ## Action items

          - Page the on-call engineer when more than 1% of checkouts fail for 5 minutes (Ada, 2024-03-20)
          - Make the start-up check fail when a setting is missing: OPS-12
        `,
      },
    ],
  },
  check,
};
