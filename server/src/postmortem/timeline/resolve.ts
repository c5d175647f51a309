// Written times -> resolved times: dates handed down, midnight crossed, twelve-hour clocks and zones decided.
import { compareDays, DAY, isDate, MINUTE, minutesOfDay, plusDays, toInstant, weekdayOf } from "../../time/instant.ts";
import { offsetOf, wallSides } from "../../time/offset.ts";
import type { Timestamp, WrittenDate, WrittenZone, ZoneMeaning } from "../../time/types.ts";
import type { Entry, Resolved, ZoneSource, ZoneStatement } from "../model.ts";
import type { DocumentFacts, StatedZone } from "./facts.ts";
import type { BesideDay, SaidDay } from "./weekdays.ts";
import type { WrittenEntry } from "./written.ts";

/** A drop of at least this many minutes in an undated ascending list is midnight crossed, a smaller one is disorder. */
const MIDNIGHT_DROP = 6 * 60;
/** Minutes of the day. */
const NOON = 12 * 60;
/** Until then a night goes on that began before midnight. */
const NIGHT = 6 * 60;
/** No zone is farther ahead of UTC, in minutes. */
const EASTERNMOST = 14 * 60;

/** A date that stands over entries, and the zone beside it. */
export interface GroupDate {
  /** Where the days are counted, that of the first. */
  readonly date: WrittenDate | undefined;
  readonly zone: WrittenZone | undefined;
  /** The number of "Day 2". */
  readonly counted?: number;
}

/** What is needed to resolve the entries of one region. */
export interface RegionContext {
  readonly facts: DocumentFacts;
  /** Zone of the heading or introduction. */
  readonly statement: ZoneStatement | undefined;
  /** For each entry the date that stands over it. */
  readonly groupDates: readonly (GroupDate | undefined)[];
  /** For each entry what is said of its day in the place of a date. */
  readonly saidDays: readonly (SaidDay | undefined)[];
  /** For each entry whether it says "(next day)" or "(previous day)" of itself. */
  readonly besideDays: readonly (BesideDay | undefined)[];
  /** Whether the list is told newest first, as far as its clocks tell. */
  readonly descending: boolean;
}

export interface ResolvedTimes {
  readonly time: Resolved;
  readonly endTime: Resolved | undefined;
  readonly instant: number | undefined;
  readonly guessed?: boolean;
  readonly absolute: boolean;
  readonly zone: Entry["zone"];
  readonly dateSource: Entry["dateSource"];
}

/** Zones that an entry may take over. */
interface KnownZones {
  readonly inferred: WrittenZone | undefined;
  readonly group: WrittenZone | undefined;
  /** What "local" stands for. */
  readonly local: ZoneMeaning | undefined;
}

