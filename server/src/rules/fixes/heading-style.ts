// How a document writes the openings of its parts, and a new one in the same style.
import type { Document, TextLine } from "../../markdown/document.ts";
import { columnsOf } from "../../text/columns.ts";
import { commonest } from "../../text/commonest.ts";
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

/** How the opening of a part is written; its level is seen at the part. */
type Look = Omit<HeadingStyle, "level">;

const NUMBER = /^[*_]*(\d{1,2})([.)])\s/;
const EMPHASIS = /^(\*\*|__)(.*?)(?:\*\*|__)\s*([:：]?)$/;

function lookOf(document: Document, { line }: OutlinePart): Look {
  const text = slice(document.source, line.text);
  const [, number = "", numbering = ""] = NUMBER.exec(text) ?? [];
  const [, emphasis = "", words = text, behind = ""] = EMPHASIS.exec(text) ?? [];
  const within = /[:：]$/.exec(words.trimEnd())?.[0] ?? "";
  return {
    mark: line.form === "heading" ? (line.underline ? "setext" : "atx") : "label",
    emphasis,
    colon: behind || within,
    inside: emphasis !== "" && within !== "",
    upper: text === text.toUpperCase() && text !== text.toLowerCase(),
    numbering,
    number: Number(number),
  };
}

/** The style for a new part at the level of `neighbour` and numbered behind `before`: what most parts of the document have. */
export function headingStyle(
  document: Document,
  { parts, openings }: Outline,
  neighbour: OutlinePart | undefined,
  before: OutlinePart | undefined,
): HeadingStyle {
  const looks = parts.map((part) => lookOf(document, part));
  const most = <Key extends keyof Look>(key: Key) => commonest(looks.map((look) => look[key]))[0];
  const numbered = looks.filter(({ numbering }) => numbering).length * 2 > looks.length;
  const titleLevel = openings.find(({ level }) => level <= 6)?.level ?? 1;
  return {
    mark: most("mark") ?? "atx",
    level: neighbour && neighbour.level <= 6 ? neighbour.level : Math.min(6, titleLevel + 1),
    emphasis: most("emphasis") ?? "",
    colon: most("colon") ?? "",
    inside: most("inside") ?? false,
    upper: looks.length > 1 && looks.every(({ upper }) => upper),
    numbering: (numbered && most("numbering")) || "",
    number: before ? lookOf(document, before).number + 1 : 1,
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
  return inside ? `${emphasis}${words}${colon}${emphasis}` : `${emphasis}${words}${emphasis}${colon}`;
}

/** Whether a line is a thematic break that could stand between two parts. */
export function isRule(text: string): boolean {
  return /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text);
}

/** The line below which everything up to `line` is blank, a rule or belongs to `line`: comments and anchors directly above it. */
export function attachedFrom(document: Document, line: TextLine): number {
  let at = line.line;
  while (isAttached(document.lines.textOf(at - 1).trim())) at--;
  return at;
}

function isAttached(text: string): boolean {
  return text.startsWith("<!--") ? text.endsWith("-->") : /^<a\s[^>]*>(?:<\/a>)?$/.test(text);
}
