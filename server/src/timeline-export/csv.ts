// The timeline as CSV, RFC 4180.
import type { TimelineView } from "../protocol.ts";
import { csvCell } from "../text/csv.ts";
import { type ExportOptions, rowsOf } from "./rows.ts";

const HEAD = [
  "line",
  "time",
  "utc",
  "end_utc",
  "seconds_since_impact",
  "seconds_since_before",
  "phase",
  "actor",
  "text",
];

/** One line for each entry under a heading; times with their offset where a zone is asked for. Lines end with CRLF. */
export function csvOf(view: TimelineView, options: ExportOptions): string {
  const lines = rowsOf(view, options).map((row) => [
    String(row.line),
    csvCell(options.zone && row.utc !== "" ? row.iso : row.time),
    row.utc,
    row.endUtc,
    seconds(row.sinceImpact),
    seconds(row.sinceBefore),
    row.phase ?? "",
    csvCell(row.actor),
    csvCell(row.text),
  ]);
  return [HEAD, ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

/** Our own numbers: a minus begins no formula. */
function seconds(ms: number | null): string {
  return ms === null ? "" : String(Math.round(ms / 1000));
}
