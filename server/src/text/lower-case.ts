// A text in small letters, each of its characters at its own place: expressions that ask for no case are held against that one.
import { MATCHES_OTHERS } from "./needs.ts";

const WIDE = /[^\x00-\x7f]/;
/** All but what is below U+0100, and signs: blanks and dashes, quotation marks, currencies, arrows, boxes, emoji. */
const OTHER_LETTERS =
  /(?!\ufe0f)[^\x00-\xff\u2000-\u206f\u20a0-\u20ff\u2190-\u23ff\u2500-\u2775\u2794-\u27bf\u2b00-\u2bff\u{1f300}-\u{1faff}]/u;

/** What was asked for last, and what was found: many patterns ask for one text, one behind the other. */
let asked: string | undefined;
let found: string | undefined;
let plain = true;

function lookAt(text: string): void {
  asked = text;
  plain = true;
  if (WIDE.test(text)) {
    plain = !OTHER_LETTERS.test(text);
    if (MATCHES_OTHERS.test(text)) {
      found = undefined;
      return;
    }
  }
  const small = text.toLowerCase();
  // The small letter of "İ" are two characters.
  found = small.length === text.length ? small : undefined;
}

/** Undefined for a text in which letters match others than their small ones (`needs.ts`), or a small letter takes more room. */
export function inLowerCase(text: string): string | undefined {
  if (asked !== text) lookAt(text);
  return found;
}

/** Whether all letters and digits of the text are below U+0100. */
export function hasPlainLetters(text: string): boolean {
  if (asked !== text) lookAt(text);
  return plain;
}
