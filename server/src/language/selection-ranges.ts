// What "Expand Selection" takes in next: a name or a time, the entry's text, the entry, the part, the report.
import type { SelectionRange } from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import type { Span } from "../text/span.ts";
import { rangeOf } from "./places.ts";

/** The chain of ranges around an offset, each within the next. */
export function selectionRange(analysis: Analysis, offset: number): SelectionRange {
  const { lines, source } = analysis.document;
  const around = spansOf(analysis, lines.lineAt(offset))
    .filter(({ start, end }) => start <= offset && offset <= end && start < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const span of [...around, { start: 0, end: source.length }]) {
    const last = chain.at(-1);
    if (!last || (span.start <= last.start && last.end <= span.end && span.end - span.start > last.end - last.start))
      chain.push(span);
  }
  const ranges = chain.map((span) => rangeOf(lines, span)).reverse();
  return ranges.reduce<SelectionRange | undefined>(
    (parent, range) => (parent ? { range, parent } : { range }),
    undefined,
  ) as SelectionRange;
}

function spansOf({ document, postmortem }: Analysis, line: number): Span[] {
  const { timeline, actions, fields, sections } = postmortem;
  const own = document.text.filter((one) => one.line === line);
  return [
    ...own.flatMap(({ text, span, cells, line: number }) => [text, span, ...cells, document.lines.spanOf(number)]),
    ...timeline.entries.flatMap(({ timeSpan, textSpan, span, actor, written }) => [
      timeSpan,
      textSpan,
      span,
      ...(actor ? [actor] : []),
      ...(written.clock ? [written.clock.span] : []),
      ...(written.date ? [written.date.span] : []),
    ]),
    ...actions.flatMap(({ textSpan, span, owner, due, ref }) => [
      textSpan,
      span,
      ...[owner, due, ref].flatMap((part) => (part ? [part.span] : [])),
    ]),
    ...fields.flatMap(({ span, labelSpan, valueSpan }) => [span, labelSpan, valueSpan]),
    ...sections.flatMap(({ span, body, labelSpan }) => [
      labelSpan,
      body,
      { start: span.start, end: Math.max(span.end, body.end) },
    ]),
  ];
}
