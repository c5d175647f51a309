// From a paste to entries: chats, notices, logs, tables and exports, each line an entry, a part of one, or left out by name.
import { linesOf, noticesIn } from "./clean.ts";
import { place } from "./place.ts";
import { readSequence } from "./sequence.ts";
import type { Captured, CapturedEntry, CaptureOptions, LeftOut } from "./types.ts";

export { zoneNameOf, zoneShown } from "./names-of-zones.ts";
export { chosenZone, dateOf, momentOf, zoneMeaning } from "./place.ts";
export type { Captured, CapturedEntry, CaptureOptions, LeftOut, Need, ReadAs } from "./types.ts";
export { csvOf, divided, escaped, fenced, folded, inOneLine, jsonOf, markdownOf, saidBy } from "./write.ts";

/**
 * Reads a paste. What it does not say and the options do not give is never guessed: entries that wait for it are not among
 * `entries`, and `needs` names it. Takes time proportional to the text.
 */
export function capture(text: string, options: CaptureOptions = {}): Captured {
  const { items, leftOut } = readSequence(linesOf(text), noticesIn(text));
  const { placed, leftOut: unplaced, needs, ages } = place(items, options);
  const ordered = [...placed].sort((a, b) => a.rank - b.rank);
  const seen = new Set<string>();
  const entries: CapturedEntry[] = [];
  const twice: LeftOut[] = [];
  for (const { entry } of ordered) {
    const key = JSON.stringify([entry.time, entry.actor, entry.text]);
    if (seen.has(key)) twice.push({ line: entry.line, lastLine: entry.lastLine, reason: "there already" });
    else entries.push(entry);
    seen.add(key);
  }
  const all = [...leftOut, ...unplaced, ...twice].sort((a, b) => a.line - b.line || a.lastLine - b.lastLine);
  const readAs = entries.flatMap(({ line, note }) => (note === undefined ? [] : [{ line, told: note }]));
  return { entries, leftOut: all, needs, ages, readAs };
}
