// Reads one time at one place of a line, in the notations of logs, chats and notices. Every pattern is sticky and bounded.
import { wordsOf } from "../languages/index.ts";
import { anyOf, pattern, wordSet } from "../languages/patterns.ts";
import { readAt } from "../text/read-at.ts";
import { isDate } from "../time/instant.ts";
import { readTimestamp } from "../time/timestamp.ts";
import type { ZoneMeaning } from "../time/types.ts";
import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS, MONTHS, WEEKDAYS } from "../time/words/index.ts";
import { readZone } from "../time/zones.ts";
import type { Stamp, StampClock, StampDate } from "./types.ts";

/** Months and weekdays in English: logs and chats have those; other languages are read by the reader of documents. */
const MONTH = `(${[...ENGLISH_MONTHS].join("|")})`;

const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const BASIC = /(\d{4})(\d\d)(\d\d)(?=T\d{4}|[ ]\d\d:\d\d)/y;
const NUMERIC = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y;
const NUMERIC_SHORT = /(\d{1,2})\/(\d{1,2})(?=,? {1,3}\d{1,2}:\d\d)/y;
const DAY_MONTH = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th|\\.)?[ \\-/]{1,2}(?:${anyOf("pastes", "ofMonth")} )?${MONTH}(?![a-z])\\.?(?:[ \\-/,]{1,2}(\\d{4})(?![\\d.])|[\\-/](\\d{2})(?!\\d))?`,
  "iy",
);
const MONTH_DAY = new RegExp(
  `${MONTH}(?![a-z])\\.?[ -]{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? {1,2}(\\d{4})(?![\\d.:]))?`,
  "iy",
);
const WEEKDAY = new RegExp(
  `(?:${anyOf("pastes", "weekdayBefore")} )?(${[...ENGLISH_WEEKDAYS].join("|")})(?![a-z])[.,]{0,2}`,
  "iy",
);
/** "Today", or "yesterday". */
const AGO = new RegExp(`(?:(${anyOf("pastes", "today")})|${anyOf("pastes", "yesterday")})(?!\\p{L})`, "iuy");

/** Whether "today" or "yesterday" at `at` is the English word. */
export function isEnglishAgo(line: string, at: number): boolean {
  const { today = "", yesterday = "" } = wordsOf<Readonly<Record<string, string>>>("en", "pastes") ?? {};
  const word = /^\p{L}{1,20}/u.exec(line.slice(at, at + LONGEST_AGO))?.[0].toLowerCase();
  return word === today || word === yesterday;
}

/** Between a date and its clock: nothing behind signs, as in `今日10:05`. */
const BETWEEN = new RegExp(
  `(?<=\\p{Lo})(?=\\d{1,2}:\\d\\d)|[T_]|[:-](?=\\d\\d:\\d\\d)|,? {1,3}(?:${anyOf("pastes", "beforeClock")} {1,2}|[-–—|·•@] {0,2})?|, ?|(?=T\\d{4})`,
  "iuy",
);
const CLOCK = /(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,:](\d{1,9}))?)?(?:(\d?) ?([ap])\.? ?m\b\.?)?(?!\d|:\d)/iy;
/** Full stops and `h` are marks of a clock only where nothing else can be meant: `9.41 am`, `9.41 Uhr`, `09h41 :`. */
const SPOKEN_CLOCK = new RegExp(
  `(\\d{1,2})(?:\\.(\\d\\d)(?=() ?(?:[ap]\\.?m|${anyOf("pastes", "clock")})\\b)|h(\\d\\d)(?= ?[:–—-](?:\\s|$)))(?: ?([ap])\\.?m\\b)?`,
  "iy",
);
/** `14:02 Uhr`, `14:02h`. */
const CLOCK_WORD = new RegExp(
  ` ?(?:${anyOf("pastes", "clock")}|${anyOf("pastes", "hours")}|h)(?![\\p{L}\\p{N}])`,
  "iuy",
);
const signs = (name: string) => [...wordSet("signs", name)].join("|");
/** The half of the day. */
const HALVES = () => `(?:${[signs("am"), signs("pm"), signs("night")].join("|")})`;
/** Clocks in words and signs: `14 Uhr`, `14h05`, `10時40分`, `午後3:05`, `오전 10시`. */
const WORDED_CLOCK = pattern(
  () => `^\\d\\dh\\d\\d|${anyOf("pastes", "clock")}|${signs("hour")}|${HALVES()}\\s?\\d`,
  "i",
);
const DOTTED_CLOCK = /(\d{1,2})\.(\d\d)(?:\.(\d\d))?(?!\d|\.\d)/y;
const BASIC_CLOCK = /T?(\d\d)(\d\d)(\d\d)?(?:[.,](\d{1,9}))?(?=Z|[+-]\d|\b)/y;
/** `2026` of `Wed Mar  4 09:41:00 2026`, or of `09:41:00 CET 2026`. */
const TRAILING_YEAR = / (?:([A-Z]{2,5}) )?((?:19|20)\d\d)(?![\d:.,-])/y;
const BEFORE_DATE = new RegExp(`(?:,|,? ${anyOf("pastes", "at")})? `, "y");

const OFFSET = /([+\-−])(\d\d)(?::?(\d\d))?(?![\d:])/y;
const OFFSET_APART = / {1,2}\(?([+\-−])(\d\d):?(\d\d)\)?(?![\d:])/y;
const NAMED_ZONE = new RegExp(
  `(?:utc|gmt)(?![a-z])|[A-Z]{2,5}(?![A-Za-z0-9_])|[A-Z][A-Za-z]{2,12}\\/[A-Z]|${anyOf("pastes", "zone")} `,
  "iy",
);
const REGION_BEHIND = /\[[A-Za-z_]{2,20}(?:\/[A-Za-z_+-]{1,30}){1,2}\]/y;

const CLOSERS: Readonly<Record<string, string>> = { "[": "]", "(": ")" };

/**
 * The time that starts at `at`, with the brackets around it; undefined where none does. `words`: dates in other languages
 * than English are tried as well, and clocks in words and signs.
 */
export function readStamp(line: string, at: number, words = false): Stamp | undefined {
  const closer = CLOSERS[line.charAt(at)];
  let p = at;
  if (closer) {
    p++;
    while (p - at < 4 && line.charAt(p) === " ") p++;
  }
  const read = readCore(line, p) ?? (words ? readWords(line, p) : undefined);
  if (!read) return undefined;
  let { end } = read;
  let bracket: Stamp["bracket"];
  if (closer) {
    let q = end;
    while (q - end < 4 && line.charAt(q) === " ") q++;
    bracket = line.charAt(q) === closer ? "closed" : "open";
    if (bracket === "closed") end = q + 1;
    const zone = bracket === "closed" && !read.zone ? readZoneBehind(line, end) : undefined;
    if (zone) return { ...read, start: at, end: zone.end, bracket, zone: zone.meaning };
  }
  // A word that goes on is no time: `10:30am-ish` may be, `2026-03-04T09:41:00Zulu` is not.
  // Signs need no blank behind them: `10時40分障害`.
  const signs = /\p{Lo}/u.test(line.charAt(end - 1)) && /\p{Lo}/u.test(line.charAt(end));
  if (/[\p{L}\p{N}]/u.test(line.charAt(end)) && !signs && bracket !== "closed") return undefined;
  return { ...read, start: at, end, bracket };
}

type Core = Omit<Stamp, "start" | "bracket">;

function readCore(line: string, at: number): Core | undefined {
  let date: StampDate | undefined;
  let clock: StampClock | undefined;
  let zone: { meaning: ZoneMeaning; end: number } | undefined;
  let end = at;
  const dated = readDate(line, at);
  if (dated) {
    ({ date, end } = dated);
    const between = readAt(BETWEEN, line, end);
    const clockAt = end + (between?.[0].length ?? 0);
    const read = between && (readClock(line, clockAt) ?? looseClock(line, clockAt, between[0], dated.date));
    if (read) ({ clock, end } = read);
    else if (date.kind === "weekday") return undefined;
  } else {
    const read = readClock(line, at) ?? spokenClock(line, at);
    if (!read) return undefined;
    ({ clock, end } = read);
  }
  if (clock) {
    end += clock.meridiem ? 0 : (readAt(CLOCK_WORD, line, end)?.[0].length ?? 0);
    zone = readZoneBehind(line, end);
    if (zone) end = zone.end;
    if (date?.kind === "yearless") {
      const year = readAt(TRAILING_YEAR, line, end);
      const named = year?.[1] === undefined ? undefined : readZone(year[1], 0, year[1].length, { context: "bracket" });
      if (year && (year[1] === undefined || named) && clock.second !== undefined) {
        date = { ...date, kind: "full", year: Number(year[2]) };
        end += year[0].length;
        if (named) zone = { meaning: named.meaning, end };
        const behind = zone ? undefined : readZoneBehind(line, end);
        if (behind) {
          zone = behind;
          end = behind.end;
        }
      }
    }
    if (!date) {
      const gap = readAt(BEFORE_DATE, line, end);
      const behind = gap && readDate(line, end + gap[0].length);
      if (behind?.date.kind === "full" && endsThere(line, behind.end)) ({ date, end } = behind);
    }
  }
  if (date?.kind === "full" && !isDate(date.year, date.month, date.day)) return undefined;
  return { end, date, clock, zone: zone?.meaning, epoch: undefined };
}

/** Whether no clock follows: the date belongs to what stands before it. */
function endsThere(line: string, at: number): boolean {
  const between = readAt(BETWEEN, line, at);
  return !between || !readClock(line, at + between[0].length);
}

/** A date at `at`. */
export function readDate(line: string, at: number): { date: StampDate; end: number } | undefined {
  const weekday = readAt(WEEKDAY, line, at);
  let p = at + (weekday?.[0].length ?? 0);
  if (weekday) while (line.charAt(p) === " " && p - at < 16) p++;
  const found = plainDate(line, p);
  if (found) return found;
  if (!weekday) return undefined;
  const day = WEEKDAYS.get((weekday[1] as string).toLowerCase());
  return day === undefined ? undefined : { date: { kind: "weekday", weekday: day }, end: at + weekday[0].length };
}

function plainDate(line: string, at: number): { date: StampDate; end: number } | undefined {
  let found = readAt(ISO, line, at);
  if (found) return full(Number(found[1]), Number(found[3]), Number(found[4]), at + found[0].length);
  found = readAt(BASIC, line, at);
  if (found) return full(Number(found[1]), Number(found[2]), Number(found[3]), at + found[0].length);
  found = readAt(NUMERIC, line, at);
  if (found) return numeric(found, at + found[0].length, line.charAt(at + found[0].length));
  found = readAt(NUMERIC_SHORT, line, at);
  if (found) return inOpenOrder(Number(found[1]), Number(found[2]), undefined, at + found[0].length);
  found = readAt(DAY_MONTH, line, at);
  if (found) {
    const year = found[4] === undefined ? found[3] : `20${found[4]}`;
    return worded(Number(found[1]), found[2] as string, year, at + found[0].length);
  }
  found = readAt(MONTH_DAY, line, at);
  if (found) return worded(Number(found[2]), found[1] as string, found[3], at + found[0].length);
  return readAgo(line, at) ?? composedAgo(line, at);
}

function readAgo(line: string, at: number): { date: StampDate; end: number } | undefined {
  const found = readAt(AGO, line, at);
  return found && { date: { kind: "ago", days: found[1] === undefined ? 1 : 0 }, end: at + found[0].length };
}

/** Longer than all words for today and yesterday, accents apart. UTF-16 units. */
const LONGEST_AGO = 32;

/** "včera" with accents that stand apart, as text from a Mac can have them. */
function composedAgo(line: string, at: number): { date: StampDate; end: number } | undefined {
  const written = line.slice(at, at + LONGEST_AGO);
  // What composes to something else lies behind Latin-1.
  if (!/^\p{L}/u.test(written) || !/[^\x00-\xff]/.test(written)) return undefined;
  const composed = written.normalize("NFC");
  const read = composed === written ? undefined : readAgo(composed, 0);
  return read && { date: read.date, end: at + writtenLength(written, composed.slice(0, read.end)) };
}

/** How much of a text composes to `composed`, with all signs that are a part of its last letter. */
function writtenLength(written: string, composed: string): number {
  let length = written.length;
  while (length > 0 && written.slice(0, length).normalize("NFC") !== composed) length--;
  return length;
}

function full(year: number, month: number, day: number, end: number) {
  return isDate(year, month, day) ? { date: { kind: "full", year, month, day } as const, end } : undefined;
}

function worded(day: number, month: string, year: string | undefined, end: number) {
  const number = MONTHS.get(month.toLowerCase()) ?? 0;
  if (year !== undefined) return full(Number(year), number, day, end);
  return isDate(2000, number, day) ? { date: { kind: "yearless", month: number, day } as const, end } : undefined;
}

function numeric(found: RegExpExecArray, end: number, behind: string) {
  const [, first = "", sign, second = "", last = ""] = found;
  // Spark and others write `26/03/04 09:41:00`: the year first, and no comma behind.
  if (sign !== "." && behind !== "," && last.length === 2 && Number(last) < 20 && Number(first) >= 20) {
    const byYear = full(2000 + Number(first), Number(second), Number(last), end);
    if (byYear) return byYear;
  }
  const year = last.length === 2 ? 2000 + Number(last) : Number(last);
  // With full stops the day comes first everywhere.
  if (sign === ".") return full(year, Number(second), Number(first), end);
  return inOpenOrder(Number(first), Number(second), year, end);
}

function inOpenOrder(first: number, second: number, year: number | undefined, end: number) {
  const possible = isDate(year ?? 2000, second, first) || isDate(year ?? 2000, first, second);
  return possible ? { date: { kind: "numeric", first, second, year } as const, end } : undefined;
}

/** A clock with colons: `9:41 AM`, `09:41:00.123`. */
export function readClock(line: string, at: number): { clock: StampClock; end: number } | undefined {
  const found = readAt(CLOCK, line, at);
  if (!found || found[5]) return undefined;
  return clockOf(found[1], found[2], found[3], found[4], found[6], at + found[0].length);
}

function spokenClock(line: string, at: number) {
  const found = readAt(SPOKEN_CLOCK, line, at);
  if (!found) return undefined;
  return clockOf(found[1], found[2] ?? found[4], undefined, undefined, found[5], at + found[0].length);
}

/** A clock that only counts behind a date: `T094100`, `klo 9.41.00`. */
function looseClock(line: string, at: number, between: string, date: StampDate) {
  if (/^[T]?$/i.test(between)) {
    const basic = readAt(BASIC_CLOCK, line, at);
    if (basic) return clockOf(basic[1], basic[2], basic[3], basic[4], undefined, at + basic[0].length);
  }
  if (date.kind !== "full" || !/\s|,/.test(between)) return undefined;
  const dotted = readAt(DOTTED_CLOCK, line, at);
  return dotted && clockOf(dotted[1], dotted[2], dotted[3], undefined, undefined, at + dotted[0].length);
}

function clockOf(
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
  fraction: string | undefined,
  half: string | undefined,
  end: number,
): { clock: StampClock; end: number } | undefined {
  let hour = Number(hours);
  const minute = Number(minutes);
  let second = seconds === undefined ? undefined : Number(seconds);
  if (half !== undefined) {
    if (hour > 12 || hour === 0) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  if (minute > 59 || (second ?? 0) > 60 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  // A leap second is shown as the last one that every clock has.
  if (second === 60) second = 59;
  const milliseconds = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  return { clock: { hour, minute, second, fraction: milliseconds, meridiem: half !== undefined }, end };
}

/** The zone behind a clock: `Z`, `+01:00`, ` -0800`, ` UTC`, ` (CET)`, `[Europe/Berlin]`. */
export function readZoneBehind(line: string, at: number): { meaning: ZoneMeaning; end: number } | undefined {
  if (/[Zz]/.test(line.charAt(at)) && !/[\p{L}\p{N}]/u.test(line.charAt(at + 1)))
    return { meaning: { kind: "offset", minutes: 0 }, end: at + 1 };
  const signed = readAt(OFFSET, line, at) ?? readAt(OFFSET_APART, line, at);
  if (signed) {
    const minutes = Number(signed[2]) * 60 + Number(signed[3] ?? 0);
    if (minutes > 14 * 60) return undefined;
    const end = at + signed[0].length;
    const region = readAt(REGION_BEHIND, line, end);
    // `+0000 UTC`: the name of what was just said.
    const named = readZone(line, skipOne(line, at), Math.min(line.length, at + 40), { context: "clock" });
    return {
      meaning: { kind: "offset", minutes: signed[1] === "+" ? minutes : -minutes || 0 },
      end: Math.max(end + (region?.[0].length ?? 0), named?.meaning.kind === "offset" ? named.span.end : 0),
    };
  }
  let p = at;
  while (p - at < 3 && line.charAt(p) === " ") p++;
  const closer = CLOSERS[line.charAt(p)];
  if (closer) p++;
  if (p === at && !readAt(/(?:utc|gmt)/iy, line, p)) return undefined;
  if (!readAt(NAMED_ZONE, line, p) && !(closer && readAt(OFFSET, line, p))) return undefined;
  const zone = readZone(line, p, Math.min(line.length, p + 48), { context: closer ? "bracket" : "clock" });
  if (!zone || zone.meaning.kind === "unknown") return undefined;
  const { end } = zone.span;
  if (closer) return line.charAt(end) === closer ? { meaning: zone.meaning, end: end + 1 } : undefined;
  return { meaning: zone.meaning, end };
}

function skipOne(line: string, at: number): number {
  return line.charAt(at) === " " ? at + (line.charAt(at + 1) === " " ? 2 : 1) : at;
}

/** A date and clock, or a clock, in the words or signs of another language, by the reader of documents. */
function readWords(line: string, at: number): Core | undefined {
  if (!/[\p{L}\p{N}]/u.test(line.charAt(at))) return undefined;
  const read = readTimestamp(line, at, Math.min(line.length, at + 80));
  if (!read || read.relative || read.span.start !== at) return undefined;
  const { date, clock, zone } = read;
  if (date ? date.faults.length > 0 : !WORDED_CLOCK.test(line.slice(at, read.span.end))) return undefined;
  if (clock && clock.faults.length > 0) return undefined;
  return {
    end: read.span.end,
    date: !date
      ? undefined
      : date.year === undefined
        ? { kind: "yearless", month: date.month, day: date.day }
        : { kind: "full", year: date.year, month: date.month, day: date.day },
    clock: clock && {
      hour: clock.hour,
      minute: clock.minute,
      second: clock.second,
      fraction: 0,
      meridiem: clock.meridiem !== undefined,
    },
    zone: zone?.meaning.kind === "unknown" ? undefined : zone?.meaning,
    epoch: undefined,
  };
}

const EPOCH = /(\d{19}|\d{16}|\d{13}|\d{10}(?:\.\d{1,9})?)(?![\d.])/y;
/** Seconds since 1970 that an incident can have: 2004 to 2036. */
const EARLIEST = 1_100_000_000;
const LATEST = 2_100_000_000;

/** A number of seconds, milliseconds, microseconds or nanoseconds since 1970 as milliseconds; undefined where it cannot be one. */
export function epochOf(digits: string): number | undefined {
  const [whole = "", rest] = digits.split(".");
  const scale = { 10: 1, 13: 1e3, 16: 1e6, 19: 1e9 }[whole.length];
  if (scale === undefined || (rest !== undefined && scale !== 1)) return undefined;
  const seconds = Number(whole.slice(0, 10));
  if (!/^\d+$/.test(whole) || seconds < EARLIEST || seconds > LATEST) return undefined;
  const fraction = scale === 1 ? (rest ?? "") : whole.slice(10);
  return seconds * 1000 + Number(fraction.padEnd(3, "0").slice(0, 3));
}

/** Whether what stands at `at` is a time as a number; with the brackets around it. */
export function readEpoch(line: string, at: number): Stamp | undefined {
  const closer = CLOSERS[line.charAt(at)];
  const p = closer ? at + 1 : at;
  const found = readAt(EPOCH, line, p);
  const epoch = found && epochOf(found[1] as string);
  if (epoch === undefined || !found) return undefined;
  let end = p + found[0].length;
  if (closer) {
    if (line.charAt(end) !== closer) return undefined;
    end++;
  } else if (!/^[\s,:;|\]]?$/.test(line.charAt(end))) return undefined;
  return {
    start: at,
    end,
    date: undefined,
    clock: undefined,
    zone: undefined,
    epoch,
    bracket: closer ? "closed" : undefined,
  };
}

/** The time that a whole cell, field or value is. */
export function stampOf(value: string): Stamp | undefined {
  const text = value.trim().replace(/^["'](.*)["']$/, "$1");
  const stamp = readEpoch(text, 0) ?? readStamp(text, 0, true);
  return stamp && stamp.end === text.length && (stamp.epoch !== undefined || stamp.clock) ? stamp : undefined;
}
