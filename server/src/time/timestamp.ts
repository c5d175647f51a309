// Reads timestamps: dates, clocks, zones, relative times and ranges of them, in every notation that postmortems use.
import { anyOf } from "../languages/patterns.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { closerOf, isEmphasisAt, isTildeAt, type LeadingMarks, leadBefore, leadingWord, wrap } from "./marks.ts";
import { moved } from "./moved.ts";
import { readPart, readShortRange, type TimestampPart } from "./part.ts";
import { behindRangeSign, shareMeridiem } from "./range.ts";
import {
  digitAt,
  endsWord,
  isBlankAt,
  isLetterAt,
  isOneOf,
  isSpacedLetterAt,
  readDigits,
  readWord,
  skipBlanks,
} from "./scan.ts";
import { behindOpening, mayStart, startsFresh } from "./start.ts";
import type { ReadOptions, Timestamp, WrittenZone } from "./types.ts";
import { APPROXIMATELY } from "./words/index.ts";
import { readZoneBehind } from "./zone-behind.ts";
import { understood } from "./zone-meanings.ts";
import { readZone } from "./zones.ts";

/**
 * Reads the timestamp that starts at `at`, behind opening marks, brackets and leading words ("At approximately"), and does
 * not read past `end`. Its span leaves leading words out, and takes in emphasis and brackets that wrap nothing but the time.
 */
export function readTimestamp(
  source: string,
  at: number,
  end: number,
  options: ReadOptions = {},
): Timestamp | undefined {
  const read = plainly(options).first(source.slice(at, end));
  return read && placed(read, at, options);
}

/** All timestamps in one line, cell or field, left to right, none inside another. */
export function findTimestamps(source: string, span: Span, options: ReadOptions = {}): Timestamp[] {
  return plainly(options)
    .all(source.slice(span.start, span.end))
    .map((time) => placed(time, span.start, options));
}

/** How a text is read without what its document says of zones: the way for each order of day and month, bare digits or not. */
const WAYS = [false, true].flatMap((bare) =>
  [undefined, false, true].map((dayFirst) => {
    const options = { bare, dayFirst };
    return {
      ...options,
      first: remembered((text) => firstIn(text, options)),
      all: remembered((text) => allIn(text, options)),
    };
  }),
);

/** The same options without what the document says of its zones; the same object for equal ones. */
export function plainOptions(options: ReadOptions): ReadOptions {
  return plainly(options);
}

/** A time that was read with `plainOptions` in a piece of a text that begins at `by`, with the zones as the document means them. */
export function placed(time: Timestamp, by: number, options: ReadOptions): Timestamp {
  return inDocument(moved(time, by), options);
}

function plainly({ bare = false, dayFirst }: ReadOptions): (typeof WAYS)[number] {
  return WAYS[(bare ? 3 : 0) + (dayFirst === undefined ? 0 : dayFirst ? 2 : 1)] as (typeof WAYS)[number];
}

function firstIn(source: string, options: ReadOptions): Timestamp | undefined {
  const end = source.length;
  let p = 0;
  for (let i = 0; i < 20; i++) {
    const read = readAt(source, 0, p, end, options);
    if (read) return read;
    const next = behindOpening(source, p, end, i === 0);
    if (next === p) return undefined;
    p = next;
  }
  return undefined;
}

function allIn(source: string, options: ReadOptions): readonly Timestamp[] {
  const end = source.length;
  const found: Timestamp[] = [];
  let p = 0;
  let low = 0;
  while (p < end) {
    if (digitAt(source, p) < 0 && !isLetterAt(source, p)) {
      p++;
      continue;
    }
    const read = startsFresh(source, p) ? readAt(source, low, p, end, options) : undefined;
    if (read) {
      found.push(read);
      p = low = read.span.end;
    } else p = behindToken(source, p);
  }
  return found;
}

/** Behind the number or word at `at`; a sign without blanks around it is one step. */
function behindToken(source: string, at: number): number {
  let p = at + 1;
  if (digitAt(source, at) >= 0) while (digitAt(source, p) >= 0) p++;
  else if (isSpacedLetterAt(source, at)) while (isSpacedLetterAt(source, p)) p++;
  return p;
}

