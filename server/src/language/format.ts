// Formatting of timelines: one notation for all times, tables in columns. No instant moves, and what cannot be read stays.

import type { Analysis } from "../analyse.ts";
import { zoneNameOf } from "../capture/index.ts";
import { anyOf, pattern } from "../languages/patterns.ts";
import type { Document, TextLine } from "../markdown/document.ts";
import type { Entry } from "../postmortem/model.ts";
import { plainClock } from "../rules/fixes/clocks.ts";
import { isLinked, type Retime, retime, retimeObstacleAt, zoneAbove, zoneEdit } from "../rules/fixes/retime.ts";
import { timesKept } from "../rules/fixes/times-kept.ts";
import { lineNumber, quote, textLineAt } from "../rules/support/places.ts";
import { commonest } from "../text/commonest.ts";
import { composeEdits } from "../text/compose.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { overlaps, type Span } from "../text/span.ts";
import { two } from "../time/iso.ts";
import { offsetAtInstant } from "../time/offset.ts";
import type { WrittenClock, WrittenZone, ZoneMeaning } from "../time/types.ts";
import { alignedTables } from "./format-table.ts";

const CLOCK_WORD = pattern(() => `\\s${anyOf("pastes", "clockAsWritten")}$`, "");

/** A zone as it was named. */
export interface NamedZone {
  readonly name: string;
  readonly meaning: ZoneMeaning;
}

export interface FormatOptions {
  /** Tells all times in this zone. */
  readonly zone?: NamedZone | undefined;
  /** Only entries and tables that share text with it. */
  readonly range?: Span | undefined;
}

export interface Formatted {
  readonly edits: readonly Edit[];
  /** Why the times could not be told in the zone; there are no edits then. */
  readonly impossible?: string;
}

/** More are never needed; it ends anyway. */
const ROUNDS = 6;

type Reread = (source: string) => Analysis;

/** The edits that format a report; none in what is no report. @param reread reads a changed text as the document is read */
export function formatted(analysis: Analysis, { zone, range }: FormatOptions, reread: Reread): Formatted {
  if (analysis.postmortem.genre.kind === "other") return { edits: [] };
  // A range is one of the text as it was: with a zone, all is formatted.
  return zone ? formattedIn(zone, analysis, reread) : written(analysis, { edits: [] }, range, reread);
}

/** Told in the zone and in one notation, or left as it is: half of what was asked for would pass for all of it. */
function formattedIn(zone: NamedZone, analysis: Analysis, reread: Reread): Formatted {
  const unzoned = unzonedObstacle(analysis);
  if (unzoned !== undefined) return { edits: [], impossible: unzoned };
  const moved = inZone(analysis, zone, reread);
  if (moved.impossible === undefined) return written(analysis, moved, undefined, reread);
  // Times in one notation can be told in the zone where those in several could not.
  const { edits } = written(analysis, { edits: [] }, undefined, reread);
  if (edits.length === 0) return moved;
  const now = reread(applyEdits(analysis.document.source, edits));
  const again = inZone(now, zone, reread);
  if (again.impossible !== undefined) return moved;
  return { edits: composeEdits(edits, written(now, again, undefined, reread).edits) };
}

/** The edits of `moved` and those that write what they come to in one notation. @param range all where it is absent */
function written(analysis: Analysis, moved: Formatted, range: Span | undefined, reread: Reread): Formatted {
  let { edits } = moved;
  let now = analysis;
  if (edits.length > 0) now = reread(applyEdits(analysis.document.source, edits));
  const within = (span: Span) => range === undefined || overlaps(span, range);
  // A time that was mended can show how another is meant; cells change their width with the times in them.
  for (let round = 0; round < ROUNDS; round++) {
    const times = provedOnly(now, notation(now, within), reread);
    const next = times.length > 0 ? times : provedOnly(now, [alignedTables(now, within)], reread);
    if (next.length === 0) break;
    edits = composeEdits(edits, next);
    now = reread(applyEdits(analysis.document.source, edits));
  }
  return { ...moved, edits };
}

