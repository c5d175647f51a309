// The lists of follow-up tasks of a report, and the columns and headings that bear on all tasks below them.

import type { Document, TextLine } from "../../markdown/document.ts";
import { isIntroduction } from "../../postmortem/actions/find/prose.ts";
import {
  columnRole,
  isUndated,
  isUnowned,
  type Lexis,
  lexisOf,
  namesDone,
  namesIdeas,
  namesKeptUp,
  plain,
  remarkOf,
} from "../../postmortem/actions/lexis.ts";
import { groupActing } from "../../postmortem/actions/parts/owner.ts";
import { tellsStanding } from "../../postmortem/actions/standing.ts";
import { opensInPast, TO_DO, tellsDone } from "../../postmortem/actions/told-done.ts";
import type { ColumnRole } from "../../postmortem/actions/words/types.ts";
import type { Action, Postmortem, Section } from "../../postmortem/model.ts";
import { linesIn } from "../../postmortem/timeline/regions.ts";
import { isToCome } from "../../postmortem/to-come.ts";
import { introduces } from "../../text/introduces.ts";
import { onceFor } from "../../text/memo.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import { LEFT_IN_TASKS } from "../words/placeholders.ts";
import { textLineAt } from "./places.ts";

/** The tasks below one heading, those under its sub-headings among them. */
export interface ActionList {
  readonly section: Section;
  /** Where what concerns all of them is told: the words of the heading. */
  readonly place: Span;
  readonly actions: readonly Action[];
  /** Its heading says that all of it has been done. */
  readonly done: boolean;
  /** Those that are not done: neither ticked, nor told as what has been done already. */
  readonly toDo: readonly Action[];
  /** Whether somebody is to do something: not below "Guardrails", unless an account is kept of who or when. */
  readonly asks: boolean;
  /** Its heading says that these things could be done. */
  readonly ideas: boolean;
  /** Half or more of these have a ticket: what the others lack first of all is one. */
  readonly tracked: boolean;
}

/** The parts that hold tasks, without those that lie in another such part, in document order. */
export function actionSections({ sections }: Postmortem): Section[] {
  const outer: Section[] = [];
  for (const section of sections) {
    if (!section.kinds.includes("actions")) continue;
    const last = outer.at(-1);
    if (!last || !contains(last.body, section.span)) outer.push(section);
  }
  return outer;
}

/** Every list that has a task, in document order. */
export function actionLists(document: Document, postmortem: Postmortem): readonly ActionList[] {
  return listsIn(postmortem)(document);
}

/** Read once for all rules about tasks. */
const listsIn = onceFor((postmortem: Postmortem) => onceFor((document: Document) => readLists(document, postmortem)));

function readLists(document: Document, postmortem: Postmortem): readonly ActionList[] {
  const sections = actionSections(postmortem).filter((section) => !isTableHead(document, section));
  const lists: { section: Section; actions: Action[] }[] = [];
  let at = -1;
  for (const action of postmortem.actions.filter(({ whole }) => !whole)) {
    while (at + 1 < sections.length && (sections[at + 1] as Section).span.start <= action.textSpan.start) at++;
    const section = sections[at];
    if (!section) continue;
    const last = lists.at(-1);
    if (last?.section === section) last.actions.push(action);
    else lists.push({ section, actions: [action] });
  }
  const lexis = actionLexis(postmortem);
  return lists.map(({ section, actions }) => {
    const { start, end } = section.labelSpan;
    const heading = slice(document.source, { start, end: end + remarkBehind(document.source, end) });
    const done =
      namesDone(heading) ||
      lexis.done.has(plain(remarkOf(heading))) ||
      isDoneByIntroduction(document, { section, actions });
    const toDo = done ? [] : toDoAmong(document, lexis, actions);
    const tracked = toDo.filter(({ ref }) => ref !== undefined).length * 2 >= toDo.length;
    const ideas = namesIdeas(heading);
    const asks = !(ideas || namesKeptUp(heading)) || toDo.some((action) => isKept(document, lexis, action));
    return { section, place: section.labelSpan, actions, done, toDo, asks, ideas, tracked };
  });
}

/** Somebody keeps account of it: it is somebody's, or due, or has a ticket, a box, or a column for one of these. */
function isKept(document: Document, lexis: Lexis, action: Action): boolean {
  return (
    // "Application developers should use a lockfile" advises them; nobody assigned it.
    (action.owner !== undefined && !groupActing(slice(document.source, action.textSpan))) ||
    action.due !== undefined ||
    action.ref !== undefined ||
    action.priority !== undefined ||
    BOX.test(slice(document.source, action.span)) ||
    (["owner", "due", "status"] as const).some((role) => columnCell(document, lexis, action, role) !== undefined)
  );
}

/** "| Measure | Value |" opens no list of tasks; "| Task | Owner |" opens the one of its rows. */
function isTableHead(document: Document, { span, body }: Section): boolean {
  const line = textLineAt(document, document.lines.lineAt(span.start));
  return line?.form === "row" && line.table?.header === line && body.end <= line.span.end;
}

/** "Preventive measures (added):" */
const REMARK = /^[\s*_]{0,4}[([（][^()[\]（）\n]{2,60}[)\]）]/u;

function remarkBehind(source: string, at: number): number {
  return REMARK.exec(source.slice(at, at + 80))?.[0].length ?? 0;
}

