// Lines that say nothing but the day of the entries below them.
import type { Document, TextLine } from "../../markdown/document.ts";
import type { ReadOptions } from "../../time/types.ts";
import { leadingTimestamp } from "./leading.ts";
import { isOnlyDate } from "./only-date.ts";
import { dayOver } from "./weekdays.ts";

/** Whether a line of a timeline that is no entry is a weekday, a day or "next day" over those below it. */
export function isDayLine({ source }: Document, line: TextLine, reading: ReadOptions): boolean {
  if (line.form === "code" || line.form === "html") return false;
  if (dayOver(source, line)) return true;
  const stamp = leadingTimestamp(source, line.text, reading);
  return stamp?.date !== undefined && !stamp.clock && isOnlyDate(source, line.text, stamp.span);
}
