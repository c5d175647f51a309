// What the document as a whole says of its times: the incident's date, its zone, and how numeric dates are read.
import { anyOf, pattern, wholeWords } from "../../languages/patterns.ts";
import { type Document, openingLine, type TextLine } from "../../markdown/document.ts";
import { allMatches } from "../../text/expression.ts";
import { once } from "../../text/memo.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import { readDuration } from "../../time/duration.ts";
import { daysBetween, isDate, minutesOfDay } from "../../time/instant.ts";
import { findTimestamps, readTimestamp } from "../../time/timestamp.ts";
import type { ReadOptions, Timestamp, WrittenDate, WrittenZone } from "../../time/types.ts";
import { understood } from "../../time/zone-meanings.ts";
import { findZoneStatement } from "../../time/zone-statement.ts";
import { isTopic } from "../../time/zone-topic.ts";
import { readZone } from "../../time/zones.ts";
import { readFieldName } from "../headings.ts";
import { lexiconsFor } from "../lexicon/languages.ts";
import {
  DATED_FIELDS,
  type Field,
  type FieldName,
  type Incident,
  MOMENT_FIELDS,
  type Section,
  type ZoneStatement,
} from "../model.ts";
import { likelyDayFirst, readDayFirst } from "./day-month.ts";
import { isInCode, isSampleValue } from "./sample-days.ts";
import { readMeanings } from "./zone-meanings.ts";

/** How many lines of prose are searched for a date where no field or title has one. */
const PROSE_LINES = 400;

export interface StatedZone {
  readonly zone: WrittenZone;
  readonly span: Span;
  /** The times of day that are written in it, in minutes. */
  readonly clocks: readonly number[];
}

export interface DocumentFacts {
  readonly date: (WrittenDate & { readonly place: Span }) | undefined;
  /** A zone stated for all times of the document. */
  readonly statement: ZoneStatement | undefined;
  /** Zones on other times of the incident: fields, title, summary; in that order. */
  readonly zones: readonly StatedZone[];
  /** Zones on the times that logs have on the day of the incident, and on those that a machine wrote into the front matter. */
  readonly logged: () => readonly StatedZone[];
  readonly years: readonly number[];
  /** How its numeric dates are read beyond doubt; `reading` also holds what is merely likely. */
  readonly dayFirst: boolean | undefined;
  readonly reading: ReadOptions;
  /** Whether a time of day stands outside of the timeline. */
  readonly timed: boolean;
  /** Minutes that the incident is said to have lasted. */
  readonly lasted: number | undefined;
  /** The zone that the settings give where the document says none. */
  readonly configured: WrittenZone | undefined;
}

/** Reads the facts. `configured` is the zone of the settings, `inTimeline` tells whether an offset lies in a timeline: its entries are not facts of the document. */
export function readFacts(
  document: Document,
  sections: readonly Section[],
  fields: readonly Field[],
  path: string | undefined,
  inTimeline: (at: number) => boolean,
  configured: WrittenZone | undefined,
): DocumentFacts {
  const dayFirst = readDayFirst(document, path);
  const order = dayFirst ?? likelyDayFirst(document, sections);
  const tasks = sections.filter((s) => s.kinds.includes("actions"));
  const inTasks = (at: number) => tasks.some((task) => task.body.start <= at && at < task.body.end);
  const statement = documentStatement(document, fields, inTimeline, inTasks);
  const meanings = readMeanings(document, sections, fields, [statement?.zone, configured]);
  const options: ReadOptions = { dayFirst: order, ...(meanings.size > 0 ? { meanings } : {}) };
  const found = statedTimes(document, sections, fields, options, inTimeline, inTasks);
  const dates = found.flatMap(({ stamp }) => (stamp.date && stamp.date.faults.length === 0 ? [stamp.date] : []));
  const fromPath = path === undefined ? undefined : dateInPath(path);
  const hasTimeline = sections.some((s) => s.kinds.includes("timeline"));
  const date = incidentDay(document, fields, found, dates, options, hasTimeline);
  return {
    date: date
      ? { ...date, place: date.span }
      : ((fromPath && { ...fromPath, place: { start: 0, end: 0 } }) ?? dateInName(document)),
    statement: statement && { ...statement, zone: understood(statement.zone, meanings) },
    // A time with seconds in the prose is a machine's: a log line or a header, in the zone of that machine. So is one in a
    // front matter that is no whole minute: a site's generator wrote it when the page was begun.
    zones: found.flatMap(({ stamp, prose, written }) =>
      (prose && (!stamp.clock || stamp.clock.second !== undefined)) || (written && stamp.clock?.second)
        ? []
        : zonesOf(stamp),
    ),
    logged: once(() => [
      ...loggedZones(document, date),
      ...found.flatMap(({ stamp, written }) => (written && stamp.clock?.second ? zonesOf(stamp) : [])),
    ]),
    years: [
      ...[...dates, fromPath].flatMap((day) => day?.year ?? []),
      ...yearsInPath(path ?? ""),
      ...yearsIn(document),
    ],
    dayFirst,
    reading: options,
    timed: found.some(({ stamp: { clock, relative } }) => clock && !relative),
    lasted: statedMinutes(document.source, fields, "duration") ?? statedMinutes(document.source, fields, "ttr"),
    configured,
  };
}

