// A sentence above the entries that begins with a time and leads into them.
import { anyOf, pattern } from "../../languages/patterns.ts";
import type { Document, TextLine } from "../../markdown/document.ts";
import type { Span } from "../../text/span.ts";
import { findTimestamps, readTimestamp } from "../../time/timestamp.ts";
import type { ReadOptions, WrittenDate } from "../../time/types.ts";
import { readFieldName } from "../headings.ts";
import { ALL } from "../lexicon/index.ts";
import type { Field, FieldName, Section } from "../model.ts";
import { endOfParagraph } from "./flow.ts";
import type { TimelineRegion } from "./regions.ts";
import type { GroupDate } from "./resolve.ts";
import type { WrittenEntry } from "./written.ts";

/** Words that lead into a sentence: a line that begins so tells of a time, it is no entry. */
const SENTENCE = pattern(() => `^\\W*${anyOf("entries", "introduces")}\\s`, "iu");
/** What stands behind the time of an introduction is longer. UTF-16 units. */
const SHORTEST = 15;

export function leadsIntoSentence(source: string, text: Span): boolean {
  return SENTENCE.test(source.slice(text.start, Math.min(text.end, text.start + 20)));
}

/** The entries without a paragraph that introduces them: the only one of its form, above two or more of another. */
export function withoutIntroductions(document: Document, entries: readonly WrittenEntry[]): readonly WrittenEntry[] {
  const paragraphs = entries.filter(({ line, written }) => line.form === "text" && (written.clock || written.date));
  const [only] = paragraphs;
  if (!only || paragraphs.length > 1 || only.text.end - only.text.start < SHORTEST) return entries;
  const below = entries.slice(entries.indexOf(only) + 1).filter(({ written }) => written.clock);
  if (below.length < 2 || below.some(({ line }) => line.form !== below[0]?.line.form)) return entries;
  const last = endOfParagraph(document.text, only.line);
  const words = document.source.slice(only.line.text.start, last.text.end);
  return /[:：]\W*$/.test(words.slice(-4)) || leadsIntoSentence(document.source, only.line.text)
    ? entries.filter((entry) => entry !== only)
    : entries;
}

/** An introduction is no longer than this. UTF-16 units. */
const LONGEST = 200;

/** "**Timeline** (UTC, 4 May; the times of people are\napproximate)": what stands in brackets behind the words. */
const REMARK = /^[\s*_]{0,4}[(（][^()（）]{1,200}[)）]/u;

/** The words that open a part, with a remark in brackets behind them. */
export function captionOf(source: string, { span }: Section): Span {
  const behind = REMARK.exec(source.slice(span.end, span.end + 210))?.[0] ?? "";
  return /\n\s*\n/.test(behind) ? span : { start: span.start, end: span.end + behind.length };
}

/** The day that the list's own label says, "30/06 — Timeline", "Timeline (UTC, 2026-06-30)", or the line right above the first entry. */
export function introducedDay(
  document: Document,
  { section, lines }: TimelineRegion,
  entries: readonly WrittenEntry[],
  options: ReadOptions,
): GroupDate | undefined {
  const { source } = document;
  const caption = section && captionOf(source, section);
  const day = caption && (dayBeside(source, caption, options) ?? onlyDay(source, caption, options));
  return day
    ? { date: day, zone: undefined }
    : (sentencesDay(document, lines, entries, options) ?? factsDay(document, lines, entries, options));
}

/** "- Date: Friday, 3 May 2024" above the entries of a list. */
function factsDay(
  { source }: Document,
  lines: readonly TextLine[],
  entries: readonly WrittenEntry[],
  options: ReadOptions,
): GroupDate | undefined {
  const first = entries[0]?.line;
  for (const { form, text, index } of lines) {
    if (!first || index >= first.index) return undefined;
    if (form !== "item" && form !== "text") continue;
    const label = /^[^:：]{1,30}[:：]/.exec(source.slice(text.start, Math.min(text.end, text.start + LONGEST)))?.[0];
    const date = label && readFieldName(label, ALL) === "date" ? onlyDay(source, text, options) : undefined;
    if (date) return { date, zone: undefined };
  }
  return undefined;
}

/** Fields that state the day of an incident. */
const DAY_FIELDS: readonly FieldName[] = ["date", "start"];

/**
 * The day that the facts of one of several incidents state: "## Second outage", "**Date:** 4 May", "### Timeline". Below the
 * title they are those of the whole document. Where they state none, the part's own heading may: "## Second outage (4 May 2026)".
 */
export function daysOfPart(
  { source, text }: Document,
  { section }: TimelineRegion,
  fields: readonly Field[],
  options: ReadOptions,
): GroupDate | undefined {
  if (!section) return undefined;
  const above = text.filter(
    ({ form, level, span }) =>
      form === "heading" && span.start < section.span.start && (section.form !== "heading" || level < section.level),
  );
  const heading = above.at(-1);
  if (!heading || heading === text.find(({ form }) => form === "heading")) return undefined;
  const within = fields.filter(({ span }) => span.start > heading.span.end && span.end <= section.span.start);
  for (const name of DAY_FIELDS)
    for (const field of within) {
      const [stamp, ...more] = field.name === name ? findTimestamps(source, field.valueSpan, options) : [];
      if (stamp?.date && stamp.date.faults.length === 0 && more.every(({ date }) => !date))
        return { date: stamp.date, zone: undefined };
    }
  const [stamp, ...more] = findTimestamps(source, heading.text, options);
  const day = stamp?.end || more.length > 0 ? undefined : stamp?.date;
  return day?.year !== undefined && day.faults.length === 0 ? { date: day, zone: undefined } : undefined;
}

/** A day in numbers before or behind a name: "30/06 — Timeline", "Timeline (30/06)". */
const BESIDE = /^[\W_]{0,6}(\d{1,2}[/.]\d{1,2})\.?\s{1,3}[–—:|-]|[(–—:|-]\s{0,3}(\d{1,2}[/.]\d{1,2})[\s.)*_:]{0,5}$/;

function dayBeside(source: string, { start, end }: Span, options: ReadOptions): WrittenDate | undefined {
  const words = source.slice(start, Math.min(end, start + LONGEST));
  const found = BESIDE.exec(words);
  const day = found?.[1] ?? found?.[2];
  if (!found || !day) return undefined;
  const at = start + found.index + found[0].lastIndexOf(day);
  const read = readTimestamp(source, at, at + day.length, { ...options, bare: true });
  return read?.date && !read.clock ? read.date : undefined;
}

/** "All of this was on Monday, May the 4th, 2020." Only a full date, and only one. */
function sentencesDay(
  { source, text }: Document,
  lines: readonly TextLine[],
  entries: readonly WrittenEntry[],
  options: ReadOptions,
): GroupDate | undefined {
  const first = entries[0]?.line;
  const start = first?.form === "row" ? (first.table?.header ?? first) : first;
  const above = start && text[start.index - 1];
  if (above?.form !== "text" || !lines.includes(above)) return undefined;
  if (above.text.end - above.text.start > LONGEST || entries.some(({ line }) => line === above)) return undefined;
  const date = onlyDay(source, above.text, options);
  return date && { date, zone: undefined };
}

/** The one full date that a text has, without the end of a span of days. */
function onlyDay(source: string, text: Span, options: ReadOptions): WrittenDate | undefined {
  const dates = findTimestamps(source, text, options).flatMap(({ date, end }) => (date && !end ? [date] : []));
  const [only] = dates;
  return dates.length === 1 && only?.year !== undefined && only.faults.length === 0 ? only : undefined;
}
