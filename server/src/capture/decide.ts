// What a paste as a whole decides for its times: the order of day and month, and whether the newest comes first.
import { type CalendarDate, daysBetween, minutesOfDay } from "../time/instant.ts";
import type { Item, StampDate } from "./types.ts";

/** A clock that goes back by at least this many minutes has crossed midnight. */
export const MIDNIGHT_DROP = 360;

/**
 * For each format whether numeric dates have the day first, by those that can be read only one way, else by the date given;
 * under "" what the formats that know agree on. Formats that nothing decides are not in it.
 */
export function orders(items: readonly Item[], date: CalendarDate | undefined): Map<string, boolean> {
  const votes = new Map<string, { day: number; month: number; first: Numeric | undefined }>();
  for (const item of items) {
    const written = "stamp" in item ? item.stamp.date : "day" in item ? item.day : undefined;
    if (written?.kind !== "numeric") continue;
    const format = "stamp" in item ? item.format : "day";
    const vote = votes.get(format) ?? { day: 0, month: 0, first: undefined };
    if (written.first > 12) vote.day++;
    else if (written.second > 12) vote.month++;
    else if (written.first !== written.second) vote.first ??= written;
    votes.set(format, vote);
  }
  const known = new Map<string, boolean>();
  for (const [format, { day, month, first }] of votes) {
    if (day !== month && (day === 0 || month === 0)) known.set(format, day > 0);
    else if (date && first) {
      const nearer = nearerOrder(first, date);
      if (nearer !== undefined) known.set(format, nearer);
    }
  }
  const answers = new Set(known.values());
  const [answer] = answers;
  if (answers.size === 1 && answer !== undefined) known.set("", answer);
  return known;
}

type Numeric = Extract<StampDate, { kind: "numeric" }>;

/** Whether the reading with the day first is nearer to a date; undefined where both are as near. */
function nearerOrder({ first, second, year }: Numeric, date: CalendarDate): boolean | undefined {
  const apart = (month: number, day: number) => Math.abs(daysBetween(date, { year: year ?? date.year, month, day }));
  const [dayFirst, monthFirst] = [apart(second, first), apart(first, second)];
  return dayFirst === monthFirst ? undefined : dayFirst < monthFirst;
}

/** The formats whose clocks run from the newest to the oldest, steps over midnight counted the way that they go. */
export function newestFirst(items: readonly Item[]): Set<string> {
  const steps = new Map<string, { up: number; down: number; before: number | undefined }>();
  for (const item of items) {
    if (!("stamp" in item)) {
      for (const one of steps.values()) one.before = undefined;
      continue;
    }
    const { clock } = item.stamp;
    if (!clock) continue;
    const step = steps.get(item.format) ?? { up: 0, down: 0, before: undefined };
    const now = minutesOfDay(clock);
    const drop = step.before === undefined ? 0 : step.before - now;
    if (drop > 0 && drop < MIDNIGHT_DROP) step.down++;
    if (drop < 0 && -drop < MIDNIGHT_DROP) step.up++;
    step.before = now;
    steps.set(item.format, step);
  }
  return new Set([...steps].filter(([, { up, down }]) => down >= 2 && down >= 4 * up).map(([format]) => format));
}