/** A time that stands outside of the timeline. */
interface StatedTime {
  readonly stamp: Timestamp;
  /** In a line of the text, and in no field or title. */
  readonly prose?: boolean;
  /** By a tool, into the front matter. */
  readonly written?: boolean;
  /** The day of the page, the mail or the meeting rather than of the incident. */
  readonly ofPage?: boolean;
}

/** Those that say most of when the incident was come first. */
function statedTimes(
  document: Document,
  sections: readonly Section[],
  fields: readonly Field[],
  options: ReadOptions,
  inTimeline: (at: number) => boolean,
  inTasks: (at: number) => boolean,
): StatedTime[] {
  const stated = (span: Span, of: Omit<StatedTime, "stamp"> = {}) =>
    findTimestamps(document.source, span, options).map((stamp) => ({ ...of, stamp }));
  const inFields = (name: FieldName) =>
    fields.flatMap((field) => {
      if (field.name !== name || inTimeline(field.span.start)) return [];
      const written = field.frontMatter === true;
      return stated(field.valueSpan, {
        written,
        ofPage: name === "date" && (written || isBesideWriters(document, field)),
      });
    });
  const keyed = document.frontMatter?.entries.filter(({ key }) => DATE_KEY.test(key)) ?? [];
  const title = openingLine(document);
  return [
    ...DATED_FIELDS.flatMap(inFields),
    ...keyed.flatMap(({ key, valueSpan }) => {
      const ofPage = PAGE_DATE_KEY.test(key);
      return stated(valueSpan, { written: ofPage, ofPage });
    }),
    ...(title ? stated(title.text) : []),
    // May name another day than that of the incident: "Duration: 9 hours, broken since 6 February".
    ...inFields("duration"),
    ...sections.flatMap(({ kinds, span }) => (kinds.includes("timeline") ? stated(span) : [])),
    // A due date is no date of the incident.
    ...timesInProse(document, options, (at) => inTimeline(at) || inTasks(at)),
  ];
}

function timesInProse(document: Document, options: ReadOptions, isApart: (at: number) => boolean): StatedTime[] {
  const { source } = document;
  const found: StatedTime[] = [];
  const samples = new Set<string>();
  let lines = 0;
  for (const line of document.text) {
    if (line.form === "code" || isApart(line.span.start)) continue;
    if (++lines > PROSE_LINES) break;
    for (const stamp of findTimestamps(source, line.text, options)) {
      const day = stamp.date && dayOf(stamp.date);
      if (day && isSampleValue(source, line.text, stamp)) samples.add(day);
      if (day && samples.has(day) && isInCode(source, line.text, stamp.span)) continue;
      found.push({ stamp, prose: true });
    }
  }
  return found;
}

