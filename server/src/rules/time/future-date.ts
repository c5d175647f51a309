// future-date: an event of the incident is later than today, or than the day on which the report was published.
import { anyOf, pattern } from "../../languages/patterns.ts";
import type { Field } from "../../postmortem/model.ts";
import { addDays, type CalendarDate } from "../../time/instant.ts";
import { readIsoDay } from "../../time/iso.ts";
import { findTimestamps } from "../../time/timestamp.ts";
import { plainDate } from "../fixes/dates.ts";
import { dateJumps } from "../support/date-jumps.ts";
import { lineNumber, quote, seenText } from "../support/places.ts";
import { calendarDate, type StatedDate, statedDates } from "../support/stated-dates.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

/** Words of what has not happened yet, or is only expected. */
const AHEAD = pattern(() => `\\b${anyOf("clauses", "ahead")}\\b`, "i");

/** The last day on which something can have happened, and why. */
interface Limit {
  readonly day: CalendarDate;
  readonly why: string;
}

function check(input: RuleInput): Report[] {
  const limits = [publishedLimit(input), todayLimit(input)].filter((limit) => limit !== undefined);
  if (limits.length === 0) return [];
  const slips =
    input.settings.severity["implausible-year-jump"] === "off"
      ? []
      : dateJumps(input).map(({ stated }) => stated.date.span.start);
  const reported = new Set(slips);
  const late = statedDates(input).flatMap((stated) => {
    const day = calendarDate(stated.date);
    const limit = day && limits.find((one) => isAfter(day, one.day));
    return limit && !reported.has(stated.date.span.start) && !isAhead(input, stated) && !otherReading(stated, limit.day)
      ? [{ stated, limit }]
      : [];
  });
  const [first] = late;
  if (!first) return [];
  const { document } = input;
  const { date } = first.stated;
  const next = late[1]?.stated.date;
  const more = next
    ? ` ${late.length - 1} more ${late.length === 2 ? "date is" : "dates are"} too, the next on line ${lineNumber(document, next.span.start)}.`
    : "";
  return [
    {
      span: date.span,
      message: `“${quote(document.source, date.span)}” is ${first.limit.why}, so it cannot have happened by then.${more} Readers will look for it in vain; check the year, the month and the day.`,
    },
  ];
}

function isAfter(a: CalendarDate, b: CalendarDate): boolean {
  return a.year * 10_000 + a.month * 100 + a.day > b.year * 10_000 + b.month * 100 + b.day;
}

/** Somewhere it is tomorrow already. */
function todayLimit({ settings }: RuleInput): Limit | undefined {
  const today = readIsoDay(settings.today ?? "");
  return today && { day: addDays(today, 1), why: `later than today (${settings.today})` };
}

/** The last of the days on which the report says that it was written, published or updated. */
function publishedLimit({ document, postmortem }: RuleInput): Limit | undefined {
  const said = postmortem.fields
    .filter(({ name }) => name === "published")
    .map((field) => {
      const stamps = findTimestamps(document.source, field.valueSpan, postmortem.incident.reading);
      const date = stamps.length === 1 ? stamps[0]?.date : undefined;
      return { field, day: date && !date.swappable ? calendarDate(date) : undefined };
    });
  let last: { readonly field: Field; readonly day: CalendarDate } | undefined;
  for (const { field, day } of said) {
    // An update on a day that cannot be read may be later than all others.
    if (!day) return undefined;
    if (!last || isAfter(day, last.day)) last = { field, day };
  }
  if (!last) return undefined;
  const line = lineNumber(document, last.field.span.start);
  return {
    day: addDays(last.day, 1),
    why: `later than ${plainDate(last.day)}, when line ${line} says the report was published`,
  };
}

/** Whether the entry tells of something to come. */
function isAhead({ document }: RuleInput, { entry, field }: StatedDate): boolean {
  const span = entry?.span ?? field?.span;
  return span !== undefined && AHEAD.test(seenText(document, span).slice(0, 600));
}

/** A date in numbers whose other reading is in time. */
function otherReading({ date }: StatedDate, limit: CalendarDate): boolean {
  return date.swappable && !isAfter({ year: date.year ?? 0, month: date.day, day: date.month }, limit);
}

export const futureDate: Rule = {
  id: "future-date",
  group: "time",
  summary: "An event of the incident lies in the future.",
  defaultSeverity: "warning",
  rationale:
    "A postmortem tells what has happened. An event after today, or after the day of publication, is a typing error, most " +
    "often in the year: in January the old one, copied from a template the next one. Whoever searches the logs of that day " +
    "finds nothing.",
  fixes: [],
  check,
};
