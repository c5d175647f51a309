// Dates with a month in words, in any order and language, and in Chinese, Japanese and Korean signs.
import { wordSet } from "../languages/patterns.ts";
import { allMatches } from "../text/expression.ts";
import { behindOrdinal, clockFollows, DASHES, isYear, type RawDate, readMonth, separatorAt } from "./date-parts.ts";
import {
  type Digits,
  digitAt,
  endsWord,
  isBlankAt,
  isOneOf,
  readDigits,
  readWord,
  skipBlanks,
  startsAt,
} from "./scan.ts";
import { ENGLISH_MONTHS, EVERYDAY_MONTHS, LANGUAGES, OF, phraseOf, YEAR_MARKS } from "./words/index.ts";
import { readZone } from "./zones.ts";

/** Full names of months, folded. */
const MONTH_NAMES = new Set(
  LANGUAGES.flatMap(({ months }) => months.map((words) => phraseOf(words.split(" ", 1)[0] ?? ""))),
);
/** "8 maart", "8. března", "8 de agosto", "Ocak 2024". */
const BESIDE_NUMBER = /(?<![\p{L}\d])\d{1,2}\.? (?:\p{L}{2} )?(\p{L}{3,12})(?!\p{L})|(?<!\p{L})(\p{L}{3,12}) \d/gu;

/** Whether the full name of a month stands beside a number, in any language and wherever in a text. */
export function namesMonthByNumber(text: string): boolean {
  return allMatches(text, BESIDE_NUMBER).some(([, behind, before]) =>
    MONTH_NAMES.has(phraseOf(behind ?? before ?? "")),
  );
}

/** Whether a month's word is rather another one: in lower case, or in any case if it is no English month ("Set 5 replicas"). */
function isEveryday(source: string, at: number, end: number): boolean {
  const word = readWord(source, at, end);
  if (!word || !EVERYDAY_MONTHS.has(word.text)) return false;
  return !ENGLISH_MONTHS.has(word.text) || source.charAt(at) === source.charAt(at).toLowerCase();
}

/** `June 14th, 2022`, `Oct 30th`, `Nov 7-13, 2023`. */
export function readMonthDay(source: string, at: number, end: number): RawDate | undefined {
  const month = readMonth(source, at, end);
  if (!month) return undefined;
  let p = month.end;
  if (separatorAt(source, p) === "-" || source[p] === "/") p++;
  else p = skipBlanks(source, source[p] === "," ? p + 1 : p, end);
  if (p === month.end && source[p - 1] !== ".") return undefined;
  if (startsAt(source, p, end, "the ")) p += 4;
  const day = readDigits(source, p, end, 2);
  if (!day || day.value < 1 || day.value > 31 || isClockAt(source, day.end)) return undefined;
  let last: number | undefined;
  p = behindOrdinal(source, day.end, end);
  const lastDay = isOneOf(source, p, DASHES) ? readDigits(source, p + 1, end, 2) : undefined;
  if (lastDay && lastDay.value > day.value && lastDay.value <= 31 && !isClockAt(source, lastDay.end)) {
    last = lastDay.value;
    p = behindOrdinal(source, lastDay.end, end);
  }
  if (!endsWord(source, p, end)) return undefined;
  const year = compactYear(source, p, end, separatorAt(source, month.end)) ?? readYear(source, p, end);
  if (year === undefined && isEveryday(source, at, end) && !clockFollows(source, p)) return undefined;
  return {
    year: year?.value,
    month: month.value,
    day: day.value,
    end: year?.end ?? p,
    notation: year ? "long" : "month-day",
    yearFault: year?.fault === true,
    lastDay: last,
  };
}

const isClockAt = (source: string, at: number): boolean => isOneOf(source, at, ":：.") && digitAt(source, at + 1) >= 0;

/** `6th Nov 2023`, `5. Mai 2023`, `5 de mayo de 2023`, `06/May/2022`, `7-13th Nov`. */
export function readDayMonth(source: string, at: number, end: number): RawDate | undefined {
  const day = readDigits(source, at, end, 2);
  if (!day || day.value < 1 || day.value > 31) return undefined;
  let p = behindOrdinal(source, day.end, end);
  let last: number | undefined;
  const dash = skipBlanks(source, p, end);
  if (isOneOf(source, dash, DASHES)) {
    const lastDay = readDigits(source, skipBlanks(source, dash + 1, end), end, 2);
    if (lastDay && lastDay.value > day.value && lastDay.value <= 31) {
      last = lastDay.value;
      p = behindOrdinal(source, lastDay.end, end);
    }
  }
  const joined = separatorAt(source, p);
  if (source[p] === ".") p = skipBlanks(source, p + 1, end);
  else if (joined !== undefined) p++;
  else {
    const blank = skipBlanks(source, p, end);
    if (blank === p) return last === undefined ? readJoined(source, day, end) : undefined;
    p = behindOf(source, blank, end);
  }
  const month = readMonth(source, p, end);
  if (!month || !endsWord(source, month.end, end)) return undefined;
  const year = compactYear(source, month.end, end, joined) ?? readYear(source, month.end, end);
  if (year === undefined && isEveryday(source, p, end) && !clockFollows(source, month.end)) return undefined;
  const monthEnd =
    source[month.end - 1] === "." && !year && month.end < end && !isBlankAt(source, month.end)
      ? month.end - 1
      : month.end;
  return {
    year: year?.value,
    month: month.value,
    day: day.value,
    end: year?.end ?? monthEnd,
    notation: year ? "long" : "day-month",
    yearFault: year?.fault === true,
    lastDay: last,
  };
}

/** Years of two digits from this on are of the last century. */
const LAST_CENTURY = 70;

