// Entries from tables with a time column: CSV, TSV, semicolons, and the tables of Markdown.

import { anyOf, pattern } from "../languages/patterns.ts";
import type { ZoneMeaning } from "../time/types.ts";
import { findZoneStatement } from "../time/zone-statement.ts";
import { linesOfText } from "./json.ts";
import { isName } from "./names.ts";
import { readDate, readEpoch, readStamp, stampOf } from "./stamp.ts";
import type { FoundEntry, LeftOut, Stamp } from "./types.ts";

const TIME_HEAD = pattern(
  () =>
    `^(?:[\\w .@-]{0,30}[ _.-])?@?${anyOf("pastes", "timeHead")}(?:[ _-]?${anyOf("pastes", "timeHeadEnd")})?(?: ?[([].{1,40}[)\\]])?$|^${anyOf("pastes", "pastTimeHead")}(?:d|ed)?[ _]?${anyOf("pastes", "pastTimeHeadEnd")}$|^${anyOf("pastes", "camelTimeHead")}(?:[A-Z]\\w{1,12})$`,
  "i",
);
const DATE_HEAD = pattern(() => `^${anyOf("pastes", "dateHead")}(?: ?[([].{1,40}[)\\]])?$`, "i");
const ZONE_HEAD = pattern(() => `^${anyOf("pastes", "zoneHead")}$`, "i");
const TEXT_HEAD = ["textHead", "noteHead"].map((name) => pattern(() => `^${anyOf("pastes", name)}$`, "i"));
const ACTOR_HEAD = pattern(() => `^${anyOf("pastes", "actorHead")}$`, "i");
/** A cell in quotes goes on over so many lines at most. */
const TALLEST = 400;
const LONGEST_HEAD = 2000;

interface Record {
  readonly cells: readonly string[];
  /** The line (index from 0) behind it. */
  readonly next: number;
}

/** The cells of the record that begins at a line, by RFC 4180; undefined where a quote is never closed. */
function recordAt(lines: readonly string[], at: number, delimiter: string, tallest = TALLEST): Record | undefined {
  if (delimiter === "|") return pipes(lines[at] as string, at);
  const cells: string[] = [];
  let line = lines[at] as string;
  let i = at;
  let p = 0;
  for (;;) {
    if (line.charAt(p) === '"') {
      const parts: string[] = [];
      p++;
      for (;;) {
        const quote = line.indexOf('"', p);
        if (quote < 0) {
          parts.push(line.slice(p), "\n");
          i++;
          if (i >= lines.length || i - at > tallest) return undefined;
          line = lines[i] as string;
          p = 0;
        } else if (line.charAt(quote + 1) === '"') {
          parts.push(line.slice(p, quote + 1));
          p = quote + 2;
        } else {
          parts.push(line.slice(p, quote));
          p = quote + 1;
          break;
        }
      }
      if (p < line.length && line.charAt(p) !== delimiter) return undefined;
      cells.push(parts.join(""));
    } else {
      const next = line.indexOf(delimiter, p);
      cells.push(line.slice(p, next < 0 ? line.length : next).trim());
      p = next < 0 ? line.length : next;
    }
    if (p >= line.length) return { cells, next: i + 1 };
    p++;
    if (p === line.length) {
      cells.push("");
      return { cells, next: i + 1 };
    }
  }
}

function pipes(line: string, at: number): Record | undefined {
  const text = line.trim();
  if (!text.startsWith("|") || !text.includes("|", 1)) return undefined;
  const inner = text.slice(1, text.endsWith("|") ? -1 : undefined);
  return { cells: inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/\\\|/g, "|")), next: at + 1 };
}

interface Layout {
  readonly delimiter: string;
  readonly width: number;
  readonly time: number;
  readonly date: number;
  readonly zoneColumn: number;
  readonly text: number;
  readonly actor: number;
  readonly zone: ZoneMeaning | undefined;
}

export interface TableReading {
  readonly found: FoundEntry[];
  readonly leftOut: LeftOut[];
  readonly next: number;
}

/** The table that begins at a line; undefined where none does. */
export function readTable(lines: readonly string[], at: number): TableReading | undefined {
  const first = lines[at] as string;
  if (first.length <= LONGEST_HEAD) {
    for (const delimiter of [",", "\t", ";", "|"]) {
      if (!first.includes(delimiter)) continue;
      const read = withHeader(lines, at, delimiter);
      if (read) return read;
    }
  }
  for (const delimiter of [",", ";"]) {
    const read = first.includes(delimiter) ? withoutHeader(lines, at, delimiter) : undefined;
    if (read) return read;
  }
  return undefined;
}

