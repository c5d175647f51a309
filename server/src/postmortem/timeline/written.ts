// Where the lines of a timeline state their time: at their start, behind a label, in a table cell, or within the sentence.
import { anyOf, pattern, wholeWords } from "../../languages/patterns.ts";
import type { Document, Table, TextLine } from "../../markdown/document.ts";
import { notation } from "../../text/notation.ts";
import { type Span, slice, trim } from "../../text/span.ts";
import { findTimestamps, readTimestamp } from "../../time/timestamp.ts";
import type { ReadOptions, Timestamp, WrittenZone } from "../../time/types.ts";
import { readZone } from "../../time/zones.ts";
import { readFieldName } from "../headings.ts";
import { ALL } from "../lexicon/index.ts";
import { type FieldName, METRIC_FIELDS } from "../model.ts";
import { isOwnLink } from "../section-content.ts";
import { type ActorLead, actorAhead, actorBehind, actorTimestamp } from "./actors.ts";
import { type Columns, cellTimestamp, dayBeforeNote, shortClock } from "./columns.ts";
import { followsOn, footnoteLines, isWrapped, mayGoOnBelow, partsBehindBreaks, sentenceEndsAbove } from "./flow.ts";
import { clockLikeYear, clockWithDot, clockWithH, halfFilled, leadingTimestamp, stepTimestamp } from "./leading.ts";
import { isOnlyDate } from "./only-date.ts";

/** How a line states its time. */
export type TimePosition = "start" | "label" | "cell" | "inside" | "end";

/** A line that states a time, as written. */
export interface WrittenEntry {
  readonly line: TextLine;
  readonly written: Timestamp;
  readonly lead: TimePosition;
  /** What follows or surrounds the time on its line; may be empty. */
  readonly text: Span;
  /** Who it is about, where the line names them beside its time. */
  readonly actor: Span | undefined;
  /** Zone from the header of the table column. */
  readonly columnZone: WrittenZone | undefined;
  readonly columnYear: number | undefined;
  /** Where it begins, if a break within its line sets it apart from what stands before. */
  readonly behindBreak: number | undefined;
}

/** How far into a line a label before its time may reach. */
const LONGEST_LABEL = 60;

