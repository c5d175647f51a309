// Times in an hour that the clocks of a zone skip: read as if they were not put forward, or at the change where the text's order says so.
import { append } from "../text/lists.ts";
import { DAY, MINUTE } from "../time/instant.ts";
import { instantOffset } from "../time/offset.ts";
import { isoTime } from "./iso-time.ts";
import type { CapturedEntry } from "./types.ts";

/** What was written, and in which IANA zone. */
export interface Skipped {
  readonly zone: string;
  readonly clock: string;
}

interface Placed {
  readonly entry: CapturedEntry;
  /** Milliseconds. */
  readonly rank: number;
  readonly skipped?: Skipped;
}

/**
 * Entries in the order of the text, those of a skipped hour with a note of how they were read. `02:30` is half an hour behind
 * the change; where an entry below is earlier than that, all of the hour are set to the change itself.
 */
export function inTextOrder<T extends Placed>(placed: readonly T[]): T[] {
  const out: T[] = [];
  for (let i = 0; i < placed.length; ) {
    let end = i;
    while (end < placed.length && placed[end]?.skipped && placed[end]?.entry.format === placed[i]?.entry.format) end++;
    if (end === i) {
      out.push(placed[i++] as T);
      continue;
    }
    const run = placed.slice(i, end);
    const fits = isBetween(run, neighbour(placed, i, -1), neighbour(placed, end - 1, 1));
    append(
      out,
      run.map((one) => noted(fits ? one : atChange(one))),
    );
    i = end;
  }
  return out;
}

/** The next entry of the same format in a direction that is not skipped itself, within a day. */
function neighbour(placed: readonly Placed[], at: number, step: number): Placed | undefined {
  const own = placed[at] as Placed;
  for (let i = at + step; i >= 0 && i < placed.length && Math.abs(i - at) <= 20; i += step) {
    const one = placed[i] as Placed;
    if (one.entry.format === own.entry.format && !one.skipped)
      return Math.abs(one.rank - own.rank) < DAY ? one : undefined;
  }
  return undefined;
}

function isBetween(run: readonly Placed[], above: Placed | undefined, below: Placed | undefined): boolean {
  const ranks = [...(above ? [above] : []), ...run, ...(below ? [below] : [])].map(({ rank }) => rank);
  const newestFirst = above !== undefined && below !== undefined && above.rank > below.rank;
  return ranks.every((rank, i) => {
    const before = ranks[i - 1] ?? rank;
    return newestFirst ? rank <= before : rank >= before;
  });
}

/** The instant at which the clocks were put forward. */
function atChange<T extends Placed>(one: T): T {
  const { entry, skipped } = one;
  if (!skipped) return one;
  let [low, high] = [entry.instant - DAY, entry.instant];
  const after = instantOffset(skipped.zone, high) ?? entry.offset;
  while (high - low > MINUTE) {
    const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
    if ((instantOffset(skipped.zone, middle) ?? after) === after) high = middle;
    else low = middle;
  }
  const change = Math.floor(high / MINUTE) * MINUTE;
  return { ...one, entry: { ...entry, instant: change, time: isoTime(change, entry.offset) }, rank: change };
}

function noted<T extends Placed>(one: T): T {
  const { entry, skipped } = one;
  if (!skipped) return one;
  const note = `${skipped.clock} does not exist on ${entry.time.slice(0, 10)} in ${skipped.zone}, read as ${entry.time.slice(11, 16)}`;
  return { ...one, entry: { ...entry, note } };
}
