// Reads a calendar date in any notation, with a weekday before or behind it, and a range of days.

import { anyOf } from "../languages/patterns.ts";
import { readNumeric, readYearFirst } from "./date-numeric.ts";
import type { RawDate } from "./date-parts.ts";
import { readDayMonth, readMonthDay, readUnspaced } from "./date-words.ts";
import { isDate, weekdayOf } from "./instant.ts";
import {
  digitAt,
  endsWord,
  fold,
  isLetterAt,
  isOneOf,
  isSpacedLetterAt,
  isUnspacedAt,
  readPhrase,
  type Scanned,
  skipBlanks,
  startsAt,
} from "./scan.ts";
import type { DateFault, ReadOptions, WrittenDate } from "./types.ts";
import { AMBIGUOUS_WEEKDAYS, UNSPACED_WEEKDAYS, WEEKDAYS } from "./words/index.ts";

/** A date, and the last day where several were written as one: `7-13th Nov`. */
export interface ReadDate extends Scanned<WrittenDate> {
  readonly last?: WrittenDate;
}

/** Reads the date that starts at `at`, with a weekday before or behind it. */
export function readDate(source: string, at: number, end: number, options: ReadOptions): ReadDate | undefined {
  const before = readWeekday(source, at, end);
  const start = before ? behindComma(source, before.end, end, isUnspacedAt(source, at) ? ",-–—" : ",|-–—") : at;
  const led = before && (readBody(source, start, end, options) ?? dayWithStops(source, at, start, end));
  // "Mar 3, 2022": a month may have the name of a weekday.
  const raw = led ?? readBody(source, at, end, options);
  if (!raw) return undefined;
  const weekday = led && before;
  const behind = weekday ? undefined : readWeekdayBehind(source, raw.end, end);
  const behindEnd = Math.max(behind?.end ?? 0, raw.end);
  const faults = faultsOf(raw);
  const said = weekday?.value ?? behind?.value;
  const named = weekday ? source.slice(at, weekday.end) : behind && source.slice(raw.end, behind.end);
  const year = raw.year ?? (raw.swappable && options.dayFirst === undefined ? undefined : options.weekdaysOf);
  if (
    said !== undefined &&
    !(named && isOftenNoWeekday(named)) &&
    year !== undefined &&
    faults.length === 0 &&
    isDate(year, raw.month, raw.day) &&
    weekdayOf({ year, month: raw.month, day: raw.day }) !== said
  )
    faults.push("weekday");
  const value: WrittenDate = {
    span: { start: at, end: behindEnd },
    year: raw.year,
    month: raw.month,
    day: raw.day,
    swappable: raw.swappable ?? false,
    notation: raw.notation,
    faults,
  };
  // What is wrong with both is said once.
  const last =
    raw.lastDay === undefined
      ? undefined
      : { ...value, day: raw.lastDay, faults: faults.length > 0 ? [] : faultsOf({ ...raw, day: raw.lastDay }) };
  return { value, end: behindEnd, ...(last && { last }) };
}

/** "Di, 24.11.": behind a weekday two numbers with full stops are a day, without a year or a clock, too. */
function dayWithStops(source: string, at: number, start: number, end: number): RawDate | undefined {
  const found = /^(\d{1,2})\.(\d{1,2})\.(?![\d.])/.exec(source.slice(start, Math.min(end, start + 12)));
  if (!found || AMBIGUOUS_WEEKDAYS.has(fold(source.slice(at, start).replace(/\P{L}/gu, "")))) return undefined;
  const [day, month] = [Number(found[1]), Number(found[2])];
  if (!isDate(2024, month, day)) return undefined;
  return { day, month, year: undefined, notation: "day-month", swappable: false, end: start + found[0].length };
}

function faultsOf({ year, month, day, yearFault }: RawDate): DateFault[] {
  const faults: DateFault[] = yearFault ? ["year"] : [];
  if (month < 1 || month > 12) faults.push("month");
  else if (!isDate(year ?? 2024, month, day)) faults.push("day");
  return faults;
}

/**
 * "Sam, 2026-04-02" names a person more likely than a French Saturday, and "do 16.10.2026" is Polish for until: of languages other
 * than English, a short weekday without its full stop is not held against a date.
 */
function isOftenNoWeekday(weekday: string): boolean {
  return !weekday.includes(".") && AMBIGUOUS_WEEKDAYS.has(fold(weekday.replace(/\P{L}/gu, "")));
}

function readBody(source: string, at: number, end: number, options: ReadOptions): RawDate | undefined {
  if (digitAt(source, at) >= 0) {
    return (
      readUnspaced(source, at, end) ??
      readYearFirst(source, at, end) ??
      readDayMonth(source, at, end) ??
      readNumeric(source, at, end, options)
    );
  }
  return isLetterAt(source, at) ? readMonthDay(source, at, end) : undefined;
}

/** The weekday that starts at `at`, 1 = Monday. */
export function readWeekday(source: string, at: number, end: number): Scanned<number> | undefined {
  const unspaced = isUnspacedAt(source, at)
    ? UNSPACED_WEEKDAYS.find(([word]) => startsAt(source, at, end, word))
    : undefined;
  // The last letter of a name is none: "鈴木 2026/12/04".
  if (unspaced)
    return unspaced[0].length === 1 && isUnspacedAt(source, at - 1) && isLetterAt(source, at - 1)
      ? undefined
      : { value: unspaced[1], end: at + unspaced[0].length };
  const read = readPhrase(source, at, end, WEEKDAYS, 2);
  return read && source[read.end] === "." ? { value: read.value, end: read.end + 1 } : read;
}

const PART_OF_DAY = new RegExp(`^[,\\s]+(?:${anyOf("dates", "partOfDay")}|\\d{1,2}(?::\\d\\d|\\s?[ap]m))`, "i");

/** `(Fri)`, `, Tuesday`, ` Saturday`, `（金）`. Short names only in brackets or before a separator. */
export function readWeekdayBehind(source: string, at: number, end: number): Scanned<number> | undefined {
  let p = skipBlanks(source, at, end);
  if (isOneOf(source, p, "(（[")) {
    const inside = readWeekday(source, skipBlanks(source, p + 1, end), end);
    if (!inside) return undefined;
    const close = skipBlanks(source, inside.end, end);
    if (isOneOf(source, close, ")）]")) return { value: inside.value, end: close + 1 };
    // "(Saturday morning discovery)" tells the weekday, too, and more besides.
    return PART_OF_DAY.test(source.slice(inside.end, inside.end + 14)) ? { value: inside.value, end: at } : undefined;
  }
  if (source[p] === ",") p = skipBlanks(source, p + 1, end);
  const read = readWeekday(source, p, end);
  if (!read || !endsWord(source, read.end, end)) return undefined;
  if (!isSpacedLetterAt(source, p)) return read.end - p > 1 ? read : undefined;
  if (!/\p{Lu}/u.test(source.charAt(p))) return undefined;
  const next = skipBlanks(source, read.end, end);
  return read.end - p > 4 || !isLetterAt(source, next) ? read : undefined;
}

function behindComma(source: string, at: number, end: number, marks: string): number {
  const p = skipBlanks(source, at, end);
  if (!isOneOf(source, p, marks)) return p;
  return skipBlanks(source, p + 1, end);
}