/** A timestamp behind a short label: `Detected: 10:05`, `**Escalation (Nov 10, 8 PM)**`, `[Update - 2023-03-29 15h50 UTC]`. */
function labelledTimestamp(source: string, text: Span, options: ReadOptions): Timestamp | undefined {
  const most = Math.min(text.end, text.start + LONGEST_LABEL);
  for (let i = text.start + 1; i < most; i++) {
    const char = source[i] as string;
    if (!":([—–-|：（".includes(char)) continue;
    if ((char === "-" || char === ":") && !/[\s*_]/.test(source[i + 1] ?? "")) continue;
    // "Downtime stayed within 21:12–21:17." has a range, no label.
    if ((char === "–" || char === "—") && /\d[:.]\d\d$/.test(source.slice(text.start, i))) return undefined;
    const label = source.slice(text.start, i);
    if (/[.!?]\s/.test(label) || /\d{3}/.test(label) || label.trim().split(/\s+/).length > 7) return undefined;
    let at = i + 1;
    while (at < text.end && /[\s*_`]/.test(source[at] as string)) at++;
    const bracket = "([（".includes(char);
    const found =
      (bracket ? readTimestamp(source, i, text.end, options) : undefined) ??
      readTimestamp(source, at, text.end, options);
    if (found?.clock || found?.date) return found;
  }
  return undefined;
}

/** Fields that tell how long something took, or when the report was written; their times are no entries. */
const FACTS: readonly (FieldName | undefined)[] = ["duration", ...METRIC_FIELDS, "published"];

/** Whether a label says what its time is. "Downtime: 2 hours (22:10 to 00:10)" has more before it. */
function statesFact(source: string, text: Span, time: Timestamp): boolean {
  const ahead = source.slice(text.start, time.span.start);
  // "Date: Friday, 3 May 2024", "*Kept by the SRE team — last updated: 2024-05-06 10:12*"
  const label = ahead.split(/[:：]/, 1)[0] as string;
  const last = label.split(/[—–|·]/).at(-1) as string;
  const name = readFieldName(ahead, ALL) ?? readFieldName(label, ALL) ?? readFieldName(last, ALL);
  return name === "date" ? !time.clock : FACTS.includes(name);
}

/** The time of a table row from its time columns: a date cell and a clock cell are one. */
function rowTimestamp(
  source: string,
  row: TextLine,
  columns: Columns,
  options: ReadOptions,
): { written: Timestamp; text: Span; actor: Span | undefined } | undefined {
  let date: Timestamp | undefined;
  let clock: Timestamp | undefined;
  for (const column of columns.times) {
    const cell = row.cells[column];
    if (!cell || cell.end <= cell.start) continue;
    const found =
      cellTimestamp(source, cell, options) ??
      (column === columns.clocks ? (shortClock(source, cell) ?? dayBeforeNote(source, cell, options)) : undefined);
    if (!found) continue;
    if (halfFilled(source, found, cell.end)) return undefined;
    if (!clock && (found.clock || found.relative)) clock = found;
    else if (!date && found.date && !found.clock) date = found;
  }
  const written =
    clock && date && !clock.date
      ? { ...clock, date: date.date, span: cover(clock.span, date.span), zone: clock.zone ?? date.zone }
      : (clock ?? date);
  if (!written) return undefined;
  const place = columns.zones === undefined ? undefined : row.cells[columns.zones];
  const zone = written.zone ?? (place && readZone(source, place.start, place.end, { context: "bracket" }));
  const who = columns.who === undefined ? undefined : row.cells[columns.who];
  const actor = who && who.end > who.start ? who : undefined;
  const rest = row.cells.filter(
    (cell, i) => !columns.times.includes(i) && i !== columns.zones && cell.end > cell.start && cell !== actor,
  );
  const longest = rest.reduce<Span | undefined>(
    (best, cell) => (!best || cell.end - cell.start > best.end - best.start ? cell : best),
    undefined,
  );
  return { written: { ...written, zone }, text: longest ?? { start: row.text.end, end: row.text.end }, actor };
}

function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** What a line says behind its time; may be empty. */
function behindTime(source: string, line: Span, time: Span): Span {
  let start = Math.min(time.end, line.end);
  while (start < line.end && /[\s:：.,;|*_`\])）】\-–—~]/.test(source[start] as string)) start++;
  return trim(source, { start, end: line.end });
}

/** What a line says besides its time. */
function textBehind(source: string, line: Span, time: Span): Span {
  const text = behindTime(source, line, time);
  if (text.end > text.start) return text;
  return time.start > line.start
    ? trim(source, { start: line.start, end: time.start })
    : { start: line.end, end: line.end };
}

/** The lines of a timeline and how they are read. */
interface Region {
  readonly document: Document;
  readonly lines: readonly TextLine[];
  readonly columns: ReadonlyMap<Table, Columns>;
  readonly options: ReadOptions;
  /** Whether `17.11` is a time of day. */
  readonly dots: boolean;
}

/**
 * Every line of a region that states its own time, in document order. `columns` are the tables' time columns. `within`: whether
 * a time within a sentence counts where hardly any line begins with one.
 */
export function writtenEntries(
  document: Document,
  lines: readonly TextLine[],
  columns: ReadonlyMap<Table, Columns>,
  options: ReadOptions,
  within: boolean,
): WrittenEntry[] {
  const { source } = document;
  const region = { document, lines, columns, options, dots: within && writesDots(source, lines, options) };
  const found = withoutSentences(leadingEntries(region));
  found.push(...clocksLikeYears(region, found));
  found.push(...clocksWithH(region, found));
  // "### Recovery (16:40)" above what was done then.
  const headed = ({ line, written }: WrittenEntry) => line.form === "heading" && written.clock !== undefined;
  const leading = found.filter((e) => (e.lead !== "label" || headed(e)) && e.line.form !== "code").length;
  if (leading < 2 && within) found.push(...insideSentences(region, found));
  // The only time of all, in a remark: "(the file's time stamp, 13:07:29, is later than …)".
  const [only] = found;
  if (found.length === 1 && only?.lead === "inside" && isInRemark(source, only)) return [];
  return found.sort((a, b) => a.line.index - b.line.index || a.written.span.start - b.written.span.start);
}

