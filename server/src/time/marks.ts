// What may wrap a time or stand between its parts: emphasis, brackets, tags, separators, leading words.
import { wordSet } from "../languages/patterns.ts";
import { fold, isBlankAt, isOneOf, isSpacedLetterAt, isUnspacedAt, readWord, skipBlanks } from "./scan.ts";
import { APPROXIMATE, AT, BETWEEN, FROM, ON } from "./words/index.ts";

const EMPHASIS = "*_`";
const TILDES = "~～≈±∼";
const TAGS = ["strong", "b", "em", "i", "code", "br", "time", "span", "u", "kbd", "mark", "td", "p"];
const PAIRS: readonly (readonly [string, string])[] = [
  ["(", ")"],
  ["[", "]"],
  ["（", "）"],
  ["【", "】"],
  ["［", "］"],
  ["{", "}"],
  ["<", ">"],
  ['"', '"'],
  ["“", "”"],
];

export const isEmphasisAt = (source: string, at: number): boolean => isOneOf(source, at, EMPHASIS);
export const isTildeAt = (source: string, at: number): boolean => isOneOf(source, at, TILDES);
/** The bracket that closes the one at `at`, if one opens there. */
export const closerOf = (source: string, at: number): string | undefined =>
  PAIRS.find(([open]) => open === source[at])?.[1];

/** Behind the HTML tag at `at` that only marks text up; `at` where there is none. */
export function behindTag(source: string, at: number, end: number): number {
  if (source[at] !== "<") return at;
  let p = at + 1;
  if (source[p] === "/") p++;
  const word = readWord(source, p, end);
  if (!word || !TAGS.includes(word.text)) return at;
  const close = source.slice(word.end, word.end + 40).indexOf(">");
  return close < 0 ? at : word.end + close + 1;
}

/** The gap between two parts of a timestamp. */
export interface Gap {
  readonly end: number;
  readonly approximate: boolean;
  /** A bracket opened in it, and its closer. */
  readonly closer: string | undefined;
  /** A word for "at" stands in it. */
  readonly led: boolean;
  /** A word for "between" stands in it. */
  readonly between: boolean;
  /** A dash stands in it. */
  readonly dash: boolean;
  /** A colon, a dash, a cell's edge or another mark than a comma stands in it: what follows may be another matter. */
  readonly parted: boolean;
}

/** Reads over blanks, marks, up to two of `punctuation`, one opening bracket, and leading words between two parts. */
export function readGap(source: string, at: number, end: number, punctuation: string): Gap {
  let p = at;
  let approximate = false;
  let led = false;
  let between = false;
  let dash = false;
  let parted = false;
  let closer: string | undefined;
  let [signs, words] = [0, 0];
  for (let i = 0; i < 16; i++) {
    const char = source.charAt(p);
    const word = words < 4 ? leadingWord(source, p, end) : undefined;
    if (isBlankAt(source, p)) p = skipBlanks(source, p, end);
    else if (isEmphasisAt(source, p)) p++;
    else if (isTildeAt(source, p)) {
      approximate = true;
      p++;
    } else if (behindTag(source, p, end) > p) p = behindTag(source, p, end);
    else if (signs < 2 && isOneOf(source, p, punctuation)) {
      signs++;
      dash ||= "-–—".includes(char);
      parted ||= !",@".includes(char);
      p++;
    } else if (closer === undefined && isOneOf(source, p, "([（【［")) {
      closer = closerOf(source, p);
      p++;
    } else if (p === at && isOneOf(source, p, ")]）】］")) p++;
    else if (word && p > at) {
      words++;
      approximate ||= word.approximate;
      led ||= word.at;
      between ||= word.between;
      p = word.end;
    } else break;
  }
  return { end: p, approximate, closer, led, between, dash, parted };
}

export interface LeadingWord extends LeadingMarks {
  readonly end: number;
}

const leading = (text: string, end: number): LeadingWord | undefined => {
  const lead = {
    approximate: APPROXIMATE.has(text),
    at: AT.has(text),
    from: FROM.has(text),
    between: BETWEEN.has(text),
  };
  return lead.approximate || lead.at || lead.from || lead.between || ON.has(text) ? { end, ...lead } : undefined;
};

/** The longest first. */
const UNSPACED_APPROXIMATE = [...wordSet("signs", "approximate")].sort((a, b) => b.length - a.length);

