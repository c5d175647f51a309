// What the page draws: rows, phases and pauses, made from the server's view. Pure.
import type { PlaceRange, TextLink, TimelineView, TimelineViewEntry } from "../../server/src/protocol.ts";
import type { RowFinding } from "../src/panel/messages.ts";
import { clock, date, dateRange, duration, elapsed, offsetName } from "./format.ts";
import { type Pause, pausesIn } from "./pauses.ts";
import { t } from "./words.ts";
import { type OffsetAt, offsetsOf } from "./zone.ts";

export type Phase = NonNullable<TimelineViewEntry["phase"]>;

/** In the order of an incident. */
export const phases: readonly Phase[] = ["impact-start", "detected", "acknowledged", "mitigated", "resolved"];

/** Something about an entry that the reader should know; an icon never stands alone. */
export interface Mark {
  readonly kind: "disorder" | "unzoned" | "approximate" | "unplaced" | "finding";
  readonly words: string;
  /** Shown on hover; nothing that one has to know. */
  readonly more?: string;
}

export interface Row {
  readonly index: number;
  readonly range: PlaceRange;
  /** Milliseconds; null: not on the scale. */
  readonly at: number | null;
  readonly endAt: number | null;
  /** As the document has it. */
  readonly written: string;
  /** The same, or the clock of the zone that the reader chose. */
  readonly time: string;
  /** The clock in the second zone, with its name; empty where none is chosen or it is not known. */
  readonly beside: string;
  readonly text: string;
  /** Links in the text. */
  readonly links: readonly TextLink[];
  readonly phase: Phase | null;
  /** The first entry of its phase. */
  readonly opens: boolean;
  /** Time since the impact began, or since the earliest entry where nothing tells that. */
  readonly elapsed: string;
  /** Time since the entry before. */
  readonly step: string;
  /** Both for who listens, in words. */
  readonly said: string;
  readonly approximate: boolean;
  readonly marks: readonly Mark[];
  /** What the rules found at the entry can be mended from here. */
  readonly fixable: boolean;
  /** Said above the row: a new day, a new timeline, a long pause. */
  readonly above: readonly string[];
}

