// start-after-end: the incident is stated to end before it starts.
import type { Document } from "../../markdown/document.ts";
import type { Field, Postmortem } from "../../postmortem/model.ts";
import { type Span, slice } from "../../text/span.ts";
import { daysBetween } from "../../time/instant.ts";
import { findTimestamps } from "../../time/timestamp.ts";
import type { Timestamp } from "../../time/types.ts";
import { lineNumber, quote } from "../support/places.ts";
import { onlyField, rangeOf } from "../support/stated-times.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

function check({ document, postmortem }: RuleInput): Report[] {
  const reports: Report[] = [];
  const [start, end] = [onlyField(postmortem, "start"), onlyField(postmortem, "end")];
  const [first, last] = [start && stampOf(document, postmortem, start), end && stampOf(document, postmortem, end)];
  if (start && end && first && last)
    reports.push(...contradiction(document, first, last, start.valueSpan, end.valueSpan));
  for (const { name, valueSpan } of postmortem.fields) {
    if (name !== "duration") continue;
    for (const stamp of stampsIn(document, postmortem, valueSpan))
      if (stamp.end) reports.push(...contradiction(document, stamp, stamp.end, stamp.span, stamp.end.span));
  }
  return reports;
}

/** The one time, or the one date, that a field states. */
function stampOf(document: Document, postmortem: Postmortem, { valueSpan }: Field): Timestamp | undefined {
  const [only, ...others] = stampsIn(document, postmortem, valueSpan);
  return others.length === 0 && only && !only.end ? only : undefined;
}

function stampsIn(document: Document, { incident }: Postmortem, span: Span): Timestamp[] {
  const options = incident.reading;
  return findTimestamps(document.source, { start: span.start, end: Math.min(span.end, span.start + 300) }, options);
}

/** Of a second: what is read of a time does not go so far. */
const FRACTION = /:\d\d[.,]\d/;

function contradiction(
  document: Document,
  first: Timestamp,
  last: Timestamp,
  startSpan: Span,
  endSpan: Span,
): Report[] {
  const difference = minutesBetween(first, last);
  if (difference === undefined || difference > 0) return [];
  if (difference === 0 && [first, last].some((time) => FRACTION.test(slice(document.source, time.span)))) return [];
  const there = `on line ${lineNumber(document, startSpan.start)}`;
  const start = quote(document.source, startSpan, 50);
  const message =
    difference < 0
      ? `This end is before the start “${start}” ${there}. Readers cannot tell how long it lasted, and tools that collect reports count it as nothing; correct one of the two.`
      : `This end is the same as the start “${start}” ${there}, so the incident seems to last no time at all. Write when it ended, or leave the end out.`;
  return [
    {
      span: endSpan,
      message,
      related: [{ span: startSpan, message: `The start: “${start}”` }],
      severity: difference < 0 ? "error" : "warning",
    },
  ];
}

/** Minutes from start to end; undefined where midnight may lie between, or a date may be read in two ways. */
function minutesBetween(first: Timestamp, last: Timestamp): number | undefined {
  if (first.relative || last.relative || first.approximate || last.approximate) return undefined;
  const [from, to] = [first.date, last.date];
  if (from && to) {
    if (from.faults.length > 0 || to.faults.length > 0 || from.swappable || to.swappable) return undefined;
    if (!first.clock || !last.clock) {
      const year = from.year ?? to.year ?? 2000;
      const days = daysBetween(
        { year, month: from.month, day: from.day },
        { year: to.year ?? year, month: to.month, day: to.day },
      );
      // December to January without a year is a new year; two dates alone may be one day.
      return days < 0 && (from.year !== undefined || days > -300) ? days * 1440 : undefined;
    }
    if ((from.year === undefined || to.year === undefined) && from.month > to.month) return undefined;
    const [length] = rangeOf(first, last)?.lengths ?? [];
    return length;
  }
  const same = !to && first.clock && last.clock ? rangeOf(first, last)?.lengths[0] : undefined;
  return same === 0 ? 0 : undefined;
}

export const startAfterEnd: Rule = {
  id: "start-after-end",
  group: "consistency",
  summary: "The incident is stated to end before it starts.",
  defaultSeverity: "warning",
  rationale:
    "Start and end are the two facts that reports are counted and compared by. An end before the start is a slip in a date or an " +
    "hour that nobody can correct a year later, because the dashboards have forgotten.",
  fixes: [],
  drafts: true,
  check,
};
