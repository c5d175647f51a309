// Weekdays in the place of dates: "Fri 22:10", "10:00 UTC (Sat)", a cell, a heading or an item that is nothing but "Monday".
import { anyOf, pattern, wholeWords } from "../../languages/patterns.ts";
import type { Document, TextLine } from "../../markdown/document.ts";
import { remembered } from "../../text/remembered.ts";
import { type Span, slice } from "../../text/span.ts";
import { readWeekday, readWeekdayBehind } from "../../time/date.ts";
import { readDurationAt } from "../../time/duration.ts";
import { minutesOfDay } from "../../time/instant.ts";
import { AMBIGUOUS_WEEKDAYS } from "../../time/words/index.ts";
import { steps } from "./order.ts";
import type { WrittenEntry } from "./written.ts";

/** Longer words are no weekday alone. UTF-16 units. */
const LONGEST = 24;

/** What is said of an entry's day in the place of a date. */
export interface SaidDay {
  /** 1 = Monday. */
  readonly weekday?: number;
  /** "The following Monday": the next one, be it a Monday or not; "Monday of the week after". */
  readonly after?: "day" | "week";
  /** "Next day", "a week later": so many days after the entries above. */
  readonly later?: number;
}

/** For each entry without a date what is said of its day, beside it or over it. */
export function saidDaysOf(
  { source }: Document,
  lines: readonly TextLine[],
  entries: readonly WrittenEntry[],
): (SaidDay | undefined)[] {
  const entryOf = new Map(entries.map((entry) => [entry.line, entry]));
  const over = new Map<WrittenEntry, SaidDay>();
  let above: SaidDay | undefined;
  let latest: TextLine | undefined;
  for (const line of lines) {
    const entry = entryOf.get(line);
    if (entry && above !== undefined) over.set(entry, above);
    if (entry) {
      above = undefined;
      latest = line;
    } else if (line.form !== "code" && line.form !== "html" && !(latest && isToldIn(latest, line)))
      above = dayOver(source, line) ?? above;
  }
  return entries.map((entry) => {
    const { line, written } = entry;
    if (written.date || written.relative || !written.clock) return undefined;
    const cell = line.cells.map((one) => weekdayAlone(source, one)).find((day) => day !== undefined);
    const before =
      line.form === "row" ? cell : weekdayAlone(source, { start: line.text.start, end: written.span.start });
    const weekday = before ?? inBrackets(source, written.span, line.text.end);
    return weekday === undefined ? over.get(entry) : { weekday };
  });
}

/** The day that a line says for the entries below it: "Monday", "Next day (all times CET)", "The following Monday", "A week later". */
export function dayOver(source: string, line: TextLine): SaidDay | undefined {
  const span = line.form === "row" ? onlyCell(line) : line.text;
  if (!span || span.end - span.start > LONGEST_OVER + LONGEST_REMARK) return undefined;
  return dayIn(slice(source, span));
}

const dayIn = remembered((text): SaidDay | undefined => {
  const words = bare(text.replace(REMARK, ""));
  if (words === "" || words.length > LONGEST_OVER) return undefined;
  if (NEXT_DAY_ALONE.test(words)) return { later: 1 };
  const follows = FOLLOWING.test(text);
  const name = follows ? withoutShortWords(bare(FOLLOWING_IN.replaceIn(text.replace(REMARK, ""), " "))) : words;
  const weekday = weekdayAlone(name, { start: 0, end: name.length });
  if (weekday !== undefined) return follows ? { weekday, after: WEEK_AFTER.test(text) ? "week" : "day" } : { weekday };
  const later = daysLater(words);
  return later === undefined ? undefined : { later };
});

/** "Monday of the following week", and a remark in brackets behind it. UTF-16 units. */
const LONGEST_OVER = 40;
const LONGEST_REMARK = 40;
const REMARK = /[([（][^()[\]（）]{0,40}[)\]）](?=[\s*_:：.]{0,4}$)/;

/** Without marks around it. */
function bare(text: string): string {
  return text.replace(/^[\s*_:：.,–—-]+/, "").replace(/(?<![\s*_:：.,–—-])[\s*_:：.,–—-]+$/, "");
}

const NEXT_DAY_ALONE = pattern(() => `^(?:\\p{L}{1,3}[ '’]){0,2}${anyOf("dates", "nextDay")}$`, "iu");
/** "le lundi", "Monday of the": without articles and prepositions. */
function withoutShortWords(text: string): string {
  return text.replace(/^(?:\p{L}{1,3} ){1,2}/u, "").replace(/(?: \p{L}{1,3}){1,2}$/u, "");
}

const FOLLOWING = pattern(() => wholeWords("dates", "following"), "iu");
const FOLLOWING_IN = pattern(() => wholeWords("dates", "following"), "giu");
const WEEK_AFTER = pattern(() => wholeWords("dates", "followingWeek"), "iu");
const LATER = pattern(() => `^[\\s,]*${anyOf("dates", "later")}$`, "iu");
const AFTER = pattern(() => `^${anyOf("dates", "laterAhead")}\\s+`, "iu");

/** "Two days later", "через 3 дня": whole days. */
function daysLater(words: string): number | undefined {
  const ahead = AFTER.exec(words)?.[0].length ?? 0;
  const length = readDurationAt(words.slice(ahead));
  if (!length) return undefined;
  const rest = words.slice(ahead + length.end);
  if (ahead > 0 ? /[\p{L}\p{N}]/u.test(rest) : !LATER.test(rest)) return undefined;
  const days = length.minutes / MINUTES_OF_DAY;
  return Number.isInteger(days) && days > 0 && days <= MOST_DAYS ? days : undefined;
}

