// A text in small letters, each of its characters at its own place: expressions that ask for no case are held against that one.
import { MATCHES_OTHERS } from "./needs.ts";

const WIDE = /[^\x00-\x7f]/;
const TWO_BYTES = /[^\x00-\xff]/;

/** What was asked for last, and what was found: many patterns ask for one text, one behind the other. */
let asked: string | undefined;
let found: string | undefined;
let oneByte = true;

function lookAt(text: string): void {
  asked = text;
  oneByte = true;
  if (WIDE.test(text)) {
    oneByte = !TWO_BYTES.test(text);
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

/** Whether V8 can hold the text in one byte for each character: it compiles expressions for these apart. */
export function fitsOneByte(text: string): boolean {
  if (asked !== text) lookAt(text);
  return oneByte;
}
