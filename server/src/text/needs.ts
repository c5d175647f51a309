// What a text must hold for a regular expression to match it, read from the source of the expression.

/** Strings all of which a match holds, in small letters. */
type Term = readonly string[];
/** One of the terms is held by every match. */
export type Needs = readonly Term[];

/** What is known of the matches of a part of an expression. */
interface Part {
  /** All that it can match; undefined where that is too much to tell. */
  readonly exact: readonly string[] | undefined;
  readonly needs: Needs | undefined;
}

/** So many strings, and terms, are told apart of one part. */
const MOST_EXACT = 8;
const MOST_TERMS = 8;
/** Characters that a class is taken apart into. */
const MOST_OF_CLASS = 4;
/** Stands for any digit. */
export const DIGIT = "\0";
/** Stand for the start and the end of a text, as if they were characters of it. */
export const START = "\x02";
export const END = "\x03";

const EMPTY: Part = { exact: [""], needs: undefined };
const ANY: Part = { exact: undefined, needs: undefined };
const NOTHING: Part = { exact: [], needs: undefined };

/** What every match of an expression without the flag `m` holds; undefined where its source says too little of that. @param source of a valid expression */
export function needsOf(source: string): Needs | undefined {
  return needsOfPart(new Reader(source).alternatives());
}

/** How likely a line holds one of the terms, beside other terms: by their lengths. */
function likelihood(needs: Needs): number {
  const likely = (term: Term) => term.reduce((all, { length }) => all * (ONE_OF_LENGTH[length] ?? 0.003), 1);
  return needs.reduce((sum, term) => sum + likely(term), 0);
}

const ONE_OF_LENGTH = [1, 0.3, 0.1, 0.03, 0.02, 0.01, 0.006];

function needsOfPart({ exact, needs }: Part): Needs | undefined {
  if (!exact) return needs;
  return exact.some((one) => SAYS_NOTHING.test(one)) ? undefined : exact.map((one) => [one]);
}

const SAYS_NOTHING = new RegExp(`^${START}?${END}?$`);

/** Both parts are there, wherever. */
function both(a: Needs | undefined, b: Needs | undefined): Needs | undefined {
  if (!a || !b) return a ?? b;
  if (a.length * b.length <= MOST_TERMS) return a.flatMap((one) => b.map((other) => [...one, ...other]));
  return likelihood(a) <= likelihood(b) ? a : b;
}

function inSequence(parts: readonly Part[]): Part {
  let run: readonly string[] | undefined;
  let needs: Needs | undefined;
  let whole = true;
  const end = () => {
    if (run) needs = both(needs, needsOfPart({ exact: run, needs: undefined }));
    run = undefined;
  };
  for (const part of parts) {
    const { exact } = part;
    if (exact && (run?.length ?? 1) * exact.length <= MOST_EXACT) {
      run = run ? run.flatMap((one) => exact.map((other) => one + other)) : exact;
      continue;
    }
    if (run || !exact) whole = false;
    end();
    if (exact) run = exact;
    else needs = both(needs, part.needs);
  }
  if (whole) return { exact: run ?? [""], needs: undefined };
  end();
  return { exact: undefined, needs };
}

function oneOf(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part;
  const exact = parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact ?? []) : undefined;
  if (exact && exact.length <= MOST_EXACT) return { exact: [...new Set(exact)], needs: undefined };
  const needs = parts.map(needsOfPart);
  return { exact: undefined, needs: needs.every((one) => one) ? needs.flatMap((one) => one ?? []) : undefined };
}

function repeated(part: Part, least: number, most: number): Part {
  if (least === 1 && most === 1) return part;
  if (least === 0 && most === 1 && part.exact) return { exact: [...new Set([...part.exact, ""])], needs: undefined };
  return least === 0 ? ANY : { exact: undefined, needs: needsOfPart(part) };
}

