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

/** A run that grows: its last entry, undefined where that cannot be moved, and the last line that belongs to it. */
interface Open {
  readonly run: MovableEntry[];
  readonly chunk: MovableEntry | undefined;
  readonly last: number;
  readonly barred: boolean;
}

/** The runs of a timeline, in document order; entries of different groups never share one. */
export function runsOf(document: Document, timeline: Timeline): Run[] {
  const runs: MovableEntry[][] = [];
  const open = new Map<string, Open>();
  for (const entry of timeline.entries) {
    const line = textLineAt(document, document.lines.lineAt(entry.span.start));
    if (!line) continue;
    // What begins or ends within a line, at a break, keeps its place, and nothing moves past it.
    if (!hasWholeLines(document, entry)) {
      open.clear();
      continue;
    }
    const key = containerOf(document, entry, line);
    const extent = extentOf(document, entry, line);
    const before = open.get(key);
    // Neither can be moved without the other where one stands on the lines of the other.
    if (before && line.line <= before.last) {
      if (before.chunk) before.run.pop();
      open.set(key, { ...before, chunk: undefined, last: Math.max(before.last, extent.lastLine), barred: true });
      continue;
    }
    const chunk: MovableEntry = { entry, line, span: extent.span };
    let run = before?.run;
    if (run && !before?.barred && follows(document, before?.last ?? 0, line)) run.push(chunk);
    else {
      run = [chunk];
      runs.push(run);
    }
    open.set(key, { run, chunk, last: extent.lastLine, barred: extent.barred });
  }
  return runs.filter(({ length }) => length > 0).map((chunks) => ({ chunks }));
}

function hasWholeLines({ lines }: Document, { span }: Entry): boolean {
  return (
    lines.startOf(lines.lineAt(span.start)) === span.start && lines.spanOf(lines.lineAt(span.end)).end === span.end
  );
}

/** Entries of one container change places among each other. */
function containerOf(document: Document, entry: Entry, line: TextLine): string {
  const place =
    line.form === "heading"
      ? `h${line.level}`
      : line.form === "item"
        ? `${line.parent?.line}:${line.indent}`
        : line.form === "code"
          ? `f${leafBlockAt(document, line.line)?.firstLine}`
          : "";
  return `${entry.group}/${entry.shape}/${line.table?.firstLine}/${line.quoted}/${place}`;
}

/** The lines of an entry that move with it: up to a line that sets the day for what follows, without blank lines at the end. */
function extentOf(document: Document, entry: Entry, line: TextLine): { span: Span; lastLine: number; barred: boolean } {
  const { lines, source } = document;
  const fence = line.form === "code" ? leafBlockAt(document, line.line) : undefined;
  if (fence) return withinFence(document, entry, line, fence);
  let last = line.line;
  let barred = false;
  for (let i = line.index + 1; i < document.text.length; i++) {
    const next = document.text[i] as TextLine;
    if (next.span.start > entry.span.end) break;
    if (setsTheDay(document, next)) {
      barred = true;
      break;
    }
    last = next.line;
  }
  const closing = lines.lineAt(entry.span.end);
  if (!barred) last = Math.max(last, lastFilledLine(document, closing));
  const block = leafBlockAt(document, last);
  if (block && block.firstLine > line.line && (block.type === "code" || block.type === "html"))
    last = Math.max(last, block.lastLine);
  const end = lines.spanOf(last).end;
  const start = lines.startOf(line.line);
  return {
    span: { start, end: entry.shape === "line" ? withoutBreak(source, start, end) : end },
    lastLine: last,
    barred,
  };
}

/** An entry in a fence moves without the fence; what belongs to it further down stays where it is, and bars the way. */
function withinFence(
  document: Document,
  entry: Entry,
  line: TextLine,
  fence: Block,
): { span: Span; lastLine: number; barred: boolean } {
  const { lines } = document;
  const text = document.text.slice(line.index + 1, line.index + 1 + fence.lastLine - line.line);
  const own = text.filter(
    (next) => next.form === "code" && next.line <= fence.lastLine && next.span.start <= entry.span.end,
  );
  const last = own.at(-1)?.line ?? line.line;
  const further = document.text[line.index + 1 + own.length];
  const barred = further !== undefined && further.line > fence.lastLine && further.span.start <= entry.span.end;
  return { span: { start: lines.startOf(line.line), end: lines.spanOf(last).end }, lastLine: last, barred };
}

function lastFilledLine(document: Document, from: number): number {
  let line = from;
  while (line > 0 && !document.lines.textOf(line).trim()) line--;
  return line;
}

/** Whether nothing but blank lines stands between the end of an entry and the next one: no text, comment, rule or fence. */
function follows({ lines }: Document, last: number, line: TextLine): boolean {
  for (let at = last + 1; at < line.line; at++) if (/[^\s>]/.test(lines.textOf(at))) return false;
  return true;
}

/** A line that is nothing but a date: it stands over what follows. */
function setsTheDay(document: Document, line: TextLine): boolean {
  if (line.form === "row" || line.form === "code") return false;
  const { source } = document;
  const found = readTimestamp(source, line.text.start, line.text.end, {});
  if (!found?.date || found.clock) return false;
  const beside = source.slice(line.text.start, found.span.start) + source.slice(found.span.end, line.text.end);
  return (beside.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= BESIDE_A_DATE;
}

/** The end of a text without the two blanks, backslash or tag that make a hard line break. */
function withoutBreak(source: string, start: number, end: number): number {
  const tail = source.slice(Math.max(start, end - 40), end);
  const mark = /(?:\\|<br ?\/?>|(?<![ \t])[ \t]+)$/i.exec(tail);
  return mark ? end - mark[0].length : end;
}
