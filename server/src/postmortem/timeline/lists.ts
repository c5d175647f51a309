// Where, within one region, a list of entries ends and another begins: another incident, another service, another view.
import type { Document, TextLine } from "../../markdown/document.ts";
import { isDescending, isDescendingIn, longestOrdered } from "./order.ts";
import type { WrittenEntry } from "./written.ts";

/**
 * For each entry the number of its list, from 0. A list starts over behind a heading or label where the time jumps against the
 * order in which the region is told. `instants`: those of the entries, milliseconds; `days`: the dates above them, which open
 * no list of their own. Nor does one of several days over entries, `dayLines`, that stands in the wrong place.
 */
export function listsOf(
  document: Document,
  lines: readonly TextLine[],
  entries: readonly WrittenEntry[],
  instants: readonly (number | undefined)[],
  days: readonly unknown[],
  dayLines: ReadonlySet<TextLine>,
): number[] {
  const opensOf = (those: readonly TextLine[]) =>
    entries.map((entry, i) => i > 0 && opensBetween(document, those, entries[i - 1] as WrittenEntry, entry));
  const all = opensOf(lines);
  const others = dayLines.size < FEWEST_DAYS - 1 ? all : opensOf(lines.filter((line) => !dayLines.has(line)));
  const isDay = all.map((open, i) => open && !others[i]);
  const opens = isOneMisplaced(instants, isDay) ? others : all;
  const anew = opens.map((open, i) => open && days[i] === days[i - 1]);
  const known = instants.filter((instant) => instant !== undefined);
  const newestFirst = isDescendingIn(runsOf(anew, instants)) || isDescending(known);
  let list = 0;
  return instants.map((now, i) => {
    const last = instants[i - 1];
    const back = last !== undefined && now !== undefined && (newestFirst ? now > last : now < last);
    return back && opens[i] ? ++list : list;
  });
}

/** So many days over entries show that one of them is in the wrong place. */
const FEWEST_DAYS = 3;

/** Whether the days over entries are in order but for one: a second telling has more of them again. */
function isOneMisplaced(instants: readonly (number | undefined)[], isDay: readonly boolean[]): boolean {
  const firsts = instants.filter((instant, i) => instant !== undefined && (i === 0 || isDay[i])) as number[];
  return firsts.length >= FEWEST_DAYS && longestOrdered(firsts).length === firsts.length - 1;
}

/** The instants between two openings, for each such run. */
function runsOf(opens: readonly boolean[], instants: readonly (number | undefined)[]): number[][] {
  const runs: number[][] = [[]];
  instants.forEach((instant, i) => {
    if (opens[i]) runs.push([]);
    if (instant !== undefined) (runs.at(-1) as number[]).push(instant);
  });
  return runs;
}

/** Whether something stands between two entries that may open another list. */
function opensBetween(
  document: Document,
  lines: readonly TextLine[],
  before: WrittenEntry,
  entry: WrittenEntry,
): boolean {
  // A blank line in a fence sets what follows apart.
  if (entry.line.form === "code" && entry.line.afterBlank && before.line.form === "code") return true;
  // What stands below an entry that is a heading or a paragraph tells of that entry.
  const told = before.line.form === "heading" && entry.line.form === "heading";
  const paragraphs = before.line.form === "text" && entry.line.form === "text";
  const counts = countsOn(document, before) && countsOn(document, entry);
  return linesBetween(lines, before.line.index, entry.line.index).some((line) =>
    line.form === "heading"
      ? !told || line.level < entry.line.level
      : (!told && opensAnew(line) && !(paragraphs && goesOn(document, line, before))) ||
        (counts && line.form === entry.line.form && line.depth === entry.line.depth),
  );
}

/** "+5 min": behind a step that says no time of its own it counts from that one. "T+5 min" counts from T. */
function countsOn({ source }: Document, { written: { relative, span } }: WrittenEntry): boolean {
  return relative !== undefined && source[span.start] === "+";
}

/** The lines of a region between two of the document. */
function linesBetween(lines: readonly TextLine[], after: number, before: number): readonly TextLine[] {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as TextLine).index <= after) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < lines.length && (lines[end] as TextLine).index < before) end++;
  return lines.slice(low, end);
}

/** Whether a paragraph below an entry tells more of it: not a label or a caption over what follows. */
function goesOn({ source }: Document, { text }: TextLine, { text: told }: WrittenEntry): boolean {
  if (told.end <= told.start) return true;
  const words = source.slice(text.start, text.end);
  return !/[:：][*_\s]*$/.test(words) && !/^(?:\*\*|__)[^*_]*(?:\*\*|__)\W*$/.test(words);
}

function opensAnew(line: TextLine): boolean {
  return line.form === "text" && line.depth === 0 && line.afterBlank;
}
