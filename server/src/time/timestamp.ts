// Reads timestamps: dates, clocks, zones, relative times and ranges of them, in every notation that postmortems use.
import type { Span } from "../text/span.ts";
import { type ClockContext, readClock } from "./clock.ts";
import { readDate } from "./date.ts";
import {
  behindTag,
  closerOf,
  isEmphasisAt,
  isTildeAt,
  type Lead,
  leadBefore,
  leadingWord,
  readGap,
  wrap,
} from "./marks.ts";
import { behindRangeSign, shareMeridiem } from "./range.ts";
import { readRelative } from "./relative.ts";
import { digitAt, isBlankAt, isLetterAt, isSpacedLetterAt, readDigits, readWord, skipBlanks } from "./scan.ts";
import type { ReadOptions, Relative, Timestamp, WrittenClock, WrittenDate, WrittenZone } from "./types.ts";
import { APPROXIMATELY, WEEKDAYS } from "./words/index.ts";
import { readZone } from "./zones.ts";

/** One end of a range, or a timestamp that is none. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly date: WrittenDate | undefined;
  readonly clock: WrittenClock | undefined;
  readonly zone: WrittenZone | undefined;
  readonly relative: Relative | undefined;
  readonly approximate: boolean;
  /** The date was written behind the clock. */
  readonly dateBehind: boolean;
  /** "between" was written before the clock. */
  readonly between: boolean;
  /** The last day of `7-13th Nov`. */
  readonly last: WrittenDate | undefined;
}

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
  let p = at;
  for (let i = 0; i < 20 && p < end; i++) {
    const read = readAt(source, at, p, end, options);
    if (read) return read;
    const next = behindOpening(source, p, end, i);
    if (next === p) return undefined;
    p = next;
  }
  return undefined;
}

/** All timestamps in one line, cell or field, left to right, none inside another. */
export function findTimestamps(source: string, span: Span, options: ReadOptions = {}): Timestamp[] {
  const found: Timestamp[] = [];
  let p = span.start;
  let low = span.start;
  while (p < span.end) {
    if (!canStart(source, p)) {
      p++;
      continue;
    }
    const read = startsFresh(source, span.start, p) ? readAt(source, low, p, span.end, options) : undefined;
    if (read) {
      found.push(read);
      p = low = Math.max(read.span.end, p + 1);
    } else p = behindToken(source, p, span.end);
  }
  return found;
}

function canStart(source: string, at: number): boolean {
  return digitAt(source, at) >= 0 || isLetterAt(source, at);
}

/** Whether no number, word, path, version or price runs into the offset. */
function startsFresh(source: string, low: number, at: number): boolean {
  if (at === low) return true;
  const char = source.charAt(at - 1);
  const before = at - 2 >= low ? at - 2 : -1;
  if (digitAt(source, at - 1) >= 0) return false;
  if (isSpacedLetterAt(source, at - 1)) return !isSpacedLetterAt(source, at) && digitAt(source, at) < 0;
  if (".,".includes(char))
    return before < 0 || isBlankAt(source, before) || (digitAt(source, before) < 0 && digitAt(source, at) < 0);
  if ("/\\#$€£=@&%+^".includes(char)) return false;
  if (char === ":" || char === "-" || char === "−")
    return before < 0 || (digitAt(source, before) < 0 && (char === ":" || !isLetterAt(source, before)));
  return true;
}

/** Behind the number or word at `at`; a sign without blanks around it is one step. */
function behindToken(source: string, at: number, end: number): number {
  let p = at + 1;
  if (digitAt(source, at) >= 0) while (p < end && digitAt(source, p) >= 0) p++;
  else if (isSpacedLetterAt(source, at)) while (p < end && isSpacedLetterAt(source, p)) p++;
  return p;
}

