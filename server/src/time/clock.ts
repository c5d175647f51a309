// Reads a time of day: 24- and 12-hour, with colon, dot, h, bare digits, in words.

import { anyOf } from "../languages/patterns.ts";
import { readColon, readOdd } from "./clock-colon.ts";
import {
  type ClockContext,
  type ClockParts,
  finish,
  isPadded,
  type ReadClock,
  readHalf,
  readSuffix,
  readTwelve,
  withHalf,
  zoneBehind,
} from "./clock-parts.ts";
import { readUnspaced } from "./clock-unspaced.ts";
import {
  type Digits,
  digitAt,
  endsWord,
  fold,
  isBlankAt,
  isOneOf,
  isSpacedLetterAt,
  readDigits,
  readPhrase,
  readWord,
  skipBlanks,
  startsAt,
} from "./scan.ts";
import { CLOCK_BEFORE, MIDNIGHT, NOON } from "./words/index.ts";

/** Reads the clock that starts at `at`. */
export function readClock(source: string, at: number, end: number, context: ClockContext): ReadClock | undefined {
  return digitAt(source, at) >= 0
    ? readNumeric(source, at, end, context)
    : (readUnspaced(source, at, end, context) ?? readWordClock(source, at, end));
}

function readNumeric(source: string, at: number, end: number, context: ClockContext): ReadClock | undefined {
  const hour = readDigits(source, at, end, 4);
  if (!hour) return undefined;
  const twelve = hour.count === 2 && hour.value === 12 ? readTwelve(source, hour.end, end) : undefined;
  if (twelve)
    return finish(
      source,
      at,
      twelve.end,
      { hour: twelve.value, minute: 0, second: undefined, notation: "word", padded: true },
      undefined,
    );
  if (hour.count > 2) return readBare(source, at, end, hour, context);
  return (
    readColon(source, at, end) ??
    readOdd(source, at, end, context.dated === true) ??
    readUnspaced(source, at, end, context) ??
    readDot(source, at, end, context) ??
    readH(source, at, end, context) ??
    readHour(source, at, end)
  );
}

/** `15.25`: a clock only where something says so, as it is also a number. */
function readDot(source: string, at: number, end: number, context: ClockContext): ReadClock | undefined {
  const hour = readDigits(source, at, end, 2);
  if (!hour || source[hour.end] !== ".") return undefined;
  const minute = readDigits(source, hour.end + 1, end, 2);
  if (minute?.count !== 2 || hour.value > 24 || minute.value > 59) return undefined;
  const p = minute.end;
  if (source[p] === "%" || (isOneOf(source, p, ".:") && digitAt(source, p + 1) >= 0)) return undefined;
  const read = withHalf(source, at, p, end, {
    hour: hour.value,
    minute: minute.value,
    second: undefined,
    notation: "dot",
    padded: isPadded(hour.count, hour.value),
  });
  if (!read) return undefined;
  const said =
    read.end > p ||
    context.among ||
    (hour.count === 2 && (context.bare || context.dated || context.led)) ||
    zoneBehind(source, p, end) ||
    namedBefore(source, at);
  return said ? read : undefined;
}

/** Whether a word for the clock itself stands directly before: `kl. 8.50`, `ore 8.50`. */
function namedBefore(source: string, at: number): boolean {
  let last = at;
  while (at - last < 3 && isBlankAt(source, last - 1)) last--;
  if (last === at) return false;
  if (source[last - 1] === ".") last--;
  let first = last;
  while (isSpacedLetterAt(source, first - 1)) first--;
  return CLOCK_BEFORE.has(fold(source.slice(first, last)));
}

/** `10h47`, `10 h`, `7h30`. `10h30m` and a lone `1h30` are durations. */
function readH(source: string, at: number, end: number, context: ClockContext): ReadClock | undefined {
  const hour = readDigits(source, at, end, 2);
  if (!hour || hour.value > 24) return undefined;
  let p = skipBlanks(source, hour.end, end);
  const spaced = p > hour.end;
  if (!isOneOf(source, p, "hH")) return undefined;
  p++;
  const minuteAt = spaced ? skipBlanks(source, p, end) : p;
  const minute = readDigits(source, minuteAt, end, 2);
  const expected = context.bare || context.dated || context.led;
  if (minute?.count === 2 && minute.value <= 59) {
    let q = minute.end;
    if (startsAt(source, q, end, "min") && expected) q += 3;
    if (!endsWord(source, q, end)) return undefined;
    if (hour.count < 2 && !expected && !zoneBehind(source, q, end)) return undefined;
    return withHalf(source, at, q, end, {
      hour: hour.value,
      minute: minute.value,
      second: undefined,
      notation: "h",
      padded: isPadded(hour.count, hour.value),
    });
  }
  if (!endsWord(source, p, end) || !(expected || zoneBehind(source, p, end))) return undefined;
  return finish(
    source,
    at,
    p,
    { hour: hour.value, minute: 0, second: undefined, notation: "h", padded: isPadded(hour.count, hour.value) },
    undefined,
  );
}

