// Dates that stand a year or some months away from all others of the incident, as a slip in one number makes them.

import { anyOf, pattern } from "../../languages/patterns.ts";
import type { Entry } from "../../postmortem/model.ts";
import { onceFor } from "../../text/memo.ts";
import { type CalendarDate, compareDays, isDate } from "../../time/instant.ts";
import type { RuleInput } from "../types.ts";
import { seenText } from "./places.ts";
import { calendarDate, daysApart, type StatedDate, statedDates } from "./stated-dates.ts";

/** All other dates lie within so many days. */
const SPAN_DAYS = 7;
/** A corrected date lies no further than this from the others. */
const NEAR_DAYS = 2;
/** Nearer than this nothing looks wrong. */
const FAR_DAYS = 25;
/** More slips than this in one document are something else. */
const MOST_JUMPS = 5;

export interface DateJump {
  readonly stated: StatedDate;
  readonly meant: CalendarDate;
  readonly part: "year" | "month";
  /** A date that shows it, of the line before or behind. */
  readonly beside: StatedDate;
}

/** Words of what was long before or is long after the incident. */
const LONG_APART = pattern(() => `\\b${anyOf("clauses", "longApart")}\\b`, "i");

interface Dated {
  readonly stated: StatedDate;
  readonly day: CalendarDate;
}

/** Entries whose day comes from such a date: the one that has it, and those below that take it over. */
export function misdated(input: RuleInput): ReadonlySet<Entry> {
  const slips = new Set(dateJumps(input).map(({ stated }) => stated.entry));
  const found = new Set<Entry>();
  let wrong = false;
  for (const entry of input.postmortem.timeline.entries) {
    if (entry.dateSource === "entry" || entry.dateSource === "group") wrong = slips.has(entry);
    if (wrong) found.add(entry);
  }
  return found;
}

/** At most one date in four; none where the others do not lie together. */
export const dateJumps = onceFor((input: RuleInput): readonly DateJump[] => {
  const dated = statedDates(input).flatMap((stated): Dated[] => {
    const day = stated.entry || stated.field ? calendarDate(stated.date) : undefined;
    return day ? [{ stated, day }] : [];
  });
  if (dated.length < 3) return [];
  const sorted = dated.map(({ day }) => day).sort(compareDays);
  const middle = sorted[sorted.length >> 1] as CalendarDate;
  const together = dated.filter(({ day }) => Math.abs(serial(day) - serial(middle)) <= SPAN_DAYS + 2);
  const kept = new Set(together);
  const apart = dated.filter((one) => !kept.has(one));
  if (apart.length === 0 || apart.length > MOST_JUMPS || apart.length * 3 > together.length + 1) return [];
  const days = together.map(({ day }) => day).sort(compareDays);
  const first = days[0] as CalendarDate;
  const last = days.at(-1) as CalendarDate;
  if (daysApart(first, last) >= SPAN_DAYS) return [];
  const jumps = apart.map((one) => jumpOf(input, one, dated, [first, last], kept));
  return jumps.every((jump) => jump !== undefined) ? (jumps as DateJump[]) : [];
});

/** A number of days that is off by two at most. */
function serial({ year, month, day }: CalendarDate): number {
  return year * 365.25 + month * 30.44 + day;
}

function jumpOf(
  { document }: RuleInput,
  { stated, day }: Dated,
  all: readonly Dated[],
  [first, last]: readonly [CalendarDate, CalendarDate],
  together: ReadonlySet<Dated>,
): DateJump | undefined {
  if (daysApart(day, first) < FAR_DAYS || daysApart(day, last) < FAR_DAYS) return undefined;
  const span = stated.entry?.span ?? stated.field?.span;
  if (!span || LONG_APART.test(seenText(document, span).slice(0, 400))) return undefined;
  const at = all.findIndex((one) => one.stated === stated);
  const before = all.slice(0, at).findLast((one) => together.has(one));
  const behind = all.slice(at + 1).find((one) => together.has(one));
  const beside = (before ?? behind)?.stated;
  if (!beside) return undefined;
  const late = compareDays(day, last) > 0;
  // What stands first may be long before the incident, what stands last long after it.
  const surrounded = before !== undefined && behind !== undefined;
  const contradicts = late ? behind !== undefined : before !== undefined;
  for (const year of new Set([first.year, last.year])) {
    const meant = { ...day, year };
    if (year !== day.year && near(meant, first, last) && (surrounded || contradicts || (late && stated.entry)))
      return { stated, meant, part: "year", beside };
  }
  if (!stated.entry || !contradicts) return undefined;
  for (const { year, month } of [first, last]) {
    const meant = { ...day, month };
    if (year === day.year && month !== day.month && near(meant, first, last))
      return { stated, meant, part: "month", beside };
  }
  return undefined;
}

function near(day: CalendarDate, first: CalendarDate, last: CalendarDate): boolean {
  if (!isDate(day.year, day.month, day.day)) return false;
  const within = compareDays(first, day) <= 0 && compareDays(day, last) <= 0;
  return within || daysApart(day, first) <= NEAR_DAYS || daysApart(day, last) <= NEAR_DAYS;
}
