// A regular expression of many words that is run only for texts that hold what it asks for, and in the form that is cheapest for them.
import { forLowerCase, forPlainLetters } from "./cheaper.ts";
import { hasPlainLetters, inLowerCase } from "./lower-case.ts";
import { prefilter } from "./prefilter.ts";

/** Shorter ones are run as fast as a text is looked at. UTF-16 units. */
const SHORT = 24;
/** What few texts are held against is not worth a look at its source. */
const FEW = 50;

export class Expression {
  readonly source: string;
  readonly #flags: string;
  readonly #ignoresCase: boolean;
  #texts = 0;
  #mayMatch: ((text: string) => boolean) | undefined;
  #own: RegExp | undefined;
  /** For texts in small letters, where it ignores case: its source (null where there is none), for plain letters and for others. */
  #small: string | null | undefined;
  #plain: RegExp | undefined;
  #wide: RegExp | undefined;

  /** @param flags without `m`; `y` for `endAt` alone @throws SyntaxError at its first use where the source is no expression */
  constructor(source: string, flags: string) {
    this.source = source;
    this.#flags = flags;
    this.#ignoresCase = flags.includes("i") && flags.includes("u");
  }

  #isOut(text: string): boolean {
    if (this.#texts <= FEW && ++this.#texts > FEW && this.source.length >= SHORT)
      this.#mayMatch = prefilter(this.source);
    return this.#mayMatch !== undefined && !this.#mayMatch(text);
  }

  /** What to run on a text, or on `#held` of it; begins at the start. */
  #formFor(text: string): RegExp {
    const form = this.#cheaperFor(text) ?? this.#whole;
    form.lastIndex = 0;
    return form;
  }

  #cheaperFor(text: string): RegExp | undefined {
    if (!this.#flags.includes("u")) return undefined;
    const source = this.#ignoresCase ? this.#smallFor(text) : this.source;
    if (source === null) return undefined;
    if (hasPlainLetters(text)) {
      this.#plain ??= this.#make(forPlainLetters(source));
      return this.#plain;
    }
    if (this.#ignoresCase) this.#wide ??= this.#make(source);
    return this.#wide;
  }

  /** Null where the text, or this expression, has no form in small letters. */
  #smallFor(text: string): string | null {
    if (inLowerCase(text) === undefined) return null;
    if (this.#small === undefined) this.#small = forLowerCase(this.source) ?? null;
    return this.#small;
  }

  #make(source: string): RegExp {
    // Of a match in small letters only the places of its groups are of use.
    return new RegExp(source, this.#flags.replace("i", KEEPS_GROUPS.test(source) ? "d" : ""));
  }

  #held(form: RegExp, text: string): string {
    return this.#ignoresCase && form !== this.#own ? (inLowerCase(text) as string) : text;
  }

  test(text: string): boolean {
    if (this.#isOut(text)) return false;
    const form = this.#formFor(text);
    return form.test(this.#held(form, text));
  }

  exec(text: string): RegExpExecArray | null {
    if (this.#isOut(text)) return null;
    const form = this.#formFor(text);
    const held = this.#held(form, text);
    const match = form.exec(held);
    return match && held !== text ? asIn(text, match) : match;
  }

  /** Where a match ends that begins at an index of the text; -1 where none does. Needs the flag `y`. */
  endAt(text: string, at: number): number {
    if (this.#isOut(text)) return -1;
    const form = this.#formFor(text);
    form.lastIndex = at;
    return form.test(this.#held(form, text)) ? form.lastIndex : -1;
  }

  /** All matches; needs the flag `g`. */
  all(text: string): readonly RegExpExecArray[] {
    if (this.#isOut(text)) return [];
    const form = this.#formFor(text);
    const held = this.#held(form, text);
    const matches = allMatches(held, form);
    return held === text ? matches : matches.map((match) => asIn(text, match));
  }

  replaceIn(text: string, by: string | ((found: string) => string)): string {
    return this.test(text) ? text.replace(this.#whole, by as string) : text;
  }

  split(text: string): string[] {
    return this.test(text) ? text.split(this.#whole) : [text];
  }

  get #whole(): RegExp {
    this.#own ??= new RegExp(this.source, this.#flags);
    this.#own.lastIndex = 0;
    return this.#own;
  }
}

/** Also true of some that keep none. */
const KEEPS_GROUPS = /\((?!\?(?:[:=!]|<[=!]))/;

/** A match in a text in small letters, with what stands there in the text as it is. */
function asIn(text: string, match: RegExpExecArray): RegExpExecArray {
  const { index, indices, groups } = match;
  const at = (place: readonly [number, number] | undefined) => place && text.slice(place[0], place[1]);
  match.input = text;
  match[0] = text.slice(index, index + match[0].length);
  for (let i = 1; i < match.length; i++) match[i] = at(indices?.[i]) as string;
  if (groups) for (const name of Object.keys(groups)) groups[name] = at(indices?.groups?.[name]) as string;
  return match;
}

/** All matches of an expression with the flag `g`: `matchAll` makes another one for each text. */
export function allMatches(text: string, expression: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === "") expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