/** `1600`, `0835 hrs`, `930am`. */
function readBare(
  source: string,
  at: number,
  end: number,
  digits: Digits,
  context: ClockContext,
): ReadClock | undefined {
  const hour = Math.floor(digits.value / 100);
  const minute = digits.value % 100;
  if (hour > 24 || minute > 59) return undefined;
  const parts: ClockParts = {
    hour,
    minute,
    second: undefined,
    notation: "bare",
    padded: hour < 10,
  };
  const half = readHalf(source, digits.end, end);
  if (half && half.end - digits.end <= 5 && hour <= 12) return finish(source, at, half.end, parts, half.value);
  if (digits.count !== 4) return undefined;
  const suffix = readSuffix(source, digits.end, end);
  if (suffix) return finish(source, at, suffix, parts, undefined);
  if (!endsWord(source, digits.end, end) && !(source[digits.end] === "Z" && endsWord(source, digits.end + 1, end)))
    return undefined;
  if (zoneBehind(source, digits.end, end)) return finish(source, at, digits.end, parts, undefined);
  const year = hour === 19 || hour === 20;
  const expected =
    (context.dated || context.bare) &&
    (!year || context.yeared === true) &&
    (hour < 10 || endsClause(source, digits.end, end));
  return expected ? finish(source, at, digits.end, parts, undefined) : undefined;
}

/** Whether no lower-case word goes on behind a bare number ("1200 users"). */
function endsClause(source: string, at: number, end: number): boolean {
  if (isOneOf(source, at, ".,:/") && digitAt(source, at + 1) >= 0) return false;
  if (/^-\d{1,2}-/.test(source.slice(at, at + 4))) return false;
  return !/[\p{Ll}%]/u.test(source.charAt(skipBlanks(source, at, end)));
}

/** Stands between the hour and the minutes: `10 Uhr 15`. */
const CLOCK_WORD = new RegExp(`^${anyOf("dates", "clock")}$`, "u");
const O_CLOCK = new RegExp(`^['’]${anyOf("dates", "oClock")}`, "i");

/** `3 AM`, `9 p.m.`, `10 Uhr`, "3 de la tarde". */
function readHour(source: string, at: number, end: number): ReadClock | undefined {
  const hour = readDigits(source, at, end, 2);
  if (!hour || hour.value > 24) return undefined;
  const parts: ClockParts = {
    hour: hour.value,
    minute: 0,
    second: undefined,
    notation: "hour",
    padded: isPadded(hour.count, hour.value),
  };
  const half = readHalf(source, hour.end, end);
  if (half) return hour.value >= 1 && hour.value <= 12 ? finish(source, at, half.end, parts, half.value) : undefined;
  const word = readWord(source, skipBlanks(source, hour.end, end), end);
  if (word?.text === "o" && O_CLOCK.test(source.slice(word.end, word.end + 6)))
    return withHalf(source, at, word.end + 6, end, parts);
  if (!word || !CLOCK_WORD.test(word.text)) return undefined;
  const minute = readDigits(source, skipBlanks(source, word.end, end), end, 2);
  const has =
    minute?.count === 2 && minute.value <= 59 && endsWord(source, minute.end, end) && source[minute.end] !== ":";
  return withHalf(source, at, has ? minute.end : word.end, end, has ? { ...parts, minute: minute.value } : parts);
}

function readWordClock(source: string, at: number, end: number): ReadClock | undefined {
  const noon = readPhrase(source, at, end, NOON, 3);
  const read = noon ?? readPhrase(source, at, end, MIDNIGHT, 3);
  return (
    read &&
    finish(
      source,
      at,
      read.end,
      { hour: noon ? 12 : 0, minute: 0, second: undefined, notation: "word", padded: true },
      undefined,
    )
  );
}
