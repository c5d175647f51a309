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
  const allDay = steady.of(`${id} ${year}-${month}-${day}`, () => {
    const [from, to] = [offsetAt(id, plainOf(year, month, day, 0, 0)), offsetAt(id, plainOf(year, month, day, 24, 0))];
    return from === to ? from : undefined;
  });
  const known =
    allDay !== undefined && hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 && (hour < 24 || minute === 0);
  return known ? allDay : offsetAt(id, plainOf(year, month, day, hour, minute));
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

function offsetAt(id: string, plain: Temporal.PlainDateTime | undefined): number | undefined {
  try {
    return plain && Math.round(plain.toZonedDateTime(id).offsetNanoseconds / 6e10);
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
  if (year !== undefined && month !== undefined && day !== undefined)
    return ianaOffset(meaning.id, year, month, day, hour, minute);
  const dates: (readonly [number, number])[] =
    month !== undefined && day !== undefined
      ? [[month, day]]
      : [
          [1, 15],
          [4, 15],
          [7, 15],
          [10, 15],
        ];
  const offsets = new Set(
    SAMPLE_YEARS.flatMap((sample) => dates.map(([m, d]) => ianaOffset(meaning.id, year ?? sample, m, d, hour, minute))),
  );
  const [only] = offsets;
  return offsets.size === 1 ? only : undefined;
}

/** What a wall time is in an IANA zone: skipped by the change to summer time, there twice at its end, or neither. */
export function wallKind(
  id: string,
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
): "normal" | "gap" | "overlap" {
  const plain = plainOf(year, month, day, hour, minute);
  if (!plain) return "normal";
  try {
    const earlier = plain.toZonedDateTime(id, { disambiguation: "earlier" });
    const later = plain.toZonedDateTime(id, { disambiguation: "later" });
    if (earlier.offsetNanoseconds === later.offsetNanoseconds) return "normal";
    return earlier.toPlainDateTime().equals(plain) && later.toPlainDateTime().equals(plain) ? "overlap" : "gap";
  } catch {
    return "normal";
  }
}
