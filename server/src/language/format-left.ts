// Times that a report told in another zone still has as they were: in the words of entries, and in facts without a zone.

import type { Analysis } from "../analyse.ts";
import { DATED_FIELDS } from "../postmortem/model.ts";
import { lineNumber, quote } from "../rules/support/places.ts";
import { type Span, slice } from "../text/span.ts";
import { findTimestamps } from "../time/timestamp.ts";
import type { WrittenClock } from "../time/types.ts";

/** A time of day as it stands in the text. */
export interface LeftTime {
  readonly line: number;
  readonly time: string;
}

/** How much of an entry's words or of a fact is searched. UTF-16 units. */
const DEEP = 2000;

/**
 * The times of day that readers may take for times of the new zone, since what stands around them was told in it. One with a
 * zone of its own is right as it is.
 * @param after what the edits come to
 */
export function timesLeft(before: Analysis, after: Analysis): LeftTime[] {
  const [was, now] = [before.postmortem, after.postmortem];
  if (was.timeline.entries.length !== now.timeline.entries.length) return [];
  const moved = now.timeline.entries.flatMap((entry, i) => {
    const old = was.timeline.entries[i];
    return old && old.time.offset !== entry.time.offset ? [[old.textSpan, entry.textSpan] as const] : [];
  });
  if (moved.length === 0) return [];
  const facts = now.fields.flatMap((field, i) => {
    const old = was.fields[i];
    return old?.name === field.name && DATED_FIELDS.includes(field.name)
      ? [[old.valueSpan, field.valueSpan] as const]
      : [];
  });
  const { document } = after;
  return [...facts, ...moved]
    .sort(([, a], [, b]) => a.start - b.start)
    .flatMap(([old, span]) => {
      const written = new Set(clocksWithoutZone(before, old).map((clock) => slice(before.document.source, clock.span)));
      return clocksWithoutZone(after, span)
        .filter((clock) => written.has(slice(document.source, clock.span)))
        .map((clock) => ({
          line: lineNumber(document, clock.span.start),
          time: quote(document.source, clock.span, 30),
        }));
    });
}

function clocksWithoutZone({ document: { source }, postmortem }: Analysis, { start, end }: Span): WrittenClock[] {
  return findTimestamps(source, { start, end: Math.min(end, start + DEEP) }, postmortem.incident.reading)
    .filter(({ zone, relative, end: last }) => !zone && !last?.zone && !relative)
    .flatMap(({ clock, end: last }) => [clock, last?.clock])
    .filter((clock) => clock !== undefined);
}