/** Behind one opening mark, bracket, pictograph, leading word or list number; `at` where there is none. */
function behindOpening(source: string, at: number, end: number, step: number): number {
  if (isBlankAt(source, at)) return skipBlanks(source, at, end);
  if (isEmphasisAt(source, at) || isTildeAt(source, at) || closerOf(source, at) !== undefined)
    return behindTag(source, at, end) > at ? behindTag(source, at, end) : at + 1;
  const code = source.charCodeAt(at);
  if ((code >= 0xd83c && code <= 0xd83e) || (code >= 0x2190 && code <= 0x2bff))
    return at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1);
  if (code === 0xfe0f || code === 0x200d) return at + 1;
  const word = leadingWord(source, at, end);
  if (word) return source[word.end] === "," ? word.end + 1 : word.end;
  const weekday = readWord(source, at, end);
  if (weekday && WEEKDAYS.has(weekday.text) && weekday.text.length > 2)
    return ",.:|".includes(source.charAt(weekday.end)) ? weekday.end + 1 : weekday.end;
  // "10.12:30 PM": a list number that runs into the time.
  const number = step === 0 ? readDigits(source, at, end, 3) : undefined;
  const runsOn =
    number &&
    source[number.end] === "." &&
    /^\d{1,2}:\d\d/.test(source.slice(number.end + 1, Math.min(end, number.end + 6)));
  return runsOn ? number.end + 1 : at;
}

/** Reads the timestamp whose first number or word stands exactly at `p`; looks back to `low` for what wraps it. */
function readAt(source: string, low: number, p: number, end: number, options: ReadOptions): Timestamp | undefined {
  const lead = leadBefore(source, low, p);
  const first =
    readPart(source, p, end, options, { bare: options.bare === true, dated: false, led: lead.at }) ??
    readShortRange(source, p, end, options);
  if (!first) return undefined;
  const range = readEnd(source, first, end, options, lead);
  return range
    ? finish(source, low, end, range.first, range.last, lead)
    : finish(source, low, end, first, undefined, lead);
}

const DATE_TO_CLOCK = ",-–—@|:;·•/、";
const CLOCK_TO_DATE = ",-–—/|;·";

function readPart(
  source: string,
  at: number,
  end: number,
  options: ReadOptions,
  context: ClockContext,
): Part | undefined {
  if (at >= end) return undefined;
  const relative = readRelative(source, at, end);
  if (relative) return readBehindRelative(source, at, end, relative.value, relative.end, options);
  const date = readDate(source, at, end, options);
  if (date) {
    const dated = readBehindDate(source, at, end, date.value, date.end, options);
    return { ...dated, last: dated.clock ? undefined : date.last };
  }
  const clock = readClock(source, at, end, context);
  if (clock) return readBehindClock(source, at, end, clock.value, clock.end, clock.approximate, options);
  return readBehindLeadingZone(source, at, end, options);
}

interface ZoneBehind {
  readonly zone: WrittenZone;
  readonly end: number;
}

/** Reads a zone behind a clock or date: ` UTC`, `(GMT)`, `( GMT 0)`, `[CET]`, `, UTC`. */
function readZoneBehind(source: string, at: number, end: number, onlyBracket = false): ZoneBehind | undefined {
  let p = at;
  for (let i = 0; i < 4 && p < end && isEmphasisAt(source, p); i++) p++;
  p = skipBlanks(source, p, end);
  for (let i = 0; i < 4 && p < end && isEmphasisAt(source, p); i++) p++;
  if (p >= end) return undefined;
  const closer = "([（［".includes(source.charAt(p)) ? closerOf(source, p) : undefined;
  if (closer !== undefined) {
    const inside = skipBlanks(source, p + 1, end);
    const zone = readZone(source, inside, end, { context: "bracket" });
    const close = zone ? behindSecondZone(source, skipBlanks(source, zone.span.end, end), end) : end;
    return zone && close < end && source[close] === closer ? { zone, end: close + 1 } : undefined;
  }
  if (onlyBracket) return undefined;
  if (source[p] === ",") {
    const zone = readZone(source, skipBlanks(source, p + 1, end), end, { context: "statement" });
    return zone && { zone, end: zone.span.end };
  }
  // "10:00-11:00" is a range; "10:00 -0800" and "10:00:00-08:00" are offsets.
  if ("-−–".includes(source.charAt(p)) && !isOffsetNotRange(source, at, p, end)) return undefined;
  const zone = readZone(source, p, end, { context: "clock" });
  return zone && { zone, end: zone.span.end };
}

