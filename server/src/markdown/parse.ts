// Source text -> Document: front matter and comments taken off, blocks by CommonMark, lines as a reader sees them.

import { Lines } from "../text/lines.ts";
import { notation } from "../text/notation.ts";
import type { Span } from "../text/span.ts";
import { readBlocks } from "./blocks.ts";
import { readComments } from "./comments.ts";
import type { Block, Document } from "./document.ts";
import { readFrontMatter } from "./front-matter.ts";
import { type IsDay, readTextLines } from "./text-lines.ts";

/**
 * Reads any text; never throws. Spans speak of `source`, byte order mark and front matter included. `isDay`: which numbers of
 * items are days of a month and belong to the text.
 */
export function parseDocument(source: string, isDay: IsDay = () => false): Document {
  const lines = new Lines(source);
  const frontMatter = readFrontMatter(source, lines);
  const start = frontMatter ? lines.lineAt(frontMatter.span.end) + 1 : 0;
  let text = blankOut(source, { start: 0, end: lines.startOf(start) });
  const mark = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  text = " ".repeat(mark) + text.slice(mark);
  // Blocks know lines alone; a blank in front would be an indentation.
  let blocks = readBlocks(text.slice(mark), lines);
  const wrapper = reportFence(blocks, source);
  if (wrapper) {
    text = blankOut(text, lines.spanOf(wrapper.firstLine));
    const last = lines.spanOf(wrapper.lastLine);
    // A fence that is never closed ends with a line of the report.
    if (/^[\s>]*(?:`{3,}|~{3,})\s*$/.test(source.slice(last.start, last.end))) text = blankOut(text, last);
    blocks = readBlocks(text.slice(mark), lines);
  }
  const comments = readComments(source, blocks);
  return {
    source,
    lines,
    frontMatter,
    blocks,
    comments,
    text: readTextLines(text, lines, blocks, comments, mark, isDay),
  };
}

/** The same text with a span's characters made blank, line ends kept, so that every offset and line stays. */
function blankOut(text: string, span: Span): string {
  if (span.start >= span.end) return text;
  return text.slice(0, span.start) + text.slice(span.start, span.end).replace(/[^\r\n]/g, " ") + text.slice(span.end);
}

/** So many headings around a report are its title, and a word above or below it. */
const MOST_AROUND = 2;

/** What a fence of text says of its language. */
const PLAIN = new RegExp(`^${notation("md markdown text txt plain plaintext")}?$`, "i");

/** A fence that holds nearly the whole document, with headings in it: a report pasted as code. */
function reportFence(blocks: readonly Block[], source: string): Block | undefined {
  const fence = blocks.find((b) => b.type === "code" && b.fenced && PLAIN.test(b.info));
  if (!fence || fence.span.end - fence.span.start < source.trim().length * 0.6) return undefined;
  // "## Where reports are kept", "## Template", "## The meeting": the page has parts of its own, and shows one.
  if (blocks.filter(({ type }) => type === "heading").length > MOST_AROUND) return undefined;
  const body = source.slice(fence.span.start, fence.span.end);
  const headings = body.match(/^(?:#{1,6}\s*\S|[^\s:|]{3}[^:|\r\n]{0,40}:[ \t]*$)/gm);
  return headings && headings.length >= 3 ? fence : undefined;
}