interface Day {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** A time of day as an entry tells it, and its day as far as it is known. */
interface Clock {
  readonly minutes: number;
  readonly offset: number | undefined;
  readonly day: Day | undefined;
  readonly undated: number;
}

const isRow = ({ line }: WrittenEntry) => line.form === "row";

function isSameDay(one: Clock, other: Clock): boolean {
  if (one.day && other.day) return compareDays(one.day, other.day) === 0;
  return !one.day && !other.day && one.undated === other.undated;
}

/** Resolves the entries of one region in document order; one result for each. */
export function resolveAll(entries: readonly WrittenEntry[], setting: RegionContext): ResolvedTimes[] {
  const inferred = inferredZone(entries, setting);
  const local = localZone(entries);
  const clocks = twelveHourClocks(entries, setting);
  const placed: ResolvedTimes[] = [];
  const eve = beginsOnTheEve(entries, setting, clocks);
  const eves = setting.descending ? 0 : setting.besideDays.findIndex((beside) => beside !== "previous");
  const counts = setting.groupDates.flatMap((one) => one?.counted ?? []);
  let firstDay: { readonly day: Day | undefined; readonly undated: number } | undefined; // where days are counted
  let day: Day | undefined;
  let group: GroupDate | undefined;
  let clock: Clock | undefined;
  let beside: Clock | undefined; // the last that stands in no table
  let daySource: Entry["dateSource"] = "none";
  let crossed = false; // whether the entry before ran past 24:00
  let instant: number | undefined; // of the entry before
  let weekday: number | undefined; // as far as weekdays are said
  let inNextWeek = false; // whether the weekday before was said to be of the week after
  let turned: "said" | "night" | undefined; // whether the day before was told as the next one, or begun by clocks past midnight
  let undated = 0; // days since the first entry, where no date is known
  entries.forEach((entry, i) => {
    const { written } = entry;
    if (written.relative) {
      placed.push(placeRelative(written, clocks[i]));
      return;
    }
    const over = setting.groupDates[i];
    if (over !== group) {
      group = over;
      turned = undefined;
      if (over?.counted !== undefined) {
        const first = over.date ? complete(over.date, entry, setting, day) : (day ?? dayOfReport(setting));
        firstDay ??= { day: first, undated };
        const on = over.counted - Math.min(1, ...counts);
        day = firstDay.day && plusDays(firstDay.day, on);
        if (!day) undated = firstDay.undated + on;
        if (day) daySource = "group";
        clock = beside = undefined;
        weekday = undefined;
      } else if (over?.date) {
        firstDay = undefined;
        day = complete(over.date, entry, setting, day);
        if (i === 0 && eve) day = plusDays(day, -1);
        daySource = "group";
        clock = beside = undefined;
        weekday = undefined;
      }
    }
    let dateSource: Entry["dateSource"] = daySource;
    const minutes = clocks[i];
    let days = 0;
    let kept: Day | undefined;
    // "23:29 (previous day)" above all that is of the day: its alone.
    const isPrevious = i < eves;
    if (written.date) {
      turned = undefined;
      // "Timeline (8 August)", "- 7 August: built", "- 00:07 …": a day before the one over the list is the entry's alone.
      const own = complete(written.date, entry, setting, day);
      if (day && daySource === "group" && minutes === undefined && !setting.descending && compareDays(own, day) < 0)
        kept = day;
      day = own;
      if (over?.counted !== undefined && over !== setting.groupDates[i - 1])
        firstDay = { day: plusDays(own, Math.min(1, ...counts) - over.counted), undated };
      dateSource = "entry";
      if (!kept) daySource = "earlier";
      weekday = undefined;
    } else {
      if (!day) {
        day = dayOfReport(setting);
        if (day) dateSource = daySource = "document";
      }
      const offset = place(entry, day, minutes, dateSource, setting, { inferred, group: over?.zone, local }).time
        .offset;
      // Below a table within the text goes on what stood above it, where that was of the same day.
      const resumed = beside && clock && !isRow(entry) && isSameDay(beside, clock) ? beside : clock;
      const drop = resumed !== undefined && minutes !== undefined ? dropBetween(resumed, { minutes, offset }) : 0;
      const { weekday: said, after, later } = setting.saidDays[i] ?? {};
      const today = weekday ?? (said === undefined ? undefined : weekdayOn(day));
      const named =
        said !== undefined ||
        (setting.descending && weekday !== undefined && setting.saidDays[i - 1]?.weekday !== undefined);
      const least = named ? 1 : MIDNIGHT_DROP;
      const next = drop >= least && (named || !slippedHalf(entries, clocks, i));
      days = !setting.descending && next ? 1 : setting.descending && drop <= -least ? -1 : 0;
      if (said !== undefined && today !== undefined)
        days =
          i > 0 && after && !setting.descending
            ? daysToNext(today, said, after === "week" && !inNextWeek)
            : daysTo(today, said, i === 0, setting.descending);
      if (said !== undefined) inNextWeek = after === "week";
      const isLater = later !== undefined && i > 0 && !setting.descending;
      if (isLater) days = later;
      const inNight = turned === "night" && (resumed?.minutes ?? NOON) < NIGHT;
      // Of several such entries those below the first are of the same day, as is one below the small hours of a night.
      const isSame = setting.besideDays[i - 1] === "next" || ((turned === "said" || inNight) && drop <= 0);
      const isNext = setting.besideDays[i] === "next" && !isSame && !setting.descending;
      if (isNext) days = 1;
      if (isPrevious) {
        kept = day;
        day = day && plusDays(day, -1);
        dateSource = "weekday";
      }
      if (days !== 0)
        turned = isNext || later === 1 ? "said" : said === undefined && later === undefined ? "night" : undefined;
      if (days !== 0) dateSource = named || isNext || isLater ? "weekday" : "rollover";
      weekday = said ?? (weekday === undefined ? undefined : ((((weekday + days - 1) % 7) + 7) % 7) + 1);
    }
    // 24:00 is the end of its day; below a late time, or another of its kind, midnight is crossed already.
    const late = (written.clock?.hour ?? 0) >= 24;
    if (late && days === 0 && (written.date || !crossed)) days = 1;
    crossed = late;
    if (!day) undated += days;
    else if (days !== 0) day = plusDays(day, days);
    const found = settled(
      place(entry, day, minutes, dateSource, setting, { inferred, group: over?.zone, local }),
      instant,
      setting.descending,
      written.clock?.faults.includes("digits") === true,
    );
    if (found.instant !== undefined && !found.guessed) instant = found.instant;
    if (minutes !== undefined) clock = { minutes, offset: found.time.offset, day, undated };
    if (!isRow(entry)) beside = clock;
    const shift = day || found.instant === undefined ? 0 : (undated - (isPrevious ? 1 : 0)) * DAY;
    placed.push(shift === 0 ? found : { ...found, instant: (found.instant ?? 0) + shift });
    day = kept ?? day;
    if (isPrevious) clock = beside = undefined;
  });
  return placed;
}

function dayOfReport({ facts: { date, years } }: RegionContext): Day | undefined {
  return date && { year: date.year ?? years[0], month: date.month, day: date.day };
}

/**
 * Whether the day over the list is that of its first dated entry, and the clocks above are later than that one's: "Outage on
 * 4 May", "23:40", "23:55", "4 May 10:00". They are of the evening before.
 */
function beginsOnTheEve(
  entries: readonly WrittenEntry[],
  { groupDates, descending }: RegionContext,
  clocks: readonly (number | undefined)[],
): boolean {
  const over = groupDates[0]?.date;
  const at = entries.findIndex(({ written }) => written.date !== undefined);
  const first = entries[at]?.written.date;
  if (!over || !first || at < 1 || descending || entries.slice(0, at).some(({ written }) => written.relative))
    return false;
  const [last, next] = [clocks[at - 1], clocks[at]];
  const same = over.month === first.month && over.day === first.day;
  const ordered = clocks.slice(0, at).every((minutes, i) => i === 0 || (minutes ?? 0) >= (clocks[i - 1] ?? 0));
  return same && ordered && last !== undefined && next !== undefined && last - next >= MIDNIGHT_DROP;
}

/**
 * Whether the entry above has PM for AM: "11:09 AM", "11:34 PM", "12:34 PM". In its other half of the day it
 * stands between its neighbours; as it is written, twice more than twelve hours go by, and no date says so.
 */
function slippedHalf(entries: readonly WrittenEntry[], clocks: readonly (number | undefined)[], at: number): boolean {
  const above = entries[at - 1]?.written;
  if (!above?.clock?.meridiem || above.date || above.end) return false;
  const [before, slipped, now] = [clocks[at - 2], clocks[at - 1], clocks[at]];
  if (before === undefined || slipped === undefined || now === undefined) return false;
  return before <= slipped - NOON && slipped - NOON <= now;
}

/**
 * A time that clocks showed twice is the one of its two instants that keeps the order, the first where either does. One that
 * they never showed is a guess, as is one that lacks a digit.
 */
function settled(
  placed: ResolvedTimes,
  before: number | undefined,
  descending: boolean,
  faulty: boolean,
): ResolvedTimes {
  const { time, instant, zone, absolute } = placed;
  const { year, month, day, hour, minute = 0, offset } = time;
  if (faulty) return { ...placed, guessed: true };
  const meaning = zone?.written?.meaning;
  if (meaning?.kind !== "region" || !absolute || instant === undefined || offset === undefined) return placed;
  if (year === undefined || month === undefined || day === undefined || hour === undefined) return placed;
  const sides = wallSides(meaning.id, year, month, day, hour, minute);
  if (!sides || sides.kind === "normal") return placed;
  if (sides.kind === "gap") return { ...placed, guessed: true };
  const choices = [sides.before, sides.after].map((side) => ({
    offset: side,
    instant: instant + (offset - side) * MINUTE,
  }));
  const fits = choices.filter(
    (one) => before === undefined || (descending ? one.instant <= before : one.instant >= before),
  );
  const chosen = (descending && before !== undefined ? fits.at(-1) : fits[0]) ?? choices[0];
  return chosen ? { ...placed, instant: chosen.instant, time: { ...time, offset: chosen.offset } } : placed;
}

function weekdayOn(day: Day | undefined): number | undefined {
  if (day?.year === undefined || !isDate(day.year, day.month, day.day)) return undefined;
  return weekdayOf({ year: day.year, month: day.month, day: day.day });
}

/**
 * From one weekday to another in the order of the list; the one right before is a step back. The first is the nearest to the
 * incident's own day.
 */
function daysTo(today: number, said: number, first: boolean, descending: boolean): number {
  const forth = (said - today + 7) % 7;
  if (first) return forth > 3 ? forth - 7 : forth;
  if (descending) return forth === 0 || forth === 1 ? forth : forth - 7;
  return forth === 6 ? -1 : forth;
}

/** From one weekday to the one behind it, which may be of the same name; `week`: to that of the week behind. */
function daysToNext(today: number, said: number, week: boolean): number {
  return week ? 7 - today + said : ((said - today + 6) % 7) + 1;
}

/** How far the clock goes back from one entry to the next, in minutes; in one zone where both are known. */
function dropBetween(
  before: { readonly minutes: number; readonly offset: number | undefined },
  now: { readonly minutes: number; readonly offset: number | undefined },
): number {
  const apart = before.offset === undefined || now.offset === undefined ? 0 : before.offset - now.offset;
  return before.minutes - now.minutes - apart;
}

function placeRelative(written: Timestamp, minutes: number | undefined): ResolvedTimes {
  const { relative } = written;
  const none = {
    year: undefined,
    month: undefined,
    day: undefined,
    hour: undefined,
    minute: undefined,
    second: undefined,
    offset: undefined,
  };
  const seconds = relative?.kind === "day" ? relative.day * 86_400 + (minutes ?? 0) * 60 : (relative?.seconds ?? 0);
  const time =
    relative?.kind === "day" && written.clock
      ? { ...none, hour: written.clock.hour, minute: written.clock.minute }
      : none;
  return { time, endTime: undefined, instant: seconds * 1000, absolute: false, zone: null, dateSource: "none" };
}

function place(
  entry: WrittenEntry,
  day: Day | undefined,
  minutes: number | undefined,
  dateSource: Entry["dateSource"],
  setting: RegionContext,
  known: KnownZones,
): ResolvedTimes {
  const { written } = entry;
  const clock = written.clock;
  const bare: Resolved = {
    year: day?.year,
    month: day?.month,
    day: day?.day,
    hour: undefined,
    minute: undefined,
    second: undefined,
    offset: undefined,
  };
  const end = written.end;
  if (!clock || minutes === undefined) {
    const endDay = end?.date ? complete(end.date, entry, setting, day) : undefined;
    return {
      time: bare,
      endTime: endDay && { ...bare, ...endDay },
      instant: day && instantOf(bare),
      absolute: day?.year !== undefined,
      zone: null,
      dateSource,
    };
  }
  const zone = zoneFor(entry, setting, known);
  const wall: Resolved = { ...bare, hour: Math.floor(minutes / 60), minute: minutes % 60, second: clock.second };
  const time = withOffset(wall, zone.written);
  // "10:00 ET" without a day: its zone is told, though not how far from UTC it was.
  const told = time.offset !== undefined || zone.written?.meaning.kind === "region";
  const source: ZoneSource = told ? zone.source : "none";
  let endTime: Resolved | undefined;
  if (end?.clock) {
    const endDay = end.date ? complete(end.date, entry, setting, day) : day;
    const over = !end.date && minutesOfDay(end.clock) < minutes && endDay;
    const last = over ? plusDays(endDay, 1) : endDay;
    endTime = withOffset(
      { ...wall, ...(last ?? {}), hour: end.clock.hour, minute: end.clock.minute, second: end.clock.second },
      end.zone ?? zone.written,
    );
  }
  return {
    time,
    endTime,
    instant: instantOf(time),
    absolute: time.year !== undefined && time.offset !== undefined,
    zone: source === "none" ? { source, written: undefined } : { ...zone, source },
    dateSource,
  };
}

function withOffset(wall: Resolved, zone: WrittenZone | undefined): Resolved {
  return { ...wall, offset: zone && offsetOf(zone.meaning, wall) };
}

/**
 * Milliseconds on the scale of real time where the year and the offset are known, else on one that only this timeline shares;
 * undefined on a day that the calendar does not have.
 */
function instantOf(time: Resolved): number | undefined {
  if (!isDate(time.year ?? 2000, time.month ?? 1, time.day ?? 1)) return undefined;
  return toInstant({
    year: time.year ?? 2000,
    month: time.month ?? 1,
    day: time.day ?? 1,
    hour: time.hour ?? 0,
    minute: time.minute ?? 0,
    second: time.second ?? 0,
    offset: time.offset ?? 0,
  });
}

function zoneFor(
  entry: WrittenEntry,
  setting: RegionContext,
  { inferred, group, local }: KnownZones,
): { source: ZoneSource; written: WrittenZone | undefined; above?: WrittenZone } {
  const own = entry.written.zone;
  const section = entry.columnZone ?? group ?? setting.statement?.zone;
  const above = section ?? setting.facts.statement?.zone;
  const besides = above ? { above } : {};
  if (own && own.meaning.kind !== "unknown") return { source: "entry", written: own, ...besides };
  const meaning = zoneBesideOther(entry.written)?.meaning ?? local;
  if (own && meaning) return { source: "entry", written: { ...own, meaning }, ...besides };
  if (section) return { source: "section", written: section };
  if (setting.facts.statement) return { source: "document", written: setting.facts.statement.zone };
  const assumed = inferred ?? setting.facts.configured;
  return assumed ? { source: "inferred", written: assumed } : { source: "none", written: undefined };
}

/** What "local" stands for, where one moment is told in it and in another zone: `20:05 local / 23:05 UTC`. */
function localZone(entries: readonly WrittenEntry[]): ZoneMeaning | undefined {
  const zones = entries.flatMap(({ written }) => zoneBesideOther(written) ?? []);
  const [first] = zones;
  return first && zones.every((zone) => alike(first, zone)) ? first.meaning : undefined;
}

/** Of one moment on two clocks the zone that has no offset of its own, with the one that the other clock gives it. */
function zoneBesideOther({ clock, zone, also }: Timestamp): WrittenZone | undefined {
  if (!clock || !zone || !also?.clock || !also.zone) return undefined;
  const [open, at, other, from] =
    zone.meaning.kind === "unknown"
      ? [zone, clock, also.zone.meaning, also.clock]
      : [also.zone, also.clock, zone.meaning, clock];
  if (open.meaning.kind !== "unknown" || !("minutes" in other)) return undefined;
  const minutes = other.minutes + minutesOfDay(at) - minutesOfDay(from);
  const within = minutes > EASTERNMOST ? minutes - 24 * 60 : minutes < -NOON ? minutes + 24 * 60 : minutes;
  return within % 15 === 0 ? { ...open, meaning: { kind: "offset", minutes: within } } : undefined;
}

/** The zone of other times of the same incident, unless they contradict each other. */
function inferredZone(entries: readonly WrittenEntry[], setting: RegionContext): WrittenZone | undefined {
  const own = entries.flatMap((e) =>
    e.written.zone && e.written.zone.meaning.kind !== "unknown" ? [e.written.zone] : [],
  );
  const all = [...own, ...setting.facts.zones.map((z) => z.zone)];
  const [first] = all;
  if (first && all.every((zone) => alike(first, zone))) return first;
  if (own.length > 0) return undefined;
  // Among several zones the one of "14:02 to 14:44 UTC", where these are times of the timeline; else that of a log of the same minutes.
  return first
    ? zoneOfSame(entries, setting.facts.zones, 2)?.zone
    : zoneOfSame(entries, setting.facts.logged(), 1, true)?.zone;
}

/** A zone in which `least` times of the timeline stand elsewhere, and none in another; `mostly`: half of what stands there. */
function zoneOfSame(
  entries: readonly WrittenEntry[],
  stated: readonly StatedZone[],
  least: number,
  mostly = false,
): StatedZone | undefined {
  const told = new Set(entries.flatMap(({ written: { clock } }) => (clock ? [minutesOfDay(clock)] : [])));
  const met = stated.filter(({ clocks }) => clocks.some((minutes) => told.has(minutes)));
  const [first] = met;
  if (!first || !met.every(({ zone }) => alike(first.zone, zone))) return undefined;
  const all = new Set(stated.flatMap(({ clocks }) => clocks));
  const same = [...all].filter((minutes) => told.has(minutes)).length;
  return same >= least && (!mostly || same * 2 >= all.size) ? first : undefined;
}

function alike(a: WrittenZone, b: WrittenZone): boolean {
  const key = (z: WrittenZone) => {
    const { meaning } = z;
    return meaning.kind === "region" ? meaning.id : meaning.kind === "unknown" ? "?" : String(meaning.minutes);
  };
  return key(a) === key(b);
}

/** A written date with its year: its own, else the one that brings it nearest to its neighbours and the incident. */
function complete(date: WrittenDate, entry: WrittenEntry, setting: RegionContext, before: Day | undefined): Day {
  const { month, day } = date;
  if (date.year !== undefined) return { year: date.year, month, day };
  if (entry.columnYear !== undefined) return { year: entry.columnYear, month, day };
  const year = before?.year ?? setting.facts.date?.year ?? setting.facts.years[0];
  const near = before ?? setting.facts.date;
  if (year === undefined || !near) return { year, month, day };
  const apart = (month - near.month) * 30 + (day - near.day);
  return { year: apart < -183 ? year + 1 : apart > 183 ? year - 1 : year, month, day };
}

/**
 * Minutes of the day for each entry. A clock without AM or PM that falls back by hours is read as after noon where the order
 * implies it: `11:40, 12:15, 1:05`; with a leading zero only directly behind noon: `12:00, 01:16`. A day that an entry has in
 * common with the one before changes nothing where the list has AM or PM.
 */
function twelveHourClocks(
  entries: readonly WrittenEntry[],
  { descending, groupDates }: RegionContext,
): (number | undefined)[] {
  let before: number | undefined;
  let moved = false;
  // A clock that counts beyond twelve does not begin anew at the next entry: `23:00`, `11:00` on the day after.
  let counts = false;
  let last: WrittenDate | undefined;
  let halves = false;
  return entries.map(({ written }, i) => {
    const { clock } = written;
    if (!clock) return undefined;
    const again = written.date !== undefined && last?.month === written.date.month && last.day === written.date.day;
    last = written.date ?? last;
    if ((written.date && !again) || groupDates[i] !== groupDates[i - 1]) before = undefined;
    let minutes = minutesOfDay(clock) % (24 * 60);
    const afterNoon = minutes + 12 * 60;
    const bare = clock.meridiem === undefined;
    halves ||= !bare;
    const open =
      bare && clock.hour > 0 && clock.hour < 12 && (!written.date || (again && halves)) && !descending && !counts;
    const expected =
      clock.cycle === "unknown" ||
      moved ||
      (before !== undefined && before >= 12 * 60 && before < 13 * 60 && clock.hour < 4);
    moved = open && expected && before !== undefined && before - minutes >= MIDNIGHT_DROP && afterNoon >= before;
    if (moved) minutes = afterNoon;
    counts = bare && clock.hour > 12;
    before = minutes;
    return minutes;
  });
}
