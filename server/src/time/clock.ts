// Reads a time of day: 24- and 12-hour, with colon, dot, h, bare digits, in words, in Chinese, Japanese and Korean signs.
import {
  digitAt,
  endsWord,
  isBlankAt,
  isLetterAt,
  isSpacedLetterAt,
  type Read,
  readDigits,
  readPhrase,
  readWord,
  skipBlanks,
  startsAt,
} from "./scan.ts";
import type { ClockFault, WrittenClock } from "./types.ts";
import { CLOCK, HALVES, type HalfOfDay, MIDNIGHT, NOON } from "./words/index.ts";
import { readZone } from "./zones.ts";

/** What makes a doubtful notation (`1600`, `15.25`, `10h`) a clock. */
export interface ClockContext {
  /** The caller expects a clock here. */
  readonly bare: boolean;
  /** A date stands before it. */
  readonly dated: boolean;
  /** A word like "at" stands before it. */
  readonly led: boolean;
}

export interface ReadClock extends Read<WrittenClock> {
  readonly approximate: boolean;
}

interface Parts {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | undefined;
  readonly notation: WrittenClock["notation"];
  /** One digit, or two with a leading zero. */
  readonly padded: boolean;
}

/** Reads the clock that starts at `at`. */
export function readClock(source: string, at: number, end: number, context: ClockContext): ReadClock | undefined {
  return digitAt(source, at) >= 0
    ? readNumeric(source, at, end, context)
    : (readUnspaced(source, at, end, context) ?? readWordClock(source, at, end));
}

function readNumeric(source: string, at: number, end: number, context: ClockContext): ReadClock | undefined {
  const hour = readDigits(source, at, end, 4);
  if (!hour) return undefined;
  const twelve = hour.count === 2 && hour.value === 12 ? readTwelve(source, at, hour.end, end) : undefined;
  if (twelve) return twelve;
  if (hour.count > 2) return readBare(source, at, end, context);
  return (
    readColon(source, at, end) ??
    readUnspaced(source, at, end, context) ??
    readDot(source, at, end, context) ??
    readH(source, at, end, context) ??
    readHour(source, at, end)
  );
}

/** "12 noon", "12 midnight". */
function readTwelve(source: string, at: number, digitsEnd: number, end: number): ReadClock | undefined {
  const p = skipBlanks(source, digitsEnd, end);
  if (p === digitsEnd) return undefined;
  const noon = readPhrase(source, p, end, NOON, 3);
  const word = noon ?? readPhrase(source, p, end, MIDNIGHT, 3);
  return (
    word &&
    finish(
      source,
      at,
      word.end,
      { hour: noon ? 12 : 0, minute: 0, second: undefined, notation: "word", padded: true },
      undefined,
    )
  );
}

const COLONS = ":：∶";

/** `10:05`, `9:05:07.123`, `08：53`. */
function readColon(source: string, at: number, end: number): ReadClock | undefined {
  const hour = readDigits(source, at, end, 2);
  if (!hour || hour.end >= end || !COLONS.includes(source.charAt(hour.end))) return undefined;
  const minute = readDigits(source, hour.end + 1, end, 2);
  if (minute?.count !== 2 || hour.value > 29 || (hour.value > 24 && minute.value > 59)) return undefined;
  let p = minute.end;
  let second: number | undefined;
  if (p < end && COLONS.includes(source.charAt(p)) && digitAt(source, p + 1) >= 0 && p + 1 < end) {
    const part = readDigits(source, p + 1, end, 2);
    if (part?.count !== 2 || part.value > 60) return undefined;
    second = part.value;
    p = behindFraction(source, part.end, end);
    if (p < end && COLONS.includes(source.charAt(p)) && p + 1 < end && digitAt(source, p + 1) >= 0) return undefined;
  }
  return withHalf(source, at, p, end, {
    hour: hour.value,
    minute: minute.value,
    second,
    notation: "colon",
    padded: isPadded(hour.count, hour.value),
  });
}

const isPadded = (count: number, value: number): boolean => count === 2 && value < 10;

function behindFraction(source: string, at: number, end: number): number {
  if (at + 1 >= end || !".,".includes(source.charAt(at)) || digitAt(source, at + 1) < 0) return at;
  return readDigits(source, at + 1, end, 9)?.end ?? at;
}

