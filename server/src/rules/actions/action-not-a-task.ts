// action-not-a-task: an item among the follow-up tasks that is a question, a bare link or the same as another one.
import type { Document } from "../../markdown/document.ts";
import type { Action } from "../../postmortem/model.ts";
import { introduces } from "../../text/introduces.ts";
import { type Span, slice } from "../../text/span.ts";
import { type ActionList, actionLists, captionsOf } from "../support/action-lists.ts";
import { isQuestion } from "../support/action-question.ts";
import { lineNumber, textLineAt } from "../support/places.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

function check({ document, postmortem }: RuleInput): Report[] {
  const { source } = document;
  return actionLists(document, postmortem).flatMap((list) => {
    const { actions } = list;
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
      repeated(document, list),
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

/** Tasks that stand in one list already, below the same words: for the same owner, until the same day, with the same ticket, as far as both say. */
function repeated(document: Document, list: ActionList): Report[] {
  const captions = captionsOf(document, list);
  const seen = new Map<string, Action[]>();
  return list.actions.flatMap((action) => {
    const words = wordsOf(document, action);
    if (words.length < SHORTEST) return [];
    const parent = textLineAt(document, document.lines.lineAt(action.textSpan.start))?.parent?.line;
    const key = JSON.stringify([captions.get(action)?.line, parent, words]);
    const others = seen.get(key) ?? [];
    const first = others.find((one) =>
      PARTS.every((part) => !one[part] || !action[part] || sameText(one, action, part)),
    );
    if (!first) {
      seen.set(key, [...others, action]);
      return [];
    }
    const line = lineNumber(document, first.textSpan.start);
    return [
      {
        span: action.textSpan,
        severity: "information",
        message: `The same task stands on line ${line} already. Whoever works the list off does it twice, or takes one for the other; remove one, or say what sets them apart.`,
        related: [{ span: first.textSpan, message: "The same task stands here" }],
      },
    ];
  });
}

/** Shorter ones are titles. UTF-16 units. */
const SHORTEST = 12;
const PARTS = ["owner", "due", "ref"] as const;
const sameText = (a: Action, b: Action, part: (typeof PARTS)[number]) =>
  a[part]?.text.toLowerCase() === b[part]?.text.toLowerCase();

/** What is to be done, in small letters: without marks, numbers of rows, and who, until when and where, with their labels. */
function wordsOf(document: Document, { shape, textSpan, owner, due, ref, priority }: Action): string {
  const { source } = document;
  const row = shape === "row" ? textLineAt(document, document.lines.lineAt(textSpan.start)) : undefined;
  const cells = row?.cells.filter((cell) => /\p{L}/u.test(slice(source, cell))) ?? [textSpan];
  const parts = [owner, due, ref, priority].flatMap((part) => part?.span ?? []);
  const words = cells.map((cell) =>
    withoutParts(source, cell, parts).replace(/[[(][^[\]()\0]*\0[^[\]()]*[)\]]|(?<!\p{L})\p{L}+[:：]\s?\0/gu, " "),
  );
  return words
    .join(" ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A text with a sign in the place of each of its parts. */
function withoutParts(source: string, { start, end }: Span, parts: readonly Span[]): string {
  let text = "";
  let at = start;
  for (const part of parts.filter((one) => one.start >= start && one.end <= end).sort((a, b) => a.start - b.start)) {
    text += `${source.slice(at, Math.max(at, part.start))}\0`;
    at = Math.max(at, part.end);
  }
  return text + source.slice(at, end);
}

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
  summary: "An item among the follow-up tasks that is a question, a bare link or the same as another one.",
  defaultSeverity: "hint",
  rationale:
    "A list of tasks is worked off line by line. A question has no one to answer it, a bare ticket number says nothing to " +
    "those who cannot open it, and what stands there twice is done twice or by nobody.",
  fixes: [],
  check,
};
