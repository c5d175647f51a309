// The entries of a timeline as every export tells them: times in one zone or as written, phases and lengths in words.

import type { TimelineMetric, TimelineView, TimelineViewEntry } from "../protocol.ts";
import { formatOffset, wallAt } from "../time/instant.ts";
import { isoDay, two } from "../time/iso.ts";
import { offsetAtInstant } from "../time/offset.ts";
import { readTimestamp } from "../time/timestamp.ts";
import type { ZoneMeaning } from "../time/types.ts";
import { clean } from "./clean.ts";

/** The zone that times are told in. */
export interface ExportZone {
  /** `UTC`, `Europe/Berlin`, `+02:00` */
  readonly name: string;
  readonly meaning: ZoneMeaning;
}

export interface ExportOptions {
  /** Without it times are told as written. */
  readonly zone?: ExportZone | undefined;
}

export interface Row {
  readonly id: number;
  /** From 1. */
  readonly line: number;
  /**
   * In the zone asked for, else as written: `2024-03-08 10:00`, `10:00 PST`; with the zone stated for it where others have
   * another, and with its day where the timeline has several.
   */
  readonly time: string;
  /** The same for programs, with its offset: `2024-03-08T10:00Z`; where it is not known, in the normal form of docs/terms.md. */
  readonly iso: string;
  /** `2024-03-08T10:00:00Z`; empty where the instant is not known. */
  readonly utc: string;
  readonly endUtc: string;
  /** Milliseconds on the scale of the view. */
  readonly at: number | null;
  readonly endAt: number | null;
  readonly phase: EntryPhase | null;
  /** `Detected`, or empty. */
  readonly phaseName: string;
  readonly actor: string;
  readonly text: string;
  readonly sinceImpact: number | null;
  readonly sinceBefore: number | null;
  readonly approximate: boolean;
}

export type EntryPhase = NonNullable<TimelineViewEntry["phase"]>;

export const PHASE_NAMES: Readonly<Record<EntryPhase, string>> = {
  "impact-start": "Impact begins",
  detected: "Detected",
  acknowledged: "Acknowledged",
  mitigated: "Mitigated",
  resolved: "Resolved",
};

/** All entries, in the order of the document. */
export function rowsOf(view: TimelineView, { zone }: ExportOptions): Row[] {
  const absolute = view.scale === "absolute";
  const offsets = new Set(view.entries.flatMap(({ at }) => (zone && at !== null ? [offsetIn(zone, at)] : [])));
  const mixed = commonZone(view) === undefined;
  const days = new Set(view.entries.flatMap((entry) => dayOf(entry) ?? []));
  return view.entries.map((entry) => {
    const at = absolute ? entry.at : null;
    const end = absolute ? entry.endAt : null;
    const clocked = isClocked(entry);
    const named = mixed && clocked ? statedZone(entry) : undefined;
    const day = days.size > 1 && !saysDay(entry) ? dayOf(entry) : undefined;
    const written = [day, clean(entry.written), named].filter((part) => part !== undefined).join(" ");
    const shown = zone && at !== null && clocked ? timeIn(zone, at, offsets.size > 1) : undefined;
    const until = zone && end !== null && shown ? `–${timeIn(zone, end, offsets.size > 1, at ?? undefined).text}` : "";
    return {
      id: entry.id,
      line: entry.range.start.line + 1,
      time: shown ? `${entry.approximate ? "~" : ""}${shown.text}${until}` : written,
      iso: shown?.iso ?? entry.time,
      utc: at === null || !clocked ? "" : utcOf(at),
      endUtc: end === null ? "" : utcOf(end),
      at: entry.at,
      endAt: entry.endAt,
      phase: entry.phase,
      phaseName: entry.phase ? PHASE_NAMES[entry.phase] : "",
      actor: clean(entry.actor ?? ""),
      text: clean(entry.text),
      sinceImpact: entry.sinceImpact,
      sinceBefore: entry.sinceBefore,
      approximate: entry.approximate,
    };
  });
}

/** `2024-03-08`, where the day of an entry is known. */
function dayOf({ time }: TimelineViewEntry): string | undefined {
  return /^\d{4}-\d\d-\d\d(?=T|$)/.exec(time)?.[0];
}

/** Whether a time as written has its day in it. */
function saysDay({ written }: TimelineViewEntry): boolean {
  return readTimestamp(written, 0, written.length, { bare: true })?.date !== undefined;
}

/** Who and what, in one sentence. */
export function sentenceOf({ actor, text }: Row): string {
  return [actor, text].filter(Boolean).join(": ");
}

