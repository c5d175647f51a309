// Lines that are nothing but a day.
import { anyOf, pattern, wholeWords } from "../../languages/patterns.ts";
import type { Span } from "../../text/span.ts";

const DAYS = pattern(
  () => `${wholeWords("dates", "weekdays")}|\\d{1,2}${anyOf("genre", "dayEnding")}(?!\\p{L})`,
  "giu",
);

/** Whether a line has nothing but its date, a weekday, punctuation, a word of "day" kind, and a remark in brackets. */
export function isOnlyDate(source: string, text: Span, date: Span): boolean {
  const behind = source.slice(date.end, text.end);
  // A remark in brackets is no event: `8 May 2024 (a public holiday)`.
  const remark = /^[\s*_:,]*[([（][^()[\]（）]*(?:[([][^()[\]]*[)\]][^()[\]（）]*)?[)\]）][\s*_:.]*$/.test(behind);
  const rest = source.slice(text.start, date.start) + (remark ? "" : behind);
  return !/[\p{L}\p{N}]{2}/u.test(DAYS.replaceIn(rest, ""));
}
