// Owner, deadline, reference, priority and state of a task: from its table row, from lines beneath it, from its own words.
import { anyOf, pattern, wholeWords } from "../../../languages/patterns.ts";
import { append } from "../../../text/lists.ts";
import { once } from "../../../text/memo.ts";
import { remembered } from "../../../text/remembered.ts";
import { contains, type Span, slice, spanBy } from "../../../text/span.ts";
import type { ActionPart, Field } from "../../model.ts";
import { isPartPrompt } from "../../skeletons/index.ts";
import { isToCome, saysToCome, whoToCome } from "../../to-come.ts";
import { everyLexis, isUndated, isUnowned, type Lexis, plain } from "../lexis.ts";
import type { Task } from "../task.ts";
import type { ColumnRole } from "../words/types.ts";
import { datedEnd } from "./dated-end.ts";
import { type DueReader, dueReader, type FoundDeadline, isLength } from "./due.ts";
import { mayHoldBareName, monthInFront, type OwnerForm } from "./forms.ts";
import { initialledEnd, lettersInFront, mayBeInitials } from "./initialled.ts";
import { type KnownNames, knownNames } from "./known-names.ts";
import { bare, type Labelled, labelledIn } from "./labelled.ts";
import { hasGivenName, isGroup, namesSomeone, namesThing } from "./names.ts";
import { readNoted, unlinked } from "./noted.ts";
import { groupActing, mention, ownerSaid, readOwner } from "./owner.ts";
import { type People, peopleInFields, peopleOf } from "./people.ts";
import { type RefReader, refReader } from "./ref.ts";
import { isRanked, readDone, readPriority, saysDone, saysRejected } from "./state.ts";

export interface TaskParts {
  readonly owner: ActionPart | undefined;
  readonly due: ActionPart | undefined;
  readonly ref: ActionPart | undefined;
  readonly priority: ActionPart | undefined;
  readonly done: boolean;
  /** Whether it is said how one can tell that the task is done. */
  readonly ends: boolean;
  /** Where in the task's text such parts stand: not words of the task itself. */
  readonly inText: readonly Span[];
}

/** More of a text than anybody reads for a name or a date. UTF-16 units. */
const LONGEST = 4000;

/** What a project says of its own: names of people and teams, and how its tickets look (`text/pattern.ts`). */
export interface OwnParts {
  readonly names?: readonly string[];
  readonly tickets?: readonly string[];
}

/**
 * A reader of parts for the tasks of one report: what most of them do is how it writes. `fields` gives the report's facts;
 * asked only where a task may hold a bare name.
 */
