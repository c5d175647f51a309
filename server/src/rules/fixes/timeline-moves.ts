// Entries of a timeline moved to where their times belong, each with the date it was read with.
import type { Document } from "../../markdown/document.ts";
import type { Entry, Postmortem, Timeline } from "../../postmortem/model.ts";
import { isDayAlone, orderOf, ordersOf } from "../../postmortem/timeline/order-groups.ts";
import type { Edit } from "../../text/edits.ts";
import { append } from "../../text/lists.ts";
import { once, onceFor } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";
import { DAY } from "../../time/instant.ts";
import { lineNumber } from "../support/places.ts";
import type { Made } from "../types.ts";
import { writeDate } from "./dates.ts";
import { countedDayOf, DayReader, dayOf, sameDay } from "./days.ts";
import { CHANGES_OTHERS, leavesFewerMisplaced, leavesNoneMisplaced, type Proof, proofFor } from "./proof.ts";
import { reorder } from "./reorder.ts";
import { type MovableEntry, type Run, runsOf } from "./runs.ts";

/** What moving entries needs to know of one document. */
export interface Moving {
  readonly document: Document;
  readonly postmortem: Postmortem;
  readonly misplaced: ReadonlySet<Entry>;
  /** The next entry of the same group. */
  readonly below: ReadonlyMap<Entry, Entry>;
  /** Whether the list of an entry is told newest first. */
  readonly descends: (entry: Entry) => boolean;
  readonly proof: Proof;
  /** Where each entry can move, made when first asked for. */
  readonly places: () => ReadonlyMap<Entry, RunPlace>;
  /** Whether entries stand within others, so that one that moves takes others along. */
  readonly tangled: () => boolean;
}

/** An entry's lines among those that it can change places with, and what stands in order before and behind them all. */
interface RunPlace {
  readonly chunk: MovableEntry;
  readonly run: Run;
  /** The latest entry in order before the run, the earliest behind it. */
  readonly before: Entry | undefined;
  readonly behind: Entry | undefined;
}

export function movingIn(document: Document, postmortem: Postmortem): Moving {
  const { timeline } = postmortem;
  const descending = new Set(timeline.outOfOrder.filter((one) => one.descending).map(({ entry }) => orderOf(entry)));
  const descends = (entry: Entry) => descending.has(orderOf(entry));
  const misplaced = new Set(timeline.outOfOrder.map(({ entry }) => entry));
  const below = new Map<Entry, Entry>();
  const last = new Map<number, Entry>();
  for (const entry of timeline.entries) {
    if (entry.written.relative) continue;
    const above = last.get(entry.group);
    if (above) below.set(above, entry);
    last.set(entry.group, entry);
  }
  const places = once(() => placesOf(document, timeline, misplaced, descends));
  const tangled = once(() => nested([...new Set([...places().values()].map(({ run }) => run))]));
  const proof = proofFor(document, postmortem);
  return { document, postmortem, misplaced, below, descends, places, tangled, proof };
}

function placesOf(
  document: Document,
  timeline: Timeline,
  misplaced: ReadonlySet<Entry>,
  descends: Moving["descends"],
): Map<Entry, RunPlace> {
  const inOrder = new Set(timeline.entries.filter((entry) => entry.instant !== undefined && !misplaced.has(entry)));
  const before = extremes(timeline.entries, inOrder, (entry) => leastRank(entry, descends(entry)));
  const behind = extremes([...timeline.entries].reverse(), inOrder, (entry) => -greatestRank(entry, descends(entry)));
  return new Map(
    runsOf(document, timeline).flatMap((run) => {
      const orders = new Map(
        ordersOf(run.chunks.map(({ entry }) => entry)).map((order) => [orderOf(order[0] as Entry), order]),
      );
      return run.chunks.map((chunk) => {
        const order = orders.get(orderOf(chunk.entry)) as readonly Entry[];
        const [first, last] = [order[0] as Entry, order.at(-1) as Entry];
        return [chunk.entry, { chunk, run, before: before.get(first), behind: behind.get(last) }];
      });
    }),
  );
}

