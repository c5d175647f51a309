// The day that a task is to be done by: a year that is not written is that of the first such day on or after the incident.
import { anyOf, pattern } from "../../languages/patterns.ts";
import { addDays, type CalendarDate, daysBetween, isDate, weekdayOf } from "../../time/instant.ts";
import { findTimestamps, readTimestamp } from "../../time/timestamp.ts";
import type { WrittenDate } from "../../time/types.ts";
import type { ActionPart, Deadline, Incident, Timeline } from "../model.ts";

/** How far into the words of a due date its date is looked for. */
const FARTHEST = 40;

interface DueDay {
  readonly day: CalendarDate;
  /** Day and month could change places. */
  readonly swappable: boolean;
}

/** What a date without a year is read by. */
export interface DueContext {
  readonly incident: Pick<Incident, "date" | "dayFirst" | "reading">;
  readonly timeline: Pick<Timeline, "entries">;
}

/** A deadline with its date. @param source the document's text */
export function withDate(source: string, context: DueContext, due: ActionPart): Deadline {
  const found = dueDay(context, due);
  if (!found) return { ...due, date: undefined, certain: false };
  const single = findTimestamps(source, due.span, context.incident.reading).length <= 1;
  return { ...due, date: found.day, certain: single && !found.swappable };
}

/** Undefined where neither a day nor the end of a month, a quarter or a year is written. */
function dueDay(postmortem: DueContext, due: ActionPart): DueDay | undefined {
  const date = dateIn(due.text, postmortem);
  if (!date)
    return shortDay(due.text, postmortem) ?? endOfPeriod(due.text, postmortem) ?? endOfWeek(due.text, postmortem);
  const { year, month, day, swappable, faults } = date;
  if (faults.length > 0) return undefined;
  if (year !== undefined) return { day: { year, month, day }, swappable };
  // Without a year "4/5" says too little.
  const full = swappable ? undefined : firstFrom(postmortem, (year) => ({ year, month, day }));
  return full && { day: full, swappable };
}

function dateIn(text: string, { incident: { reading } }: DueContext): WrittenDate | undefined {
  for (let at = 0; at < Math.min(text.length, FARTHEST); at++) {
    const date = readTimestamp(text, at, text.length, reading)?.date;
    if (date) return date;
  }
  return undefined;
}

/** "31.03.", "31/03", "3/31": a day and a month in figures, where it is clear which one is which. */
function shortDay(text: string, postmortem: DueContext): DueDay | undefined {
  const [, first, mark, second] = /^\s*(\d{1,2})([./-])\s?(\d{1,2})\.?\s*$/.exec(text) ?? [];
  if (!first || !second) return undefined;
  const [a, b] = [Number(first), Number(second)];
  const decided = a > 12 ? true : b > 12 ? false : mark === "." ? true : postmortem.incident.dayFirst;
  if (decided === undefined) return undefined;
  const [day, month] = decided ? [a, b] : [b, a];
  const full = firstFrom(postmortem, (year) => ({ year, month, day }));
  return full && { day: full, swappable: false };
}

const said = (name: string) => anyOf("clauses", name);

const PERIOD = pattern(
  () =>
    `^(?:${said("periodWords")}[\\s-]{1,3}){0,4}(?:(\\d{4})[\\s/-]{0,3})?(?:Q([1-4])|H([12])|([1-4])\\. ?${said("quarter")})(?:[\\s/-]{0,3}(?:${said("of")} )?(\\d{4}))?$`,
  "iu",
);
const BEFORE_END = () => `^(?:${said("by")} )?(?:${said("the")} )?`;
const END_OF_YEAR = pattern(() => `${BEFORE_END()}${said("endOfYear")} (\\d{4})$`, "iu");
const END_OF_MONTH = pattern(
  () => `${BEFORE_END()}${said("endOfMonth")} (?:${said("of")} )?(\\p{L}{3,12}\\.?(?: \\d{4})?)$`,
  "iu",
);
const WIDE_END = pattern(
  () => `^(?:(\\d{4})\\s?${anyOf("signs", "year")}\\s?)?(\\d{1,2})\\s?${anyOf("signs", "month")}${said("monthEnd")}$`,
  "u",
);

function endOfPeriod(written: string, postmortem: DueContext): DueDay | undefined {
  const text = written.slice(0, FARTHEST).trim();
  const period = PERIOD.exec(text);
  const [, before, quarter, half, quartal, behind] = period ?? [];
  const year = before ?? behind ?? END_OF_YEAR.exec(text)?.[1];
  const last = period ? Number(quarter ?? quartal ?? 0) * 3 || Number(half) * 6 : 12;
  if (period || year) return lastDay(last, year === undefined ? undefined : Number(year), postmortem);
  const [, wideYear, wideMonth] = WIDE_END.exec(text) ?? [];
  if (wideMonth && isDate(2000, Number(wideMonth), 1))
    return lastDay(Number(wideMonth), wideYear === undefined ? undefined : Number(wideYear), postmortem);
  const named = END_OF_MONTH.exec(text)?.[1];
  const first = named && `1 ${named}`;
  const date = first && readTimestamp(first, 0, first.length, postmortem.incident.reading)?.date;
  return date && date.day === 1 && date.faults.length === 0 ? lastDay(date.month, date.year, postmortem) : undefined;
}

const WEEK = pattern(
  () =>
    `^(?:${said("periodWords")}\\s){0,3}(?:(\\d{4})-?W|W|${anyOf("deadlines", "week")}\\.?\\s?)(\\d{1,2})(?:\\s?[/ -]\\s?(\\d{4}))?$`,
  "iu",
);

/** "KW 51", "wk 2/2027", "2026-W51": the Sunday of that week, as ISO 8601 counts them. */
function endOfWeek(written: string, postmortem: DueContext): DueDay | undefined {
  const [, before, number, behind] = WEEK.exec(written.trim()) ?? [];
  const week = Number(number);
  if (!number || week < 1 || week > 53) return undefined;
  const of = (year: number) => {
    const fourth = { year, month: 1, day: 4 };
    return addDays(fourth, week * 7 - 1 - ((weekdayOf(fourth) + 6) % 7));
  };
  const year = before ?? behind;
  const day = year === undefined ? firstFrom(postmortem, of) : of(Number(year));
  return day && { day, swappable: false };
}

function lastDay(month: number, year: number | undefined, postmortem: DueContext): DueDay | undefined {
  const of = (year: number) =>
    addDays(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }, -1);
  const day = year === undefined ? firstFrom(postmortem, of) : of(year);
  return day && { day, swappable: false };
}

/** The first day of that kind on or after the incident; undefined where the report states no year. */
function firstFrom(postmortem: DueContext, of: (year: number) => CalendarDate): CalendarDate | undefined {
  const start = incidentDay(postmortem);
  if (!start) return undefined;
  return [start.year, start.year + 1].map(of).find((day) => {
    return isDate(day.year, day.month, day.day) && daysBetween(start, day) >= 0;
  });
}

function incidentDay({ incident, timeline }: DueContext): CalendarDate | undefined {
  const days = [incident.date, ...timeline.entries.map(({ time }) => time)];
  for (const day of days)
    if (day?.year !== undefined && day.month !== undefined && day.day !== undefined)
      return { year: day.year, month: day.month, day: day.day };
  return undefined;
}
