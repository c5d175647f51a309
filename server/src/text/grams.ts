// The runs of one, two and three characters that a text holds, each as a number: found in one look, asked for by many.
import { DIGIT, END, MATCHES_OTHERS, type Needs, START } from "./needs.ts";

/** For each term how many runs of three characters it has, or shorter strings as a whole, and these, each as a number. */
export function gramsOf(needs: Needs): Int32Array {
  const list: number[] = [];
  for (const term of needs) {
    const start = list.push(0) - 1;
    for (const string of term) {
      if (string.length < 3)
        list.push(gram(0, string.length === 2 ? string.charCodeAt(0) : 0, string.charCodeAt(string.length - 1)));
      for (let i = 2; i < string.length; i++)
        list.push(gram(string.charCodeAt(i - 2), string.charCodeAt(i - 1), string.charCodeAt(i)));
    }
    list[start] = list.length - start - 1;
  }
  return Int32Array.from(list);
}

/** A number up to `MOST_GRAMS` for up to three characters, made of theirs as `together` does. */
function gram(a: number, b: number, c: number): number {
  return together(scattered(a), scattered(b), scattered(c));
}

function together(a: number, b: number, c: number): number {
  return (((a << 10) | (a >>> 22)) ^ ((b << 5) | (b >>> 27)) ^ c) >>> 18;
}

function scattered(code: number): number {
  return Math.imul(code, 0x9e3779b1);
}

/** Of a line of 100 characters 300 are set. */
const MOST_GRAMS = 0x3fff;

/** The text that was looked at last: many patterns ask for one, one behind the other. */
let looked: string | undefined;
/** At the number of each run of one, two or three characters: the look in which a text held it. */
const heldIn = new Int32Array(MOST_GRAMS + 1);
let look = 0;
/** Whether the text has letters that match others than their small ones. */
let matchesOthers = false;

const WIDE = /[^\x00-\x7f]/;

function lookAt(text: string): void {
  looked = text;
  look = (look + 1) & 0x3fffffff;
  if (look === 0) heldIn.fill(-1);
  const wide = WIDE.test(text);
  matchesOthers = wide && MATCHES_OTHERS.test(text);
  const small = wide ? text.toLowerCase() : text;
  let a = 0;
  let b = scattered(START.charCodeAt(0));
  for (let i = 0; i <= small.length; i++) {
    let code = i < small.length ? small.charCodeAt(i) : END.charCodeAt(0);
    if (code >= 0x30 && code <= 0x39) heldIn[gram(0, 0, DIGIT.charCodeAt(0))] = look;
    else if (code >= 0x41 && code <= 0x5a) code += 0x20;
    const c = scattered(code);
    heldIn[together(0, 0, c)] = look;
    heldIn[together(0, b, c)] = look;
    heldIn[together(a, b, c)] = look;
    a = b;
    b = c;
  }
}

/** `list`: for each term how many numbers it has, and these. */
export function holdsOne(text: string, list: Int32Array): boolean {
  if (looked !== text) lookAt(text);
  if (matchesOthers) return true;
  for (let at = 0; at < list.length; ) {
    const end = at + 1 + (list[at] as number);
    at++;
    while (at < end && heldIn[list[at] as number] === look) at++;
    if (at === end) return true;
    at = end;
  }
  return false;
}
