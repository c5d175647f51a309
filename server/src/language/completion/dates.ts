// Dates from words: "next friday", "in 2 weeks", "nächste Woche", "через 2 недели". The words of a language are those of `Intl`.
import { Temporal } from "temporal-polyfill";
import { addDays, type CalendarDate, weekdayOf } from "../../time/instant.ts";
import { readIsoDay } from "../../time/iso.ts";

/** A day, and the words that mean it. */
export interface WordedDate {
  readonly words: string;
  readonly date: CalendarDate;
}

/**
 * The days that words can mean, nearest first; with a number typed, spans of so many days, weeks and months.
 * @param today `YYYY-MM-DD` @param language of the report; English words are always read, too
 */
export function datesFromWords(today: string, language: string, typed: string): WordedDate[] {
  const from = readIsoDay(today);
  if (!from) return [];
  const number = Number(/\d{1,3}/.exec(typed)?.[0] ?? 0);
  const languages = [...new Set([language, "en"])];
  return languages.flatMap((one) => [
    ...relative(one, from, number),
    ...weekdays(one, from),
    ...(one === "en" ? inEnglish(from) : []),
  ]);
}

function relative(language: string, from: CalendarDate, number: number): WordedDate[] {
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const counted = new Intl.RelativeTimeFormat(language, { numeric: "always" });
  const spans = number > 0 ? [number] : [1, 2, 3, 4];
  return [
    { words: words.format(1, "day"), date: addDays(from, 1) },
    { words: words.format(1, "week"), date: addDays(from, 7) },
    { words: words.format(1, "month"), date: addMonths(from, 1) },
    ...spans.map((n) => ({ words: counted.format(n, "week"), date: addDays(from, 7 * n) })),
    ...spans.map((n) => ({ words: counted.format(n, "day"), date: addDays(from, n) })),
    ...spans.map((n) => ({ words: counted.format(n, "month"), date: addMonths(from, n) })),
  ];
}

/** The next seven days by their names; in English also those of the week that comes. */
function weekdays(language: string, from: CalendarDate): WordedDate[] {
  const monday = addDays(from, 8 - (weekdayOf(from) || 7));
  const named = (date: CalendarDate) => Temporal.PlainDate.from(date).toLocaleString(language, { weekday: "long" });
  const days = [1, 2, 3, 4, 5, 6, 7];
  return [
    ...days.map((n) => addDays(from, n)).map((date) => ({ words: named(date), date })),
    ...(language === "en"
      ? days.map((n) => addDays(monday, n - 1)).map((date) => ({ words: `next ${named(date)}`, date }))
      : []),
  ];
}

function inEnglish(from: CalendarDate): WordedDate[] {
  const quarter = Math.ceil(from.month / 3) * 3;
  const friday = addDays(from, (5 - weekdayOf(from) + 7) % 7);
  return [
    { words: "today", date: from },
    { words: "end of week", date: friday },
    { words: "end of month", date: lastOf(from.year, from.month) },
    { words: "end of quarter", date: lastOf(from.year, quarter) },
    { words: "end of year", date: { year: from.year, month: 12, day: 31 } },
  ];
}

function addMonths({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const at = year * 12 + month - 1 + months;
  const last = lastOf(Math.floor(at / 12), (at % 12) + 1);
  return { ...last, day: Math.min(day, last.day) };
}

function lastOf(year: number, month: number): CalendarDate {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return addDays(next, -1);
}
