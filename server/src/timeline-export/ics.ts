// The timeline as a calendar, RFC 5545: an event for each entry whose real time is known.
import type { TimelineView } from "../protocol.ts";
import { clean } from "./clean.ts";
import { type ExportOptions, metricSentence, type Row, rowsOf, sentenceOf, utcOf } from "./rows.ts";

export interface CalendarOptions extends ExportOptions {
  /** When the calendar was made, in milliseconds since 1970 UTC; without it each event is of its own time, and the bytes stay the same. */
  readonly stamp?: number | undefined;
}

/** Octets of a line, its end left out. */
const LONGEST = 75;

/** Times are in UTC: a calendar shows them in the zone of who looks at it. Lines are folded and end with CRLF. */
export function icsOf(view: TimelineView, options: CalendarOptions): string {
  const rows = rowsOf(view, options);
  const figures = view.metrics.filter(({ ms }) => ms !== null).map(metricSentence);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Postmortem//Timeline//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(clean(view.title))}`,
    ...(figures.length > 0 ? [`X-WR-CALDESC:${escaped(figures.join("\n"))}`] : []),
    ...rows.flatMap((row) => eventOf(row, view, options.stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** Whether an entry becomes an event. */
export function hasEvent({ scale }: TimelineView, { at }: { readonly at: number | null }): boolean {
  return scale === "absolute" && at !== null;
}

function eventOf(row: Row, view: TimelineView, stamp: number | undefined): string[] {
  const { at, endAt } = row;
  if (at === null || !hasEvent(view, row)) return [];
  const text = sentenceOf(row) || "Timeline entry";
  const summary = row.phaseName ? `${row.phaseName}: ${text}` : text;
  const allDay = row.utc === "";
  return [
    "BEGIN:VEVENT",
    `UID:${fingerprint([view.title, String(row.id), String(at), text])}@postmortem.invalid`,
    `DTSTAMP:${moment(stamp ?? at)}`,
    allDay ? `DTSTART;VALUE=DATE:${row.iso.slice(0, 10).replaceAll("-", "")}` : `DTSTART:${moment(at)}`,
    ...(endAt !== null && !allDay && endAt > at ? [`DTEND:${moment(endAt)}`] : []),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(`Line ${row.line}, written ${clean(view.entries[row.id]?.written ?? row.time)}`)}`,
    ...(row.phaseName ? [`CATEGORIES:${escaped(row.phaseName)}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** `20240308T100000Z` */
function moment(at: number): string {
  return utcOf(at).replace(/[-:]/g, "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}

/** A line in parts of at most 75 octets, no character cut in two. */
function folded(line: string): string {
  let out = "";
  let size = 0;
  for (const char of line) {
    const code = char.codePointAt(0) as number;
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (size + octets > LONGEST) {
      out += "\r\n ";
      size = 1;
    }
    out += char;
    size += octets;
  }
  return out;
}

/** The same for the same words: FNV-1a with 32 bits, begun in two ways. */
function fingerprint(words: readonly string[]): string {
  const text = words.join("\u0000");
  return [0x811c9dc5, 0x2f0b4c47]
    .map((begin) => {
      let hash = begin;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