/** That there are times and none of them has a zone, as a reason why they cannot be told in another. */
function unzonedObstacle({ document, postmortem: { timeline } }: Analysis): string | undefined {
  const timed = timeline.entries.filter(({ written }) => written.clock && !written.relative);
  const [first] = timed;
  if (!first) return undefined;
  const known = timed.some(({ zone }) => zone?.written && zone.source !== "inferred" && zone.source !== "none");
  return known ? undefined : `None of them has a zone (the first is on ${placeOf(document, first)}); say theirs first`;
}

/** `line 12, “09:05”`. */
function placeOf(document: Document, { timeSpan }: Entry): string {
  return `line ${lineNumber(document, timeSpan.start)}, “${quote(document.source, timeSpan, 30)}”`;
}

/** Whether there is anything that formatting would change; some of it may be left alone when it is proved. Cheap. */
export function needsFormat(analysis: Analysis): boolean {
  const all = () => true;
  return notation(analysis, all).some((group) => group.length > 0) || alignedTables(analysis, all).length > 0;
}

/** Edits of one entry or table: made together or not at all. */
type Group = readonly Edit[];

function notation(
  { document: { source }, postmortem: { timeline } }: Analysis,
  within: (span: Span) => boolean,
): Group[] {
  const halves = timeline.entries.some(({ written }) => written.clock?.meridiem !== undefined);
  const form = commonForm(source, timeline.entries);
  return timeline.entries.filter(({ span }) => within(span)).map((entry) => notationOf(source, entry, halves, form));
}

/** How a time of 24 hours is written: what stands between hours and minutes, and whether `9` has a zero before it. */
interface ClockForm {
  readonly sign: string;
  readonly padded: boolean;
}

const COLON: ClockForm = { sign: ":", padded: true };
const HOURS_AND_MINUTES = /^(\d{1,2})( ?[hH] ?|[.:])\d\d(?![\d:.])/;

/** The form of more than half of the times: `14h02` and `14.02` stay where they are usual in a text; else `14:02`. */
function commonForm(source: string, entries: readonly Entry[]): ClockForm {
  const clocks = entries.flatMap(({ written: { clock, relative } }) => {
    const read =
      clock && !clock.meridiem && !relative && HOURS_AND_MINUTES.exec(source.slice(clock.span.start, clock.span.end));
    return read ? [{ hour: read[1] as string, sign: read[2] as string }] : [];
  });
  const kindOf = (sign: string) => sign.trim().toLowerCase();
  const [kind] = commonest(clocks.map(({ sign }) => kindOf(sign)));
  const like = clocks.filter(({ sign }) => kindOf(sign) === kind);
  const [sign] = commonest(like.map((clock) => clock.sign));
  if (kind === ":" || sign === undefined || 2 * like.length <= clocks.length) return COLON;
  const short = like.filter(({ hour }) => hour.length === 1).length;
  return { sign, padded: short === 0 || like.some(({ hour }) => hour.startsWith("0")) };
}

function notationOf(source: string, { written, time }: Entry, halves: boolean, form: ClockForm): Edit[] {
  const { clock, end, zone, relative } = written;
  if (!clock || relative || clock.hour !== time.hour) return [];
  const edits = [clock, end?.clock].flatMap((one) => {
    const edit = one && clockEdit(source, one, halves, form);
    return edit ? [edit] : [];
  });
  const last = end?.clock ?? clock;
  const placed = zone && !end?.zone ? zonePlaced(source, last, zone) : undefined;
  return placed ? [...edits, placed] : edits;
}

/** `09:05`, with seconds where they are written; else in the form of most times. */
function clockEdit(source: string, clock: WrittenClock, halves: boolean, form: ClockForm): Edit | undefined {
  const { span, notation: kind, faults, hour, minute, second, cycle } = clock;
  if (faults.length > 0 || kind === "word" || kind === "cjk" || hour > 23) return undefined;
  // Among times with AM and PM one without may be either.
  if (cycle === "unknown" && halves) return undefined;
  const now = source.slice(span.start, span.end);
  // A fraction of a second would be lost.
  if (/:\d\d[.,]\d/.test(now)) return undefined;
  // "Uhr" is how a time is written in German.
  const word = CLOCK_WORD.exec(now)?.[0] ?? "";
  // "15h" is a full hour among times such as 14h02.
  if (form !== COLON && clock.meridiem === undefined && !HOURS_AND_MINUTES.test(now)) return undefined;
  const text =
    (form === COLON || second !== undefined ? plainClock(hour, minute, second) : inForm(form, hour, minute)) + word;
  return text === now ? undefined : { span, text };
}

