// Times that fields state (Start, End, Detected, the range of a Duration), made comparable with each other and with entries.
import { pattern, wholeWords } from "../../languages/patterns.ts";
import type { Document } from "../../markdown/document.ts";
import type { Entry, Field, FieldName, Postmortem } from "../../postmortem/model.ts";
import type { Span } from "../../text/span.ts";
import { type DurationAt, readDurationAt } from "../../time/duration.ts";
import { MINUTE, toInstant } from "../../time/instant.ts";
import { offsetOf } from "../../time/offset.ts";
import { findTimestamps } from "../../time/timestamp.ts";
import type { Timestamp } from "../../time/types.ts";

const UNTIL = pattern(() => `${wholeWords("clauses", "until")}|[–—→-]`, "iu");

/** A field's value beyond this many characters is prose. */
const LONGEST_VALUE = 300;

/** A time on a scale in minutes that only times with the same `dated` share. */
export interface StatedMoment {
  readonly stamp: Timestamp;
  readonly minutes: number;
  /** A date is written, or handed over by the time before it. */
  readonly dated: boolean;
  /** Whether its zone, and so its place on the scale, is known. */
  readonly zoned: boolean;
}

/** From when to when, as one field states it. */
export interface Range {
  readonly start: StatedMoment;
  readonly end: StatedMoment;
  readonly span: Span;
  /** All readings of its length in minutes: `11:30 to 1:30` has two. Negative where dates say so. */
  readonly lengths: readonly number[];
}

/** What a time lacks is taken from here. */
export interface Defaults {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly offset: number | undefined;
}

const NOTHING: Defaults = { year: undefined, month: undefined, day: undefined, offset: undefined };

/** The only field of a name with something written in it; undefined where there are several: which one counts is unknown. */
export function onlyField({ fields }: Postmortem, name: FieldName): Field | undefined {
  const found = fields.filter((field) => field.name === name && field.valueSpan.end > field.valueSpan.start);
  return found.length === 1 ? found[0] : undefined;
}

/** The one time of day that a field states, with its date if any; undefined for several, vague or faulty ones. */
export function timeOf({ source }: Document, { incident }: Postmortem, field: Field): Timestamp | undefined {
  const { start, end } = field.valueSpan;
  const stamps = findTimestamps(source, { start, end: Math.min(end, start + LONGEST_VALUE) }, incident.reading);
  const [stamp] = stamps;
  // "~5 hours (from 09:45 UTC on)", "5-6 hours (…": how long, and a time that is another's.
  const before = stamp ? source.slice(start, stamp.span.start).replace(/^[~≈\s]*\d{1,3}\s?[-–—]\s?(?=\d)/, "") : "";
  if (readDurationAt(before)) return undefined;
  return stamps.length === 1 && stamp && isSound(stamp) && !stamp.end ? stamp : undefined;
}

/** The one time of day in a text; undefined where there is none, or several, or it is vague. */
export function timeBefore({ source }: Document, { incident }: Postmortem, span: Span): Timestamp | undefined {
  const stamps = findTimestamps(source, span, incident.reading).filter(({ clock }) => clock);
  const [stamp] = stamps;
  return stamps.length === 1 && stamp && isSound(stamp) && !stamp.end ? stamp : undefined;
}

/** The ranges in a text, in order: `10:00 to 11:20`, and two times joined by words ("started at 08:00 and ended at 10:00"). */
export function rangesIn({ source }: Document, { incident }: Postmortem, span: Span): Range[] {
  const end = Math.min(span.end, span.start + LONGEST_VALUE);
  const stamps = findTimestamps(source, { start: span.start, end }, incident.reading);
  const ranges: Range[] = [];
  for (const stamp of stamps) {
    const range = stamp.end && rangeOf(stamp, stamp.end);
    if (range) ranges.push(range);
  }
  const [first, last] = stamps;
  if (ranges.length > 0 || stamps.length !== 2 || !first || !last || first.end || last.end) return ranges;
  const between = source.slice(first.span.end, last.span.start);
  const joined = between.length < 60 && UNTIL.test(between);
  const range = joined ? rangeOf(first, last) : undefined;
  return range ? [range] : [];
}

/** From one time to another one; undefined where they do not tell it. */
export function rangeOf(start: Timestamp, last: Timestamp): Range | undefined {
  // A zone written once, behind the end, belongs to both.
  return rangeBetween(start.zone || !last.zone ? start : { ...start, zone: last.zone }, last);
}