/** The zone asked for, where the times can be told in it. */
function askedZone(view: TimelineView, { zone }: ExportOptions): string | undefined {
  return view.scale === "absolute" ? zone?.name : undefined;
}

/** The zone to name once for all times: the one asked for, or the one that the report states for all of them. */
export function zoneOfTimes(view: TimelineView, options: ExportOptions): string | undefined {
  return askedZone(view, options) ?? commonZone(view);
}

/** What the times of an export are in: `UTC`, `as written`, `as written, in EDT`. */
export function zoneWords(view: TimelineView, options: ExportOptions): string {
  const common = commonZone(view);
  return askedZone(view, options) ?? (common === undefined ? "as written" : `as written, in ${common}`);
}

/** The same in a sentence: `times in UTC`, `times as written`. */
export function timesWords(view: TimelineView, options: ExportOptions): string {
  return `times ${askedZone(view, options) === undefined ? "" : "in "}${zoneWords(view, options)}`;
}

function isClocked({ time }: TimelineViewEntry): boolean {
  return /T\d\d:\d\d/.test(time);
}

/** The zone of a time that names none itself, where a heading, an introduction or a field states it. */
function statedZone({ zoneName, zoneSource }: TimelineViewEntry): string | undefined {
  return zoneName !== null && (zoneSource === "section" || zoneSource === "document") ? clean(zoneName) : undefined;
}

function commonZone({ entries }: TimelineView): string | undefined {
  const [first, ...others] = new Set(entries.filter(isClocked).map(statedZone));
  return others.length === 0 ? first : undefined;
}

/** `2024-03-08T10:00:00Z` */
export function utcOf(at: number): string {
  const { date, clock } = wallTime(at, 0);
  return `${date}T${clock}${clock.length < 8 ? ":00" : ""}Z`;
}

function offsetIn({ meaning }: ExportZone, at: number): number {
  return offsetAtInstant(meaning, at) ?? 0;
}

/** @param since leaves out the day where it is this moment's */
function timeIn(zone: ExportZone, at: number, withOffset: boolean, since?: number): { text: string; iso: string } {
  const offset = offsetIn(zone, at);
  const { date, clock } = wallTime(at, offset);
  const name = withOffset ? ` ${formatOffset(offset)}` : "";
  const sameDay = since !== undefined && wallTime(since, offsetIn(zone, since)).date === date;
  return { text: `${sameDay ? "" : `${date} `}${clock}${name}`, iso: `${date}T${clock}${formatOffset(offset)}` };
}

function wallTime(at: number, offset: number): { readonly date: string; readonly clock: string } {
  const wall = wallAt(at, offset);
  const second = ((Math.floor(at / 1000) % 60) + 60) % 60;
  return {
    date: isoDay(wall),
    clock: `${two(wall.hour)}:${two(wall.minute)}${second === 0 ? "" : `:${two(second)}`}`,
  };
}

const UNITS = [
  ["d", 86_400],
  ["h", 3600],
  ["min", 60],
  ["s", 1],
] as const;

/** A length with its two largest units: `45 s`, `12 min`, `1 h 5 min`, `3 d 4 h`. @param ms of any sign; the sign is not told */
export function lengthWords(ms: number): string {
  let rest = Math.round(Math.abs(ms) / 1000);
  const first = UNITS.findIndex(([, size]) => rest >= size);
  if (first < 0) return "0 min";
  const parts: string[] = [];
  for (const [unit, size] of UNITS.slice(first, first + 2)) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${unit}`);
  }
  return parts.join(" ");
}

/** `+12 min`, `−5 min`, `0`. */
export function elapsedWords(ms: number | null): string {
  if (ms === null) return "";
  return ms === 0 ? "0" : `${ms < 0 ? "−" : "+"}${lengthWords(ms)}`;
}

/** A figure as a value: `12 min`, or that it is not recognised. */
export function metricWords({ ms }: TimelineMetric): string {
  return ms === null ? "not recognised" : lengthWords(ms);
}

/** A figure as a sentence with the entries that it comes from. */
export function metricSentence(metric: TimelineMetric): string {
  const { label, ms, from, to, why, stated, differs } = metric;
  const value = `${label}: ${metricWords(metric)}`;
  const told = stated && (differs || ms === null);
  const said = told ? ` The report states ${clean(stated.text)} (line ${stated.line + 1}).` : "";
  if (ms === null || !from || !to) return `${value}. ${clean(why ?? "")}${said}`;
  const end = (one: typeof from) => `line ${one.line + 1} (${clean(one.written)})`;
  return `${value}, from ${end(from)} to ${end(to)}.${said}`;
}
