// The timeline as the panel draws it, and every export with it.
import type { Analysis } from "../analyse.ts";
import type { Entry } from "../postmortem/model.ts";
import type { TimelineView, TimelineViewEntry } from "../protocol.ts";
import { formatIso } from "../time/instant.ts";
import { rangeOf, readableLine } from "./places.ts";
import { type Place, scaleOf } from "./timeline-scale.ts";

/** Characters of an entry's text that are shown. */
const TEXT_LIMIT = 600;

/**
 * The entries with their places on one scale, in document order. `name` stands in where the document has no title.
 * Documents that tell of no incident have no entries.
 */
export function timelineView(
  { document, postmortem }: Analysis,
  { uri, version, name }: { readonly uri: string; readonly version: number; readonly name: string },
): TimelineView {
  const { source, lines } = document;
  const { timeline, incident, genre } = postmortem;
  const told = genre.kind === "postmortem" || genre.draft === true;
  const entries = told ? timeline.entries : [];
  const contradicted = new Map(timeline.outOfOrder.map(({ entry, against }) => [entry, against]));
  const { kind: scale, places } = scaleOf(entries);
  const view = (entry: Entry, id: number): TimelineViewEntry => {
    const place = places[id] as Place;
    const against = contradicted.get(entry);
    return {
      id,
      range: rangeOf(lines, entry.span),
      at: place.at,
      endAt: place.at === null ? null : place.endAt,
      written: readableLine(source, entry.timeSpan),
      time: formatIso(entry.time, entry.written.relative),
      offset: entry.time.offset ?? null,
      zoneSource: entry.zone?.source ?? null,
      zoneName: entry.zone?.written?.name ?? null,
      text: readableLine(source, entry.textSpan, TEXT_LIMIT),
      actor: entry.actor ? readableLine(source, entry.actor) : null,
      approximate: entry.approximate,
      phase: entry.phase ?? null,
      group: entry.group,
      contradicts: against ? lines.lineAt(against.timeSpan.start) : null,
    };
  };
  const outside = entries.flatMap((entry, id) => {
    const place = places[id] as Place;
    return place.at === null ? [{ span: entry.timeSpan, why: place.why }] : [];
  });
  const unplaced = told ? [...timeline.unplaced, ...outside] : [];
  return {
    uri,
    version,
    title: (incident.titleSpan && readableLine(source, incident.titleSpan)) || name,
    kind: genre.kind,
    order: timeline.order,
    entries: entries.map(view),
    unplaced: unplaced
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ span, why }) => ({ range: rangeOf(lines, span), text: readableLine(source, span), why })),
    scale,
  };
}
