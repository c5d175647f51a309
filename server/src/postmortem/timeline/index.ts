// Sections and fields -> Timeline: the entries that state their own time, resolved and put against their order.
import type { Document, TextLine } from "../../markdown/document.ts";
import { append } from "../../text/lists.ts";
import { contains, slice } from "../../text/span.ts";
import { daysBetween, MINUTE, minutesOfDay } from "../../time/instant.ts";
import type { WrittenZone } from "../../time/types.ts";
import { understood } from "../../time/zone-meanings.ts";
import { findZoneStatement } from "../../time/zone-statement.ts";
import { isTopic } from "../../time/zone-topic.ts";
import { readZone } from "../../time/zones.ts";
import { readFieldName } from "../headings.ts";
import { ALL } from "../lexicon/index.ts";
import type { Disorder, Entry, Field, Incident, Section, Timeline, ZoneStatement } from "../model.ts";
import { isCounted } from "../section-content.ts";
import { hasStatusKeys } from "../status-notice.ts";
import { readColumns } from "./columns.ts";
import { extents, textBeside } from "./extent.ts";
import { type DocumentFacts, incidentOf, readFacts } from "./facts.ts";
import { openFences } from "./flow.ts";
import { type DatedEntries, splitGroupDates } from "./group-dates.ts";
import { captionOf, daysOfPart, introducedDay, leadsIntoSentence, withoutIntroductions } from "./introductions.ts";
import { listsOf } from "./lists.ts";
import { disorder, isDescending, isDescendingIn, steps } from "./order.ts";
import { comparable, isDayAlone, ordersOf, runsOf } from "./order-groups.ts";
import { withPhases } from "./phases.ts";
import { headsReport, storyRegion, type TimelineRegion, timelineRegions } from "./regions.ts";
import { type GroupDate, resolveAll } from "./resolve.ts";
import { inShorterUnit } from "./shorter-unit.ts";
import { sinceStart } from "./since-start.ts";
import { toldBelow } from "./told-below.ts";
import { unplacedIn } from "./unplaced.ts";
import { besideDaysOf, dayOver, saidDaysOf, weekdaysDescend } from "./weekdays.ts";
import { behindBullet, hasMarkBehind, type WrittenEntry, writtenEntries } from "./written.ts";

/** Days from the incident's own that a day in numbers may be. */
const FARTHEST_DAY = 60;

/** Entries that a document without a timeline section must have to count as telling its story in time. */
const STORY_ENTRIES = 3;

export interface TimelineReading {
  readonly timeline: Timeline;
  readonly incident: Incident;
}

/** What is known from outside the document. */
export interface TimelineOptions {
  /** May hold the incident's date in its name. */
  readonly path?: string | undefined;
  /** The zone (IANA) of times for which the document says none. */
  readonly defaultZone?: string | undefined;
}

