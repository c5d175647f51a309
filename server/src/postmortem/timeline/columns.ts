// Tables in a timeline: which columns hold dates and times, and the zone and year that their headers state.
import { anyOf, pattern } from "../../languages/patterns.ts";
import type { Document, Table, TextLine } from "../../markdown/document.ts";
import { type Span, slice } from "../../text/span.ts";
import { readClock } from "../../time/clock.ts";
import { readTimestamp } from "../../time/timestamp.ts";
import type { ReadOptions, Timestamp, WrittenZone } from "../../time/types.ts";
import { understood } from "../../time/zone-meanings.ts";
import { findZoneStatement } from "../../time/zone-statement.ts";
import { readZone } from "../../time/zones.ts";
import { WHO } from "./actors.ts";
import { leadingTimestamp } from "./leading.ts";

/** What is known of one table. */
export interface Columns {
  /** Indexes of the columns that hold a date, a time or both, left to right. */
  readonly times: readonly number[];
  /** Index of the first one that holds times of day. */
  readonly clocks: number | undefined;
  /** Zone in the header of a time column. */
  readonly zone: WrittenZone | undefined;
  /** A year in the header of a date column: `Date (2021)`. */
  readonly year: number | undefined;
  /** Index of the column that says who. */
  readonly who: number | undefined;
  /** Index of the column that says the zone. */
  readonly zones: number | undefined;
}

const WEEKDAY_ONLY = pattern(() => `^\\W*${anyOf("dates", "weekday")}[a-z]*\\.?\\W*$`, "i");

const ZONE_HEAD = pattern(() => `^[*_\\s]*${anyOf("pastes", "zoneHead")}[*_\\s]*$`, "i");

/** So many times in the first column are what it is for, whatever else stands in it. */
const SURE = 3;

/** Reads the columns of every table among the lines. */
export function readColumns(document: Document, lines: readonly TextLine[], options: ReadOptions): Map<Table, Columns> {
  const rows = new Map<Table, TextLine[]>();
  for (const line of lines) {
    if (!line.table) continue;
    const list = rows.get(line.table);
    if (list) list.push(line);
    else rows.set(line.table, [line]);
  }
  return new Map([...rows].map(([table, list]) => [table, columnsOf(document, table, list, options)]));
}

function columnsOf(document: Document, table: Table, rows: readonly TextLine[], options: ReadOptions): Columns {
  const { source } = document;
  const body = rows.filter((row) => row !== table.header);
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.cells.length));
  const times: number[] = [];
  let clocks: number | undefined;
  for (let column = 0; column < width; column++) {
    let filled = 0;
    let timed = 0;
    let clocked = 0;
    let short = 0;
    for (const row of body) {
      const cell = row.cells[column];
      const words = cell && source.slice(cell.start, cell.end);
      if (!cell || !words || !/[\p{L}\p{N}]/u.test(words) || WEEKDAY_ONLY.test(words)) continue;
      filled++;
      const found = cellTimestamp(source, cell, options);
      if (found) timed++;
      if (found?.clock) clocked++;
      else if (!found && shortClock(source, cell)) short++;
    }
    const fills = clocks === undefined && clocked > 0 && timed + short === filled;
    if (timed === 0 || !(timed * 2 >= filled || (column === 0 && timed >= SURE) || fills)) continue;
    times.push(column);
    if (clocked > 0) clocks ??= column;
  }
  const headers = times.flatMap((column) => table.header?.cells[column] ?? []);
  const headerZones = headers
    .map((cell) => findZoneStatement(source, cell) ?? zoneBehindDay(source, cell, options))
    .filter((zone) => zone !== undefined);
  const year = headers
    .map((cell) => /\b(20\d\d)\b/.exec(source.slice(cell.start, cell.end))?.[1])
    .find((y) => y !== undefined);
  const named = (words: Pick<RegExp, "test">) => {
    const at = table.header?.cells.findIndex((cell) => words.test(slice(source, cell))) ?? -1;
    return at < 0 || times.includes(at) ? undefined : at;
  };
  const [zone] = headerZones;
  return {
    times,
    clocks,
    zone: zone && understood(zone, options.meanings),
    year: year ? Number(year) : undefined,
    who: named(WHO),
    zones: named(ZONE_HEAD),
  };
}

/** "2024-03-08 UTC" over times of that day. */
function zoneBehindDay(source: string, cell: Span, options: ReadOptions): WrittenZone | undefined {
  const day = cellTimestamp(source, cell, options);
  if (!day?.date || day.clock) return undefined;
  const at = day.date.span.end + (/^[\s,(]*/.exec(source.slice(day.date.span.end, cell.end))?.[0].length ?? 0);
  return readZone(source, at, cell.end, { context: "bracket" });
}

/** A cell that is one link. */
const LINK = /^\[([^\][\n]+)\]\([^()\n]*\)$/;

/** A timestamp that fills a cell, or the words of its link, or begins them and is followed by no more than a short note. */
export function cellTimestamp(source: string, cell: Span, options: ReadOptions): Timestamp | undefined {
  const words = LINK.exec(slice(source, cell))?.[1];
  const { start, end } = words ? { start: cell.start + 1, end: cell.start + 1 + words.length } : cell;
  const found = leadingTimestamp(source, { start, end }, { ...options, bare: true });
  return found && end - found.span.end <= Math.max(40, found.span.end - found.span.start) ? found : undefined;
}

/** `02/11 [now + 2 min]`: also a fraction, and a day in a column of times. */
export function dayBeforeNote(source: string, cell: Span, options: ReadOptions): Timestamp | undefined {
  const day = /^\d{1,2}[/.]\d{1,2}(?=\s{1,3}[[(（])/.exec(slice(source, cell).slice(0, 12))?.[0];
  return day ? readTimestamp(source, cell.start, cell.start + day.length, { ...options, bare: true }) : undefined;
}

/** `8.40`, a number as well: only in a column of times. */
export function shortClock(source: string, cell: Span): Timestamp | undefined {
  const marks = /^([*_]{0,3})\d\.\d\d[*_]{0,3}$/.exec(slice(source, cell))?.[1];
  const clock =
    marks === undefined ? undefined : readClock(source, cell.start + marks.length, cell.end, { among: true })?.value;
  return (
    clock && {
      span: cell,
      clock,
      date: undefined,
      zone: undefined,
      relative: undefined,
      approximate: false,
      end: undefined,
    }
  );
}
