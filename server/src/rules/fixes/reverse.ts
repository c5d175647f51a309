// A timeline told newest first, turned around.
import type { Document } from "../../markdown/document.ts";
import type { Entry, Postmortem } from "../../postmortem/model.ts";
import { isDescending } from "../../postmortem/timeline/order.ts";
import { type Edit, inOrder } from "../../text/edits.ts";
import { append, grouped } from "../../text/lists.ts";
import type { Made } from "../types.ts";
import { type Day, dateWriter } from "./dates.ts";
import { DayReader, dayOf, sameDay } from "./days.ts";
import { reorder } from "./reorder.ts";
import { type MovableEntry, type Run, runsOf } from "./runs.ts";

/** The groups that are told newest first. */
export function descendingGroups({ timeline }: Postmortem): ReadonlyMap<number, readonly Entry[]> {
  const groups = grouped(timeline.entries, (entry) => entry.group);
  return new Map([...groups].filter(([, entries]) => isDescending(entries.flatMap(({ instant }) => instant ?? []))));
}

/** Every group told newest first in the other order, each entry with the day it was read with. */
export function reverseTimeline(document: Document, postmortem: Postmortem): Made {
  const groups = descendingGroups(postmortem);
  const runs = runsOf(document, postmortem.timeline);
  const edits: Edit[] = [];
  for (const [group, entries] of groups) {
    const run = runs.find(({ chunks }) => (chunks[0] as MovableEntry).entry.group === group);
    if (run?.chunks.length !== entries.length)
      return { impossible: "Its entries stand in several lists, or have other text between them; turn them by hand" };
    if ((entries[0] as Entry).shape === "html")
      return { impossible: "These entries are laid out in HTML; turn them by hand" };
    const order = [...run.chunks].reverse();
    const added = datesOf(document, postmortem, run, order);
    if (!added) return { impossible: "Entries here take their day from the one above; write the dates out first" };
    append(edits, reorder(document, run.chunks, order, new Set(order.slice(0, 1)), added));
  }
  return { edits: inOrder(edits) };
}

/** Dates that must be written out so that each entry is read with the day it had, and where a new day begins. */
function datesOf(
  document: Document,
  postmortem: Postmortem,
  run: Run,
  order: readonly MovableEntry[],
): ReadonlyMap<MovableEntry, Edit> | undefined {
  const first = (run.chunks[0] as MovableEntry).entry;
  const reader = new DayReader(first.written.date ? undefined : dayOf(first), false);
  const added = new Map<MovableEntry, Edit>();
  let told: Day | undefined;
  const write = dateWriter(document, postmortem);
  for (const chunk of order) {
    const { entry } = chunk;
    if (entry.written.relative) continue;
    const wanted = dayOf(entry);
    const read = reader.read(entry);
    const begins = told !== undefined && !sameDay(told, wanted);
    told = wanted;
    if (entry.written.date || (sameDay(read, wanted) && !begins)) continue;
    if (!wanted) return undefined;
    const edit = write(entry, wanted);
    if (!edit) return undefined;
    reader.correct(wanted);
    added.set(chunk, edit);
  }
  return added;
}