/** Reads the timestamp whose first number or word stands exactly at `p`; looks back to `low` for what wraps it. */
function readAt(source: string, low: number, p: number, end: number, options: ReadOptions): Timestamp | undefined {
  if (!mayStart(source, p, end)) return undefined;
  const lead = leadBefore(source, low, p);
  const first =
    readPart(source, p, end, options, { bare: options.bare === true, dated: false, led: lead.at }) ??
    readShortRange(source, p, end, options, lead);
  if (!first) return undefined;
  const range = readEnd(source, first, end, options, lead);
  return range
    ? finish(source, low, end, range.first, range.last, lead)
    : finish(source, low, end, first, undefined, lead);
}

/** With the zones as the document means them. */
function inDocument(time: Timestamp, options: ReadOptions): Timestamp {
  const { meanings } = options;
  if (!meanings || meanings.size === 0) return time;
  const { zone, end, also } = time;
  return {
    ...time,
    zone: zone && understood(zone, meanings),
    end: end && inDocument(end, options),
    ...(also ? { also: inDocument(also, options) } : {}),
  };
}

/** Reads the end of a range behind its start, and gives each end what is written once for both. */
function readEnd(
  source: string,
  first: TimestampPart,
  end: number,
  options: ReadOptions,
  lead: LeadingMarks,
): { first: TimestampPart; last: TimestampPart } | undefined {
  if (first.last) return { first, last: { ...first, date: first.last, start: first.start } };
  const seconds = readLastSecond(source, first, end);
  if (seconds) return { first: { ...first, zone: seconds.zone }, last: seconds };
  // ISO 8601 sets the two ends of an interval apart by a slash.
  const slash = source[first.end] === "/" && first.clock !== undefined;
  const sign = slash ? first.end + 1 : behindRangeSign(source, first.end, end, lead.between || first.between);
  if (sign === undefined) return undefined;
  let p = sign;
  let approximate = false;
  for (let i = 0; i < 6; i++) {
    const word = leadingWord(source, p, end);
    if (isBlankAt(source, p)) p = skipBlanks(source, p, end);
    else if (isEmphasisAt(source, p)) p++;
    else if (isTildeAt(source, p)) {
      approximate = true;
      p++;
    } else if (word) {
      approximate ||= word.approximate;
      p = word.end;
    } else break;
  }
  const notation = first.clock?.notation;
  const last = readPart(source, p, end, options, {
    bare: notation === "bare",
    dated: notation === "dot" || notation === "h",
  });
  if (!last || !fits(first, last) || (slash && !last.date)) return undefined;
  const zone = first.zone ?? last.zone;
  const date = first.date ?? (last.dateBehind ? last.date : undefined);
  const meridiem = first.clock && last.clock ? shareMeridiem(first.clock, last.clock) : undefined;
  const year = first.date?.year === undefined ? last.date?.year : undefined;
  return {
    first: {
      ...first,
      zone,
      date: year === undefined || !date ? date : { ...date, year },
      clock: meridiem?.first ?? first.clock,
      approximate: first.approximate || approximate,
    },
    last: {
      ...last,
      zone: last.zone ?? zone,
      clock: meridiem?.last ?? last.clock,
      approximate: last.approximate || approximate,
    },
  };
}

/** `10:05:57-58`: the last second of a range within a minute. */
function readLastSecond(source: string, first: TimestampPart, end: number): TimestampPart | undefined {
  const { clock } = first;
  if (clock?.second === undefined || first.zone || clock.span.end !== first.end) return undefined;
  if (!isOneOf(source, first.end, "-–")) return undefined;
  const last = readDigits(source, first.end + 1, end, 2);
  if (last?.count !== 2 || last.value <= clock.second || last.value > 59 || !endsWord(source, last.end, end))
    return undefined;
  // `10:05:57-08:00` is an offset, `10:05:57-58.3` something else.
  if (isOneOf(source, last.end, ":.-") && digitAt(source, last.end + 1) >= 0) return undefined;
  const zone = readZoneBehind(source, last.end, end);
  const span = { start: first.end + 1, end: last.end };
  return {
    ...first,
    start: span.start,
    end: zone?.end ?? last.end,
    clock: { ...clock, second: last.value, span },
    zone: zone?.zone,
  };
}

/** Whether two parts can be the ends of one range. */
function fits(first: TimestampPart, last: TimestampPart): boolean {
  if (first.relative) return last.relative !== undefined && last.relative.kind === first.relative.kind;
  if (last.relative) return false;
  return first.clock ? last.clock !== undefined : last.date !== undefined;
}

