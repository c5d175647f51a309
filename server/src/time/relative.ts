// Reads a relative time: `T+5m`, `T-7d`, `+00:12`, `t0`, `Day 1`.
import { wordSet } from "../languages/patterns.ts";
import { readDayMonth } from "./date-words.ts";
import { UNITS } from "./duration.ts";
import {
  digitAt,
  endsWord,
  isBlankAt,
  isOneOf,
  readDigits,
  readWord,
  type Scanned,
  skipBlanks,
  startsAt,
} from "./scan.ts";
import type { Relative } from "./types.ts";
import { DAY } from "./words/index.ts";

/** The unit that a text goes on with, in seconds. */
function readUnit(source: string, at: number, end: number): Scanned<number> | undefined {
  const p = skipBlanks(source, at, end);
  const word = readWord(source, p, end);
  if (!word) {
    const unspaced = UNITS.unspaced.find(([text]) => startsAt(source, p, end, text));
    return unspaced && { value: Math.round(unspaced[1] * 60), end: p + unspaced[0].length };
  }
  const minutes = UNITS.spaced.get(word.text);
  return minutes === undefined ? undefined : { value: Math.round(minutes * 60), end: word.end };
}

/** Reads the relative time that starts at `at`. */
export function readRelative(source: string, at: number, end: number): Scanned<Relative> | undefined {
  return readElapsed(source, at, end) ?? readDay(source, at, end);
}

function signAt(source: string, at: number): number {
  return isOneOf(source, at, "+＋") ? 1 : isOneOf(source, at, "-−–") ? -1 : 0;
}

function readElapsed(source: string, at: number, end: number): Scanned<Relative> | undefined {
  const t = source[at] === "T" || source[at] === "t";
  if (
    t &&
    source[at + 1] === "0" &&
    endsWord(source, at + 2, end) &&
    !(isOneOf(source, at + 2, ":.") && digitAt(source, at + 3) >= 0)
  ) {
    const further =
      signAt(source, skipBlanks(source, at + 2, end)) === 1
        ? readAmount(source, skipBlanks(source, at + 2, end), end, "T")
        : undefined;
    return further ?? { value: { kind: "elapsed", seconds: 0, withSeconds: false }, end: at + 2 };
  }
  if (t || source[at] === "H") return readAmount(source, skipBlanks(source, at + 1, end), end, t ? "T" : "H");
  if (signAt(source, at) === 1 || source[at] === "−") return readAmount(source, at, end, "");
  // A lone minus is a bullet; `-5m` is before the start.
  return /^-\d{1,4}[smhd](?![\p{L}\d-])/u.test(source.slice(at, at + 7)) ? readAmount(source, at, end, "") : undefined;
}

/** `+5m`, `-7d`, `+1h30m`, `+01:10:30`, `+00:12`; a number alone is minutes behind a `T` and hours behind an `H`. */
function readAmount(source: string, at: number, end: number, mark: "T" | "H" | ""): Scanned<Relative> | undefined {
  const sign = mark === "T" && source[at] === "=" ? 1 : signAt(source, at);
  if (sign === 0) return undefined;
  let p = mark !== "" ? skipBlanks(source, at + 1, end) : at + 1;
  if (mark === "T" && isOneOf(source, p, "~≈")) p++;
  const first = readDigits(source, p, end, 5);
  if (!first) return undefined;
  if (source[first.end] === ":") return readStopwatch(source, p, end, sign);
  let seconds = 0;
  let read = false;
  /** The unit before, in seconds, and the place behind it. */
  let last = 0;
  let behind = p;
  for (let i = 0; i < 4; i++) {
    const number = readDigits(source, p, end, 5);
    const tenths = number && readTenths(source, number.end, end);
    const unit = number && readUnit(source, tenths?.end ?? number.end, end);
    // `1h30`
    if (
      last === 3600 &&
      number?.count === 2 &&
      number.value < 60 &&
      endsWord(source, number.end, end) &&
      p === behind
    ) {
      seconds += number.value * 60;
      p = number.end;
      break;
    }
    if (number && !read && !unit) {
      const range = readUnitBehindRange(source, number.end, end);
      if (range) {
        seconds = number.value * range.value;
        p = range.end;
        read = true;
      }
    }
    if (!number || !unit) break;
    seconds += number.value * unit.value + Math.round(((tenths?.value ?? 0) * unit.value) / 10);
    p = unit.end;
    last = unit.value;
    behind = p;
    read = true;
    if (isBlankAt(source, p)) p++;
  }
  if (isBlankAt(source, p - 1) && read) p--;
  if (!read) {
    if (mark === "" || source[at] === "=" || !endsWord(source, first.end, end) || isOneOf(source, first.end, ".,/"))
      return undefined;
    seconds = first.value * (mark === "T" ? 60 : 3600);
    p = first.end;
  }
  return {
    value: {
      kind: "elapsed",
      seconds: sign * seconds || 0,
      withSeconds: seconds % 60 !== 0,
      ...(!read && mark === "H" && { bareHours: true }),
    },
    end: p,
  };
}

