// Timeline entries as blocks of whole lines that can change places: which ones, and what belongs to each.
import type { Block, Document, TextLine } from "../../markdown/document.ts";
import type { Entry, Timeline } from "../../postmortem/model.ts";
import type { Span } from "../../text/span.ts";
import { readTimestamp } from "../../time/timestamp.ts";
import { textLineAt } from "../support/places.ts";
import { leafBlockAt } from "./leaf-block.ts";

/** An entry with everything that moves with it. */
export interface MovableEntry {
  readonly entry: Entry;
  readonly line: TextLine;
  /** From the start of its first line to the end of its last, without the line end and without a hard line break. */
  readonly span: Span;
}

/** Entries of one list, table, paragraph or level of headings, with nothing between them that belongs to none of them. */
export interface Run {
  readonly chunks: readonly MovableEntry[];
}

/** Text of a bare date: no more than this many other letters or digits stand beside it. */
const BESIDE_A_DATE = 2;

/** The runs of a timeline, in document order; entries of different groups never share one. */
export function runsOf(document: Document, timeline: Timeline): Run[] {
  const runs: MovableEntry[][] = [];
  const open = new Map<string, MovableEntry[]>();
  for (const entry of timeline.entries) {
    // What begins or ends within a line, at a break, keeps its place.
    if (!hasWholeLines(document, entry)) continue;
    const line = textLineAt(document, document.lines.lineAt(entry.span.start)) as TextLine;
    const chunk = { entry, line, span: spanOf(document, entry, line) };
    const key = containerOf(entry, line);
    const run = open.get(key);
    if (run && follows(document, run.at(-1) as MovableEntry, chunk)) run.push(chunk);
    else {
      runs.push([chunk]);
      open.set(key, runs.at(-1) as MovableEntry[]);
    }
  }
  return runs.map((chunks) => ({ chunks }));
}

function hasWholeLines({ lines }: Document, { span }: Entry): boolean {
  return (
    lines.startOf(lines.lineAt(span.start)) === span.start && lines.spanOf(lines.lineAt(span.end)).end === span.end
  );
}

/** Entries of one container change places among each other. */
function containerOf({ group, shape }: Entry, { table, quoted, level, parent, form, indent }: TextLine): string {
  return [group, shape, table?.firstLine, quoted, level, parent?.line, form === "item" && indent].join();
}

/**
 * The lines of an entry that move with it: up to a line that sets the day for what follows, without blank lines at the end. A
 * fence below it does as a whole; an entry in a fence moves without the fence, and without what belongs to it further down.
 */
function spanOf(document: Document, entry: Entry, line: TextLine): Span {
  const { lines, source, text } = document;
  const fence = line.form === "code" ? fenceAt(document, line) : undefined;
  const until = Math.min(lines.lineAt(entry.span.end), fence?.lastLine ?? lines.count);
  let last = line;
  for (let next = text[line.index + 1]; next && next.line <= until; next = text[last.index + 1]) {
    if (setsTheDay(document, next, line)) break;
    last = next;
  }
  const { start } = line.span;
  const { end } = last.underline ?? (last.form === "code" && !fence ? fenceAt(document, last) : last).span;
  return { start, end: entry.shape === "line" ? withoutBreak(source, start, end) : end };
}

function fenceAt(document: Document, { line }: TextLine): Block {
  return leafBlockAt(document, line) as Block;
}

/** Whether nothing but blank lines stands between an entry and the next one: no text, comment, rule or fence. */
function follows({ lines, source }: Document, above: MovableEntry, { span }: MovableEntry): boolean {
  return !/[^\s>]/.test(source.slice(lines.spanOf(lines.lineAt(above.span.end)).end, span.start));
}

/** Whether a line is nothing but a date and stands over what follows: not one in code below an entry that is none. */
function setsTheDay({ source }: Document, line: TextLine, above: TextLine): boolean {
  if (isCode(line) !== isCode(above)) return false;
  const found = readTimestamp(source, line.text.start, line.text.end, {});
  if (!found?.date || found.clock) return false;
  const beside = source.slice(line.text.start, found.span.start) + source.slice(found.span.end, line.text.end);
  return (beside.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= BESIDE_A_DATE;
}

function isCode({ form, info }: TextLine): boolean {
  return form === "code" || info === "indented";
}

/** The end of a text without the two blanks, backslash or tag that make a hard line break. */
function withoutBreak(source: string, start: number, end: number): number {
  const mark = /(?:\\|<br ?\/?>|(?<![ \t])[ \t]+)$/i.exec(source.slice(start, end));
  return end - (mark?.[0].length ?? 0);
}
