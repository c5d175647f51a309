// What numeric and written-out dates share: separators, months, ordinals.
import { anyOf, wordSet } from "../languages/patterns.ts";
import { isOneOf, readWord, type Scanned } from "./scan.ts";
import type { WrittenDate } from "./types.ts";
import { MONTHS, ORDINALS } from "./words/index.ts";

export interface RawDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly end: number;
  readonly notation: WrittenDate["notation"];
  readonly swappable?: boolean;
  readonly yearFault?: boolean;
  readonly lastDay?: number | undefined;
}

export const isYear = (value: number): boolean => value >= 1900 && value <= 2199;
export const DASHES = "-‐‑–−";
/** The separator class of a numeric date; `undefined` for anything else. */
export function separatorAt(source: string, at: number): string | undefined {
  const char = source.charAt(at);
  if (char === "/" || char === "." || char === "／") return char === "／" ? "/" : char;
  return isOneOf(source, at, DASHES) ? "-" : undefined;
}

/** Whether a clock that can be nothing else follows (`10:15`, `2pm`, `10 Uhr`), behind blanks, a comma, a mark of emphasis. */
export function clockFollows(source: string, at: number): boolean {
  return CLOCK_FOLLOWS.test(source.slice(at, at + 24));
}

const CLOCK_FOLLOWS = new RegExp(
  `^[\\s,|*_\`~≈@]{1,8}(?:(?:[-–]|${anyOf("dates", "at")})\\s)?[*_\`~]{0,3}\\d{1,2}(?:[:：h]\\d\\d|\\s?(?:[ap]\\.?m|${anyOf("dates", "clock")})\\b)`,
  "i",
);

export function readMonth(source: string, at: number, end: number): Scanned<number> | undefined {
  const word = readWord(source, at, end);
  const month = word && MONTHS.get(word.text);
  if (!word || month === undefined) return undefined;
  return { value: month, end: source[word.end] === "." ? word.end + 1 : word.end };
}

const ORDINAL_SIGNS = [...wordSet("signs", "ordinal")].join("");

export function behindOrdinal(source: string, at: number, end: number): number {
  if (isOneOf(source, at, ORDINAL_SIGNS)) return at + 1;
  const word = readWord(source, at, end);
  if (word && ORDINALS.has(word.text)) return word.end;
  // ^th^ and <sup>th</sup>
  const marked = /^(?:<sup>|\^)(?:st|nd|rd|th|er)(?:<\/sup>|\^)/.exec(source.slice(at, at + 14));
  return at + (marked?.[0].length ?? 0);
}