function inForm({ sign, padded }: ClockForm, hour: number, minute: number): string {
  return `${padded ? two(hour) : hour}${sign}${two(minute)}`;
}

/** One blank between a time and its zone, and no brackets. What belongs to an ISO 8601 time stays at it. */
function zonePlaced(source: string, clock: WrittenClock, { span }: WrittenZone): Edit | undefined {
  if (span.start < clock.span.end) return undefined;
  const between = source.slice(clock.span.end, span.start);
  const written = source.slice(span.start, span.end);
  if (!/^[ \t]{0,8},?[ \t]{0,8}[([]?$/.test(between)) return undefined;
  if (between === "" && /^[Zz+−-]/.test(written)) return undefined;
  const open = /[([]$/.exec(between)?.[0];
  const close = open === undefined ? "" : open === "(" ? ")" : "]";
  if (!source.startsWith(close, span.end)) return undefined;
  const bare = /^[([].*[)\]]$/.test(written) ? written.slice(1, -1).trim() : written;
  const whole = { start: clock.span.end, end: span.end + close.length };
  if (isLinked(source, whole.end)) return undefined;
  const text = ` ${bare}`;
  return source.slice(whole.start, whole.end) === text ? undefined : { span: whole, text };
}

/** Every time that has a zone, told in another one. @param reread absent: what the edits come to is not looked at */
export function inZone(analysis: Analysis, { name, meaning }: NamedZone, reread: Reread | undefined): Formatted {
  const { document, postmortem } = analysis;
  const region = meaning.kind === "region" ? meaning.id : undefined;
  const changes = new Map<Entry, Retime>();
  const said = new Map<number, WrittenZone>();
  for (const entry of postmortem.timeline.entries) {
    const { zone, written, time, instant, absolute } = entry;
    if (!zone?.written || zone.source === "inferred" || zone.source === "none" || time.offset === undefined) continue;
    const target = instant !== undefined && absolute ? offsetAtInstant(meaning, instant) : fixedOffset(meaning);
    if (target === undefined)
      return {
        edits: [],
        impossible: `What ${name} is depends on the date, which is not known (${placeOf(document, entry)})`,
      };
    if (!written.zone) said.set(zone.written.span.start, zone.written);
    const shown = meaning.kind === "offset" && meaning.minutes === 0 ? "UTC" : zoneNameOf(target, region);
    changes.set(entry, { minutes: target - time.offset, zone: written.zone ? shown : undefined });
  }
  const moves = [...changes.values()].some(({ minutes }) => minutes !== 0);
  // They would be taken for times of the new zone.
  const unzoned = moves && postmortem.timeline.entries.find(({ zone }) => zone?.source === "inferred");
  if (unzoned)
    return { edits: [], impossible: `Some of these times have no zone (${placeOf(document, unzoned)}); add it first` };
  const obstacle = retimeObstacleAt(changes);
  if (obstacle) return { edits: [], impossible: `${obstacle.why} (${placeOf(document, obstacle.entry)})` };
  const unread = moves && said.size > 0 ? unreadBeside(analysis) : undefined;
  if (unread)
    return {
      edits: [],
      impossible: `“${unread.time}” on line ${unread.line} may be a time and is not read as one; write it like 08:50 first`,
    };
  const statement = /^[+-]/.test(name) ? `UTC${name}` : name;
  const editsFor = (told: ReadonlyMap<Entry, Retime>, plain = false) =>
    [
      ...[...said.values()]
        .filter(({ span }) => span.end > span.start)
        .map((zone) => zoneEdit(document.source, zone, statement)),
      ...retime(document, postmortem, told, { plain }),
    ]
      .filter(({ span, text }) => document.source.slice(span.start, span.end) !== text)
      .sort((a, b) => a.span.start - b.span.start);
  let lost: Entry | undefined;
  const kept = (edits: readonly Edit[]) => {
    if (!reread || edits.length === 0) return true;
    const after = reread(applyEdits(document.source, edits));
    if (keeps(analysis, after)) return true;
    lost ??= firstMoved(analysis, after);
    return false;
  };
  const once = saidOnce(changes, said);
  for (const told of once ? [once, changes] : [changes])
    for (const plain of [false, true]) {
      const edits = editsFor(told, plain);
      if (kept(edits)) return { edits };
    }
  const where = lost ? ` (${placeOf(document, lost)})` : "";
  return { edits: [], impossible: `Some time would not be read as the same instant${where}; write these by hand` };
}

/** The first entry that a changed text tells at another time. */
function firstMoved({ postmortem: before }: Analysis, { postmortem: after }: Analysis): Entry | undefined {
  return before.timeline.entries.find((entry, i) => {
    const now = after.timeline.entries[i];
    return now?.instant !== entry.instant || now?.absolute !== entry.absolute || now?.group !== entry.group;
  });
}

/** The changes without a zone at times that were apart from what is said above them, and are not any more; undefined where none is. */
function saidOnce(
  changes: ReadonlyMap<Entry, Retime>,
  said: ReadonlyMap<number, WrittenZone>,
): ReadonlyMap<Entry, Retime> | undefined {
  const repeats = (entry: Entry) => {
    const above = zoneAbove(entry);
    return above !== undefined && said.has(above.span.start) && above.span.end > above.span.start;
  };
  if (![...changes].some(([entry, { zone }]) => zone && repeats(entry))) return undefined;
  return new Map(
    [...changes].map(([entry, change]) => [entry, change.zone && repeats(entry) ? { ...change, zone: null } : change]),
  );
}

/** A time like those of the entries, such as `8.50`, at the start of an item or row among them that is no entry: it would stay behind. */
function unreadBeside({
  document,
  postmortem: { timeline },
}: Analysis): { readonly time: string; readonly line: number } | undefined {
  const lines = new Set(timeline.entries.map(({ span }) => textLineAt(document, document.lines.lineAt(span.start))));
  const placeOf = ({ group, depth, form }: TextLine) => `${group} ${depth} ${form}`;
  const places = new Set([...lines].map((line) => line && placeOf(line)));
  const beside = document.text.filter((line) => !lines.has(line) && places.has(placeOf(line)));
  for (const { said, line } of beside) {
    const time = CLOCK_LIKE.exec(said)?.[1];
    if (time !== undefined) return { time, line: line + 1 };
  }
  return undefined;
}

const CLOCK_LIKE = /^[*_`~]{0,3}(?:\p{L}{1,8}\.? )?(\d{1,2}[.:]\d{2})(?![\d.:/-])/u;

function fixedOffset(meaning: ZoneMeaning): number | undefined {
  return meaning.kind === "offset" ? meaning.minutes : undefined;
}

/** Those groups of edits behind which everything is read as before. */
function provedOnly(analysis: Analysis, groups: readonly Group[], reread: Reread): Edit[] {
  const some = groups.filter((group) => group.length > 0);
  if (some.length === 0) return [];
  const edits = some.flat().sort((a, b) => a.span.start - b.span.start);
  if (keeps(analysis, reread(applyEdits(analysis.document.source, edits)))) return edits;
  if (some.length === 1) return [];
  const half = Math.ceil(some.length / 2);
  const first = provedOnly(analysis, some.slice(0, half), reread);
  const second = provedOnly(analysis, some.slice(half), reread);
  const both = [...first, ...second];
  const holds = first.length === 0 || second.length === 0;
  return holds || keeps(analysis, reread(applyEdits(analysis.document.source, both))) ? both : first;
}

/** Whether a changed text tells the same times in the same parts. */
function keeps(before: Analysis, after: Analysis): boolean {
  const [a, b] = [before.postmortem, after.postmortem];
  return (
    timesKept(a.timeline, b.timeline) &&
    a.sections.length === b.sections.length &&
    a.actions.length === b.actions.length &&
    a.timeline.entries.every(
      (entry, i) => entry.absolute === b.timeline.entries[i]?.absolute && entry.group === b.timeline.entries[i]?.group,
    )
  );
}
