// The timeline as JSON.
import type { TimelineMetricEnd, TimelineView } from "../protocol.ts";
import { MINUTE } from "../time/instant.ts";
import { clean } from "./clean.ts";
import { type ExportOptions, rowsOf, zoneWords } from "./rows.ts";

/** One object: title, zone, metrics, entries, and what could not be placed. Lines count from 1, lengths are minutes. */
export function jsonOf(view: TimelineView, options: ExportOptions): string {
  const told = {
    title: clean(view.title),
    zone: zoneWords(view, options),
    scale: view.scale,
    metrics: view.metrics.map(({ name, label, ms, from, to, why, stated, differs }) => ({
      name,
      label,
      minutes: minutes(ms),
      from: end(from),
      to: end(to),
      why: why === null ? null : clean(why),
      stated: stated && { minutes: stated.minutes, text: clean(stated.text), line: stated.line + 1 },
      differs,
    })),
    entries: rowsOf(view, options).map((row) => ({
      line: row.line,
      time: row.time,
      iso: row.iso,
      utc: row.utc || null,
      endUtc: row.endUtc || null,
      approximate: row.approximate,
      phase: row.phase,
      actor: row.actor || null,
      text: row.text,
      minutesSinceImpact: minutes(row.sinceImpact),
      minutesSinceBefore: minutes(row.sinceBefore),
    })),
    unplaced: view.unplaced.map(({ range, text, why }) => ({
      line: range.start.line + 1,
      text: clean(text),
      why: clean(why),
    })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function minutes(ms: number | null): number | null {
  return ms === null ? null : ms / MINUTE;
}

function end(one: TimelineMetricEnd | null) {
  return one && { line: one.line + 1, written: clean(one.written), text: clean(one.text) };
}
