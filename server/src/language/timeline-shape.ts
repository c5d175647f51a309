// A timeline's list as a table, and a table as a list: the same times and words in the other form.
import type { Analysis } from "../analyse.ts";
import { wordsOf } from "../languages/index.ts";
import type { TextLine } from "../markdown/document.ts";
import type { Entry } from "../postmortem/model.ts";
import { languageOf } from "../rules/fixes/insert-place.ts";
import { timesKept } from "../rules/fixes/times-kept.ts";
import { textLineAt } from "../rules/support/places.ts";
import { columnsOf } from "../text/columns.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { lineEndOf } from "../text/lines.ts";
import { largest } from "../text/lists.ts";
import { onceFor } from "../text/memo.ts";
import { contains, slice } from "../text/span.ts";

export type Shape = "table" | "list";

/** The headings of the two columns, in a language that has them, else in English. */
function headings(language: string): readonly [string, string] {
  const of = (tag: string) => wordsOf<{ columns?: { time: string; what: string } }>(tag, "skeletons")?.columns;
  const { time = "", what = "" } = of(language) ?? of("en") ?? {};
  return [time, what];
}

/** What gives a timeline another form: all of its lists (or tables), or the one alone. */
export interface ShapeDraft {
  readonly edits: readonly Edit[];
  /** One of several: the others have more in them than the form has room for. */
  readonly partial: boolean;
}

/**
 * The edits that give the lists or tables of the timeline at a place the other form, or else the one there `alone`; undefined
 * where nothing of the kind stands there, or where it holds more than that form has room for. Whether every time is read as
 * before then, `keepsTimeline` tells.
 * @param at UTF-16 offset
 */
export function draftShape(analysis: Analysis, at: number, shape: Shape, alone = false): ShapeDraft | undefined {
  const { genre, timeline } = analysis.postmortem;
  if (genre.kind === "other") return undefined;
  const here = timeline.entries.find(({ span }) => span.start <= at && at <= span.end);
  if (here?.shape !== (shape === "table" ? "item" : "row")) return undefined;
  const make = (entry: Entry, least: number) =>
    shape === "table" ? asTable(analysis, entry, least) : asList(analysis, entry);
  // A list for each day: all together are the timeline, also those of one item.
  const edits: Edit[] = [];
  let turned: boolean | undefined;
  for (const entry of timeline.entries) {
    if (entry.shape !== here.shape || entry.span.start < (edits.at(-1)?.span.end ?? 0)) continue;
    const edit = make(entry, 1);
    turned = edit !== undefined;
    if (!edit) break;
    edits.push(edit);
  }
  if (turned && edits.length > 1 && !alone) return { edits, partial: false };
  const edit = make(here, 2);
  return edit && { edits: [edit], partial: !turned || edits.length > 1 };
}

/** Whether the timeline after such edits tells what it told before; read once for each of an analysis. */
export function keepsTimeline(
  analysis: Analysis,
  { edits }: ShapeDraft,
  reread: (source: string) => Analysis,
): boolean {
  const known = verdictsOf(analysis);
  const name = edits.map(({ span }) => span.start).join();
  const verdict = known.get(name) ?? readsTheSame(analysis, edits, reread);
  known.set(name, verdict);
  return verdict;
}

const verdictsOf = onceFor((_: Analysis) => new Map<string, boolean>());

function readsTheSame(
  { document, postmortem }: Analysis,
  edits: readonly Edit[],
  reread: (source: string) => Analysis,
): boolean {
  const { timeline } = reread(applyEdits(document.source, edits)).postmortem;
  return (
    timesKept(postmortem.timeline, timeline) &&
    timeline.entries.length === postmortem.timeline.entries.length &&
    timeline.entries.every(({ group }, i) => group === postmortem.timeline.entries[i]?.group)
  );
}

/** The entries whose lines follow each other, without a line of anything else between them. */
function neighbours({ document, postmortem }: Analysis, here: Entry): Entry[] {
  const { lines } = document;
  const lineOf = ({ span }: Entry) => lines.lineAt(span.start);
  const all = postmortem.timeline.entries.filter(({ shape }) => shape === here.shape);
  // What follows the last item, such as the next day, is read as part of its entry and is none of the item.
  const oneLine = (entry: Entry) => {
    const line = textLineAt(document, lineOf(entry));
    const next = line && document.text[line.index + 1];
    return next === undefined || (next.parent !== line && !next.lazy);
  };
  const index = all.indexOf(here);
  let [first, last] = [index, index];
  while (first > 0 && lineOf(all[first - 1] as Entry) === lineOf(all[first] as Entry) - 1) first--;
  while (last + 1 < all.length && lineOf(all[last + 1] as Entry) === lineOf(all[last] as Entry) + 1) last++;
  const run = all.slice(first, last + 1);
  return run.every(oneLine) ? run : [];
}

