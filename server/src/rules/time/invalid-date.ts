// invalid-date: a date that the calendar does not have, or that contradicts its weekday.
import { anyOf, pattern } from "../../languages/patterns.ts";
import type { Action } from "../../postmortem/model.ts";
import { isDayLine } from "../../postmortem/timeline/day-lines.ts";
import { leadingTimestamp } from "../../postmortem/timeline/leading.ts";
import { linesIn } from "../../postmortem/timeline/regions.ts";
import { rememberedFor } from "../../text/remembered.ts";
import { type Span, spanBy } from "../../text/span.ts";
import { readDate } from "../../time/date.ts";
import { addDays, type CalendarDate, daysBetween, isDate, weekdayOf } from "../../time/instant.ts";
import { findTimestamps } from "../../time/timestamp.ts";
import type { Timestamp, WrittenDate } from "../../time/types.ts";
import { ordinalEnding, rewriteDate } from "../fixes/dates.ts";
import { quote } from "../support/places.ts";
import { fieldTimes } from "../support/zone-uses.ts";
import type { ReadyFix, Report, Rule, RuleInput } from "../types.ts";

const WEEKDAY = pattern(() => `\\b${anyOf("clauses", "weekday")}\\b`, "i");
const LONG = pattern(() => `${anyOf("clauses", "day")}$`, "i");

/** How many lines are searched for days with a wrong weekday. */
const MOST_LINES = 2_000;
/** A year and a weekday, or a sign for one. */
const DATED = /(?<!\d)\d{4}(?!\d)/;

/** Years that a postmortem can be about. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2049];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = "January February March April May June July August September October November December".split(" ");

function check(input: RuleInput): Report[] {
  const { source } = input.document;
  const alike = new Map<string, WrittenDate[]>();
  for (const date of faultyDates(input)) {
    const text = source.slice(date.span.start, date.span.end);
    const list = alike.get(text);
    if (list) list.push(date);
    else alike.set(text, [date]);
  }
  return [...alike.values()].map((dates) => {
    const [date] = dates as [WrittenDate];
    const more = dates.length - 1;
    const also = more === 0 ? "" : ` It stands at ${more} more ${more === 1 ? "place" : "places"}.`;
    return {
      span: date.span,
      message: messageFor(input, date) + also,
      fixes: fixesFor(input, date).map((one) => everywhere(one, dates)),
    };
  });
}

/** The same correction wherever the same date is written. */
function everywhere(fix: ReadyFix, dates: readonly WrittenDate[]): ReadyFix {
  const start = dates[0]?.span.start ?? 0;
  const edits = dates.flatMap(({ span }) =>
    fix.edits.map((edit) => ({
      ...edit,
      span: { start: edit.span.start - start + span.start, end: edit.span.end - start + span.start },
    })),
  );
  return { ...fix, edits };
}

