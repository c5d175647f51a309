// The other reading of an entry out of order: it was on the next day, and its date is missing.
import type { Document } from "../../markdown/document.ts";
import type { Disorder, Entry, Postmortem } from "../../postmortem/model.ts";
import { longestOrdered } from "../../postmortem/timeline/order.ts";
import { DAY, plusDays } from "../../time/instant.ts";
import type { Made } from "../types.ts";
import { type Day, writeDate } from "./dates.ts";
import { dayOf, sameDay, shift } from "./days.ts";
import { leavesFewerMisplaced } from "./proof.ts";

const CONTRADICTED = "What stands below it says that it was not";

/** An entry without a date of its own, and the day that it would be on. */
export interface OtherDay {
  readonly target: Entry;
  /** −1 where its list is told newest first. */
  readonly direction: 1 | -1;
  readonly day: Day | undefined;
  /** Whether entries below take their day from it: they move on with it. */
  readonly followed: boolean;
}

/**
 * The entry whose date would be missing: the one out of order, or, where that one stands too early, the one below it; and
 * the first later day (in a timeline told newest first: earlier day) on which it would be in order. Undefined where it has
 * a date of its own or no time of day. Takes the same time however long the timeline is.
 */
export function otherDay(
  { entry, against, descending }: Disorder,
  below: (entry: Entry) => Entry | undefined,
): OtherDay | undefined {
  const early = against.span.start > entry.span.start;
  const target = early ? below(entry) : entry;
  const before = early ? entry : against;
  if (!target?.written.clock || target.written.date || target.instant === undefined || before.instant === undefined)
    return undefined;
  const direction = descending ? -1 : 1;
  const day = dayOf(target);
  const days = Math.max(1, Math.ceil(((before.instant - target.instant) * direction) / DAY)) * direction;
  const next = below(target);
  return { target, direction, day: day && plusDays(day, days), followed: next !== undefined && takesDay(next, target) };
}

/** Writes the other day in front of the entry's time, unless less would be in order then. */
export function writeOtherDay(document: Document, postmortem: Postmortem, { target, direction, day }: OtherDay): Made {
  const own = dayOf(target);
  if (!own || !day) return { impossible: "The document names no date to count from" };
  const { timeline } = postmortem;
  const group = timeline.entries.filter(
    (entry) => entry.group === target.group && entry.instant !== undefined && !entry.written.relative,
  );
  const start = group.indexOf(target);
  const moved = new Set(movedWith(group, start));
  const apart = shift(own, day);
  const now = group.map(({ instant = 0 }) => instant * direction);
  const then = group.map((entry) => ((entry.instant ?? 0) + (moved.has(entry) ? apart : 0)) * direction);
  if (longestOrdered(then).length <= longestOrdered(now).length) return { impossible: CONTRADICTED };
  const edit = writeDate(document, postmortem, target, day);
  if (!edit) return { impossible: "There is no place for a date here" };
  return leavesFewerMisplaced(document, postmortem)([edit]) ? { edits: [edit] } : { impossible: CONTRADICTED };
}

/** The entries that take their day from the one at `start`, itself included: they move on with it. */
function movedWith(group: readonly Entry[], start: number): Entry[] {
  const first = group[start] as Entry;
  const below = group.slice(start + 1);
  const next = below.findIndex((entry) => !takesDay(entry, first));
  return [first, ...(next < 0 ? below : below.slice(0, next))];
}

function takesDay(entry: Entry, from: Entry): boolean {
  if (entry.dateSource === "group") return from.dateSource === "group" && sameDay(dayOf(entry), dayOf(from));
  return entry.dateSource !== "entry" && entry.dateSource !== "none";
}
