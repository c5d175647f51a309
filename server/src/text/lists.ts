// Lists as long as a document: none is handed over as arguments, of which the stack holds some 120,000.

/** Puts all of `more` behind what `list` holds. */
export function append<Item>(list: Item[], more: readonly Item[]): void {
  for (const one of more) list.push(one);
}

/** The items by what `keyOf` says of each, groups and items in the order in which they came. */
export function grouped<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The largest of the numbers; `least` where there is none. */
export function largest(numbers: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let found = least;
  for (const one of numbers) if (one > found) found = one;
  return found;
}

/** The smallest of the numbers; `most` where there is none. */
export function smallest(numbers: Iterable<number>, most = Number.POSITIVE_INFINITY): number {
  let found = most;
  for (const one of numbers) if (one < found) found = one;
  return found;
}
