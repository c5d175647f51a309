// Entries that tell what happened on the lines below: messages of a chat behind the line of their sender, steps of a status page.
import { anyOf, pattern } from "../../languages/patterns.ts";
import type { Document } from "../../markdown/document.ts";
import { type Span, slice, trim } from "../../text/span.ts";
import { hasGivenName } from "../actions/parts/names.ts";
import { isNamed } from "./actors.ts";
import type { WrittenEntry } from "./written.ts";

/** What an entry tells below its own line, and who says it there. */
export interface ToldBelow {
  readonly text: Span;
  readonly actor?: Span;
}

/** For each entry what it tells below its line, where that has nothing but who says it, or the step of a status page. */
export function toldBelow(
  document: Document,
  entries: readonly WrittenEntry[],
  extents: readonly Span[],
): (ToldBelow | undefined)[] {
  const below = entries.map((entry, i) => textBelow(document, entry, extents[i] as Span));
  const names = entries.map((entry, i) => (below[i] && !entry.actor ? senderOf(document, entry) : undefined));
  const areSenders = tellSenders(names.map((name) => name && slice(document.source, name)));
  return entries.map((entry, i): ToldBelow | undefined => {
    const [text, actor] = [below[i], names[i]];
    if (!text) return undefined;
    if (STEP.test(slice(document.source, entry.text))) return { text: { start: entry.text.start, end: text.end } };
    return actor && areSenders ? { text, actor } : undefined;
  });
}

/** "Investigating**", with what closes it. */
const STEP = pattern(() => `^[\\s*_[(]{0,6}${anyOf("entries", "step")}[\\s*_\\])：:.–—-]{0,6}$`, "iu");

/** The lines of a paragraph right below an entry's own, as far as it goes; of a step the paragraph behind a blank line, too. */
function textBelow({ source, text }: Document, { line, text: own }: WrittenEntry, extent: Span): Span | undefined {
  const next = text[line.index + 1];
  if (line.form === "row" || line.form === "code" || next?.form !== "text" || next.span.start >= extent.end)
    return undefined;
  if (next.afterBlank && !STEP.test(source.slice(own.start, own.end))) return undefined;
  const below = trim(source, { start: next.text.start, end: extent.end });
  return below.end > below.start ? below : undefined;
}

/** Marks between a name and its time: `Ana Ruiz — 10:05`, `Ana Ruiz  [10:05]`, `[10:05] Ana Ruiz`. */
const BETWEEN = /^[\s[\](（）)*_`:,|·•—–-]+|(?<![\s[\](（）)*_`:,|·•—–-])[\s[\](（）)*_`:,|·•—–-]+$/g;

/** The name that is all that a line says besides its time. */
function senderOf({ source }: Document, { line, written }: WrittenEntry): Span | undefined {
  if (line.form !== "text" && line.form !== "item") return undefined;
  const sides = [
    { start: line.text.start, end: written.span.start },
    { start: written.span.end, end: line.text.end },
  ].filter((side) => /[\p{L}\p{N}]/u.test(slice(source, side)));
  const [side, other] = sides;
  if (!side || other || side.end - side.start > LONGEST_NAME) return undefined;
  const words = slice(source, side);
  const name = words.replace(BETWEEN, "");
  const start = side.start + words.indexOf(name);
  return isNamed(name, false) ? { start, end: start + name.length } : undefined;
}

/** UTF-16 units. */
const LONGEST_NAME = 60;

/** Whether these are people who speak in turn: one of them does again, or half of them have names in wide use. */
function tellSenders(names: readonly (string | undefined)[]): boolean {
  const told = names.filter((name) => name !== undefined);
  const known = told.filter((name) => hasGivenName(name) || name.startsWith("@")).length;
  return told.length > 1 && (new Set(told).size < told.length || known * 2 >= told.length);
}
