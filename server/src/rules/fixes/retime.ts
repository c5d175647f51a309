// Entries told in another zone or an hour apart: their clocks and, where midnight comes between, their dates.
import type { Document } from "../../markdown/document.ts";
import type { Entry, Postmortem } from "../../postmortem/model.ts";
import { type Edit, inOrder } from "../../text/edits.ts";
import { type Span, slice } from "../../text/span.ts";
import { plusDays } from "../../time/instant.ts";
import { closerOf } from "../../time/marks.ts";
import { offsetAtInstant, offsetOf } from "../../time/offset.ts";
import { isOneOf } from "../../time/scan.ts";
import { findTimestamps } from "../../time/timestamp.ts";
import type { WrittenZone, ZoneMeaning } from "../../time/types.ts";
import { behindBracketedName } from "../../time/zone-behind.ts";
import { readZone } from "../../time/zones.ts";
import { clockLike } from "./clocks.ts";
import { type Day, dateWriter, rewriteDate } from "./dates.ts";
import { type DayLine, dayLike, dayLines, ownWeekday } from "./day-lines.ts";
import { DayReader, dayOf, sameDay } from "./days.ts";

/** What an entry is to say: so many minutes later on a clock that is so far ahead. */
export interface Retime {
  readonly minutes: number;
  /** In the place of the zone that it has; null: none, as what stands above it says it; undefined: the zone stays. */
  readonly zone: string | null | undefined;
}

/** Where a time has a zone of its own because what is said above it is another one: that one. */
export function zoneAbove({ zone, time, instant, absolute }: Entry): WrittenZone | undefined {
  const above = zone?.above;
  if (!above) return undefined;
  const offset =
    instant !== undefined && absolute
      ? offsetAtInstant(above.meaning, instant)
      : offsetOf(above.meaning, { ...time, offset: undefined });
  return offset === time.offset ? undefined : above;
}

/** Why entries cannot be written at other times; undefined where they can. Cheap. */
export function retimeObstacle(changes: ReadonlyMap<Entry, Retime>): string | undefined {
  return retimeObstacleAt(changes)?.why;
}

/** The same, with the entry that it is about. */
export function retimeObstacleAt(
  changes: ReadonlyMap<Entry, Retime>,
): { readonly entry: Entry; readonly why: string } | undefined {
  for (const [entry, { minutes }] of changes) {
    if (minutes === 0) continue;
    if (entry.time.hour === undefined) return { entry, why: "A time of day is missing here" };
    if (entry.written.end?.date) return { entry, why: "A range with two dates stands among them; write it by hand" };
    if (daysMoved(entry, minutes) !== 0 && !dayOf(entry))
      return { entry, why: "Midnight comes between, and the document names no date to count from" };
  }
  return undefined;
}

function daysMoved({ time }: Entry, minutes: number): number {
  return Math.floor(((time.hour ?? 0) * 60 + (time.minute ?? 0) + minutes) / 1440);
}

/**
 * The edits that tell `changes`; all other entries are read with the days they had. A day is written as the line over the
 * entries or a weekday beside the time writes it (`plain`: as the dates of other entries), and the line itself is rewritten
 * where all below it moves to one other day.
 */