/** @param least a list of fewer items is none to turn */
function asTable(analysis: Analysis, here: Entry, least: number): Edit | undefined {
  const { document, postmortem } = analysis;
  const { source, lines } = document;
  const entries = neighbours(analysis, here);
  if (entries.length < least) return undefined;
  const firstLine = lines.lineAt((entries[0] as Entry).span.start);
  const lastLine = firstLine + entries.length - 1;
  // What belongs to the list besides would be torn off.
  const neighbour = (line: number) => (line >= 0 && line < lines.count ? lines.textOf(line) : "");
  if (/\S/.test(neighbour(lastLine + 1))) return undefined;
  const rows = entries.map((entry): [string, string] | undefined => {
    const line = textLineAt(document, lines.lineAt(entry.span.start));
    if (line?.form !== "item" || line.depth !== 1 || line.checkbox || entry.textSpan.start < entry.timeSpan.end)
      return undefined;
    const lead = slice(source, { start: line.text.start, end: entry.timeSpan.start });
    if (!/^(?:\*\*|__|`|\(|\[)?$/.test(lead)) return undefined;
    const close = { "(": ")", "[": "]" }[lead] ?? lead;
    const rest = slice(source, { start: entry.timeSpan.end, end: line.text.end });
    if (!rest.startsWith(close)) return undefined;
    const text = rest
      .slice(close.length)
      .replace(/^\s*(?:[-–—:|·,](?=\s))?/, "")
      .trim();
    return /(?<!\\)\|/.test(text) ? undefined : [slice(source, entry.timeSpan).trim(), text];
  });
  if (rows.some((row) => row === undefined)) return undefined;
  const cells = [headings(languageOf(postmortem).split("-")[0] ?? ""), ...(rows as [string, string][])];
  const widths = [0, 1].map((column) => largest(cells.map((row) => columnsOf(row[column] as string))));
  const shown = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell + " ".repeat((widths[i] as number) - columnsOf(cell))).join(" | ")} |`;
  const [head, ...body] = cells.map(shown);
  const table = [head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body];
  const eol = lineEndOf(source);
  const above = firstLine > 0 && /\S/.test(neighbour(firstLine - 1)) ? eol : "";
  const span = { start: lines.startOf(firstLine), end: lines.spanOf(lastLine).end };
  return { span, text: above + table.join(eol) };
}

function asList(analysis: Analysis, here: Entry): Edit | undefined {
  const { document, postmortem } = analysis;
  const { source, lines } = document;
  const table = textLineAt(document, lines.lineAt(here.timeSpan.start))?.table;
  const header = table?.header;
  if (!table || !header || header.quoted || header.indent > 0) return undefined;
  const items: string[] = [];
  for (let line = header.line + 2; line <= table.lastLine; line++) {
    const row = textLineAt(document, line);
    const entry = postmortem.timeline.entries.find(
      ({ shape, timeSpan }) => shape === "row" && lines.lineAt(timeSpan.start) === line,
    );
    if (row?.form !== "row" || !entry) return undefined;
    items.push(itemOf(source, header, row, entry));
  }
  const eol = lineEndOf(source);
  const span = { start: lines.startOf(table.firstLine), end: lines.spanOf(table.lastLine).end };
  return { span, text: items.join(eol) };
}

/** Time first, with the zone that the heading said; then what happened; then the other cells under their headings. */
function itemOf(source: string, header: TextLine, row: TextLine, entry: Entry): string {
  const { clock, date, zone, end } = entry.written;
  const parts = [date, clock, end?.clock, zone].filter((part) => part !== undefined);
  const timed = row.cells.map((cell) => parts.some(({ span }) => contains(cell, span)));
  const text = (cell: { start: number; end: number }) => slice(source, cell).trim();
  const named = !zone && entry.zone?.source === "section" && entry.zone.written;
  const inHeader = named && header.cells.some((cell) => contains(cell, named.span));
  const time = [
    ...row.cells.filter((_, i) => timed[i]).map(text),
    ...(inHeader ? [slice(source, named.span)] : []),
  ].join(" ");
  const story = row.cells.findIndex((cell) => contains(cell, entry.textSpan));
  const others = row.cells.flatMap((cell, i) => {
    const told = text(cell);
    const heading = header.cells[i] ? text(header.cells[i]) : "";
    return timed[i] || i === story || told === "" ? [] : [heading === "" ? told : `${heading}: ${told}`];
  });
  const words = story >= 0 && !timed[story] ? text(row.cells[story] as { start: number; end: number }) : "";
  return `- ${time} ${words}${others.length > 0 ? ` (${others.join("; ")})` : ""}`.trimEnd().replaceAll("\\|", "|");
}
