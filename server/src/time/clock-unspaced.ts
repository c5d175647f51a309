// Clocks in Chinese, Japanese and Korean signs: `14時30分`, `午後3:30`, `上午10点`, `오후 3시`.

import { wordSet } from "../languages/patterns.ts";
import { COLONS, readColon } from "./clock-colon.ts";
import { type ClockContext, type ClockParts, finish, isPadded, type ReadClock } from "./clock-parts.ts";
import { isOneOf, isUnspacedAt, readDigits, skipBlanks, startsAt } from "./scan.ts";
import { type HalfOfDay, MIDNIGHT, NOON } from "./words/index.ts";

export const UNSPACED_HALVES: readonly (readonly [string, HalfOfDay])[] = (["am", "pm", "night"] as const).flatMap(
  (half) => [...wordSet("signs", half)].map((sign) => [sign, half] as const),
);
const signs = (name: string): string => [...wordSet("signs", name)].join("");
const HOUR_SIGNS = signs("hour");
const SURE_HOUR_SIGNS = signs("sureHour");
const LASTS_HOURS = signs("lastsHours");
const MINUTE_SIGNS = signs("minute");
const SECOND_SIGNS = signs("second");
const HALF_SIGNS = signs("half");
const SHARP_SIGNS = signs("sharp");

/** Noon and midnight, longest first. */
const WORDS: readonly (readonly [string, number])[] = [
  ...[...NOON.keys()].map((word) => [word, 12] as const),
  ...[...MIDNIGHT.keys()].map((word) => [word, 0] as const),
]
  .filter(([word]) => isUnspacedAt(word, 0))
  .sort((a, b) => b[0].length - a[0].length);

function readWord(source: string, at: number, end: number): ReadClock | undefined {
  const word = WORDS.find(([text]) => startsAt(source, at, end, text));
  return (
    word &&
    finish(
      source,
      at,
      at + word[0].length,
      { hour: word[1], minute: 0, second: undefined, notation: "word", padded: true },
      undefined,
    )
  );
}

/** `14時30分`, `午後3:30`, `上午10点`, `오후 3시`. */
export function readUnspaced(source: string, at: number, end: number, context: ClockContext): ReadClock | undefined {
  const signs = isUnspacedAt(source, at);
  const half = signs ? UNSPACED_HALVES.find(([sign]) => startsAt(source, at, end, sign)) : undefined;
  let p = half ? skipBlanks(source, at + half[0].length, end) : at;
  const hour = readDigits(source, p, end, 2);
  if (!hour || hour.value > 24) return signs ? readWord(source, at, end) : undefined;
  const padded = isPadded(hour.count, hour.value);
  if (half && isOneOf(source, hour.end, COLONS)) {
    const colon = readColon(source, p, end);
    return colon && finish(source, at, colon.end, { ...colon.value, notation: "cjk", padded }, half[1]);
  }
  p = skipBlanks(source, hour.end, end);
  const sign = source.charAt(p);
  if (!isOneOf(source, p, HOUR_SIGNS) || isOneOf(source, p + 1, LASTS_HOURS)) return undefined;
  p++;
  let parts: ClockParts = { hour: hour.value, minute: 0, second: undefined, notation: "cjk", padded };
  let sure = half !== undefined || context.dated || context.led || context.bare || SURE_HOUR_SIGNS.includes(sign);
  const minuteAt = skipBlanks(source, p, end);
  const minute = readDigits(source, minuteAt, end, 2);
  if (minute && minute.value <= 59 && isOneOf(source, minute.end, MINUTE_SIGNS)) {
    p = minute.end + 1;
    sure = true;
    const second = readDigits(source, p, end, 2);
    const withSecond = second && second.value <= 59 && isOneOf(source, second.end, SECOND_SIGNS);
    parts = { ...parts, minute: minute.value, second: withSecond ? second.value : undefined };
    if (withSecond) p = second.end + 1;
  } else if (isOneOf(source, p, HALF_SIGNS)) {
    parts = { ...parts, minute: 30 };
    p++;
    sure = true;
  } else if (isOneOf(source, p, SHARP_SIGNS)) {
    p++;
    sure = true;
  }
  return sure ? finish(source, at, p, parts, half?.[1]) : undefined;
}