/** Reads the timeline of a document. */
export function readTimeline(
  document: Document,
  sections: readonly Section[],
  fields: readonly Field[],
  { path, defaultZone }: TimelineOptions = {},
): TimelineReading {
  let regions = timelineRegions(document, sections);
  const story = regions.length === 0;
  if (story) regions = [storyRegion(document, sections)];
  const covered = story ? [] : regions.flatMap((r) => (r.section ? [r.section.body] : []));
  const inTimeline = (at: number) => covered.some((span) => span.start <= at && at < span.end);
  const configured = defaultZone === undefined ? undefined : configuredZone(defaultZone);
  const facts = readFacts(document, sections, fields, path, inTimeline, configured);
  const incident = incidentOf(document, facts);
  const entries: Entry[] = [];
  let zone: ZoneStatement | undefined;
  const plain = regions.filter(({ lines }) => lines.some(({ quoted }) => !quoted));
  for (const region of regions) {
    const alone = plain.length === 0 || (plain.length === 1 && plain[0] === region);
    const read = readRegion(document, region, sections, fields, facts, entries.at(-1)?.group ?? -1, { story, alone });
    append(entries, read.entries);
    zone ??= read.zone;
  }
  entries.sort((a, b) => a.timeSpan.start - b.timeSpan.start);
  // In a log each day heads a report of its own.
  const headings = new Map(
    document.text.flatMap((line) => (line.form === "heading" ? [[line.line, line] as const] : [])),
  );
  const heads = (entry: Entry) => {
    const line = isDayAlone(entry) && headings.get(document.lines.lineAt(entry.timeSpan.start));
    return line && headsReport(document, sections, line, true);
  };
  const groups = ordersOf(entries.filter((entry) => !heads(entry)));
  const descending = newestFirst(groups, story && hasStatusKeys(document));
  const outOfOrder = groups.flatMap((group) => disorderOf(document, group, descending.includes(group)));
  const order =
    entries.length < 2
      ? null
      : descending.length > 0 && descending.length * 2 > groups.length
        ? "descending"
        : "ascending";
  return {
    timeline: {
      entries,
      order,
      outOfOrder: outOfOrder.sort((a, b) => a.entry.span.start - b.entry.span.start),
      zone: zone ?? facts.statement ?? inferredStatement(entries, facts),
      unplaced: story ? [] : unplacedIn(document, regions, entries),
    },
    incident,
  };
}

function readRegion(
  document: Document,
  region: TimelineRegion,
  sections: readonly Section[],
  fields: readonly Field[],
  facts: DocumentFacts,
  lastGroup: number,
  { story, alone }: { readonly story: boolean; readonly alone: boolean },
): { entries: Entry[]; zone: ZoneStatement | undefined } {
  const options = facts.reading;
  const columns = readColumns(document, region.lines, options);
  const counted = region.lines.some(({ said }) => isCounted(said));
  const all = writtenEntries(document, region.lines, columns, options, !story).filter(
    (e) =>
      !isFraction(e, facts) &&
      !(counted && ZEROTH.test(slice(document.source, e.written.span))) &&
      !(story && e.line.form === "heading" && headsReport(document, sections, e.line, false)),
  );
  const told = story
    ? storyEntries(document, all, facts.date !== undefined)
    : withoutRemarks(
        document,
        withoutEvidence(document, withoutQuotedIncident(withoutReports(document, region, sections, all), facts, alone)),
      );
  const shorter = inShorterUnit(told, facts.lasted);
  const ofDay = facts.timed || facts.statement || facts.zones.length > 0 || statementOf(document, region, told);
  const written = ofDay ? shorter : sinceStart(shorter, facts.lasted);
  if (written.length === 0 || isSample(written)) return { entries: [], zone: undefined };
  const split = splitGroupDates(document, withoutIntroductions(document, written), columns, options.meanings);
  const kept = story ? withClocks(split) : split;
  const { entries } = kept;
  const introduced = introducedDay(document, region, entries, options) ?? daysOfPart(document, region, fields, options);
  const dates = introducedOver(kept.dates, introduced);
  const stated = statementOf(document, region, entries);
  const statement = stated && { ...stated, zone: understood(stated.zone, options.meanings) };
  const clocks = entries.map(({ written: { clock } }) => clock && minutesOfDay(clock));
  const raw = clocks.filter((minutes) => minutes !== undefined);
  const dated = entries.some((e, i) => i > 0 && (e.written.date || dates[i] !== dates[0]));
  const saidDays = saidDaysOf(document, region.lines, entries);
  const besideDays = besideDaysOf(document, entries);
  const descending = dated ? daysDescend(entries, dates) : (weekdaysDescend(saidDays, clocks) ?? isDescending(raw));
  const placed = resolveAll(entries, { facts, statement, groupDates: dates, saidDays, besideDays, descending });
  const spans = extents(document, region.lines, entries);
  const below = toldBelow(document, entries, spans);
  const instants = placed.map((place) => place.instant);
  const lists = listsOf(
    document,
    region.lines,
    entries,
    instants,
    dates,
    dayLinesOf(document, region, written, entries),
  );
  const found = entries.map((entry, i): Entry => {
    const place = placed[i] as (typeof placed)[number];
    const span = spans[i] as Entry["span"];
    const told = below[i]?.actor && below[i];
    const textSpan = told?.text ?? (entry.text.end > entry.text.start ? entry.text : textBeside(document, entry, span));
    const { form } = entry.line;
    return {
      span,
      timeSpan: entry.written.span,
      textSpan,
      actor: entry.actor ?? told?.actor,
      written: entry.written,
      shape: form === "text" ? "line" : form,
      time: place.time,
      endTime: place.endTime,
      instant: place.instant,
      ...(place.guessed ? { guessed: true } : {}),
      absolute: place.absolute,
      zone: place.zone,
      dateSource: place.dateSource,
      approximate: entry.written.approximate,
      group: lastGroup + 1 + (lists[i] as number),
      phase: undefined,
      why: whyOf(entry, story),
    };
  });
  // A step tells its phase by its own word, whatever stands below it.
  const phased = withPhases(document, found).map((entry, i) => {
    const told = below[i];
    return told && !told.actor ? { ...entry, textSpan: told.text } : entry;
  });
  return { entries: phased, zone: statement };
}