function entryOf(
  source: string,
  line: TextLine,
  written: Timestamp,
  lead: TimePosition,
  text: Span,
  more: Partial<WrittenEntry> = {},
): WrittenEntry {
  const behind = more.actor ? undefined : actorBehind(source, written.span.end, line.text.end);
  return {
    line,
    written,
    lead,
    text: behind && text.start <= behind.rest ? { start: behind.rest, end: text.end } : text,
    actor: behind?.actor ?? (more.behindBreak === undefined ? actorAhead(source, line.span, line.text) : undefined),
    columnZone: undefined,
    columnYear: undefined,
    behindBreak: undefined,
    ...more,
  };
}

/** An entry whose time stands at the start of its line or cell; `behind` where it follows words that may be a name. */
interface Leading {
  readonly entry: WrittenEntry;
  readonly behind?: ActorLead;
}

function leadingEntries(region: Region): Leading[] {
  const { document, lines } = region;
  const { source } = document;
  const logged = lines.filter((line) => isAccessLog(source, line));
  const quoted = new Set(logged.length * 2 < lines.length ? logged : []);
  const footnotes = footnoteLines(document, lines);
  const found: Leading[] = [];
  let last: WrittenEntry | undefined;
  for (const line of lines) {
    if (source.startsWith("![", line.text.start) || footnotes.has(line) || quoted.has(line) || isOwnLink(line))
      continue;
    const ofLine = entriesOfLine(region, line, last);
    found.push(...ofLine);
    last = ofLine.findLast(({ behind }) => !behind)?.entry ?? last;
  }
  return found;
}

function entriesOfLine(region: Region, line: TextLine, last: WrittenEntry | undefined): Leading[] {
  const { document, options } = region;
  const { source } = document;
  if (line.form === "row" && line.table) return rowEntries(region, line, line.table);
  if (line.quoted && line.form !== "item" && line.form !== "text") return [];
  const tracked = trackedTimestamp(document, line, options);
  if (tracked) return [{ entry: entryOf(source, line, tracked.written, "end", tracked.text) }];
  const [text, ...parts] = partsBetweenBreaks(document, line);
  const first = leadingEntry(region, line, text, last);
  const anew = parts.flatMap((part): Leading[] => {
    const written = leadingTimestamp(source, part, options);
    if (!written?.clock) return [];
    const said = textBehind(source, part, written.span);
    return [{ entry: entryOf(source, line, written, "start", said, { behindBreak: part.start }) }];
  });
  return first ? [first, ...anew] : anew;
}

function rowEntries({ document: { source }, columns, options }: Region, line: TextLine, table: Table): Leading[] {
  const times = columns.get(table);
  const row = times && line !== table.header ? rowTimestamp(source, line, times, options) : undefined;
  if (!row || !times) return [];
  const more = { columnZone: times.zone, columnYear: times.year, ...(row.actor ? { actor: row.actor } : {}) };
  return [{ entry: entryOf(source, line, row.written, "cell", row.text, more) }];
}

/** The entry that a line begins, with its time first or behind a label or a name. */
function leadingEntry(
  { document, lines, options, dots }: Region,
  line: TextLine,
  text: Span,
  last: WrittenEntry | undefined,
): Leading | undefined {
  const { source } = document;
  const lead =
    (line.form === "heading" ? stepTimestamp(source, text, options) : undefined) ??
    leadingTimestamp(source, text, options) ??
    (dots ? clockWithDot(source, text, options, startsBlock(line)) : undefined);
  if (lead) {
    if (isProse(document, line, lead, last)) return undefined;
    return { entry: entryOf(source, line, lead, "start", textBehind(source, text, lead.span)) };
  }
  const anew = line.form !== "code" && opensParagraphOrItem(line, lines) && !goesOnSentence(document, line, last);
  if (!anew && (line.form !== "text" || isWrapped(document, line))) return undefined;
  const behind = actorTimestamp(source, text, options);
  if (anew) {
    // `@dana: 03:02 …`, `<dana> 03:02 …`; words in bold before a colon may be any label.
    const known = behind?.actor && /[@<]/.test(source.slice(text.start, behind.actor.start + 1));
    const labelled = known ? undefined : labelledTimestamp(source, text, options);
    if (labelled && !statesFact(source, text, labelled))
      return { entry: entryOf(source, line, labelled, "label", textBehind(source, text, labelled.span)) };
    if (behind && statesFact(source, text, behind.written)) return undefined;
  }
  if (!behind) return undefined;
  const { written, actor } = behind;
  return {
    entry: entryOf(source, line, written, "label", behindTime(source, line.text, written.span), { actor }),
    behind,
  };
}

