// From times as found to instants: days handed down, midnight crossed, years and the order of day and month decided, zones applied.

import {
  type CalendarDate,
  DAY,
  daysBetween,
  addDays as daysLater,
  isDate,
  minutesOfDay,
  toInstant,
  weekdayOf,
} from "../time/instant.ts";
import { readIsoDay, two } from "../time/iso.ts";
import { ianaOffset, instantOffset, isRegion, wallSides } from "../time/offset.ts";
import type { ZoneMeaning } from "../time/types.ts";
import { NORTH_AMERICAN } from "../time/zone-data.ts";
import { readZone } from "../time/zones.ts";
import { MIDNIGHT_DROP, newestFirst, orders } from "./decide.ts";
import { isoTime } from "./iso-time.ts";
import { zoneNameOf } from "./names-of-zones.ts";
import { inTextOrder, type Skipped } from "./skipped-hour.ts";
import { readEpoch, readStamp } from "./stamp.ts";
import type { CapturedEntry, CaptureOptions, FoundEntry, Item, LeftOut, Need, Stamp, StampDate } from "./types.ts";

export interface PlacedCapture {
  readonly entry: CapturedEntry;
  /** Milliseconds with the fraction of the second: the order of entries. */
  readonly rank: number;
  /** Set where the clocks of the zone skip the time. */
  readonly skipped?: Skipped;
}

export interface Placing {
  readonly placed: readonly PlacedCapture[];
  readonly leftOut: readonly LeftOut[];
  readonly needs: readonly Need[];
  readonly ages: readonly number[];
}

/** What a zone option means; undefined where it is none. */
export function zoneMeaning(name: string): ZoneMeaning | undefined {
  const text = name.trim();
  const bare = /^([+-])(\d{1,2})$/.exec(text);
  const written = bare ? `${bare[1]}${(bare[2] as string).padStart(2, "0")}:00` : text;
  const zone = readZone(written, 0, written.length, { context: "bracket" });
  const whole = zone?.span.end === written.length ? zone.meaning : undefined;
  if (whole?.kind === "offset" || whole?.kind === "region") return whole;
  if (/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(text) && isRegion(text)) return { kind: "region", id: text };
  // A name with several meanings is not one that a user can have meant: the offset or the region is asked for.
  return whole?.kind === "abbreviation" && whole.others.length === 0 ? whole : undefined;
}

/**
 * What a zone means that was chosen from a list or that the report writes: also a short name that readers take for one of its
 * meanings, `EDT`.
 */
export function chosenZone(name: string): ZoneMeaning | undefined {
  const own = zoneMeaning(name);
  if (own || !NORTH_AMERICAN.has(name)) return own;
  return readZone(name, 0, name.length, { context: "bracket" })?.meaning;
}

/** A date option as a date; undefined where it is none. */
export function dateOf(text: string): CalendarDate | undefined {
  return readIsoDay(text.trim());
}

/** A moment as it is given: a date and a clock, with or without a zone. Undefined where it is none. */
export function momentOf(text: string): Stamp | undefined {
  const whole = text.trim();
  const stamp = readEpoch(whole, 0) ?? readStamp(whole, 0);
  return stamp?.end === whole.length && (stamp.epoch !== undefined || (stamp.clock && stamp.date?.kind === "full"))
    ? stamp
    : undefined;
}

function addDays(date: CalendarDate, days: number): CalendarDate {
  return days === 0 ? date : daysLater(date, days);
}

interface Run {
  readonly day: CalendarDate;
  /** Minutes of the day of the entry before; undefined right below a line that sets the day. */
  readonly minutes: number | undefined;
  /** The format whose undated entries go on from here; undefined: any. */
  readonly format: string | undefined;
}

/** Places the items in the order of the paste. */
export function place(items: readonly Item[], options: CaptureOptions): Placing {
  return new Placer(items, options).run();
}

