// The comments that turn a finding off, placed so that tables, lists, headings and fences stay what they are.
import type { Document } from "../../markdown/document.ts";
import type { Edit } from "../../text/edits.ts";
import { lineEndOf } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { readDirectives } from "../support/directives.ts";
import { textLineAt } from "../support/places.ts";
import type { Finding, ReadyFix } from "../types.ts";
import { leafBlockAt } from "./leaf-block.ts";

export const DISABLE_LINE = "disable-line";
export const DISABLE_FILE = "disable-file";

/** Choices for the end of a finding's menu: off for this line, where a comment can stand there, and off for this file. */
export function disableFixes(document: Document, finding: Finding): ReadyFix[] {
  const { rule, span } = finding;
  const inFrontMatter = document.frontMatter !== undefined && span.start <= document.frontMatter.span.end;
  const line = inFrontMatter || document.text.length === 0 ? undefined : lineComment(document, finding);
  return [
    ...(line ? [{ id: DISABLE_LINE, title: `Turn off ${rule} for this line`, safe: false, edits: [line] }] : []),
    { id: DISABLE_FILE, title: `Turn off ${rule} for this file`, safe: false, edits: [fileComment(document, rule)] },
  ];
}

/**
 * Behind the line's text, before its closing marks; of a table's row behind the last pipe, where it changes no cell; for code
 * and comments on a line of its own before them.
 */
function lineComment(document: Document, { span, rule }: Finding): Edit {
  const number = document.lines.lineAt(span.start);
  const last = readDirectives(document)
    .flatMap((d) => (d.scope === "line" && d.lines.first === number ? d.rules : []))
    .at(-1);
  if (last) return { span: { start: last.span.end, end: last.span.end }, text: `, ${rule}` };
  const line = textLineAt(document, number);
  if (line && line.form !== "code") {
    const at = line.table && line.table.header !== line ? endOf(document, line.span) : line.text.end;
    return { span: { start: at, end: at }, text: ` <!-- postmortem-disable-line ${rule} -->` };
  }
  const first = (line && leafBlockAt(document, number)?.firstLine) ?? number;
  const at = document.lines.startOf(first);
  const text = document.lines.textOf(first);
  const indent = text.slice(0, text.search(/[^ \t>]|$/));
  const behind = at + indent.length;
  return {
    span: { start: behind, end: behind },
    text: `<!-- postmortem-disable-next-line ${rule} -->${lineEndOf(document.source)}${indent}`,
  };
}

function endOf({ source }: Document, line: Span): number {
  return line.start + source.slice(line.start, line.end).trimEnd().length;
}

/** At the top, behind a byte order mark and front matter; a comment for the file that is there already takes the rule up. */
function fileComment(document: Document, rule: string): Edit {
  const last = readDirectives(document)
    .flatMap((d) => (d.scope === "file" ? d.rules : []))
    .at(-1);
  if (last) return { span: { start: last.span.end, end: last.span.end }, text: `, ${rule}` };
  const end = lineEndOf(document.source);
  const { frontMatter, source } = document;
  const at = frontMatter
    ? document.lines.startOf(document.lines.lineAt(frontMatter.span.end) + 1)
    : source.startsWith("\ufeff")
      ? 1
      : 0;
  const comment = `<!-- postmortem-disable-file ${rule} -->`;
  return {
    span: { start: at, end: at },
    text: frontMatter && at === source.length ? `${end}${comment}` : `${comment}${end}${end}`,
  };
}
