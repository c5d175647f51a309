// A field put beside the ones that the report has, in their manner; else below its title, or above all.
import type { Document, TextLine } from "../../markdown/document.ts";
import type { Field, Postmortem } from "../../postmortem/model.ts";
import { escapeSnippet, stop } from "../../postmortem/skeletons/index.ts";
import type { Edit } from "../../text/edits.ts";
import { lineEndOf } from "../../text/lines.ts";
import { slice } from "../../text/span.ts";
import { textLineAt } from "../support/places.ts";
import { statedTitle } from "../support/title.ts";

/** Fields stand near the top; one further down belongs to a part. */
const FIRST_LINES = 15;

export interface NewField {
  readonly label: string;
  /** What the writer is to put there. */
  readonly prompt: string;
}

/** The edit, in LSP snippet syntax, that adds fields to fill in. */
export function insertFields(document: Document, postmortem: Postmortem, fields: readonly NewField[]): Edit {
  const { source } = document;
  const eol = lineEndOf(source);
  const anchor = postmortem.fields.flatMap((field) => anchorOf(document, field) ?? [])[0];
  if (anchor) {
    const { line, before, between, behind } = anchor;
    const lines = fields.map(
      ({ label, prompt }, i) =>
        [before, label, between].map(escapeSnippet).join("") + stop(i + 1, prompt) + escapeSnippet(behind),
    );
    const row = line.form === "row";
    const at = row ? line.span.end : line.span.start;
    return { span: { start: at, end: at }, text: lines.map((text) => (row ? eol + text : text + eol)).join("") };
  }
  const lines = fields.map(({ label, prompt }, i) => `- ${escapeSnippet(label)}: ${stop(i + 1, prompt)}`).join(eol);
  const title = statedTitle(document, postmortem)?.line;
  if (!title) {
    const first = document.text[0]?.line ?? 0;
    // A fence begins above its first line of text.
    const block = document.blocks.find(({ lastLine }) => first <= lastLine);
    const at = document.lines.startOf(block?.firstLine ?? first);
    return { span: { start: at, end: at }, text: `${lines}${eol}${eol}` };
  }
  const at = (title.underline ?? title.span).end;
  const next = document.lines.lineAt(at) + 1;
  const blank = next < document.lines.count && document.lines.textOf(next).trim() === "";
  return { span: { start: at, end: at }, text: `${eol}${eol}${lines}${blank ? "" : eol}` };
}

interface Anchor {
  readonly line: TextLine;
  readonly before: string;
  readonly between: string;
  readonly behind: string;
}

/** How a field is written whose label and value stand alone on one line. */
function anchorOf(document: Document, { labelSpan, valueSpan }: Field): Anchor | undefined {
  if (valueSpan.end === valueSpan.start) return undefined;
  const line = textLineAt(document, document.lines.lineAt(labelSpan.start));
  if (!line || line.line >= FIRST_LINES || line.quoted) return undefined;
  if (line.form === "heading" || line.parent || line.ordered) return undefined;
  if (line.table && (line.table.header === line || line.cells.length !== 2)) return undefined;
  const before = document.source.slice(line.span.start, labelSpan.start);
  const between = document.source.slice(labelSpan.end, valueSpan.start);
  const behind = document.source.slice(valueSpan.end, line.span.end);
  const marks = [before, between, behind].every((text) => !/[\p{L}\p{N}\r\n]/u.test(text));
  const value = slice(document.source, valueSpan);
  // In quotes it is code: `title: "…",`.
  return marks && value.length < 200 && !/^["']/.test(value) ? { line, before, between, behind } : undefined;
}
