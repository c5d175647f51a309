// Reads durations as people write them: "1 hour, 20 minutes", "0h 16m", "~24h40m", "2 and half hours", "anderthalb Stunden".
import { wordSet } from "../languages/patterns.ts";
import {
  endsWord,
  isBlankAt,
  isOneOf,
  isSpacedLetterAt,
  readDigits,
  readPhrase,
  readWord,
  skipBlanks,
} from "./scan.ts";
import { APPROXIMATE, LANGUAGES, phraseOf } from "./words/index.ts";
import type { DurationWords } from "./words/types.ts";

export interface Duration {
  readonly minutes: number;
  readonly approximate: boolean;
}

const MINUTES = { week: 10080, day: 1440, hour: 60, minute: 1, second: 1 / 60 } as const;

function unitTable(): { spaced: ReadonlyMap<string, number>; unspaced: readonly (readonly [string, number])[] } {
  const spaced = new Map<string, number>();
  const unspaced: [string, number][] = [];
  for (const { duration } of LANGUAGES) {
    for (const [unit, minutes] of Object.entries(MINUTES)) {
      for (const word of (duration?.[unit as keyof typeof MINUTES] ?? "").split(" ")) {
        if (word === "") continue;
        if ((word.codePointAt(0) ?? 0) >= 0x2e80) unspaced.push([word, minutes]);
        else if (!spaced.has(phraseOf(word))) spaced.set(phraseOf(word), minutes);
      }
    }
  }
  return { spaced, unspaced: unspaced.sort((a, b) => b[0].length - a[0].length) };
}

/** Minutes by the word of a unit; the words of scripts without blanks apart, the longest first. */
export const UNITS = unitTable();
const all = (pick: (words: DurationWords) => string | undefined): ReadonlySet<string> =>
  new Set(
    LANGUAGES.flatMap(({ duration }) =>
      ((duration && pick(duration)) ?? "")
        .split(" ")
        .filter((word) => word !== "")
        .map(phraseOf),
    ),
  );
const AND = all((words) => words.and);
const HALF = all((words) => words.half);
const NUMBERS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ duration }) =>
    (duration?.numbers ?? []).flatMap((words, value) =>
      words
        .split(" ")
        .filter((word) => word !== "")
        .map((word) => [phraseOf(word), value] as const),
    ),
  ),
);

/** The number that a word names, one to twelve; undefined for other words. */
export const numberNamed = (word: string): number | undefined => NUMBERS.get(phraseOf(word));

const ABOUT_SIGNS = wordSet("signs", "aboutLength");
const ARTICLES = wordSet("durations", "article");
const HALF_SIGNS = wordSet("signs", "halfLength");
const ONE_AND_A_HALF = wordSet("durations", "oneAndAHalf");

/** Words that qualify a duration without changing it. */
const QUALIFIERS: ReadonlyMap<string, boolean> = new Map([
  ...[...APPROXIMATE].map((word) => [word, true] as const),
  ...[...wordSet("durations", "qualifiers")].map((word) => [phraseOf(word), true] as const),
  ...[...wordSet("durations", "lengthFollows")].map((word) => [word, false] as const),
]);

