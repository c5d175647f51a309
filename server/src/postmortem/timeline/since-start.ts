// `00:00`, `00:04`, `00:12` beside “Duration: 12 minutes”: clocks that count from the start of the incident, and are no time of day.
import type { WrittenEntry } from "./written.ts";

/** So few entries may meet a duration by chance. */
const FEWEST = 3;
/** A list goes on a little after the end. */
const SLACK = 2;

/**
 * The entries as elapsed times where the list begins at `00:00`, one of it stands where the incident is said to be over, and
 * nothing of them tells a day or a zone.
 * @param lasted minutes that the incident is said to have lasted
 */
export function sinceStart(entries: readonly WrittenEntry[], lasted: number | undefined): readonly WrittenEntry[] {
  if (!lasted || entries.length < FEWEST || !entries.every(isBareClock)) return entries;
  const seconds = entries.map(secondsOf);
  const grows = seconds.every((second, i) => i === 0 || second >= (seconds[i - 1] as number));
  const over = seconds.some((second) => Math.abs(second / 60 - lasted) < 1);
  const last = seconds.at(-1) as number;
  return seconds[0] === 0 && grows && over && last <= lasted * 60 * SLACK ? entries.map(elapsed) : entries;
}

function isBareClock({ written: { clock, date, zone, relative, end, also }, columnZone }: WrittenEntry): boolean {
  return (
    clock?.notation === "colon" &&
    clock.meridiem === undefined &&
    [date, zone, relative, end, also, columnZone].every((part) => part === undefined)
  );
}

const secondsOf = ({ written: { clock } }: WrittenEntry): number =>
  clock ? clock.hour * 3600 + clock.minute * 60 + (clock.second ?? 0) : 0;

function elapsed(entry: WrittenEntry): WrittenEntry {
  const relative = {
    kind: "elapsed" as const,
    seconds: secondsOf(entry),
    withSeconds: entry.written.clock?.second !== undefined,
  };
  return { ...entry, written: { ...entry.written, clock: undefined, relative } };
}
