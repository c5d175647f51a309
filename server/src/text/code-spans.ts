// Code spans of Markdown within one paragraph: runs of backticks that close each other. In linear time.
import type { Span } from "./span.ts";

/** A code span with its backticks. */
export interface CodeSpan extends Span {
  /** How many backticks open it, and close it. */
  readonly ticks: number;
}

/** The code spans of a text, in order. A run behind a backslash opens none; one that nothing closes is text. */
export function codeSpans(text: string): CodeSpan[] {
  const runs = [...text.matchAll(/`+/g)].map(({ index, 0: run }) => ({ index, length: run.length }));
  const nextLike = new Map<number, number>();
  const closers = new Array<number | undefined>(runs.length);
  for (let i = runs.length - 1; i >= 0; i--) {
    const { length } = runs[i] as { length: number };
    closers[i] = nextLike.get(length);
    nextLike.set(length, i);
  }
  const spans: CodeSpan[] = [];
  for (let i = 0; i < runs.length; i++) {
    const { index, length } = runs[i] as { index: number; length: number };
    const closer = closers[i];
    if (closer === undefined || isEscaped(text, index)) continue;
    const close = runs[closer] as { index: number };
    spans.push({ start: index, end: close.index + length, ticks: length });
    i = closer;
  }
  return spans;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charAt(at - 1 - slashes) === "\\") slashes++;
  return slashes % 2 === 1;
}
