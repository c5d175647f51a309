// A captured entry as one more line of a timeline: in the notation, the zone, the marker or the columns of an entry that stands there.

import {
  type CapturedEntry,
  divided,
  escaped,
  fenced,
  inOneLine,
  saidBy,
  zoneNameOf,
  zoneShown,
} from "../capture/index.ts";
import { anyOf, pattern } from "../languages/patterns.ts";
import type { Document } from "../markdown/document.ts";
import type { Entry, Postmortem } from "../postmortem/model.ts";
import { clockLike, plainClock, twelveHourClock } from "../rules/fixes/clocks.ts";
import { type Day, dateWriter, plainDate, rewriteDate } from "../rules/fixes/dates.ts";
import { textLineAt } from "../rules/support/places.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { addDays } from "../time/instant.ts";
import { instantOffset } from "../time/offset.ts";

/** How much is written out beyond what the neighbours write: nothing, the date, the date and the zone. */
export type Detail = 0 | 1 | 2;

/** An instant on the clock of the timeline. */
export interface Wall extends Day {
  readonly year: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** The zone's name where entries write it. */
  readonly zone: string | undefined;
}

const ACTORS = pattern(() => `^\\W*${anyOf("pastes", "who")}\\W*$`, "i");

/** Whether another entry can be written like this one. */
export function isSample({ written, shape, timeSpan, textSpan }: Entry): boolean {
  const plain = written.clock && !written.relative && !written.end && !written.also && !written.approximate;
  if (!plain || written.clock.faults.length > 0 || shape === "html") return false;
  return shape === "row" || textSpan.start >= timeSpan.end;
}

/** The wall time of an instant as `sample` tells its own. */
export function wallLike(sample: Entry, entry: CapturedEntry): Wall {
  const { zone } = sample;
  const written = zone?.written;
  const stated = zone?.source === "section" || zone?.source === "document";
  const meaning = zone?.source === "entry" || stated ? written?.meaning : undefined;
  if (!meaning || meaning.kind === "unknown") return wallAt(entry, entry.offset, zoneShown(entry));
  if (meaning.kind === "region") {
    const offset = instantOffset(meaning.id, entry.instant) ?? 0;
    return wallAt(entry, offset, stated ? undefined : written?.name);
  }
  if (meaning.kind === "abbreviation" && !stated) {
    const offset = meaning.region === undefined ? meaning.minutes : (instantOffset(meaning.region, entry.instant) ?? 0);
    return wallAt(entry, offset, offset === meaning.minutes ? written?.name : zoneNameOf(offset, meaning.region));
  }
  return wallAt(entry, meaning.minutes, stated ? undefined : written?.name);
}

function wallAt({ instant }: CapturedEntry, offset: number, zone: string | undefined): Wall {
  const seconds = Math.floor(instant / 1000) + offset * 60;
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const { year, month, day } = addDays({ year: 1970, month: 1, day: 1 }, days);
  return {
    year,
    month,
    day,
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
    zone,
  };
}