class Placer {
  readonly #items: readonly Item[];
  readonly #date: CalendarDate | undefined;
  readonly #zone: ZoneMeaning | undefined;
  /** The short name that the zone was given by, and its minutes east of UTC. */
  readonly #named: { readonly name: string; readonly minutes: number } | undefined;
  readonly #at: Stamp | undefined;
  readonly #ages: number[] = [];
  readonly #dayFirst: ReadonlyMap<string, boolean>;
  readonly #descending: ReadonlySet<string>;
  readonly #needs = new Map<string, { what: Need["what"]; why: string; lines: number[] }>();
  readonly #leftOut: LeftOut[] = [];
  readonly #placed: PlacedCapture[] = [];
  #run: Run | undefined;
  /** What is placed is left out. */
  #idle = false;
  /** The undated entries placed by the date that was given: first and last of them, in minutes since that day began. */
  #given: { first: number; last: number; format: string } | undefined;
  #stated: ZoneMeaning | undefined;

  constructor(items: readonly Item[], options: CaptureOptions) {
    this.#items = items;
    this.#date = options.date === undefined ? undefined : dateOf(options.date);
    this.#zone = options.zone === undefined ? undefined : chosenZone(options.zone);
    this.#named = shortName(options.zone);
    this.#at = options.at === undefined ? undefined : momentOf(options.at);
    this.#dayFirst = orders(items, this.#date);
    this.#descending = newestFirst(items);
  }

  run(): Placing {
    for (const item of this.#items) {
      if ("zone" in item) this.#stated = item.zone;
      else if ("day" in item) {
        this.#idle = false;
        const day = this.#dayOf(item.day, { line: item.line, format: "day" });
        this.#run = day && { day, minutes: undefined, format: undefined };
      } else this.#place(item);
    }
    return {
      placed: inTextOrder(this.#placed),
      leftOut: this.#leftOut,
      // In the order of their first lines, the zone before the day.
      needs: [...this.#needs.values()].sort(
        (a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0) || Number(b.what === "zone") - Number(a.what === "zone"),
      ),
      ages: this.#ages,
    };
  }

  /** A line that is left out only tells on which day the next ones are: it needs nothing. */
  #place(found: FoundEntry): void {
    const { stamp, line, lastLine, leftOut } = found;
    if (leftOut !== undefined) this.#leftOut.push({ line, lastLine, reason: leftOut });
    this.#idle = leftOut !== undefined;
    if (stamp.epoch !== undefined) {
      if (this.#idle) return;
      this.#add(found, Math.floor(stamp.epoch / 1000) * 1000, stamp.epoch % 1000, this.#zone ?? UTC, true);
      return;
    }
    if (stamp.age !== undefined) {
      this.#aged(found, stamp.age);
      return;
    }
    const { clock } = stamp;
    if (!clock) return;
    const zone = this.#meaning(stamp.zone) ?? this.#stated ?? this.#zone;
    const minutes = minutesOfDay(clock);
    let day = stamp.date ? this.#dayOf(stamp.date, found) : this.#undated(found, minutes);
    if (day) this.#run = { day, minutes, format: found.format };
    if (this.#idle) return;
    if (day && day.year < 1990) {
      this.#leftOut.push({ line, lastLine, reason: "a time that was never set" });
      return;
    }
    if (!zone) this.#need("zone", line, "the zone of these times is not written");
    if (!day || !zone) return;
    if (clock.hour === 24) day = addDays(day, 1);
    const wall = toInstant({
      ...day,
      hour: clock.hour % 24,
      minute: clock.minute,
      second: clock.second ?? 0,
      offset: 0,
    });
    const { offset, side } = this.#offset(zone, day, clock.hour % 24, clock.minute, wall);
    this.#add(found, wall - offset * 60_000, clock.fraction, zone, clock.second !== undefined, side);
  }

  /** So long before the moment when it was printed. */
  #aged(found: FoundEntry, age: number): void {
    if (this.#idle) return;
    const at = this.#at;
    if (!at) {
      const { line, lastLine } = found;
      this.#ages.push(line);
      this.#leftOut.push({
        line,
        lastLine,
        reason: "an age: when it was printed is not known",
      });
      return;
    }
    const zone = at.zone ?? this.#zone;
    if (at.epoch !== undefined) {
      this.#add(found, at.epoch - age, 0, zone ?? UTC, true);
      return;
    }
    const { date, clock } = at;
    if (date?.kind !== "full" || !clock) return;
    if (!zone) {
      this.#need("zone", found.line, "the zone of these times is not written");
      return;
    }
    const { year, month, day } = date;
    const wall = toInstant({
      year,
      month,
      day,
      hour: clock.hour % 24,
      minute: clock.minute,
      second: clock.second ?? 0,
      offset: 0,
    });
    const { offset } = this.#offset(zone, { year, month, day }, clock.hour % 24, clock.minute, wall);
    const exact = clock.second !== undefined || age % 60_000 !== 0;
    this.#add(found, wall - offset * 60_000 - age, 0, this.#zone ?? zone, exact);
  }

