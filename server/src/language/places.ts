// Offsets of the analysed text as LSP positions, and back.

import type { PlaceRange } from "../protocol.ts";
import { codeSpans } from "../text/code-spans.ts";
import type { Lines } from "../text/lines.ts";
import { shown } from "../text/shown.ts";
import type { Span } from "../text/span.ts";

/** A span as an LSP range. */
export function rangeOf(lines: Lines, span: Span): PlaceRange {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** An LSP range as a span; positions outside the text are clamped, ends in wrong order are put right. */
export function spanOf(lines: Lines, range: PlaceRange): Span {
  const a = lines.offsetAt(range.start);
  const b = lines.offsetAt(range.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** Whether two ranges are the same place. */
export function sameRange(a: PlaceRange, b: PlaceRange): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

/** A span's text on one line, for outlines and lists: white space runs become one blank, long text is cut at `limit` characters. */
export function oneLine(source: string, span: Span, limit = 120): string {
  return cut(collapsed(source.slice(span.start, Math.min(span.end, span.start + limit * 4))), limit);
}

/** The same as `oneLine`, as a reader of the rendered page sees it: no emphasis, code marks, link targets or tags. */
export function readableLine(source: string, span: Span, limit = 120): string {
  return cut(collapsed(withoutMarks(source.slice(span.start, Math.min(span.end, span.start + limit * 4)))), limit);
}

/** Runs of white space become one blank, and nothing is left that steers what shows the text. */
export function collapsed(text: string): string {
  return shown(text).replace(/\s+/gu, " ").trim();
}

/** Text that is longer than `limit` is cut between characters. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = [...text];
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join("")}…`;
}

/** Entities that stand in reports because they cannot stand there as they are. */
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'", nbsp: " " };

/** Inline Markdown as it reads; an address between `<` and `>` stays. */
export function withoutMarks(text: string): string {
  const shown = text
    .replace(/!?\[([^\][]*)\](?:\([^()\s]*(?:\s"[^"]*")?\)|\[[^\][]*\])/g, "$1")
    .replace(/<((?:[\ue000-\ue0ff]{2})?(?:https?:\/\/|mailto:)[^<>\s]*)>/gi, "$1")
    .replace(/<\/?[A-Za-z][^<>]*>|<!--[^<>]*-->/g, " ");
  // Marks behind a backslash are signs, as are backticks that open no code.
  const ticks = new Set(codeSpans(shown).flatMap(({ start, end, ticks }) => [start, end - ticks]));
  return shown
    .replace(/\\[!-/:-@[-`{-~]|\*\*|__|~~|`+/g, (mark, at: number) =>
      mark.startsWith("\\") || (mark.startsWith("`") && !ticks.has(at)) ? mark : "",
    )
    .replace(/(^|[^\p{L}\p{N}*\\])\*([^\s*][^*]*)\*/gu, "$1$2")
    .replace(
      /\\([!-/:-@[-`{-~])|&(lt|gt|amp|quot|#39|nbsp);/g,
      (_, escaped: string | undefined, name: string) => escaped ?? (ENTITIES[name] as string),
    );
}
