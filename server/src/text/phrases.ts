// Words and phrases that a user adds to those that are known, or takes out of them.
import { Expression } from "./expression.ts";

/** Characters of scripts that set no spaces between words. */
const JOINED_CHARACTER = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}]`;
const JOINED_FIRST = new RegExp(`^${JOINED_CHARACTER}`, "u");
const JOINED_LAST = new RegExp(`${JOINED_CHARACTER}$`, "u");

/** A character that a word goes on with: 対応はOPS-12で has a ticket of its own. */
const WORD_CHARACTER = String.raw`(?!${JOINED_CHARACTER})[\p{L}\p{N}_]`;
/** Parts of an expression with `u`: where a word begins, and where one ends. */
export const WORD_START = `(?<!${WORD_CHARACTER})`;
export const WORD_END = `(?!${WORD_CHARACTER})`;

/**
 * Words that a user added, as one expression that finds them as whole words in any case; undefined where there are none.
 * In scripts without spaces they are found wherever they stand.
 */
export function phrasePattern(phrases: readonly string[]): Expression | undefined {
  const words = phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== "");
  if (words.length === 0) return undefined;
  words.sort((a, b) => b.length - a.length);
  return new Expression(words.map(alternative).join("|"), "giu");
}

function alternative(phrase: string): string {
  const quoted = phrase.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
  return `${JOINED_FIRST.test(phrase) ? "" : WORD_START}${quoted}${JOINED_LAST.test(phrase) ? "" : WORD_END}`;
}

/** Whether a phrase as written is among those that a user took out. */
export function isRemoved(found: string, removed: readonly string[]): boolean {
  const words = plain(found);
  return removed.some((one) => plain(one) === words);
}

/** A text as it is compared: in one line, in small letters. */
export function plain(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
