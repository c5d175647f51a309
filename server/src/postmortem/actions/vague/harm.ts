// What a task says of the harm that was done: "Affects 12 % of requests" has a figure, and tells no end.
import { pattern, wholeWords } from "../../../languages/patterns.ts";
import type { Span } from "../../../text/span.ts";

const IN_FRONT = pattern(() => `^[^\\p{L}\\p{N}]{0,8}${wholeWords("taskForms", "hits")}[^\\d.;。；\\n]{0,24}\\d`, "iu");
/** Behind a figure that begins the clause: "12 hosts that were affected" is a thing elsewhere. */
const AT_END = pattern(
  () => `^[^\\p{L}\\p{N}]{0,8}\\d[^.;。；\\n]{0,60}${wholeWords("taskForms", "hitsAtEnd")}[^\\p{L}\\p{N}]{0,4}$`,
  "iu",
);

/** Where a clause ends: a full stop, a comma, a dash, a bracket, the end of a line. */
const BREAK = /[.,!?;…](?=\s|$)|[。；，、！？\n()（）→]|(?<=\s)[—–-](?=\s)/g;
/** Clauses that are looked at, and UTF-16 units of each. */
const [MOST, LONGEST] = [20, 200];

/** The clauses of a text that tell how much harm was done. */
export function harmIn(text: string): Span[] {
  const ends = [...text.matchAll(BREAK)].slice(0, MOST).map(({ index }) => index);
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts
    .map((start, i) => ({ start, end: ends[i] ?? text.length }))
    .filter(({ start, end }) => tellsHarm(text.slice(start, Math.min(end, start + LONGEST))));
}

function tellsHarm(clause: string): boolean {
  return /\d/.test(clause) && (IN_FRONT.test(clause) || AT_END.test(clause));
}

/** A text without them. */
export function withoutHarm(text: string): string {
  return harmIn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
