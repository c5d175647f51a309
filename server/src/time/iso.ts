// Days and minutes as ISO 8601 writes them, for texts that people read.

import { dayNumber } from "./months.ts";

/** A day of the calendar; the month counts from 1. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Two digits, as clocks and calendars have them. */
export function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** `2026-03-04` */
export function isoDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The day that a text is, and nothing else; undefined for none, and where the calendar does not have it. */
export function readIsoDay(text: string): Day | undefined {
  const found = ISO_DAY.exec(text);
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  return dayNumber(year, month, day) === undefined ? undefined : { year, month, day };
}

/** `2026-03-04 09:41` */
export function isoMinute(
  at: Day & { readonly hour?: number | undefined; readonly minute?: number | undefined },
): string {
  return `${isoDay(at)} ${two(at.hour ?? 0)}:${two(at.minute ?? 0)}`;
}
