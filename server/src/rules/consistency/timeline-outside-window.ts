// timeline-outside-window: no entry of the timeline lies between the stated start and end.
import type { Document } from "../../markdown/document.ts";
import type { Entry, Postmortem } from "../../postmortem/model.ts";
import { grouped } from "../../text/lists.ts";
import { contains, type Span } from "../../text/span.ts";
import { findTimestamps } from "../../time/timestamp.ts";
import type { Timestamp, WrittenClock } from "../../time/types.ts";
import { lineNumber, quote } from "../support/places.ts";
import { calendarDate, daysApart } from "../support/stated-dates.ts";
import { besideEntry, entryMinutes, onlyField, rangeOf, rangesIn, timeOf } from "../support/stated-times.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

const FEWEST_ENTRIES = 3;
/** A window is widened by this many minutes at both ends: lead-up and follow-up of the same day are normal. */
const MARGIN = 24 * 60;
const DAY = 24 * 60;
/** A date alone may be that of the report: only what is further away contradicts it. */
const DAYS_APART = 45;
/** No report is dated before what it tells; days that zones and a slip of the pen at midnight may make. */
const DAYS_EARLY = 2;
const MOST_LINES = 200;
const NOON: Omit<WrittenClock, "span"> = {
  hour: 12,
  minute: 0,
  second: undefined,
  meridiem: undefined,
  cycle: "24",
  notation: "word",
  faults: [],
};

interface Window {
  readonly span: Span;
  readonly range: {
    readonly start: Parameters<typeof besideEntry>[0];
    readonly end: Parameters<typeof besideEntry>[0];
  };
  /** Days before and after a stated date that still count; absent where start and end are stated. */
  readonly days?: { readonly before: number; readonly after: number };
}

function check({ document, postmortem }: RuleInput): Report[] {
  const windows = windowsOf(document, postmortem);
  if (windows.length === 0) return [];
  const groups = grouped(postmortem.timeline.entries, (entry) => entry.group);
  const reports = [...groups.values()].flatMap((entries) => reportOf(document, entries, windows));
  // A later list beside one of that day tells what followed.
  const early = windows.some(({ days }) => days?.after === DAYS_EARLY);
  return early ? reports.slice(0, reports.length === groups.size ? 1 : 0) : reports;
}

/** Ranges with dates that fields state, in document order. */
function windowsOf(document: Document, postmortem: Postmortem): Window[] {
  const windows: Window[] = postmortem.fields.flatMap(({ name, valueSpan }) =>
    name === "duration"
      ? rangesIn(document, postmortem, valueSpan).map(({ span, start, end }) => ({
          span,
          range: { start: start.stamp, end: end.stamp },
        }))
      : [],
  );
  const [start, end] = [onlyField(postmortem, "start"), onlyField(postmortem, "end")];
  const [first, last] = [start && timeOf(document, postmortem, start), end && timeOf(document, postmortem, end)];
  if (start && first && last && rangeOf(first, last))
    windows.push({ span: start.valueSpan, range: { start: first, end: last } });
  if (windows.length === 0) windows.push(...dayOf(document, postmortem));
  return windows
    .filter(({ range }) => range.start.date?.year !== undefined && !range.start.date.swappable)
    .sort((a, b) => a.span.start - b.span.start);
}

/**
 * The day that a Date field states. Where the title or the prose bears it out, one of the two is wrong when they are months
 * apart. Else it may be the report's own day, which is never earlier than all that the report tells.
 */
function dayOf(document: Document, postmortem: Postmortem): Window[] {
  const field = onlyField(postmortem, "date");
  const [stamp, ...more] = field ? findTimestamps(document.source, field.valueSpan, postmortem.incident.reading) : [];
  const stated = stamp?.date && calendarDate(stamp.date);
  if (!field || !stamp?.date || !stated || more.length > 0 || stamp.date.swappable) return [];
  const inTimeline = (at: number) =>
    postmortem.timeline.entries.some(({ span }) => span.start <= at && at < span.end) ||
    postmortem.sections.some(({ kinds, body }) => kinds.includes("timeline") && body.start <= at && at < body.end);
  const near = document.text.slice(0, MOST_LINES).some(({ form, text }) => {
    if (form === "code" || contains(field.valueSpan, text) || inTimeline(text.start)) return false;
    return findTimestamps(document.source, text, postmortem.incident.reading).some(({ date, span }) => {
      const other =
        date && !contains(field.valueSpan, span)
          ? calendarDate({ ...date, year: date.year ?? stated.year })
          : undefined;
      return other !== undefined && daysApart(other, stated) <= 1;
    });
  });
  const noon: Timestamp = { ...stamp, end: undefined, clock: { ...NOON, span: stamp.span } };
  const day = { start: noon, end: noon };
  const days = { before: near ? DAYS_APART : Number.POSITIVE_INFINITY, after: near ? DAYS_APART : DAYS_EARLY };
  return [{ span: field.valueSpan, range: day, days }];
}

function reportOf(document: Document, entries: readonly Entry[], windows: readonly Window[]): Report[] {
  const [first] = entries;
  if (!first || !entries.some(({ written }) => written.date?.year !== undefined)) return [];
  if (
    entries.some(
      ({ absolute, dateSource, time }) => !(absolute || time.year !== undefined) || dateSource === "document",
    )
  )
    return [];
  const window = windows.findLast(({ span }) => span.start < first.span.start) ?? windows[0];
  const from = window && besideEntry(window.range.start, first);
  const { date } = window?.range.end ?? {};
  const to =
    window && besideEntry(date ? window.range.end : { ...window.range.end, date: window.range.start.date }, first);
  if (!window || from === undefined || to === undefined || to < from) return [];
  const { days } = window;
  const [before, after] = days ? [days.before * DAY, days.after * DAY] : [MARGIN, MARGIN];
  const inside = entries.some((entry) => {
    const at = entryMinutes(entry);
    return at === undefined || (at >= from - before && at <= to + after);
  });
  // A lone entry may be lead-up; on the same day of another month or year it is a slip.
  const slipped = first.written.date?.day === window.range.start.date?.day;
  if (inside || (entries.length < FEWEST_ENTRIES && !slipped)) return [];
  const stated = quote(document.source, window.span, 80);
  const line = lineNumber(document, window.span.start);
  return [
    {
      span: first.timeSpan,
      message:
        (days === undefined
          ? `No entry of this timeline lies within the time stated on line ${line} (“${stated}”) or a day around it. `
          : days.after === DAYS_EARLY
            ? `All of this timeline is later than the date stated on line ${line} (“${stated}”). `
            : `All of this timeline is more than ${DAYS_APART} days away from the date stated on line ${line} (“${stated}”). `) +
        `Perhaps one of the two has the wrong ${days?.after === DAYS_EARLY ? "day or month" : "month or year"}; readers cannot tell which.`,
      related: [{ span: window.span, message: `“${stated}”` }],
    },
  ];
}

export const timelineOutsideWindow: Rule = {
  id: "timeline-outside-window",
  group: "consistency",
  summary: "No entry of the timeline lies between the stated start and end, or near the stated date.",
  defaultSeverity: "hint",
  rationale:
    "A report written from an older one keeps its dates here and there: June in the summary, May in the timeline. Whoever looks " +
    "for the logs of that day searches in the wrong month.",
  fixes: [],
  drafts: true,
  check,
};