/** `–3s` of `1–3s`, in seconds: a range begins in the unit in which it ends. */
function readUnitBehindRange(source: string, at: number, end: number): Scanned<number> | undefined {
  const last = isOneOf(source, at, "-–—~") ? readDigits(source, at + 1, end, 5) : undefined;
  return last && readUnit(source, last.end, end);
}

/** `.5` of `1.5 hours`. */
function readTenths(source: string, at: number, end: number): Scanned<number> | undefined {
  return isOneOf(source, at, ".,") ? readDigits(source, at + 1, end, 1) : undefined;
}

/** `01:10:30`, `00:12` (hours and minutes). */
function readStopwatch(source: string, at: number, end: number, sign: number): Scanned<Relative> | undefined {
  const hours = readDigits(source, at, end, 3);
  const minutes = hours && readDigits(source, hours.end + 1, end, 2);
  if (!hours || minutes?.count !== 2 || minutes.value > 59) return undefined;
  const seconds = source[minutes.end] === ":" ? readDigits(source, minutes.end + 1, end, 2) : undefined;
  const has = seconds?.count === 2 && seconds.value <= 59;
  const p = has ? seconds.end : minutes.end;
  if (!endsWord(source, p, end)) return undefined;
  return {
    value: {
      kind: "elapsed",
      seconds: sign * (hours.value * 3600 + minutes.value * 60 + (has ? seconds.value : 0)) || 0,
      withSeconds: has,
      ...(!has && { hoursAndMinutes: true }),
    },
    end: p,
  };
}

const COUNTED_DAY = wordSet("signs", "countedDay");
const DAYS_COUNTED = [...wordSet("signs", "dayCounted")].join("");

/** `Day 1`, `Tag 2`, `D+1`, `J1`, `第1日`. */
function readDay(source: string, at: number, end: number): Scanned<Relative> | undefined {
  if (COUNTED_DAY.has(source.charAt(at))) {
    const number = readDigits(source, skipBlanks(source, at + 1, end), end, 3);
    return number && isOneOf(source, number.end, DAYS_COUNTED)
      ? { value: { kind: "day", day: number.value }, end: number.end + 1 }
      : undefined;
  }
  const word = readWord(source, at, end);
  if (!word) return undefined;
  if ((word.text === "d" || word.text === "j") && signAt(source, word.end) === 1) {
    const number = readDigits(source, word.end + 1, end, 3);
    return number && endsWord(source, number.end, end)
      ? { value: { kind: "day", day: number.value }, end: number.end }
      : undefined;
  }
  if (word.text === "j" && at === 0) return readAloneDay(source, word.end, end);
  if (!DAY.has(word.text) || word.text.length < 3) return undefined;
  let p = skipBlanks(source, word.end, end);
  if (p === word.end) return undefined;
  if (source[p] === "#") p++;
  const number = readDigits(source, p, end, 3);
  if (!number || !endsWord(source, number.end, end) || isDayOfMonth(source, p, end)) return undefined;
  return { value: { kind: "day", day: number.value }, end: number.end };
}

/** `J1`, which French has for "day 1", where nothing else stands in its cell or before its colon. */
function readAloneDay(source: string, at: number, end: number): Scanned<Relative> | undefined {
  const number = readDigits(source, at, end, 2);
  return number && /^[*_\s]*(?:$|:\s)/.test(source.slice(number.end, number.end + 6))
    ? { value: { kind: "day", day: number.value }, end: number.end }
    : undefined;
}

/** "dia 5 de maio" is a date. */
function isDayOfMonth(source: string, at: number, end: number): boolean {
  return readDayMonth(source, at, end) !== undefined;
}
