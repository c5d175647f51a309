// A date in the notation that the document uses, so that the analyser reads it back as the same day.

import type { Document } from "../../markdown/document.ts";
import type { Entry, Postmortem } from "../../postmortem/model.ts";
import type { Edit } from "../../text/edits.ts";
import { weekdayOf } from "../../time/instant.ts";
import { isoDay } from "../../time/iso.ts";
import { readTimestamp } from "../../time/timestamp.ts";
import type { WrittenDate } from "../../time/types.ts";

/** A day; the year is unknown where the document never says it. */
export interface Day {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** The edit that writes `day` in front of an entry's clock: as the entry nearest to it writes its date, else in ISO form. */
export function writeDate(document: Document, postmortem: Postmortem, entry: Entry, day: Day): Edit | undefined {
  return dateWriter(document, postmortem)(entry, day);
}

/** `writeDate` for many entries of one document. */
export function dateWriter(
  document: Document,
  { timeline, incident }: Postmortem,
): (entry: Entry, day: Day) => Edit | undefined {
  const samples = timeline.entries.filter(isSample);
  return (entry, day) => {
    const clock = entry.written.clock;
    if (!clock) return undefined;
    const dated = nearestSample(samples, entry);
    const sample = dated?.written.date;
    const written =
      sample && likeSample(document.source.slice(sample.span.start, sample.span.end), day, incident.dayFirst);
    const at = { start: clock.span.start, end: clock.span.start };
    return { span: at, text: `${written ?? plainDate(day)}${written && dated ? separator(document, dated) : " "}` };
  };
}

/** Another day in the place of a written date: in its notation, else in ISO form. */
export function rewriteDate(source: string, written: WrittenDate, day: Day, dayFirst: boolean | undefined): string {
  return likeSample(source.slice(written.span.start, written.span.end), day, dayFirst) ?? plainDate(day);
}

/** A day for messages and titles. */
export function plainDate({ year, month, day }: Day): string {
  if (year === undefined) return `${MONTHS[month - 1]?.slice(0, 3)} ${day}`;
  return isoDay({ year, month, day });
}

/** The last sample before the entry, else the first one. `samples` are in document order. */
function nearestSample(samples: readonly Entry[], { span }: Entry): Entry | undefined {
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle] as Entry).span.start < span.start) low = middle + 1;
    else high = middle;
  }
  return samples[low - 1] ?? samples[0];
}

function isSample({ written: { date, clock } }: Entry): boolean {
  return date !== undefined && date.faults.length === 0 && (!clock || date.span.end <= clock.span.start);
}

/** What stands between date and clock in an entry that has both. */
function separator(document: Document, { written: { date, clock } }: Entry): string {
  if (!date || !clock) return " ";
  const between = document.source.slice(date.span.end, clock.span.start);
  return between.length > 0 && between.length <= 4 && !/[\p{L}\p{N}|*_\r\n]/u.test(between) ? between : " ";
}

/** The sample with its parts replaced; undefined where the result would not be read as that very day. */
export function likeSample(sample: string, day: Day, dayFirst: boolean | undefined): string | undefined {
  const options = dayFirst === undefined ? {} : { dayFirst };
  const old = readTimestamp(sample, 0, sample.length, options)?.date;
  if (!old || (old.swappable && dayFirst === undefined)) return undefined;
  const inWords = /\p{L}{3}/u.test(sample);
  const roles = rolesOf(sample, old.notation, inWords);
  let seen = 0;
  const text = sample.replace(/\d+|\p{L}{3,}/gu, (part) => {
    if (!/^\d/.test(part)) return nameLike(part, day);
    const role = roles[seen++];
    if (role === "m") return pad(day.month, part);
    // Beside a month in words a number of two digits tells nothing of a zero: "May 3" stands below "November 28".
    if (role === "d") return pad(day.day, inWords && roles[0] === "d" && !part.startsWith("0") ? "" : part);
    if (day.year === undefined) return part;
    return part.length === 4 ? String(day.year) : pad(day.year % 100, part);
  });
  const ordinals = text.replace(
    /(?<!\d)(\d+)(?:st|nd|rd|th)\b/gi,
    (_, number: string) => number + ordinal(Number(number)),
  );
  const read = readTimestamp(ordinals, 0, ordinals.length, options)?.date;
  const same = read?.span.start === 0 && read.month === day.month && read.day === day.day && read.faults.length === 0;
  return same && (read.year ?? day.year) === day.year ? ordinals : undefined;
}

/** What the numbers of a written date are, in order: `y`, `m` or `d`. */
function rolesOf(sample: string, notation: WrittenDate["notation"], inWords: boolean): string {
  const numbers = sample.match(/\d+/g) ?? [];
  if (inWords) {
    const day = numbers.findIndex((number) => number.length < 3);
    return numbers.map((_, i) => (i === day ? "d" : "y")).join("");
  }
  if (notation === "dmy" || notation === "day-month") return "dmy";
  if (notation === "mdy" || notation === "month-day" || numbers.length < 3) return "mdy";
  return "ymd";
}

/** The day's month or weekday in the place of another one's; any other word as it is. Without a year no weekday is known. */
function nameLike(word: string, { year, month, day }: Day): string {
  const inMonths = MONTHS.find((name) => startsLike(name, word));
  if (inMonths) return sized(word, inMonths, MONTHS[month - 1] as string);
  const inWeek = WEEKDAYS.find((name) => startsLike(name, word));
  if (!inWeek) return word;
  return year === undefined ? "" : sized(word, inWeek, WEEKDAYS[weekdayOf({ year, month, day }) - 1] as string);
}

const startsLike = (name: string, word: string): boolean => name.toLowerCase().startsWith(word.toLowerCase());

/** A name as long as, and in the case of, a word that stands for `full`. */
function sized(word: string, full: string, name: string): string {
  const cut = word.length === full.length && word.length > 3 ? name : name.slice(0, 3);
  return word === word.toUpperCase() ? cut.toUpperCase() : word === word.toLowerCase() ? cut.toLowerCase() : cut;
}

function pad(value: number, like: string): string {
  return like.startsWith("0") || like.length === 2 ? String(value).padStart(2, "0") : String(value);
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}
