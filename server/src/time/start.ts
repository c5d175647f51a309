// Where a timestamp can start: a quick look that spares the full reading of every word, and what may stand before one.

import { wordSet } from "../languages/patterns.ts";
import { UNSPACED_HALVES } from "./clock-unspaced.ts";
import { behindTag, closerOf, isEmphasisAt, isTildeAt, leadingWord } from "./marks.ts";
import {
  digitAt,
  fold,
  isBlankAt,
  isLetterAt,
  isOneOf,
  isSpacedLetterAt,
  isUnspacedAt,
  readDigits,
  readWord,
  skipBlanks,
  startsAt,
  wordIn,
} from "./scan.ts";
import { DAY, MIDNIGHT, MONTHS, NOON, UNSPACED_WEEKDAYS, WEEKDAYS } from "./words/index.ts";
import { ABBREVIATIONS, GENERIC, ZERO } from "./zone-data.ts";
import { firstWord, ZONE_PHRASES } from "./zones.ts";

const isSpaced = (phrase: string): boolean => (phrase.codePointAt(0) ?? 0) < 0x2e80;

/** The first word of something that a timestamp can start with. */
const isFirstWord = wordIn(
  new Set(
    [
      ...MONTHS.keys(),
      ...WEEKDAYS.keys(),
      ...NOON.keys(),
      ...MIDNIGHT.keys(),
      ...DAY,
      ...ZONE_PHRASES.keys(),
      ...[...ABBREVIATIONS.keys(), ...Object.keys(GENERIC), ...ZERO].map(fold),
      ..."t d j h".split(" "),
    ].map(firstWord),
  ),
);
/** First signs of the same in scripts without blanks. */
const SIGNS: ReadonlySet<string> = new Set(
  [
    ...UNSPACED_HALVES.map(([half]) => half),
    ...UNSPACED_WEEKDAYS.map(([weekday]) => weekday),
    ...[...NOON.keys(), ...MIDNIGHT.keys(), ...ZONE_PHRASES.keys()].filter((phrase) => !isSpaced(phrase)),
    ...wordSet("signs", "countedDay"),
  ].map((text) => text.normalize("NFC").charAt(0)),
);

/** Whether a timestamp could start at an offset. */
export function mayStart(source: string, at: number, end: number): boolean {
  if (digitAt(source, at) >= 0 || isOneOf(source, at, "+＋−-")) return true;
  if (isSpacedLetterAt(source, at)) return isFirstWord(source, at, end);
  return SIGNS.has(source.charAt(at));
}

/** Whether no number, word, path, version or price runs into the offset. */
export function startsFresh(source: string, at: number): boolean {
  const char = source.charAt(at - 1);
  const before = at - 2;
  if (digitAt(source, at - 1) >= 0) return false;
  if (isSpacedLetterAt(source, at - 1)) return !isSpacedLetterAt(source, at) && digitAt(source, at) < 0;
  // "1,200" is one number, "10:05,10:07" are two times.
  if (char === "," && /:\d\d$/.test(source.slice(at - 4, at - 1))) return true;
  if (".,".includes(char))
    return before < 0 || isBlankAt(source, before) || (digitAt(source, before) < 0 && digitAt(source, at) < 0);
  if ("/\\#$€£=@&%+^".includes(char)) return false;
  if (char === ":") return digitAt(source, before) < 0 && source.charAt(before) !== ":";
  if (char === "-" || char === "−") return digitAt(source, before) < 0 && !isLetterAt(source, before);
  return true;
}

/** Behind one opening mark, bracket, pictograph, leading word, weekday or (at the first step) list number; `at` where there is none. */
export function behindOpening(source: string, at: number, end: number, first: boolean): number {
  if (isBlankAt(source, at)) return skipBlanks(source, at, end);
  if (isEmphasisAt(source, at) || isTildeAt(source, at) || isOneOf(source, at, "'‘’@")) return at + 1;
  if (closerOf(source, at) !== undefined) return Math.max(behindTag(source, at, end), at + 1);
  const code = source.charCodeAt(at);
  if (code >= 0xd83c && code <= 0xd83e) return at + 2;
  if ((code >= 0x2190 && code <= 0x2bff) || code === 0xfe0f || code === 0x200d) return at + 1;
  const word = leadingWord(source, at, end);
  const unspaced =
    isUnspacedAt(source, at) &&
    UNSPACED_WEEKDAYS.find(([weekday]) => weekday.length > 1 && startsAt(source, at, end, weekday));
  if (unspaced) return at + unspaced[0].length;
  if (word) return source[word.end] === "," ? word.end + 1 : word.end;
  const weekday = readWord(source, at, end);
  if (weekday && WEEKDAYS.has(weekday.text) && weekday.text.length > 2)
    return isOneOf(source, weekday.end, ",.:|") ? weekday.end + 1 : weekday.end;
  // "10.12:30 PM": a list number that runs into the time.
  const number = first ? readDigits(source, at, end, 3) : undefined;
  const runsOn =
    number && source[number.end] === "." && /^\d{1,2}:\d\d/.test(source.slice(number.end + 1, number.end + 6));
  return runsOn ? number.end + 1 : at;
}