export function partsReader(
  source: string,
  lexis: Lexis,
  tasks: readonly Task[],
  own: OwnParts,
  fields: () => readonly Field[],
): (task: Task) => TaskParts {
  const due = dueReader(lexis);
  const refs = refReader(own.tickets ?? []);
  const known = knownNames(own.names ?? []);
  const people = peopleIn(source, lexis, tasks, own.names ?? [], fields);
  const isRejected = ({ cells }: Task) =>
    cells.some(({ role, span }) => role === "other" && saysRejected(slice(source, span), lexis));
  // Where each row says so, it is what happened to orders or carts.
  const decided = once(() => new Set(tasks.flatMap((task) => (isRejected(task) ? [] : [task.from.table]))));
  return (task) => {
    const text = clip(task.textSpan);
    const details = task.details.slice(0, 50).map((line) => clip(line.text));
    const within = labelledIn(source, text, lexis, false);
    const beneath = details.flatMap((span) => labelledIn(source, span, lexis, true));
    const labelled = [...within, ...beneath];
    const inOneText = task.cells.length === 0 && labelled.length === 0;
    const spans = (role: ColumnRole): readonly Span[] => {
      if (inOneText) return [];
      return [
        ...task.cells
          .filter((c) => c.role === role)
          .map(({ span }) => (role === "due" ? cutDue(source, span, due, (rest) => isState(rest, lexis)) : span)),
        ...labelled.filter((l) => l.role === role).map((l) => cut(source, l, due, known)),
      ].flatMap((span) => (role === "owner" || role === "due" ? toldIn(source, span, role, due) : span));
    };
    const stated = (role: ColumnRole) =>
      spans(role)
        .map((s) => part(source, s))
        .find(
          (p) =>
            p &&
            isSaid(p.text, lexis) &&
            (role === "end"
              ? !isState(p.text, lexis)
              : !isPartPrompt(p.text) &&
                !(role === "owner" && isUnowned(p.text)) &&
                // "Target: +10% at night" is what to reach.
                !(role === "due" && (p.text.includes("%") || isUndated(p.text) || isState(p.text, lexis)))),
        );

    const noted = readNoted(slice(source, text));
    const at = (span: Span | undefined) =>
      span && part(source, { start: text.start + span.start, end: text.start + span.end });
    const beside = datedEnd(source, text, lexis);
    const initialled = beside ? undefined : initialledEnd(source, text, due);
    const deadline =
      beside?.due && beside.whole
        ? deadlineOf(source, beside.due, beside.whole)
        : (initialled?.deadline ?? due.find(source, text));
    const initials = initialled && people.isInitials(slice(source, initialled.initials));
    const written = readOwner(source, text, people, beside?.owner, known);
    const owner =
      stated("owner") ??
      at(noted.owner) ??
      // "(May)" is a deadline.
      (written && deadline && contains(deadline.whole, written.span) ? undefined : written) ??
      (initials ? part(source, initialled.initials) : undefined) ??
      (deadline && at(monthInFront(slice(source, text)))) ??
      ownerBeneath(source, details) ??
      ownerAbove(source, task, lexis, due, people, known) ??
      inHeading(source, task) ??
      inIntroduction(source, task);
    const until =
      stated("due") ??
      at(noted.due) ??
      deadline?.part ??
      dueBeneath(source, details, due) ??
      dueAbove(source, task, lexis, due);
    const ref = reference(source, task, text, details, spans("ref"), lexis, refs);
    const priority = stated("priority") ?? readPriority(source, text);
    const behindDue = task.cells
      .filter((c) => c.role === "due")
      .map(({ span }) =>
        slice(source, span)
          .slice(due.lengthAt(slice(source, span)))
          .replace(SEPARATORS, ""),
      );
    const states = [...spans("status").map((s) => slice(source, s)), ...behindDue];
    const done =
      task.ticked ||
      (isRejected(task) && decided().has(task.from.table)) ||
      states.some((s) => saysDone(s, lexis) || saysDone(s, everyLexis())) ||
      noted.done ||
      beside?.done === true ||
      readDone(source, text, lexis);
    const own = [owner?.span, deadline?.whole, ref?.span, priority?.span].flatMap((s) =>
      s && contains(task.textSpan, s) ? [s] : [],
    );
    const attributes = within.filter((l) => l.role !== "task" && l.role !== "other").map((l) => l.span);
    return {
      owner,
      due: until,
      ref,
      priority,
      done,
      ends: stated("end") !== undefined,
      inText: [
        ...own,
        ...attributes,
        ...noted.marks.map(({ start, end }) => ({ start: text.start + start, end: text.start + end })),
      ],
    };
  };
}

function deadlineOf(source: string, span: Span, whole: Span): FoundDeadline {
  return { part: { span, text: slice(source, span) }, whole };
}

/** Whom these tasks and the report's fields name beyond doubt, and how the tasks write their owners. */
function peopleIn(
  source: string,
  lexis: Lexis,
  tasks: readonly Task[],
  own: readonly string[],
  fields: () => readonly Field[],
): People {
  const texts: string[] = [];
  // The others of a project are known as written only.
  const names = own.filter(namesSomeone);
  const dated: OwnerForm[] = [];
  for (const task of tasks) {
    const span = clip(task.textSpan);
    const text = slice(source, span);
    const beside = datedEnd(source, span, lexis);
    const said = ownerSaid(text);
    const stated = [
      ...task.cells.map((c) => ({ role: c.role, value: c.span })),
      ...labelledIn(source, span, lexis, false),
    ];
    for (const { role, value } of stated) if (role === "owner") names.push(slice(source, value));
    if (beside) names.push(slice(source, beside.owner));
    if (said) names.push(text.slice(said.start, said.end));
    if (task.shape === "row") continue;
    if (beside) dated.push(beside.form);
    else texts.push(text);
  }
  const titles = titlesOver(source, tasks);
  append(names, namesAmong(titles));
  const letters = [...titles.filter(mayBeInitials), ...texts.flatMap((text) => lettersInFront(text) ?? [])];
  const written =
    letters.length > 0 || texts.some((text) => mayHoldBareName(text) || ENDS_IN_BRACKET.test(text))
      ? peopleInFields(source, fields())
      : [];
  return peopleOf(source, texts, [...names, ...written], dated, lexis.foreign, letters);
}

/** "(AR, 2024-03-20)": initials may stand there. */
const ENDS_IN_BRACKET = /[([（][^()[\]（）\n]{0,60}\p{Lu}{2}[^()[\]（）\n]{0,60}[)\]）][\s*_.]{0,8}$/u;

function clip(span: Span): Span {
  return { start: span.start, end: Math.min(span.end, span.start + LONGEST) };
}

