// Blocks of lines change places: minimal edits that keep every character.
import type { Document } from "../../markdown/document.ts";
import { type Edit, joined } from "../../text/edits.ts";
import type { Span } from "../../text/span.ts";
import type { MovableEntry } from "./runs.ts";

/**
 * The edits that bring `chunks` (in document order) into `order`. Those in `stay` keep their lines; each of the others is
 * taken out with the gap beside it and put in behind its new neighbour. `added` is text put into a chunk at an offset.
 */
export function reorder(
  document: Document,
  chunks: readonly MovableEntry[],
  order: readonly MovableEntry[],
  stay: ReadonlySet<MovableEntry>,
  added: ReadonlyMap<MovableEntry, Edit>,
): Edit[] {
  const { source } = document;
  const edits: Edit[] = [];
  const gaps = new Map<MovableEntry, string>();
  const markers = markersByPlace(document, chunks, order);
  let leading = true;
  chunks.forEach((chunk, i) => {
    if (stay.has(chunk)) {
      leading = false;
      edits.push(...changesWithin(chunk, markers, added));
      return;
    }
    const neighbour = chunks[leading ? i + 1 : i - 1] as MovableEntry;
    const gap = leading
      ? { start: chunk.span.end, end: neighbour.span.start }
      : { start: neighbour.span.end, end: chunk.span.start };
    gaps.set(chunk, source.slice(gap.start, gap.end));
    edits.push({
      span: leading ? { start: chunk.span.start, end: gap.end } : { start: gap.start, end: chunk.span.end },
      text: "",
    });
  });
  const inserted: Edit[] = [];
  let anchor: MovableEntry | undefined;
  let behind = "";
  const flush = (next: MovableEntry | undefined) => {
    if (behind && anchor) inserted.push({ span: at(anchor.span.end), text: behind });
    else if (behind && next) inserted.push({ span: at(next.span.start), text: behind });
    behind = "";
  };
  for (const chunk of order) {
    if (stay.has(chunk)) {
      flush(chunk);
      anchor = chunk;
      continue;
    }
    const text = textOf(source, chunk, changesWithin(chunk, markers, added));
    const gap = gaps.get(chunk) as string;
    behind += anchor ? gap + text : text + gap;
  }
  flush(undefined);
  return joined([...inserted, ...edits]);
}

function at(offset: number): Edit["span"] {
  return { start: offset, end: offset };
}

/** In the order of the text: the marker stands before everything else. */
function changesWithin(
  chunk: MovableEntry,
  markers: ReadonlyMap<MovableEntry, Edit>,
  added: ReadonlyMap<MovableEntry, Edit>,
): Edit[] {
  return [markers.get(chunk), added.get(chunk)].filter((edit) => edit !== undefined);
}

function textOf(source: string, chunk: MovableEntry, changes: readonly Edit[]): string {
  let text = "";
  let from = chunk.span.start;
  for (const { span, text: inserted } of changes) {
    text += source.slice(from, span.start) + inserted;
    from = span.end;
  }
  return text + source.slice(from, chunk.span.end);
}

/** Numbers of an ordered list stay with the place, not with the item: where all are as wide as each other, else nothing changes. */
function markersByPlace(
  document: Document,
  chunks: readonly MovableEntry[],
  order: readonly MovableEntry[],
): Map<MovableEntry, Edit> {
  const changes = new Map<MovableEntry, Edit>();
  const markers = chunks.map(({ line }) => (line.ordered ? line.marker : undefined));
  const width = markers[0] && markers[0].end - markers[0].start;
  if (!markers.every((marker) => marker && marker.end - marker.start === width)) return changes;
  order.forEach((chunk, i) => {
    const [own, place] = [chunk.line.marker as Span, markers[i] as Span];
    const text = document.source.slice(place.start, place.end);
    if (text !== document.source.slice(own.start, own.end)) changes.set(chunk, { span: own, text });
  });
  return changes;
}
