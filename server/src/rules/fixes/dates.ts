// A date in the notation that the document uses, so that the analyser reads it back as the same day.

import type { Document } from "../../markdown/document.ts";
import type { Entry, Postmortem } from "../../postmortem/model.ts";
import type { Edit } from "../../text/edits.ts";
import { weekdayOf } from "../../time/instant.ts";
import { isoDay } from "../../time/iso.ts";
import { readTimestamp } from "../../time/timestamp.ts";
import type { Timestamp, WrittenDate } from "../../time/types.ts";
import { padLike } from "./clocks.ts";

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
    const sample = nearestSample(samples, entry);
    const like = sample && rewritten(document, sample.written, day, incident.dayFirst);
    return { span: { start: clock.span.start, end: clock.span.start }, text: like ?? `${plainDate(day)} ` };
  };
}

/** What a sample writes before its clock, with another day. */
function rewritten(
  { source }: Document,
  { date, clock }: Timestamp,
  day: Day,
  dayFirst: boolean | undefined,
): string | undefined {
  const like = date && likeSample(source.slice(date.span.start, date.span.end), day, dayFirst);
  return like && `${like}${separator(source.slice(date.span.end, clock?.span.start ?? date.span.end))}`;
}

/** Another day in the place of a written date: in its notation, else in ISO form. */
export function rewriteDate(source: string, written: WrittenDate, day: Day, dayFirst: boolean | undefined): string {
  return likeSample(source.slice(written.span.start, written.span.end), day, dayFirst) ?? plainDate(day);
}

/** A day for messages and titles. */
export function plainDate({ year, month, day }: Day): string {
  if (year === undefined) return `${(MONTHS[month - 1] as string).slice(0, 3)} ${day}`;
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

/** What stands between date and clock, where it can stand between others. */
function separator(between: string): string {
  return /^[^\p{L}\p{N}|*_\r\n]{1,4}$/u.test(between) ? between : " ";
}

/** The sample with its parts replaced; undefined where the result would not be read as that very day. */
export function likeSample(sample: string, day: Day, dayFirst: boolean | undefined): string | undefined {
  const old = soleDate(sample, dayFirst);
  if (!old || (old.swappable && dayFirst === undefined)) return undefined;
  const inWords = /\p{L}{3}/u.test(sample);
  const yearFirst = /^\D*\d{4}/.test(sample);
  const roles = inWords ? (yearFirst ? "yd" : "dy") : yearFirst ? "ymd" : old.notation === "dmy" ? "dmy" : "mdy";
  let seen = 0;
  const text = sample
    .replace(/\p{L}{3,}/gu, (word) => nameLike(word, day))
    .replace(/\d+/g, (part) => {
      const role = roles[seen++];
      if (role === "m") return padLike(day.month, part, false);
      // Beside a month in words a number of two digits tells nothing of a zero: "May 3" stands below "November 28".
      if (role === "d") return padLike(day.day, part, inWords && !yearFirst);
      const year = String(day.year ?? part);
      return part.length === 4 ? year : year.slice(2);
    })
    .replace(/(?<!\d)(\d+)(?:st|nd|rd|th)\b/gi, (_, number: string) => number + ordinalEnding(Number(number)));
  const read = soleDate(text, dayFirst);
  const same = read?.faults.length === 0 && plainDate({ ...read, year: read.year ?? day.year }) === plainDate(day);
  return same ? text : undefined;
}

/** The one day that a text says, and says nothing else. */
function soleDate(text: string, dayFirst: boolean | undefined): WrittenDate | undefined {
  const read = readTimestamp(text, 0, text.length, { dayFirst });
  const whole = read?.date?.span.start === 0 && read.date.span.end === text.length && !read.end;
  return whole ? read.date : undefined;
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

/** What English writes behind the number of a day. */
export function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}
