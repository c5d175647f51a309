// HTML comments: what stands in them is not read. In code, a comment is text.
import type { Span } from "../text/span.ts";
import type { Block } from "./document.ts";

/** Container marks and blanks before what a line says. */
const LINE_START = /(?:^|[\r\n])[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/;
/** How far back the start of a line is looked for. UTF-16 units. */
const FARTHEST = 80;

/**
 * The spans of HTML comments, in order. None is one that is never closed, stands in a code block or a code span, or begins
 * within a paragraph and does not end there.
 */
export function readComments(source: string, blocks: readonly Block[]): Span[] {
  const found: Span[] = [];
  if (!source.includes("<!--")) return found;
  let behind = 0; // the end of the last comment: it may reach over blocks
  let open = source.indexOf("<!--");
  for (const leaf of leaves(blocks)) {
    if (leaf.type === "code") continue;
    const { end } = leaf.span;
    for (let at = Math.max(behind, leaf.span.start); at < end; ) {
      if (open < at) open = source.indexOf("<!--", at);
      if (open < 0) return found;
      if (open >= end) break;
      const text = behindCode(source, at, open, end, leaf.type === "row");
      if (text > open) {
        at = text;
        continue;
      }
      const close = source.indexOf("-->", open + 4);
      if (close < 0) return found;
      if (close < end || LINE_START.test(source.slice(Math.max(0, open - FARTHEST), open))) {
        found.push({ start: open, end: close + 3 });
        at = behind = close + 3;
      } else at = open + 4;
    }
  }
  return found;
}

function* leaves(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks)
    if (block.children.length > 0) yield* leaves(block.children);
    else yield block;
}

/** Behind the code span that holds `open`, read from `at`, where no code span is open; `open` where none holds it. */
function behindCode(source: string, at: number, open: number, end: number, row: boolean): number {
  let p = at;
  while (p < open) {
    const char = source[p];
    if (char === "\\") p += 2;
    else if (char === "`") {
      const run = runAt(source, p);
      const close = closing(source, p + run, end, run, row);
      p = close < 0 ? p + run : close + run;
    } else p++;
  }
  return Math.max(p, open);
}

function runAt(source: string, at: number): number {
  let p = at;
  while (source[p] === "`") p++;
  return p - at;
}

/** Where a run of as many backticks begins: before the next block of comments, in a table before the cell's end. */
function closing(source: string, from: number, end: number, run: number, row: boolean): number {
  for (let p = from; p < end; ) {
    const char = source[p];
    if (char === "`") {
      const length = runAt(source, p);
      if (length === run) return p;
      p += length;
    } else if (row && char === "|" && source[p - 1] !== "\\") return -1;
    else if (
      char === "<" &&
      source.startsWith("<!--", p) &&
      /[\r\n][ \t>]*$/.test(source.slice(Math.max(from, p - 20), p))
    )
      return -1;
    else p++;
  }
  return -1;
}