/** Dates of entries, of fields about the incident, of the title and of tasks, each once. */
function faultyDates(input: RuleInput): WrittenDate[] {
  const { document, postmortem } = input;
  const { incident, timeline, actions } = postmortem;
  const options = incident.reading;
  const inside = (span: Span) => findTimestamps(document.source, span, options);
  const stamps: Timestamp[] = [
    ...timeline.entries.map(({ written }) => written),
    ...fieldTimes(input).map(({ stamp }) => stamp),
    ...(incident.titleSpan ? inside(incident.titleSpan) : []),
    ...actions.flatMap(({ due }: Action) => (due ? inside(due.span) : [])),
  ];
  const found = new Map<number, WrittenDate>();
  for (const stamp of stamps)
    for (const date of [stamp.date, stamp.end?.date])
      if (date && date.faults.length > 0) found.set(date.span.start, date);
  for (const date of [...inProse(input), ...withoutYear(input)])
    if (!found.has(date.span.start)) found.set(date.span.start, date);
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Days named with another weekday in headings and prose, where the two plainly belong together. */
function inProse({ document, postmortem }: RuleInput): WrittenDate[] {
  const lines = document.text.filter(({ form, quoted }) => form !== "code" && !quoted).slice(0, MOST_LINES);
  const { dayFirst } = postmortem.incident.reading;
  const found: WrittenDate[] = [];
  for (const { said, text } of lines)
    for (const date of misnamedDays(said, dayFirst)) found.push({ ...date, span: spanBy(date.span, text.start) });
  return found;
}

/** "**Wed 23/11**" over entries or at the start of one, in a report of a year in which that is another weekday. */
function withoutYear({ document, postmortem }: RuleInput): WrittenDate[] {
  const { incident, timeline, sections } = postmortem;
  const { source } = document;
  const own = incident.date?.year === undefined ? undefined : { ...incident.date, year: incident.date.year };
  if (!own) return [];
  const begun = new Set(timeline.entries.map(({ timeSpan }) => document.lines.lineAt(timeSpan.start)));
  const lines = sections
    .filter(({ kinds }) => kinds.includes("timeline"))
    .flatMap(({ body }) => linesIn(document, body.start, body.end))
    .filter(({ form, quoted, said }) => form !== "code" && !quoted && /\d/.test(said))
    .slice(0, MOST_LINES);
  return lines.flatMap((line) => {
    if (!begun.has(line.line) && !isDayLine(document, line, incident.reading)) return [];
    const date = leadingTimestamp(source, line.text, incident.reading)?.date;
    if (!date || date.year !== undefined || date.faults.length > 0) return [];
    const year = nearestYear(date, own);
    const { start, end } = date.span;
    const read = readDate(source, start, end, { ...incident.reading, bare: true, weekdaysOf: year })?.value;
    return read?.faults.includes("weekday") ? [{ ...read, year }] : [];
  });
}

/** The year in which a day is near that of the incident. */
function nearestYear({ month, day }: WrittenDate, incident: CalendarDate): number | undefined {
  return [incident.year, incident.year - 1, incident.year + 1].find(
    (year) => isDate(year, month, day) && Math.abs(daysBetween({ year, month, day }, incident)) <= NEAR_DAYS,
  );
}

const NEAR_DAYS = 60;

const misnamedDays = rememberedFor((text, dayFirst: boolean | undefined): readonly WrittenDate[] => {
  if (!DATED.test(text)) return [];
  return findTimestamps(text, { start: 0, end: text.length }, { dayFirst }).flatMap((stamp) =>
    [stamp.date, stamp.end?.date].flatMap((date) =>
      date?.faults.includes("weekday") && !isApart(text.slice(date.span.start, date.span.end)) ? [date] : [],
    ),
  );
});

/** Whether a sentence ends between the weekday and the date, or goes on with the weekday behind it. */
function isApart(written: string): boolean {
  return /^\p{L}{4,}\.\s/u.test(written) || /\d[,\s]+\p{L}{3,}\.?$/u.test(written);
}

function messageFor({ document }: RuleInput, date: WrittenDate): string {
  const written = quote(document.source, date.span);
  const check = "Check it against a log, the chat or the calendar.";
  if (date.faults.includes("year"))
    return `The year of “${written}” has five digits, so readers cannot tell when this was. ${check}`;
  if (date.faults.includes("month")) return `“${written}” names month ${date.month}, which does not exist. ${check}`;
  if (date.faults.includes("day"))
    return `${MONTHS[date.month - 1]}${date.year === undefined ? "" : ` ${date.year}`} has no day ${date.day}, so readers cannot tell when “${written}” was. ${check}`;
  const day = weekdayOf({ year: date.year ?? 2000, month: date.month, day: date.day });
  return `“${written}” was a ${WEEKDAYS[day - 1]}, so either the weekday or the date is wrong, and readers cannot tell which. ${check}`;
}

function fixesFor(input: RuleInput, date: WrittenDate): ReadyFix[] {
  if (date.faults.includes("year")) return yearFixes(input, date);
  if (date.faults.includes("month")) return monthFixes(input, date);
  if (date.faults.includes("day")) return dayFixes(input, date);
  return date.faults.includes("weekday") ? weekdayFixes(input, date) : [];
}

function fix(title: string, span: Span, text: string, movesTimes: boolean): ReadyFix {
  return { id: "reading", title, safe: false, movesTimes, edits: [{ span, text }] };
}

/** The years that one digit less makes, as far as they are likely; that of the other entries first. */
function yearFixes({ document, postmortem }: RuleInput, { span }: WrittenDate): ReadyFix[] {
  const text = document.source.slice(span.start, span.end);
  const five = /\d{5}/.exec(text);
  if (!five) return [];
  const years = [...five[0]].map((_, i) => five[0].slice(0, i) + five[0].slice(i + 1));
  const start = span.start + five.index;
  const dated = postmortem.timeline.entries.find(({ written }) => written.date?.year !== undefined);
  const near = dated?.written.date?.year ?? postmortem.incident.date?.year ?? 0;
  const distance = (year: string) => Math.abs(Number(year) - near);
  return [...new Set(years)]
    .filter((year) => Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR)
    .sort((a, b) => distance(a) - distance(b))
    .map((year) => fix(`The year is ${year}`, { start, end: start + 5 }, year, true));
}

/** Day and month the other way round, where that makes a date. */
function monthFixes({ document, postmortem }: RuleInput, date: WrittenDate): ReadyFix[] {
  const { year, month, day } = date;
  if (year === undefined || day > 12 || !isDate(year, day, month)) return [];
  const text = rewriteDate(document.source, date, { year, month: day, day: month }, postmortem.incident.dayFirst);
  return [fix(`Day and month are swapped: write ${text}`, date.span, text, true)];
}

/** The last day of that month, and as many days into the next as were too many. */
function dayFixes({ document, postmortem }: RuleInput, date: WrittenDate): ReadyFix[] {
  const { year, month, day } = date;
  if (month < 1 || month > 12 || day > 31) return [];
  const known = year ?? postmortem.incident.date?.year ?? 2024;
  let last = day;
  while (last > 0 && !isDate(known, month, last)) last--;
  if (last === 0) return [];
  const next = addDays({ year: known, month, day: last }, day - last);
  return [{ year: known, month, day: last }, next].map((one) => {
    const text = rewriteDate(
      document.source,
      date,
      { ...one, year: year === undefined ? undefined : one.year },
      postmortem.incident.dayFirst,
    );
    return fix(`Write ${text}`, date.span, text, true);
  });
}

/** Keep the date and correct the weekday, or keep the weekday and take the nearest date that has it. */
function weekdayFixes({ document }: RuleInput, date: WrittenDate): ReadyFix[] {
  const { source } = document;
  const { year, month, day, span } = date;
  const text = source.slice(span.start, span.end);
  const word = WEEKDAY.exec(text);
  if (!word || year === undefined) return [];
  const said = WEEKDAYS.findIndex((name) => name.slice(0, 3).toLowerCase() === word[0].slice(0, 3).toLowerCase()) + 1;
  const actual = weekdayOf({ year, month, day });
  const right = likeWeekday(WEEKDAYS[actual - 1] as string, word[0]);
  const at = span.start + word.index;
  const fixes = [fix(`The date is right: write ${right}`, { start: at, end: at + word[0].length }, right, false)];
  const number = dayNumber(text, day, word.index);
  const distance = ((said - actual + 10) % 7) - 3;
  const other = addDays({ year, month, day }, distance);
  if (number && other.month === month) {
    const digits = number.text.startsWith("0") ? String(other.day).padStart(2, "0") : String(other.day);
    const ending = number.ordinal ? digits + ordinalEnding(other.day) : digits;
    const start = span.start + number.at;
    fixes.push(fix(`The weekday is right: write day ${ending}`, { start, end: start + number.length }, ending, true));
  }
  return fixes;
}

/** Where the day's number stands in a written date; undefined where it cannot be told from the other numbers. */
function dayNumber(
  text: string,
  day: number,
  without: number,
): { at: number; length: number; text: string; ordinal: boolean } | undefined {
  const found = [...text.matchAll(/(?<![\d])(\d{1,2})(st|nd|rd|th)?(?!\d)/gi)].filter(
    (match) => Number(match[1]) === day && match.index !== without,
  );
  const [only] = found;
  if (found.length !== 1 || !only) return undefined;
  return { at: only.index, length: only[0].length, text: only[1] ?? "", ordinal: only[2] !== undefined };
}

function likeWeekday(name: string, like: string): string {
  const sized = LONG.test(like) ? name : name.slice(0, 3);
  return like === like.toUpperCase() ? sized.toUpperCase() : like === like.toLowerCase() ? sized.toLowerCase() : sized;
}

export const invalidDate: Rule = {
  id: "invalid-date",
  group: "time",
  summary: "A date that does not exist, or that contradicts its weekday.",
  defaultSeverity: "error",
  rationale:
    "30 February, the year 20202, a Friday that was a Tuesday: somebody mistyped, and a reader cannot know where. A wrong date " +
    "moves an event by days or years, and whoever looks for the logs of that day finds nothing.",
  fixes: [
    { title: "One of the dates that may have been meant", safe: false },
    { title: "The date is right: correct the weekday", safe: false },
  ],
  drafts: true,
  check,
};
