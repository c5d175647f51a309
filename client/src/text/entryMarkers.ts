// List items that begin with a time, by their marker: what Enter behind one is to begin the next line with.

/** A clock, an ISO date, or a month, a day and a clock; in emphasis, brackets or plain. */
const TIME =
  "[*_[(]{0,2}(?:\\d{1,2}:\\d{2}|\\d{4}-\\d{2}-\\d{2}|\\p{L}{3,9}\\.? \\d{1,2},? (?:\\d{4},? )?\\d{1,2}:\\d{2})";
/** The editor cannot count, so each number is a marker of its own. Nobody numbers more entries. */
const NUMBERED = 60;

export interface EntryMarker {
  /** What stands before the caret. */
  readonly before: RegExp;
  /** The next marker. */
  readonly next: string;
}

export const ENTRY_MARKERS: readonly EntryMarker[] = [
  ...["-", "*", "+", "•"].map((bullet) => entryMarker(bullet, bullet)),
  ...Array.from({ length: NUMBERED }, (_, i) => entryMarker(`${i + 1}.`, `${i + 2}.`)),
];

function entryMarker(marker: string, next: string): EntryMarker {
  const written = marker.replace(/[*+.]/, "\\$&");
  return { before: new RegExp(`^\\s*${written} ${TIME}`, "u"), next: `${next} ` };
}
