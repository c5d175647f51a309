// A date in the notation that the document uses, so that the analyser reads it back as the same day.

import type { Document } from "../../markdown/document.ts";
import type { Entry, Postmortem } from "../../postmortem/model.ts";
import type { Edit } from "../../text/edits.ts";
import type { Span } from "../../text/span.ts";
import { weekdayOf } from "../../time/instant.ts";
import { isoDay } from "../../time/iso.ts";
import { readTimestamp } from "../../time/timestamp.ts";
import type { Timestamp, WrittenDate } from "../../time/types.ts";
import { MONTHS as MONTHS_IN_WORDS, phraseOf } from "../../time/words/index.ts";
import { padLike } from "./clocks.ts";
import { isWeekdayName, weekdayLike } from "./weekday-names.ts";

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
  const named = weekdayIn(sample, old, dayFirst);
  const parts = named ? [sample.slice(0, named.start), sample.slice(named.end)] : [sample];
  const inWords = parts.some((part) => /\p{L}{3}/u.test(part));
  const yearFirst = /^\D*\d{4}/.test(sample);
  const dayLeads = old.notation === "dmy" || old.notation === "day-month";
  const roles = inWords ? (yearFirst ? "yd" : "dy") : yearFirst ? "ymd" : dayLeads ? "dmy" : "mdy";
  let seen = 0;
  const changed = parts.map((part) =>
    part
      .replace(/\p{L}{3,}/gu, (word) => monthLike(word, day))
      .replace(/\d+/g, (part) => {
        const role = roles[seen++];
        if (role === "m") return padLike(day.month, part, false);
        // Beside a month in words a number of two digits tells nothing of a zero: "May 3" stands below "November 28".
        if (role === "d") return padLike(day.day, part, inWords && !yearFirst);
        const year = String(day.year ?? part);
        return part.length === 4 ? year : year.slice(2);
      })
      .replace(/(?<!\d)(\d+)(?:st|nd|rd|th)\b/gi, (_, number: string) => number + ordinalEnding(Number(number))),
  );
  const text = changed.join(named ? dayName(sample.slice(named.start, named.end), day) : "");
  const read = soleDate(text, dayFirst);
  const same = read?.faults.length === 0 && plainDate({ ...read, year: read.year ?? day.year }) === plainDate(day);
  return same ? text : undefined;
}

/** Where a sample names the weekday. Without one the rest is still that day: "Mar 5" has a month that is a weekday in Spanish, 日 may be "day". */
function weekdayIn(sample: string, { month, day }: WrittenDate, dayFirst: boolean | undefined): Span | undefined {
  for (const { index, 0: word } of sample.matchAll(/\p{L}+/gu)) {
    if (!isWeekdayName(word)) continue;
    const end = index + word.length;
    const before = sample.slice(0, index).replace(/(?<![\s,([（［])[\s,([（［]+$/, "");
    const behind = sample.slice(end).replace(/^[\s.,)\]）］|–—-]+/, "");
    const rest = soleDate([before, behind].filter((part) => part !== "").join(" "), dayFirst);
    const sure = word.length > 1 && !MONTHS_IN_WORDS.has(phraseOf(word));
    if (sure || (rest?.month === month && rest.day === day)) return { start: index, end };
  }
  return undefined;
}

/** The day's weekday as a word names another one. Without a year no weekday is known. */
function dayName(word: string, { year, month, day }: Day): string {
  return year === undefined ? "" : (weekdayLike(word, weekdayOf({ year, month, day })) ?? "");
}

/** The one day that a text says, and says nothing else. "Fri 11/27" is a day in front of a clock. */
function soleDate(text: string, dayFirst: boolean | undefined): WrittenDate | undefined {
  const read =
    readTimestamp(text, 0, text.length, { dayFirst }) ??
    readTimestamp(`${text} 10:00`, 0, text.length + 6, { dayFirst });
  const whole = read?.date?.span.start === 0 && read.date.span.end === text.length && !read.end;
  return whole ? read.date : undefined;
}

/** The day's month in the place of another one's; any other word as it is. */
function monthLike(word: string, { month }: Day): string {
  const inMonths = MONTHS.find((name) => startsLike(name, word));
  return inMonths ? sized(word, inMonths, MONTHS[month - 1] as string) : word;
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
