// Days in code that are data rather than days of the incident: values of a field, a format and what it was meant to be.
import { anyOf, pattern } from "../../languages/patterns.ts";
import { type Span, slice } from "../../text/span.ts";
import type { Timestamp } from "../../time/types.ts";

const FORMAT = pattern(() => anyOf("facts", "dataFormat"), "iu");

/** Whether a time in a line of prose stands in code and is a value there: midnight to the second, or beside a word for a format. */
export function isSampleValue(source: string, line: Span, { clock, span }: Timestamp): boolean {
  if (!isInCode(source, line, span)) return false;
  const midnight = clock?.hour === 0 && clock.minute === 0 && clock.second === 0;
  return midnight || FORMAT.test(slice(source, line).slice(0, 600));
}

/** Whether it is written in backticks, or they open before it and close behind it on its line. */
export function isInCode(source: string, line: Span, { start, end }: Span): boolean {
  if (source[start] === "`") return true;
  let open = false;
  for (let at = line.start; at < start; at++) if (source[at] === "`") open = !open;
  return open && source.slice(end, line.end).includes("`");
}
