// Folds that Markdown does not give: parts that a label opens, entries of several lines, tables, front matter; on request headings, too.
import type { FoldingRange } from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import type { Span } from "../text/span.ts";

/** @param headings also the parts that headings open, for editors that do not fold Markdown by themselves */
export function foldingRanges({ document, postmortem }: Analysis, headings: boolean): FoldingRange[] {
  const { lines, source, frontMatter } = document;
  const lastOf = ({ start, end }: Span) => {
    const text = source.slice(start, end).trimEnd();
    return lines.lineAt(start + Math.max(0, text.length - 1));
  };
  const folds: FoldingRange[] = [];
  const fold = (startLine: number, endLine: number) => {
    if (endLine > startLine) folds.push({ startLine, endLine });
  };
  if (frontMatter) fold(lines.lineAt(frontMatter.span.start), lastOf(frontMatter.span));
  for (const { form, span, body } of postmortem.sections) {
    if (form === "label" || (form === "heading" && headings)) {
      fold(lines.lineAt(span.start), lastOf({ start: span.start, end: Math.max(span.end, body.end) }));
    }
  }
  for (const { span, shape } of postmortem.timeline.entries) {
    if (shape !== "row" && (shape !== "heading" || headings)) fold(lines.lineAt(span.start), lastOf(span));
  }
  const tables = new Set(document.text.flatMap(({ table }) => table ?? []));
  for (const { firstLine, lastLine } of tables) fold(firstLine, lastLine);
  const seen = new Set<number>();
  return folds
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)
    .filter(({ startLine }) => !seen.has(startLine) && seen.add(startLine));
}