/** A labelled value without what follows it behind a comma: "Owner: Ana, P1", "Due: 3 May, OPS-1". */
function cut(source: string, labelled: Labelled, due: DueReader, known: KnownNames | undefined): Span {
  const { value, role } = labelled;
  const text = slice(source, value);
  if (role === "due") return cutDue(source, value, due, () => true);
  if (role !== "owner" || !COMMA.test(text)) return value;
  const names = text.split(COMMA);
  let kept = 1;
  const isName = (text: string) => namesSomeone(text) || WIDE_NAME.test(text) || /^\s*@/.test(text) || known?.has(text);
  while (kept < names.length && isName(names[kept] as string)) kept++;
  return { start: value.start, end: value.start + names.slice(0, kept).join(",").length };
}

/** Behind a deadline: something else follows. */
const GOES_ON = pattern(() => `^${anyOf("deadlines", "behindDate")}?\\s*[,;(、，；（]`, "u");
const SEPARATORS = /^[\s,;(、，；（]+|(?<![\s)）])[\s)）]+$/gu;
const STOP = /^\s*[.。](?:\s|$)/u;
/** A full stop that ends a sentence, and no abbreviation. */
const LAST_STOP = /(?<=\p{L}{5}|\d{4}|\p{sc=Han})[.。]$/u;

/** A deadline without its full stop and what follows behind a comma, where `isAside` says that this is none of it. */
function cutDue(source: string, span: Span, due: DueReader, isAside: (rest: string) => boolean): Span {
  const text = slice(source, span);
  const length = due.lengthAt(text);
  const rest = text.slice(length);
  if (length > 0 && (STOP.test(rest) || (GOES_ON.test(rest) && isAside(rest.replace(SEPARATORS, "")))))
    return { start: span.start, end: span.start + length };
  return LAST_STOP.test(text) ? { start: span.start, end: span.end - 1 } : span;
}
const COMMA = /[,，、]/;
/** A group or a form of address in scripts without capitals. */
const WIDE_NAME = pattern(() => `${anyOf("owners", "inScript")}\\s*$`, "u");

function part(source: string, span: Span): ActionPart | undefined {
  const value = unlinked(source, bare(source, span.start, span.end));
  return value.start < value.end ? { span: value, text: slice(source, value) } : undefined;
}

/** "To be done by Ana by May 3" in the place of an owner or a deadline: who, or until when; nothing where that is not said. */
function toldIn(source: string, span: Span, role: "owner" | "due", due: DueReader): Span[] {
  const text = slice(source, span);
  if (!saysToCome(text)) return [span];
  if (role === "due") {
    const found = due.find(source, span);
    return found ? [found.part.span] : /\p{N}/u.test(text) ? [span] : [];
  }
  const who = whoToCome(text);
  return who ? [{ start: span.start + who.start, end: span.start + who.end }] : [];
}

/** Neither a dash nor a word for nothing. */
function isSaid(text: string, lexis: Lexis): boolean {
  const words = plain(text);
  return /[\p{L}\p{N}@]/u.test(words) && !lexis.nothing.has(words) && !isToCome(text) && !/^[<{[].*[>}\]]$/.test(words);
}

/** "Verification: pending" says how far it is, not how one can tell. */
function isState(text: string, lexis: Lexis): boolean {
  const words = plain(text);
  return lexis.open.has(words) || lexis.done.has(words);
}

/** A nested line that is nothing but a mention. */
function ownerBeneath(source: string, details: readonly Span[]): ActionPart | undefined {
  for (const text of details) {
    const who = saysToCome(slice(source, text)) ? whoToCome(slice(source, text)) : undefined;
    if (who) return part(source, { start: text.start + who.start, end: text.start + who.end });
    const found = mention(slice(source, text));
    if (found && found.end - found.start >= text.end - text.start - 3)
      return part(source, { start: text.start + found.start, end: text.start + found.end });
  }
  return undefined;
}

/** Whose the items are that a task stands beneath: "Harden the importer (Ada, by Friday)", "Ada:". */
function ownerAbove(
  source: string,
  { parents = [], above = [] }: Task,
  lexis: Lexis,
  due: DueReader,
  people: People,
  known: KnownNames | undefined,
): ActionPart | undefined {
  for (const line of parents) {
    const text = clip(line);
    const [labelled] = labelledIn(source, text, lexis, true).filter(({ role }) => role === "owner");
    const stated = labelled && part(source, cut(source, labelled, due, known));
    if (stated && isSaid(stated.text, lexis)) return stated;
    const written = readOwner(source, text, people, datedEnd(source, text, lexis)?.owner, known);
    if (written) return written;
  }
  return above
    .map((title) => nameIn(source, title))
    .find((name) => name && (people.isSure(name.text) || people.isInitials(name.text)));
}