/** The lines of `entry` as `sample` would write them. */
export function linesLike(
  document: Document,
  postmortem: Postmortem,
  sample: Entry,
  entry: CapturedEntry,
  detail: Detail,
): string[] {
  const { source } = document;
  const line = textLineAt(document, document.lines.lineAt(sample.timeSpan.start));
  const wall = wallLike(sample, entry);
  if (!line) return [];
  const { clock, date, zone } = sample.written;
  if (!clock) return [];
  const edits: Edit[] = [];
  const zoneName = wall.zone ?? (detail === 2 ? zoneShown(entry) : undefined);
  const shown = detail === 2 && wall.zone === undefined ? wallAt(entry, entry.offset, zoneName) : wall;
  let before = "";
  if (date) edits.push({ span: date.span, text: rewriteDate(source, date, shown, postmortem.incident.dayFirst) });
  else if (detail > 0) before = dateWriter(document, postmortem)(sample, shown)?.text ?? `${plainDate(shown)} `;
  const behind = zone || zoneName === undefined ? "" : ` ${zoneName}`;
  edits.push({ span: clock.span, text: before + clockOf(source, sample, entry, shown) + behind });
  if (zone && zoneName !== undefined)
    edits.push({ span: zone.span, text: zoneText(source, zone.span.start, zoneName) });
  const actor = line.form === "row" ? actorCell(document, line) : undefined;
  if (line.form === "row") {
    const words = saidBy(actor === undefined ? entry.actor : null, entry);
    const text = line.cells.findIndex((cell) => cell.start <= sample.textSpan.start && sample.textSpan.end <= cell.end);
    const timed = (cell: { start: number; end: number }) =>
      [clock, date, zone].some((part) => part && cell.start <= part.span.start && part.span.end <= cell.end);
    line.cells.forEach((cell, i) => {
      if (timed(cell)) return;
      const content = i === text ? words : i === actor ? escaped(entry.actor ?? "") : "";
      edits.push({ span: cell, text: content });
    });
    return [within(source, line.span, edits)];
  }
  const end = withoutOpenEmphasis(source, line.span.start, sample.timeSpan.end, beforeActor(source, sample));
  const prefix = within(source, { start: line.span.start, end }, edits);
  const gap = /\s$/.test(prefix) ? "" : " ";
  if (line.form === "code") return [`${prefix}${gap}${oneLine(entry)}`];
  const { shown: said, below } = line.form === "item" ? divided(entry) : { shown: entry.text, below: [] };
  const first = `${prefix}${gap}${saidBy(entry.actor, { ...entry, text: said })}`.trimEnd();
  if (below.length === 0) return [first];
  const indent = " ".repeat(line.text.start - line.span.start);
  return [first, "", ...fenced(below).map((text) => (text === "" ? "" : indent + text))];
}

/** `Z` belongs to an ISO 8601 time; a name is set apart. */
function zoneText(source: string, at: number, name: string): string {
  if (!/\d/.test(source[at - 1] ?? "")) return name;
  return /^[+-]/.test(name) || name.toUpperCase() === "Z" ? name : ` ${name}`;
}

function clockOf(source: string, { written }: Entry, entry: CapturedEntry, { hour, minute, second }: Wall): string {
  const like = written.clock as NonNullable<Entry["written"]["clock"]>;
  const seconds = like.second !== undefined || (entry.seconds && second !== 0);
  if (!seconds) return clockLike(source, like, hour, minute);
  return like.meridiem ? twelveHourClock(hour, minute, second) : plainClock(hour, minute, second);
}

/** The edits within a span, applied to it. */
function within(source: string, { start, end }: { start: number; end: number }, edits: readonly Edit[]): string {
  return applyEdits(
    source.slice(start, end),
    edits
      .filter(({ span }) => span.start >= start && span.end <= end)
      .map(({ span, text }) => ({ span: { start: span.start - start, end: span.end - start }, text })),
  );
}

/** Signs that open a name: "[ana]", "(ana)", "<ana>", "@ana", "**ana**". */
const OPENS_NAME = /[[(<@*_`]{1,4}$/;

/** Where the text of an entry starts, the name of who did it included: that is of this entry alone. */
function beforeActor(source: string, { timeSpan, actor, textSpan }: Entry): number {
  if (!actor || actor.start < timeSpan.end || actor.end > textSpan.start) return textSpan.start;
  return timeSpan.end + source.slice(timeSpan.end, actor.start).replace(OPENS_NAME, "").length;
}

/** Where the marks end that set a time apart from its text: emphasis that is opened there is the text's. */
function withoutOpenEmphasis(source: string, lineStart: number, timeEnd: number, textStart: number): number {
  for (const mark of ["**", "`", "__"]) {
    const pieces = source.slice(lineStart, textStart).split(mark).length - 1;
    if (pieces % 2 === 0) continue;
    const at = source.lastIndexOf(mark, textStart - 1);
    if (at >= timeEnd) return at;
  }
  return textStart;
}

function actorCell(document: Document, line: NonNullable<ReturnType<typeof textLineAt>>): number | undefined {
  const header = line.table?.header;
  const found = header?.cells.findIndex((cell) => ACTORS.test(document.source.slice(cell.start, cell.end))) ?? -1;
  return found < 0 ? undefined : found;
}

function oneLine(entry: CapturedEntry): string {
  return `${entry.actor === null ? "" : `${entry.actor}: `}${inOneLine(entry).replace(/\s+/g, " ")}`;
}
