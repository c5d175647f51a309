// An expression that matches the same in texts of one kind and costs a fifth to compile. Without the flag `i` a letter is one
// character instead of a set of them, and where letters are of Western Europe `\p{L}` is six ranges instead of a property that is
// looked up.
import { MATCHES_OTHERS } from "./needs.ts";

const ESCAPE = String.raw`\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[\s\S])`;
/** What must not be taken apart: an escape, a class, the start of a named group. Else what may have a small letter. */
const PIECE = new RegExp(String.raw`${ESCAPE}|\[(?:\\[\s\S]|[^\\\]])*\]|\(\?<\w+>|[A-Z\x80-\uffff]+`, "g");
const IN_CLASS = new RegExp(String.raw`${ESCAPE}|([^\\])-([^\\])|[A-Z\x80-\uffff]`, "gu");

/** Sets of characters that hold, with a letter, all that match it in another case. */
const CASELESS = /^\\(?:p\{(?:[LNPS]|So|Lo|scx?=\w+)\}|[^pPuxc])/;

/** What properties hold below U+0100. @see https://www.unicode.org/reports/tr44/ (General_Category, of these characters stable) */
const BELOW_0100: Readonly<Record<string, string>> = {
  "\\p{L}": String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\xff`,
  "\\p{N}": String.raw`0-9\xb2\xb3\xb9\xbc-\xbe`,
  "\\p{Lu}": String.raw`A-Z\xc0-\xd6\xd8-\xde`,
  "\\p{Ll}": String.raw`a-z\xb5\xdf-\xf6\xf8-\xff`,
  "\\p{Lo}": String.raw`\xaa\xba`,
};

/**
 * The source of an expression that matches texts in small letters (`lower-case.ts`) where the given one, with the flags `iu`,
 * matches the texts as they are; undefined where that cannot be told.
 *
 * @param source of a valid expression
 */
export function forLowerCase(source: string): string | undefined {
  if (MATCHES_OTHERS.test(source)) return undefined;
  let known = true;
  const escaped = (piece: string): string => {
    known &&= CASELESS.test(piece);
    return piece;
  };
  const inClass = (piece: string, from?: string, to?: string): string => {
    if (piece.startsWith("\\")) return escaped(piece);
    if (from === undefined || to === undefined) return lower(piece);
    known &&= isRangeOfOneCase(from, to);
    return `${lower(from)}-${lower(to)}`;
  };
  const made = source.replace(PIECE, (piece) => {
    if (piece.startsWith("\\")) return escaped(piece);
    if (piece.startsWith("[")) return `[${piece.slice(1, -1).replace(IN_CLASS, inClass)}]`;
    return piece.startsWith("(") ? piece : lower(piece);
  });
  return known ? made : undefined;
}

/** The source of an expression that matches texts of plain letters (`lower-case.ts`) as the given one does; the same where none is cheaper. */
export function forPlainLetters(source: string): string {
  if (!source.includes("\\p{")) return source;
  const inClass = (piece: string) => BELOW_0100[piece] ?? piece;
  return source.replace(PIECE, (piece) => {
    if (piece.startsWith("[")) return `[${piece.slice(1, -1).replace(IN_CLASS, inClass)}]`;
    const held = BELOW_0100[piece];
    return held ? `[${held}]` : piece;
  });
}

/** Of each character that of its small letters that takes as much room; of "İ" itself. */
function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : [...text].map(lowerOne).join("");
}

function lowerOne(char: string): string {
  const small = char.toLowerCase();
  return small.length === char.length ? small : char;
}

/** Where both ends are capitals, so is all between them; where none is, no capital may stand between them whose small letter does not. */
function isRangeOfOneCase(from: string, to: string): boolean {
  if (/^[a-z0-9]{2}$|^[A-Z]{2}$/.test(from + to)) return true;
  const [first, last] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
  if (first >= FIRST_WITHOUT_CASE) return last < FIRST_WIDE;
  const capitals = lower(from) !== from;
  if (capitals !== (lower(to) !== to)) return false;
  const [low, high] = [lower(from).codePointAt(0) ?? 0, lower(to).codePointAt(0) ?? 0];
  for (let code = first; code <= last; code++) {
    const small = lower(String.fromCodePoint(code)).codePointAt(0) ?? 0;
    if (small < low || small > high || (capitals && small === code)) return false;
  }
  return !capitals || high - low === last - first;
}

/** From here to `FIRST_WIDE` no script tells cases apart: CJK. */
const FIRST_WITHOUT_CASE = 0x2e80;
const FIRST_WIDE = 0xa000;
