// Days in code that are data rather than days of the incident: values of a field, a format and what it was meant to be.
import { anyOf, pattern } from "../../languages/patterns.ts";
import { type Span, slice } from "../../text/span.ts";
import type { Timestamp } from "../../time/types.ts";

/** So far before and behind a time its line is looked at, in UTF-16 units. */
const NEAR = 600;

const FORMAT = pattern(() => anyOf("facts", "dataFormat"), "iu");

/** Whether a time in a line of prose stands in code and is a value there: midnight to the second, or beside a word for a format. */
export function isSampleValue(source: string, line: Span, { clock, span }: Timestamp): boolean {
  if (!isInCode(source, line, span)) return false;
  const midnight = clock?.hour === 0 && clock.minute === 0 && clock.second === 0;
  return midnight || FORMAT.test(slice(source, line).slice(0, NEAR));
}

/** Whether it is written in backticks, or they open before it and close behind it on its line. */
export function isInCode(source: string, line: Span, { start, end }: Span): boolean {
  if (source[start] === "`") return true;
  const marks = slice(source, { start: Math.max(line.start, start - NEAR), end: start }).split("`").length - 1;
  return marks % 2 === 1 && slice(source, { start: end, end: Math.min(line.end, end + NEAR) }).includes("`");
}
