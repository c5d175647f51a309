// Where a timeline's entries stand on one scale: real time where it is known, else time since the first entry.
import type { Entry, Resolved } from "../postmortem/model.ts";
import { isDate, toInstant } from "../time/instant.ts";

export interface Scale {
  /** `absolute`: places are milliseconds since 1970 UTC. `relative`: milliseconds since the first placed entry. */
  readonly kind: "absolute" | "relative" | "none";
  /** One for each entry, in their order. */
  readonly places: readonly ScalePlace[];
}

export type ScalePlace =
  | { readonly at: number; readonly endAt: number | null }
  /** Why the entry has no place, in plain words. */
  | { readonly at: null; readonly why: string };

/** What an entry's time counts from: entries of one measure can be compared with each other. */
type Measure = "real" | "year" | "day" | "clock" | "elapsed" | "none";

const DAY = 24 * 60 * 60 * 1000;
/** A clock that falls by this much within an ascending list has passed midnight. */
const MIDNIGHT_DROP = 6 * 60 * 60 * 1000;

/**
 * Places the entries on the scale that holds most of them. Times of another measure cannot be compared with those and
 * are left out with the reason.
 */
export function scaleOf(entries: readonly Entry[]): Scale {
  const measures = entries.map(measureOf);
  const main = commonest(measures);
  if (main === "none") return { kind: "none", places: entries.map(() => ({ at: null, why: WHY.none })) };
  if (main === "real") {
    const places = entries.map((entry, i): ScalePlace => {
      const at = entry.instant;
      return measures[i] === "real" && at !== undefined
        ? placed(entry, at)
        : { at: null, why: WHY[measures[i] ?? "none"] };
    });
    return { kind: "absolute", places };
  }
  const times = relativeTimes(entries, measures, main);
  const first = times.reduce<number>((least, time) => Math.min(least, time ?? least), Number.POSITIVE_INFINITY);
  const places = entries.map((entry, i): ScalePlace => {
    const time = times[i];
    return time === undefined ? { at: null, why: WHY_RELATIVE[measures[i] ?? "none"] } : placed(entry, time - first);
  });
  return { kind: "relative", places };
}

/** Reasons on a scale of real time. */
const WHY: Readonly<Record<Measure, string>> = {
  real: "its time is not known",
  year: "it has no time zone, so its place among the others is not known",
  day: "its date has no year, so its place among the others is not known",
  clock: "it has no date, so its place among the others is not known",
  elapsed: "it counts from a start that the document does not place in time",
  none: "its time could not be read",
};

/** Reasons on a scale that begins with the first entry. */
const WHY_RELATIVE: Readonly<Record<Measure, string>> = {
  ...WHY,
  real: "it has a full date, time and zone, and most of the others lack one of them",
  year: "it has a date, and most of the others have none",
};

/** All reasons that an entry has no place for. */
export const WHYS: readonly string[] = [...new Set([WHY, WHY_RELATIVE].flatMap((reasons) => Object.values(reasons)))];

function measureOf({ instant, absolute, written, time }: Entry): Measure {
  if (instant === undefined) return "none";
  if (absolute) return "real";
  if (written.relative) return "elapsed";
  if (time.day === undefined) return "clock";
  return time.year === undefined ? "day" : "year";
}

/** The measure of most entries; of equals the one that tells more. */
function commonest(measures: readonly Measure[]): Measure {
  const tellingMost: readonly Measure[] = ["real", "year", "day", "clock", "elapsed"];
  const count = (measure: Measure) => measures.filter((one) => one === measure).length;
  const best = tellingMost.reduce((a, b) => (count(b) > count(a) ? b : a));
  return count(best) > 0 ? best : "none";
}

function relativeTimes(entries: readonly Entry[], measures: readonly Measure[], main: Measure): (number | undefined)[] {
  // Where most entries are full dates without a zone, those with one are read by the same wall clock.
  const joins = (measure: Measure | undefined) => measure === main || (main === "year" && measure === "real");
  const zoned = entries.every((entry, i) => !joins(measures[i]) || entry.time.offset !== undefined);
  let days = 0;
  let before: { readonly time: number; readonly group: number } | undefined;
  return entries.map((entry, i) => {
    if (!joins(measures[i])) return undefined;
    const time = main === "elapsed" || zoned ? (entry.instant ?? 0) : wallTime(entry.time);
    if (main !== "clock") return time;
    if (before?.group !== entry.group) days = 0;
    else if (before.time - time >= MIDNIGHT_DROP) days++;
    before = { time, group: entry.group };
    return time + days * DAY;
  });
}

function placed(entry: Entry, at: number): ScalePlace {
  const { time, endTime } = entry;
  const length = endTime ? wallTime(endTime, endTime.offset) - wallTime(time, time.offset) : undefined;
  return { at, endAt: length !== undefined && length >= 0 ? at + length : null };
}

/** Milliseconds of a wall time on a scale of its own; what it does not say counts as the first, a day that does not exist too. */
function wallTime(time: Resolved, offset = 0): number {
  const { year = 2000, month = 1, hour = 0, minute = 0, second = 0 } = time;
  const day = time.day !== undefined && isDate(year, month, time.day) ? time.day : 1;
  return toInstant({ year, month, day, hour, minute, second, offset });
}
