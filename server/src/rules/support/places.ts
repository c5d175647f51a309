// Where findings point, and how messages name a place.
import { type Document, openingLine, type TextLine } from "../../markdown/document.ts";
import type { Postmortem, Section } from "../../postmortem/model.ts";
import { type Span, slice, trim } from "../../text/span.ts";

/** The number of the line (from 1) that an offset lies in, as a message names it. */
export function lineNumber(document: Document, offset: number): number {
  return document.lines.lineAt(offset) + 1;
}

/** Line numbers named in one message. */
const MOST_LINES = 4;

/** "line 4", "lines 4, 5 and 2 more". */
export function linesNamed(document: Document, spans: readonly Span[]): string {
  const lines = spans.slice(0, MOST_LINES).map(({ start }) => lineNumber(document, start));
  const further = spans.length - lines.length;
  return `line${spans.length > 1 ? "s" : ""} ${lines.join(", ")}${further > 0 ? ` and ${further} more` : ""}`;
}

/** The line (number from 0) as a reader sees it; undefined for blank lines, rules, underlines and comments. */
export function textLineAt(document: Document, line: number): TextLine | undefined {
  const found = document.text[firstTextLineFrom(document, line)];
  return found?.line === line ? found : undefined;
}

/** Index in `document.text` of the first line at or after line number `line` (from 0). */
export function firstTextLineFrom(document: Document, line: number): number {
  let low = 0;
  let high = document.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.text[middle] as TextLine).line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first part that tells something: no field, and no facts about the report. */
export function firstPart({ sections }: Postmortem): Section | undefined {
  return sections.find(({ form, kinds }) => form !== "field" && !kinds.includes("metadata"));
}

/** The text of a span without the comments in it. */
export function seenText({ source, comments }: Document, span: Span): string {
  let text = "";
  let at = span.start;
  for (let i = firstEndingBehind(comments, span.start); i < comments.length; i++) {
    const { start, end } = comments[i] as Span;
    if (start >= span.end) break;
    text += source.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return text + source.slice(at, Math.max(at, span.end));
}

function firstEndingBehind(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a finding about the document as a whole is told. */
export function titlePlace(document: Document): Span {
  return openingLine(document)?.text ?? { start: 0, end: 0 };
}

/** Words of the document on one line, for messages and titles: no emphasis marks, no marks at the edges; cut at `most` characters. */
export function quote(source: string, span: Span, most = 60): string {
  const words = slice(source, trim(source, span))
    .replace(/[*`|]|__/g, "")
    .replace(/\s+/g, " ")
    // "[INC-7] The shelves" keeps its brackets, "[Name]" needs none.
    .replace(/^[\s:;,–—\-({_]*(?:\[(?![^[\]]*\][^[\]]*[\p{L}\p{N}]))?[\s:;,–—\-({_]*/u, "")
    .replace(/(?<![\s:;,–—\-_}])[\s:;,–—\-_}]+$/, "")
    .replace(/^([^[]*)\][\s:;,–—\-_}]*$/, "$1");
  const whole = words.endsWith(")") && !words.includes("(") ? words.slice(0, -1) : words;
  const characters = [...whole];
  if (characters.length <= most) return whole;
  return `${characters
    .slice(0, most - 1)
    .join("")
    .trimEnd()}…`;
}
