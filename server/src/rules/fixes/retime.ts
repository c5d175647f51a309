// Entries told in another zone or an hour apart: their clocks and, where midnight comes between, their dates.
import type { Document } from "../../markdown/document.ts";
import type { Entry, Postmortem } from "../../postmortem/model.ts";
import { type Edit, inOrder } from "../../text/edits.ts";
import type { WrittenZone } from "../../time/types.ts";
import { clockLike } from "./clocks.ts";
import { type Day, dateWriter, rewriteDate } from "./dates.ts";
import { DayReader, dayOf, plusDays, sameDay } from "./days.ts";

/** What an entry is to say: so many minutes later on a clock that is so far ahead, and that zone in the place of the one it has. */
export interface Retime {
  readonly minutes: number;
  readonly zone: string | undefined;
}

/** Why entries cannot be written at other times; undefined where they can. Cheap. */
export function retimeObstacle(changes: ReadonlyMap<Entry, Retime>): string | undefined {
  for (const [entry, { minutes }] of changes) {
    if (minutes === 0) continue;
    if (entry.time.hour === undefined) return "A time of day is missing here";
    if (entry.written.end?.date) return "A range with two dates stands among them; write it by hand";
    if (daysMoved(entry, minutes) !== 0 && !dayOf(entry))
      return "Midnight comes between, and the document names no date to count from";
  }
  return undefined;
}

function daysMoved({ time }: Entry, minutes: number): number {
  return Math.floor(((time.hour ?? 0) * 60 + (time.minute ?? 0) + minutes) / 1440);
}

/** The edits that tell `changes`; all other entries are read with the days they had. */
export function retime(document: Document, postmortem: Postmortem, changes: ReadonlyMap<Entry, Retime>): Edit[] {
  const { source } = document;
  const edits: Edit[] = [];
  const descending = postmortem.timeline.order === "descending";
  let reader: DayReader | undefined;
  let before: Entry | undefined;
  let told: Day | undefined;
  const write = dateWriter(document, postmortem);
  for (const entry of postmortem.timeline.entries) {
    if (entry.written.relative) continue;
    const anew = startsAnew(before, entry);
    if (!reader || anew) reader = new DayReader(dayOf(entry), descending);
    before = entry;
    const change = changes.get(entry);
    const moved = change ? movedEntry(entry, change.minutes) : entry;
    const wanted = dayOf(moved);
    const { clock, date, end } = entry.written;
    if (date && wanted && !sameDay(wanted, dayOf(entry)))
      edits.push({ span: date.span, text: rewriteDate(source, date, wanted, postmortem.incident.dayFirst) });
    const read = reader.read(moved, date ? wanted : undefined);
    // A day that begins where none began before is written out.
    const begins = !anew && entry.dateSource !== "rollover" && !sameDay(told, wanted);
    told = wanted;
    const written = !date && wanted && (begins || !sameDay(read, wanted)) ? write(entry, wanted) : undefined;
    if (written) reader.correct(wanted as Day);
    const dateText = written?.text ?? "";
    if (clock && change && change.minutes !== 0) {
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
    if (change?.zone !== undefined) {
      const zones = new Map(
        [entry.written.zone, end?.zone].flatMap((zone) => (zone ? [[zone.span.start, zone] as const] : [])),
      );
      for (const zone of zones.values()) edits.push(zoneEdit(source, zone, change.zone));
    }
  }
  return inOrder(edits);
}

/** Another zone in the place of a written one. */
export function zoneEdit(source: string, { span }: WrittenZone, zone: string): Edit {
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
