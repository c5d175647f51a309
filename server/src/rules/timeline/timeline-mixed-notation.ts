// timeline-mixed-notation: one timeline writes its times or dates in two ways.
import type { Entry, Resolved } from "../../postmortem/model.ts";
import type { Edit } from "../../text/edits.ts";
import type { WrittenClock, WrittenDate } from "../../time/types.ts";
import { plainClock, twelveHourClock, wordBehind } from "../fixes/clocks.ts";
import { plainDate } from "../fixes/dates.ts";
import { zonedParts } from "../fixes/zones.ts";
import { lineNumber, quote } from "../support/places.ts";
import type { Made, Report, Rule, RuleInput } from "../types.ts";

/** A clock as written, and the time that it means. */
interface Told {
  readonly clock: WrittenClock;
  readonly time: Resolved;
}

/** A file of several incidents has a timeline for each, and each may be written in its own way. */
function check(input: RuleInput): Report[] {
  return zonedParts(input.postmortem).flatMap(({ entries }) => {
    const told = clocksOf(entries);
    return [...hours(input, told), ...marks(input, told), ...dates(input, entries)];
  });
}

function clocksOf(entries: readonly Entry[]): Told[] {
  return entries.flatMap(({ written, time, endTime }) => [
    ...(written.clock && time.hour !== undefined ? [{ clock: written.clock, time }] : []),
    ...(written.end?.clock && endTime?.hour !== undefined && written.end.clock.span.start !== written.clock?.span.start
      ? [{ clock: written.end.clock, time: endTime }]
      : []),
  ]);
}

function isSpelled({ notation }: WrittenClock): boolean {
  return notation === "word" || notation === "cjk";
}

/** Part of an ISO 8601 time: behind its `T`, or before an offset without a blank. It is written as the standard says. */
function isIso(source: string, { span }: WrittenClock): boolean {
  return (
    /\d[Tt]$/.test(source.slice(Math.max(0, span.start - 2), span.start)) ||
    /^(?:[.,]\d{1,9})?(?:[Zz](?![\p{L}\p{N}])|[+-]\d{2})/u.test(source.slice(span.end, span.end + 14))
  );
}

/** The 12-hour and the 24-hour clock. AM in the morning and 13:55 after noon cannot be mistaken for each other. */
function hours({ document }: RuleInput, all: readonly Told[]): Report[] {
  const told = all.filter(({ clock }) => !isSpelled(clock));
  const halves = told.filter(({ clock }) => clock.meridiem !== undefined);
  const full = told.filter(({ clock }) => clock.meridiem === undefined);
  const afternoon = halves.some(({ clock }) => clock.meridiem === "pm");
  const open = full.some(({ clock }) => clock.hour <= 12 && clock.faults.length === 0);
  const [half, whole] = [halves[0], full[0]];
  if (!half || !whole || (!afternoon && !open)) return [];
  const [others, other] = half.clock.span.start < whole.clock.span.start ? [halves, whole] : [full, half];
  const away = ({ clock }: Told) => Math.abs(clock.span.start - other.clock.span.start);
  const first = others.reduce((nearest, one) => (away(one) < away(nearest) ? one : nearest));
  const convert = (changed: readonly Told[], write: (time: Resolved) => string): Made => ({
    edits: changed.map(({ clock, time }) => ({ span: clock.span, text: write(time) })),
  });
  return [
    {
      span: other.clock.span,
      message:
        `“${quote(document.source, other.clock.span)}” ${wayOf(other)}, while “${quote(document.source, first.clock.span)}” on line ${lineNumber(document, first.clock.span.start)} ${wayOf(first)}. ` +
        "Readers may take a morning for an evening. Write all times of the timeline on one clock.",
      related: [{ span: first.clock.span, message: "The other notation stands here" }],
      fixes: [
        {
          id: "24-hour",
          title: `Write all ${told.length} times on the 24-hour clock`,
          safe: false,
          resolve: () => convert(halves, ({ hour = 0, minute = 0, second }) => plainClock(hour, minute, second)),
        },
        {
          id: "12-hour",
          title: `Write all ${told.length} times with AM and PM`,
          safe: false,
          resolve: () =>
            full.some(({ clock }) => isIso(document.source, clock))
              ? { impossible: "Among them are ISO 8601 times, which have no AM and PM" }
              : convert(full, ({ hour = 0, minute = 0, second }) => twelveHourClock(hour, minute, second)),
        },
      ],
    },
  ];
}