/** Behind `, UTC-8` or `/CET` of a bracket that names a zone twice. */
function behindSecondZone(source: string, at: number, end: number): number {
  if (at >= end || !",/=;".includes(source.charAt(at))) return at;
  const second = readZone(source, skipBlanks(source, at + 1, end), end, { context: "bracket" });
  return second ? skipBlanks(source, second.span.end, end) : at;
}

function isOffsetNotRange(source: string, clockEnd: number, sign: number, end: number): boolean {
  const digits = readDigits(source, sign + 1, end, 4);
  if (digits?.count === 4) return !isBlankAt(source, sign - 1) || sign - clockEnd === 1;
  const seconds = /:\d\d:\d\d(?:[.,]\d+)?$/.test(source.slice(Math.max(0, clockEnd - 20), clockEnd));
  const iso = /T\d\d:?\d\d$/.test(source.slice(Math.max(0, clockEnd - 6), clockEnd));
  return (
    digits?.count === 2 &&
    source[digits.end] === ":" &&
    (iso ||
      (seconds && !/^:\d\d:\d\d/.test(source.slice(digits.end, Math.min(end, digits.end + 6)))) ||
      (sign > clockEnd && !isBlankAt(source, sign + 1)))
  );
}

function readBehindDate(
  source: string,
  at: number,
  end: number,
  date: WrittenDate,
  dateEnd: number,
  options: ReadOptions,
): Part {
  const alone: Part = {
    start: at,
    end: dateEnd,
    date,
    clock: undefined,
    zone: undefined,
    relative: undefined,
    approximate: false,
    dateBehind: false,
    between: false,
    last: undefined,
  };
  const iso = (source[dateEnd] === "T" || source[dateEnd] === "t") && digitAt(source, dateEnd + 1) >= 0;
  const zoneOfDate = iso ? undefined : readZoneBehind(source, dateEnd, end, true);
  const from = zoneOfDate?.end ?? dateEnd;
  const gap = iso
    ? { end: dateEnd + 1, approximate: false, closer: undefined, led: false, between: false, dash: false }
    : readGap(source, from, end, DATE_TO_CLOCK);
  const clock =
    gap.end === from || gap.end >= end
      ? undefined
      : iso
        ? readIsoClock(source, gap.end, end)
        : readClock(source, gap.end, end, { bare: options.bare === true, dated: true, led: gap.led });
  if (!clock) return { ...alone, zone: zoneOfDate?.zone, end: from };
  const zone = readZoneBehind(source, clock.end, end) ?? zoneOfDate;
  let partEnd = Math.max(clock.end, zone?.end ?? 0);
  if (gap.closer !== undefined && source[skipBlanks(source, partEnd, end)] === gap.closer)
    partEnd = skipBlanks(source, partEnd, end) + 1;
  return {
    ...alone,
    end: Math.min(partEnd, end),
    clock: clock.value,
    zone: zone?.zone,
    approximate: gap.approximate || clock.approximate,
    between: gap.between,
  };
}

/** `T10:00:00`, `T100000`. */
function readIsoClock(source: string, at: number, end: number): ReturnType<typeof readClock> {
  const six = readDigits(source, at, end, 6);
  if (six?.count !== 6) return readClock(source, at, end, { bare: true, dated: true, led: true });
  const [hour, minute, second] = [Math.floor(six.value / 10000), Math.floor(six.value / 100) % 100, six.value % 100];
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  return {
    value: {
      span: { start: at, end: six.end },
      hour,
      minute,
      second,
      meridiem: undefined,
      cycle: "24",
      notation: "bare",
      faults: [],
    },
    end: six.end,
    approximate: false,
  };
}

