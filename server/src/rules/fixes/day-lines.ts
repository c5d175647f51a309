// Days that are said beside entries without a date of their own: by the line over them, by a weekday in front of or behind a time.
import type { Document, TextLine } from "../../markdown/document.ts";
import type { Entry, Postmortem } from "../../postmortem/model.ts";
import { weekdayAlone } from "../../postmortem/timeline/weekdays.ts";
import { type Span, slice } from "../../text/span.ts";
import { readDate, readWeekdayBehind } from "../../time/date.ts";
import { weekdayOf } from "../../time/instant.ts";
import { textLineAt } from "../support/places.ts";
import { type Day, likeSample } from "./dates.ts";
import { dayOf } from "./days.ts";
import { weekdayLike } from "./weekday-names.ts";

/** A line that says the day of the entries below it: the date in it, or the weekday that it is. */
export interface DayLine {
  readonly span: Span;
  readonly entries: Entry[];
}

/** How far into a line its day is looked for. UTF-16 units. */
const LONGEST = 80;

/** For each entry that takes its day from a line over it, that line. */
export function dayLines(document: Document, { timeline }: Postmortem): Map<Entry, DayLine> {
  const entryOn = new Map(timeline.entries.map((entry) => [document.lines.lineAt(entry.timeSpan.start), entry]));
  const over = new Map<Entry, DayLine>();
  let latest: DayLine | undefined;
  let above: TextLine | undefined;
  for (const line of document.text) {
    const entry = entryOn.get(line.line);
    if (!entry) {
      if (line.form === "heading" || line.form === "text") above = line;
      continue;
    }
    if (above) latest = dayLine(document, above, entry) ?? (entry.dateSource === "group" ? undefined : latest);
    above = undefined;
    if (entry.written.date) latest = undefined;
    if (!latest) continue;
    latest.entries.push(entry);
    over.set(entry, latest);
  }
  return over;
}

/** Where a line says the day of the first entry below it: in its words where the entry has the day from it, else it is nothing but the day. */
function dayLine({ source }: Document, { text }: TextLine, entry: Entry): DayLine | undefined {
  const day = entry.written.date ? undefined : dayOf(entry);
  if (!day) return undefined;
  const words = slice(source, text);
  if (weekdayAlone(source, text) === nameable(day)) {
    const word = /\p{L}+/u.exec(words);
    const start = text.start + (word?.index ?? 0);
    return word ? { span: { start, end: start + word[0].length }, entries: [] } : undefined;
  }
  for (const { index } of words.slice(0, LONGEST).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const date = readDate(source, text.start + index, text.end, {})?.value;
    if (!date) {
      if (entry.dateSource === "group") continue;
      return undefined;
    }
    const { span, month } = date;
    const alone = entry.dateSource === "group" || !/[\p{L}\p{N}]/u.test(source.slice(span.end, text.end));
    const same = (month === day.month && date.day === day.day) || (date.swappable && month === day.day);
    return same && alone ? { span, entries: [] } : undefined;
  }
  return undefined;
}

/** The weekday that an entry has in front of its time or in brackets behind it. */
export function ownWeekday({ source, ...document }: Document, entry: Entry): Span | undefined {
  const { written } = entry;
  const day = dayOf(entry);
  const line = textLineAt({ source, ...document }, document.lines.lineAt(entry.timeSpan.start));
  if (!day || !line || written.date || !written.clock) return undefined;
  const told = (span: Span): Span | undefined => {
    const word = /\p{L}+/u.exec(slice(source, span));
    return word ? { start: span.start + word.index, end: span.start + word.index + word[0].length } : undefined;
  };
  const before = { start: line.text.start, end: written.span.start };
  if (line.form !== "row" && before.end > before.start && weekdayAlone(source, before) === nameable(day))
    return told(before);
  const cell = line.cells.find((one) => weekdayAlone(source, one) === nameable(day));
  if (cell) return told(cell);
  const { end } = written.span;
  const behind = /^[*_ ]{0,3}[([（]/.test(source.slice(end, end + 4))
    ? readWeekdayBehind(source, end, line.text.end)
    : undefined;
  return behind && behind.end > end && behind.value === nameable(day)
    ? told({ start: end, end: behind.end })
    : undefined;
}

/** A day as a text writes another one, be it a date or a weekday alone; undefined where it cannot be told so. */
export function dayLike(sample: string, day: Day, dayFirst: boolean | undefined): string | undefined {
  if (/\d/.test(sample)) return likeSample(sample, day, dayFirst);
  const weekday = nameable(day);
  return weekday === undefined ? undefined : weekdayLike(sample, weekday);
}

/** Without a year no weekday is known. */
function nameable({ year, month, day }: Day): number | undefined {
  return year === undefined ? undefined : weekdayOf({ year, month, day });
}
