// The dates that a report states about its incident: of entries, of fields, of the title; what stands in prose is left out.
import type { Entry, Field } from "../../postmortem/model.ts";
import { onceFor } from "../../text/memo.ts";
import { type CalendarDate, daysBetween, isDate } from "../../time/instant.ts";
import { findTimestamps } from "../../time/timestamp.ts";
import type { WrittenDate } from "../../time/types.ts";
import type { RuleInput } from "../types.ts";
import { fieldTimes } from "./zone-uses.ts";

export interface StatedDate {
  readonly date: WrittenDate;
  readonly entry: Entry | undefined;
  readonly field: Field | undefined;
}

/** Each place once, in document order. */
export const statedDates = onceFor((input: RuleInput): readonly StatedDate[] => {
  const { document, postmortem } = input;
  const { incident, timeline } = postmortem;
  const options = incident.reading;
  const found = new Map<number, StatedDate>();
  const add = (date: WrittenDate | undefined, entry?: Entry, field?: Field) => {
    if (date && !found.has(date.span.start)) found.set(date.span.start, { date, entry, field });
  };
  for (const entry of timeline.entries) {
    add(entry.written.date, entry);
    add(entry.written.end?.date, entry);
  }
  for (const { field, stamp } of fieldTimes(input)) {
    add(stamp.date, undefined, field);
    add(stamp.end?.date, undefined, field);
  }
  if (incident.titleSpan)
    for (const stamp of findTimestamps(document.source, incident.titleSpan, options)) {
      add(stamp.date);
      add(stamp.end?.date);
    }
  return [...found.values()].sort((a, b) => a.date.span.start - b.date.span.start);
});

/** A written date with its year that the calendar has. */
export function calendarDate({ year, month, day, faults }: WrittenDate): CalendarDate | undefined {
  const sound = faults.every((fault) => fault === "weekday");
  return year !== undefined && sound && isDate(year, month, day) ? { year, month, day } : undefined;
}

/** Days between two dates, whichever comes first. */
export function daysApart(a: CalendarDate, b: CalendarDate): number {
  return Math.abs(daysBetween(a, b));
}
