// Paragraphs and plain lines that each state a task.

import { anyOf, pattern } from "../../../languages/patterns.ts";
import type { TextLine } from "../../../markdown/document.ts";
import { type Span, slice } from "../../../text/span.ts";
import { opensWithTime } from "../../../time/opens.ts";
import { lettersInFront } from "../parts/initialled.ts";
import type { Task } from "../task.ts";
import { PICTOGRAPH_NAME } from "../wording.ts";
import { ADDING, REFERRING } from "../words/en-grammar.ts";
import { announcesMore, isClosing, isIntroduction, isNothing, type Mood, tellsOfPast } from "./prose.ts";
import type { TaskSearch } from "./reader.ts";

/** How the place where a paragraph stands bears on it. */
export interface ParagraphPlace {
  /** A list or table stands in the same region: prose around it introduces or explains. */
  readonly besideList: boolean;
  /** Under a sub-heading of its own: what stands there tells of one task. */
  readonly underHeading: boolean;
  /** The part holds other words than these languages' grammar covers. */
  readonly foreign: boolean;
  readonly ticked: boolean;
  /** Under a title that promises something: its prose lists no tasks. */
  readonly pledged: boolean;
  /** Its title names no task itself, and no list stands below it: an order above a block of code may be one. */
  readonly shown: boolean;
}

/** The tasks of one paragraph, whose lines follow each other. */
export function tasksInParagraph(reader: TaskSearch, lines: readonly TextLine[], place: ParagraphPlace): Task[] {
  const { source, lexis, moodOf } = reader;
  const boxed = boxedParts(lines).filter(([line]) => line && !isNothing(source, line.text, lexis));
  if (boxed.length > 0)
    return boxed.map((part) => task(part, { ...place, ticked: place.ticked || part[0]?.checkbox?.done === true }));
  if (place.pledged) return [];
  const said = lines.filter(
    (line, i) => !isNothing(source, line.text, lexis) && !isLink(source, line.text, lines[i - 1]?.text),
  );
  const open = said.filter((line) => !isClosing(source, line.text, lexis));
  const first = open[0];
  if (!first || first !== said[0]) return [];
  const counted = countedLines(source, open);
  if (counted.length >= 2)
    return counted.map(({ line, start }) => ({ ...task([line], place), textSpan: { start, end: line.text.end } }));
  const parts = splitLines(reader, open);
  const moods = parts.map((part) => moodOf(source, spanOf(part)));
  const own = parts.filter(
    (part, i) => !isIntroduction(source, spanOf(part)) && states(reader, part, moods[i] as Mood, place),
  );
  const every = own.length >= 2 && own.length === parts.filter((p) => !isIntroduction(source, spanOf(p))).length;
  const listed = own.filter((part) => looksListed(reader, part));
  const parallel = moods.every((m) => m === "plan" || m === "order") && !parts.some((part) => refersBack(source, part));
  if (every && (listed.length === own.length || parallel)) return own.map((part) => task(part, place));
  if (listed.length >= 2) return listed.map((part) => task(part, place));
  const whole = { start: first.text.start, end: (open.at(-1) as TextLine).text.end };
  const mood = moods[0] as Mood;
  if (lettersInFront(slice(source, whole)) && !isIntroduction(source, whole)) return [task(open, place)];
  if (isIntroduction(source, whole)) return isShown(reader, open, mood, place) ? [task(open, place)] : [];
  if (mood !== "order" && announcesMore(source, whole)) return [];
  if (states(reader, parts[0] as TextLine[], mood, place)) return [task(open, place)];
  return !place.besideList && laterSentences(source, whole).some((span) => isAsked(reader, span))
    ? [task(open, place)]
    : [];
}

/** "Create `check.sh`:" above its code: a task and how it is done. */
function isShown({ text }: TaskSearch, lines: readonly TextLine[], mood: Mood, place: ParagraphPlace): boolean {
  if (mood !== "order" || !place.shown) return false;
  return text[(lines.at(-1) as TextLine).index + 1]?.form === "code";
}