/** The lines that say nothing but the day of the entries below them. */
function dayLinesOf(
  { source }: Document,
  { lines }: TimelineRegion,
  written: readonly WrittenEntry[],
  entries: readonly WrittenEntry[],
): ReadonlySet<TextLine> {
  const told = new Set(entries.map(({ line }) => line));
  const timed = new Set(written.map(({ line }) => line));
  return new Set(lines.filter((line) => !told.has(line) && (timed.has(line) || dayOver(source, line) !== undefined)));
}

/** Whether the days that entries say, or that stand over them, are told newest first. */
function daysDescend(entries: readonly WrittenEntry[], over: readonly (GroupDate | undefined)[]): boolean {
  const days = entries.flatMap(({ written }, i) => {
    const date = written.date ?? over[i]?.date;
    const counted = written.date ? 0 : (over[i]?.counted ?? 0);
    if (!date) return counted || [];
    return ((date.year ?? 0) * 12 + date.month) * 31 + date.day + counted;
  });
  return isDescending(days);
}

/** The day that an introduction tells, for all entries that none stands over, and as the first of those that are counted. */
function introducedOver(
  dates: readonly (GroupDate | undefined)[],
  introduced: GroupDate | undefined,
): (GroupDate | undefined)[] {
  const counted = new Map<GroupDate, GroupDate>();
  for (const one of dates)
    if (one?.counted !== undefined && introduced && !counted.has(one))
      counted.set(one, { ...one, date: one.date ?? introduced.date, zone: one.zone ?? introduced.zone });
  return dates.map((one) => (one ? (counted.get(one) ?? one) : introduced));
}

/** So many entries at `00:00`, and none else, are a form's. */
const SAMPLE_TIMES = 3;

/** Whether the times are only those of a form: midnight in each line, on no day. */
function isSample(entries: readonly WrittenEntry[]): boolean {
  return (
    entries.length >= SAMPLE_TIMES &&
    entries.every(
      ({ written: { clock, date, relative } }) => clock?.hour === 0 && clock.minute === 0 && !date && !relative,
    )
  );
}

/** `T0` above `T1: …`. */
const ZEROTH = /^T0$/;

/** `1/2` alone on a line is a day only near that of the incident. */
function isFraction({ written: { date, clock }, line, text }: WrittenEntry, { date: day }: DocumentFacts): boolean {
  if (!date || clock || date.year !== undefined || !day || line.form === "row") return false;
  if (
    !["month-day", "day-month"].includes(date.notation) ||
    text.end > text.start ||
    date.span.end - date.span.start > 5
  )
    return false;
  const apart = Math.abs((date.month - day.month) * 30 + date.day - day.day);
  return Math.min(apart, 360 - apart) > FARTHEST_DAY;
}