/** A duration and where it stands in the text, without the words that qualify it. */
export interface DurationAt extends Duration {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the duration that a text starts with, in minutes (fractions for seconds); undefined where it starts with none
 * ("several hours", a range of clocks). What stands behind the duration does not matter.
 */
export function readDuration(text: string): Duration | undefined {
  const read = readDurationAt(text);
  return read && { minutes: read.minutes, approximate: read.approximate };
}

/** As `readDuration`, with its place. */
export function readDurationAt(line: string): DurationAt | undefined {
  const text = line.slice(0, 200);
  const end = text.length;
  let p = 0;
  let approximate = false;
  for (let i = 0; i < 12; i++) {
    const word = readPhrase(text, p, end, QUALIFIERS, 3);
    const sign = isOneOf(text, p, "~≈±≃<>*_`(");
    if (isBlankAt(text, p)) p = skipBlanks(text, p, end);
    else if (sign) {
      approximate ||= !"*_`(".includes(text.charAt(p));
      p++;
    } else if (ABOUT_SIGNS.has(text.charAt(p))) {
      approximate = true;
      p++;
    } else if (word && !readParts(text, p, end)) {
      approximate ||= word.value;
      p = text[word.end] === "." ? word.end + 1 : word.end;
    } else break;
  }
  const read = readStopwatch(text, p, end) ?? readParts(text, p, end);
  if (!read) return undefined;
  const behind = skipBlanks(text, read.end, end);
  const later = readWord(text, text[behind] === "(" ? behind + 1 : behind, end);
  return {
    minutes: read.minutes,
    start: p,
    end: read.end,
    approximate:
      approximate ||
      text[behind] === "~" ||
      text.slice(p, read.end + 1).includes("+") ||
      (later !== undefined && APPROXIMATE.has(later.text)),
  };
}

/** `1:20 hours`, `2:30 h`. */
function readStopwatch(text: string, at: number, end: number): { minutes: number; end: number } | undefined {
  const hours = readDigits(text, at, end, 3);
  const minutes = hours && text[hours.end] === ":" ? readDigits(text, hours.end + 1, end, 2) : undefined;
  if (!hours || minutes?.count !== 2 || minutes.value > 59) return undefined;
  const unit = readUnit(text, minutes.end, end);
  return unit?.minutes === 60 ? { minutes: hours.value * 60 + minutes.value, end: unit.end } : undefined;
}

function readParts(text: string, at: number, end: number): { minutes: number; end: number } | undefined {
  let [p, minutes, last, stop] = [at, 0, Number.POSITIVE_INFINITY, at];
  for (;;) {
    const amount = readAmount(text, p, end);
    if (!amount) break;
    // `1h30`: what follows the hours without a unit is minutes.
    const unit =
      readUnit(text, amount.end, end) ??
      (last === 60 && amount.digits === 2 && countsNothingElse(text, stop, p, amount.end, end)
        ? { minutes: 1, end: amount.end }
        : undefined);
    if (!unit || unit.minutes >= last) break;
    minutes += amount.value * unit.minutes;
    last = unit.minutes;
    stop = unit.end;
    p = behindJoiner(text, unit.end, end);
    // "1 hour, half of all users"
    const half = /[,、]/.test(text.slice(unit.end, p)) ? undefined : readHalf(text, p, end);
    if (half !== undefined && !readUnit(text, half, end)) {
      minutes += unit.minutes / 2;
      stop = half;
      break;
    }
  }
  return stop > at ? { minutes, end: stop } : undefined;
}

/** A number without a unit is one of minutes: directly behind the hours, or where nothing follows that it could count. */
function countsNothingElse(text: string, behindHours: number, start: number, at: number, end: number): boolean {
  if (!endsWord(text, at, end)) return false;
  const next = skipBlanks(text, at, end);
  return start === behindHours || next >= end || isOneOf(text, next, ".,;:)]*_(|–—-");
}

function behindJoiner(text: string, at: number, end: number): number {
  let p = at;
  for (let i = 0; i < 4; i++) {
    const word = readWord(text, p, end);
    if (isBlankAt(text, p)) p = skipBlanks(text, p, end);
    else if (isOneOf(text, p, ",、+&.") || isJoiner(text, p)) p++;
    else if (word && AND.has(word.text)) p = word.end;
    else break;
  }
  return p;
}

const isJoiner = (text: string, at: number): boolean => text[at] === "-" && /\d/.test(text.charAt(at + 1));

function readHalf(text: string, at: number, end: number): number | undefined {
  const word = readWord(text, at, end);
  if (text[at] === "½") return at + 1;
  if (!word) return HALF_SIGNS.has(text.charAt(at)) ? at + 1 : undefined;
  if (HALF.has(word.text)) return word.end;
  const next = ARTICLES.has(word.text) ? readWord(text, skipBlanks(text, word.end, end), end) : undefined;
  return next && HALF.has(next.text) ? next.end : undefined;
}

/** A number: `7.5`, `2 and half`, `an`, `half an`, `1½`. */
function readAmount(text: string, at: number, end: number): { value: number; end: number; digits: number } | undefined {
  const digits = readDigits(text, at, end, 7);
  if (!digits) return readWordAmount(text, at, end);
  if (text[digits.end] === ":") return undefined;
  let { value, end: p } = digits;
  if (isOneOf(text, p, ".,")) {
    const fraction = readDigits(text, p + 1, end, 6);
    if (fraction && text[p] === "," && fraction.count === 3)
      return { value: value * 1000 + fraction.value, end: fraction.end, digits: 0 };
    if (fraction) {
      value += fraction.value / 10 ** fraction.count;
      p = fraction.end;
    }
  }
  const half = readHalf(text, behindJoiner(text, p, end), end);
  if (half !== undefined && readUnit(text, half, end)) return { value: value + 0.5, end: half, digits: 0 };
  return { value, end: p, digits: digits.count };
}

function readWordAmount(
  text: string,
  at: number,
  end: number,
): { value: number; end: number; digits: number } | undefined {
  if (text[at] === "½") return { value: 0.5, end: at + 1, digits: 0 };
  const word = readWord(text, at, end);
  if (!word) return undefined;
  if (ONE_AND_A_HALF.has(word.text)) return { value: 1.5, end: word.end, digits: 0 };
  if (HALF.has(word.text)) {
    const article = readWord(text, skipBlanks(text, word.end, end), end);
    const skip = article && NUMBERS.get(article.text) === 1 ? article.end : word.end;
    return { value: 0.5, end: skip, digits: 0 };
  }
  const number = NUMBERS.get(word.text);
  if (number === undefined) return undefined;
  const blank = skipBlanks(text, word.end, end);
  const joined = behindJoiner(text, word.end, end);
  const half = readHalf(text, joined, end);
  if (half !== undefined && readUnit(text, half, end)) {
    // "one and a half hours", but "eine halbe Stunde".
    if (joined > blank) return { value: number + 0.5, end: half, digits: 0 };
    if (number === 1) return { value: 0.5, end: half, digits: 0 };
  }
  return { value: number, end: word.end, digits: 0 };
}

function readUnit(text: string, at: number, end: number): { minutes: number; end: number } | undefined {
  // "3+ hours", "90-minute".
  let p = skipBlanks(text, text[at] === "+" ? at + 1 : at, end);
  if (text[p] === "-" && isSpacedLetterAt(text, p + 1)) p++;
  const unspaced = UNITS.unspaced.find(([unit]) => text.startsWith(unit, p));
  if (unspaced) return { minutes: unspaced[1], end: p + unspaced[0].length };
  const word = readWord(text, p, end);
  const minutes = word && UNITS.spaced.get(word.text);
  if (!word || minutes === undefined) return undefined;
  return {
    minutes,
    end: text[word.end] === "." && word.text.length < 5 && isBlankAt(text, word.end + 1) ? word.end + 1 : word.end,
  };
}
