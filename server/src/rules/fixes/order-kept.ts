// Whether a timeline stays as ordered as it is when some of its times come to mean others.
import type { Entry, Timeline } from "../../postmortem/model.ts";

/** `moved` gives minutes by which an entry becomes later. */
export function orderKept({ entries, order }: Timeline, moved: ReadonlyMap<Entry, number>): boolean {
  const direction = order === "descending" ? -1 : 1;
  const last = new Map<number, { before: number; after: number }>();
  let [before, after] = [0, 0];
  for (const entry of entries) {
    if (entry.instant === undefined || entry.written.relative) continue;
    const now = entry.instant + (moved.get(entry) ?? 0) * 60_000;
    const above = last.get(entry.group);
    if (above && (entry.instant - above.before) * direction < 0) before++;
    if (above && (now - above.after) * direction < 0) after++;
    last.set(entry.group, { before: entry.instant, after: now });
  }
  return after <= before;
}
