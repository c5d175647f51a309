// Which words of a document are its title, and whether it has one.
import type { Document, TextLine } from "../../markdown/document.ts";
import { REPORT_TITLE } from "../../postmortem/genre-words.ts";
import { readLabel } from "../../postmortem/headings.ts";
import { labelWords } from "../../postmortem/label-words.ts";
import { lexiconsFor } from "../../postmortem/lexicon/languages.ts";
import type { Postmortem } from "../../postmortem/model.ts";
import { IN_WORDS } from "../../postmortem/section-content.ts";
import { type Span, slice } from "../../text/span.ts";

/** A longer line of text is a sentence and no title. */
const LONGEST_TITLE = 120;
/** How far down a title is looked for. */
const FIRST_LINES = 40;

export interface ReportTitle {
  readonly span: Span;
  readonly line: TextLine | undefined;
}

/** The title; `undefined` where the report begins with one of its parts or with prose. */
export function statedTitle(document: Document, postmortem: Postmortem): ReportTitle | undefined {
  const named = postmortem.fields.find(
    ({ name, valueSpan }) =>
      (name === "title" && valueSpan.end > valueSpan.start) ||
      (name === "ticket" && IN_WORDS.test(slice(document.source, valueSpan))),
  );
  if (named) return { span: named.valueSpan, line: undefined };
  const parts = partLines(document, postmortem);
  let before = 0;
  for (const line of document.text.slice(0, FIRST_LINES)) {
    const title = { span: line.text, line };
    // A first heading above all the others is a title even where its words name a part ("Incident timeline of …").
    if (line.form === "heading")
      return !parts.has(line.line) || isOnTop(document, line) || namesMore(document, line) ? title : undefined;
    if (parts.has(line.line)) return undefined;
    if (line.form === "row" || line.form === "code" || line.form === "html" || isPicture(document, line)) continue;
    if (before++ === 0 && line.text.end - line.text.start <= LONGEST_TITLE && standsAlone(document, line)) return title;
  }
  return undefined;
}

/** The lines (from 0) that open parts. */
export function partLines(document: Document, { sections }: Postmortem): ReadonlySet<number> {
  return new Set(sections.filter(({ form }) => form !== "field").map((s) => document.lines.lineAt(s.labelSpan.start)));
}

function isOnTop(document: Document, line: TextLine): boolean {
  const headings = document.text.filter(({ form, quoted }) => form === "heading" && !quoted);
  return line.level === 1 && headings.length > 1 && headings.every((other) => other === line || other.level > 1);
}

/** "# Ovens cold, kettle warm: the cause", at the very top: what stands before the colon names no part. */
function namesMore({ source }: Document, line: TextLine): boolean {
  if (line.level !== 1 || line.index > 0) return false;
  const { text, pieces } = labelWords(slice(source, line.text));
  const [own = ""] = pieces;
  return own !== text && own.trim().includes(" ") && !readLabel(own, lexiconsFor(source));
}

export function isPicture(document: Document, line: TextLine): boolean {
  return /^\[?!\[/.test(slice(document.source, line.text).slice(0, 4));
}

/** A line that is no sentence, and calls itself a report or has a blank line, another part or the end behind it. */
function standsAlone(document: Document, line: TextLine): boolean {
  const next = document.text[line.index + 1];
  const text = slice(document.source, line.text).trim();
  return !/[.。]$/.test(text) && (!next || next.group !== line.group || REPORT_TITLE.test(text));
}
