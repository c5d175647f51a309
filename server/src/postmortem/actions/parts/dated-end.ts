// The end or the front of a task, or a bracket in its first sentence, that says who is to do it, beside a deadline, a ticket or a state: "(Ana, by Friday)", "— Bo Li — OPS-4", "(Cy, done)".
import { anyOf, pattern } from "../../../languages/patterns.ts";
import { rememberedFor } from "../../../text/remembered.ts";
import { type Span, slice } from "../../../text/span.ts";
import { type Lexis, plain } from "../lexis.ts";
import { alreadyDone, type DueReader, dueReader } from "./due.ts";
import type { OwnerForm } from "./forms.ts";
import { hasGivenName, isGroup, isMonthToo, isNameToo, namesBesideDue, namesSomeone, singleNames } from "./names.ts";
import { mention } from "./owner.ts";
import { TICKET, withoutRef } from "./ref.ts";
import { saysDone } from "./state.ts";

export interface DatedEnd {
  readonly form: OwnerForm;
  readonly owner: Span;
  /** Absent where a ticket or a state stands beside the name, and no deadline. */
  readonly due: Span | undefined;
  /** The deadline with the words that make it one. */
  readonly whole: Span | undefined;
  /** Whether it also says that the task is done. */
  readonly done: boolean;
}

/** More of a text than holds such a bracket with a reference behind it. UTF-16 units. */
const AROUND = 240;
const BRACKET = /[([（【]([^()[\]（）【】\n]{3,100})[)\]）】](?:[:：][^()[\]（）\n]{1,160}|[\s*_.]*)$/u;
/** Dashes and arrows that set apart what stands at the end; the dash of Chinese without blanks before a short name and a comma. */
const DASH = /\s(?:[–—-]{1,2}>?|=>|[→⇒➜➡]\uFE0F?)\s+|(?<![\s—])——(?=\p{sc=Han}{2,3}\s?[,，、])/gu;
/** More dashes than stand between owner, deadline, ticket and state. */
const MOST_DASHES = 4;
/** Where a sentence or a part of one ends, and how many of these stand around owner and deadline. */
const STOP = /(?<=[^\s\d][.;；])\s+|[,，、。]\s*/gu;
const MOST_STOPS = 3;
/** What stands behind them: no brackets, no more than that. */
const BEHIND = /^([^()[\]（）【】\n]{2,120}?)[\s*_.]*$/u;
/** "… on prod. **J. Alvarez, 03/22/2025**": emphasis alone sets it apart. */
const EMPHASIS = /[\s.;](?:\*{1,2}|_{1,2})(?![\s*_])([^*_\n]{3,80})(?:\*{1,2}|_{1,2})[\s.]*$/u;
const PIECE = /(?:(?!\s(?:[–—-]{1,2}|\/)\s)[^,;|、，；・·])+/gu;
/** Numeric days without a year: 11/12, 5/10. Elsewhere these may be fractions or steps. */
const SHORT =
  /^(?:(?:0?[1-9]|1[0-2])(?:[/.]|\.\s)(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])(?:[/.]|\.\s)(?:0?[1-9]|1[0-2]))\.?(?![\d/.])/;
const SHORT_LEAD = pattern(
  () => `^${anyOf("deadlines", "lead")}[:\\s]\\s*(?:${anyOf("deadlines", "leadOn")}\\s+)?`,
  "iu",
);
/** How long a task takes, not until when; and a year, as in a citation. */
const LENGTH = pattern(
  () =>
    `^(?:\\d{4}|(?:(?:\\d{1,3}|${anyOf("deadlines", "number")})\\s*)?(?:${anyOf("deadlines", "working")}\\s+)?${anyOf("deadlines", "length")})$`,
  "iu",
);

/** What such an end is read with. */
interface Reading {
  readonly due: DueReader;
  readonly lexis: Lexis;
  /** A ticket stands behind it. */
  readonly tracked: boolean;
}

/** Reads such an end of a task's text; spans are indices of the source. */
export function datedEnd(source: string, text: Span, lexis: Lexis): DatedEnd | undefined {
  const found = endOf(slice(source, text), lexis);
  return found && moved(found, text.start);
}