export function retime(
  document: Document,
  postmortem: Postmortem,
  changes: ReadonlyMap<Entry, Retime>,
  { plain = false } = {},
): Edit[] {
  const { source } = document;
  const edits: Edit[] = [];
  const { dayFirst } = postmortem.incident;
  const descending = postmortem.timeline.order === "descending";
  let reader: DayReader | undefined;
  let before: Entry | undefined;
  let told: Day | undefined;
  const write = dateWriter(document, postmortem);
  const lines: ReadonlyMap<Entry, DayLine> = plain ? new Map() : dayLines(document, postmortem);
  const rewritten = new Set<DayLine>();
  // Where no time moves no day does: told twice in one zone a timeline stays as it is.
  const moves = [...changes.values()].some(({ minutes }) => minutes !== 0);
  for (const line of new Set(lines.values())) {
    const edit = dayLineEdit(source, line, changes, dayFirst);
    if (edit) {
      edits.push(edit);
      rewritten.add(line);
    }
  }
  for (const entry of postmortem.timeline.entries) {
    if (entry.written.relative) continue;
    const line = lines.get(entry);
    const anew = startsAnew(before, entry) || (line !== undefined && line !== (before && lines.get(before)));
    before = entry;
    const change = changes.get(entry);
    const moved = change ? movedEntry(entry, change.minutes) : entry;
    const wanted = dayOf(moved);
    const own = dayOf(entry);
    if (!reader || anew) reader = new DayReader(line && rewritten.has(line) ? wanted : own, descending);
    const { clock, date, end } = entry.written;
    if (date && wanted && !sameDay(wanted, own))
      edits.push({ span: date.span, text: rewriteDate(source, date, wanted, dayFirst) });
    const read = reader.read(moved, date ? wanted : undefined);
    // A day that begins where none began before is written out.
    const begins = !anew && entry.dateSource !== "rollover" && !sameDay(told, wanted);
    told = wanted;
    const weekday = wanted && !plain ? weekdayEdit(document, entry, wanted) : undefined;
    if (weekday) {
      edits.push(weekday);
      reader.correct(wanted as Day);
    }
    const missing = moves && !date && !weekday && wanted && (begins || !sameDay(read, wanted));
    const like = missing && line ? dayLike(slice(source, line.span), wanted, dayFirst) : undefined;
    const at = clock && { start: clock.span.start, end: clock.span.start };
    const written = like && at ? { span: at, text: `${like} ` } : missing ? write(entry, wanted) : undefined;
    if (written) reader.correct(wanted as Day);
    const dateText = written?.text ?? "";
    if (clock && change && (change.minutes !== 0 || change.zone === null)) {
      const { hour = 0, minute = 0 } = moved.time;
      edits.push({ span: clock.span, text: dateText + clockLike(source, clock, hour, minute) });
      if (end?.clock) {
        const minutes = mod(end.clock.hour * 60 + end.clock.minute + change.minutes);
        edits.push({
          span: end.clock.span,
          text: clockLike(source, end.clock, Math.floor(minutes / 60), minutes % 60),
        });
      }
    } else if (written) edits.push(written);
    for (const zone of change?.zone === undefined ? [] : zonesOf(entry.written)) {
      const name = change?.zone ?? (standsFree(source, zone) ? undefined : entry.zone?.above?.name);
      if (name) edits.push(zoneEdit(source, zone, name));
      else takeOut(source, edits, zoneWithMarks(source, zone));
    }
    const again = change?.zone !== undefined ? toldAgain(source, entry, moved) : undefined;
    if (again) takeOut(source, edits, again);
  }
  return inOrder([...edits, ...rangesAbove(document, postmortem, changes)]);
}

/** "### Phase 1 (10:00–14:00)": a range without day and zone in the heading over entries that all move by as much. */
function rangesAbove(
  { source, text }: Document,
  { timeline: { entries }, incident }: Postmortem,
  changes: ReadonlyMap<Entry, Retime>,
): Edit[] {
  const headings = text.filter(({ form, quoted }) => form === "heading" && !quoted);
  return headings.flatMap((heading, i) => {
    const end = headings[i + 1]?.span.start ?? source.length;
    const below = entries.filter(({ timeSpan }) => heading.span.start <= timeSpan.start && timeSpan.start < end);
    const minutes = below[0] && changes.get(below[0])?.minutes;
    if (!minutes || below.some((entry) => entry.shape === "heading" || changes.get(entry)?.minutes !== minutes))
      return [];
    return findTimestamps(source, heading.text, incident.reading).flatMap(
      ({ clock, date, zone, end: last, relative }) => {
        if (!clock || !last?.clock || date || last.date || zone || last.zone || relative) return [];
        return [clock, last.clock].map((one) => {
          const at = mod(one.hour * 60 + one.minute + minutes);
          return { span: one.span, text: clockLike(source, one, Math.floor(at / 60), at % 60) };
        });
      },
    );
  });
}

