// The words of time of all languages as one table: small enough to be there always, so that a document may mix languages.
import { everyLanguages } from "../../languages/index.ts";
import { fold } from "../scan.ts";
import type { TimeWords } from "./types.ts";

/** English first: where two languages disagree on a word, the earlier one counts. */
export const LANGUAGES: readonly TimeWords[] = everyLanguages<TimeWords>("times");

export type HalfOfDay = "am" | "pm" | "night";

/** A folded phrase: what `readPhrase` looks up. */
export const phraseOf = (text: string): string =>
  fold(text)
    .replace(/[-'’.]+/g, " ")
    .replace(/ +/g, " ")
    .trim();

const split = (words: string | undefined): string[] =>
  words === undefined || words === "" ? [] : words.split(" ").map(phraseOf);

/** All words of one kind of all languages. */
export function wordsOf(pick: (words: TimeWords) => string | undefined): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => split(pick(language))));
}

function numbered(pick: (words: TimeWords) => readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const language of LANGUAGES) {
    pick(language).forEach((words, index) => {
      for (const word of split(words)) if (!map.has(word)) map.set(word, index + 1);
    });
  }
  return map;
}

function phrases(pick: (words: TimeWords) => readonly string[] | undefined): ReadonlyMap<string, true> {
  return new Map(
    LANGUAGES.flatMap((language) => (pick(language) ?? []).map((phrase) => [phraseOf(phrase), true] as const)),
  );
}

function halves(): ReadonlyMap<string, HalfOfDay> {
  const map = new Map<string, HalfOfDay>();
  for (const { halves: words } of LANGUAGES) {
    for (const half of ["am", "pm", "night"] as const)
      for (const phrase of words?.[half] ?? []) map.set(phraseOf(phrase), half);
  }
  return map;
}

/** Word to month, from 1. */
export const MONTHS: ReadonlyMap<string, number> = numbered((words) => words.months);
/** Word to weekday, 1 = Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered((words) => words.weekdays);
export const ENGLISH_WEEKDAYS: ReadonlySet<string> = new Set(LANGUAGES[0]?.weekdays.flatMap(split));
/** Short weekdays of languages other than English, which are names or words elsewhere: Sam, Mo, do, so. */
export const AMBIGUOUS_WEEKDAYS: ReadonlySet<string> = new Set(
  [...WEEKDAYS.keys()].filter((word) => /^\p{Script=Latin}{2,3}$/u.test(word) && !ENGLISH_WEEKDAYS.has(word)),
);
/** Weekdays of scripts without blanks, longest first. */
export const UNSPACED_WEEKDAYS: readonly (readonly [string, number])[] = [...WEEKDAYS]
  .filter(([word]) => (word.codePointAt(0) ?? 0) >= 0x2e80)
  .sort((a, b) => b[0].length - a[0].length);
export const ENGLISH_MONTHS: ReadonlySet<string> = new Set(LANGUAGES[0]?.months.flatMap(split));
export const EVERYDAY_MONTHS = wordsOf((words) => words.everydayMonths);
export const HALVES = halves();
export const NOON = phrases((words) => words.noon);
export const MIDNIGHT = phrases((words) => words.midnight);
export const APPROXIMATE = wordsOf((words) => words.approximate);
export const APPROXIMATELY = wordsOf((words) => words.approximately);
export const AT = wordsOf((words) => words.at);
export const CLOCK_BEFORE = wordsOf((words) => words.clockBefore);
export const ON = wordsOf((words) => words.on);
export const FROM = wordsOf((words) => words.from);
export const BETWEEN = wordsOf((words) => words.between);
export const AND = wordsOf((words) => words.and);
export const TO = wordsOf((words) => words.to);
export const OF = wordsOf((words) => words.of);
export const ORDINALS = wordsOf((words) => words.ordinals);
export const YEAR_MARKS = wordsOf((words) => words.yearMarks);
export const CLOCK = wordsOf((words) => words.clock);
export const DAY = wordsOf((words) => words.day);