/** The day of the incident: of the page, or of a mail, a day shortly before where its title or its first sentence names one. */
function incidentDay(
  document: Document,
  fields: readonly Field[],
  found: readonly StatedTime[],
  dates: readonly WrittenDate[],
  options: ReadOptions,
  hasTimeline: boolean,
): WrittenDate | undefined {
  const told = found.flatMap(({ stamp, prose }) => (prose ? [stamp] : []));
  if (hasTimeline && told.length === found.length && isOpen(told)) return undefined;
  const day = incidentDate(document, dates);
  const stated = found.filter(({ stamp }) => day && stamp.date === day);
  const ofPage = stated.some((one) => one.ofPage);
  // "Date: Thu, 2 Sep 2021 19:40:12 +0200": a mail's, below the day in its subject.
  const isSent =
    stated.some(({ stamp }) => stamp.clock?.second !== undefined) &&
    fields.some(({ name, valueSpan }) => name === "date" && day && contains(valueSpan, day.span));
  if (!day || !(ofPage || isSent)) return day;
  const titles = fields.flatMap(({ name, valueSpan }) => (name === "title" ? [valueSpan] : []));
  const named = [openingLine(document)?.text, ...titles].flatMap((span) =>
    span ? findTimestamps(document.source, span, options) : [],
  );
  const first = ofPage ? dayBefore(day, firstOther(day, told), PROSE_DAYS) : undefined;
  return dayBefore(day, named, TITLE_DAYS) ?? first ?? day;
}

const dayOf = ({ year, month, day }: WrittenDate): string => `${year}-${month}-${day}`;

/** Lines of code that are searched for times. */
const LOG_LINES = 200;

function loggedZones({ source, text }: Document, date: WrittenDate | undefined): StatedZone[] {
  return text
    .filter(({ form }) => form === "code")
    .slice(0, LOG_LINES)
    .flatMap((line) => findTimestamps(source, line.text))
    .filter((stamp) => stamp.date && stamp.date.month === date?.month && stamp.date.day === date.day)
    .flatMap(zonesOf);
}

/** The first duration that a field of that name states, in minutes. */
function statedMinutes(source: string, fields: readonly Field[], name: FieldName): number | undefined {
  return fields.flatMap((f) => (f.name === name ? (readDuration(slice(source, f.valueSpan)) ?? []) : []))[0]?.minutes;
}

function zonesOf(stamp: Timestamp): StatedZone[] {
  const ends = [stamp, stamp.end];
  const zoned = ends.filter((t) => t?.zone);
  return ends.flatMap((t) => {
    if (!t?.zone || t.zone.meaning.kind === "unknown") return [];
    // "14:02–14:44 CDT": both are in the zone behind.
    const clocks = (zoned.length === 1 ? ends : [t]).flatMap((end) => (end?.clock ? [minutesOfDay(end.clock)] : []));
    return [{ zone: t.zone, span: t.span, clocks }];
  });
}

/**
 * The incident's own day: the first one with a year. A day that stands above without its year is not beaten by the day of a
 * publication or a version of the report.
 */
function incidentDate(document: Document, dates: readonly WrittenDate[]): WrittenDate | undefined {
  const full = dates.find((d) => d.year !== undefined && !isOfReport(document, d.span));
  const [first] = dates;
  if (full) return full;
  const late = dates.find((d) => d.year !== undefined);
  if (!first || first.year !== undefined || !late) return late ?? first;
  return first.month === late.month && first.day === late.day ? late : { ...first, year: yearNear(first, late) };
}

/** Days in the prose alone, each without its year and more than one: none of them is the day of the incident for sure. */
function isOpen(told: readonly Timestamp[]): boolean {
  const days = told.flatMap(({ date, end }) => [date, end?.date].filter((day) => day !== undefined));
  return (
    days.every(({ year }) => year === undefined) && new Set(days.map(({ month, day }) => month * 31 + day)).size > 1
  );
}

/** How many days before a page, a mail or a meeting an incident was that its title or its first sentence names. */
const TITLE_DAYS = 90;
const PROSE_DAYS = 31;
/** Lines between the fields of a mail's header, or of minutes. */
const HEADER_LINES = 4;

/** The first of some days that is before that of the page, with its year. */
function dayBefore(page: WrittenDate, stamps: readonly Timestamp[], most: number): WrittenDate | undefined {
  if (page.year === undefined) return undefined;
  const to = { ...page, year: page.year };
  for (const { date } of stamps) {
    if (!date || date.faults.length > 0) continue;
    const year = date.year ?? yearNear(date, page);
    const days = year === undefined ? 0 : daysBetween({ ...date, year }, to);
    if (days > 0 && days <= most) return { ...date, year };
  }
  return undefined;
}

