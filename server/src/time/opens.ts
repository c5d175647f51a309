// Quick looks at times: enough to tell a line of a timeline from prose. What a time means is read by `timestamp.ts`.
import { wordsOf } from "../languages/index.ts";
import { anyOf, pattern, wordSet } from "../languages/patterns.ts";
import { remembered } from "../text/remembered.ts";
import { readTimestamp } from "./timestamp.ts";

/** How much of a line is looked at. UTF-16 units. */
const START = 80;

const CLOCK = String.raw`(?:[01]?\d|2[0-4])\s?[:h.]\s?[0-5X]?[\dX](?::[0-5]\d)?(?:\s?[ap]\.?m\.?)?`;
const sign = (...names: readonly string[]) => names.flatMap((name) => [...wordSet("signs", name)]).join("|");
/** In English alone: how months of others begin, words of it do, too. */
const MONTH = `(?:${wordsOf<{ month: string }>("en", "genre")?.month})[a-z]*`;
const ENDING = `${anyOf("genre", "dayEnding")}?`;
const DATE = String.raw`(?:\d{4}(?:[-/.]|${sign("year")})\d{1,2}(?:[-/.]|${sign("month")})\d{1,2}(?:${sign("day")})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[-/ ]${MONTH}[-/ ,]\s?\d{2,4}|(?:\d{1,2}${ENDING}\s+)?${MONTH}\.?\s+\d{1,4}${ENDING},?(?:\s+\d{4})?)`;
const HALF = `(?:${sign("am", "pm")})`;
const HOUR = `(?:${sign("hour")})`;
/** A line that opens with a time or a date, behind bullets, emphasis, brackets, "at", "~" and weekday. */
const TIMED = pattern(
  () =>
    String.raw`^[\s*_~\x60"'(\[<|≈-]{0,6}(?:${anyOf("dates", "before")}\s+)?(?:${anyOf("dates", "weekday")}[a-z]*,?\s+)?(?:${CLOCK}\b|${DATE}|[01]?\d\s?[ap]\.?m\b|t\s?[+-]\s?\d|${anyOf("dates", "day")}\s+\d|\+\d{1,3}(?::\d\d|\s?m)|\d{1,2}${HOUR}|${HALF})`,
  "i",
);

const CLOCKED = new RegExp(String.raw`\d{1,2}[:h.][0-5\dX][\dX]|\d\s?[ap]\.?m\b|\d{1,2}\s?${HOUR}|${HALF}`, "i");

/** Behind a time in a word alone: "Noon: the pool is empty" is timed, "Midnight batch failed" is not. */
const SET_APART = /^\s*(?:[^\p{L}\p{N}\s]|$)/u;

/** What a text begins with, read in the words and signs of any language; undefined for no time. */
const readStart = remembered((start): "clock" | "date" | undefined => {
  const read = readTimestamp(start, 0, start.length);
  if (read?.clock?.notation === "word" && !read.date && !SET_APART.test(start.slice(read.span.end))) return undefined;
  return read?.clock ? "clock" : read?.date && "date";
});

const looksTimed = remembered((start) => TIMED.test(start));

/** Whether a line of text begins with a time or a date. */
export function opensWithTime(text: string): boolean {
  const start = text.slice(0, START);
  return looksTimed(start) || readStart(start) !== undefined;
}

/** Whether a line begins with a time of day, a date before it or not. */
export function opensWithClock(text: string): boolean {
  const start = text.slice(0, START);
  return (looksTimed(start) && CLOCKED.test(start)) || readStart(start) === "clock";
}

/** "Python 3.9" is none. */
const CLOCK_ANYWHERE = new RegExp(String.raw`(?<![\d:.-])(?!\d\.\d(?!\d))${CLOCK}(?![\d:])`, "i");

/** Whether a heading's words hold a time of day: "Phase 2: restart (09:25)". */
export function holdsClock(text: string): boolean {
  return CLOCK_ANYWHERE.test(text.slice(0, 160));
}

const CLOCKS = pattern(
  () =>
    `(?<![\\d:.])\\d{1,2}(?:[:h]\\d{2}|\\.\\d{2}(?=\\s?(?:${anyOf("clauses", "clockWord")}|h|[ap]\\.?m)\\b))(?!\\d)|\\b\\d{1,2}\\s?[ap]\\.?m\\b|\\d{1,2}${anyOf("clauses", "hourSign")}`,
  "giu",
);

/** How many times of day a text states. */
export function clocksIn(text: string): number {
  return CLOCKS.all(text).length;
}

const TIME_WORD = pattern(() => `^(?:\\p{N}.*|[ap]\\.?m\\.?|${anyOf("sentences", "timeWord")})$`, "iu");

/** What tells a time from a count: a clock, a date, a unit, a zone. */
const UNIT = pattern(
  () =>
    String.raw`\d\s?(?:[:h]\s?\d|[ap]\.?m\b|(?:${anyOf("dates", "unit")}|utc|gmt)\b|${anyOf("dates", "unitSign")}|${anyOf("dates", "unitBeginning")})|\d[-/.]\d{1,2}[-/.]\d|\b${MONTH}`,
  "i",
);

/** "10:02に監視アラートが…": where words are not spaced, a clause follows the time without a break. */
const CLAUSE = /[\p{sc=Han}\p{sc=Hiragana}\p{scx=Katakana}\p{sc=Hangul}]{7}/u;

/** Whether a value is nothing but a time, a date or a duration: "10:05 UTC", "~2 h", "14:00 - 15:30 (1.5 hours)". */
export function isTimeOnly(value: string): boolean {
  if (value.length > 90 || !UNIT.test(value) || /[%$€£¥]/.test(value)) return false;
  const words = value.match(/[\p{L}\p{N}][\p{L}\p{N}.:]*/gu) ?? [];
  return words.every((word) => TIME_WORD.test(word.replace(/(?<![.:])[.:]+$/, "")) && !CLAUSE.test(word));
}
