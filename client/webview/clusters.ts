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
  const visible = rows.flatMap((row) => {
    if (row.at === null) return [];
    const y = yOf(row.at);
    return y >= -apart && y <= height + apart ? [{ row, y }] : [];
  });
  visible.sort((a, b) => a.y - b.y || a.row.index - b.row.index);
  const made: { rows: Row[]; y: number }[] = [];
  for (const { row, y } of visible) {
    const last = made.at(-1);
    if (last && y - last.y < apart) last.rows.push(row);
    else made.push({ rows: [row], y });
  }
  return made;
}