/** The first day in the words of the report that is not the page's own. */
function firstOther({ month, day }: WrittenDate, told: readonly Timestamp[]): readonly Timestamp[] {
  return told.filter(({ date }) => date && (date.month !== month || date.day !== day)).slice(0, 1);
}

const PRESENT = pattern(() => `^[\\s*_>|-]{0,8}${anyOf("facts", "present")}[\\s*_]{0,4}[:：|]`, "iu");
const MAIL = /^(?:from|to|subject|cc): /i;

/** Whether a date stands in the header of a mail, or in minutes beside those who were there. */
function isBesideWriters({ source, lines }: Document, { span }: Field): boolean {
  const at = lines.lineAt(span.start);
  for (let i = Math.max(0, at - HEADER_LINES); i <= Math.min(lines.count - 1, at + HEADER_LINES); i++) {
    const line = lines.spanOf(i);
    const text = source.slice(line.start, Math.min(line.end, line.start + 80));
    if (i !== at && (MAIL.test(text) || PRESENT.test(text))) return true;
  }
  return false;
}

/** The year that puts a day before the report on it. */
function yearNear({ month, day }: WrittenDate, late: WrittenDate): number | undefined {
  const before = month < late.month || (month === late.month && day <= late.day);
  return late.year === undefined || before ? late.year : late.year - 1;
}

/** Keys of front matter. */
const DATE_KEY = pattern(() => anyOf("facts", "dateKey"), "iu");
/** Keys for when the page was written. */
const PAGE_DATE_KEY = pattern(() => `^${anyOf("facts", "pageDateKey")}$`, "i");
const ZONE_KEY = pattern(() => `^${anyOf("facts", "zoneKey")}$`, "iu");

/** Headings over what happened to the report itself. */
const OF_REPORT = pattern(() => `${wholeWords("labels", "ofReport")}|${anyOf("labels", "ofReportAnywhere")}`, "iu");
/** Labels of the day when it was written or published. */
const PUBLISHED = pattern(
  () =>
    `^[\\s*_>#|-]*${anyOf("labels", "published")}[^\\s:]{0,3}(?:\\s${anyOf("labels", "publishedOn")}\\b|\\s*[:：|(*]|\\s\\d)`,
  "iu",
);

/** Whether a time tells when the report was written, published or changed: by its line, or by the heading above. */
export function isOfReport({ source, lines, text }: Document, { start }: Span): boolean {
  const line = lines.spanOf(lines.lineAt(start));
  if (PUBLISHED.test(source.slice(line.start, Math.min(line.end, line.start + 80)))) return true;
  const at = text.findLastIndex(({ form, span }) => form === "heading" && span.start <= start);
  const heading = text[at];
  return heading !== undefined && OF_REPORT.test(heading.said);
}

/** A date that begins the file's name or the name of its folder: `2023-05-01-outage.md`. */
function dateInPath(path: string): WrittenDate | undefined {
  for (const name of path.split(/[\\/]/).slice(-2).reverse()) {
    const date = readTimestamp(name, 0, name.length)?.date;
    if (date?.year !== undefined) return date;
  }
  return undefined;
}

/** A day within a name: `nightly_import_20260127_retry`, `INC-20260127-2`, `INC-2026-01-27-002`. */
const NAMED_DAY =
  /(?<=[-_ ])(20[0-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d.])|(?<=[A-Z]-)(20[0-4]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?=-\d)/;

/** The day in the name that the first heading which has one gives a run or an incident, where nothing else says when it was. */
function dateInName({ source, text }: Document): DocumentFacts["date"] {
  for (const { start, end } of text.flatMap((line) => (line.form === "heading" ? [line.text] : []))) {
    const found = NAMED_DAY.exec(source.slice(start, Math.min(end, start + 300)));
    const [year, month, day] = found?.slice(1).filter(Boolean).map(Number) ?? [];
    if (!found || !year || !month || !day || !isDate(year, month, day)) continue;
    const place = { start: start + found.index, end: start + found.index + found[0].length };
    return { year, month, day, span: place, place, swappable: false, notation: "ymd", faults: [] };
  }
  return undefined;
}