function rangeBetween(first: Timestamp, last: Timestamp): Range | undefined {
  if (!isSound(first) || !isSound(last) || !first.clock || !last.clock) return undefined;
  if (last.date && !first.date) return undefined;
  if (first.date && last.date && (first.date.swappable || last.date.swappable) && !sameDate(first, last))
    return undefined;
  const start = momentOf(first, NOTHING);
  if (!start) return undefined;
  const from: Defaults = {
    year: first.date?.year ?? last.date?.year,
    month: first.date?.month,
    day: first.date?.day,
    offset: start.zoned ? offsetAt(first, NOTHING) : undefined,
  };
  const end = momentOf(last, from);
  const begin = first.date && first.date.year === undefined ? momentOf(first, from) : start;
  if (!end || !begin) return undefined;
  const exact = end.minutes - begin.minutes;
  const length = exact < 0 && !last.date ? exact + 1440 : exact;
  const half = exact < 0 && !last.date && (first.clock.cycle === "unknown" || last.clock.cycle === "unknown");
  const lengths = half ? [length, length - 720].filter((minutes) => minutes >= 0) : [length];
  return { start: begin, end, lengths, span: { start: first.span.start, end: last.span.end } };
}

/** A time on the scale of `defaults`; undefined for a date alone or one that does not exist. */
export function momentOf(stamp: Timestamp, defaults: Defaults): StatedMoment | undefined {
  const { date, clock } = stamp;
  if (!clock) return undefined;
  const year = date ? (date.year ?? defaults.year) : defaults.year;
  const month = date?.month ?? defaults.month;
  const day = date?.day ?? defaults.day;
  const offset = offsetAt(stamp, defaults) ?? defaults.offset;
  try {
    const instant = toInstant({
      year: year ?? 2000,
      month: month ?? 1,
      day: day ?? 1,
      hour: clock.hour,
      minute: clock.minute,
      second: clock.second,
      offset: offset ?? 0,
    });
    return { stamp, minutes: instant / MINUTE, dated: month !== undefined, zoned: offset !== undefined };
  } catch {
    return undefined;
  }
}

/** A stated time on the scale of an entry's instant, in minutes. */
export function besideEntry(stamp: Timestamp, { time }: Entry): number | undefined {
  const dated = time.month !== undefined && time.day !== undefined;
  const read = dated ? stamp : { ...stamp, date: undefined };
  // Where the timeline tells no zone, its clock is taken to be that of the field.
  const clock = time.offset === undefined ? { ...read, zone: undefined } : read;
  return momentOf(clock, time)?.minutes;
}

/** When an entry was, in minutes on its scale. */
export function entryMinutes({ instant }: Entry): number | undefined {
  return instant === undefined ? undefined : instant / MINUTE;
}

/** "502s": the answers of a server that failed, by their status. */
const STATUS_CODES = /^(?:40[0134]|429|50[0-4]|52[0-6])s(?!\p{L})/u;

/** The durations in a text outside of its times, each with its place in the source. */
export function durationsIn({ source }: Document, span: Span, without: readonly Span[]): DurationAt[] {
  const end = Math.min(span.end, span.start + LONGEST_VALUE);
  const text = source.slice(span.start, end);
  const first = text.search(/[\p{L}\p{N}]/u);
  const found: DurationAt[] = [];
  for (let at = 0; at < text.length; at++) {
    const place = at + span.start;
    const opens = /[\d~≈<>]/.test(text[at] as string) && !/[\p{L}\p{N}.:,]/u.test(text[at - 1] ?? "");
    if (!(opens || at === first) || without.some((time) => time.start <= place && place < time.end)) continue;
    const read = at !== first && STATUS_CODES.test(text.slice(at, at + 5)) ? undefined : readDurationAt(text.slice(at));
    if (!read) continue;
    found.push({ ...read, start: read.start + place, end: read.end + place });
    at += read.end - 1;
  }
  return found;
}

/** What sets two lengths of time apart beyond rounding: more than five minutes, and more than a tenth of the longer one. */
export function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > Math.max(5, Math.max(a, b) / 10);
}

function isSound({ date, clock, approximate, relative }: Timestamp): boolean {
  return !relative && !approximate && (date?.faults.length ?? 0) === 0 && (clock?.faults.length ?? 0) === 0;
}

function sameDate(a: Timestamp, b: Timestamp): boolean {
  return a.date?.year === b.date?.year && a.date?.month === b.date?.month && a.date?.day === b.date?.day;
}

function offsetAt({ zone, date, clock }: Timestamp, defaults: Defaults): number | undefined {
  if (!zone) return undefined;
  return offsetOf(zone.meaning, {
    year: date?.year ?? defaults.year,
    month: date?.month ?? defaults.month,
    day: date?.day ?? defaults.day,
    hour: clock?.hour,
    minute: clock?.minute,
    second: undefined,
    offset: undefined,
  });
}
