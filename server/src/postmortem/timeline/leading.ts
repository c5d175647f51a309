// The timestamp that a line, an item or a cell begins with.
import { anyOf, pattern } from "../../languages/patterns.ts";
import { rememberedFor } from "../../text/remembered.ts";
import { type Span, slice } from "../../text/span.ts";
import { readClock } from "../../time/clock.ts";
import { wrap } from "../../time/marks.ts";
import { placed, plainOptions, readTimestamp } from "../../time/timestamp.ts";
import type { ReadOptions, Timestamp } from "../../time/types.ts";

/** Words before a time that belong to it: `After 02:10`, `Between 10 and 11`. */
const PREPOSITION = new RegExp(`${anyOf("entries", "before")}[ \\t,]+`, "iuy");
/** "The next day at", "am nächsten Tag um", "翌日" before a clock: its day, which is told from the words where the day is asked for. */
const OTHER_DAY = new RegExp(
  `(?:\\p{L}{1,3}[ '’]){0,2}(?:${anyOf("dates", "nextDay")}|${anyOf("dates", "previousDay")})(?!\\p{L})[ ,，、:]{0,2}(?:${anyOf("dates", "at")} )?`,
  "iuy",
);
const ORNAMENT = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|\u20e3|[>|•–—-](?=\s)|\s)+/uy;

/** What a note added later is headed by: `Update: 18:52`, `Update 2 (18:52 UTC)`. */
const UPDATE = new RegExp(
  `${anyOf("entries", "update")}(?:[ \\t]*#?\\d{1,2}(?![\\d:]))?[ \\t]*[:：@–—-]?[ \\t]*`,
  "iuy",
);

/** How status pages head what they tell: `Resolved (Jan 4, 16:00 UTC)`, `Monitoring 11:06`. */
const STEP = new RegExp(`\\W{0,6}${anyOf("entries", "step")}[ \\t]*[:：@–—-]?[ \\t]*`, "iuy");

/** The same where it is set apart at the start of a line: `**[Resolved] 18:40**`, `**Resolved (18:40)**`, not `**Resolved:** 18:40`. */
const MARKED_STEP = new RegExp(
  `(?:(?:\\*\\*|__)?\\[${anyOf("entries", "step")}\\](?:\\*\\*|__)?[ \\t]*|(?:\\*\\*|__)${anyOf("entries", "step")}(?:\\*\\*|__)?[ \\t]?(?:[(–—-]|(?=\\d)))[ \\t]*`,
  "iuy",
);

/** The timestamp of a heading that names a step and its time, and no more. */
export function stepTimestamp(source: string, text: Span, options: ReadOptions): Timestamp | undefined {
  const step = skip(STEP, source, text.start, text.end);
  const found = step > text.start ? readTimestamp(source, step, text.end, options) : undefined;
  return found?.clock && !/[\p{L}\p{N}]/u.test(source.slice(found.span.end, text.end)) ? found : undefined;
}

/** The timestamp that a line or a text begins with, ornaments and a preposition skipped. */
export function leadingTimestamp(source: string, text: Span, options: ReadOptions): Timestamp | undefined {
  const read = leading(slice(source, text), plainOptions(options));
  return read && placed(read, text.start, options);
}

const leading = rememberedFor((source, options: ReadOptions): Timestamp | undefined => {
  const text = { start: 0, end: source.length };
  let at = skip(ORNAMENT, source, text.start, text.end);
  const direct = absolute(readTimestamp(source, at, text.end, options));
  if (direct) return halfFilled(source, direct, text.end) ? undefined : exact(source, direct, text.end, options);
  const step = skip(MARKED_STEP, source, at, text.end);
  const marked = step > at ? readTimestamp(source, step, text.end, options) : undefined;
  if (marked?.clock) return { ...marked, span: { start: text.start, end: marked.span.end } };
  const opening = /\[?(?:\*\*|__|[*_`])?/y;
  const inside = skip(opening, source, at, text.end);
  const update = skip(UPDATE, source, inside, text.end);
  if (update > inside) {
    const told = readTimestamp(source, skip(PREPOSITION, source, update, text.end), text.end, options);
    return told?.clock ? { ...told, span: { start: text.start, end: told.span.end } } : undefined;
  }
  at = skip(/(?:\*\*|__|[*_`])?/y, source, at, text.end);
  const otherDay = skip(OTHER_DAY, source, at, text.end);
  if (otherDay > at) {
    const clock = skip(PREPOSITION, source, otherDay, text.end);
    const told = readTimestamp(source, clock, text.end, options) ?? bareTimestamp(source, clock, text.end, options);
    return told?.clock && !told.date && !told.relative ? told : undefined;
  }
  const behind = skip(PREPOSITION, source, at, text.end);
  if (behind === at) return bareTimestamp(source, at, text.end, options);
  const found = readTimestamp(source, behind, text.end, options);
  const moment = found && exact(source, found, text.end, options);
  return moment === found && found ? { ...found, span: { start: text.start, end: found.span.end } } : moment;
});

