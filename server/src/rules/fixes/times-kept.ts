// Whether a changed text tells the same times: what a fix promises whose title does not say otherwise.
import type { Entry, Resolved, Timeline } from "../../postmortem/model.ts";
import type { Relative } from "../../time/types.ts";

/** What is known of one entry's time. */
interface Known {
  /** Date and clock as read, and how long from the start. */
  readonly wall: string;
  /** Minutes from the start of a range to its end. */
  readonly length: number | undefined;
  readonly offset: number | undefined;
  /** Undefined where no zone is said for it. */
  readonly instant: number | undefined;
  /** The instant is one of real time. */
  readonly absolute: boolean;
  /** Nothing is told of it: with another line below it, that line would be taken for what it tells. */
  readonly bare: boolean;
}

/**
 * Whether every entry has the time that it had: its instant where that is known, else its date and clock. Entries may stand in
 * another order, and, where the change `removes` some, be fewer.
 */
export function timesKept(before: Timeline, after: Timeline, removes = false): boolean {
  const old = before.entries.map(known);
  const now = after.entries.map(known);
  if (old.length === now.length && old.every((one, i) => same(one, now[i] as Known))) return true;
  if (now.length !== old.length && !(removes && now.length < old.length)) return false;
  const left = new Map<string, number>();
  for (const one of old) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  return now.every((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count > 0;
  });
}

function known({ zone, time, endTime, instant, absolute, textSpan, written: { relative } }: Entry): Known {
  const sure = zone !== null && zone.source !== "inferred" && zone.source !== "none";
  const { year, month, day, hour, minute, second } = time;
  const length = endTime && (minutesOf(endTime) - minutesOf(time) + 1440) % 1440;
  return {
    wall: [year, month, day, hour, minute, second, relative && fromStart(relative)].join(),
    length,
    offset: sure ? time.offset : undefined,
    instant: sure ? instant : undefined,
    absolute: sure && absolute && instant !== undefined,
    bare: textSpan.end <= textSpan.start,
  };
}

function fromStart(relative: Relative): string {
  return relative.kind === "day" ? `day ${relative.day}` : `${relative.seconds} s`;
}

function minutesOf({ hour = 0, minute = 0 }: Resolved): number {
  return hour * 60 + minute;
}

/** Where no date is known the scale of a timeline may shift as a whole; the clocks tell then. */
function same(before: Known, after: Known): boolean {
  if (before.bare && !after.bare) return false;
  if (before.length !== undefined && before.length !== after.length) return false;
  if (before.instant !== undefined && before.instant === after.instant) return true;
  return (
    !before.absolute && before.wall === after.wall && (before.offset === undefined || before.offset === after.offset)
  );
}

function keyOf({ wall, length, offset, instant, absolute, bare }: Known): string {
  return [wall, length, offset, absolute ? instant : "", bare].join(" ");
}