/** What a title says, if it may be a name and nothing else. */
function nameIn(source: string, title: Span): ActionPart | undefined {
  const name = nameOf(source.slice(title.start, Math.min(title.end, title.start + LONGEST_TITLE)));
  return name && { span: spanBy(name.span, title.start), text: name.text };
}

/** Many tasks have the same title above them. */
const nameOf = remembered((title): ActionPart | undefined => {
  const name = title
    .replace(/[*_#]/g, "")
    .trim()
    .replace(/[:：]$/, "");
  if (!TITLE_NAME.test(name)) return undefined;
  const start = title.indexOf(name);
  return { span: { start, end: start + name.length }, text: name };
});

/** What stands over groups of tasks and may be a name. */
function titlesOver(source: string, tasks: readonly Task[]): string[] {
  return [...new Set(tasks.flatMap(({ above = [] }) => above.flatMap((title) => nameIn(source, title)?.text ?? [])))];
}

/** The names among titles, where most of those that may be names are in wide use: beside "Robert" and "Natalie" stands one more. */
function namesAmong(titles: readonly string[]): string[] {
  const names = titles.filter((name) => namesSomeone(name) && !isGroup(name) && !namesThing(name));
  const sure = names.filter(hasGivenName).length;
  return sure > 1 && sure * 2 > names.length ? names : [];
}

/** More of a title than a name. UTF-16 units. */
const LONGEST_TITLE = 80;
const TITLE_NAME = /^[\p{L}@][\p{L}\p{N} .,&+/'’-]{1,60}$/u;

/** A nested line that is nothing but a deadline. */
function dueBeneath(source: string, details: readonly Span[], due: DueReader): ActionPart | undefined {
  for (const text of details) {
    const found = due.find(source, text);
    if (found && (found.whole.end - found.whole.start >= text.end - text.start - 3 || saysToCome(slice(source, text))))
      return found.part;
  }
  return undefined;
}

/** "Phase 1: mend it all (1 week)" says how long it takes. */
const PHASE = pattern(() => `^[\\s#*_]{0,8}${anyOf("labels", "numbered")}\\s+\\d`, "iu");

const REMARK = /\s?[([（][^()[\]（）]{1,60}[)\]）]\s*$/;

/** The deadline of the group that a task stands in: "Immediate (this week)"; of an item, also beside a name: "Importer (Ada, 2024-04-01)". */
function dueAbove(
  source: string,
  { above = [], parents = [] }: Task,
  lexis: Lexis,
  due: DueReader,
): ActionPart | undefined {
  for (const span of above) {
    const text = clip(span);
    // "Implemented (2025-10-30)": when it was done.
    const title = slice(source, text);
    if (!isRanked(title) && saysDone(title.replace(REMARK, ""), lexis)) continue;
    const beside = parents.includes(span) ? datedEnd(source, text, lexis)?.due : undefined;
    if (beside) return { span: beside, text: slice(source, beside) };
    const found =
      due.find(source, text) ?? due.titled(source, text) ?? (parents.includes(span) && due.whole(source, text));
    if (found && !(isLength(found.part.text) && PHASE.test(title))) return found.part;
  }
  return undefined;
}

const FOLLOWING = pattern(() => wholeWords("owners", "following"), "iu");

/** "The web team will do the following:" */
function inIntroduction(source: string, { introduction }: Task): ActionPart | undefined {
  const text = introduction && slice(source, clip(introduction));
  const found = text && FOLLOWING.test(text) ? groupActing(text) : undefined;
  return (
    introduction &&
    found &&
    part(source, { start: introduction.start + found.start, end: introduction.start + found.end })
  );
}

function inHeading(source: string, task: Task): ActionPart | undefined {
  if (!task.heading) return undefined;
  const { start } = task.heading.text;
  const found = mention(slice(source, task.heading.text));
  return found && part(source, { start: start + found.start, end: start + found.end });
}

function reference(
  source: string,
  task: Task,
  text: Span,
  details: readonly Span[],
  stated: readonly Span[],
  lexis: Lexis,
  refs: RefReader,
): ActionPart | undefined {
  for (const span of stated) {
    const found = isSaid(slice(source, span), lexis) ? refs.inCell(source, span) : undefined;
    if (found) return found;
  }
  const own = refs.find(source, text) ?? refs.alone(source, text);
  if (own) return own;
  for (const { role, span } of task.cells) {
    const found = refs.find(source, span, role === "other" ? 3 : 1);
    if (found) return found;
  }
  return details.map((span) => refs.find(source, span)).find((found) => found !== undefined);
}
