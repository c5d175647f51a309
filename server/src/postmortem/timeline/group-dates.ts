// Dates that stand over entries: a heading, a line or a table row that is nothing but a date.
import type { Document, Table } from "../../markdown/document.ts";
import type { Columns } from "./columns.ts";
import type { GroupDate } from "./resolve.ts";
import type { WrittenEntry } from "./written.ts";

/**
 * Takes the dates that only set the day for entries below out of the entries. Returns the entries that are left and, for
 * each, the date over it. A dated line with its own text stays an entry, as does a date with untimed text below it.
 */
export function splitGroupDates(
  document: Document,
  written: readonly WrittenEntry[],
  columns: ReadonlyMap<Table, Columns>,
): { entries: WrittenEntry[]; dates: (GroupDate | undefined)[] } {
  const entries: WrittenEntry[] = [];
  const dates: (GroupDate | undefined)[] = [];
  let over: GroupDate | undefined;
  written.forEach((entry, i) => {
    if (setsTheDay(document, entry, written[i + 1], columns)) {
      over = { date: entry.written.date, zone: entry.written.zone };
      return;
    }
    entries.push(entry);
    dates.push(over);
  });
  return { entries, dates };
}

function setsTheDay(
  document: Document,
  entry: WrittenEntry,
  next: WrittenEntry | undefined,
  columns: ReadonlyMap<Table, Columns>,
): boolean {
  const { written, line } = entry;
  if (!written.date || written.clock || written.relative || entry.lead === "inside" || entry.lead === "label")
    return false;
  if (line.form === "row") {
    const times = line.table ? columns.get(line.table)?.times : undefined;
    return line.cells.every(
      (cell, i) => cell.start === cell.end || times?.includes(i) || cell.start <= written.span.start,
    );
  }
  const bare = isBareDate(document, entry);
  if (next?.written.clock && !next.written.date)
    return bare || (line.form === "heading" && next.line.level !== line.level);
  // No timed entry comes below: it sets the day for entries without a time, or its own text follows as prose.
  const below = document.text[line.index + 1];
  return bare && below !== undefined && below !== next?.line && (below.form === "item" || below.form === "row");
}

/** Nothing but the date, a weekday, punctuation or a word of "day" kind on the line. */
function isBareDate(document: Document, entry: WrittenEntry): boolean {
  const { line, written } = entry;
  const rest =
    document.source.slice(line.text.start, written.span.start) + document.source.slice(written.span.end, line.text.end);
  return !/[\p{L}\p{N}]{2}/u.test(
    rest.replace(
      /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\bday\b|\d+(?:st|nd|rd|th)\b/gi,
      "",
    ),
  );
}
