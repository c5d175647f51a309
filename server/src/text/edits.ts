// Edits of a source text: minimal replacements, never a rewritten document.
import { overlaps, type Span } from "./span.ts";

/** Replaces `span` of the source by `text`. An empty span inserts, an empty text removes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The text after all edits, whose spans speak of the text before them. Inserts at one place keep the order given.
 * @throws RangeError where two edits overlap or one lies outside the source.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const sorted = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index);
  let out = "";
  let at = 0;
  for (const { edit } of sorted) {
    const { start, end } = edit.span;
    if (start < at || end < start || end > source.length)
      throw new RangeError(`edit ${start}-${end} overlaps another or lies outside the text`);
    out += source.slice(at, start) + edit.text;
    at = end;
  }
  return out + source.slice(at);
}

/** Whether two spans cannot both be edited in one go: they overlap, or one is an insert at or in the other. */
export function touching(a: Span, b: Span): boolean {
  const insertInside = (point: Span, span: Span) =>
    point.start === point.end && span.start <= point.start && point.start <= span.end;
  return overlaps(a, b) || insertInside(a, b) || insertInside(b, a);
}
