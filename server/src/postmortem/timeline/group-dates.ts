// Dates that stand over entries: a heading, a line or a table row that is nothing but a date.

import type { Document, Table, TextLine } from "../../markdown/document.ts";
import { compareDays, minutesOfDay } from "../../time/instant.ts";
import type { WrittenZone } from "../../time/types.ts";
import { type Meanings, understood } from "../../time/zone-meanings.ts";
import { findZoneStatement } from "../../time/zone-statement.ts";
import { readZone } from "../../time/zones.ts";
import type { Columns } from "./columns.ts";
import { endOfParagraph } from "./flow.ts";
import { isOnlyDate } from "./only-date.ts";
import type { GroupDate } from "./resolve.ts";
import type { WrittenEntry } from "./written.ts";

/** A longer text behind a date is what happened then. UTF-16 units. */
const LONGEST_NOTE = 60;

/** Entries, and for each the date over it. */
export interface DatedEntries {
  readonly entries: WrittenEntry[];
  readonly dates: (GroupDate | undefined)[];
}

/**
 * Takes the dates that only set the day for entries below out of the entries. A dated line with its own text stays an entry, as
 * does a date with untimed text below it.
 */
export function splitGroupDates(
  document: Document,
  written: readonly WrittenEntry[],
  columns: ReadonlyMap<Table, Columns>,
  meanings: Meanings | undefined,
): DatedEntries {
  const entries: WrittenEntry[] = [];
  const dates: (GroupDate | undefined)[] = [];
  let over: GroupDate | undefined;
  written.forEach((entry, i) => {
    const next = written[i + 1];
    const counted = countedDay(document, entry, next, columns);
    if (counted !== undefined) {
      over = { date: over?.date, zone: entry.written.zone ?? over?.zone, counted };
      return;
    }
    if (
      setsTheDay(document, entry, next, columns) ||
      isAboveEve(document, written, i) ||
      isStartOfList(document, entry, next) ||
      spansEntries(entry, next)
    ) {
      const zone = entry.written.zone ?? zoneBeside(document, entry);
      const own = entry.written.date;
      over = { date: own ?? over?.date, zone: zone ? understood(zone, meanings) : own ? undefined : over?.zone };
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
  if (!written.date || written.clock || written.relative || entry.lead === "inside") return false;
  // "Second outage (2024-03-10, UTC)".
  if (entry.lead === "label") return line.form === "heading" && isTimed(next, line);
  if (line.form === "row") {
    const times = line.table ? columns.get(line.table)?.times : undefined;
    return line.cells.every(
      (cell, i) => cell.start === cell.end || times?.includes(i) || cell.start <= written.span.start,
    );
  }
  const bare = isBareDate(document, entry);
  if (next?.written.clock && !next.written.date)
    return bare || (line.form === "heading" && (next.line.level !== line.level || introduces(document, line)));
  // No timed entry comes below: a heading sets the day for entries without a time, or its own text follows.
  const below = document.text[line.index + 1];
  return (
    bare &&
    line.form === "heading" &&
    below !== undefined &&
    below !== next?.line &&
    (below.form === "item" || below.form === "row")
  );
}

/** "### Day 2", "**Tag 2**", "Day 2 (Friday)" over entries with clocks: the number of their day. A heading may tell more behind it. */
function countedDay(
  { source }: Document,
  { line, lead, written }: WrittenEntry,
  next: WrittenEntry | undefined,
  columns: ReadonlyMap<Table, Columns>,
): number | undefined {
  const { relative, clock, date, span } = written;
  if (relative?.kind !== "day" || clock || date || (lead !== "start" && lead !== "cell")) return undefined;
  if (!next?.written.clock || next.written.relative) return undefined;
  const times = line.table ? columns.get(line.table)?.times : undefined;
  const sets =
    line.form === "row"
      ? line.cells.every((cell, i) => cell.start === cell.end || times?.includes(i))
      : line.form === "heading"
        ? !(next.line.form === "heading" && next.line.level <= line.level)
        : isOnlyDate(source, line.text, span);
  return sets ? relative.day : undefined;
}

/** "## 2024-05-02 19:30 -0500" right above "- 19:30: …" tells when the list begins, and its zone. */
function isStartOfList(document: Document, entry: WrittenEntry, next: WrittenEntry | undefined): boolean {
  const { line, written } = entry;
  if (line.form !== "heading" || !written.date || !written.clock || written.end) return false;
  if (!next?.written.clock || next.written.date || next.line.form === "heading") return false;
  // "23:50" above "00:05" is what was before midnight.
  if (minutesOfDay(next.written.clock) < minutesOfDay(written.clock)) return false;
  return document.text[line.index + 1] === (next.line.table?.header ?? next.line) && isBareDate(document, entry);
}

/** "### Phase 2: repair (2024-05-02 14:00–15:00)" above "| 14:10 | …": from when to when the entries below it go. */
function spansEntries({ line, lead, written }: WrittenEntry, next: WrittenEntry | undefined): boolean {
  const [from, until, first] = [written.clock, written.end?.clock, next?.written.clock];
  if (line.form !== "heading" || lead !== "label" || !from || !until || !first) return false;
  if (next?.written.date || next?.line.form === "heading") return false;
  return minutesOfDay(from) <= minutesOfDay(first) && minutesOfDay(first) <= minutesOfDay(until);
}

/** "**20 November**", "- 17 November: the flag comes", "- 10:00 …": the day over a list that begins with what was before. */
function isAboveEve(document: Document, written: readonly WrittenEntry[], at: number): boolean {
  const entry = written[at] as WrittenEntry;
  const over = entry.written.date;
  if (entry.line.form === "item" || entry.line.form === "row" || !over || entry.written.clock) return false;
  const isEve = ({ line, written: { date, clock } }: WrittenEntry) =>
    line.form === "item" && date !== undefined && !clock && compareDays(date, over) < 0;
  const below = written.slice(at + 1);
  const first = below.findIndex((one) => !isEve(one));
  const next = below[first];
  if (first < 1 || !next?.written.clock || next.written.date || next.line.form !== "item") return false;
  return isBareDate(document, entry);
}

/** Whether the next entry has a time of the day that a heading names, below that heading. */
function isTimed(next: WrittenEntry | undefined, { level }: TextLine): boolean {
  return (
    next?.written.clock !== undefined &&
    !next.written.date &&
    !(next.line.form === "heading" && next.line.level <= level)
  );
}

/** Whether the paragraph below a heading leads into what follows. */
function introduces({ source, text }: Document, line: TextLine): boolean {
  const below = text[line.index + 1];
  if (below?.form !== "text") return false;
  const { end } = endOfParagraph(text, below).text;
  return /[:：]\W*$/.test(source.slice(Math.max(below.text.start, end - 4), end));
}

/** A zone for all that comes below, beside the date: `2024-05-02 UTC`, `2024-05-02 (all times UTC)`. */
function zoneBeside({ source }: Document, { line, written }: WrittenEntry): WrittenZone | undefined {
  const behind = { start: written.span.end, end: line.text.end };
  if (behind.end - behind.start > LONGEST_NOTE) return undefined;
  let at = behind.start;
  while (at < behind.end && /[\s,;:([*_–—-]/.test(source[at] as string)) at++;
  const zone = readZone(source, at, behind.end, { context: "bracket" });
  const alone = zone && !/[\p{L}\p{N}]/u.test(source.slice(zone.span.end, behind.end));
  return alone ? zone : findZoneStatement(source, behind);
}

/** Nothing but the date, a weekday, a zone, punctuation or a word of "day" kind on the line. */
function isBareDate(document: Document, entry: WrittenEntry): boolean {
  const { line, written } = entry;
  if (zoneBeside(document, entry) && line.text.start === written.span.start) return true;
  return isOnlyDate(document.source, line.text, written.span);
}