/** For each entry the greatest one of `among` that lies before it among those that it is ordered with. */
function extremes(
  entries: readonly Entry[],
  among: ReadonlySet<Entry>,
  value: (entry: Entry) => number,
): Map<Entry, Entry | undefined> {
  const best = new Map<string, Entry>();
  const found = new Map<Entry, Entry | undefined>();
  for (const entry of entries) {
    const order = orderOf(entry);
    const now = best.get(order);
    found.set(entry, now);
    if (among.has(entry) && (!now || value(entry) > value(now))) best.set(order, entry);
  }
  return found;
}

/** Grows from top to bottom in a timeline in order. */
function rankOf({ instant = 0 }: Entry, descending: boolean): number {
  return descending ? -instant : instant;
}

/** The same for an entry that others stand above or below: a day alone may stand anywhere among the times of that day. */
function leastRank(entry: Entry, descending: boolean): number {
  return rankOf(entry, descending) - (descending && isDayAlone(entry) ? DAY : 0);
}

function greatestRank(entry: Entry, descending: boolean): number {
  return rankOf(entry, descending) + (!descending && isDayAlone(entry) ? DAY : 0);
}

/** Moves one entry to its place. */
export function moveEntry(moving: Moving, entry: Entry): Made {
  const made = moveEntries(moving, [entry]);
  if ("impossible" in made) return made;
  return leavesFewerMisplaced(moving.document, moving.postmortem, !moving.tangled())(made.edits)
    ? made
    : { impossible: "No less would be out of order then; move the entries around it first" };
}

/** Moves the given entries (all of them out of order) to their places; the others keep theirs. */
function moveEntries(moving: Moving, entries: readonly Entry[]): Made {
  const byRun = new Map<Run, Set<MovableEntry>>();
  for (const entry of entries) {
    const place = moving.places().get(entry);
    if (!place) return { impossible: "It cannot be told which lines belong to this entry" };
    const reason = obstacle(moving, entry, place);
    if (reason !== undefined) return { impossible: reason };
    const chunks = byRun.get(place.run);
    if (chunks) chunks.add(place.chunk);
    else byRun.set(place.run, new Set([place.chunk]));
  }
  const edits: Edit[] = [];
  const runs = [...byRun.keys()];
  if (runs.some(isNested) || (runs.length > 1 && nested(runs)))
    return { impossible: "These entries stand within each other; move them by hand" };
  for (const [run, chunks] of byRun) {
    const moved = moveWithin(moving, run, chunks);
    if ("impossible" in moved) return moved;
    append(edits, moved.edits);
  }
  if (edits.length === 0) return { impossible: "It stands where its time belongs in this list" };
  return moving.proof(edits) ? { edits } : { impossible: CHANGES_OTHERS };
}

const isNested = onceFor((run: Run) => nested([run]));

/** Whether an entry of one run stands within an entry of another. Runs apart from each other come in document order. */
function nested(runs: readonly Run[]): boolean {
  const spans = runs.flatMap(({ chunks }) => chunks.map(({ span }) => span));
  return spans.slice(1).some(({ start }, i) => start < (spans[i] as Span).end);
}

/** Moves every entry out of order, so that none is left. */
export function sortEntries(moving: Moving): Made {
  const { document, postmortem, misplaced } = moving;
  const movable = [...misplaced].filter((one) => {
    const place = moving.places().get(one);
    return place && obstacle(moving, one, place) === undefined;
  });
  if (movable.length === 0) return moveEntries(moving, [...misplaced]);
  const made = moveEntries(moving, movable);
  if ("impossible" in made) return made;
  // Those that cannot be moved may move with what they belong to, and those that can take others along.
  const whole = movable.length === misplaced.size && !moving.tangled();
  return leavesNoneMisplaced(document, postmortem, whole)(made.edits)
    ? made
    : { impossible: "Some entries would still be out of order; move them one by one" };
}