function readBehindClock(
  source: string,
  at: number,
  end: number,
  clock: WrittenClock,
  clockEnd: number,
  approximate: boolean,
  options: ReadOptions,
): Part {
  const zone = readZoneBehind(source, clockEnd, end);
  const from = zone?.end ?? clockEnd;
  const part: Part = {
    start: at,
    end: from,
    date: undefined,
    clock,
    zone: zone?.zone,
    relative: undefined,
    approximate,
    dateBehind: false,
    between: false,
    last: undefined,
  };
  const gap = readGap(source, from, end, CLOCK_TO_DATE);
  const date = gap.end === from || gap.end >= end ? undefined : readDate(source, gap.end, end, options);
  // "10:00 - 5 May release rolled back" is a text, "10:00 - 5 May 2023" a date.
  if (!date || (gap.dash && date.value.year === undefined)) return part;
  let partEnd = date.end;
  if (gap.closer !== undefined && source[skipBlanks(source, partEnd, end)] === gap.closer)
    partEnd = skipBlanks(source, partEnd, end) + 1;
  // "10:00 - 2023-03-08 11:00" would be a range.
  const zoneBehind = zone ? undefined : readZoneBehind(source, partEnd, end);
  if (
    gap.dash &&
    readGap(source, partEnd, end, "").end < end &&
    readBehindDate(source, gap.end, end, date.value, date.end, options).clock
  )
    return part;
  return {
    ...part,
    end: Math.min(zoneBehind?.end ?? partEnd, end),
    date: date.value,
    zone: zone?.zone ?? zoneBehind?.zone,
    approximate: approximate || gap.approximate,
    dateBehind: true,
  };
}

/** `T+0s (14:00:00)`, `Day 1, 10:00`. */
function readBehindRelative(
  source: string,
  at: number,
  end: number,
  relative: Relative,
  relativeEnd: number,
  options: ReadOptions,
): Part {
  const part: Part = {
    start: at,
    end: relativeEnd,
    date: undefined,
    clock: undefined,
    zone: undefined,
    relative,
    approximate: false,
    dateBehind: false,
    between: false,
    last: undefined,
  };
  const gap = readGap(source, relativeEnd, end, relative.kind === "day" ? ",-–—@|:" : "|/=");
  if (gap.end === relativeEnd || gap.end >= end || (relative.kind === "elapsed" && gap.closer === undefined))
    return part;
  const inner = readPart(source, gap.end, end, options, { bare: options.bare === true, dated: true, led: gap.led });
  if (!inner || inner.relative) return part;
  const close = skipBlanks(source, inner.end, end);
  if (gap.closer !== undefined && source[close] !== gap.closer) return part;
  return { ...inner, start: at, end: gap.closer === undefined ? inner.end : close + 1, relative };
}

/** `UTC 10:30`, `北京时间 10:30`. */
function readBehindLeadingZone(source: string, at: number, end: number, options: ReadOptions): Part | undefined {
  if (!isLetterAt(source, at)) return undefined;
  const zone = readZone(source, at, end, { context: "statement" });
  if (!zone || zone.meaning.kind === "unknown") return undefined;
  const p = skipBlanks(source, zone.span.end, end);
  if (p >= end || (digitAt(source, p) < 0 && isSpacedLetterAt(source, p))) return undefined;
  const inner = readPart(source, p, end, options, { bare: false, dated: false, led: false });
  if (!inner?.clock || inner.zone || inner.relative) return undefined;
  return { ...inner, start: at, zone };
}

/** `9-11 AM`: an hour that is a clock only by the end of its range. */
function readShortRange(source: string, at: number, end: number, options: ReadOptions): Part | undefined {
  const hour = readDigits(source, at, end, 2);
  if (!hour || hour.value < 1 || hour.value > 12) return undefined;
  const sign = behindRangeSign(source, hour.end, end, false);
  const last =
    sign === undefined
      ? undefined
      : readPart(source, skipBlanks(source, sign, end), end, options, { bare: false, dated: false, led: false });
  if (!last?.clock?.meridiem || last.date) return undefined;
  const clock: WrittenClock = {
    span: { start: at, end: hour.end },
    hour: hour.value,
    minute: 0,
    second: undefined,
    meridiem: undefined,
    cycle: "unknown",
    notation: "hour",
    faults: [],
  };
  return {
    start: at,
    end: hour.end,
    date: undefined,
    clock,
    zone: undefined,
    relative: undefined,
    approximate: false,
    dateBehind: false,
    between: false,
    last: undefined,
  };
}

