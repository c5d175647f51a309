// How long months are and on which day of the count they start: asked of Temporal once for each month, so that reading a
// thousand dates does not build a thousand of its objects.
import { Temporal } from "temporal-polyfill";
import { Known } from "../text/memo.ts";

interface Month {
  readonly days: number;
  /** Days from 1970-01-01 to its first day. */
  readonly first: number;
}

const DAY = 86_400_000;
const months = new Known<number, Month | undefined>(4_000);

function monthOf(year: number, month: number): Month | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || month < 1 || month > 12) return undefined;
  return months.of(year * 12 + month - 1, () => {
    try {
      const start = Temporal.PlainDate.from({ year, month, day: 1 });
      return { days: start.daysInMonth, first: start.toZonedDateTime("UTC").epochMilliseconds / DAY };
    } catch {
      return undefined;
    }
  });
}

/** Days from 1970-01-01 to a date; undefined where the calendar does not have it. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const found = monthOf(year, month);
  return found && Number.isInteger(day) && day >= 1 && day <= found.days ? found.first + day - 1 : undefined;
}
