// The other reading of an entry out of order: it was on the next day, and its date is missing.
import type { Document } from "../../markdown/document.ts";
import type { Disorder, Entry, Postmortem } from "../../postmortem/model.ts";
import type { Edit } from "../../text/edits.ts";
import { plainDate, writeDate } from "./dates.ts";
import { dayOf, plusDays, shift } from "./days.ts";

/** The date to write, where it is written, and how many entries below take the day from it. */
export type OtherDay =
  | {
      readonly edit: Edit;
      readonly entry: Entry;
      readonly day: string;
      readonly days: number;
      readonly followers: number;
    }
  | { readonly impossible: string };

const DAY = 86_400_000;

/** Undefined where the reading makes no sense: the entry has a date of its own, or no time of day. */
export function otherDay(
  document: Document,
  postmortem: Postmortem,
  { entry, against }: Disorder,
): OtherDay | undefined {
  const { timeline } = postmortem;
  const direction = timeline.order === "descending" ? -1 : 1;
  const group = timeline.entries.filter((other) => other.group === entry.group && !other.written.relative);
  const misplaced = new Set(timeline.outOfOrder.map((one) => one.entry));
  // An entry that stands too early shows that what follows it is another day.
  const below = against.span.start > entry.span.start;
  const target = below ? group[group.indexOf(entry) + 1] : entry;
  if (!target?.written.clock || target.written.date || target.instant === undefined) return undefined;
  const day = dayOf(target);
  if (!day) return { impossible: "The document names no date to count from" };
  const start = group.indexOf(target);
  const before = group.slice(0, start).filter((other) => other === entry || !misplaced.has(other));
  const latest = Math.max(...before.map((other) => (other.instant ?? Number.NEGATIVE_INFINITY) * direction));
  const days = Math.max(1, Math.ceil((latest - target.instant * direction) / DAY)) * direction;
  const moved = movedWith(group, start);
  const rest = group.slice(start + moved.length).filter((other) => !misplaced.has(other));
  const shifted = shift(day, plusDays(day, days));
  const last = Math.max(
    ...moved
      .filter((other) => other === target || !misplaced.has(other))
      .map((other) => ((other.instant ?? 0) + shifted) * direction),
  );
  const contradicted = rest.find((other) => other.instant !== undefined && other.instant * direction < last);
  if (contradicted)
    return { impossible: `${plainDate(dayOf(contradicted) ?? day)} follows below, so this cannot be later` };
  const written = plusDays(day, days);
  const edit = writeDate(document, postmortem, target, written);
  return edit && { edit, entry: target, day: plainDate(written), days: Math.abs(days), followers: moved.length - 1 };
}

/** The entries that take their day from the one at `start`, itself included. */
function movedWith(group: readonly Entry[], start: number): Entry[] {
  const moved = [group[start] as Entry];
  for (const entry of group.slice(start + 1)) {
    const inherits =
      entry.dateSource === "document" || entry.dateSource === "earlier" || entry.dateSource === "rollover";
    if (
      !inherits &&
      !(
        entry.dateSource === "group" &&
        group[start]?.dateSource === "group" &&
        sameGroupDate(entry, group[start] as Entry)
      )
    )
      break;
    moved.push(entry);
  }
  return moved;
}

/** Entries under one date heading have one day, unless midnight came between. */
function sameGroupDate(a: Entry, b: Entry): boolean {
  return a.time.day === b.time.day && a.time.month === b.time.month && a.time.year === b.time.year;
}
