// The order of a timeline, and the smallest set of entries that would have to move.

/**
 * Indexes (ascending) of a longest subsequence of `values` that never decreases; of several the one that keeps the earliest
 * entries, so that of two swapped neighbours the later line is the one to move. O(n log n).
 */
export function longestOrdered(values: readonly number[]): number[] {
  const n = values.length;
  const length = new Array<number>(n).fill(1);
  // tails[k]: the greatest value that starts a non-decreasing run of length k + 1 to the right; falls as k grows.
  const tails: number[] = [];
  for (let i = n - 1; i >= 0; i--) {
    const value = values[i] as number;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] as number) >= value) low = middle + 1;
      else high = middle;
    }
    tails[low] = value;
    length[i] = low + 1;
  }
  const kept: number[] = [];
  let need = tails.length;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n && need > 0; i++) {
    if (length[i] === need && (values[i] as number) >= last) {
      kept.push(i);
      last = values[i] as number;
      need--;
    }
  }
  return kept;
}

/** Pairs of indexes: the entry to move, and the entry that stays and shows it. `values` in the timeline's order (negated for newest first). */
export function disorder(values: readonly number[]): { index: number; against: number }[] {
  const kept = longestOrdered(values);
  const found: { index: number; against: number }[] = [];
  let next = 0; // the first kept entry at or behind the index
  for (let index = 0; index < values.length; index++) {
    if (kept[next] === index) {
      next++;
      continue;
    }
    const before = kept[next - 1];
    const contradicts = before !== undefined && (values[before] as number) > (values[index] as number);
    const against = contradicts ? before : (kept[next] ?? before);
    if (against !== undefined) found.push({ index, against });
  }
  return found;
}

/** Whether a list of values is told newest first: nearly every step goes back and hardly one forth. */
export function isDescending(values: readonly number[]): boolean {
  return isDescendingIn([values]);
}

/** The same of several lists together, by the steps within each. */
export function isDescendingIn(lists: readonly (readonly number[])[]): boolean {
  const { down, up } = steps(lists);
  return down >= 2 && down >= 3 * up;
}

/** How often the values go back and forth within the lists. */
export function steps(lists: readonly (readonly number[])[]): { down: number; up: number } {
  let down = 0;
  let up = 0;
  for (const values of lists)
    for (let i = 1; i < values.length; i++) {
      const step = (values[i] as number) - (values[i - 1] as number);
      if (step < 0) down++;
      else if (step > 0) up++;
    }
  return { down, up };
}