/** A stretch of the incident: from the entry that opened the phase to the one that opened the next. */
export interface Band {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

/** What has no place on the scale, and why. */
export interface Unplaced {
  readonly range: PlaceRange;
  readonly text: string;
  readonly why: string;
  readonly fixable: boolean;
}

/** How the scale says moments. */
interface Face {
  /** Dates and clocks, clocks of unknown days, or time since the first entry. */
  readonly ticks: "moments" | "clocks" | "elapsed";
  /** Minutes to add to a place so that it reads, as UTC, like the scale's clock: the zone's offset, or where the first entry stands. */
  readonly offset: number;
  /** What the scale's zone is called, where it has a known one. */
  readonly zone: string | null;
}

export interface Picture extends Face {
  readonly rows: readonly Row[];
  readonly unplaced: readonly Unplaced[];
  /** First and last moment; null where nothing can be placed. */
  readonly domain: readonly [number, number] | null;
  /** Later moments are drawn higher up, as the document lists them. */
  readonly descending: boolean;
  readonly bands: readonly Band[];
  readonly pauses: readonly Pause[];
  /** What most entries lack, said once: no zone, and how their times are read. */
  readonly unzoned: { readonly count: number; readonly read: readonly string[] } | null;
  /** One line under the title. */
  readonly summary: readonly string[];
}

/** How the reader wants the view told. */
export interface Telling {
  /** The zone that times are told in; null: as written. */
  readonly zone?: string | null;
  /** A second zone beside it; null: none. */
  readonly beside?: string | null;
  /** What the rules found, in the order of the text. */
  readonly findings?: readonly RowFinding[];
}

export function makePicture(view: TimelineView, { zone = null, beside = null, findings = [] }: Telling = {}): Picture {
  const found = findingsByLine(findings);
  const placed = view.entries.filter((entry) => entry.at !== null);
  const starts = placed.map((entry) => entry.at ?? 0);
  const ends = placed.map((entry) => entry.endAt ?? entry.at ?? 0);
  const domain = placed.length > 0 ? ([least(starts), greatest([...starts, ...ends])] as const) : null;
  const absolute = view.scale === "absolute";
  const offsets = absolute && zone !== null ? offsetsOf(zone) : null;
  const chosen = offsets?.(domain?.[0] ?? 0);
  const zoned = chosen === undefined ? zoneOfMost(placed) : { offset: chosen, zone: offsetName(chosen) };
  const face: Face = absolute ? { ticks: "moments", ...zoned } : faceFromFirst(placed, domain?.[0] ?? 0);
  const pauses = pausesIn(placed.map((entry) => [entry.at ?? 0, entry.endAt ?? entry.at ?? 0]));
  return {
    rows: makeRows(
      view,
      domain?.[0] ?? 0,
      { ...face, offsets, beside: besideOf(absolute ? beside : null), found },
      pauses,
    ),
    unplaced: view.unplaced.map((item) => ({ ...item, fixable: found(item.range).length > 0 })),
    domain,
    ...face,
    descending: view.order === "descending",
    bands: bandsOf(placed, domain?.[1] ?? 0),
    pauses,
    unzoned: unzonedOf(view.entries),
    summary: domain ? summarise(view, domain, face, placed, offsets && zone) : [],
  };
}

interface Told extends Face {
  /** Of the zone that the reader chose. */
  readonly offsets: OffsetAt | null;
  /** The entry's clock in the second zone, named. */
  readonly beside: (entry: TimelineViewEntry) => string;
  readonly found: FoundIn;
}

function makeRows(
  view: TimelineView,
  origin: number,
  { ticks, offset, offsets, beside, found }: Told,
  pauses: readonly Pause[],
): Row[] {
  const dated = ticks === "moments";
  const severalDays = dated && spansDays(view, offset);
  const timeAtLine = new Map(view.entries.map((entry) => [entry.range.start.line, entry.written]));
  const usual = mostlyUnzoned(view.entries);
  const known = view.entries.some(({ sinceImpact }) => sinceImpact !== null);
  const opened = new Set<Phase>();
  let before: TimelineViewEntry | undefined;
  let day: number | undefined;
  return view.entries.map((entry, index) => {
    const opens = entry.phase !== null && !opened.has(entry.phase);
    if (entry.phase !== null) opened.add(entry.phase);
    const above: string[] = [];
    if (before && entry.group !== before.group) above.push(t("Another timeline"));
    if (severalDays && entry.at !== null) {
      const here = offsets?.(entry.at) ?? offset;
      const today = dayOf(entry.at, here);
      if (today !== day && (offsets || !saysDay(entry.written))) above.push(date(entry.at, here));
      day = today;
    }
    const pause = before && pauseBetween(before, entry, pauses);
    if (pause) above.push(t("{0} without an entry", duration(pause.to - pause.from)));
    before = entry;
    const here = found(entry.range);
    return {
      index,
      range: entry.range,
      at: entry.at,
      endAt: entry.endAt,
      written: entry.written,
      time: timeOf(entry, offsets),
      beside: beside(entry),
      ...textOf(entry),
      phase: entry.phase,
      opens,
      ...elapsedOf(entry, origin, known),
      approximate: entry.approximate,
      marks: marksOf(entry, timeAtLine, usual, here),
      fixable: here.length > 0,
      above,
    };
  });
}

/** Whether a time as written has more in it than a clock and its zone: `2026-03-08 14:02 UTC`, `Mar 8, 14:02`. */
function saysDay(written: string): boolean {
  return /\d/.test(
    written.replace(/\d{1,2}(?:[:.h]\d{2}){1,2}|[+\u2212-]\d{2}:?\d{2}|(?:UTC|GMT)[+\u2212-]\d{1,2}/gi, ""),
  );
}

/** Who, and what happened. */
function textOf({ actor, text, links = NO_LINKS }: TimelineViewEntry): Pick<Row, "text" | "links"> {
  if (!actor) return { text, links };
  const by = actor.length + 2;
  return {
    text: text ? `${actor}: ${text}` : actor,
    links: links.map(({ start, end, target }) => ({ start: start + by, end: end + by, target })),
  };
}

const NO_LINKS: readonly TextLink[] = [];

/** In the zone that the reader chose: the clock, or both clocks; as written where no time of day is known. */
function timeOf({ at, endAt, time, written, approximate }: TimelineViewEntry, offsets: OffsetAt | null): string {
  if (!offsets || at === null || !/T\d\d:\d\d/.test(time)) return written;
  const end = endAt !== null && endAt > at ? `–${clock(endAt, offsets(endAt))}` : "";
  return `${approximate ? "~" : ""}${clock(at, offsets(at))}${end}`;
}

/** `15:41 Berlin` */
function besideOf(zone: string | null): (entry: TimelineViewEntry) => string {
  const offsets = zone === null ? null : offsetsOf(zone);
  if (!offsets || zone === null) return () => "";
  const name = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
  return (entry) => {
    const told = timeOf(entry, offsets);
    return entry.at === null || !/T\d\d:\d\d/.test(entry.time) ? "" : `${told} ${name}`;
  };
}

/** @param known whether it is known when the impact began */
function elapsedOf(
  { at, sinceImpact, sinceBefore }: TimelineViewEntry,
  origin: number,
  known: boolean,
): Pick<Row, "elapsed" | "step" | "said"> {
  const since = known ? sinceImpact : at === null || at === origin ? null : at - origin;
  const words: string[] = [];
  if (since !== null && since !== 0) words.push(sinceInWords(since, known));
  // What would run backwards is told by the mark "out of order".
  const step = sinceBefore !== null && sinceBefore > 0 ? duration(sinceBefore) : "";
  if (step) words.push(t("{0} after the entry before", step));
  return { elapsed: since === null ? "" : elapsed(since), step, said: words.join(", ") };
}

function sinceInWords(since: number, known: boolean): string {
  const length = duration(since);
  if (known) return since < 0 ? t("{0} before the impact began", length) : t("{0} after the impact began", length);
  return since < 0 ? t("{0} before the first entry", length) : t("{0} after the first entry", length);
}

/** Where most entries tell no zone, that is said once for all: a mark on each would hide what is an exception. */
function mostlyUnzoned(entries: readonly TimelineViewEntry[]): boolean {
  const without = entries.filter(({ zoneSource }) => zoneSource === "none" || zoneSource === "inferred").length;
  return without > 1 && without * 2 > entries.length;
}

function zoneOf(entry: TimelineViewEntry): string | undefined {
  return entry.zoneName ?? (entry.offset === null ? undefined : offsetName(entry.offset));
}

function unzonedOf(entries: readonly TimelineViewEntry[]): Picture["unzoned"] {
  if (!mostlyUnzoned(entries)) return null;
  const without = entries.filter(({ zoneSource }) => zoneSource === "none" || zoneSource === "inferred");
  const read = without.map((entry) => (entry.zoneSource === "inferred" ? (zoneOf(entry) ?? "") : ""));
  return { count: without.length, read: [...new Set(read)] };
}

/** The number of the day at an offset. */
function dayOf(at: number, offset: number): number {
  return Math.floor((at + offset * 60_000) / 86_400_000);
}

function spansDays(view: TimelineView, offset: number): boolean {
  let first: number | undefined;
  return view.entries.some(({ at }) => {
    if (at === null) return false;
    const day = dayOf(at, offset);
    first ??= day;
    return day !== first;
  });
}

/** The long pause that lies between two entries which follow each other in the text, whichever is earlier. */
function pauseBetween(a: TimelineViewEntry, b: TimelineViewEntry, pauses: readonly Pause[]): Pause | undefined {
  if (a.at === null || b.at === null || a.group !== b.group) return undefined;
  const from = Math.min(a.endAt ?? a.at, b.endAt ?? b.at);
  const to = Math.max(a.at, b.at);
  return pauses.find((pause) => pause.from === from && pause.to === to);
}

type FoundIn = (range: PlaceRange) => readonly RowFinding[];

/** What was found in the lines of a range. */
function findingsByLine(findings: readonly RowFinding[]): FoundIn {
  const byLine = new Map<number, RowFinding[]>();
  for (const finding of findings) {
    const there = byLine.get(finding.line);
    if (there) there.push(finding);
    else byLine.set(finding.line, [finding]);
  }
  return ({ start, end }) => {
    const found: RowFinding[] = [];
    for (let line = start.line; line <= end.line; line++) found.push(...(byLine.get(line) ?? []));
    return found;
  };
}

/** Rules whose findings the marks of a row tell already. */
const MARKED: ReadonlySet<string> = new Set(["timeline-out-of-order", "missing-timezone"]);

/** @param unzoned whether a missing zone is usual here */
function marksOf(
  entry: TimelineViewEntry,
  timeAtLine: ReadonlyMap<number, string>,
  unzoned: boolean,
  found: readonly RowFinding[],
): Mark[] {
  const marks: Mark[] = [];
  if (entry.contradicts !== null) {
    const other = timeAtLine.get(entry.contradicts);
    const line = entry.contradicts + 1;
    const words = other
      ? t("Out of order with line {0}, which says {1}", line, other)
      : t("Out of order with line {0}", line);
    marks.push({ kind: "disorder", words });
  }
  if (!unzoned && entry.zoneSource === "none") marks.push({ kind: "unzoned", words: t("No zone") });
  if (!unzoned && entry.zoneSource === "inferred") {
    const zone = zoneOf(entry);
    marks.push({ kind: "unzoned", words: t("No zone"), ...(zone ? { more: t("Read as {0}", zone) } : {}) });
  }
  if (entry.approximate) marks.push({ kind: "approximate", words: t("Approximate") });
  if (entry.at === null) marks.push({ kind: "unplaced", words: t("Not on the scale") });
  for (const { rule, message } of found) if (!MARKED.has(rule)) marks.push({ kind: "finding", words: message });
  return marks;
}

/** From the first entry of each phase to the first of the next one that comes later; what is not resolved, to the end. */
function bandsOf(placed: readonly TimelineViewEntry[], end: number): Band[] {
  const opened: { phase: Phase; from: number }[] = [];
  for (const phase of phases) {
    const from = least(placed.flatMap((entry) => (entry.phase === phase && entry.at !== null ? [entry.at] : [])));
    const last = opened.at(-1);
    if (Number.isFinite(from) && (!last || from >= last.from)) opened.push({ phase, from });
  }
  return opened.flatMap(({ phase, from }, index) => {
    const to = opened[index + 1]?.from ?? end;
    return to > from && phase !== "resolved" ? [{ phase, from, to }] : [];
  });
}

/**
 * A relative scale reads like the first entry, as far as that one is written: `2023-03-08T14:05`, `T14:05Z`, `+00:05`. Where all
 * clocks have a zone, like the first one in that of most.
 */
function faceFromFirst(placed: readonly TimelineViewEntry[], origin: number): Face {
  const first = placed.find(({ at }) => at === origin);
  const face = faceFrom(first);
  if (face.ticks !== "clocks" || placed.some(({ offset }) => offset === null)) return face;
  const { offset, zone } = zoneOfMost(placed);
  const like = first?.offset === offset ? first : placed.find((entry) => entry.offset === offset);
  const other = faceFrom(like);
  return { ...(other.ticks === "clocks" ? other : face), zone: other.ticks === "clocks" ? zone : null };
}

function faceFrom(entry: TimelineViewEntry | undefined): Face {
  const [, day, clock] = /^(?:(\d{4}-\d\d-\d\d)|--\d\d-\d\d)?T(\d\d:\d\d)/.exec(entry?.time ?? "") ?? [];
  if (clock === undefined) return { ticks: "elapsed", offset: 0, zone: null };
  const wall = Date.parse(`${day ?? "1970-01-01"}T${clock}Z`);
  return { ticks: day ? "moments" : "clocks", offset: (wall - (entry?.at ?? 0)) / 60_000, zone: null };
}

/** The zone that the document states for its times, else the one that most of them have; of as many UTC, else the first. */
function zoneOfMost(placed: readonly TimelineViewEntry[]): { readonly offset: number; readonly zone: string } {
  const zoned = placed.filter(({ offset }) => offset !== null);
  const ranks: readonly TimelineViewEntry["zoneSource"][][] = [["section", "document"], ["entry"]];
  const groups = ranks.map((sources) => zoned.filter(({ zoneSource }) => sources.includes(zoneSource)));
  const stated = [...groups, zoned].find((group) => group.length > 0) ?? [];
  const counts = new Map<number, number>();
  for (const { offset } of stated) counts.set(offset ?? 0, (counts.get(offset ?? 0) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const offset = counts.size === 0 || counts.get(0) === most ? 0 : ([...counts].find(([, n]) => n === most)?.[0] ?? 0);
  const names = new Set(stated.flatMap((entry) => (entry.offset === offset ? [entry.zoneName ?? ""] : [])));
  const [name = ""] = names;
  // "Pacific" has two offsets within a year, and `+0100` or `Z` are no names.
  const clear =
    names.size === 1 &&
    /^\p{L}[\p{L}/_ ]+$/u.test(name) &&
    zoned.every((entry) => entry.zoneName !== name || entry.offset === offset);
  return { offset, zone: clear ? name : offsetName(offset) };
}

function summarise(
  view: TimelineView,
  [first, last]: readonly [number, number],
  { ticks, offset, zone: own }: Face,
  placed: readonly TimelineViewEntry[],
  zone: string | null,
): string[] {
  const words: string[] = [];
  if (ticks === "moments") words.push(dateRange(first, last, offset));
  if (last > first) words.push(duration(last - first));
  if (zone !== null) words.push(t("times in {0}", zone));
  else if (view.scale === "absolute") {
    const inferred = placed.every((entry) => entry.zoneSource === "inferred");
    const name = own ?? offsetName(offset);
    words.push(inferred ? t("scale in {0} (inferred)", name) : t("scale in {0}", name));
  } else {
    const unknown = {
      moments: t("time zone not known"),
      clocks: t("day not known"),
      elapsed: t("scale from the first entry on"),
    };
    words.push(unknown[ticks]);
  }
  return words;
}

/** Loops, for lists too long to be spread as arguments. */
function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
}
function greatest(values: readonly number[]): number {
  return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
}