/** `On 3 May 2024 _(2024-05-03 10:02 UTC)_, the oven …`: the moment that stands in brackets behind its day. */
function exact(source: string, found: Timestamp, end: number, options: ReadOptions): Timestamp {
  const { date, clock, relative, span } = found;
  if (!date || clock || relative) return found;
  const bracket = /^[\s*_]{0,4}(?=[(（])/.exec(source.slice(span.end, Math.min(end, span.end + 6)))?.[0];
  const moment = bracket === undefined ? undefined : readTimestamp(source, span.end + bracket.length, end, options);
  const same = moment?.date?.month === date.month && moment.date.day === date.day;
  return moment?.clock && same && (date.year ?? moment.date?.year) === moment.date?.year ? moment : found;
}

/** `T+5m (14:05 UTC)` says when it was: the clock counts, and so does the date of `Day 1 - March 5`. */
function absolute(found: Timestamp | undefined): Timestamp | undefined {
  const told = found?.date || (found?.relative?.kind === "elapsed" && found.clock);
  return found?.relative && told ? { ...found, relative: undefined } : found;
}

/** `1600 - paged`, `9h30: restarted`: digits that are a time only because a separator sets them apart at the start of an entry. */
function bareTimestamp(source: string, at: number, end: number, options: ReadOptions): Timestamp | undefined {
  const found = readTimestamp(source, at, end, { ...options, bare: true });
  if (found?.date && !found.clock && found.date.year === undefined) return found;
  // "0007 – wrong rates" counts.
  const counts = /^00\d\d/.test(source.slice(at, at + 4));
  return found?.clock && !counts && setApart(source, found.span.end, end) ? found : undefined;
}

/** Words that make `1h30` a duration. */
const LASTS = pattern(() => `^[\\s*_\`]*${anyOf("entries", "lasts")}`, "i");

/** `9h05 paged`: a clock only among others. */
export function clockWithH(source: string, text: Span, options: ReadOptions): Timestamp | undefined {
  const at = skip(ORNAMENT, source, text.start, text.end);
  if (!/^[*_`[(]{0,3}\d{1,2}[hH]\d\d(?!\w)/.test(source.slice(at, Math.min(text.end, at + 9)))) return undefined;
  const found = readTimestamp(source, at, text.end, { ...options, bare: true });
  return found?.clock?.notation === "h" &&
    !LASTS.test(source.slice(found.span.end, Math.min(text.end, found.span.end + 16)))
    ? found
    : undefined;
}

/** `1942: paged`, `~2015 - restarted`, `[1930](…): mended`: a clock only among others of four digits, as it is also a year. */
const LIKE_YEAR = /^[*_`~[(]{0,4}(?=(?:19|20)[0-5]\d(?!\d))/;

export function clockLikeYear(source: string, text: Span): Timestamp | undefined {
  const marks = LIKE_YEAR.exec(source.slice(text.start, Math.min(text.end, text.start + 10)))?.[0];
  if (marks === undefined) return undefined;
  const read = readClock(source, text.start + marks.length, text.end, { bare: true, yeared: true });
  if (!read) return undefined;
  const { approximate, ...span } = wrap(source, text.start, text.start + marks.length, read.end);
  return setApart(source, span.end, text.end)
    ? { span, clock: read.value, date: undefined, zone: undefined, relative: undefined, approximate, end: undefined }
    : undefined;
}

/** Whether a mark sets what ends at `at` apart from the words behind it. */
function setApart(source: string, at: number, end: number): boolean {
  return /^[*_`]*\s?(?:[-–—:|]\s|$)/.test(source.slice(at, Math.min(end, at + 6)));
}

/** A date whose time is still a placeholder: `2024-03-13 HH:mm`. */
export function halfFilled(source: string, found: Timestamp, end: number): boolean {
  return (
    !found.clock &&
    /^\s*[~[(]?(?:hh|xx|\?\?|--|__)[:h.]/i.test(source.slice(found.span.end, Math.min(end, found.span.end + 8)))
  );
}

/** `17.11 Alert fired`: a clock only among others of the kind, as it is also a number. */
const DOTTED = /^\d\d\.\d\d[*_]{0,2} ?[:–—-]? [*_]{0,2}[\p{Lu}#@]/u;
/** `17.11 deployed`, `17.11, 17.15 alerts`: where a paragraph or an item begins so. */
const DOTTED_ANEW = /^\d\d\.\d\d(?:, \d\d\.\d\d)?[*_]{0,2} ?[:–—-]? [*_]{0,2}[\p{L}#@]/u;

export function clockWithDot(source: string, text: Span, options: ReadOptions, anew: boolean): Timestamp | undefined {
  const at = skip(ORNAMENT, source, text.start, text.end);
  if (!(anew ? DOTTED_ANEW : DOTTED).test(source.slice(at, Math.min(text.end, at + 24)))) return undefined;
  const found = readTimestamp(source, at, text.end, { ...options, bare: true });
  return found?.clock?.notation === "dot" ? found : undefined;
}

function skip(pattern: RegExp, source: string, at: number, end: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(source);
  return found && at + found[0].length <= end ? at + found[0].length : at;
}
