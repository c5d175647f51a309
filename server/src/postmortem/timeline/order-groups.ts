// Which entries of a timeline are ordered among each other, and the values that they are ordered by.
import type { Document } from "../../markdown/document.ts";
import { DAY, MINUTE } from "../../time/instant.ts";
import type { Entry } from "../model.ts";

/** Names the entries that one is ordered among; relative times are an order of their own. */
export function orderOf({ group, written }: Entry): string {
  return `${group}${written.relative ? "r" : ""}`;
}

/** Entries that are ordered among each other. */
export function ordersOf(entries: readonly Entry[]): Entry[][] {
  const orders = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = orderOf(entry);
    const list = orders.get(key);
    if (list) list.push(entry);
    else orders.set(key, [entry]);
  }
  return [...orders.values()];
}

/** Whether an entry says a day and no time of it. */
export function isDayAlone({ written: { clock, relative } }: Entry): boolean {
  return !clock && !relative;
}

/**
 * One value for each entry. A time that clocks never showed stands where it is told. A date alone stands for its whole day: it takes the
 * time of the entry before it on that day, and where newest is told first the end of the day below a later one. It begins where the
 * clocks around it have midnight.
 */
export function comparable(group: readonly Entry[], descending = false): number[] {
  let before: number | undefined;
  let offset = group.find(({ time }) => time.offset !== undefined)?.time.offset ?? 0;
  return group.map((entry, i) => {
    let value = (entry.guessed ? before : entry.instant) ?? entry.instant ?? before ?? 0;
    offset = entry.time.offset ?? offset;
    if (entry.instant !== undefined && isDayAlone(entry)) {
      if (entry.time.offset === undefined) value = midnightOf(value, offset, before, group[i + 1], descending);
      const above = before ?? (descending ? Number.POSITIVE_INFINITY : value);
      if (above >= value) value = above < value + DAY ? above : descending ? value + DAY - 1 : value;
    }
    before = value;
    return value;
  });
}

/** When a day begins, by the clocks above it, or by those of the entry below where only these keep both in order. */
function midnightOf(
  utc: number,
  offset: number,
  above: number | undefined,
  next: Entry | undefined,
  descending: boolean,
): number {
  const below = next && !isDayAlone(next) ? next.instant : undefined;
  const [first, last] = descending ? [below, above] : [above, below];
  const begins = [offset, next?.time.offset ?? offset].map((minutes) => utc - minutes * MINUTE);
  const fits = (begin: number) => (first === undefined || first < begin + DAY) && (last === undefined || last >= begin);
  return begins.find(fits) ?? (begins[0] as number);
}

/** So many paragraphs without a time between two with one tell a story, in which days pass by. */
const TOLD_BETWEEN = 3;

/**
 * Whether two entries of a group, by their indexes, stand in one list, table or run of paragraphs, so that their order says
 * something: they are written alike, they are no days below entries with clocks (`- May 5 → 0 rows`), and no story without times is
 * told between them.
 */
export function runsOf(document: Document, group: readonly Entry[]): (index: number, against: number) => boolean {
  const clocked = new Set(group.flatMap((one) => (isDayAlone(one) ? [] : [one.shape])));
  const paragraphs = document.text.filter(({ form, afterBlank }) => form === "text" && afterBlank);
  let next = 0;
  const above = group.map(({ span }) => {
    while ((paragraphs[next]?.text.start ?? span.start) < span.start) next++;
    return next;
  });
  return (index, against) => {
    const [entry, other] = [group[index] as Entry, group[against] as Entry];
    if (entry.shape !== other.shape) return false;
    if (isDayAlone(entry) && clocked.size > 0 && !clocked.has(entry.shape)) return false;
    if (entry.shape !== "line" || entry.written.date) return true;
    const timed = Math.abs(index - against) - 1;
    const between = Math.abs((above[index] as number) - (above[against] as number)) - 1;
    return between - timed < Math.max(TOLD_BETWEEN, timed);
  };
}
