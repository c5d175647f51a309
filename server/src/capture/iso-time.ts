// An instant as ISO 8601 writes it, with its offset.

import { Known } from "../text/memo.ts";
import { addDays } from "../time/instant.ts";
import { isoDay, two } from "../time/iso.ts";

/** Dates by days since 1970. */
const dates = new Known<number, string>(1_000);

/** `2026-03-04T09:41:00+01:00`. */
export function isoTime(instant: number, offset: number): string {
  const seconds = Math.floor(instant / 1000) + offset * 60;
  const days = Math.floor(seconds / 86_400);
  const date = dates.of(days, () => {
    return isoDay(addDays({ year: 1970, month: 1, day: 1 }, days));
  });
  const rest = seconds - days * 86_400;
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(two).join(":");
  const size = Math.abs(offset);
  const sign = offset < 0 ? "-" : "+";
  return `${date}T${clock}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
