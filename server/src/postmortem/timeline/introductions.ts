// A sentence above the entries that begins with a time and leads into them.
import type { Document } from "../../markdown/document.ts";
import type { Span } from "../../text/span.ts";
import { endOfParagraph } from "./flow.ts";
import type { WrittenEntry } from "./written.ts";

/** Words that lead into a sentence: a line that begins so tells of a time, it is no entry. */
const SENTENCE =
  /^\W*(?:on|at|in|around|about|by|after|before|since|between|from|until|when|am|um|gegen|zwischen|le|vers|entre|el|la|em|no|às|в|около)\s/iu;
/** What stands behind the time of an introduction is longer. UTF-16 units. */
const SHORTEST = 15;

export function leadsIntoSentence(source: string, text: Span): boolean {
  return SENTENCE.test(source.slice(text.start, Math.min(text.end, text.start + 20)));
}

/** The entries without a paragraph that introduces them: the only one of its form, above two or more of another. */
export function withoutIntroductions(document: Document, entries: readonly WrittenEntry[]): readonly WrittenEntry[] {
  const paragraphs = entries.filter(({ line, written }) => line.form === "text" && (written.clock || written.date));
  const [only] = paragraphs;
  if (!only || paragraphs.length > 1 || only.text.end - only.text.start < SHORTEST) return entries;
  const below = entries.slice(entries.indexOf(only) + 1).filter(({ written }) => written.clock);
  if (below.length < 2 || below.some(({ line }) => line.form !== below[0]?.line.form)) return entries;
  const last = endOfParagraph(document.text, only.line);
  const words = document.source.slice(only.line.text.start, last.text.end);
  return /[:：]\W*$/.test(words.slice(-4)) || leadsIntoSentence(document.source, only.line.text)
    ? entries.filter((entry) => entry !== only)
    : entries;
}
