// Which marks the scale draws: entries that would lie on one another share a mark. Pure.
import type { Row } from "./picture.ts";

export interface Cluster {
  /** In the document's order; the first one is what a click opens. */
  readonly rows: readonly Row[];
  readonly y: number;
}

/** Marks closer than this cannot be told apart. */
const apart = 5;

/**
 * @param yOf height of a moment in pixels
 * @returns from top to bottom, only what is visible; never more marks than the height has room for
 */
export function clusters(rows: readonly Row[], yOf: (at: number) => number, height: number): Cluster[] {
  const placed = placedOf(rows);
  const yAt = (index: number) => yOf(placed[index]?.at ?? 0);
  const upwards = placed.length > 1 && yAt(placed.length - 1) < yAt(0);
  /** How many stand before a height, on the way of time. */
  const before = (limit: number) => {
    let low = 0;
    let high = placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upwards ? yAt(middle) > limit : yAt(middle) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const [first, last] = upwards ? [height + apart, -apart] : [-apart, height + apart];
  const visible = placed.slice(before(first), before(last));
  if (upwards) visible.reverse();
  const made: { rows: Row[]; y: number }[] = [];
  for (const row of visible) {
    const y = yOf(row.at ?? 0);
    const above = made.at(-1);
    if (above && y - above.y < apart) above.rows.push(row);
    else made.push({ rows: [row], y });
  }
  for (const { rows: together } of made) if (together.length > 1) together.sort((a, b) => a.index - b.index);
  return made;
}

const known = new WeakMap<readonly Row[], Row[]>();

/** Rows with a place, by time: sorted once. */
function placedOf(rows: readonly Row[]): Row[] {
  const there = known.get(rows);
  if (there) return there;
  const placed = rows.filter(({ at }) => at !== null);
  placed.sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.index - b.index);
  known.set(rows, placed);
  return placed;
}