const endOf = rememberedFor((text, lexis: Lexis): DatedEnd | undefined => {
  const from = Math.max(0, text.length - AROUND);
  const whole = text.slice(from);
  const tail = unlinked(withoutRef(whole));
  const reading = { due: dueReader(lexis), lexis, tracked: tail.length < whole.length };
  const flat = dayInBrackets(tail, reading.due);
  for (const end of ends(flat)) {
    const found = from + end.opens === 0 ? undefined : endIn(flat, end, reading);
    if (found) return moved(found, from);
  }
  const start = unlinked(text.slice(0, AROUND));
  const front = firstBracket(start);
  const led = front && endIn(start, front, { ...reading, tracked: false });
  if (led) return led;
  const first = unlinked(text.slice(0, LONGEST_SENTENCE));
  for (const bracket of bracketsWithin(first)) {
    const found = isAssignment(first.slice(bracket.start, bracket.end), reading)
      ? endIn(first, bracket, { ...reading, tracked: false })
      : undefined;
    if (found?.due) return found;
  }
  return undefined;
});

const DAY_IN_BRACKETS = /\s[–—-]{1,2}\s{1,3}[^\s()–—][^()–—\n]{1,40}(\s\()([^()\n]{3,40})\)[\s*_.]{0,8}$/u;

/** "— Tom (7 December 2027)" as "— Tom, 7 December 2027 ", index by index. */
function dayInBrackets(tail: string, due: DueReader): string {
  const [match = "", open = "", day = ""] = DAY_IN_BRACKETS.exec(tail) ?? [];
  const lead = SHORT_LEAD.exec(day)?.[0] ?? "";
  if (day === "" || VERSION.test(day) || lengthOf(day.slice(lead.length), due, lead !== "") === 0) return tail;
  const at = tail.length - match.length + match.lastIndexOf(open);
  const end = at + open.length + day.length;
  return `${tail.slice(0, at)}, ${day} ${tail.slice(end + 1)}`;
}

/** A text of the same length with what its links show in their places. */
function unlinked(text: string): string {
  return text.replace(/\[([^\][\n]{1,60})\]\([^()\s]{1,200}\)/g, (link, label: string) =>
    ` ${label}`.padEnd(link.length),
  );
}

function moved({ form, owner, due, whole, done }: DatedEnd, by: number): DatedEnd {
  const to = (span: Span) => ({ start: span.start + by, end: span.end + by });
  return { form, owner: to(owner), due: due && to(due), whole: whole && to(whole), done };
}

function endIn(text: string, end: End, reading: Reading): DatedEnd | undefined {
  const content = text.slice(end.start, end.end);
  const deadline = deadlineIn(content, reading.due);
  const owner = ownerBeside(content, deadline?.whole, reading);
  if (!owner) return undefined;
  const name = content.slice(owner.start, owner.end);
  const others = piecesOf(content, 0, content.length)
    .filter(({ start, end }) => end <= owner.start || owner.end <= start)
    .map(({ start, end }) => content.slice(start, end));
  if (end.form === "sentence") {
    const isSure = singleNames(name).every((one) => hasGivenName(one) || /^(?:@|\p{Lu}\S{0,30}\s\p{Lu})/u.test(one));
    if (!deadline || owner.start > 0 || !isSure || !isPlainly(name)) return undefined;
  }
  if (deadline ? end.form === "dash" && !isPlainly(name) : !isPlainly(name) || !tells(name, others, reading))
    return undefined;
  const done = others.some((words) => saysDone(words, reading.lexis));
  return moved(
    { form: end.form === "sentence" ? "dash" : end.form, owner, due: deadline?.due, whole: deadline?.whole, done },
    end.start,
  );
}

/** Whether what stands beside a name without a deadline are tickets and states, so that it is whose the task is. */
function tells(name: string, others: readonly string[], { lexis, tracked }: Reading): boolean {
  if (others.length > 0) return others.every((words) => isAside(words, lexis));
  return tracked && singleNames(name).every((one) => isGroup(one) || hasGivenName(one) || isNameToo(one));
}

const TICKET_ALONE = new RegExp(`^${TICKET}$`, "u");

/** A ticket, a priority, a state: beside a name or a deadline, and no part of either. */
function isAside(words: string, lexis: Lexis): boolean {
  return TICKET_ALONE.test(words) || /^P\d$/.test(words) || lexis.open.has(plain(words)) || saysDone(words, lexis);
}

interface End extends Span {
  /** Where its bracket or dash stands. */
  readonly opens: number;
  readonly form: OwnerForm | "sentence";
}