const WHERE = {
  start: "begins with a time",
  label: "has a time behind its label",
  cell: "has a time in its time column",
  inside: "states a time in its sentence",
  end: "ends with a time, as status pages write it",
};

function whyOf(entry: WrittenEntry, story: boolean): string {
  return `${WHERE[entry.lead]}, ${story ? "in a story told as a dated list" : "in the timeline"}`;
}

/**
 * Log excerpts and output in fences or indented code are evidence, unless code is how the timeline is written. A bullet with
 * a time, as the entries above it have one, is an entry in a fence that nobody closed, or that the next one's opening closes.
 */
function withoutEvidence(document: Document, all: readonly WrittenEntry[]): WrittenEntry[] {
  const isCode = ({ line }: WrittenEntry) => line.form === "code" || line.info === "indented";
  const told = all.filter((e) => !isCode(e));
  if (told.length === 0) return all.filter((e) => e.lead === "start");
  if (told.filter((e) => e.line.form === "item").length * 2 <= told.length) return told;
  const open = openFences(document);
  const strayed = ({ line }: WrittenEntry) =>
    line.form === "code" &&
    behindBullet(document.source, line.text).start > line.text.start &&
    (open.some((fence) => contains(fence, line.span)) || standsApart(document, line));
  return all.filter((e) => !isCode(e) || strayed(e));
}

/** Days from the incident's own beyond which what is quoted tells of another. */
const ANOTHER_INCIDENT = 30;

/**
 * A quotation whose days are far from the incident's tells of another one, as long as the report tells its own outside of it.
 * Its entries without a day are of the one above them there. One alone, above a day of the incident's, is what led to it.
 */
function withoutQuotedIncident(
  entries: readonly WrittenEntry[],
  { date }: DocumentFacts,
  alone: boolean,
): readonly WrittenEntry[] {
  if (date?.year === undefined || !entries.some(({ line }) => line.quoted)) return entries;
  if (alone && entries.every(({ line }) => line.quoted)) return entries;
  const own = { ...date, year: date.year };
  let far = false;
  return entries.filter(({ line, written: { date: day } }, i) => {
    const [before, behind] = [entries[i - 1], entries[i + 1]];
    if (day && line.quoted && !before?.line.quoted && behind?.line.quoted === false && behind.written.date) return true;
    if (!line.quoted) far = false;
    else if (day?.year !== undefined && day.faults.length === 0)
      far = Math.abs(daysBetween({ year: day.year, month: day.month, day: day.day }, own)) > ANOTHER_INCIDENT;
    return !far;
  });
}

/** "- Impact: no bread since 3 May" below the sub-heading of one of several problems: a day within its report is no entry. */
function withoutReports(
  document: Document,
  { lines }: TimelineRegion,
  sections: readonly Section[],
  entries: readonly WrittenEntry[],
): readonly WrittenEntry[] {
  const fields = new Set(
    sections.filter(({ form }) => form === "field").map(({ labelSpan }) => document.lines.lineAt(labelSpan.start)),
  );
  const over = new Map<TextLine, TextLine>();
  const reports = new Set<TextLine | undefined>();
  let heading: TextLine | undefined;
  for (const line of lines) {
    if (line.form === "heading") heading = line;
    if (!heading) continue;
    over.set(line, heading);
    if (fields.has(line.line)) reports.add(heading);
  }
  return entries.filter(
    ({ line, lead, written }) => written.clock || lead === "start" || lead === "cell" || !reports.has(over.get(line)),
  );
}

