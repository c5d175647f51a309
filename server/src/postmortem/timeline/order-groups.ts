// Which entries of a timeline are ordered among each other, and the values that they are ordered by.
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

const DAY = 86_400_000;

/** One value for each entry. A time that clocks never showed stands where it is told. A date alone stands for its whole day: it takes the time of the entry before it on that day. */
export function comparable(group: readonly Entry[]): number[] {
  let before: number | undefined;
  return group.map((entry) => {
    let value = (entry.guessed ? before : entry.instant) ?? entry.instant ?? before ?? 0;
    if (
      entry.instant !== undefined &&
      !entry.written.clock &&
      !entry.written.relative &&
      before !== undefined &&
      before >= value &&
      before < value + DAY
    )
      value = before;
    before = value;
    return value;
  });
}
