// Sentences that are about a zone, and state none for the times of the document: what a faulty job converts, stores or expects.
import { anyOf } from "../languages/patterns.ts";
import type { Span } from "../text/span.ts";

/** What programs do with zones. */
const DONE = new RegExp(`\\b${anyOf("zoneWords", "handled")}\\b|${anyOf("zoneWords", "handledAnywhere")}`, "iu");
/** What leads into the zone of all times. */
const TOLD = new RegExp(anyOf("zoneWords", "ofAllTimes"), "iu");
/** What ends a sentence. */
const END = /[.;!?](?:\s|$)|[\n\r。；！？]/;

/** Whether the sentence around a zone in prose is about it, so that it says nothing of the times above and below. */
export function isTopic(source: string, { start, end }: Span, zone: Span): boolean {
  const before = source.slice(Math.max(start, zone.start - 300), zone.start);
  const behind = source.slice(zone.start, Math.min(end, zone.start + 300));
  const sentence = `${before.split(END).at(-1)}${behind.split(END, 1)[0]}`;
  return DONE.test(sentence) && !TOLD.test(sentence);
}