/** A plain line that begins with a word and a time may be a sentence; several that do are how the timeline is written. */
function withoutSentences(found: readonly Leading[]): WrittenEntry[] {
  const several = found.filter(({ behind }) => behind).length > 1;
  return found
    .filter(({ entry, behind }) => !behind || entry.line.form === "item" || behind.sure || several)
    .map(({ entry }) => entry);
}

/** Two entries or more that begin with four digits, and the lines with four digits that alone might be a year. */
function clocksLikeYears({ document: { source }, lines }: Region, found: readonly WrittenEntry[]): WrittenEntry[] {
  if (found.filter((e) => e.lead === "start" && e.written.clock?.notation === "bare").length < 2) return [];
  return clocksAhead(source, lines.filter(startsBlock), found, (line) => clockLikeYear(source, line.text));
}

function clocksWithH({ document: { source }, lines, options }: Region, found: readonly WrittenEntry[]): WrittenEntry[] {
  if (found.filter((e) => e.written.clock).length < 2) return [];
  const items = lines.filter(({ form }) => form === "item");
  return clocksAhead(source, items, found, (line) => clockWithH(source, line.text, options));
}

/** Entries of the lines without a time yet that begin with a clock as other entries show it to be one. */
function clocksAhead(
  source: string,
  lines: readonly TextLine[],
  found: readonly WrittenEntry[],
  clockOf: (line: TextLine) => Timestamp | undefined,
): WrittenEntry[] {
  const timed = new Set(found.map(({ line }) => line));
  return lines.flatMap((line) => {
    const clock = timed.has(line) ? undefined : clockOf(line);
    return clock ? [entryOf(source, line, clock, "start", textBehind(source, line.text, clock.span))] : [];
  });
}

/** A timeline that tells its times within sentences: "The service was restored by 17:45 (GMT)." */
function insideSentences({ document, lines, options }: Region, found: readonly WrittenEntry[]): WrittenEntry[] {
  const { source } = document;
  const timed = new Set(found.map(({ line }) => line));
  const goesOn = (line: TextLine) =>
    line.form === "text" && !line.afterBlank && !line.lazy && line !== lines[0] && !endsSentence(document, line);
  return lines.flatMap((line) => {
    if (timed.has(line) || NO_SENTENCES.includes(line.form) || hasTimedAncestor(line, timed) || goesOn(line)) return [];
    const stamps = findTimestamps(source, line.text, options);
    const inside = stamps.find((t) => t.clock) ?? stamps.find((t) => t.date);
    if (!inside) return [];
    const labelled = /[:：]/.test(source.slice(line.text.start, inside.span.start));
    if (labelled && statesFact(source, line.text, inside)) return [];
    timed.add(line);
    return [entryOf(source, line, inside, "inside", line.text)];
  });
}

const NO_SENTENCES: readonly TextLine["form"][] = ["code", "row", "heading"];

