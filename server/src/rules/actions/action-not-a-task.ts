// action-not-a-task: an item among the follow-up tasks that is a question or a bare link.
import type { Document } from "../../markdown/document.ts";
import type { Action } from "../../postmortem/model.ts";
import { introduces } from "../../text/introduces.ts";
import { slice } from "../../text/span.ts";
import { actionLists } from "../support/action-lists.ts";
import { isQuestion } from "../support/action-question.ts";
import { lineNumber, textLineAt } from "../support/places.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

function check({ document, postmortem }: RuleInput): Report[] {
  const { source } = document;
  return actionLists(document, postmortem).flatMap(({ actions }) => {
    const undone = actions.filter(({ done }) => !done);
    const open = undone.filter(({ vague }) => !vague);
    return [
      reported(
        document,
        open.filter((action) => isBareLink(source, action) && !isSaidAbove(document, action)),
        LINK,
        "Only a link, too",
      ),
      reported(
        document,
        undone.filter(({ textSpan }) => isQuestion(source, textSpan)),
        QUESTION,
        "A question, too",
      ),
    ].flat();
  });
}

/** The first of several of one kind is told, with the others beside it. */
function reported(
  document: Document,
  [first, ...others]: readonly Action[],
  message: string,
  beside: string,
): Report[] {
  if (!first) return [];
  const [other] = others;
  const line = other && lineNumber(document, other.textSpan.start);
  const also = others.length > 1 ? ` ${others.length} more are like it.` : line ? ` Line ${line} is like it.` : "";
  const related = others.slice(0, 20).map(({ textSpan }) => ({ span: textSpan, message: beside }));
  return [{ span: first.textSpan, message: message + also, related }];
}

const LINK =
  "This names a ticket and not what it is for: readers without access to the tracker learn nothing. Add its title.";
const QUESTION =
  "This is a question, and nobody can tell when it is done. Say who will find out, until when, and where the answer will be written.";

/** More of a text than a link alone would be. UTF-16 units. */
const LONGEST = 400;

const BARE =
  /^(?:<?https?:\/\/\S+>?|\[([^\]\n]{0,200})\]\([^)\s]+\)|[\w.-]*(?:\/[\w.-]*)?#\d+|[A-Z][A-Z0-9]+-\d+)[.,;]?$/;

function isBareLink(source: string, { textSpan, shape, owner, due }: Action): boolean {
  if (shape === "row" || owner || due || textSpan.end - textSpan.start > LONGEST) return false;
  const match = BARE.exec(slice(source, textSpan).trim());
  return match !== null && (match[1] === undefined || !/\p{L}{2}\s+[^\s\p{L}]{0,20}\p{L}{2}/u.test(match[1]));
}

/** Words of a line that tells what is to be done, and not only what stands below it. */
const SENTENCE = 6;

/** "The files should be moved to a bucket meant for production:" right above the link. */
function isSaidAbove(document: Document, { textSpan }: Action): boolean {
  const line = textLineAt(document, document.lines.lineAt(textSpan.start));
  const above = line && document.text[line.index - 1];
  if (above?.form !== "text" || !introduces(above.said.slice(-6).trimEnd())) return false;
  return above.said.slice(-LONGEST).trim().split(/\s+/).length >= SENTENCE;
}

export const actionNotATask: Rule = {
  id: "action-not-a-task",
  group: "actions",
  summary: "An item among the follow-up tasks that is a question or a bare link.",
  defaultSeverity: "hint",
  rationale:
    "A list of tasks is worked off line by line. A question has no one to answer it, and a bare ticket number says nothing to " +
    "those who cannot open it.",
  fixes: [],
  check,
};