const ABOUT: LeadingMarks = { approximate: true, at: false, from: false, between: false };

/** The leading word at `at`: "at", "on", "around", "vers". */
export function leadingWord(source: string, at: number, end: number): LeadingWord | undefined {
  const unspaced = isUnspacedAt(source, at)
    ? UNSPACED_APPROXIMATE.find((text) => source.startsWith(text, at))
    : undefined;
  if (unspaced !== undefined) return { ...ABOUT, end: at + unspaced.length };
  const word = readWord(source, at, end);
  if (!word) return undefined;
  return leading(word.text, isOneOf(source, word.end, ".'’") ? word.end + 1 : word.end);
}

export interface LeadingMarks {
  readonly approximate: boolean;
  readonly at: boolean;
  readonly from: boolean;
  readonly between: boolean;
}

/** The leading words directly before an offset, back to `low`. */
export function leadBefore(source: string, low: number, at: number): LeadingMarks {
  let p = at;
  const floor = Math.max(low, at - 80);
  let approximate = false;
  let led = false;
  let from = false;
  let between = false;
  for (let i = 0; i < 4; i++) {
    while (p > floor && (isBlankAt(source, p - 1) || isEmphasisAt(source, p - 1) || isOneOf(source, p - 1, "([,~≈±"))) {
      approximate ||= isTildeAt(source, p - 1);
      p--;
    }
    approximate ||= isUnspacedAt(source, p - 1) && UNSPACED_APPROXIMATE.some((text) => source.endsWith(text, p));
    let start = p;
    if (isOneOf(source, start - 1, ".'’")) start--;
    const wordEnd = start;
    while (start > floor && isSpacedLetterAt(source, start - 1)) start--;
    const word = leading(fold(source.slice(start, wordEnd)), p);
    if (!word) break;
    approximate ||= word.approximate;
    led ||= word.at && i < 3;
    from ||= word.from;
    between ||= word.between;
    p = start;
  }
  return { approximate, at: led, from, between };
}

/** How often a character stands between two offsets, runs of it counted once. */
function runs(source: string, start: number, end: number, char: string): number {
  let count = 0;
  for (let i = start; i < end; i++) if (source[i] === char && source[i - 1] !== char) count++;
  return count;
}

function runBefore(source: string, low: number, at: number, char: string): number {
  let p = at;
  while (p > low && source[p - 1] === char) p--;
  return at - p;
}

function runBehind(source: string, at: number, char: string): number {
  let p = at;
  while (source[p] === char) p++;
  return p - at;
}

/** Widens a time to the emphasis, brackets, tags and tildes that wrap it and nothing else. */
export function wrap(
  source: string,
  low: number,
  start: number,
  end: number,
): { start: number; end: number; approximate: boolean } {
  let approximate = false;
  for (let i = 0; i < 8; i++) {
    const before = start;
    const behind = end;
    const tilde = isBlankAt(source, start - 1) ? start - 2 : start - 1;
    if (tilde >= low && isTildeAt(source, tilde)) {
      approximate = true;
      start = tilde;
    }
    for (const char of EMPHASIS) {
      const [left, right] = [runBefore(source, low, start, char), runBehind(source, end, char)];
      if (runs(source, start, end, char) % 2 === 1) {
        if (right > 0) end += right;
        else start -= left;
      } else {
        const both = Math.min(left, right);
        start -= both;
        end += both;
      }
    }
    for (const [open, close] of PAIRS) {
      const balance = runs(source, start, end, open) - runs(source, start, end, close);
      const left = start > low && source[start - 1] === open;
      const right = source[end] === close;
      if (balance < 0 && left) start--;
      else if (balance > 0 && right) end++;
      else if (left && right) {
        start--;
        end++;
        if (close === "]" && source[end] === "(") end = behindLink(source, end);
      }
    }
    for (const tag of ["strong", "b", "em", "i", "code", "time"]) {
      if (source.endsWith(`<${tag}>`, start) && source.startsWith(`</${tag}>`, end)) {
        start -= tag.length + 2;
        end += tag.length + 3;
      }
    }
    if (end - start === behind - before) break;
  }
  return { start, end, approximate };
}

/** Behind the target of a link whose `(` stands at `at`. */
function behindLink(source: string, at: number): number {
  return at + source.slice(at, at + 500).indexOf(")") + 1;
}
