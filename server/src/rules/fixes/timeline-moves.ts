// Entries of a timeline moved to where their times belong, each with the date it was read with.
import type { Document } from "../../markdown/document.ts";
import type { Entry, Postmortem } from "../../postmortem/model.ts";
import type { Edit } from "../../text/edits.ts";
import { lineNumber } from "../places.ts";
import { writeDate } from "./dates.ts";
import { DayReader, dayOf, sameDay } from "./days.ts";
import { reorder } from "./reorder.ts";
import { type Chunk, type Run, runsOf } from "./runs.ts";

/** Edits, or why there are none. */
export type Move = { readonly edits: readonly Edit[] } | { readonly impossible: string };

/** What moving entries needs to know of one document; made once. */
export interface Moving {
  readonly document: Document;
  readonly postmortem: Postmortem;
  readonly runs: readonly Run[];
  readonly chunkOf: ReadonlyMap<Entry, { readonly chunk: Chunk; readonly run: Run }>;
  readonly misplaced: ReadonlySet<Entry>;
  readonly descending: boolean;
}

export function movingIn(document: Document, postmortem: Postmortem): Moving {
  const { timeline } = postmortem;
  const runs = runsOf(document, timeline);
  const chunkOf = new Map(runs.flatMap((run) => run.chunks.map((chunk) => [chunk.entry, { chunk, run }] as const)));
  const misplaced = new Set(timeline.outOfOrder.map(({ entry }) => entry));
  return { document, postmortem, runs, chunkOf, misplaced, descending: timeline.order === "descending" };
}

/** Moves the given entries (all of them out of order) to their places; the others keep theirs. */
export function moveEntries(moving: Moving, entries: readonly Entry[]): Move {
  const byRun = new Map<Run, Chunk[]>();
  for (const entry of entries) {
    const reason = obstacle(moving, entry);
    if (reason !== undefined) return { impossible: reason };
    const { run, chunk } = moving.chunkOf.get(entry) as { run: Run; chunk: Chunk };
    byRun.set(run, [...(byRun.get(run) ?? []), chunk]);
  }
  const edits: Edit[] = [];
  for (const [run, chunks] of byRun) {
    const moved = moveWithin(moving, run, new Set(chunks));
    if ("impossible" in moved) return moved;
    edits.push(...moved.edits);
  }
  return edits.length > 0 ? { edits } : { impossible: "It stands where its time belongs in this list" };
}

/** Why an entry cannot be moved among its neighbours; undefined where it can. */
export function obstacle(
  { document, postmortem, misplaced, descending, chunkOf }: Moving,
  entry: Entry,
): string | undefined {
  const there = chunkOf.get(entry);
  if (!there) return "It cannot be told which lines belong to this entry";
  const { run } = there;
  if (entry.shape === "html" && !run.chunks.every((one) => wholeElement(document, one)))
    return "These entries are laid out in HTML; move the lines by hand";
  const first = run.chunks[0] as Chunk;
  const last = run.chunks.at(-1) as Chunk;
  for (const other of postmortem.timeline.entries) {
    if (
      other.group !== entry.group ||
      misplaced.has(other) ||
      other.instant === undefined ||
      entry.instant === undefined
    )
      continue;
    const later = descending ? other.instant < entry.instant : other.instant > entry.instant;
    const earlier = descending ? other.instant > entry.instant : other.instant < entry.instant;
    const wrong = (other.span.start < first.span.start && later) || (other.span.start > last.span.end && earlier);
    if (wrong)
      return `Its place is in another part of the timeline, beside line ${lineNumber(document, other.span.start)}; move it by hand`;
  }
  return undefined;
}

function wholeElement(document: Document, { span }: Chunk): boolean {
  const text = document.source.slice(span.start, span.end).trim();
  return /^<(li|p|div|tr)\b[^<>]*>/i.test(text) && /<\/(?:li|p|div|tr)>$/i.test(text);
}

function moveWithin(moving: Moving, run: Run, moved: ReadonlySet<Chunk>): Move {
  const order = targetOrder(moving, run, moved);
  if (order.every((chunk, i) => chunk === run.chunks[i])) return { edits: [] };
  const added = datesToWrite(moving, run, order);
  if (!added) return { impossible: "Entries here take their day from the one above; write the dates out first" };
  const stay = new Set(run.chunks.filter((chunk) => !moved.has(chunk)));
  return { edits: reorder(moving.document, run.chunks, order, stay, added) };
}

/** The run with the moved chunks behind the last chunk that is in order and not later; equal times keep their order. */
function targetOrder({ misplaced, descending }: Moving, run: Run, moved: ReadonlySet<Chunk>): Chunk[] {
  const value = ({ entry }: Chunk) => (descending ? -1 : 1) * (entry.instant ?? 0);
  const movers = [...moved].sort((a, b) => value(a) - value(b) || a.span.start - b.span.start);
  const order: Chunk[] = [];
  const rest = run.chunks.filter((chunk) => !moved.has(chunk));
  const ordered = rest.filter((chunk) => !misplaced.has(chunk.entry) && chunk.entry.instant !== undefined);
  let next = 0;
  const place = (until: number) => {
    while (next < movers.length && value(movers[next] as Chunk) < until) order.push(movers[next++] as Chunk);
  };
  let known = 0;
  for (const chunk of rest) {
    if (chunk === ordered[known]) {
      place(value(chunk));
      known++;
    }
    order.push(chunk);
    if (known === ordered.length) place(Number.POSITIVE_INFINITY);
  }
  place(Number.POSITIVE_INFINITY);
  return order;
}

/** Dates that must be written out so that in the new order every entry is read with the day it had. */
function datesToWrite(moving: Moving, run: Run, order: readonly Chunk[]): ReadonlyMap<Chunk, Edit> | undefined {
  const { document, postmortem, descending } = moving;
  const first = (run.chunks[0] as Chunk).entry;
  const reader = new DayReader(first.written.date ? undefined : dayOf(first), descending);
  const added = new Map<Chunk, Edit>();
  for (const chunk of order) {
    const wanted = dayOf(chunk.entry);
    if (chunk.entry.written.relative || sameDay(reader.read(chunk.entry), wanted)) continue;
    const edit = wanted && writeDate(document, postmortem, chunk.entry, wanted);
    if (!edit || !wanted) return undefined;
    reader.correct(wanted);
    added.set(chunk, edit);
  }
  return added;
}
