// Lines of a document, or a paste, turned into entries of its timeline. What they do not say themselves is given, never guessed.

import type { Analysis } from "../analyse.ts";
import { type Captured, capture, chosenZone, folded, type Need } from "../capture/index.ts";
import type { Document } from "../markdown/document.ts";
import type { Postmortem } from "../postmortem/model.ts";
import { composeEdits } from "../text/compose.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { overlaps, type Span, slice } from "../text/span.ts";
import { type CalendarDate, formatOffset } from "../time/instant.ts";
import { isoDay } from "../time/iso.ts";
import { ianaOffset } from "../time/offset.ts";
import type { WrittenZone, ZoneMeaning } from "../time/types.ts";
import { WORDLIKE } from "../time/zone-data.ts";
import { entryEdits } from "./entry-edits.ts";

/** Longer texts are for the command. UTF-16 units. */
export const LONGEST = 500_000;

/** What a paste does not say itself. */
export interface PasteAnswers {
  readonly date?: string | undefined;
  readonly zone?: string | undefined;
  readonly at?: string | undefined;
}

/** What a paste comes to in a document: its edits, or what has to be asked first. */
export interface Imported {
  readonly edits: readonly Edit[];
  readonly captured: Captured;
}

/** What to make of a paste. */
export interface PasteOptions extends PasteAnswers {
  /** Keeps its lines, folded, below the timeline. */
  readonly evidence?: boolean | undefined;
  /** Makes one entry of log lines that differ in numbers only. */
  readonly fold?: boolean | undefined;
  /** What it takes the place of. */
  readonly over?: Span | undefined;
}

/** The edits that put a paste into the timeline. */
export function importEdits(
  analysis: Analysis,
  text: string,
  wanted: PasteOptions,
  reread: (source: string) => Analysis,
): Imported {
  const captured = capture(text, wanted);
  if (captured.needs.length > 0) return { edits: [], captured };
  const entries = wanted.fold ? folded(captured.entries) : captured.entries;
  const options = { evidence: wanted.evidence ? text : undefined, reread };
  const over = wanted.over && withEmptyItem(analysis.document, wanted.over);
  if (!over || over.start === over.end) return { edits: entryEdits(analysis, entries, options), captured };
  const removal: Edit = { span: over, text: "" };
  const without = reread(applyEdits(analysis.document.source, [removal]));
  const edits = entryEdits(without, entries, options);
  return { edits: edits.length > 0 ? composeEdits([removal], edits) : [], captured };
}

/** An item that has nothing but its mark yet. */
const MARK_ALONE = /^[ \t>]*(?:[-*+•]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]*)?$/;

/** A place with the line that it is in, where that is an item begun for what is pasted: entries bring their own. */
function withEmptyItem({ lines, source }: Document, place: Span): Span {
  const [first, last] = [lines.lineAt(place.start), lines.lineAt(place.end)];
  const before = source.slice(lines.startOf(first), place.start);
  const behind = source.slice(place.end, lines.spanOf(last).end);
  if (!MARK_ALONE.test(before) || behind.trim() !== "") return place;
  const start = lines.startOf(first);
  // At the end of the text the line end before it goes, as none is behind it.
  if (last + 1 < lines.count) return { start, end: lines.startOf(last + 1) };
  return { start: first > 0 ? lines.spanOf(first - 1).end : start, end: source.length };
}

/**
 * What to offer where a date or zone is asked for: the day of the incident, the zone of the document, then `others`. Only to
 * offer: a chat shows the times of whoever copied it, whatever the document is written in.
 */
export function suggestions(
  { postmortem }: Pick<Analysis, "postmortem">,
  others: readonly (string | undefined)[] = [],
) {
  const zones = [statedZone(postmortem), ...others, "UTC"].filter((zone) => zone !== undefined && chosenZone(zone));
  return { date: statedDate(postmortem), zones: [...new Set(zones as string[])] };
}

/** Selected lines that could become entries. */
export interface Selected {
  /** Whole lines with the last line's end. */
  readonly span: Span;
  /** What they do not say themselves. */
  readonly needs: ReadonlySet<Need["what"]>;
}

/** The lines of a selection, where they hold times and are no part of the report's structure. */
export function selectedLines(analysis: Analysis, selection: Span): Selected | undefined {
  const { document, postmortem } = analysis;
  if (selection.end <= selection.start || postmortem.genre.kind === "other") return undefined;
  const { lines, source } = document;
  const first = lines.lineAt(selection.start);
  const last = lines.lineAt(selection.end - 1);
  const span = { start: lines.startOf(first), end: last + 1 < lines.count ? lines.startOf(last + 1) : source.length };
  if (span.end - span.start > LONGEST) return undefined;
  if (document.frontMatter && overlaps(document.frontMatter.span, span)) return undefined;
  const structured = document.text.some((line) => line.form === "heading" && overlaps(line.span, span));
  const written = postmortem.timeline.entries.some(
    ({ shape, timeSpan }) => shape !== "line" && shape !== "code" && overlaps(timeSpan, span),
  );
  if (structured || written) return undefined;
  const { entries, needs } = capture(slice(source, span));
  if (entries.length === 0 && needs.length === 0) return undefined;
  return { span, needs: new Set(needs.map(({ what }) => what)) };
}

/** The edits that take selected lines out of the text and put their entries into the timeline. */
export function selectionEdits(
  analysis: Analysis,
  { span }: Selected,
  given: PasteAnswers,
  reread: (source: string) => Analysis,
): Edit[] {
  const { source } = analysis.document;
  const captured = capture(slice(source, span), given);
  if (captured.needs.length > 0) return [];
  const removal: Edit = { span, text: "" };
  const without = reread(applyEdits(source, [removal]));
  // Lines that become no entry are kept, folded, with the others.
  const lost = captured.leftOut.some(({ reason }) => reason !== "there already");
  const evidence = lost ? slice(source, span) : undefined;
  return composeEdits([removal], entryEdits(without, captured.entries, { evidence, reread }));
}

function statedDate({ incident }: Postmortem): string | undefined {
  const { year, month, day } = incident.date ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isoDay({ year, month, day });
}

/** The zone that the document states for its times, or that all of its timeline's entries have: as it writes it, where that is clear. */
function statedZone({ timeline, incident }: Postmortem): string | undefined {
  const day = incident.date?.year === undefined ? undefined : { ...incident.date, year: incident.date.year };
  const statement = timeline.zone ?? incident.zone;
  if (statement) return zoneText(statement.zone, day);
  const zones = new Set(timeline.entries.flatMap(({ written }) => (written.zone ? [zoneText(written.zone, day)] : [])));
  return zones.size === 1 ? [...zones][0] : undefined;
}

/** @param day the incident's */
function zoneText({ name, meaning }: WrittenZone, day: CalendarDate | undefined): string | undefined {
  if (meaning.kind === "unknown") return undefined;
  if (meaning.kind === "region") return meaning.id;
  const short = name.toUpperCase();
  if (meaning.kind === "abbreviation" && !WORDLIKE.has(short) && offsetOn(chosenZone(short), day) === meaning.minutes)
    return short;
  return meaning.minutes === 0 ? "UTC" : formatOffset(meaning.minutes);
}

/** Minutes east of UTC at noon of a day: some machines' CET follows the season. */
function offsetOn(zone: ZoneMeaning | undefined, day: CalendarDate | undefined): number | undefined {
  if (zone?.kind !== "region") return zone?.kind === "unknown" ? undefined : zone?.minutes;
  return day && ianaOffset(zone.id, day.year, day.month, day.day, 12, 0);
}