/** `15Sep2024`, `07SEP24`: nothing between the parts, and a capital, as commits have none. */
function readJoined(source: string, day: Digits, end: number): RawDate | undefined {
  if (!/\p{Lu}/u.test(source.charAt(day.end))) return undefined;
  const month = readMonth(source, day.end, end);
  const year = month && readDigits(source, month.end, end, 4);
  if (!month || !year || !endsWord(source, year.end, end) || (year.count !== 2 && year.count !== 4)) return undefined;
  const value = year.count === 4 ? year.value : year.value + (year.value < LAST_CENTURY ? 2000 : 1900);
  if (!isYear(value)) return undefined;
  return { year: value, month: month.value, day: day.value, end: year.end, notation: "long" };
}

function behindOf(source: string, at: number, end: number): number {
  const word = readWord(source, at, end);
  return word && OF.has(word.text) && isBlankAt(source, word.end) ? skipBlanks(source, word.end, end) : at;
}

interface ReadYear {
  readonly value: number | undefined;
  readonly end: number;
  readonly fault: boolean;
}

/** The year of `14-Jul-2023`, `14/Jul/23`, joined by the same separator. */
function compactYear(source: string, at: number, end: number, joined: string | undefined): ReadYear | undefined {
  if (joined === undefined || separatorAt(source, at) !== joined) return undefined;
  const year = readDigits(source, at + 1, end, 4);
  if (!year || !endsWord(source, year.end, end)) return undefined;
  if (year.count === 2) return { value: 2000 + year.value, end: year.end, fault: false };
  return isYear(year.value) ? { value: year.value, end: year.end, fault: false } : undefined;
}

/** `, 2022`, ` 2022 г.`, ` de 2022`, ` '24`. */
function readYear(source: string, at: number, end: number): ReadYear | undefined {
  let p = skipBlanks(source, at, end);
  for (let i = 0; i < 2 && isOneOf(source, p, ",/"); i++) p = skipBlanks(source, p + 1, end);
  p = behindOf(source, p, end);
  if (isOneOf(source, p, "'’‘")) {
    const short = readDigits(source, p + 1, end, 2);
    return short?.count === 2 && endsWord(source, short.end, end)
      ? { value: 2000 + short.value, end: short.end, fault: false }
      : undefined;
  }
  const year = readDigits(source, p, end, 5);
  if (!year || !endsWord(source, year.end, end) || isClockAt(source, year.end)) return undefined;
  if (year.count === 5)
    return year.value >= 19000 && year.value < 22100 ? { value: undefined, end: year.end, fault: true } : undefined;
  if (!isYear(year.value)) return undefined;
  if (isBlankAt(source, p - 1) && !isOneOf(source, p - 2, ",/") && isUnmarkedClock(source, year.value, year.end, end))
    return undefined;
  const mark = readWord(source, skipBlanks(source, year.end, end), end);
  if (!mark || !YEAR_MARKS.has(mark.text)) return { value: year.value, end: year.end, fault: false };
  return { value: year.value, end: source[mark.end] === "." ? mark.end + 1 : mark.end, fault: false };
}

/** `Feb 9 1924 UTC`: four digits that a zone follows and that are no year of our days, or that lead into what happened. */
function isUnmarkedClock(source: string, value: number, at: number, end: number): boolean {
  const zoneAt = skipBlanks(source, at, end);
  if (value % 100 > 59 || zoneAt === at || !/[A-Z+-]/.test(source.charAt(zoneAt))) return false;
  const zone = readZone(source, zoneAt, end);
  if (!zone || clockFollows(source, zone.span.end)) return false;
  return value < 1970 || value >= 2100 || /^\s?[:–—-]\s*\p{L}/u.test(source.slice(zone.span.end, zone.span.end + 8));
}

const signs = (name: string): string => [...wordSet("signs", name)].join("");
const YEAR_SIGNS = signs("year");
const MONTH_SIGNS = signs("month");
const DAY_SIGNS = signs("day");
/** The era of our days, and the year before its first. */
const ERA = signs("era");
const BEFORE_ERA = 2018;

function isEraBefore(source: string, at: number): boolean {
  const end = isBlankAt(source, at - 1) ? at - 1 : at;
  return source.endsWith(ERA, end);
}

/** `2024年3月8日`, `3月8日`, `2024년 3월 8일`, `令和6年3月8日` from its number on. */
export function readUnspaced(source: string, at: number, end: number): RawDate | undefined {
  let p = at;
  let year: number | undefined;
  const first = readDigits(source, p, end, 4);
  if (!first) return undefined;
  const sign = skipBlanks(source, first.end, end);
  if (isOneOf(source, sign, YEAR_SIGNS) && first.count === 4) {
    year = first.value;
    p = skipBlanks(source, sign + 1, end);
  } else if (isOneOf(source, sign, YEAR_SIGNS) && isEraBefore(source, at)) {
    year = BEFORE_ERA + first.value;
    p = skipBlanks(source, sign + 1, end);
  }
  const month = readDigits(source, p, end, 2);
  const monthSign = month ? skipBlanks(source, month.end, end) : end;
  if (!month || month.value < 1 || month.value > 12 || !isOneOf(source, monthSign, MONTH_SIGNS)) return undefined;
  const day = readDigits(source, skipBlanks(source, monthSign + 1, end), end, 2);
  const daySign = day ? skipBlanks(source, day.end, end) : end;
  if (!day || day.value < 1 || day.value > 31 || !isOneOf(source, daySign, DAY_SIGNS)) return undefined;
  return { year, month: month.value, day: day.value, end: daySign + 1, notation: "cjk" };
}
