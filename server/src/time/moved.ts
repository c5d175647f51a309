// A timestamp at another place: what was read in a piece of a text, as a part of the whole.
import { type Span, spanBy } from "../text/span.ts";
import type { Timestamp } from "./types.ts";

/** The same timestamp, `by` further on. */
export function moved(time: Timestamp, by: number): Timestamp {
  if (by === 0) return time;
  const { date, clock, zone, end, also } = time;
  const all = {
    span: spanBy(time.span, by),
    date: date && { ...date, span: spanBy(date.span, by) },
    clock: clock && { ...clock, span: spanBy(clock.span, by) },
    zone: zone && movedZone(zone, by),
    relative: time.relative,
    approximate: time.approximate,
    end: end && moved(end, by),
  };
  return also ? { ...all, also: moved(also, by) } : all;
}

/** The same zone, `by` further on. */
export function movedZone<Zone extends { readonly span: Span }>(zone: Zone, by: number): Zone {
  return { ...zone, span: spanBy(zone.span, by) };
}
