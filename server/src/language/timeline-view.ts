// The timeline as the panel draws it, and every export with it.

import type { Analysis } from "../analyse.ts";
import type { Entry } from "../postmortem/model.ts";
import type { TimelineView, TimelineViewEntry } from "../protocol.ts";
import { onceFor } from "../text/memo.ts";
import { formatIso } from "../time/instant.ts";
import { APPROXIMATE, phraseOf } from "../time/words/index.ts";
import { type Reference, readableLinks } from "./entry-links.ts";
import { rangeOf, readableLine } from "./places.ts";
import { shownTitle } from "./shown-title.ts";
import { type EntriesOnScale, isTimed, phaseEntry, timelineMetrics } from "./timeline-metrics.ts";
import { type ScalePlace, scaleOf } from "./timeline-scale.ts";

/** Characters of an entry's text that are shown. */
const TEXT_LIMIT = 600;

interface Named {
  readonly uri: string;
  readonly version: number;
  /** Stands in where the document has no title. */
  readonly name: string;
  /** Characters of an entry's text. */
  readonly textLimit?: number;
  /** What the document mentions that has an address, in order. Given, entries have their links. */
  readonly references?: readonly Reference[];
}

/** The entries with their places on one scale, in document order. Documents that tell of no incident have no entries. */
export function timelineView(
  analysis: Analysis,
  { uri, version, name, textLimit = TEXT_LIMIT, references }: Named,
): TimelineView {
  const { document, postmortem } = analysis;
  const { source, lines } = document;
  const { timeline, genre } = postmortem;
  const told = genre.kind === "postmortem" || genre.draft === true;
  const entries = told ? timeline.entries : [];
  const contradicted = new Map(timeline.outOfOrder.map(({ entry, against }) => [entry, against]));
  const { kind: scale, places } = scaleOf(entries);
  const since = elapsedOf({ entries, places }, timeline.order);
  const textOf = ({ textSpan }: Entry): Pick<TimelineViewEntry, "text" | "links"> => {
    if (!references) return { text: readableLine(source, textSpan, textLimit) };
    const { text, links } = readableLinks(document, textSpan, textLimit, references);
    return links.length > 0 ? { text, links } : { text };
  };
  const view = (entry: Entry, id: number): TimelineViewEntry => {
    const place = places[id] as ScalePlace;
    const against = contradicted.get(entry);
    return {
      id,
      range: rangeOf(lines, entry.span),
      at: place.at,
      endAt: place.at === null ? null : place.endAt,
      written: writtenTime(source, entry),
      time: formatIso(entry.time, entry.written.relative),
      offset: entry.time.offset ?? null,
      zoneSource: entry.zone?.source ?? null,
      zoneName: entry.zone?.written?.name ?? null,
      ...textOf(entry),
      actor: entry.actor ? readableLine(source, entry.actor) : null,
      approximate: entry.approximate,
      phase: entry.phase ?? null,
      group: entry.group,
      contradicts: against ? lines.lineAt(against.timeSpan.start) : null,
      ...(since[id] as Elapsed),
    };
  };
  const outside = entries.flatMap((entry, id) => {
    const place = places[id] as ScalePlace;
    return place.at === null ? [{ span: entry.timeSpan, why: place.why }] : [];
  });
  const unplaced = told ? [...timeline.unplaced, ...outside] : [];
  return {
    uri,
    version,
    title: shownTitle(analysis) ?? name,
    kind: genre.kind,
    order: timeline.order,
    entries: entries.map(view),
    unplaced: unplaced
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ span, why }) => ({ range: rangeOf(lines, span), text: readableLine(source, span), why })),
    scale,
    metrics: entries.length > 0 ? timelineMetrics(document, postmortem, { entries, places }) : [],
  };
}

/** A word right before a time: "ca. 19:20". */
const WORD_BEFORE = /(?<![\p{L}.])(\p{L}{1,16}\.?)[ \t]{0,3}$/u;

/** The time as written, with the word before it that makes it one of about. */
function writtenTime(source: string, { timeSpan, approximate }: Entry): string {
  // "May 2, 2024 (2024-05-02 20:00 UTC)": the time alone, without the brackets around it.
  const written = readableLine(source, timeSpan).replace(/^\(([^()]*)\)$/, "$1");
  if (!approximate) return written;
  const [, word = ""] = WORD_BEFORE.exec(source.slice(Math.max(0, timeSpan.start - 20), timeSpan.start)) ?? [];
  return APPROXIMATE.has(phraseOf(word)) ? `${word} ${written}` : written;
}

/** The view without a name and a version, made once for an analysis: for what is asked often and only counts times. */
export const unnamedView = onceFor((analysis: Analysis) => timelineView(analysis, { uri: "", version: 0, name: "" }));

type Elapsed = Pick<TimelineViewEntry, "sinceImpact" | "sinceBefore">;

/** For each entry the time since the impact began, and since the entry that the document's order puts before it. */
function elapsedOf(placed: EntriesOnScale, order: TimelineView["order"]): Elapsed[] {
  const { entries, places } = placed;
  const start = phaseEntry(placed, "impact-start");
  const between = (from: number | undefined, to: number): number | null => {
    const [a, b] = [from === undefined ? null : (places[from]?.at ?? null), places[to]?.at ?? null];
    const [one, other] = [from === undefined ? undefined : entries[from], entries[to]];
    const comparable = one?.group === other?.group || (one?.absolute && other?.absolute);
    return a !== null && b !== null && comparable && isTimed(one) && isTimed(other) ? b - a : null;
  };
  const step = order === "descending" ? 1 : -1;
  return entries.map((entry, id) => ({
    sinceImpact: between(start, id),
    sinceBefore: entries[id + step]?.group === entry.group ? between(id + step, id) : null,
  }));
}
