// Zones put into a timeline: said once for all of it, or written behind the times that lack one.
import type { Document, TextLine } from "../../markdown/document.ts";
import type { Entry, Postmortem, Section, ZoneStatement } from "../../postmortem/model.ts";
import { skeletonsFor } from "../../postmortem/skeletons/index.ts";
import { outermost } from "../../postmortem/timeline/regions.ts";
import type { Edit } from "../../text/edits.ts";
import { lineEndOf } from "../../text/lines.ts";
import { contains } from "../../text/span.ts";
import { textLineAt } from "../support/places.ts";
import { languageOf } from "./insert-place.ts";

/** Entries of one timeline that share a heading; without a timeline section the whole story. */
export interface ZonedPart {
  readonly section: Section | undefined;
  readonly entries: readonly Entry[];
  /** Those with a time of day whose zone is nowhere said. */
  readonly unzoned: readonly Entry[];
}

/**
 * Whether an entry's time of day has a zone only by inference, or none at all. A zone that is said but has no offset for
 * want of a date ("19:30 PT") is said; "local time" is not.
 */
function isUnzoned(entry: Entry, said: ZoneStatement | undefined): boolean {
  const { zone, written } = entry;
  if (zone?.source === "inferred") return true;
  if (zone?.source !== "none") return false;
  const named = written.zone?.meaning ?? said?.zone.meaning;
  return named === undefined || named.kind === "unknown";
}

/** The timelines of a document, each with the entries whose zone is missing. */
export function zonedParts({ sections, timeline }: Postmortem): ZonedPart[] {
  const openings = sections.filter((section) => section.kinds.includes("timeline") && section.form !== "field");
  const outer = outermost(openings).sort((a, b) => a.body.start - b.body.start);
  const parts = new Map<Section | undefined, Entry[]>();
  let next = 0;
  for (const entry of timeline.entries) {
    const { start } = entry.span;
    while (next < outer.length && (outer[next] as Section).body.start <= start) next++;
    const last = outer[next - 1];
    const section = last && start < last.body.end ? last : undefined;
    const list = parts.get(section);
    if (list) list.push(entry);
    else parts.set(section, [entry]);
  }
  const said = timeline.zone?.source === "inferred" ? undefined : timeline.zone;
  return [...parts].map(([section, entries]) => ({
    section,
    entries,
    unzoned: entries.filter((entry) => isUnzoned(entry, said)),
  }));
}

/** The edits that write a zone behind the time of each entry; nothing else about the entries changes. */
export function zoneBehindTimes(document: Document, entries: readonly Entry[], zone: string): Edit[] {
  const { source } = document;
  return entries.flatMap(({ written }) => {
    const last = written.end?.clock ?? written.clock;
    if (!last) return [];
    const at = last.span.end;
    const text = zoneText(source, written.date?.span.end, last.span.start, zone);
    return [{ span: { start: at, end: at }, text }];
  });
}

/** ` UTC`; directly behind an ISO 8601 time with a `T` as `Z`. */
function zoneText(source: string, dateEnd: number | undefined, clockStart: number, zone: string): string {
  const joined = /^[Tt]$/.test(source.slice(dateEnd ?? clockStart, clockStart));
  if (joined && zone.toUpperCase() === "UTC") return "Z";
  return joined && /^[+-]\d/.test(zone) ? zone : ` ${zone}`;
}

/** The edit that says the zone once for a whole timeline: in the header of its time column, else in a sentence before its entries. */
export function zoneSaidOnce(
  document: Document,
  postmortem: Postmortem,
  part: ZonedPart,
  zone: string,
): Edit | undefined {
  const name = /^[+-]/.test(zone) ? `UTC${zone}` : zone;
  const header = timeHeader(document, part);
  if (header) return { span: header, text: ` (${name})` };
  const sentence = skeletonsFor(languageOf(postmortem)).zoneSentence.replace("{zone}", () => name);
  const eol = lineEndOf(document.source);
  if (part.section) return sentenceBelow(document, part.section, sentence, eol);
  const first = part.entries[0];
  return first && sentenceAbove(document, first, sentence, eol);
}

/** The end of the words of the header over the clocks, where all times that lack a zone stand in one column of one table. */
function timeHeader(document: Document, { unzoned }: ZonedPart): Edit["span"] | undefined {
  let header: TextLine | undefined;
  let column = -1;
  for (const { span, written } of unzoned) {
    const row = textLineAt(document, document.lines.lineAt(span.start));
    const clock = written.clock?.span;
    const at = row && clock ? row.cells.findIndex((cell) => contains(cell, clock)) : -1;
    if (!row?.table?.header || (header && (header !== row.table.header || column !== at))) return undefined;
    header = row.table.header;
    column = at;
  }
  const cell = header?.cells[column];
  return cell && cell.end > cell.start ? { start: cell.end, end: cell.end } : undefined;
}

function sentenceBelow(document: Document, section: Section, sentence: string, eol: string): Edit {
  const line = document.lines.lineAt(section.span.end);
  const { end } = document.lines.spanOf(line);
  const next = document.lines.textOf(line + 1).trim();
  const last = line + 1 >= document.lines.count;
  return { span: { start: end, end }, text: `${eol}${eol}${sentence}${next || last ? eol : ""}` };
}

/** Before the block that the first entry stands in, never inside a list, table or fence. */
function sentenceAbove(document: Document, entry: Entry, sentence: string, eol: string): Edit {
  const block = document.blocks.find(({ span }) => entry.span.start < span.end);
  const line = block?.firstLine ?? document.lines.lineAt(entry.span.start);
  const start = document.lines.startOf(line);
  const blank = !document.lines.textOf(line - 1).trim();
  return { span: { start, end: start }, text: `${blank ? "" : eol}${sentence}${eol}${eol}` };
}
