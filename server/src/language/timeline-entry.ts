// Insert Timeline Entry: the present moment at its place in the timeline, written as its neighbours are.
import type { Analysis } from "../analyse.ts";
import type { Entry } from "../postmortem/model.ts";
import { plain } from "../postmortem/skeletons/index.ts";
import type { SnippetEdit } from "../protocol.ts";
import { applyEdits } from "../text/edits.ts";
import { lineEndOf } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { type EntryPlace, placeOfEntry } from "./entry-place.ts";
import { entriesLike, entryLikeLine, entryPrompts, isListed, isModel } from "./entry-text.ts";
import { rangeOf } from "./places.ts";

/**
 * @param line of the caret, from 0
 * @param now milliseconds since 1970 UTC
 * @param reread reads a changed text as the document is read
 */
export function timelineEntry(
  analysis: Analysis,
  { line, now }: { readonly line: number; readonly now: number },
  reread: (source: string) => Analysis,
): SnippetEdit {
  const { document, postmortem } = analysis;
  const { source, lines } = document;
  const { entries, order } = postmortem.timeline;
  const texts = Array.from({ length: lines.count }, (_, index) => lines.textOf(index));
  const placed = entries.map((entry) => ({
    ...linesOf(analysis, entry),
    at: entry.absolute ? (entry.instant ?? null) : null,
  }));
  const caret = Math.max(0, Math.min(line, texts.length - 1));
  const place = placeOfEntry(texts, caret, placed, order, now);
  const model = modelFor(analysis, place);
  const loose = model !== undefined && isLoose(analysis, model, texts);
  const tight = !loose && (model?.shape === "row" || isListed(texts[place.like] ?? ""));
  const edit = (text: string) => inPlace(analysis, texts, place, text, tight);
  for (const text of model ? entriesLike(document, postmortem, model, now) : []) {
    const made = edit(text);
    const after = reread(applyEdits(source, [{ span: made.span, text: plain(made.text) }]));
    if (says(after, made.span.start, made.span.start + plain(made.text).length, now)) return sent(analysis, made);
  }
  return sent(analysis, edit(entryLikeLine(texts[place.like] ?? "", now, entryPrompts(postmortem))));
}

/** The entry whose manner the new one takes: that of its place, else the nearest before it, else the nearest behind. */
function modelFor(analysis: Analysis, place: EntryPlace): Entry | undefined {
  const { entries } = analysis.postmortem.timeline;
  const own = entries.find((entry) => {
    const { first, last } = linesOf(analysis, entry);
    return first <= place.like && place.like <= last;
  });
  const inTimeline = own !== undefined || (place.side === "here" && isWithin(analysis, place.line));
  if (!inTimeline) return undefined;
  const before = entries.filter((entry) => linesOf(analysis, entry).first <= place.like);
  const models = [...before.reverse(), ...entries.filter((entry) => linesOf(analysis, entry).first > place.like)];
  return models.find((entry) => isModel(entry) && (own === undefined || entry.shape === own.shape));
}

function isWithin(analysis: Analysis, line: number): boolean {
  const { entries } = analysis.postmortem.timeline;
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return false;
  return linesOf(analysis, first).first <= line && line <= linesOf(analysis, last).last + 1;
}

/** Whether an empty line stands before the entry, between it and the one above. */
function isLoose(analysis: Analysis, model: Entry, texts: readonly string[]): boolean {
  const { entries } = analysis.postmortem.timeline;
  const { first } = linesOf(analysis, model);
  const other = entries[entries.indexOf(model) - 1] ?? entries[entries.indexOf(model) + 1];
  if (!other || other.shape === "row") return false;
  const at = Math.max(first, linesOf(analysis, other).first);
  return (texts[at - 1] ?? "").trim() === "";
}

function inPlace(
  { document: { source, lines } }: Analysis,
  texts: readonly string[],
  { side, line }: EntryPlace,
  entry: string,
  tight: boolean,
): { readonly span: Span; readonly text: string } {
  const eol = lineEndOf(source);
  const here = texts[line] ?? "";
  if (side === "here" && /^(?:[-*+\u2022]|\d{1,9}[.)])?$/.test(here.trim()))
    return { span: lines.spanOf(line), text: entry };
  const gap = tight ? "" : eol;
  const above = side === "before" ? "" : gap;
  const target = side === "before" ? line : line + 1;
  if (target >= texts.length) {
    const end = lines.spanOf(line).end;
    return { span: { start: end, end }, text: `${eol}${above}${entry}` };
  }
  const start = lines.startOf(target);
  const below = (texts[target] ?? "").trim() === "" ? "" : gap;
  return { span: { start, end: start }, text: `${above}${entry}${eol}${below}` };
}

/** Whether an entry in this stretch is read as that very minute. */
function says({ postmortem }: Analysis, from: number, to: number, now: number): boolean {
  const minute = (at: number) => Math.floor(at / 60_000);
  return postmortem.timeline.entries.some(
    ({ timeSpan, absolute, instant }) =>
      from <= timeSpan.start &&
      timeSpan.end <= to &&
      absolute &&
      instant !== undefined &&
      minute(instant) === minute(now),
  );
}

function linesOf({ document: { lines } }: Analysis, { span }: Entry): { first: number; last: number } {
  const first = lines.lineAt(span.start);
  const last = lines.lineAt(span.end);
  return { first, last: last > first && lines.startOf(last) === span.end ? last - 1 : last };
}

function sent({ document: { lines } }: Analysis, { span, text }: { span: Span; text: string }): SnippetEdit {
  return { range: rangeOf(lines, span), snippet: text };
}
