// Small scanners that the time readers share: digits, words, blanks and boundaries. Each looks at a bounded piece of text.
import { Known, onceFor } from "../text/memo.ts";
import { unitClass } from "../text/unit-class.ts";

/** What a reader understood, and the offset behind it. */
export interface Scanned<T> {
  readonly value: T;
  readonly end: number;
}

/** A run of digits. */
export interface Digits {
  readonly value: number;
  readonly count: number;
  readonly end: number;
}

/** A word, folded for look-up. */
export interface Word {
  readonly text: string;
  readonly end: number;
}

const MAX_BLANKS = 64;
const MAX_WORD = 24;

/** The value of the digit at an offset, ASCII or full-width; -1 where there is none. */
export function digitAt(source: string, at: number): number {
  const code = source.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** Reads all digits from `at` on; undefined where there is none or more than `max`. */
export function readDigits(source: string, at: number, end: number, max: number): Digits | undefined {
  let value = 0;
  let p = at;
  for (let digit = p < end ? digitAt(source, p) : -1; digit >= 0; digit = p < end ? digitAt(source, p) : -1) {
    if (p - at === max) return undefined;
    value = value * 10 + digit;
    p++;
  }
  return p === at ? undefined : { value, count: p - at, end: p };
}

export function isBlankAt(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200b)
  );
}

/** Whether one of `signs` stands at an offset; never at the end of the text. */
export function isOneOf(source: string, at: number, signs: string): boolean {
  return at >= 0 && at < source.length && signs.includes(source.charAt(at));
}

/** Behind the blanks at `at` (a bounded run of them; line ends are no blanks). */
export function skipBlanks(source: string, at: number, end: number): number {
  const limit = Math.min(end, at + MAX_BLANKS);
  let p = at;
  while (p < limit && isBlankAt(source, p)) p++;
  return p;
}

const isLetter = unitClass("[\\p{L}\\p{M}]");

/** Whether a letter stands at an offset: of any script of the basic plane. */
export function isLetterAt(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return isLetter(source, at);
}

/** Whether a letter of a script that sets words apart by blanks stands there: Latin, Greek, Cyrillic …, not Han or kana. */
export function isSpacedLetterAt(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  // Behind Hangul there are surrogates, signs without a meaning and forms of what stands above.
  return (code < 0x2e80 || (code > 0x9fff && code < 0xac00)) && isLetterAt(source, at);
}

/** Whether a sign of a script without blanks stands there: the quick look before its words are tried one by one. */
export function isUnspacedAt(source: string, at: number): boolean {
  return source.charCodeAt(at) >= 0x2e80;
}

/** Whether a number or word that ends at `at` really ends there. */
export function endsWord(source: string, at: number, end: number): boolean {
  return at >= end || (digitAt(source, at) < 0 && !isSpacedLetterAt(source, at));
}

/** Lower case without marks above or below letters, so that `août` and `aout` are one word. */
export function fold(text: string): string {
  return /[^\x20-\x7e]/.test(text) ? folded.of(text, () => withoutMarks(text).toLowerCase()) : text.toLowerCase();
}

/** The words folded last that are not plain ASCII: a text has the same ones again and again. */
const folded = new Known<string, string>(500);

function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}

/** The word of spaced letters at `at`; undefined where there is none or it is longer than any word that is looked up. */
export function readWord(source: string, at: number, end: number): Word | undefined {
  const limit = Math.min(end, at + MAX_WORD + 1);
  let p = at;
  while (p < limit && isSpacedLetterAt(source, p)) p++;
  if (p === at || p - at > MAX_WORD) return undefined;
  return { text: fold(source.slice(at, p)), end: p };
}

/**
 * Whether the word at an offset, as `readWord` has it, is one of some. Most words are told from all of those by their first and
 * last letter and their length, without a copy.
 */
export function wordIn(words: ReadonlySet<string>): (source: string, at: number, end: number) => boolean {
  const looks = new Uint8Array(0x8000);
  const lookOf = (text: string, from: number, to: number) =>
    ((text.charCodeAt(from) & 31) << 10) | ((text.charCodeAt(to - 1) & 31) << 5) | ((to - from) & 31);
  for (const word of words) looks[lookOf(word, 0, word.length)] = 1;
  return (source, at, end) => {
    const limit = Math.min(end, at + MAX_WORD + 1);
    let p = at;
    let signs = 0;
    while (p < limit && isSpacedLetterAt(source, p)) signs |= source.charCodeAt(p++);
    if (signs < 0x80 && looks[lookOf(source, at, p)] === 0) return false;
    return words.has(fold(source.slice(at, p)));
  };
}

const JOINERS = " -.'’\u00a0";

/** The phrases of a map and how they begin, by whole words: where nothing begins so, there is nothing to look for. */
const beginnings = onceFor((phrases: ReadonlyMap<string, unknown>): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const phrase of phrases.keys()) {
    for (let at = phrase.indexOf(" "); at >= 0; at = phrase.indexOf(" ", at + 1)) found.add(phrase.slice(0, at));
    found.add(phrase);
  }
  return found;
});

/**
 * Looks up the longest phrase of up to `max` words at `at` in a map of folded phrases, whose words are set apart by one
 * blank; in the text also a hyphen, an apostrophe, a full stop with or without a blank may stand between two words.
 */
export function readPhrase<T>(
  source: string,
  at: number,
  end: number,
  phrases: ReadonlyMap<string, T>,
  max = 6,
): Scanned<T> | undefined {
  let text = "";
  let p = at;
  let best: Scanned<T> | undefined;
  const begins = beginnings(phrases);
  for (let i = 0; i < max; i++) {
    const word = readWord(source, p, end);
    if (!word || digitAt(source, word.end) >= 0) break;
    text = i === 0 ? word.text : `${text} ${word.text}`;
    if (!begins.has(text)) break;
    const found = phrases.get(text);
    if (found !== undefined) best = { value: found, end: word.end };
    p = word.end;
    if (!isOneOf(source, p, JOINERS)) break;
    const dot = source[p] === ".";
    p++;
    if (dot && isBlankAt(source, p)) p++;
  }
  return best;
}

/** Whether `text` stands at `at`, before `end`. */
export function startsAt(source: string, at: number, end: number, text: string): boolean {
  return at + text.length <= end && source.startsWith(text, at);
}
