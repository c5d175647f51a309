// How a document writes the openings of its parts, and a new one in the same style.
import type { Document, TextLine } from "../../markdown/document.ts";
import { columnsOf } from "../../text/columns.ts";
import { slice } from "../../text/span.ts";
import type { Outline, OutlinePart } from "./outline.ts";

/** How an opening is written. */
export interface HeadingStyle {
  readonly mark: "atx" | "setext" | "label";
  readonly level: number;
  /** `**` or `__` around the words, or empty. */
  readonly emphasis: string;
  /** Behind the words: `:`, `：` or nothing; `inside` tells that it stands within the emphasis. */
  readonly colon: string;
  readonly inside: boolean;
  readonly upper: boolean;
  /** What follows a number before the words: `.` or `)`; empty where there is none. */
  readonly numbering: string;
  readonly number: number;
}

const NUMBER = /^(\d{1,2})([.)])\s/;
const EMPHASIS = /^(\*\*|__)(.*?)(\*\*|__)(\s*[:：])?$/;

function lookOf(document: Document, part: OutlinePart): HeadingStyle {
  const { line } = part;
  const text = slice(document.source, line.text).trimEnd();
  const numbered = NUMBER.exec(text) ?? NUMBER.exec(text.replace(/^[*_]+/, ""));
  const emphasised = EMPHASIS.exec(text);
  const words = emphasised?.[2] ?? text;
  const inside = /[:：]\s*$/.exec(words)?.[0].trim() ?? "";
  const letters = words.replace(/[^\p{L}]/gu, "");
  return {
    mark: line.form === "heading" ? (line.underline ? "setext" : "atx") : "label",
    level: line.level,
    emphasis: emphasised?.[1] ?? "",
    colon: emphasised?.[4]?.trim() || inside,
    inside: emphasised !== null && inside !== "",
    upper: letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
    numbering: numbered?.[2] ?? "",
    number: Number(numbered?.[1] ?? 0),
  };
}

/** The style for a new part at the level of `neighbour` and numbered behind `before`: what most parts of the document have. */
export function headingStyle(
  document: Document,
  outline: Outline,
  neighbour: OutlinePart | undefined,
  before: OutlinePart | undefined,
): HeadingStyle {
  const looks = outline.parts.map((part) => lookOf(document, part));
  const same = <Key extends keyof HeadingStyle>(key: Key, fallback: HeadingStyle[Key]): HeadingStyle[Key] =>
    mostOf(looks.map((look) => look[key])) ?? fallback;
  const numbering = looks.filter((look) => look.numbering).length * 2 > looks.length ? same("numbering", "") : "";
  const titleLevel = outline.openings.find(({ level }) => level <= 6)?.level ?? 1;
  const level = neighbour && neighbour.level <= 6 ? neighbour.level : Math.min(6, titleLevel + 1);
  const number = before ? lookOf(document, before).number + 1 : 1;
  return {
    mark: outline.parts.length > 0 ? same("mark", "atx") : "atx",
    level,
    emphasis: same("emphasis", ""),
    colon: same("colon", ""),
    inside: same("inside", false),
    upper: looks.length > 1 && looks.every((look) => look.upper),
    numbering,
    number,
  };
}

/** The lines of an opening that says `words`. `ahead` counts the parts put in before it at the same place. */
export function writeOpening(look: HeadingStyle, words: string, ahead: number): string[] {
  const cased = look.upper ? words.toUpperCase() : words;
  const numbered = look.numbering ? `${look.number + ahead}${look.numbering} ${cased}` : cased;
  if (look.mark === "label") return [emphasise(look, numbered, look.colon || (look.emphasis ? "" : ":"))];
  const text = emphasise(look, numbered, look.colon);
  if (look.mark === "atx" || look.level > 2) return [`${"#".repeat(look.level)} ${text}`];
  return [text, (look.level === 1 ? "=" : "-").repeat(Math.max(3, columnsOf(text)))];
}

function emphasise({ emphasis, inside }: HeadingStyle, words: string, colon: string): string {
  if (!emphasis) return words + colon;
  return inside ? `${emphasis}${words}${colon}${emphasis}` : `${emphasis}${words}${emphasis}${colon}`;
}

function mostOf<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** Whether a line is a thematic break that could stand between two parts. */
export function isRule(text: string): boolean {
  return /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text);
}

/** The line below which everything up to `line` is blank, a rule or belongs to `line`: comments and anchors directly above it. */
export function attachedFrom(document: Document, line: TextLine): number {
  let at = line.line;
  while (at > 0) {
    const above = document.lines.textOf(at - 1).trim();
    if (!above || !(above.startsWith("<!--") ? above.endsWith("-->") : /^<a\s[^>]*>(?:<\/a>)?$/.test(above))) break;
    at--;
  }
  return at;
}
