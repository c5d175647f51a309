// A new timeline entry in the manner of one that is there: its marker, notation, zone, columns and what stands between them.

import type { Document, TextLine } from "../markdown/document.ts";
import type { Entry, Postmortem } from "../postmortem/model.ts";
import { escapeSnippet, type SkeletonSet, skeletonsFor, stop } from "../postmortem/skeletons/index.ts";
import { clockLike } from "../rules/fixes/clocks.ts";
import { type Day, plainDate, rewriteDate, writeDate } from "../rules/fixes/dates.ts";
import { languageOf } from "../rules/fixes/insert-place.ts";
import { textLineAt } from "../rules/support/places.ts";
import { columnsOf } from "../text/columns.ts";
import { lineEndOf } from "../text/lines.ts";
import { contains, type Span } from "../text/span.ts";
import { wallAt } from "../time/instant.ts";
import { isoMinute } from "../time/iso.ts";
import { offsetOf } from "../time/offset.ts";
import type { WallTime, ZoneMeaning } from "../time/types.ts";

/** What is to be filled in, in the language of the report. */
type Prompts = SkeletonSet["entry"];

export function entryPrompts(postmortem: Postmortem): Prompts {
  return skeletonsFor(languageOf(postmortem)).entry;
}

export const BULLET = /^(\s*)([-*+\u2022]|\d{1,9}[.)])(\s+|$)/;

/** `2026-03-08 14:05 UTC` */
export function utcStamp(now: number): string {
  return `${isoMinute(momentAt(now, 0))} UTC`;
}

/** Whether an entry can be a model: a time of day, not a range, not about, not told in two zones. */
export function isModel({ written, approximate, shape }: Entry): boolean {
  const { clock, end, also, relative } = written;
  const plain = shape === "item" || shape === "row" || shape === "line" || shape === "heading";
  return plain && !approximate && !end && !also && !relative && clock !== undefined && clock.faults.length === 0;
}

/**
 * The new entry as snippets, best first: the time as the model writes it, with its date where needed, and at last in full
 * and in UTC. Each is to be read back before it is used.
 * @param now milliseconds since 1970 UTC
 */
export function entriesLike(document: Document, postmortem: Postmortem, model: Entry, now: number): string[] {
  const meaning = (model.zone?.source === "none" ? undefined : model.zone?.written)?.meaning;
  const local = meaning && wallIn(meaning, now);
  const stamp = { span: model.timeSpan, text: stampLike(document.source, model, utcStamp(now)) };
  const written = local ? timesLike(document, postmortem, model, local) : [];
  const prompts = entryPrompts(postmortem);
  return [...written, [stamp]].flatMap((edits) => inForm(document, model, edits, prompts) ?? []);
}

/**
 * The new entry in the manner of the model, at a wall time of the model's own zone: with a date where the model has one or the
 * day is another. Undefined where its form is none that can be repeated.
 */
export function entryLike(
  document: Document,
  postmortem: Postmortem,
  model: Entry,
  local: WallTime,
): { readonly snippet: string; readonly time: string } | undefined {
  const { day, month } = model.time;
  const [plain, dated = plain] = timesLike(document, postmortem, model, local);
  const pieces = day === undefined || (day === local.day && month === local.month) ? plain : dated;
  const snippet = pieces && inForm(document, model, pieces, entryPrompts(postmortem));
  return pieces && snippet !== undefined
    ? { snippet, time: replaced(document.source, model.timeSpan, pieces) }
    : undefined;
}

/** The entry where there is no model: like the line that it joins, in full and in UTC. Without indentation of its own it is an item. */
export function entryLikeLine(line: string, now: number, { what }: Prompts): string {
  const stamp = utcStamp(now);
  if (/^\s*\|/.test(line)) {
    const count = line
      .trim()
      .replace(/\\\|/g, "")
      .replace(/^\||\|$/g, "")
      .split("|").length;
    const rest = Array.from({ length: Math.max(1, count - 1) }, (_, index) =>
      index === 0 ? stop(1, what) : `$${index + 1}`,
    );
    return `${/^\s*/.exec(line)?.[0]}| ${[stamp, ...rest].join(" | ")} |$0`;
  }
  const [, indent = "", marker = "-", gap = " "] = BULLET.exec(line) ?? [];
  return `${indent}${marker}${gap || " "}${stamp} – ${stop(1, what)}$0`;
}