/** Below a list or a table of times a sentence with no more than a day remarks on them: "By 14 June nothing had been sent for a week." */
function withoutRemarks(document: Document, entries: readonly WrittenEntry[]): readonly WrittenEntry[] {
  const listed = entries.filter(({ line }) => line.form === "row" || line.form === "item");
  const last = entries.lastIndexOf(listed.at(-1) as WrittenEntry);
  if (listed.filter(({ written }) => written.clock).length < Math.max(2, listed.length / 2)) return entries;
  return entries.filter(
    ({ line, written, text }, i) =>
      i < last ||
      line.form !== "text" ||
      written.clock !== undefined ||
      text.end <= text.start ||
      hasMarkBehind(document, line, written),
  );
}

/** Whether a line in a fence at the margin stands behind a blank one below what the fence is for. */
function standsApart({ text }: Document, line: TextLine): boolean {
  return line.depth === 0 && line.afterBlank && text[line.index - 1]?.form === "code";
}

/** Without a timeline section a heading with a date tells the day of what stands below it, and is no entry itself. */
function withClocks({ entries, dates }: DatedEntries): DatedEntries {
  const has = entries.map(({ written }) => written.clock !== undefined);
  return { entries: entries.filter((_, i) => has[i]), dates: dates.filter((_, i) => has[i]) };
}

/**
 * Without a timeline section only lines that begin with their time count, and only where there are several, and a date; with them
 * the headings with a date.
 */
function storyEntries(document: Document, all: readonly WrittenEntry[], dated: boolean): WrittenEntry[] {
  const { source } = document;
  const told = all.filter((e) => {
    const bracketed = e.lead === "label" && source[e.line.text.start] === "[";
    const begins = e.lead === "start" || e.lead === "cell" || e.lead === "end" || bracketed;
    return (
      begins &&
      !isDayHeading(e) &&
      e.line.form !== "code" &&
      e.line.info !== "indented" &&
      !e.line.quoted &&
      e.written.clock &&
      !leadsIntoSentence(source, e.line.text) &&
      !isFieldRow(source, e)
    );
  });
  if (told.some(({ lead }) => lead === "end")) return told;
  if (told.length < STORY_ENTRIES || !(dated || told.some((e) => e.written.date))) return [];
  // A day within the prose of another part, beside the table that tells the story: "- 2026-10-07 01:00 には …".
  const rows = told.filter(({ line }) => line.form === "row");
  const entries = new Set(rows.length >= STORY_ENTRIES && rows.length === told.length - 1 ? rows : told);
  const days = all.filter(isDayHeading);
  if (days.length >= MANY_DAYS && told.every(({ line }) => line.form === "text")) {
    const timed = all.filter((e, i) => isDayHeading(e) && entries.has(all[i + 1] as WrittenEntry));
    if (timed.length * 2 < days.length) return [];
  }
  return all.flatMap((e) => (entries.has(e) ? [e] : isDayHeading(e) ? [withoutClock(e)] : []));
}

/** `| Resolved | 2024-05-07 09:20 |`: a fact in a table of facts. */
function isFieldRow(source: string, { line, lead, written }: WrittenEntry): boolean {
  const [name] = line.cells;
  return (
    lead === "cell" &&
    name !== undefined &&
    name.end <= written.span.start &&
    readFieldName(slice(source, name), ALL) !== undefined
  );
}

/** A file of so many days, few of which tell a time at the start of a paragraph, is told in prose. */
const MANY_DAYS = 3;

/** Whether a heading says the day of what stands below it; "2 May, noon" does, too. */
function isDayHeading({ line, lead, written: { date, clock } }: WrittenEntry): boolean {
  return line.form === "heading" && lead === "start" && date !== undefined && (!clock || clock.notation === "word");
}

function withoutClock(entry: WrittenEntry): WrittenEntry {
  return entry.written.clock ? { ...entry, written: { ...entry.written, clock: undefined } } : entry;
}