/** Another day in a line over entries, where all of them move to that one. */
function dayLineEdit(
  source: string,
  { span, entries }: DayLine,
  changes: ReadonlyMap<Entry, Retime>,
  dayFirst: boolean | undefined,
): Edit | undefined {
  const [first] = entries;
  const days = (entry: Entry) => daysMoved(entry, changes.get(entry)?.minutes ?? 0);
  const old = first && dayOf(first);
  if (!old || days(first) === 0 || entries.some((entry) => days(entry) !== days(first))) return undefined;
  const text = dayLike(slice(source, span), plusDays(old, days(first)), dayFirst);
  return text === undefined ? undefined : { span, text };
}

/** The weekday of another day, where an entry says its own by one. */
function weekdayEdit(document: Document, entry: Entry, wanted: Day): Edit | undefined {
  if (sameDay(dayOf(entry), wanted)) return undefined;
  const span = ownWeekday(document, entry);
  const text = span && dayLike(slice(document.source, span), wanted, undefined);
  return span && text !== undefined ? { span, text } : undefined;
}

/** Those that a time writes; one behind a range is that of both its ends. */
function zonesOf({ zone, end }: Entry["written"]): WrittenZone[] {
  const zones = [zone, end?.zone].flatMap((one) => (one ? [[one.span.start, one] as const] : []));
  return [...new Map(zones).values()].sort((a, b) => a.span.start - b.span.start);
}

/** Whether a zone can be taken out: in `**CET**`, `**(CET)**` and "(CET / 09:20 UTC)" it would leave marks without words, of a link its address. */
function standsFree(source: string, zone: WrittenZone): boolean {
  const { start, end } = zoneWithMarks(source, zone);
  const open = OPENS.test(source.charAt(start - 1)) && !APART.test(source.charAt(start));
  return !open && !isLinked(source, end);
}