/** Whether a line is an item or a row, which others of its kind may follow without an empty line. */
export function isListed(line: string): boolean {
  return /^\s*\|/.test(line) || BULLET.test(line);
}

/** A piece of the model's source and what stands there instead. */
interface Piece {
  readonly span: Span;
  readonly text: string;
}

/** The same moment without a date where the model has none, then with one. */
function timesLike(document: Document, postmortem: Postmortem, model: Entry, local: WallTime): Piece[][] {
  const { source } = document;
  const { clock, date } = model.written;
  if (!clock) return [];
  const time = { span: clock.span, text: clockLike(source, clock, local.hour as number, local.minute as number) };
  if (local.month === undefined || local.day === undefined) return [[time]];
  const day: Day = { year: local.year, month: local.month, day: local.day };
  if (date) return [[{ span: date.span, text: rewriteDate(source, date, day, postmortem.incident.dayFirst) }, time]];
  const dated = writeDate(document, postmortem, model, day)?.text ?? `${plainDate(day)} `;
  return [[time], [{ ...time, text: dated + time.text }]];
}

/** The stamp within the emphasis or brackets that the model's time has. */
function stampLike(source: string, { timeSpan }: Entry, stamp: string): string {
  const sample = source.slice(timeSpan.start, timeSpan.end);
  const mark = /^(\*\*|__|\*|_|`|\[|\()/.exec(sample)?.[0] ?? "";
  const close = mark === "[" ? "]" : mark === "(" ? ")" : mark;
  return mark !== "" && sample.endsWith(close) ? `${mark}${stamp}${close}` : stamp;
}

/** The pieces in the model's form; undefined where its form is none that can be repeated. */
function inForm(document: Document, model: Entry, pieces: readonly Piece[], prompts: Prompts): string | undefined {
  const line = textLineAt(document, document.lines.lineAt(model.timeSpan.start));
  if (!line) return undefined;
  return model.shape === "row"
    ? rowLike(document, model, line, pieces, prompts)
    : lineLike(document, model, pieces, prompts);
}

function lineLike(
  { source, lines }: Document,
  { timeSpan, textSpan, actor }: Entry,
  pieces: readonly Piece[],
  { who, what }: Prompts,
): string | undefined {
  if (textSpan.end > textSpan.start && textSpan.start < timeSpan.end) return undefined;
  const before = source.slice(lines.startOf(lines.lineAt(timeSpan.start)), timeSpan.start);
  const bullet = BULLET.exec(before)?.[0] ?? /^\s*(?:#{1,6}\s+|>\s*)?/.exec(before)?.[0] ?? "";
  const rest = before.slice(bullet.length).replace(/\[[xX]\]/, "[ ]");
  const lead = /[\p{L}\p{N}]/u.test(rest) ? bullet : bullet + rest;
  const marker = lead.replace(
    /^(\s*)(\d{1,9})(?=[.)])/,
    (_, indent: string, number: string) => indent + (Number(number) + 1),
  );
  const eol = lineEndOf(source);
  const shown = (text: string) => escapeSnippet(text.replace(/\r\n|\r|\n/g, eol));
  const told = textSpan.end > textSpan.start;
  const open = marker + replaced(source, timeSpan, pieces);
  const named = told && actor && timeSpan.end <= actor.start && actor.end <= textSpan.start;
  const [ahead, behind] = named
    ? [source.slice(timeSpan.end, actor.start), source.slice(actor.end, textSpan.start)]
    : ["", ""];
  if (named && !WORDS.test(ahead + behind)) {
    const at = source[actor.start] === "@" ? "@" : "";
    const rest = behind.replace(OPENING_AT_END, "$1");
    const marks = unclosed((open + ahead + who + rest).slice(bullet.length));
    return `${shown(open + ahead + at)}${stop(1, who)}${shown(rest)}${stop(2, what)}${marks}$0`;
  }
  const between = source.slice(timeSpan.end, textSpan.start);
  const gap = told && !WORDS.test(between) && between !== "" ? between.replace(OPENING_AT_END, "$1") : " – ";
  return `${shown(open + gap)}${stop(1, what)}${unclosed((open + gap).slice(bullet.length))}$0`;
}

const WORDS = /[\p{L}\p{N}]/u;
/** Emphasis that begins with the model's own text: it is not the new entry's. */
const OPENING_AT_END = /(^|[\s:：])[*_`~]{1,3}$/;

/** The marks of emphasis that a line leaves open, as they are to be closed. */
function unclosed(line: string): string {
  const open: string[] = [];
  for (const { 0: mark, index } of line.matchAll(
    /(?<!\\)(?:\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|`+|~~)/gu,
  )) {
    if (open.at(-1) === mark) open.pop();
    else if (/\S/.test(line[index + mark.length] ?? "")) open.push(mark);
  }
  return open.reverse().join("");
}

function rowLike(
  document: Document,
  model: Entry,
  row: TextLine,
  pieces: readonly Piece[],
  { what }: Prompts,
): string | undefined {
  const { source } = document;
  const { cells, span } = row;
  const edges = cells.map((cell, index) => {
    const from = index === 0 ? span.start : (cells[index - 1] as Span).end;
    const bar = source.indexOf("|", from);
    return bar >= 0 && bar < cell.start ? bar + 1 : index === 0 ? span.start : undefined;
  });
  if (edges.includes(undefined)) return undefined;
  const zone = model.written.zone?.span;
  const aligned = isAligned(document, row);
  let next = 1;
  const texts = cells.map((cell, index) => {
    const start = edges[index] as number;
    const following =
      index + 1 < cells.length ? (edges[index + 1] as number) - 1 : lastEdge(source, cell.end, span.end);
    const raw = source.slice(start, following);
    const own = pieces.filter((piece) => contains(cell, piece.span));
    const keeps = own.length > 0 || (zone !== undefined && contains(cell, zone));
    const prompt = next === 1 ? what : undefined;
    const words = keeps ? replaced(source, cell, own) : (prompt ?? "");
    const lead =
      cell.end > cell.start ? source.slice(start, cell.start) : raw.trim() === "" && raw.length < 2 ? raw : " ";
    const width = aligned ? columnsOf(raw) : 0;
    const tail = Math.max(width - columnsOf(lead + words), /\s$/.test(raw) ? 1 : 0);
    const shown = keeps ? escapeSnippet(words) : prompt ? stop(next, prompt) : `$${next}`;
    if (!keeps) next++;
    return `${lead}${shown}${" ".repeat(tail)}`;
  });
  const head = source.slice(span.start, edges[0] as number);
  const behind = source.slice(lastEdge(source, (cells.at(-1) as Span).end, span.end), span.end);
  return `${head}${texts.join("|")}${behind}$0`;
}

/** Whether the bars of a row stand below those of its table's header. */
function isAligned({ source }: Document, { span, table }: TextLine): boolean {
  const bars = (line: Span) => {
    const text = source.slice(line.start, line.end);
    return [...text.matchAll(/(?<!\\)\|/g)].map(({ index }) => columnsOf(text.slice(0, index))).join();
  };
  return table?.header !== undefined && bars(table.header.span) === bars(span);
}

/** Where the bar behind the last cell stands; the end of the row where it has none. */
function lastEdge(source: string, from: number, end: number): number {
  const bar = source.indexOf("|", from);
  return bar >= 0 && bar < end ? bar : end;
}

/** A stretch of the source with the pieces that lie in it put in. */
function replaced(source: string, span: Span, pieces: readonly Piece[]): string {
  let text = "";
  let at = span.start;
  for (const piece of [...pieces].sort((a, b) => a.span.start - b.span.start)) {
    if (!contains(span, piece.span)) continue;
    text += source.slice(at, piece.span.start) + piece.text;
    at = piece.span.end;
  }
  return text + source.slice(at, span.end);
}

/** A moment on a clock: all parts are known. */
export type ClockMoment = ReturnType<typeof wallAt> & { readonly second: undefined; readonly offset: number };

/** A moment on the clocks of a zone; undefined where its offset is not known. */
export function wallIn(meaning: ZoneMeaning, now: number): ClockMoment | undefined {
  const near = offsetOf(meaning, momentAt(now, 0));
  const offset = near === undefined ? undefined : offsetOf(meaning, momentAt(now, near));
  return offset === undefined ? undefined : momentAt(now, offset);
}

/** @param offset minutes east of UTC */
export function momentAt(now: number, offset: number): ClockMoment {
  return { ...wallAt(Math.floor(now), offset), second: undefined, offset };
}