/** `15.25`: a clock only where something says so, as it is also a number. */
function readDot(source: string, at: number, end: number, context: ClockContext): ReadClock | undefined {
  const hour = readDigits(source, at, end, 2);
  if (!hour || source[hour.end] !== ".") return undefined;
  const minute = readDigits(source, hour.end + 1, end, 2);
  if (minute?.count !== 2 || hour.value > 24 || minute.value > 59) return undefined;
  const p = minute.end;
  if (p < end && (source[p] === "%" || (".:".includes(source.charAt(p)) && digitAt(source, p + 1) >= 0)))
    return undefined;
  const read = withHalf(source, at, p, end, {
    hour: hour.value,
    minute: minute.value,
    second: undefined,
    notation: "dot",
    padded: isPadded(hour.count, hour.value),
  });
  if (!read) return undefined;
  const said =
    read.end > p || (hour.count === 2 && (context.bare || context.dated || context.led)) || zoneBehind(source, p, end);
  return said ? read : undefined;
}

/** `10h47`, `10 h`, `7h30`. `10h30m` and a lone `1h30` are durations. */
function readH(source: string, at: number, end: number, context: ClockContext): ReadClock | undefined {
  const hour = readDigits(source, at, end, 2);
  if (!hour || hour.value > 24) return undefined;
  let p = skipBlanks(source, hour.end, end);
  const spaced = p > hour.end;
  if (source[p] !== "h" && source[p] !== "H") return undefined;
  p++;
  const minuteAt = spaced ? skipBlanks(source, p, end) : p;
  const minute = minuteAt < end ? readDigits(source, minuteAt, end, 2) : undefined;
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
function readBare(source: string, at: number, end: number, context: ClockContext): ReadClock | undefined {
  const digits = readDigits(source, at, end, 4);
  if (!digits || digits.count < 3) return undefined;
  const hour = Math.floor(digits.value / 100);
  const minute = digits.value % 100;
  if (hour > 24 || minute > 59) return undefined;
  const parts: Parts = { hour, minute, second: undefined, notation: "bare", padded: digits.count === 4 && hour < 10 };
  const half = readHalf(source, digits.end, end);
  if (half && half.end - digits.end <= 5 && hour <= 12) return finish(source, at, half.end, parts, half.value);
  if (digits.count !== 4) return undefined;
  const suffix = readSuffix(source, digits.end, end);
  if (suffix) return finish(source, at, suffix, parts, undefined);
  if (!endsWord(source, digits.end, end) && !(source[digits.end] === "Z" && endsWord(source, digits.end + 1, end)))
    return undefined;
  if (zoneBehind(source, digits.end, end)) return finish(source, at, digits.end, parts, undefined);
  const year = hour === 19 || hour === 20;
  const expected = (context.dated || (context.bare && !year)) && endsClause(source, digits.end, end);
  return expected ? finish(source, at, digits.end, parts, undefined) : undefined;
}

/** Whether no lower-case word goes on behind a bare number ("1200 users"). */
function endsClause(source: string, at: number, end: number): boolean {
  if (at < end && ".,:/".includes(source.charAt(at)) && digitAt(source, at + 1) >= 0 && at + 1 < end) return false;
  if (/^-\d{1,2}-/.test(source.slice(at, Math.min(end, at + 4)))) return false;
  const p = skipBlanks(source, at, end);
  return p >= end || p === at || !/[\p{Ll}%]/u.test(source.charAt(p));
}

/** `3 AM`, `9 p.m.`, `10 Uhr`, "3 de la tarde". */
function readHour(source: string, at: number, end: number): ReadClock | undefined {
  const hour = readDigits(source, at, end, 2);
  if (!hour || hour.value > 24) return undefined;
  const parts: Parts = {
    hour: hour.value,
    minute: 0,
    second: undefined,
    notation: "hour",
    padded: isPadded(hour.count, hour.value),
  };
  const half = readHalf(source, hour.end, end);
  if (half) return hour.value >= 1 && hour.value <= 12 ? finish(source, at, half.end, parts, half.value) : undefined;
  const word = readWord(source, skipBlanks(source, hour.end, end), end);
  if (word?.text === "o" && /^['’]clock/i.test(source.slice(word.end, Math.min(end, word.end + 6))))
    return withHalf(source, at, word.end + 6, end, parts);
  if (word?.text !== "uhr") return undefined;
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

const UNSPACED_HALVES: readonly (readonly [string, HalfOfDay])[] = [
  ["午前", "am"],
  ["午後", "pm"],
  ["上午", "am"],
  ["下午", "pm"],
  ["凌晨", "am"],
  ["早上", "am"],
  ["清晨", "am"],
  ["中午", "pm"],
  ["傍晚", "pm"],
  ["晚上", "night"],
  ["深夜", "night"],
  ["오전", "am"],
  ["오후", "pm"],
];
const HOUR_SIGNS = "時时点點시";
const MINUTE_SIGNS = "分분";

/** `14時30分`, `午後3:30`, `上午10点`, `오후 3시`. */
function readUnspaced(source: string, at: number, end: number, context: ClockContext): ReadClock | undefined {
  const half = UNSPACED_HALVES.find(([sign]) => startsAt(source, at, end, sign));
  let p = half ? skipBlanks(source, at + half[0].length, end) : at;
  const hour = p < end ? readDigits(source, p, end, 2) : undefined;
  if (!hour || hour.value > 24) {
    const word = half
      ? undefined
      : ["正午", "정오", "자정", "真夜中", "午夜"].find((sign) => startsAt(source, at, end, sign));
    return word === undefined
      ? undefined
      : finish(
          source,
          at,
          at + word.length,
          {
            hour: word === "正午" || word === "정오" ? 12 : 0,
            minute: 0,
            second: undefined,
            notation: "word",
            padded: true,
          },
          undefined,
        );
  }
  const padded = isPadded(hour.count, hour.value);
  if (half && hour.end < end && COLONS.includes(source.charAt(hour.end))) {
    const colon = readColon(source, p, end);
    return colon && finish(source, at, colon.end, { ...colon.value, notation: "cjk", padded }, half[1]);
  }
  p = skipBlanks(source, hour.end, end);
  const sign = source.charAt(p);
  if (p >= end || !HOUR_SIGNS.includes(sign) || "間间간".includes(source.charAt(p + 1))) return undefined;
  p++;
  let parts: Parts = { hour: hour.value, minute: 0, second: undefined, notation: "cjk", padded };
  let sure = half !== undefined || context.dated || context.led || context.bare || "時时시".includes(sign);
  const minuteAt = skipBlanks(source, p, end);
  const minute = minuteAt < end ? readDigits(source, minuteAt, end, 2) : undefined;
  if (minute && minute.value <= 59 && MINUTE_SIGNS.includes(source.charAt(minute.end)) && minute.end < end) {
    p = minute.end + 1;
    sure = true;
    const second = p < end ? readDigits(source, p, end, 2) : undefined;
    const withSecond = second && second.value <= 59 && "秒초".includes(source.charAt(second.end)) && second.end < end;
    parts = { ...parts, minute: minute.value, second: withSecond ? second.value : undefined };
    if (withSecond) p = second.end + 1;
  } else if (p < end && "半반".includes(source.charAt(p))) {
    parts = { ...parts, minute: 30 };
    p++;
    sure = true;
  } else if (p < end && "整钟鐘".includes(source.charAt(p))) {
    p++;
    sure = true;
  }
  return sure ? finish(source, at, p, parts, half?.[1]) : undefined;
}

/** Takes in what stands behind the digits: half of the day, "Uhr", `h`. */
function withHalf(source: string, at: number, digitsEnd: number, end: number, parts: Parts): ReadClock | undefined {
  const half = readHalf(source, digitsEnd, end);
  if (half) return finish(source, at, half.end, parts, half.value);
  const suffix = readSuffix(source, digitsEnd, end);
  if (suffix !== undefined) {
    const behind = readHalf(source, suffix, end);
    return finish(source, at, behind?.end ?? suffix, parts, behind?.value);
  }
  if (!endsWord(source, digitsEnd, end) && !zoneBehind(source, digitsEnd, end)) return undefined;
  return finish(source, at, digitsEnd, parts, undefined);
}

/** Behind `Uhr`, `h`, `hrs` behind a clock. */
function readSuffix(source: string, at: number, end: number): number | undefined {
  const p = skipBlanks(source, at, end);
  const word = p < end ? readWord(source, p, end) : undefined;
  if (!word || !CLOCK.has(word.text) || !endsWord(source, word.end, end)) return undefined;
  return source[word.end] === "." && word.text.length > 1 && word.text.startsWith("hr") ? word.end + 1 : word.end;
}

/** `am`, `P.M.`, `a. m.`, "de la tarde", directly behind a clock. */
function readHalf(source: string, at: number, end: number): Read<HalfOfDay> | undefined {
  let p = skipBlanks(source, at, end);
  const letter = p < end ? source.charAt(p).toLowerCase() : "";
  if (letter === "a" || letter === "p") {
    const half = letter === "a" ? "am" : "pm";
    const start = p++;
    const dotted = source[p] === ".";
    if (dotted) p++;
    if (dotted && isBlankAt(source, p)) p++;
    const m = p < end ? source.charAt(p).toLowerCase() : "";
    if (m === "m" && !isSpacedLetterAt(source, p + 1) && digitAt(source, p + 1) < 0) {
      const behind = dotted && source[p + 1] === "." ? p + 2 : p + 1;
      if (behind <= end && !isGermanAm(source, start, behind, end)) return { value: half, end: behind };
    }
    // `10:30p`: only attached.
    if (start === at && endsWord(source, start + 1, end) && digitAt(source, at - 1) >= 0)
      return { value: half, end: start + 1 };
  }
  p = skipBlanks(source, at, end);
  return p > at && p < end && isLetterAt(source, p) ? readPhrase(source, p, end, HALVES, 4) : undefined;
}

/** Whether this `am` is the German "on": a weekday or a day with a full stop follows. */
function isGermanAm(source: string, at: number, behind: number, end: number): boolean {
  if (source.slice(at, behind) !== "am") return false;
  const p = skipBlanks(source, behind, end);
  if (p === behind || p >= end) return false;
  const day = readDigits(source, p, end, 2);
  if (day) return source[day.end] === ".";
  const word = readWord(source, p, end);
  return (
    word !== undefined &&
    /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|folgenden|nachsten|selben|gleichen)$/.test(
      word.text,
    )
  );
}

/** Whether a zone stands behind a doubtful clock. */
function zoneBehind(source: string, at: number, end: number): boolean {
  const p = skipBlanks(source, at, end);
  if (p >= end) return false;
  const bracket = "([".includes(source.charAt(p));
  const zone = readZone(source, bracket ? skipBlanks(source, p + 1, end) : p, end, { context: "clock" });
  return zone !== undefined && (bracket || zone.meaning.kind !== "offset" || !/^[-+]/.test(zone.name));
}

const APPROXIMATELY_SIGNS = ["頃", "ごろ", "左右", "前後", "前后", "许", "許", "경"];

function finish(source: string, at: number, end: number, parts: Parts, half: HalfOfDay | undefined): ReadClock {
  const faults: ClockFault[] = [];
  let { hour } = parts;
  let meridiem: "am" | "pm" | undefined;
  if (half !== undefined && hour > 12) faults.push("meridiem-on-24h");
  else if (half !== undefined) {
    meridiem = half === "night" ? (hour >= 6 && hour < 12 ? "pm" : "am") : half;
    hour = (hour % 12) + (meridiem === "pm" ? 12 : 0);
  }
  if (hour > 24 || parts.minute > 59 || (hour === 24 && parts.minute > 0)) faults.push("range");
  const cycle =
    meridiem !== undefined
      ? "12"
      : parts.notation === "word" || parts.padded || hour > 12 || hour === 0
        ? "24"
        : "unknown";
  const sign = APPROXIMATELY_SIGNS.find((text) => source.startsWith(text, end));
  const value: WrittenClock = {
    span: { start: at, end },
    hour,
    minute: parts.minute,
    second: parts.second,
    meridiem,
    cycle,
    notation: parts.notation,
    faults,
  };
  return { value, end: end + (sign?.length ?? 0), approximate: sign !== undefined };
}