/** "To prevent this, we made the following changes:" right above the first of them. */
function isDoneByIntroduction(document: Document, list: Pick<ActionList, "section" | "actions">): boolean {
  const { section, actions } = list;
  const line = linesIn(document, section.body.start, actions[0]?.span.start ?? 0).at(-1);
  const words = line && line.form !== "heading" ? slice(document.source, line.text).slice(-200) : "";
  const clause = words.split(/[.!?。,，]\s+/u).at(-1) ?? "";
  const isSentence = clause.split(/\s+/u).length > 2 && isIntroduction(clause, { start: 0, end: clause.length });
  if (!isSentence || !namesDone(clause) || TO_DO.test(clause)) return false;
  // Not "Completed so far:", with "Still open:" further down.
  return new Set(captionsOf(document, list).values()).size === 1;
}

/**
 * A list of which half or more is told in the past, or all of it where one surely is, tells what was done, whatever the others
 * look like ("Set up …"); one of which more than half is that, or tells how things are, and is nobody's and due on no day, asks
 * nobody for anything.
 */
function toDoAmong(document: Document, lexis: Lexis, actions: readonly Action[]): Action[] {
  const open = actions.filter(({ done }) => !done);
  const left = open.filter((action) => !toldAsDone(document.source, action.textSpan) && !isToldBelow(document, action));
  const inOneVoice = left.every(({ textSpan }) => opensInPast(opening(document.source, textSpan)));
  if (inOneVoice && left.length < open.length) return [];
  const asking = left.filter(
    (action) => isKept(document, lexis, action) || !tellsStanding(opening(document.source, action.textSpan), lexis),
  );
  return left.length * 2 > open.length && asking.length * 2 >= open.length ? left : [];
}

const BOX = /^\s*(?:[-*+]|\d+[.)])\s+\[ \]/;

/** "Migrated the node to …", "We added …", "`proxy.ts` now detects …": done, though nobody ticked it. */
export function toldAsDone(source: string, span: Span): boolean {
  return tellsDone(opening(source, span));
}

/** "- Memory of the workers" above "The limit was raised to 2 GB": the item is a title. */
function isToldBelow(document: Document, { shape, textSpan }: Action): boolean {
  const next = shape === "item" ? textLineAt(document, document.lines.lineAt(textSpan.end) + 1) : undefined;
  return (
    next?.form === "text" && !next.afterBlank && /^\p{Lu}/u.test(next.said) && toldAsDone(document.source, next.text)
  );
}

/** Whether a task tells what has been done, or how things are by now. */
export function isTold(document: Document, lexis: Lexis, action: Action): boolean {
  const { source } = document;
  return (
    toldAsDone(source, action.textSpan) ||
    isToldBelow(document, action) ||
    tellsStanding(opening(source, action.textSpan), lexis)
  );
}

/** As much of a task as its mood can be told from. */
function opening(source: string, { start, end }: Span): string {
  return source.slice(start, Math.min(end, start + 200));
}

/** The words by which this report's columns, labels and states are read. */
export function actionLexis({ sections }: Postmortem): Lexis {
  return lexisOf(sections.map(({ language }) => language));
}

/** The cell of a task's row below the header that announces `role`; undefined where there is no such column. */
export interface ColumnCell {
  readonly header: Span;
  readonly cell: Span;
}

export function columnCell(document: Document, lexis: Lexis, action: Action, role: ColumnRole): ColumnCell | undefined {
  if (action.shape !== "row") return undefined;
  const row = textLineAt(document, document.lines.lineAt(action.textSpan.start));
  const header = row?.table?.header;
  if (!row || !header) return undefined;
  const column = header.cells.findIndex((cell) => columnRole(slice(document.source, cell), lexis) === role);
  const [title, cell] = [header.cells[column], row.cells[column]];
  return title && cell && !contains(cell, action.textSpan) ? { header: title, cell } : undefined;
}

/** Nothing in it but dashes and question marks. */
export function isBlankCell({ source }: Document, cell: Span): boolean {
  return !/[\p{L}\p{N}\p{So}]/u.test(slice(source, cell));
}

/** "TBD" and "unassigned" in a cell for an owner. What holds such a place in any cell is told by placeholder. */
export function namesNobodyYet({ source }: Document, cell: Span): boolean {
  const words = slice(source, cell);
  return isUnowned(words) && (LEFT_IN_TASKS.test(plain(words)) || !isToCome(words));
}

/** "Ongoing" and "to be discussed" in a cell for a due date. */
export function namesNoDay({ source }: Document, cell: Span): boolean {
  return isUndated(slice(source, cell));
}

/** The sub-heading or label line above each task, within the part; for what is said of several tasks at once. */
export function captionsOf(
  document: Document,
  { section, actions }: Pick<ActionList, "section" | "actions">,
): Map<Action, TextLine> {
  const captions = new Map<Action, TextLine>();
  const lines = linesIn(document, section.body.start, Math.max(section.body.end, actions.at(-1)?.span.end ?? 0));
  let caption: TextLine | undefined;
  let next = 0;
  for (const line of lines) {
    const action = actions[next];
    if (!action) break;
    if (isCaption(document, line)) caption = line;
    while (next < actions.length && (actions[next] as Action).textSpan.start <= line.text.end) {
      if (caption) captions.set(actions[next] as Action, caption);
      next++;
    }
  }
  return captions;
}

/** A heading, or a line or item that is bold throughout or ends in a colon. */
function isCaption(document: Document, line: TextLine): boolean {
  if (line.form === "heading") return true;
  if (line.form === "row" || line.form === "code") return false;
  const text = slice(document.source, line.text).trim();
  return text.length <= 100 && (introduces(text) || /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(text));
}
