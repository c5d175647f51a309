// Instants and calendar arithmetic, through Temporal only; and times in the normal form of docs/terms.md.
import { Temporal } from "temporal-polyfill";
import { two } from "./iso.ts";
import { dayNumber } from "./months.ts";
import type { Relative, WallTime } from "./types.ts";

/** A wall time with all that an instant needs; seconds and hours left out count as 0. */
export interface FullTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** Minutes east of UTC. */
  readonly offset: number;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date whose year may not be written. */
export interface OpenDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** Stands for the year that no one wrote: it has every day. */
const SOME_YEAR = 2000;

/** Milliseconds. */
export const DAY = 86_400_000;
export const MINUTE = 60_000;

/** Minutes from midnight to a clock as written. */
export function minutesOfDay({ hour, minute }: { readonly hour: number; readonly minute: number }): number {
  return hour * 60 + minute;
}

/** @throws RangeError where the date does not exist. */
function numberOf({ year, month, day }: CalendarDate): number {
  const number = dayNumber(year, month, day);
  if (number === undefined) throw new RangeError(`no such date: ${year}-${month}-${day}`);
  return number;
}

/**
 * Milliseconds since 1970 UTC. Hours above 23 and minutes above 59 (typing errors) run on into the next hour or day.
 * @throws RangeError where the date does not exist.
 */
export function toInstant(time: FullTime): number {
  const { year, month, day, hour = 0, minute = 0, second = 0, offset } = time;
  return numberOf({ year, month, day }) * DAY + ((hour * 60 + minute - offset) * 60 + second) * 1000;
}

/** The clock at an instant (milliseconds since 1970 UTC), so many minutes east of UTC. */
export function wallAt(instant: number, offset: number): CalendarDate & { hour: number; minute: number } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant + offset * 60_000).toZonedDateTimeISO("UTC");
  return { year: zoned.year, month: zoned.month, day: zoned.day, hour: zoned.hour, minute: zoned.minute };
}

/** Whether the calendar has the date. */
export function isDate(year: number, month: number, day: number): boolean {
  return dayNumber(year, month, day) !== undefined;
}

/** @throws RangeError where the date does not exist. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = date.day + days;
  if (dayNumber(date.year, date.month, moved) === undefined) {
    const { year, month, day } = Temporal.PlainDate.from(date, { overflow: "reject" }).add({ days });
    return { year, month, day };
  }
  numberOf(date);
  return { year: date.year, month: date.month, day: moved };
}

/** The same of a day whose year may not be written; the day as it is where the calendar does not have it. */
export function plusDays(date: OpenDate, days: number): OpenDate {
  const { year, month, day } = date;
  if (!isDate(year ?? SOME_YEAR, month, day)) return date;
  const moved = addDays({ year: year ?? SOME_YEAR, month, day }, days);
  return { ...moved, year: year === undefined ? undefined : moved.year };
}

/** Days from `a` to `b`; negative where `b` is earlier. A day behind the end of its month counts as the last of it. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  const [from, to] = [dayNumber(a.year, a.month, a.day), dayNumber(b.year, b.month, b.day)];
  if (from !== undefined && to !== undefined) return to - from;
  return Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days;
}

/** Below 0 where the first day is earlier, as sorting asks; a year that is not said is that of the other. */
export function compareDays(a: PartialDate, b: PartialDate): number {
  return (a.year ?? b.year ?? 0) - (b.year ?? a.year ?? 0) || a.month - b.month || a.day - b.day;
}

/** A day of which the year may not be said. */
type PartialDate = Omit<CalendarDate, "year"> & { readonly year?: number | undefined };

/** 1 = Monday … 7 = Sunday; of a day behind the end of its month that of the last. */
export function weekdayOf(date: CalendarDate): number {
  const number = dayNumber(date.year, date.month, date.day);
  if (number === undefined) return Temporal.PlainDate.from(date).dayOfWeek;
  // 1970-01-01 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** `Z`, `-08:00`, `+05:30`. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function formatClock(time: WallTime): string {
  if (time.hour === undefined) return "";
  const second = time.second === undefined ? "" : `:${two(time.second)}`;
  return `T${two(time.hour)}:${two(time.minute ?? 0)}${second}${time.offset === undefined ? "" : formatOffset(time.offset)}`;
}

/** Elapsed time as `+00:05`, `+00:05:30`, `-168:00`. */
function formatElapsed(seconds: number, withSeconds: boolean): string {
  const size = Math.abs(seconds);
  const rest = withSeconds || size % 60 !== 0 ? `:${two(size % 60)}` : "";
  return `${seconds < 0 ? "-" : "+"}${two(Math.floor(size / 3600))}:${two(Math.floor(size / 60) % 60)}${rest}`;
}

/**
 * A time in the normal form: `2023-03-08T10:00-08:00`, `--03-08T10:00Z`, `T10:00`, `2023-03-08`, `D1T10:00`, `+00:05:30`.
 * Parts that are not known are left out; 24:00 and later (`25:10`) are the next day.
 */
export function formatIso(time: WallTime, relative?: Relative): string {
  if (relative?.kind === "elapsed") return formatElapsed(relative.seconds, relative.withSeconds);
  if (relative?.kind === "day") return `D${relative.day}${formatClock(time)}`;
  let { year, month, day, hour } = time;
  if (hour !== undefined && hour >= 24) {
    hour -= 24;
    // Without a year the last of February has the 29th behind it.
    const from = month !== undefined && day !== undefined ? { year: year ?? SOME_YEAR, month, day } : undefined;
    if (from && isDate(from.year, from.month, from.day)) {
      const next = addDays(from, 1);
      ({ month, day } = next);
      year &&= next.year;
    }
  }
  const date =
    month === undefined || day === undefined
      ? ""
      : `${year === undefined ? "-" : String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return date + formatClock({ ...time, hour });
}