/** Why an entry cannot be moved among its neighbours; undefined where it can. */
function obstacle({ document, descends }: Moving, entry: Entry, { run, before, behind }: RunPlace): string | undefined {
  if (entry.shape === "html" && !run.chunks.every((one) => wholeElement(document, one)))
    return "These entries are laid out in HTML; move the lines by hand";
  if (entry.instant === undefined) return "Its time cannot be compared";
  const descending = descends(entry);
  const value = rankOf(entry, descending);
  const beside =
    before && leastRank(before, descending) > value
      ? before
      : behind && greatestRank(behind, descending) < value
        ? behind
        : undefined;
  return (
    beside &&
    `Its place is in another part of the timeline, beside line ${lineNumber(document, beside.span.start)}; move it by hand`
  );
}

function wholeElement(document: Document, { span }: MovableEntry): boolean {
  const text = document.source.slice(span.start, span.end).trim();
  return /^<(li|p|div|tr)\b[^<>]*>/i.test(text) && /<\/(?:li|p|div|tr)>$/i.test(text);
}

function moveWithin(moving: Moving, run: Run, moved: ReadonlySet<MovableEntry>): Made {
  const order = targetOrder(moving, run, moved);
  if (order.every((chunk, i) => chunk === run.chunks[i])) return { edits: [] };
  const added = datesToWrite(moving, run, order);
  if (!added) return { impossible: "Entries here take their day from the one above; write the dates out first" };
  const stay = new Set(run.chunks.filter((chunk) => !moved.has(chunk)));
  if (stay.size === 0) stay.add(order[0] as MovableEntry);
  return { edits: reorder(moving.document, run.chunks, order, stay, added) };
}

/** The run with the moved chunks in their places, each among those that it is ordered with. */
function targetOrder(moving: Moving, run: Run, moved: ReadonlySet<MovableEntry>): readonly MovableEntry[] {
  const orders = new Set([...moved].map(({ entry }) => orderOf(entry)));
  return [...orders].reduce<readonly MovableEntry[]>((chunks, order) => {
    const movers = [...moved].filter(({ entry }) => orderOf(entry) === order);
    return placed(moving, chunks, new Set(movers), order);
  }, run.chunks);
}

/** Chunks of one order moved behind the last one that is in order and not later; equal times keep their order. */
function placed(
  { misplaced, descends }: Moving,
  chunks: readonly MovableEntry[],
  moved: ReadonlySet<MovableEntry>,
  group: string,
): readonly MovableEntry[] {
  const value = ({ entry }: MovableEntry) => rankOf(entry, descends(entry));
  const movers = [...moved].sort((a, b) => value(a) - value(b));
  const order: MovableEntry[] = [];
  const rest = chunks.filter((chunk) => !moved.has(chunk));
  const ordered = rest.filter(
    ({ entry }) => orderOf(entry) === group && !misplaced.has(entry) && entry.instant !== undefined,
  );
  let next = 0;
  const place = (until: number) => {
    while (next < movers.length && value(movers[next] as MovableEntry) < until)
      order.push(movers[next++] as MovableEntry);
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

/** Every entry says its own day. */
const isDated = onceFor(({ chunks }: Run) =>
  chunks.every(({ entry: { written } }) => written.date?.year !== undefined && !written.relative),
);

/** Dates that must be written out so that in the new order every entry is read with the day it had. */
function datesToWrite(
  moving: Moving,
  run: Run,
  order: readonly MovableEntry[],
): ReadonlyMap<MovableEntry, Edit> | undefined {
  const { document, postmortem, descends } = moving;
  if (isDated(run)) return new Map();
  const { entry: first } = run.chunks.find(({ entry }) => !entry.written.relative) ?? (run.chunks[0] as MovableEntry);
  const reader = new DayReader(first.written.date ? undefined : countedDayOf(first), descends(first));
  const added = new Map<MovableEntry, Edit>();
  for (const chunk of order) {
    const wanted = countedDayOf(chunk.entry);
    if (!wanted || sameDay(reader.read(chunk.entry), wanted)) continue;
    const day = dayOf(chunk.entry);
    const edit = day && writeDate(document, postmortem, chunk.entry, day);
    if (!edit) return undefined;
    reader.correct(wanted);
    added.set(chunk, edit);
  }
  return added;
}
