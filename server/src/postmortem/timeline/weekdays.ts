// Weekdays in the place of dates: "Fri 22:10", "10:00 UTC (Sat)", a cell, a heading or an item that is nothing but "Monday".
import { anyOf, pattern } from "../../languages/patterns.ts";
import type { Document, TextLine } from "../../markdown/document.ts";
import { type Span, slice } from "../../text/span.ts";
import { readWeekday, readWeekdayBehind } from "../../time/date.ts";
import { AMBIGUOUS_WEEKDAYS } from "../../time/words/index.ts";
import type { WrittenEntry } from "./written.ts";

/** Longer words are no weekday alone. UTF-16 units. */
const LONGEST = 24;

/** For each entry without a date the weekday that is said of it, 1 = Monday. */
export function weekdaysOf(
  { source }: Document,
  lines: readonly TextLine[],
  entries: readonly WrittenEntry[],
): (number | undefined)[] {
  const entryOf = new Map(entries.map((entry) => [entry.line, entry]));
  const over = new Map<WrittenEntry, number>();
  let above: number | undefined;
  let latest: TextLine | undefined;
  for (const line of lines) {
    const entry = entryOf.get(line);
    if (entry && above !== undefined) over.set(entry, above);
    if (entry) {
      above = undefined;
      latest = line;
    } else if (line.form !== "code" && line.form !== "html" && !(latest && isToldIn(latest, line)))
      above = (line.form === "row" ? onlyCell(source, line) : weekdayAlone(source, line.text)) ?? above;
  }
  return entries.map((entry) => {
    const { line, written } = entry;
    if (written.date || written.relative || !written.clock) return undefined;
    const cell = line.cells.map((one) => weekdayAlone(source, one)).find((day) => day !== undefined);
    const before =
      line.form === "row" ? cell : weekdayAlone(source, { start: line.text.start, end: written.span.start });
    return before ?? inBrackets(source, written.span, line.text.end) ?? over.get(entry);
  });
}

/** Whether a line belongs to an entry: "Saturday" in an item or a paragraph below it, indented as its text. */
function isToldIn(entry: TextLine, { form, depth, parent, lazy }: TextLine): boolean {
  if (form === "item") return depth > entry.depth;
  return form === "text" && !lazy && entry.form === "item" && parent === entry;
}

/** "+1", "+1d", "+1 day", as the source of an expression. */
export const ONE_DAY_MORE = String.raw`\+1(?:\s?d(?:ays?)?)?`;

/** "(next day)", "(+1d)" right behind a time and its zone. */
const NEXT_DAY = pattern(
  () => `^[^()（）\\n]{0,12}[([（]\\s?(?:${anyOf("dates", "nextDay")}|${ONE_DAY_MORE})\\s?[)\\]）]`,
  "iu",
);

/** For each entry without a date whether it says that it is of the day after. */
export function nextDaysOf({ source }: Document, entries: readonly WrittenEntry[]): boolean[] {
  return entries.map(
    ({ written: { date, clock, span }, line }) =>
      clock !== undefined && !date && NEXT_DAY.test(source.slice(span.end, Math.min(line.span.end, span.end + 40))),
  );
}

/** Whether the weekdays go back from one to the next, by the shorter way; undefined where they tell nothing. */
export function weekdaysDescend(weekdays: readonly (number | undefined)[]): boolean | undefined {
  const told = weekdays.filter((day) => day !== undefined);
  const forth = told.reduce((sum, day, i) => sum + (i === 0 ? 0 : (day - (told[i - 1] as number) + 7) % 7), 0);
  const back = told.reduce((sum, day, i) => sum + (i === 0 ? 0 : ((told[i - 1] as number) - day + 7) % 7), 0);
  return forth === back ? undefined : back < forth;
}

/** The weekday that a text is, marks around it aside. */
export function weekdayAlone(source: string, span: Span): number | undefined {
  if (span.end - span.start > LONGEST) return undefined;
  const words = slice(source, span);
  const at = words.search(/[\p{L}]/u);
  const read = at < 0 ? undefined : readWeekday(words, at, words.length);
  if (!read || AMBIGUOUS_WEEKDAYS.has(words.slice(at, read.end).toLowerCase())) return undefined;
  return /[\p{L}\p{N}]/u.test(words.slice(read.end)) ? undefined : read.value;
}

/** The weekday that all cells of a row are that are not empty: it heads the rows below. */
function onlyCell(source: string, { cells }: TextLine): number | undefined {
  const [cell, more] = cells.filter(({ start, end }) => start < end);
  return cell && cell === cells[0] && !more ? weekdayAlone(source, cell) : undefined;
}

/** `10:00 UTC (Sat)`. */
function inBrackets(source: string, { end }: Span, last: number): number | undefined {
  return /^[*_ ]{0,3}[([（]/.test(source.slice(end, end + 4)) ? readWeekdayBehind(source, end, last)?.value : undefined;
}