  /** A short name that has several meanings has the one of the zone that was given. */
  #meaning(zone: ZoneMeaning | undefined): ZoneMeaning | undefined {
    if (zone?.kind !== "abbreviation" || this.#zone?.kind !== "region") return zone;
    const { id } = this.#zone;
    const other = zone.others.find(({ region }) => region === id);
    return other ? { kind: "offset", minutes: other.minutes } : zone;
  }

  /** Minutes east of UTC to take off a wall time. In an hour that comes twice the entry before decides; one that is skipped counts as if it were not. */
  #offset(zone: ZoneMeaning, day: CalendarDate, hour: number, minute: number, wall: number): Taken {
    if (zone.kind !== "region") return { offset: zone.kind === "unknown" ? 0 : zone.minutes };
    const { year, month } = day;
    const before = ianaOffset(zone.id, year, month, day.day, 0, 0) ?? 0;
    const after = ianaOffset(zone.id, year, month, day.day, 24, 0) ?? 0;
    if (before === after) return { offset: before };
    const kind = wallSides(zone.id, year, month, day.day, hour, minute)?.kind ?? "normal";
    if (kind === "gap") return { offset: before, side: "skipped" };
    if (kind === "normal") return { offset: ianaOffset(zone.id, year, month, day.day, hour, minute) ?? before };
    const last = this.#placed.at(-1)?.entry.instant;
    const [early, late] = [wall - before * 60_000, wall - after * 60_000];
    const second = last !== undefined && early < last && last <= late && last - early < DAY;
    return { offset: second ? after : before, side: "twice" };
  }

  #add(
    found: FoundEntry,
    instant: number,
    fraction: number,
    zone: ZoneMeaning,
    seconds: boolean,
    side?: Taken["side"],
  ): void {
    const offset = offsetAt(zone, instant);
    const { actor, format, line, lastLine } = found;
    const text = found.text.join("\n");
    const region = zone.kind === "region" ? zone.id : zone.kind === "abbreviation" ? zone.region : undefined;
    const entry = {
      time: isoTime(instant, offset),
      text,
      actor,
      format,
      line,
      lastLine,
      instant,
      offset,
      seconds,
      region,
      ...(zone === this.#zone && this.#named?.minutes === offset ? { named: this.#named.name } : {}),
    };
    if (side === "skipped" && region !== undefined) {
      const { hour = 0, minute = 0 } = found.stamp.clock ?? {};
      this.#placed.push({
        entry,
        rank: instant + fraction,
        skipped: { zone: region, clock: `${two(hour)}:${two(minute)}` },
      });
    } else if (side === "twice") {
      const note = `this hour comes twice on ${entry.time.slice(0, 10)} in ${region}, read as the one in ${zoneNameOf(offset, region)}`;
      this.#placed.push({ entry: { ...entry, note }, rank: instant + fraction });
    } else this.#placed.push({ entry, rank: instant + fraction });
  }

  // --- days --------------------------------------------------------------------------------------------------------

  #dayOf(date: StampDate, at: { readonly line: number; readonly format: string }): CalendarDate | undefined {
    if (date.kind === "full") return { year: date.year, month: date.month, day: date.day };
    if (date.kind === "ago") {
      if (!this.#date)
        return this.#need("date", at.line, "“today” and “yesterday” count from a day that is not written");
      return addDays(this.#date, -date.days);
    }
    if (date.kind === "weekday") {
      if (!this.#date) return this.#need("date", at.line, "only the weekday is written");
      return addDays(this.#date, -((weekdayOf(this.#date) - date.weekday + 7) % 7));
    }
    if (date.kind === "numeric") return this.#numericDay(date, at);
    return this.#inYear(date.month, date.day, at);
  }

  #numericDay(date: Extract<StampDate, { kind: "numeric" }>, at: { readonly line: number; readonly format: string }) {
    const { first, second, year } = date;
    const order = this.#dayFirst.get(at.format) ?? this.#dayFirst.get("");
    const dayFirst = second > 12 ? false : first > 12 ? true : first === second ? true : order;
    if (dayFirst === undefined)
      return this.#need("date", at.line, `${first}/${second} can be read with the day or the month first`);
    const [day, month] = dayFirst ? [first, second] : [second, first];
    if (year === undefined) return this.#inYear(month, day, at);
    return isDate(year, month, day) ? { year, month, day } : undefined;
  }

  /** A day whose year is that of the day before it in the paste, else that of the date given. */
  #inYear(
    month: number,
    day: number,
    { line, format }: { readonly line: number; readonly format: string },
  ): CalendarDate | undefined {
    const run =
      this.#run && (this.#run.format === undefined || this.#run.format === format || format === "day")
        ? this.#run.day
        : undefined;
    const base = run ?? this.#date;
    if (!base) return this.#need("date", line, "the year is not written");
    const apart = month - base.month;
    const limit = run ? 6 : 9;
    const year = apart <= -limit ? base.year + 1 : apart >= limit ? base.year - 1 : base.year;
    return isDate(year, month, day)
      ? { year, month, day }
      : isDate(base.year, month, day)
        ? { year: base.year, month, day }
        : undefined;
  }

  #undated(found: FoundEntry, minutes: number): CalendarDate | undefined {
    const run = this.#run;
    if (run && (run.format === undefined || run.format === found.format)) {
      const given = this.#given;
      const day = addDays(run.day, run.minutes === undefined ? 0 : this.#crossed(found.format, run.minutes, minutes));
      if (given && this.#date && given.format === found.format) this.#given = this.#widened(day, minutes, given);
      return day;
    }
    if (!this.#date) return this.#need("date", found.line, "the day of these times is not written");
    const day = this.#given ? this.#nearest(this.#given, minutes) : this.#date;
    this.#given = this.#widened(day, minutes, this.#given, found.format);
    return day;
  }

  #crossed(format: string, before: number, now: number): number {
    if (this.#descending.has(format)) return now - before >= MIDNIGHT_DROP ? -1 : 0;
    return before - now >= MIDNIGHT_DROP ? 1 : 0;
  }

  #widened(
    day: CalendarDate,
    minutes: number,
    given: { first: number; last: number; format: string } | undefined,
    format?: string,
  ) {
    const at = daysBetween(this.#date as CalendarDate, day) * 1440 + minutes;
    return {
      first: Math.min(given?.first ?? at, at),
      last: Math.max(given?.last ?? at, at),
      format: format ?? given?.format ?? "",
    };
  }

  /** Another part of the paste tells of the same time: the day on which it lies nearest to what was told. */
  #nearest({ first, last }: { first: number; last: number }, minutes: number): CalendarDate {
    const base = Math.floor(first / 1440);
    let best = { days: base, apart: Number.POSITIVE_INFINITY };
    for (let days = base - 1; days <= Math.floor(last / 1440) + 1; days++) {
      const at = days * 1440 + minutes;
      const apart = at < first ? first - at : at > last ? at - last : 0;
      if (apart < best.apart) best = { days, apart };
    }
    return addDays(this.#date as CalendarDate, best.days);
  }

  #need(what: Need["what"], line: number, why: string): undefined {
    if (this.#idle) return undefined;
    const key = `${what} ${why}`;
    const known = this.#needs.get(key);
    if (known) known.lines.push(line);
    else this.#needs.set(key, { what, why, lines: [line] });
    return undefined;
  }
}

/** An offset to take off, in minutes, and whether the zone's clocks skip the time or have it twice. */
interface Taken {
  readonly offset: number;
  readonly side?: "skipped" | "twice";
}

/** The name of a zone as it was given, where it is one of a few letters: `CET`, `MEZ`. */
function shortName(zone: string | undefined): { name: string; minutes: number } | undefined {
  if (zone === undefined || !/^\p{Lu}{2,5}$/u.test(zone)) return undefined;
  const meaning = readZone(zone, 0, zone.length, { context: "bracket" })?.meaning;
  return meaning?.kind === "abbreviation" ? { name: zone, minutes: meaning.minutes } : undefined;
}

const UTC: ZoneMeaning = { kind: "offset", minutes: 0 };

/** Minutes east of UTC at an instant. */
function offsetAt(zone: ZoneMeaning, instant: number): number {
  if (zone.kind === "region") return instantOffset(zone.id, instant) ?? 0;
  return zone.kind === "unknown" ? 0 : zone.minutes;
}
