// ambiguous-date: 04-12-2022 is in April or in December, and nothing in the document says which.
import { largest } from "../../text/lists.ts";
import { type CalendarDate, isDate } from "../../time/instant.ts";
import { readTimestamp } from "../../time/timestamp.ts";
import type { WrittenDate } from "../../time/types.ts";
import { plainDate } from "../fixes/dates.ts";
import { languageOf } from "../fixes/insert-place.ts";
import { quote } from "../support/places.ts";
import { calendarDate, daysApart, statedDates } from "../support/stated-dates.ts";
import type { Fix, Report, Rule, RuleInput } from "../types.ts";

/** So many dates tell how a document writes them. */
const COMPARED = 100;
/** A date that is written plainly decides for another one that is no further from it than this. */
const NEAR_DAYS = 14;

function check(input: RuleInput): Report[] {
  const { postmortem } = input;
  if (postmortem.incident.dayFirst !== undefined) return [];
  const dates = [...statedDates(input).map(({ date }) => date), ...headingDates(input)];
  // Only in English do some put the month first.
  if (languageOf(postmortem) !== "en") return [];
  const open = dates.filter(isOpen).sort((a, b) => a.span.start - b.span.start);
  const [first] = open;
  if (!first || isDecided(open.slice(0, COMPARED), dates)) return [];
  const written = quote(input.document.source, first.span);
  const [day, month] = readings(first);
  const more = open.length === 1 ? "" : ` ${open.length} dates here are written so.`;
  return [
    {
      span: first.span,
      message:
        `“${written}” is ${plainDate(day)} to some readers and ${plainDate(month)} to others, and nothing in this document tells which.${more} ` +
        "Write the date as year-month-day, or the month as a word.",
      fixes: [isoFix(first, open, "day"), isoFix(first, open, "month")],
    },
  ];
}

/** Dates that a heading is all about, and that no entry or title states. */
function headingDates({ document, postmortem }: RuleInput): WrittenDate[] {
  const { source } = document;
  const stated = new Set(postmortem.timeline.entries.map(({ timeSpan }) => timeSpan.start));
  return document.text.flatMap((line) => {
    if (line.form !== "heading" || line.text.start === postmortem.incident.titleSpan?.start) return [];
    const { date, span } = readTimestamp(source, line.text.start, line.text.end, postmortem.incident.reading) ?? {};
    return date && span && !stated.has(span.start) && span.end === line.text.end ? [date] : [];
  });
}

function isOpen(date: WrittenDate): boolean {
  return date.swappable && date.year !== undefined && date.faults.length === 0 && date.day !== date.month;
}

/** The date with the day first, and with the month first. */
function readings({ notation, year = 2000, month, day }: WrittenDate): [CalendarDate, CalendarDate] {
  const read = { year, month, day };
  const other = { year, month: day, day: month };
  return notation === "mdy" ? [other, read] : [read, other];
}

/** Whether a plain date, or the order of the dates themselves, fits one reading and not the other. */
function isDecided(open: readonly WrittenDate[], dates: readonly WrittenDate[]): boolean {
  const plain = dates.filter((date) => !date.swappable).slice(0, COMPARED);
  const near = (one: CalendarDate) =>
    plain.some((date) => {
      const day = calendarDate(date);
      return day !== undefined && daysApart(day, one) <= NEAR_DAYS;
    });
  if (open.some((date) => near(readings(date)[0]) !== near(readings(date)[1]))) return true;
  // "Sept 29" is of the year around the other one. It does not decide how that is read, and so only agrees to it.
  const nearUndated = (one: CalendarDate) =>
    plain.some(({ year, month, day }) =>
      [one.year - 1, one.year, one.year + 1].some(
        (around) =>
          year === undefined && isDate(around, month, day) && daysApart({ year: around, month, day }, one) <= NEAR_DAYS,
      ),
    );
  const agrees = ({ year = 0, month, day }: WrittenDate) =>
    nearUndated({ year, month, day }) && !nearUndated({ year, month: day, day: month });
  if (open.some(agrees)) return true;
  // Days of one incident are near each other: 08/07, 09/07 are the eighth and the ninth of July.
  const spread = (which: 0 | 1) => {
    const all = open.map((date) => readings(date)[which]);
    return largest(all.map((date) => daysApart(date, all[0] as CalendarDate)));
  };
  const [day, month] = [spread(0), spread(1)];
  return Math.min(day, month) <= NEAR_DAYS && Math.max(day, month) > NEAR_DAYS;
}

function isoFix(first: WrittenDate, open: readonly WrittenDate[], order: "day" | "month"): Fix {
  const which = order === "day" ? 0 : 1;
  const title =
    open.length === 1
      ? `The ${order} stands first: write ${plainDate(readings(first)[which])}`
      : `The ${order} stands first: write ${plainDate(readings(first)[which])} and the other ${open.length - 1} alike`;
  const movesTimes = (first.notation === "mdy") !== (order === "month");
  const resolve = () => ({
    edits: open.map((date) => ({ span: date.span, text: plainDate(readings(date)[which]) })),
  });
  return { id: `${order}-first`, title, safe: false, movesTimes, resolve };
}

export const ambiguousDate: Rule = {
  id: "ambiguous-date",
  group: "time",
  summary: "A date in numbers that can be read with the day or with the month first.",
  defaultSeverity: "information",
  rationale:
    "04-12-2022 is the fourth of December in most countries and the twelfth of April in the United States. Reports are read " +
    "in both. A reader who takes it the wrong way looks for logs eight months away. Year-month-day is read alike everywhere.",
  fixes: [{ title: "Write all such dates as year-month-day, read with the day or with the month first", safe: false }],
  check,
};
