// What a zone's offset is at a date, and what a wall time is there: `temporal-polyfill` knows the rules.
import { Temporal } from "temporal-polyfill";
import { Known } from "../text/memo.ts";
import type { WallTime, ZoneMeaning } from "./types.ts";

/** Years whose rules stand for a date without a year: the offset counts only if it is the same in all of them. */
const SAMPLE_YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

export interface OffsetOptions {
  /** The date to go by where the time has none. */
  readonly assumeDate?: { readonly year: number; readonly month: number; readonly day: number };
}

const regions = new Known<string, boolean>(1_000);
/** Offsets by zone and day, where one holds all day. */
const steady = new Known<string, number | undefined>(4_000);

/** Whether an IANA zone of that name exists here. */
export function isRegion(id: string): boolean {
  return regions.of(id, () => {
    try {
      Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id);
      return true;
    } catch {
      return false;
    }
  });
}

/** Minutes east of UTC that hold in an IANA zone at a wall time; in a gap or an overlap the earlier offset ("compatible"). */
export function ianaOffset(
  id: string,
  year: number,
  month: number,
  day: number,
  hour = 12,
  minute = 0,
): number | undefined {
  const allDay = allDayOffset(id, year, month, day);
  const known = allDay !== undefined && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
  return known ? allDay : offsetAt(id, plainOf(year, month, day, hour, minute));
}

/** The offset of a day on which clocks are not changed. */
function allDayOffset(id: string, year: number, month: number, day: number): number | undefined {
  return steady.of(`${id} ${year}-${month}-${day}`, () => {
    const start = plainOf(year, month, day, 0, 0);
    const [from, to] = [offsetAt(id, start), offsetAt(id, plainOf(year, month, day, 24, 0))];
    // Some clocks are changed at midnight.
    return from === to && from === offsetAt(id, start, "earlier") ? from : undefined;
  });
}

/** Offsets by zone and quarter of an hour: no zone changes within one. */
const quarters = new Known<string, number | undefined>(4_000);
const QUARTER = 900_000;

/** Minutes east of UTC that hold in an IANA zone at an instant (milliseconds since 1970 UTC). */
export function instantOffset(id: string, instant: number): number | undefined {
  const quarter = Math.floor(instant / QUARTER);
  return quarters.of(`${id} ${quarter}`, () => {
    try {
      const zoned = Temporal.Instant.fromEpochMilliseconds(quarter * QUARTER).toZonedDateTimeISO(id);
      return Math.round(zoned.offsetNanoseconds / 6e10);
    } catch {
      return undefined;
    }
  });
}

function offsetAt(
  id: string,
  plain: Temporal.PlainDateTime | undefined,
  disambiguation: "compatible" | "earlier" = "compatible",
): number | undefined {
  try {
    return plain && Math.round(plain.toZonedDateTime(id, { disambiguation }).offsetNanoseconds / 6e10);
  } catch {
    return undefined;
  }
}

function plainOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
): Temporal.PlainDateTime | undefined {
  try {
    const plain = new Temporal.PlainDateTime(year, month, day, hour === 24 ? 0 : hour, minute);
    return hour === 24 ? plain.add({ days: 1 }) : plain;
  } catch {
    return undefined;
  }
}

/**
 * Minutes east of UTC of a zone at a wall time. A region without a full date resolves only where the date cannot matter:
 * a fixed offset all year, or (without the year) the same offset on that day in each of the sampled years.
 */
export function offsetOf(meaning: ZoneMeaning, when: WallTime, options: OffsetOptions = {}): number | undefined {
  if (meaning.kind === "offset" || meaning.kind === "abbreviation") return meaning.minutes;
  if (meaning.kind === "unknown") return undefined;
  const assumed = options.assumeDate;
  const year = when.year ?? assumed?.year;
  const month = when.month ?? assumed?.month;
  const day = when.day ?? assumed?.day;
  const [hour, minute] = [when.hour ?? 12, when.minute ?? 0];
  const years = year === undefined ? SAMPLE_YEARS : [year];
  const dates: (readonly [number, number])[] =
    month !== undefined && day !== undefined
      ? [[month, day]]
      : [
          [1, 15],
          [4, 15],
          [7, 15],
          [10, 15],
        ];
  const offsets = new Set(years.flatMap((y) => dates.map(([m, d]) => ianaOffset(meaning.id, y, m, d, hour, minute))));
  const [only] = offsets;
  return offsets.size === 1 ? only : undefined;
}

/** Minutes east of UTC of a region outside of summer time, in the last of the sampled years; undefined where the zone does not exist. */
export function standardOffset(id: string): number | undefined {
  const year = SAMPLE_YEARS.at(-1) as number;
  const [winter, summer] = [ianaOffset(id, year, 1, 15), ianaOffset(id, year, 7, 15)];
  return winter === undefined || summer === undefined ? undefined : Math.min(winter, summer);
}

/** What a wall time is in an IANA zone: skipped by a change of clocks, there twice, or neither. */
export type WallKind = "normal" | "gap" | "overlap";

/** A wall time beside a change of clocks. Offsets are minutes east of UTC, before the change and after it; the same where there is none. */
export interface WallSides {
  readonly kind: WallKind;
  readonly before: number;
  readonly after: number;
}

/** Both sides of a wall time; undefined where the zone or the date does not exist. */
export function wallSides(
  id: string,
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
): WallSides | undefined {
  const steady = allDayOffset(id, year, month, day);
  if (steady !== undefined) return { kind: "normal", before: steady, after: steady };
  const plain = plainOf(year, month, day, hour, minute);
  if (!plain) return undefined;
  try {
    const earlier = plain.toZonedDateTime(id, { disambiguation: "earlier" });
    const later = plain.toZonedDateTime(id, { disambiguation: "later" });
    const [before, after] = [Math.round(earlier.offsetNanoseconds / 6e10), Math.round(later.offsetNanoseconds / 6e10)];
    const there = earlier.toPlainDateTime().equals(plain);
    return { kind: before === after ? "normal" : there ? "overlap" : "gap", before, after };
  } catch {
    return undefined;
  }
}

/** Minutes east of UTC that a zone has at an instant (milliseconds since 1970 UTC). */
export function offsetAtInstant(meaning: ZoneMeaning, instant: number): number | undefined {
  if (meaning.kind === "offset" || meaning.kind === "abbreviation") return meaning.minutes;
  if (meaning.kind === "unknown") return undefined;
  return instantOffset(meaning.id, instant);
}
