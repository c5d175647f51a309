// Which day an undated entry falls on when entries stand in another order: the reader's rule, told once more for checking fixes.
import type { Entry, Resolved } from "../../postmortem/model.ts";
import { DAY, daysBetween, isDate, plusDays } from "../../time/instant.ts";
import type { Day } from "./dates.ts";

/** Stands for the year that no one wrote, and begins a timeline without dates; as in the postmortem layer. */
const SOME_YEAR = 2000;
const FIRST_DAY = 946_684_800_000;
/** A drop of at least this many minutes in an undated list is midnight crossed; as in the postmortem layer. */
const MIDNIGHT_DROP = 6 * 60;

/** The day that an entry was read as; undefined where no date is known, it does not exist, or the time is relative. */
export function dayOf({ time }: Entry): Day | undefined {
  const { year, month = 0, day = 0 } = time;
  return isDate(year ?? SOME_YEAR, month, day) ? { year, month, day } : undefined;
}

/**
 * The same, but counted from the first of January where no date is known: midnight crossed in an undated timeline is
 * another day all the same.
 */
export function countedDayOf(entry: Entry): Day | undefined {
  const { instant, time, written } = entry;
  if (instant === undefined || written.relative) return undefined;
  const days = Math.floor((instant + (time.offset ?? 0) * 60_000 - FIRST_DAY) / DAY);
  return dayOf(entry) ?? plusDays({ year: undefined, month: 1, day: 1 }, days);
}

export function sameDay(a: Day | undefined, b: Day | undefined): boolean {
  return a?.year === b?.year && a?.month === b?.month && a?.day === b?.day;
}

/** Milliseconds from one day to another. */
export function shift(from: Day, to: Day): number {
  const days = daysBetween(
    { ...from, year: from.year ?? SOME_YEAR },
    { ...to, year: to.year ?? from.year ?? SOME_YEAR },
  );
  return days * DAY;
}

/** Hands days down a list of entries as the postmortem layer does: one entry after the other. */
export class DayReader {
  #day: Day | undefined;
  /** The clock above, in minutes of UTC, and its zone. */
  #minutes = Number.NaN;
  #offset = 0;
  readonly #direction: 1 | -1;

  /** `start`: the day handed down to the first entry. */
  constructor(start: Day | undefined, descending: boolean) {
    this.#day = start;
    this.#direction = descending ? -1 : 1;
  }

  /** The day that the next entry is read as. `dated`: a date written into it. */
  read(entry: Entry, dated?: Day): Day | undefined {
    const { written, time } = entry;
    if (written.relative) return undefined;
    const crossed = this.#crossesMidnight(time);
    const own = dated ?? (written.date ? dayOf(entry) : undefined);
    if (own) this.#day = own;
    else if (this.#day && crossed) this.#day = plusDays(this.#day, this.#direction);
    return this.#day;
  }

  /** Whether midnight lies between the clock above and this one, which is the one above from now on. */
  #crossesMidnight({ hour, minute = 0, offset = this.#offset }: Resolved): boolean {
    if (hour === undefined) return false;
    const minutes = hour * 60 + minute - offset;
    const drop = (this.#minutes - minutes) * this.#direction;
    this.#minutes = minutes;
    this.#offset = offset;
    return drop >= MIDNIGHT_DROP;
  }

  /** Corrects the day of the entry read last. */
  correct(day: Day): void {
    this.#day = day;
  }
}