/** A mark that a zone stands in: emphasis, code, or a bracket that holds more. */
const OPENS = /[*_`~([（［]/;
/** What sets a zone apart from its time: blanks of any kind, and the comma. */
const APART = /[^\S\r\n]|,/;

/** Whether a bracket that closes before `end` is the text of a link: `[CET](…)`, `[CET][clock]`. */
export function isLinked(source: string, end: number): boolean {
  return source.charAt(end - 1) === "]" && (source.charAt(end) === "(" || source.charAt(end) === "[");
}

/** A zone that need not be said, with the blanks, the comma and the brackets that set it apart. */
function zoneWithMarks(source: string, written: WrittenZone): Span {
  const { span } = written;
  const end = behindOtherNames(source, written);
  const closed = isOneOf(source, span.start - 1, "([（［") && source.charAt(end) === closerOf(source, span.start - 1);
  let start = span.start - (closed ? 1 : 0);
  while (start > 0 && span.start - start < 20 && APART.test(source.charAt(start - 1))) start--;
  return { start, end: end + (closed ? 1 : 0) };
}

/** ` (09:20 UTC)` beside a time that is moved to that very clock: it would stand there twice. */
function toldAgain(source: string, { written: { zone, also } }: Entry, { time }: Entry): Span | undefined {
  if (!zone || !also?.clock || zone.span.end > also.span.start) return undefined;
  const { hour, minute } = also.clock;
  if (hour !== time.hour || minute !== time.minute) return undefined;
  // The bracket of "10:20 (CET / 09:20 UTC)" is the zone's, too.
  const shared =
    /[)\]]$/.test(source.slice(0, also.span.end)) && !/[([]/.test(source.slice(zone.span.end, also.span.start));
  return { start: zone.span.end, end: also.span.end - (shared ? 1 : 0) };
}

/** Takes out what stands behind a time, with the edit before it: what is replaced as a whole is not lost. */
function takeOut(source: string, edits: Edit[], { start, end }: Span): void {
  const at = edits.findLastIndex(({ span }) => span.start < start);
  const last = edits[at];
  if (!last || last.span.end >= end) return;
  edits[at] = { span: { start: last.span.start, end }, text: last.text + source.slice(last.span.end, start) };
}

/** Between two names of one zone: "PST / UTC-8", "PST, UTC-8", "PST = UTC-8". */
const BETWEEN_NAMES = /\s{0,2}[/,=;]\s{0,2}/y;
const NAMES_IN_BRACKETS = /\s{0,2}[([（［]\s{0,2}/y;

/** Behind the other names that a zone is given right behind it, in brackets or not: what is said of one is said of all. */
function behindOtherNames(source: string, { span, meaning }: WrittenZone): number {
  let end = behindBracketedName(source, span.end, source.length);
  if (end > span.end) return end;
  const namesFrom = (start: number, separator: RegExp): number => {
    let at = start;
    for (let between = separator; ; between = BETWEEN_NAMES) {
      between.lastIndex = at;
      if (!between.test(source)) return at;
      const name = readZone(source, between.lastIndex, source.length, { context: "bracket" });
      if (!name || !isSameClock(meaning, name.meaning)) return at;
      at = name.span.end;
    }
  };
  end = namesFrom(end, BETWEEN_NAMES);
  const inside = namesFrom(end, NAMES_IN_BRACKETS);
  return inside > end && isOneOf(source, inside, ")]）］") ? inside + 1 : end;
}

/** Whether two names can mean one clock, in winter or in summer. */
function isSameClock(a: ZoneMeaning, b: ZoneMeaning): boolean {
  const noon = { year: SAMPLE_YEAR, day: 15, hour: 12, minute: 0, second: 0, offset: undefined };
  const offsets = (meaning: ZoneMeaning) => [1, 7].map((month) => offsetOf(meaning, { ...noon, month }));
  return offsets(a).some((offset) => offset !== undefined && offsets(b).includes(offset));
}

/** A year whose offsets stand for those of a zone. */
const SAMPLE_YEAR = 2024;

/** Another zone in the place of a written one, and of its other names behind it. */
export function zoneEdit(source: string, written: WrittenZone, zone: string): Edit {
  const span = { ...written.span, end: behindOtherNames(source, written) };
  if (!/\d/.test(source.charAt(span.start - 1)) || /^[Zz+-]/.test(zone)) return { span, text: zone };
  // `Z` belongs to an ISO 8601 time.
  const iso = zone === "UTC" && /\dT[\d:.,]+$/.test(source.slice(Math.max(0, span.start - 24), span.start));
  return { span, text: iso ? "Z" : ` ${zone}` };
}

/** Whether an entry's day is set by something else than the entry before it: a heading, or another list. */
function startsAnew(before: Entry | undefined, entry: Entry): boolean {
  if (!before || before.group !== entry.group) return true;
  if (entry.dateSource !== "group") return false;
  return before.dateSource !== "group" || !sameDay(dayOf(before), dayOf(entry));
}

function movedEntry(entry: Entry, minutes: number): Entry {
  const total = (entry.time.hour ?? 0) * 60 + (entry.time.minute ?? 0) + minutes;
  const within = mod(total);
  const old = dayOf(entry);
  const day = old && plusDays(old, Math.floor(total / 1440));
  const { offset } = entry.time;
  const time = {
    hour: Math.floor(within / 60),
    minute: within % 60,
    offset: offset === undefined ? undefined : offset + minutes,
  };
  return { ...entry, time: { ...entry.time, ...day, ...time } };
}

function mod(minutes: number): number {
  return ((minutes % 1440) + 1440) % 1440;
}