/** How a clock counts; 13:55 PM counts to 24 whatever it says. */
function wayOf({ clock }: Told): string {
  if (clock.faults.length > 0) return "counts the hours to 24";
  return clock.meridiem === undefined ? "has no AM or PM" : "counts to 12 with AM or PM";
}

/** 09:05 beside 09.20 or 0935. */
function marks({ document }: RuleInput, told: readonly Told[]): Report[] {
  const colon = told.find(({ clock }) => clock.notation === "colon");
  const others = told.filter(
    ({ clock }) =>
      (clock.notation === "dot" || clock.notation === "bare") &&
      clock.meridiem === undefined &&
      !isIso(document.source, clock),
  );
  const [first] = others;
  if (!colon || !first) return [];
  const edits = () => ({
    edits: others.map(
      ({ clock, time }): Edit => ({
        span: clock.span,
        text: plainClock(time.hour ?? 0, time.minute ?? 0, clock.second) + wordBehind(document.source, clock),
      }),
    ),
  });
  const count = others.length === 1 ? "it" : `all ${others.length}`;
  return [
    {
      span: first.clock.span,
      message: `“${quote(document.source, first.clock.span)}” is written without a colon, while “${quote(document.source, colon.clock.span)}” on line ${lineNumber(document, colon.clock.span.start)} has one. Readers may take it for another number. Write it the same way.`,
      related: [{ span: colon.clock.span, message: "The other notation stands here" }],
      fixes: [{ id: "colon", title: `Write ${count} with a colon`, safe: false, resolve: edits }],
    },
  ];
}

/** Notations that readers take for one: with or without the year, month or day first where the month is a word. */
function familyOf({ notation }: WrittenDate, text: string): string {
  if (/\p{L}{3}/u.test(text)) return "the month as a word";
  if (notation === "iso" || notation === "ymd") return "the year first";
  return notation === "dmy" || notation === "day-month"
    ? "the day first"
    : notation === "cjk"
      ? "年月日"
      : "the month first";
}

function dates(input: RuleInput, entries: readonly Entry[]): Report[] {
  const { source } = input.document;
  const told = entries.flatMap(({ written, time }) =>
    written.date && written.date.faults.length === 0 ? [{ date: written.date, time }] : [],
  );
  const families = told.map(({ date }) => familyOf(date, source.slice(date.span.start, date.span.end)));
  const at = families.findIndex((family) => family !== families[0]);
  const [first, other] = [told[0], told[at]];
  if (!first || !other || told.some(({ date }) => date.swappable && input.postmortem.incident.dayFirst === undefined))
    return [];
  return [
    {
      span: other.date.span,
      message:
        `“${quote(source, other.date.span)}” has ${families[at]}, while “${quote(source, first.date.span)}” on line ${lineNumber(input.document, first.date.span.start)} has ${families[0]}. ` +
        "Readers have to work out each date anew. Write all dates of the timeline the same way.",
      related: [{ span: first.date.span, message: "The other notation stands here" }],
      fixes: [{ id: "iso", title: "Write all dates as year-month-day", safe: false, resolve: () => isoDates(told) }],
    },
  ];
}

function isoDates(told: readonly { readonly date: WrittenDate; readonly time: Resolved }[]): Made {
  const edits: Edit[] = [];
  for (const { date, time } of told) {
    const year = date.year ?? time.year;
    if (year === undefined) return { impossible: "The year of some dates is not known" };
    if (date.notation !== "iso")
      edits.push({ span: date.span, text: plainDate({ year, month: date.month, day: date.day }) });
  }
  return { edits };
}

export const timelineMixedNotation: Rule = {
  id: "timeline-mixed-notation",
  group: "timeline",
  summary: "One timeline writes its times or dates in two ways.",
  defaultSeverity: "information",
  rationale:
    "Where 2:15 PM stands beside 02:20, a reader cannot be sure that the second is not in the afternoon too; where 03/08 stands " +
    "beside 2024-03-09, one reads August. One notation leaves nothing to work out, and lets the eye run down the times.",
  fixes: [
    { title: "Write all times on the 24-hour clock, or all with AM and PM", safe: false },
    { title: "Write times with a colon, dates as year-month-day", safe: false },
  ],
  check,
};
