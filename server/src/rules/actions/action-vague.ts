// action-vague: a follow-up task that nobody could call done.
import type { Document } from "../../markdown/document.ts";
import type { Lexis } from "../../postmortem/actions/lexis.ts";
import type { Action, Vagueness } from "../../postmortem/model.ts";
import { type SkeletonSet, skeletonsFor } from "../../postmortem/skeletons/index.ts";
import { once } from "../../text/memo.ts";
import { languageOf } from "../fixes/insert-place.ts";
import { fillFix, type Lack } from "../support/action-fill.ts";
import { actionLexis, actionLists, captionsOf, columnCell, isBlankCell, isTold } from "../support/action-lists.ts";
import { isQuestion } from "../support/action-question.ts";
import { textLineAt } from "../support/places.ts";
import { capitalised } from "../support/prose.ts";
import type { Fix, Report, Rule, RuleInput } from "../types.ts";
import type { Clue } from "../weights.ts";

function check(input: RuleInput): Report[] {
  const { document, postmortem } = input;
  const lexis = once(() => actionLexis(postmortem));
  const { action: prompts } = skeletonsFor(languageOf(postmortem));
  const lists = actionLists(document, postmortem);
  const captioned = once(() => new Set(lists.flatMap((list) => [...captionsOf(document, list).keys()])));
  // Below "Measures implemented" or "Possible improvements", and where a list tells what was done, nothing is to be finished.
  const told = new Set(
    lists.flatMap(({ done, ideas, asks, toDo, actions }) =>
      done || (ideas && !asks)
        ? actions
        : toDo.length === 0
          ? actions.filter((action) => isTold(document, lexis(), action))
          : [],
    ),
  );
  return postmortem.actions.flatMap((action) => {
    const { vague, done } = action;
    if (!vague?.sure || done || told.has(action) || isQuestion(document.source, action.textSpan)) return [];
    if (opensList(document, action)) return [];
    const clues: Clue[] = ["says that a task is vague"];
    if (vague.endless) clues.push("says that a task has no end");
    if (lists.length > 1) clues.push("is about a task of one of several lists");
    if (captioned().has(action)) clues.push("is about a task of a group with a title");
    return [
      {
        span: action.textSpan,
        message: messageFor(vague),
        fixes: [snippetFix(input, lexis(), prompts, action)],
        clues,
      },
    ];
  });
}

/** "We will take steps to keep this from happening again.": the list right below says which. */
function opensList(document: Document, { textSpan }: Action): boolean {
  const line = textLineAt(document, document.lines.lineAt(Math.max(textSpan.start, textSpan.end - 1)));
  if (line?.form !== "text" || document.text[line.index + 1]?.form !== "item") return false;
  return !/[\p{L}\p{N}]/u.test(document.source.slice(textSpan.end, line.text.end));
}

function messageFor({ act, object, end, why }: Vagueness): string {
  const lacks = [
    act ? "a concrete verb" : undefined,
    object ? "a concrete thing" : undefined,
    end ? "an end that one can check" : undefined,
  ].filter((part) => part !== undefined);
  const list = lacks.length > 1 ? `${lacks.slice(0, -1).join(", ")} and ${lacks.at(-1)}` : (lacks[0] ?? "an end");
  return `This task lacks ${list}, so two readers could disagree on whether it is done. ${capitalised(why)}`;
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
  return fillFix(document.source, [{ action, lacks }]);
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
  check,
};