/** Reads the end of a range behind its start, and gives each end what is written once for both. */
function readEnd(
  source: string,
  first: Part,
  end: number,
  options: ReadOptions,
  lead: Lead,
): { first: Part; last: Part } | undefined {
  if (first.last) return { first, last: { ...first, date: first.last, start: first.start } };
  if (first.dateBehind && first.clock && !first.zone && first.end >= end) return undefined;
  const sign = behindRangeSign(source, first.end, end, lead.between || first.between);
  if (sign === undefined) return undefined;
  let p = sign;
  let approximate = false;
  for (let i = 0; i < 6 && p < end; i++) {
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
    led: notation === "h",
  });
  if (!last || !fits(first, last)) return undefined;
  const zone = first.zone ?? last.zone;
  const date = first.date ?? (last.dateBehind ? last.date : undefined);
  const meridiem = first.clock && last.clock ? shareMeridiem(first.clock, last.clock) : undefined;
  const year = first.date && first.date.year === undefined ? last.date?.year : undefined;
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

/** Whether two parts can be the ends of one range. */
function fits(first: Part, last: Part): boolean {
  if (first.relative) return last.relative !== undefined && last.relative.kind === first.relative.kind;
  if (last.relative) return false;
  return first.clock ? last.clock !== undefined : last.date !== undefined;
}

function timestampOf(part: Part, span: Span, approximate: boolean, last: Timestamp | undefined): Timestamp {
  return { span, date: part.date, clock: part.clock, zone: part.zone, relative: part.relative, approximate, end: last };
}

function finish(source: string, low: number, end: number, first: Part, last: Part | undefined, lead: Lead): Timestamp {
  let p = last?.end ?? first.end;
  let approximate = first.approximate || lead.approximate;
  const also = last ? undefined : readAlso(source, first, end);
  if (also) p = also.end;
  const sign = behindApproximate(source, p, end);
  if (sign > p) {
    approximate = true;
    p = sign;
  }
  const around = wrap(source, low, end, first.start, p);
  const ending = last && timestampOf(last, { start: last.start, end: last.end }, last.approximate, undefined);
  const timestamp = timestampOf(
    first,
    { start: around.start, end: around.end },
    approximate || around.approximate,
    ending,
  );
  return also
    ? { ...timestamp, also: timestampOf(also, { start: also.start, end: also.end }, also.approximate, undefined) }
    : timestamp;
}

/** ` (6:48 PDT)`, ` / 16:00 CEST` behind a clock: the same time in another zone. */
function readAlso(source: string, first: Part, end: number): Part | undefined {
  if (!first.clock) return undefined;
  const p = skipBlanks(source, first.end, end);
  const closer = p < end && "([".includes(source.charAt(p)) ? closerOf(source, p) : undefined;
  if (closer === undefined && source[p] !== "/") return undefined;
  const also = readPart(source, skipBlanks(source, p + 1, end), end, {}, { bare: false, dated: false, led: false });
  if (!also?.clock || !also.zone) return undefined;
  const close = skipBlanks(source, also.end, end);
  if (closer === undefined) return also;
  return source[close] === closer && close < end ? { ...also, end: close + 1 } : undefined;
}

/** Behind a tilde, "approx." or "(approximately)" that follows a time. */
function behindApproximate(source: string, at: number, end: number): number {
  if (at < end && isTildeAt(source, at) && (at + 1 >= end || digitAt(source, at + 1) < 0)) return at + 1;
  const p = skipBlanks(source, at, end);
  const bracket = p < end && source[p] === "(";
  const word = p > at ? readWord(source, bracket ? p + 1 : p, end) : undefined;
  if (!word || !APPROXIMATELY.has(word.text)) return at;
  const behind = source[word.end] === "." && word.end < end ? word.end + 1 : word.end;
  if (!bracket) return behind;
  return source[behind] === ")" ? behind + 1 : at;
}
