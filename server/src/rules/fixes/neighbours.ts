// Whether a time would still stand in order between its neighbours if it were in another zone.
import type { Entry, Timeline } from "../../postmortem/model.ts";
import { offsetOf } from "../../time/offset.ts";
import { readZone } from "../../time/zones.ts";

export interface Neighbours {
  /** Whether an entry with this zone would stand between the entries above and below it. True for what cannot be compared. */
  allow(entry: Entry, zone: string): boolean;
}

/** The order of a timeline, made once; each question then takes the same time. */
export function neighboursIn({ entries, order }: Timeline): Neighbours {
  const above = new Map<Entry, Entry>();
  const below = new Map<Entry, Entry>();
  const last = new Map<number, Entry>();
  for (const entry of entries) {
    if (entry.instant === undefined || entry.written.relative) continue;
    const before = last.get(entry.group);
    if (before) {
      above.set(entry, before);
      below.set(before, entry);
    }
    last.set(entry.group, entry);
  }
  return {
    allow(entry, zone) {
      const meaning = readZone(zone, 0, zone.length, { context: "bracket" })?.meaning;
      const offset = meaning && offsetOf(meaning, entry.time);
      if (offset === undefined || entry.instant === undefined) return true;
      const instant = entry.instant + ((entry.time.offset ?? 0) - offset) * 60_000;
      const [before, after] = order === "descending" ? [below, above] : [above, below];
      return (before.get(entry)?.instant ?? instant) <= instant && instant <= (after.get(entry)?.instant ?? instant);
    },
  };
}