/** Lines with a box to tick and no bullet, each with those that go on from it. */
function boxedParts(lines: readonly TextLine[]): TextLine[][] {
  const parts: TextLine[][] = [];
  for (const line of lines) {
    if (line.checkbox) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

/** `1.…`, `2)…`, `R3. …`, `④ …`, `[Task 1]: …` at the starts of lines, which Markdown takes for no list: those lines, where they count from one, and where their words start. */
function countedLines(source: string, lines: readonly TextLine[]): { line: TextLine; start: number; number: number }[] {
  const counted = lines.flatMap((line) => {
    const [all = "", plain, named, sign = "", word] =
      /^[(（]?(?:(\d{1,2})[.．)）、]\s?(?=[^\s\d])|[*_]{0,2}[A-Z]{1,2}-?(\d{1,2})[.):][*_]{0,2}\s{1,2}(?=\S)|([\u2460-\u2473])\s?|[*_]{0,2}\[[\p{L} ]{2,20} #?(\d{1,2})\][:.：]?[*_]{0,2}[:：]?\s{1,2}(?=\S))/u.exec(
        slice(source, line.text).slice(0, 36),
      ) ?? [];
    const digits = plain ?? named ?? word;
    const number = digits === undefined ? sign.charCodeAt(0) - 0x245f : Number(digits);
    return Number.isNaN(number) ? [] : [{ line, start: line.text.start + all.length, number }];
  });
  return counted.every(({ number }, i) => number === i + 1) ? counted : [];
}

/** Whether a sentence says what is to be done, itself and not only of what was told before it: "This will need care". */
function isAsked({ source, moodOf }: TaskSearch, span: Span): boolean {
  const first =
    slice(source, span)
      .slice(0, 20)
      .toLowerCase()
      .split(/[^\p{L}']+/u)[0] ?? "";
  const mood = moodOf(source, span);
  return (mood === "order" || mood === "plan") && !REFERRING.has(first);
}

/** The text behind each sentence but the last. */
function laterSentences(source: string, span: Span): Span[] {
  const text = slice(source, span);
  return [...text.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].map((m) => ({
    start: span.start + m.index + m[0].length,
    end: span.end,
  }));
}

const REFERS_BACK = pattern(() => `^${anyOf("taskWords", "refersBack")}\\b`, "u");

/** Begins by pointing at the line before: a sentence of a running text, not an item of its own. */
function refersBack(source: string, lines: readonly TextLine[]): boolean {
  const text = slice(source, spanOf(lines)).slice(0, 80).toLowerCase();
  return REFERRING.has(text.split(/[^\p{L}']+/u)[0] ?? "") || REFERS_BACK.test(text);
}

/** Lines, or several where a sentence was wrapped: not where one order follows another. */
function splitLines({ source, moodOf }: TaskSearch, lines: readonly TextLine[]): TextLine[][] {
  const parts: TextLine[][] = [];
  for (const line of lines) {
    const before = parts.at(-1)?.at(-1);
    const ended =
      before === undefined ||
      line.info === "indented" ||
      /[.!?:;。！？：…)][*_]{0,3}$/.test(slice(source, before.text)) ||
      before.text.end - before.text.start < 60;
    const capital = BEGINS_LARGE.test(slice(source, line.text));
    const orders = () => [parts.at(-1)?.[0], line].every((one) => one && moodOf(source, one.text) === "order");
    if (capital && (ended || orders())) parts.push([line]);
    else if (before) (parts.at(-1) as TextLine[]).push(line);
    else parts.push([line]);
  }
  return parts;
}

function spanOf(lines: readonly TextLine[]): Span {
  return { start: (lines[0] as TextLine).text.start, end: (lines.at(-1) as TextLine).text.end };
}

function states(reader: TaskSearch, lines: readonly TextLine[], mood: Mood, place: ParagraphPlace): boolean {
  const span = spanOf(lines);
  if (opensWithTime(slice(reader.source, span).slice(0, 80)) && tellsOfPast(reader.source, span)) return false;
  if (place.besideList) return mood === "plan" && adds(reader.source, lines);
  if (place.underHeading || place.foreign) return mood !== "tale" || place.foreign;
  return mood === "order" || mood === "plan" || (mood === "name" && looksListed(reader, lines));
}

const ADDS_TASK = pattern(() => `^${anyOf("taskWords", "addsTask")}\\b`, "u");

/** "Additionally, …", "We will also …": a further task beside those of a list. */
function adds(source: string, lines: readonly TextLine[]): boolean {
  const text = slice(source, spanOf(lines)).slice(0, 80).toLowerCase();
  return ADDING.has(text.split(/[^\p{L}']+/u)[0] ?? "") || ADDS_TASK.test(text);
}

const PICTOGRAPH = new RegExp(`^(?:✓|\\p{Extended_Pictographic}|${PICTOGRAPH_NAME})`, "u");
const BEGINS_LARGE = new RegExp(`^(?:${PICTOGRAPH_NAME})?[^\\p{L}\\p{N}]*[\\p{Lu}\\p{Lo}\\p{N}]`, "u");

/** A line that stands like an item of a list: a tick or a label in front, an order, or a short phrase that ends the line. */
function looksListed({ source, moodOf }: TaskSearch, lines: readonly TextLine[]): boolean {
  const span = spanOf(lines);
  const text = slice(source, span);
  if (PICTOGRAPH.test(text)) return true;
  if (/^[*_]{0,3}[\p{Lu}][\p{L}\p{N} /&-]{2,40}[*_]{0,3}:[*_]{0,3}\s+\S/u.test(text)) return true;
  const mood = moodOf(source, span);
  return mood === "order" || (mood === "name" && text.length < 160 && !/[.!?]\s+\S/.test(text));
}

/** An address that a sentence was wrapped before: "(filed⏎https://…)". */
const OPEN_END = /(?:[(:,]|\p{Ll})[*_]{0,3}$/u;
/** "Next post: [Part 3](…)": where to read on. */
const READ_ON = /^[*_]{0,3}[\p{L}][\p{L}\p{N} ]{1,30}[*_]{0,3}:[*_]{0,3}\s*!?\[[^\]\n]*\]\([^)\n]*\)\W*$/u;

const TASK_LABEL = pattern(() => `^[*_]{0,3}${anyOf("taskWords", "label")}`, "iu");

/** Nothing but an address in running text: a picture, a source or where to read on, not a task. `before` is the line above. */
function isLink(source: string, span: Span, before: Span | undefined): boolean {
  const text = slice(source, span).trim();
  if (/^<?https?:\/\/\S+>?$/.test(text)) return !(before && OPEN_END.test(slice(source, before).trimEnd().slice(-8)));
  return /^!?\[[^\]\n]*\]\([^)\n]*\)$/.test(text) || (READ_ON.test(text) && !TASK_LABEL.test(text));
}

function task(lines: readonly TextLine[], place: ParagraphPlace): Task {
  const [first, last] = [lines[0] as TextLine, lines.at(-1) as TextLine];
  return {
    shape: first.form === "html" ? "html" : "line",
    span: { start: first.span.start, end: last.span.end },
    textSpan: { start: first.text.start, end: last.text.end },
    cells: [],
    details: [],
    heading: undefined,
    ticked: place.ticked,
    from: first,
  };
}