/** The common log format of web servers, quoted in an entry: `[10/Apr/2025:10:00:00 +0000] "GET /works …`. */
const ACCESS = /^(?:\S{1,60} \S{1,20} \S{1,40} )?\[\d{1,2}\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "/;

function isAccessLog(source: string, { form, text }: TextLine): boolean {
  return form !== "code" && ACCESS.test(source.slice(text.start, Math.min(text.end, text.start + 180)));
}

/**
 * How generators of status pages mark an update with its time: `… is back. {{< track "2024-05-04 10:10:00" >}}` (cState, on Hugo),
 * `::: update Mail is back | 2024-05-04T10:10:00.000Z` (Statusfy).
 */
const TRACKED = new RegExp(
  `\\{\\{[<%]\\s*${notation("track")}\\s+["'\\x60]|^(:::\\s*${notation("update")}\\b)[^|\\n]{0,200}\\|\\s*`,
);

function trackedTimestamp(
  document: Document,
  line: TextLine,
  options: ReadOptions,
): { written: Timestamp; text: Span } | undefined {
  const { source } = document;
  const { form, text } = line;
  if (form !== "text" && form !== "item") return undefined;
  const opened = TRACKED.exec(slice(source, text));
  if (!opened) return undefined;
  const at = text.start + opened.index + opened[0].length;
  const written = readTimestamp(source, at, text.end, options);
  if (!written?.date || !written.clock) return undefined;
  const mark = opened[1];
  const told =
    mark === undefined
      ? { start: startOfParagraph(document, line), end: text.start + opened.index }
      : { start: text.start + mark.length, end: source.lastIndexOf("|", at - 1) };
  return { written, text: trim(source, told) };
}

/** Where the paragraph begins that a line belongs to, or goes on behind the update above. */
function startOfParagraph({ source, text }: Document, line: TextLine): number {
  let first = line;
  for (let above = text[line.index - 1]; above?.form === "text" && first.form === "text" && !first.afterBlank; ) {
    if (TRACKED.test(slice(source, above.text))) break;
    [first, above] = [above, text[above.index - 1]];
  }
  return first.text.start;
}

/** Whether words of one remark in brackets stand before the time and behind it. */
function isInRemark(source: string, { line, written: { span } }: WrittenEntry): boolean {
  return (
    /[(（][^()（）]{0,60}\p{L}[^()（）]{0,60}$/u.test(source.slice(line.text.start, span.start).slice(-121)) &&
    /^[^()（）]{0,8}\p{L}[^()（）]{2}/u.test(source.slice(span.end, span.end + 12))
  );
}

/** So many lines of a timeline that begin with a number as `17.11` is tell times, and two of them with a capital behind it. */
const DOTS = 3;
const CAPITALS = 2;

function writesDots(source: string, lines: readonly TextLine[], options: ReadOptions): boolean {
  const told = lines.filter(({ form }) => form === "text" || form === "item");
  const begins = (anew: boolean) =>
    told.filter((line) => clockWithDot(source, line.text, options, anew && startsBlock(line)) !== undefined).length;
  return begins(true) >= DOTS && begins(false) >= CAPITALS;
}

/** Whether a line is the first of an item or a paragraph. */
function startsBlock({ form, afterBlank }: TextLine): boolean {
  return form === "item" || (form === "text" && afterBlank);
}

/** What a line says up to its first break, and what stands behind each; a line in a fence without its bullet. */
function partsBetweenBreaks({ source }: Document, line: TextLine): [Span, ...Span[]] {
  if (line.form === "code") return [behindBullet(source, line.text)];
  const parts = partsBehindBreaks(source, line);
  const [next] = parts;
  return [next ? { start: line.text.start, end: source.lastIndexOf("<", next.start) } : line.text, ...parts];
}

/** Whether a line goes on what stands above it: a wrapped one, or one in a paragraph below a line that is no entry and ends no sentence. */
function goesOnSentence(document: Document, line: TextLine, before: WrittenEntry | undefined): boolean {
  if (isWrapped(document, line)) return true;
  return (
    followsOn(document, line) &&
    before?.line.index !== line.index - 1 &&
    mayGoOnBelow(document, line) &&
    !sentenceEndsAbove(document, line)
  );
}

/** A mark that sets a time apart from what follows, as one does at the start of an entry. */
const MARK_BEHIND = /^[*_`\])]*\s?[:：|–—-]/u;

/** Whether a line that begins with a time only goes on the sentence above: entries are told by block, not by line. */
function isProse(document: Document, line: TextLine, lead: Timestamp, before: WrittenEntry | undefined): boolean {
  if (!isWrapped(document, line)) return goesOnInParagraph(document, line, lead, before);
  if (before?.line.index === line.index - 1 && (before.text.end <= before.text.start || before.line.form === "text"))
    return false;
  if (!lead.clock && isDayOfBelow(document, line, lead)) return false;
  if (!lead.clock || !sentenceEndsAbove(document, line)) return true;
  const above = document.text[line.index - 1];
  return (
    !hasMarkBehind(document, line, lead) &&
    !(above && /[:：]\W*$/.test(document.source.slice(above.text.start, above.text.end).slice(-6)))
  );
}

/** "And at about two …": a sentence that goes on. */
const JOINS = pattern(() => `^[\\s*_]{0,4}${wholeWords("small", "and")}`, "iu");

const GOES_ON = pattern(() => `(?:[,;(–—-]|(?<!\\p{L})${anyOf("entries", "goesOn")})[*_]{0,2}$`, "iu");

/** Whether a line right below an item or another line is nothing but a day, above one with a time, and ends no sentence. */
function isDayOfBelow({ source, text }: Document, line: TextLine, { span }: Timestamp): boolean {
  const [above, below] = [text[line.index - 1], text[line.index + 1]];
  if (!above || !below || !isOnlyDate(source, line.text, span)) return false;
  if (line.lazy ? below.form !== "item" : !leadingTimestamp(source, below.text, {})?.clock) return false;
  return !GOES_ON.test(source.slice(Math.max(above.text.start, above.text.end - 24), above.text.end).trimEnd());
}

/** Whether a mark sets a line's time apart from what it says. */
export function hasMarkBehind({ source }: Document, { text }: TextLine, { span }: Timestamp): boolean {
  return MARK_BEHIND.test(source.slice(span.end, Math.min(text.end, span.end + 6)));
}

/**
 * The lines of a paragraph may each be an entry. One that lacks what the entry above it has, a time of day or a mark behind
 * it, goes on a sentence that has not ended.
 */
function goesOnInParagraph(
  document: Document,
  line: TextLine,
  lead: Timestamp,
  before: WrittenEntry | undefined,
): boolean {
  if (before?.line.group !== line.group) return isAloneInSentence(document, line, lead);
  if (before.line.form !== "text" || before.text.end <= before.text.start) return false;
  if (!lead.clock && isDayOfBelow(document, line, lead)) return false;
  if (JOINS.test(slice(document.source, line.text).slice(0, 12))) return true;
  if (!followsOn(document, line) || sentenceEndsAbove(document, line) || hasMarkBehind(document, line, lead))
    return false;
  return hasMarkBehind(document, before.line, before.written) || (!lead.clock && before.written.clock !== undefined);
}

/** Whether a line goes on the sentence above, and no line below it in the paragraph begins with a time, too. */
function isAloneInSentence(document: Document, line: TextLine, lead: Timestamp): boolean {
  if (!followsOn(document, line) || !mayGoOnBelow(document, line)) return false;
  if (sentenceEndsAbove(document, line) || hasMarkBehind(document, line, lead)) return false;
  const { source, text } = document;
  if (isOnlyDate(source, line.text, lead.span)) return false;
  for (let next = text[line.index + 1]; next && next.group === line.group; next = text[next.index + 1])
    if (leadingTimestamp(source, next.text, {})) return false;
  return true;
}

/** Whether the line above ends what it says, so that this one begins anew. */
function endsSentence(document: Document, line: TextLine): boolean {
  const above = document.text[line.index - 1];
  return (
    above?.form !== "text" || /[.:!?。]\W*$/.test(document.source.slice(above.text.start, above.text.end).slice(-12))
  );
}

function opensParagraphOrItem(line: TextLine, lines: readonly TextLine[]): boolean {
  return line.form !== "text" || line.afterBlank || line.lazy || lines[0] === line || line.depth === 0;
}

/** A line in a fence without its bullet. */
export function behindBullet(source: string, text: Span): Span {
  const bullet = /^[-*+][ \t]+/.exec(source.slice(text.start, Math.min(text.end, text.start + 8)));
  return bullet ? { start: text.start + bullet[0].length, end: text.end } : text;
}

function hasTimedAncestor(line: TextLine, timed: ReadonlySet<TextLine>): boolean {
  for (let at = line.parent; at; at = at.parent) if (timed.has(at)) return true;
  return false;
}