const MINUTES_OF_DAY = 24 * 60;
const MOST_DAYS = 60;

/** Whether a line belongs to an entry: "Saturday" in an item or a paragraph below it, indented as its text. */
function isToldIn(entry: TextLine, { form, depth, parent, lazy }: TextLine): boolean {
  if (form === "item") return depth > entry.depth;
  return form === "text" && !lazy && entry.form === "item" && parent === entry;
}

/** "+1", "+1d", "+1 day", as the source of an expression. */
export const ONE_DAY_MORE = String.raw`\+1(?:\s?d(?:ays?)?)?`;

/** Which day beside that of the others an entry says that it is of. */
export type BesideDay = "next" | "previous";

/** Where words for a day stand beside a clock: "(next day)", "(+1d)" right behind it and its zone, … */
const inBracketsBehind = (words: string) =>
  `^[^()（）\\n]{0,12}[([（]\\s?(?:\\p{L}{1,3}[ '’]){0,2}(?:${words})\\s?[)\\]）]`;

/** … "09:00 the next day: …", "**09:00 the next day** …": set apart from what happened, unlike "09:00 next day delivery stops"; … */
const setApartBehind = (words: string) =>
  `^[*_]{0,3}[ ,]{0,2}(?:\\p{L}{1,3}[ '’]){0,2}(?:${words})(?!\\p{L})(?:[*_]|\\s?(?:[:：,，、|]|[–—-]\\s|$))`;

/** … "The next day at 09:00", "翌日 09:00": all that stands before the time. */
const ahead = (words: string) =>
  `^[\\s*_[]{0,4}(?:\\p{L}{1,3}[ '’]){0,2}(?:${words})(?:[^\\p{L}\\p{N}][^.!?\\n]{0,16})?$`;

/** As the sources of expressions. */
const DAY_WORDS: Readonly<Record<BesideDay, { readonly word: () => string; readonly number: string }>> = {
  next: { word: () => anyOf("dates", "nextDay"), number: ONE_DAY_MORE },
  previous: { word: () => anyOf("dates", "previousDay"), number: ONE_DAY_MORE.replace(String.raw`\+`, "[-−]") },
};

const BESIDE = (["next", "previous"] as const).map((day) => {
  const { word, number } = DAY_WORDS[day];
  return {
    day,
    behind: pattern(() => `${inBracketsBehind(`${word()}|${number}`)}|${setApartBehind(word())}`, "iu"),
    ahead: pattern(() => ahead(word()), "iu"),
  };
});

/** For each entry without a date whether it says that it is of the day after, or before. */
export function besideDaysOf({ source }: Document, entries: readonly WrittenEntry[]): (BesideDay | undefined)[] {
  return entries.map(({ written: { date, clock, end, span }, line, lead }) => {
    if (!clock || date) return undefined;
    // Of "23:50–00:10 (next day)" only the end is.
    if (end?.clock && minutesOfDay(end.clock) < minutesOfDay(clock)) return undefined;
    const behind = source.slice(span.end, Math.min(line.span.end, span.end + LONGEST_BEHIND));
    const cell = line.cells.find(({ start, end: last }) => start <= span.start && span.start < last);
    const { start } = cell ?? line.text;
    const leads = lead !== "inside" && span.start - start <= LONGEST_OVER;
    return BESIDE.find((one) => one.behind.test(behind) || (leads && one.ahead.test(source.slice(start, span.start))))
      ?.day;
  });
}

/** Behind a time its zone and "(next day)", "the next day:". UTF-16 units. */
const LONGEST_BEHIND = 60;

/**
 * Whether the days go back from one to the next, by the shorter way; undefined where they tell nothing. `clocks`: minutes of the
 * day. Where those of one day go on, one day in the wrong place turns nothing around.
 */
export function weekdaysDescend(
  days: readonly (SaidDay | undefined)[],
  clocks: readonly (number | undefined)[],
): boolean | undefined {
  const told = days.filter((day) => day !== undefined);
  let [forth, back, farthest] = [0, 0, 0];
  told.forEach(({ weekday, after, later }, i) => {
    const above = told[i - 1]?.weekday;
    if (after || later) forth++;
    else if (weekday !== undefined && above !== undefined && weekday !== above) {
      const step = (weekday - above + 7) % 7;
      if (step <= 3) forth++;
      else [back, farthest] = [back + 1, Math.max(farthest, 7 - step)];
    }
  });
  const ofDays: number[][] = [[]];
  clocks.forEach((minutes, i) => {
    if (days[i] && days[i]?.weekday !== days[i - 1]?.weekday) ofDays.push([]);
    if (minutes !== undefined) ofDays.at(-1)?.push(minutes);
  });
  const { down, up } = steps(ofDays);
  if (told.length > 1 && up > down && (forth > 0 || back === 1)) return false;
  // "Monday", "Friday": alone no more than four days that go by.
  if (forth === 0 && back === 1 && farthest > 1 && up + down === 0) return false;
  if (forth === back) return forth > 0 && up + down === 0 ? false : undefined;
  return back > forth;
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

/** The first cell of a row, where it is the only one that is not empty: it may head the rows below. */
function onlyCell({ cells }: TextLine): Span | undefined {
  const [cell, more] = cells.filter(({ start, end }) => start < end);
  return cell && cell === cells[0] && !more ? cell : undefined;
}

/** `10:00 UTC (Sat)`. */
function inBrackets(source: string, { end }: Span, last: number): number | undefined {
  return /^[*_ ]{0,3}[([（]/.test(source.slice(end, end + 4)) ? readWeekdayBehind(source, end, last)?.value : undefined;
}