function timestampOf(part: TimestampPart, span: Span, approximate: boolean, last: Timestamp | undefined): Timestamp {
  return { span, date: part.date, clock: part.clock, zone: part.zone, relative: part.relative, approximate, end: last };
}

function finish(
  source: string,
  low: number,
  end: number,
  first: TimestampPart,
  last: TimestampPart | undefined,
  lead: LeadingMarks,
): Timestamp {
  let p = last?.end ?? first.end;
  let approximate = first.approximate || lead.approximate;
  const beside = last ? undefined : readAlso(source, first, end);
  const also = beside?.also;
  if (also) p = also.end;
  const sign = behindApproximate(source, p, end);
  if (sign > p) {
    approximate = true;
    p = sign;
  }
  const inside = wrap(source, low, first.start, p);
  const zoned = first.clock && !first.zone && !also ? zoneBehindBracket(source, p, inside.end, end) : undefined;
  const around = zoned ? wrap(source, low, inside.start, zoned.end) : inside;
  const ending =
    last &&
    timestampOf(
      zoned ? { ...last, zone: zoned.zone } : last,
      { start: last.start, end: last.end },
      last.approximate,
      undefined,
    );
  const timestamp = timestampOf(
    { ...first, zone: zoned?.zone ?? beside?.zone ?? first.zone },
    { start: around.start, end: around.end },
    approximate || inside.approximate || around.approximate,
    ending,
  );
  return also
    ? { ...timestamp, also: timestampOf(also, { start: also.start, end: also.end }, also.approximate, undefined) }
    : timestamp;
}

/** ` UTC` of "(01:30) UTC", behind the bracket around the time, which ends at `from` or, with what wraps it, at `at`. A signed number there counts something. */
function zoneBehindBracket(source: string, from: number, at: number, end: number): ReturnType<typeof readZoneBehind> {
  if (!/[)\]）】］]/.test(source.slice(from - 1, at))) return undefined;
  return isOneOf(source, skipBlanks(source, at, end), "+-−–") ? undefined : readZoneBehind(source, at, end);
}

/** ` (6:48 PDT)`, ` / 16:00 CEST`, ` (UTC / 6:48 PDT)` behind a clock: the same time in another zone, and what stands before it. */
function readAlso(
  source: string,
  first: TimestampPart,
  end: number,
): { also: TimestampPart; zone: WrittenZone | undefined } | undefined {
  if (!first.clock) return undefined;
  let p = skipBlanks(source, first.end, end);
  const closer = isOneOf(source, p, "([") ? closerOf(source, p) : undefined;
  if (closer === undefined && source[p] !== "/") return undefined;
  p = skipBlanks(source, p + 1, end);
  const named = closer && !first.zone ? readZone(source, p, end, { context: "bracket" }) : undefined;
  const sign = named && skipBlanks(source, named.span.end, end);
  const zone = sign && isOneOf(source, sign, "/,;=") ? named : undefined;
  if (sign && zone) p = skipBlanks(source, sign + 1, end);
  const also = readPart(source, p, end, {}, {});
  if (!also?.clock || !also.zone) return undefined;
  if (closer === undefined) return { also, zone };
  const close = skipBlanks(source, also.end, end);
  return source[close] === closer ? { also: { ...also, end: close + 1 }, zone } : undefined;
}

const ISH = new RegExp(`^-?${anyOf("dates", "ish")}(?![a-z])`, "i");

/** Behind a tilde, "approx." or "(approximately)" that follows a time. */
function behindApproximate(source: string, at: number, end: number): number {
  if (isTildeAt(source, at) && digitAt(source, at + 1) < 0) return at + 1;
  const ish = ISH.exec(source.slice(at, at + 5));
  if (ish) return at + ish[0].length;
  const p = skipBlanks(source, at, end);
  const bracket = source[p] === "(";
  const word = p > at ? readWord(source, bracket ? p + 1 : p, end) : undefined;
  if (!word || !APPROXIMATELY.has(word.text)) return at;
  const behind = source[word.end] === "." ? word.end + 1 : word.end;
  if (!bracket) return behind;
  return source[behind] === ")" ? behind + 1 : at;
}