function withHeader(lines: readonly string[], at: number, delimiter: string): TableReading | undefined {
  const head = recordAt(lines, at, delimiter, 0);
  if (!head || head.cells.length < 2 || head.cells.some((cell) => cell.length > 60 || stampOf(cell))) return undefined;
  const names = head.cells.map((cell) => cell.replace(/^[*_`]+|(?<![*_`])[*_`]+$/g, "").trim());
  let next = head.next;
  if (delimiter === "|" && /^[\s|:-]+$/.test(lines[next] ?? "")) next++;
  if (next >= lines.length) return undefined;
  const sample = recordAt(lines, next, delimiter);
  if (!sample || sample.cells.length < 2) return undefined;
  const date = names.findIndex((name) => DATE_HEAD.test(name));
  let time = names.findIndex((name) => TIME_HEAD.test(name));
  if (time < 0 && date >= 0 && stampOf(sample.cells[date] ?? "")) time = date;
  if (time < 0) return undefined;
  const text =
    TEXT_HEAD.map((words) => names.findIndex((name, i) => i !== time && words.test(name))).find((i) => i >= 0) ?? -1;
  const layout: Layout = {
    delimiter,
    width: names.length,
    time,
    date: date === time ? -1 : date,
    zoneColumn: names.findIndex((name) => ZONE_HEAD.test(name)),
    text,
    actor: names.findIndex((name, i) => i !== text && i !== time && ACTOR_HEAD.test(name)),
    zone: zoneIn(names[time] as string),
  };
  if (!stampIn(sample.cells, layout)) return undefined;
  const read = rows(lines, next, layout);
  return { ...read, leftOut: [{ line: at + 1, lastLine: next, reason: "the heading of the table" }, ...read.leftOut] };
}

function zoneIn(name: string): ZoneMeaning | undefined {
  const spaced = name.replace(/_/g, " ").replace(/\b(utc|gmt)$/i, "($1)");
  return findZoneStatement(spaced, { start: 0, end: spaced.length })?.meaning;
}

function withoutHeader(lines: readonly string[], at: number, delimiter: string): TableReading | undefined {
  const line = lines[at] as string;
  const quoted = line.startsWith('"');
  const stamp = quoted ? undefined : (readEpoch(line, 0) ?? readStamp(line, 0));
  if (
    !quoted &&
    !(stamp && line.charAt(stamp.end) === delimiter && !/^.\s|^.\d{3}\b/.test(line.slice(stamp.end, stamp.end + 6)))
  )
    return undefined;
  if (quoted && !stampOf(line.slice(1, 1 + Math.max(0, line.slice(1, 80).indexOf('"'))))) return undefined;
  const head = recordAt(lines, at, delimiter);
  if (!head || head.cells.length < 2 || !stampOf(head.cells[0] as string)) return undefined;
  const below = head.next < lines.length ? recordAt(lines, head.next, delimiter) : undefined;
  const alike = below && below.cells.length === head.cells.length && stampOf(below.cells[0] as string);
  if (!quoted && !alike) return undefined;
  const { cells } = head;
  const longest = cells.reduce(
    (best, cell, i) => (i > 0 && cell.length > (cells[best] ?? "").length ? i : best),
    cells.length - 1,
  );
  const layout: Layout = {
    delimiter,
    width: cells.length,
    time: 0,
    date: -1,
    zoneColumn: -1,
    text: longest === 0 ? cells.length - 1 : longest,
    actor:
      cells.length > 2 && longest !== 1 && isName(cells[1] as string) && (!below || isName(below.cells[1] ?? ""))
        ? 1
        : -1,
    zone: undefined,
  };
  // Without names nothing tells which cell is the message: all are shown.
  return rows(
    lines,
    at,
    layout.actor === 1 && cells.length === 3 ? layout : { ...layout, text: cells.length === 2 ? 1 : -1 },
  );
}

function rows(lines: readonly string[], from: number, layout: Layout): TableReading {
  const found: FoundEntry[] = [];
  const leftOut: LeftOut[] = [];
  const format = { ",": "csv", ";": "csv", "\t": "tsv" }[layout.delimiter] ?? "table";
  let at = from;
  while (at < lines.length && (lines[at] as string).trim() !== "") {
    const record = recordAt(lines, at, layout.delimiter);
    if (!record || record.cells.length < Math.min(2, layout.width)) break;
    const cells = fitted(record.cells, layout);
    const stamp = stampIn(cells, layout);
    const place = { line: at + 1, lastLine: record.next };
    if (stamp) {
      const actor = (cells[layout.actor] ?? "").trim().replace(/^\*\*(.*)\*\*$/, "$1") || null;
      found.push({ stamp, actor, text: linesOfText(textOf(cells, layout)), format, ...place });
    } else if (record.cells.length === layout.width)
      leftOut.push({ ...place, reason: "no time in the table's time column" });
    else break;
    at = record.next;
  }
  return { found, leftOut, next: at };
}

/** More cells than columns: the last column's text has the delimiter in it. */
function fitted(cells: readonly string[], { width, delimiter }: Layout): readonly string[] {
  if (cells.length <= width) return cells;
  return [...cells.slice(0, width - 1), cells.slice(width - 1).join(delimiter === "," ? ", " : delimiter)];
}

function stampIn(cells: readonly string[], layout: Layout): Stamp | undefined {
  const cell = cells[layout.time] ?? "";
  const day = (cells[layout.date] ?? "").trim();
  const zone = (cells[layout.zoneColumn] ?? "").trim();
  let stamp = stampOf(zone === "" ? cell : `${cell} ${zone}`);
  if (!stamp?.date && stamp?.epoch === undefined && day !== "") {
    const dated = readDate(day, 0);
    const both =
      dated && dated.end === day.length ? stampOf(`${day} ${cell}${zone === "" ? "" : ` ${zone}`}`) : undefined;
    stamp = both ?? (stamp && dated && { ...stamp, date: dated.date });
  }
  return stamp && !stamp.zone && stamp.epoch === undefined && layout.zone ? { ...stamp, zone: layout.zone } : stamp;
}

function textOf(cells: readonly string[], { text, time, date, zoneColumn, actor }: Layout): string {
  if (text >= 0) return cells[text] ?? "";
  return cells.filter((cell, i) => ![time, date, zoneColumn, actor].includes(i) && cell.trim() !== "").join(", ");
}
