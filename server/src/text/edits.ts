// Edits of a source text: minimal replacements, never a rewritten document.
import { overlaps, type Span } from "./span.ts";

/** Replaces `span` of the source by `text`. An empty span inserts, an empty text removes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** As they follow each other in the text; inserts at one place stay in the order given. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The same in order; texts put in at one place become one edit, so that no editor can mix up their order. */
export function joined(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of inOrder(edits)) {
    const last = out.at(-1);
    if (last && last.span.start === edit.span.end && last.span.end === edit.span.end)
      out.splice(-1, 1, { span: edit.span, text: last.text + edit.text });
    else out.push(edit);
  }
  return out;
}

/**
 * The text after all edits, whose spans speak of the text before them. Inserts at one place keep the order given.
 * @throws RangeError where two edits overlap or one lies outside the source.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const edit of inOrder(edits)) {
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