/** The zone that the heading, the introduction or a note of a region states. */
function statementOf(
  document: Document,
  region: TimelineRegion,
  entries: readonly WrittenEntry[],
): ZoneStatement | undefined {
  const { source } = document;
  if (region.section) {
    const caption = captionOf(source, region.section);
    const zone = findZoneStatement(source, caption);
    if (zone) return { zone, source: "section", span: caption };
  }
  if (!region.section) return undefined;
  const own = new Set(entries.map((e) => e.line));
  const drawn = entries.every(({ line }) => line.form === "code");
  for (const line of region.lines) {
    if (own.has(line) || (line.form === "code" && !drawn) || (line.form === "row" && line.table?.header !== line))
      continue;
    const zone = findZoneStatement(source, line.text);
    if (zone && (line.form === "heading" || line.form === "row" || !isTopic(source, line.text, zone.span)))
      return { zone, source: "section", span: line.text };
  }
  return undefined;
}

const isRelative = (group: readonly Entry[]) => group[0]?.written.relative !== undefined;

/**
 * The groups told newest first. Relative times are seconds and no instants: nothing goes back from the one to the other. `listed`: the
 * updates of a status page, which has the latest on top.
 */
function newestFirst(groups: readonly Entry[][], listed: boolean): Entry[][] {
  const ofClocks = groups.filter((group) => !isRelative(group));
  return [...newestFirstAmong(ofClocks, listed), ...newestFirstAmong(groups.filter(isRelative), false)];
}

/** One that is too short to tell goes by the steps within all of them, or through all. */
function newestFirstAmong(groups: readonly Entry[][], listed: boolean): Entry[][] {
  const values = groups.map((group) => comparable(group, true));
  const through = steps([values.flat()]);
  if (listed && through.down > through.up) return [...groups];
  const all = isDescendingIn(values) || isDescending(values.flat());
  return groups.filter((_, i) => {
    const own = values[i] as number[];
    const { down, up } = steps([own]);
    return isDescending(own) || (all && down > 0 && down >= up);
  });
}

/** How far an approximate time may be from what it says. Milliseconds. */
const GUESS = 15 * 60_000;

function disorderOf(document: Document, all: readonly Entry[], descending: boolean): Disorder[] {
  const group = all.filter(isOnClocks);
  const values = comparable(group, descending);
  const found = disorder(descending ? values.map((v) => -v) : values);
  if (found.length === 0) return [];
  const inOneRun = runsOf(document, group);
  return found
    .filter(({ index, against }) => inOneRun(index, against))
    .map(({ index, against }) => ({ entry: group[index] as Entry, against: group[against] as Entry, descending }))
    .filter((disorder) => !withinPrecision(disorder));
}

/** `22:70` and `25:10` tell nothing of their order; invalid-time tells them. */
function isOnClocks({ written: { clock } }: Entry): boolean {
  return !clock?.faults.some((fault) => fault === "range" || fault === "digits");
}

/** "About ten past" above 10:08, and 10:08 below 10:08:45, contradict nothing. */
function withinPrecision({ entry, against }: Disorder): boolean {
  const apart = Math.abs((entry.instant ?? 0) - (against.instant ?? 0));
  if (entry.approximate || against.approximate) return apart <= GUESS;
  const toMinute = ({ written: { clock } }: Entry) => clock !== undefined && clock.second === undefined;
  return (toMinute(entry) || toMinute(against)) && apart < MINUTE;
}

function inferredStatement(entries: readonly Entry[], { configured }: DocumentFacts): ZoneStatement | undefined {
  const zone = entries.find((e) => e.zone?.source === "inferred" && e.zone.written)?.zone?.written;
  return zone && { zone, source: zone === configured ? "configured" : "inferred", span: zone.span };
}

/** A zone of the settings as if written at the start of the document; undefined where it is none. */
function configuredZone(name: string): WrittenZone | undefined {
  const zone = readZone(name, 0, name.length, { context: "bracket" });
  return zone?.span.end === name.length ? { ...zone, span: { start: 0, end: 0 } } : undefined;
}