/** Characters that stand for themselves, none of which is repeated. */
const LITERAL = /(?:[^\\^$.*+?()[\]{}|](?![*+?{]))+/y;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y;
const ESCAPED_CODE = /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/iy;
const PROPERTY = /\\[pP]\{[^}]*\}|\\k<[^>]*>|\\c[A-Za-z]|\\[1-9]\d*/y;
const OPENING = /\((?:\?(?:(:)|(<?[=!])|<[^>]+>))?/y;
const RETURNED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v", "0": "\0" };

/** Reads the source of an expression that is known to be valid. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  #take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#source) ?? undefined;
    this.#at += found?.[0].length ?? 0;
    return found;
  }

  /** Up to the end of the group that is open, or of the source. */
  alternatives(): Part {
    const parts: Part[] = [this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at++;
      parts.push(this.#sequence());
    }
    return oneOf(parts);
  }

  #sequence(): Part {
    const parts: Part[] = [];
    for (;;) {
      const literal = this.#take(LITERAL);
      if (literal) parts.push(exactly(literal[0]));
      const char = this.#source[this.#at];
      if (char === undefined || char === "|" || char === ")") return inSequence(parts);
      const part = this.#atom(char);
      const count = this.#take(QUANTIFIER);
      parts.push(count ? repeated(part, ...rangeOf(count)) : part);
    }
  }

  #atom(char: string): Part {
    if (char === "(") {
      const around = this.#take(OPENING)?.[2];
      const from = this.#at;
      const part = this.alternatives();
      const empty = this.#at++ === from;
      return around === undefined ? part : around === "!" && empty ? NOTHING : EMPTY;
    }
    if (char === "[") return this.#class();
    if (char === "\\") return this.#escaped();
    this.#at++;
    if (char === "^") return { exact: [START], needs: undefined };
    if (char === "$") return { exact: [END], needs: undefined };
    return char === "." ? ANY : exactly(char);
  }

  #escaped(): Part {
    const code = this.#take(ESCAPED_CODE);
    if (code) return exactly(String.fromCodePoint(Number.parseInt((code[1] ?? code[2] ?? code[3]) as string, 16)));
    if (this.#take(PROPERTY)) return ANY;
    const char = this.#source[this.#at + 1] ?? "";
    this.#at += 2;
    if (char === "b" || char === "B") return EMPTY;
    if (char === "d") return { exact: undefined, needs: [[DIGIT]] };
    return /[wWsSD]/.test(char) ? ANY : exactly(RETURNED[char] ?? char);
  }

  #class(): Part {
    const from = this.#at + 1;
    this.#at = from;
    while (this.#source[this.#at] !== "]") this.#at += this.#source[this.#at] === "\\" ? 2 : 1;
    const inside = this.#source.slice(from, this.#at++);
    if (inside === "\\d") return { exact: undefined, needs: [[DIGIT]] };
    const chars = [...inside];
    if (/[\\^-]/.test(inside) || MATCHES_OTHERS.test(inside) || chars.length > MOST_OF_CLASS || chars.length === 0)
      return ANY;
    return { exact: [...new Set(chars.map((char) => char.toLowerCase()))], needs: undefined };
  }
}

function exactly(text: string): Part {
  if (MATCHES_OTHERS.test(text)) return ANY;
  return { exact: [text.toLowerCase()], needs: undefined };
}

function rangeOf([all, least, more, most]: RegExpExecArray): [number, number] {
  if (all.startsWith("*")) return [0, Number.POSITIVE_INFINITY];
  if (all.startsWith("+")) return [1, Number.POSITIVE_INFINITY];
  if (all.startsWith("?")) return [0, 1];
  return [Number(least), more === undefined ? Number(least) : most ? Number(most) : Number.POSITIVE_INFINITY];
}

/** Letters that match, in any case, a letter that is not their small one: ſ and s, ς and σ, µ and μ. */
export const MATCHES_OTHERS =
  /\u0345|[\u00b5\u017f\u03a3\u03c2\u03d0\u03d1\u03d5\u03d6\u03f0\u03f1\u03f4\u03f5\u1c80-\u1c88\u1e9b\u1fbe\u2126\u212a\u212b]/;