/** The year of a month that begins the file's name or the name of its folder: `2024-06-queue-full.md`, `2024/06/queue.md`. */
function yearsInPath(path: string): number[] {
  const found = /(?:^|[\\/])(20[0-4]\d)(?:[-_.]?(?:0[1-9]|1[0-2])(?!\d)|[\\/](?:0[1-9]|1[0-2])(?=[\\/-]))/.exec(
    path.slice(-300),
  );
  return found ? [Number(found[1])] : [];
}

const YEAR_ALONE = /(?<![\w/.#-])(20[0-4]\d)(?![\w-]|\.\d)/g;

/** Years that stand alone in the title, a heading or the first lines. */
function yearsIn(document: Document): number[] {
  const shown = document.text
    .filter((line, i) => line.form !== "code" && (line.form === "heading" || i < 4))
    .slice(0, 60);
  return shown.flatMap((line) =>
    allMatches(slice(document.source, line.text), YEAR_ALONE).map((match) => Number(match[1])),
  );
}

function documentStatement(
  document: Document,
  fields: readonly Field[],
  inTimeline: (at: number) => boolean,
  inTasks: (at: number) => boolean,
): ZoneStatement | undefined {
  const field = fields.find((f) => f.name === "timezone");
  const named =
    field &&
    (readZone(document.source, field.valueSpan.start, field.valueSpan.end, { context: "clock" }) ??
      findZoneStatement(document.source, field.valueSpan));
  if (field && named) return { zone: named, source: "document", span: field.span };
  for (const entry of document.frontMatter?.entries ?? []) {
    if (!ZONE_KEY.test(entry.key)) continue;
    const at = /["']/.test(document.source[entry.valueSpan.start] ?? "")
      ? entry.valueSpan.start + 1
      : entry.valueSpan.start;
    const zone = readZone(document.source, at, entry.valueSpan.end, { context: "clock" });
    if (zone) return { zone, source: "document", span: entry.valueSpan };
  }
  for (const line of document.text) {
    if (line.form === "code" || line.form === "row" || inTimeline(line.span.start)) continue;
    // A task to store all times in one zone says nothing of those of the report.
    if (line.form === "item" && inTasks(line.span.start)) continue;
    const zone = findZoneStatement(document.source, line.text);
    if (zone && (line.form === "heading" || !isTopic(document.source, line.text, zone.span)))
      return { zone, source: "document", span: line.text };
  }
  const cells = document.text.flatMap((line) =>
    inTimeline(line.span.start) || inTasks(line.span.start) ? [] : momentsIn(document, line),
  );
  const [first] = cells;
  return first && cells.every(({ zone }) => zone.name === first.zone.name)
    ? { ...first, source: "document" }
    : undefined;
}

/** Cells that name a moment and its zone in a table of facts: `| Start (CEST) | End (CEST) |` above one row, `| Start (CEST) | 05:40 |`. */
function momentsIn({ source, text }: Document, { table, cells, index }: TextLine): { zone: WrittenZone; span: Span }[] {
  if (!table) return [];
  const heads = text[index] === table.header && text[index + 1]?.table === table && text[index + 2]?.table !== table;
  return cells.slice(0, heads ? cells.length : cells.length === 2 ? 1 : 0).flatMap((span) => {
    const zone = findZoneStatement(source, span);
    const name = zone && readFieldName(source.slice(span.start, zone.span.start), lexiconsFor(source));
    // "Time (UTC)" may head any log.
    return name && MOMENT_FIELDS.includes(name) ? [{ zone, span }] : [];
  });
}

/** The incident as the model tells it. */
export function incidentOf(document: Document, facts: DocumentFacts): Incident {
  const { date } = facts;
  return {
    titleSpan: openingLine(document)?.text,
    date: date && { year: date.year ?? facts.years[0], month: date.month, day: date.day, span: date.place },
    years: facts.years,
    zone:
      facts.statement ??
      (facts.zones[0] && { zone: facts.zones[0].zone, source: "inferred", span: facts.zones[0].span }),
    dayFirst: facts.dayFirst,
    reading: facts.reading,
  };
}