/** What may be such an end, the likeliest first. */
function ends(tail: string): End[] {
  const bracket = lastBracket(tail);
  if (bracket) return [bracket];
  const others = [emphasised(tail), fromMention(tail), ...behindStops(tail)];
  return [...behindDashes(tail), ...others.filter((end) => end !== undefined)];
}

function lastBracket(tail: string): End | undefined {
  const match = BRACKET.exec(tail);
  if (!match || /[\]!]$/.test(tail.slice(0, match.index))) return undefined;
  const start = match.index + 1;
  return { opens: match.index, start, end: start + (match[1] as string).length, form: "bracket" };
}

const FRONT = /^[*_]{0,3}[([（]([^()[\]（）\n]{3,100})[)\]）](?![([])[*_:]{0,4}\s*\S/u;

/** "(Mira, by Friday) delete …". */
function firstBracket(text: string): End | undefined {
  const match = FRONT.exec(text);
  if (!match) return undefined;
  const start = match[0].indexOf(match[1] as string);
  return { opens: 0, start, end: start + (match[1] as string).length, form: "lead" };
}

/** More of a task than its first sentence. UTF-16 units. */
const LONGEST_SENTENCE = 480;
const ANY_BRACKET = /[([（【]([^()[\]（）【】\n]{3,100})[)\]）】](?![([])/gu;
const SENTENCE_END = /\p{L}{2}[)\]"”»]?[.!?]["”»)]?\s+["“„«*_]{0,3}\p{Lu}|[。！？]/u;
/** What is quoted, as code or as words. */
const QUOTED = /`[^`\n]*`|"[^"\n]*"|“[^“”\n]*”|„[^„“”\n]*[“”]|«[^«»\n]*»|「[^「」\n]*」/gu;

/** "Replace the disk (Ben, 2027-03-25). The old one …": brackets of the first sentence that it goes on behind; none in a quotation. */
function bracketsWithin(text: string): End[] {
  if (!/[([（【]/.test(text)) return [];
  const quoted = [...text.matchAll(QUOTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...text.matchAll(ANY_BRACKET)].flatMap((match) => {
    const opens = match.index;
    const before = text.slice(0, opens);
    const isOther = quoted.some(({ start, end }) => start < opens && opens < end) || /[\]!]$/.test(before);
    if (opens === 0 || isOther || SENTENCE_END.test(before) || alreadyDone(before)) return [];
    const end = opens + 1 + (match[1] as string).length;
    return [{ opens, start: opens + 1, end, form: "bracket" as const }];
  });
}

/** "7.10", "1.12.20": a version as often, where nothing says that it is a day. */
const VERSION = /^v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?$/;

/** Whether a bracket within a sentence holds names and a day, and nothing that tells: tickets and lengths may stand beside them. */
function isAssignment(content: string, reading: Reading): boolean {
  const deadline = deadlineIn(content, reading.due);
  const owner = ownerBeside(content, deadline?.whole, reading);
  if (!deadline || !owner || !isPlainly(content.slice(owner.start, owner.end))) return false;
  if (VERSION.test(content.slice(deadline.whole.start, deadline.whole.end))) return false;
  const parts = [owner, deadline.whole].sort((a, b) => a.start - b.start) as [Span, Span];
  const between = [0, parts[0].end, parts[1].end].map((from, i) =>
    piecesOf(content, from, [...parts, undefined][i]?.start ?? content.length),
  );
  return between.flat().every(({ start, end }) => {
    const words = content.slice(start, end);
    return isAside(words, reading.lexis) || reading.due.lengthAt(words) === words.length;
  });
}

function behindDashes(tail: string): End[] {
  return [...tail.matchAll(DASH)].slice(-MOST_DASHES).flatMap((dash) => {
    const start = dash.index + dash[0].length;
    const words = BEHIND.exec(tail.slice(start))?.[1];
    return words ? [{ opens: dash.index, start, end: start + words.length, form: "dash" as const }] : [];
  });
}

/** "… @ana 2026-12-04". */
function fromMention(tail: string): End | undefined {
  const found = mention(tail);
  const words = found && BEHIND.exec(tail.slice(found.start))?.[1];
  return words && found
    ? { opens: found.start, start: found.start, end: found.start + words.length, form: "dash" }
    : undefined;
}

/** "… on prod. Ana, 12 Dec.", "…, Ana, 12 Dec": the name stands first there, and a deadline behind it. */
function behindStops(tail: string): End[] {
  return [...tail.matchAll(STOP)].slice(-MOST_STOPS).flatMap((stop) => {
    const start = stop.index + stop[0].length;
    const words = BEHIND.exec(tail.slice(start))?.[1];
    return words ? [{ opens: stop.index, start, end: start + words.length, form: "sentence" as const }] : [];
  });
}

function emphasised(tail: string): End | undefined {
  const match = EMPHASIS.exec(tail);
  if (!match) return undefined;
  const start = match.index + match[0].indexOf(match[1] as string);
  return { opens: match.index, start, end: start + (match[1] as string).length, form: "dash" };
}

/** Behind a dash the sentence may go on: a name there has its capital, or is one in wide use. */
function isPlainly(name: string): boolean {
  return namesSomeone(name) || singleNames(name).every((one) => hasGivenName(one) || isNameToo(one));
}

/** The deadline in what such an end says, as indices of it. A month that is a name, too, is one beside another deadline. */
function deadlineIn(content: string, due: DueReader): { due: Span; whole: Span } | undefined {
  let month: { due: Span; whole: Span } | undefined;
  for (const match of content.matchAll(/(?:^|[\s,;|、，；・·])[~〜]?(?=[\p{L}\p{N}])/gu)) {
    const at = match.index + match[0].length;
    if (!opensPiece(content.slice(0, at))) continue;
    const rest = content.slice(at);
    const lead = SHORT_LEAD.exec(rest)?.[0] ?? "";
    const length = lengthOf(rest.slice(lead.length), due, lead !== "");
    if (length === 0) continue;
    const dated = { start: at + lead.length, end: at + lead.length + length };
    const found = { due: dated, whole: { start: at, end: dated.end } };
    if (!isMonthToo(rest.slice(0, length))) return found;
    month ??= found;
  }
  const found = due.find(content, { start: 0, end: content.length });
  return found ? { due: found.part.span, whole: found.whole } : month;
}

/** Whether nothing but a name stands between the last comma and what follows: not "done 2024-05-10". */
function opensPiece(before: string): boolean {
  const words = before
    .replace(/^.*[,;|、，；・·]/u, "")
    .replace(/(?<![\s–—:/~〜-])[\s–—:/~〜-]+$/u, "")
    .trim();
  return words === "" || namesBesideDue(words);
}

/** Nothing but a word for "until" before the next comma. */
const BEHIND_DATE = pattern(() => `^${anyOf("deadlines", "behindDate")}?\\s*(?:$|[,;|、，；・·]|[–—/-]\\s)`, "iu");

/** How much of a text that begins with a date, and says no more up to the next comma, is that date. */
function lengthOf(text: string, due: DueReader, led: boolean): number {
  const length = Math.max(due.lengthAt(text), SHORT.exec(text)?.[0].length ?? 0);
  if (length === 0 || !BEHIND_DATE.test(text.slice(length))) return 0;
  return LENGTH.test(text.slice(0, length)) && !led ? 0 : length;
}

/** The name, or the names next to each other, in what the bracket says besides its deadline. */
function ownerBeside(content: string, taken: Span | undefined, { due, lexis }: Reading): Span | undefined {
  let found: Span | undefined;
  for (const [start, end] of [
    [0, taken?.start ?? content.length],
    [taken?.end ?? content.length, content.length],
  ] as const) {
    for (const piece of piecesOf(content, start, end)) {
      const name = content.slice(piece.start, piece.end);
      const isDate = due.lengthAt(name) === name.length && !isMonthToo(name);
      if (!namesBesideDue(name) || isDate || isAside(name, lexis)) {
        if (found) return found;
        continue;
      }
      found = { start: found?.start ?? piece.start, end: piece.end };
    }
    if (found) return found;
  }
  return found;
}

/** What stands between commas and dashes, without those. */
function piecesOf(content: string, from: number, to: number): Span[] {
  return [...content.slice(from, to).matchAll(PIECE)].flatMap(([piece], i, all) => {
    const at = from + ((all[i] as RegExpMatchArray).index ?? 0) + (/^[\s–—:/-]*/u.exec(piece)?.[0].length ?? 0);
    const words = piece.replace(/^[\s–—:/-]+|(?<![\s–—:/-])[\s–—:/-]+$/gu, "");
    return words === "" ? [] : [{ start: at, end: at + words.length }];
  });
}
