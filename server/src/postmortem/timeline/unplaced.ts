// What in a timeline could not be placed, for the preview to say so.
import type { Document, TextLine } from "../../markdown/document.ts";
import { slice } from "../../text/span.ts";
import { isPlaceholderTime } from "../../time/placeholder.ts";
import { findTimestamps } from "../../time/timestamp.ts";
import type { Entry, Timeline } from "../model.ts";
import type { TimelineRegion } from "./regions.ts";
import { weekdayAlone } from "./weekdays.ts";

/** Why a line has no place, in plain words. */
export const UNPLACED = {
  placeholder: "its time is still a placeholder",
  within: "its time stands within its text, not at its start",
  sentence: "a time within a sentence of the timeline",
  date: "it is a date alone",
  noTime: "it states no time",
  dateWithin: "it states a date within its text, and no time",
} as const;

/** Longer than any line that is read for a time. UTF-16 units. */
const LONGEST_LINE = 600;

/**
 * Placeholder times, items and rows among the entries that state no time, and lines that state one where no entry has it. What
 * belongs to an entry is told with it, and a date or weekday that stands alone dates what is below.
 */
export function unplacedIn(
  document: Document,
  regions: readonly TimelineRegion[],
  entries: readonly Entry[],
): Timeline["unplaced"] {
  const found: { span: Entry["span"]; why: string }[] = [];
  const covered = entries.map((e) => e.span);
  const lines = regions.flatMap((r) => r.lines);
  const beside = itemsAmong(document, lines, entries);
  let next = 0;
  for (const line of lines) {
    while (next < covered.length && (covered[next]?.end ?? 0) < line.span.start) next++;
    const inside = (covered[next]?.start ?? Number.POSITIVE_INFINITY) <= line.span.start;
    if ((inside && !beside.has(line)) || line.form === "heading" || line.form === "code" || line.table?.header === line)
      continue;
    const last = covered.at(-1);
    const why = reasonFor(document, line, last !== undefined && last.start > line.span.start);
    if (why) found.push({ span: line.text, why });
  }
  return found;
}

/** The items of a list of entries that are none. An entry reaches as far as the next one, but an item beside it tells of itself. */
function itemsAmong(
  { source, lines: numbers }: Document,
  lines: readonly TextLine[],
  entries: readonly Entry[],
): ReadonlySet<TextLine> {
  const own = new Map(entries.map((entry) => [numbers.lineAt(entry.timeSpan.start), entry]));
  const found = new Set<TextLine>();
  const nested = new Set<TextLine>();
  /** By the item that a list lies in: how its entries are marked, and where the text of the last one ends. */
  const lists = new Map<TextLine | undefined, { mark: string; end: number }>();
  for (const line of lines) {
    if (line.depth === 0) lists.clear();
    if (line.form !== "item") continue;
    const { parent } = line;
    if (parent && (own.has(parent.line) || nested.has(parent))) nested.add(line);
    const mark = line.ordered || !line.marker ? "1" : slice(source, line.marker);
    const entry = own.get(line.line);
    const list = lists.get(parent);
    if (entry) lists.set(parent, { mark, end: entry.textSpan.end });
    // Below a time alone the items tell what happened then.
    else if (!nested.has(line) && list?.mark === mark && list.end <= line.text.start) found.add(line);
  }
  return found;
}

/** A day and a month, with nothing else. */
const DAY = /^\W{0,4}\d{1,2}[/.]\d{1,2}\W{0,4}$/;

/** `dates`: whether entries follow that a date alone would date. */
function reasonFor({ source }: Document, line: TextLine, dates: boolean): string | undefined {
  const text = slice(source, line.text);
  if (isPlaceholderTime(text)) return UNPLACED.placeholder;
  const listed = line.form === "row" || line.form === "item";
  const { start, end } = line.text;
  const stamps = findTimestamps(source, { start, end: Math.min(end, start + LONGEST_LINE) });
  if (stamps.some(({ clock }) => clock)) return listed ? UNPLACED.within : UNPLACED.sentence;
  const [date] = stamps;
  if (!listed) return undefined;
  const rest = date && source.slice(start, date.span.start) + source.slice(date.span.end, end);
  const alone =
    DAY.test(text) ||
    weekdayAlone(source, line.text) !== undefined ||
    (rest !== undefined && !/[\p{L}\p{N}]/u.test(rest));
  if (alone) return dates ? undefined : UNPLACED.date;
  return date ? UNPLACED.dateWithin : UNPLACED.noTime;
}
