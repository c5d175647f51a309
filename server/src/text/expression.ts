// A regular expression of many words that is compiled and run only for texts that hold what it asks for.
import { prefilter } from "./prefilter.ts";

/** Shorter ones are run as fast as a text is looked at. UTF-16 units. */
const SHORT = 24;
/** What few texts are held against is not worth a look at its source. */
const FEW = 50;

export class Expression {
  readonly source: string;
  readonly #flags: string;
  #texts = 0;
  #mayMatch: ((text: string) => boolean) | undefined;
  #regexp: RegExp | undefined;

  /** @param flags without `m` and `y` @throws SyntaxError at its first use where the source is no expression */
  constructor(source: string, flags: string) {
    this.source = source;
    this.#flags = flags;
  }

  /** Begins at the start of whatever text it is run on next, also with the flag `g`. */
  get regexp(): RegExp {
    this.#regexp ??= new RegExp(this.source, this.#flags);
    this.#regexp.lastIndex = 0;
    return this.#regexp;
  }

  #isOut(text: string): boolean {
    if (this.#texts <= FEW && ++this.#texts > FEW && this.source.length >= SHORT)
      this.#mayMatch = prefilter(this.source);
    return this.#mayMatch !== undefined && !this.#mayMatch(text);
  }

  test(text: string): boolean {
    return !this.#isOut(text) && this.regexp.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#isOut(text) ? null : this.regexp.exec(text);
  }

  /** All matches; needs the flag `g`. */
  all(text: string): readonly RegExpExecArray[] {
    return this.#isOut(text) ? [] : allMatches(text, this.regexp);
  }

  replaceIn(text: string, by: string | ((found: string) => string)): string {
    return this.#isOut(text) ? text : text.replace(this.regexp, by as string);
  }

  split(text: string): string[] {
    return this.#isOut(text) ? [text] : text.split(this.regexp);
  }
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
