// Captured entries into a document: among those of its timeline, each once, or as a timeline of their own at the usual place.
import type { Analysis } from "../analyse.ts";
import { type CapturedEntry, fenced, inOneLine, markdownOf, saidBy, zoneShown } from "../capture/index.ts";
import { readDocument } from "../postmortem/document.ts";
import type { Entry, Timeline } from "../postmortem/model.ts";
import { readPostmortem } from "../postmortem/read.ts";
import { plain, renumber, skeletonsFor } from "../postmortem/skeletons/index.ts";
import { writeDate } from "../rules/fixes/dates.ts";
import { dayOf, sameDay } from "../rules/fixes/days.ts";
import { languageOf } from "../rules/fixes/insert-place.ts";
import { insertSections } from "../rules/fixes/insert-section.ts";
import { runsOf } from "../rules/fixes/runs.ts";
import { timelineSection } from "../rules/support/timeline-place.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { lineEndOf } from "../text/lines.ts";
import { append, grouped, largest } from "../text/lists.ts";
import type { Span } from "../text/span.ts";
import { toInstant } from "../time/instant.ts";
import { type Detail, isSample, linesLike, wallLike } from "./entry-lines.ts";

/** What is known of a document; a whole `Analysis` is. */
export type ReadReport = Pick<Analysis, "document" | "postmortem">;

export interface EntryEditOptions {
  /** Lines of a paste to keep, folded, below the timeline. */
  readonly evidence?: string | undefined;
  /** Reads a changed text as the document is read. */
  readonly reread?: (source: string) => ReadReport;
}

/**
 * The edits that put entries into a document. What is there already is not written again. Among entries that stand there each
 * keeps its instant, old and new, which is proved by reading the result. Empty where nothing is new.
 */
export function entryEdits(
  analysis: ReadReport,
  entries: readonly CapturedEntry[],
  { evidence, reread = readAgain }: EntryEditOptions = {},
): Edit[] {
  const { document, postmortem } = analysis;
  const { timeline } = postmortem;
  const fresh = entries.filter((entry) => !timeline.entries.some((old) => tellsTheSame(document.source, old, entry)));
  if (fresh.length === 0) return [];
  const eol = lineEndOf(document.source);
  const folded = evidence === undefined ? [] : evidenceLines(evidence);
  const main = mainGroup(timeline);
  if (main.length > 0) {
    const edits = new Insertion(analysis, main, fresh, folded, eol, reread).edits();
    if (edits) return edits;
    return [listBehind(analysis, main, fresh, folded, eol, reread)];
  }
  const list = [...markdownOf(fresh).trimEnd().split("\n"), ...folded];
  const section = timelineSection(postmortem);
  return [section ? belowOpening(analysis, section.span, list, eol) : asSection(analysis, list, eol)];
}

function readAgain(source: string): ReadReport {
  const document = readDocument(source);
  return { document, postmortem: readPostmortem(document, { treatAs: "postmortem" }) };
}

/** The entries of the group that has most of them, without relative times. */
function mainGroup({ entries }: Timeline): Entry[] {
  const placed = entries.filter(({ written, instant }) => !written.relative && instant !== undefined && written.clock);
  const groups = grouped(placed, (entry) => entry.group);
  return [...groups.values()].reduce<Entry[]>((best, group) => (group.length > best.length ? group : best), []);
}

/** Whether an entry that stands there says what a captured one says, at its minute. */
function tellsTheSame(source: string, old: Entry, entry: CapturedEntry): boolean {
  if (old.instant === undefined || old.written.relative) return false;
  if (old.absolute) {
    const unit = old.time.second === undefined ? 60_000 : 1000;
    if (Math.floor(old.instant / unit) !== Math.floor(entry.instant / unit)) return false;
  } else {
    const { hour, minute } = wallLike(old, entry);
    if (old.time.hour !== hour || old.time.minute !== minute) return false;
  }
  const line = source.slice(old.span.start, old.span.end);
  const said = (
    old.shape === "row" ? line.split(/(?<!\\)\|/) : [source.slice(old.textSpan.start, old.textSpan.end)]
  ).map(bare);
  const texts = [entry.text, inOneLine(entry), entry.text.split("\n")[0] ?? ""].map(bare);
  return texts.some(
    (text) => said.includes(text) || (entry.actor !== null && said.includes(bare(`${entry.actor}: ${text}`))),
  );
}

/** Words without marks, escapes and spacing. */
function bare(text: string): string {
  return text
    .replace(/[\\*_`|~]/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

/** How often the result is read and mended before the entries are set apart in a list of their own. */
const ROUNDS = 6;

/** Puts entries among those of one group. */
class Insertion {
  readonly #read: ReadReport;
  readonly #main: readonly Entry[];
  readonly #fresh: readonly CapturedEntry[];
  readonly #evidence: readonly string[];
  readonly #eol: string;
  readonly #reread: (source: string) => ReadReport;
  readonly #details: Map<CapturedEntry, Detail>;
  /** Old entries whose date has to be written out. */
  readonly #dated = new Set<Entry>();
  readonly #spans: ReadonlyMap<Entry, Span>;
  readonly #descending: boolean;
  /** Whether blank lines stand between entries. */
  readonly #loose: boolean;
  /** Without any date in the timeline, days cannot be told: clocks are. */
  readonly #undated: boolean;

  constructor(
    read: ReadReport,
    main: readonly Entry[],
    fresh: readonly CapturedEntry[],
    evidence: readonly string[],
    eol: string,
    reread: (source: string) => ReadReport,
  ) {
    this.#read = read;
    this.#main = main;
    this.#fresh = fresh;
    this.#evidence = evidence;
    this.#eol = eol;
    this.#reread = reread;
    this.#details = new Map(fresh.map((entry) => [entry, 0]));
    const { timeline } = read.postmortem;
    this.#spans = new Map(
      runsOf(read.document, timeline).flatMap(({ chunks }) => chunks.map(({ entry, span }) => [entry, span] as const)),
    );
    this.#descending = timeline.order === "descending";
    this.#loose = main.some((entry, i) => {
      const [above, own] = [main[i - 1], this.#spans.get(entry)];
      const end = above && this.#spans.get(above)?.end;
      return (
        end !== undefined &&
        own &&
        entry.shape !== "row" &&
        isBlankWithBlankLine(read.document.source.slice(end, own.start))
      );
    });
    this.#undated = main.every(({ time }) => time.month === undefined);
  }

  edits(): Edit[] | undefined {
    if (!this.#main.some(isSample) || this.#main.some((entry) => !this.#spans.has(entry))) return undefined;
    for (let round = 0; round < ROUNDS; round++) {
      const { edits, order } = this.#build();
      if (this.#holds(edits, order)) return edits;
    }
    return undefined;
  }

  /** The edits, and all entries in the order in which they then stand. */
  #build(): { edits: Edit[]; order: (Entry | CapturedEntry)[] } {
    const { document, postmortem } = this.#read;
    const behind = new Map<Entry, CapturedEntry[]>();
    const before = new Map<Entry, CapturedEntry[]>();
    for (const entry of this.#fresh) {
      const { anchor, first } = this.#place(entry);
      const places = first ? before : behind;
      places.set(anchor, [...(places.get(anchor) ?? []), entry]);
    }
    const edits: Edit[] = [];
    const order: (Entry | CapturedEntry)[] = [];
    this.#dateNewDays(before, behind);
    const last = this.#main.reduce((a, b) => (b.span.start > a.span.start ? b : a));
    for (const old of [...postmortem.timeline.entries].sort((a, b) => a.span.start - b.span.start)) {
      const span = this.#spans.get(old);
      const above = this.#ordered(before.get(old));
      const below = this.#ordered(behind.get(old));
      append(order, [...above, old, ...below]);
      const day = this.#dated.has(old) ? dayOf(old) : undefined;
      const dated = day && writeDate(document, postmortem, old, day);
      if (dated) edits.push(dated);
      if (!span) continue;
      const gap = this.#eol.repeat(old.shape === "heading" || this.#loose ? 2 : 1);
      const start = document.lines.startOf(document.lines.lineAt(span.start));
      if (above.length > 0)
        edits.push({ span: { start, end: start }, text: above.map((one) => this.#text(one, old) + gap).join("") });
      const evidence = old === last ? this.#evidence.map((line) => this.#eol + line).join("") : "";
      const text = below.map((one) => gap + this.#text(one, old)).join("") + evidence;
      if (text !== "") edits.push({ span: { start: span.end, end: span.end }, text });
    }
    return { edits, order };
  }

  /** A day that begins with a new entry is written out. */
  #dateNewDays(before: ReadonlyMap<Entry, CapturedEntry[]>, behind: ReadonlyMap<Entry, CapturedEntry[]>): void {
    for (const old of this.#main) {
      let day = dayOf(old);
      if (!day) continue;
      for (const entry of this.#ordered(behind.get(old))) {
        const own = wallLike(old, entry);
        if (!sameDay(day, { ...own, year: day.year === undefined ? undefined : own.year })) this.#atLeast(entry, 1);
        day = { year: day.year === undefined ? undefined : own.year, month: own.month, day: own.day };
      }
      for (const entry of before.get(old) ?? []) {
        const own = wallLike(old, entry);
        const first = dayOf(old);
        if (first && (own.month !== first.month || own.day !== first.day)) this.#atLeast(entry, 1);
      }
    }
  }

  #atLeast(entry: CapturedEntry, detail: Detail): void {
    if ((this.#details.get(entry) ?? 0) < detail) this.#details.set(entry, detail);
  }

  #ordered(entries: readonly CapturedEntry[] = []): CapturedEntry[] {
    return this.#descending ? [...entries].reverse() : [...entries];
  }

  /** The old entry that a new one stands beside, and whether before it. */
  #place(entry: CapturedEntry): { anchor: Entry; first: boolean } {
    const direction = this.#descending ? -1 : 1;
    let before: Entry | undefined;
    for (const old of this.#main) {
      const apart = (this.#rank(old, entry) - this.#instant(old, entry)) * direction;
      if (apart < 0 || (apart === 0 && direction > 0)) before = old;
    }
    const [top] = this.#main;
    if (!before) return { anchor: top as Entry, first: true };
    const next = this.#main[this.#main.indexOf(before) + 1];
    const day = wallLike(before, entry);
    if (next && !sameDay(dayOf(before), day) && sameDay(dayOf(next), day)) return { anchor: next, first: true };
    return { anchor: before, first: false };
  }

  #rank(old: Entry, entry: CapturedEntry): number {
    return old.absolute || this.#undated ? (old.instant ?? 0) : (old.instant ?? 0) - this.#yearShift(old, entry);
  }

  /** The captured instant on the scale of an old entry: its wall time where the old one has no zone or no date. */
  #instant(old: Entry, entry: CapturedEntry): number {
    if (old.absolute) return entry.instant;
    const wall = wallLike(old, entry);
    const minutes = wall.hour * 60 + wall.minute;
    if (this.#undated) return 946_684_800_000 + minutes * 60_000;
    return toInstant({ ...wall, offset: old.time.offset ?? 0 });
  }

  /** Milliseconds between the scale of a time without a year and the year of the captured one. */
  #yearShift(old: Entry, entry: CapturedEntry): number {
    if (old.time.year !== undefined) return 0;
    const { year } = wallLike(old, entry);
    return toInstant({ year: 2000, month: 1, day: 1, offset: 0 }) - toInstant({ year, month: 1, day: 1, offset: 0 });
  }

  #text(entry: CapturedEntry, beside: Entry): string {
    const { document, postmortem } = this.#read;
    const day = wallLike(beside, entry);
    const samples = this.#main.filter(isSample);
    const sameShape = samples.filter(({ shape }) => shape === beside.shape);
    const from = sameShape.length > 0 ? sameShape : samples;
    const sample = isSample(beside) ? beside : (from.find((one) => sameDay(dayOf(one), day)) ?? (from[0] as Entry));
    return linesLike(document, postmortem, sample, entry, this.#details.get(entry) ?? 0).join(this.#eol);
  }

  /** Whether every entry has its time in the result; where not, more is written out in the next round. */
  #holds(edits: readonly Edit[], order: readonly (Entry | CapturedEntry)[]): boolean {
    const { timeline } = this.#reread(applyEdits(this.#read.document.source, edits)).postmortem;
    const found = [...timeline.entries].sort((a, b) => a.span.start - b.span.start);
    if (found.length !== order.length) {
      for (const entry of this.#fresh) this.#more(entry);
      return false;
    }
    let holds = true;
    let above: CapturedEntry | undefined;
    order.forEach((wanted, i) => {
      const read = found[i] as Entry;
      if ("written" in wanted) {
        if (sameTime(wanted, read)) return;
        holds = false;
        if (above && !wanted.written.date && dayOf(wanted)) this.#dated.add(wanted);
        else if (above) this.#more(above);
        return;
      }
      above = wanted;
      const right = this.#undated
        ? read.time.hour === wallLike(read, wanted).hour && read.time.minute === wallLike(read, wanted).minute
        : read.absolute &&
          read.instant ===
            (read.time.second === undefined ? Math.floor(wanted.instant / 60_000) * 60_000 : wanted.instant);
      if (right) return;
      holds = false;
      this.#more(wanted);
    });
    return holds;
  }

  #more(entry: CapturedEntry): void {
    const now = this.#details.get(entry) ?? 0;
    if (now < 2) this.#details.set(entry, (now + 1) as Detail);
  }
}

/** Whether an old entry says what it said: its wall time, and the offset where it was written and not inferred. */
function sameTime(a: Entry, b: Entry): boolean {
  const wall = ({ time }: Entry) => [time.year, time.month, time.day, time.hour, time.minute, time.second].join();
  const said = a.zone !== null && a.zone.source !== "inferred" && a.zone.source !== "none";
  return wall(a) === wall(b) && (!said || a.time.offset === b.time.offset);
}

/**
 * A list of its own behind the timeline's last entry: where no entry there shows how one is written. Where times stand within
 * sentences, a list that begins with times would be read in their place: then the new ones are sentences, too.
 */
function listBehind(
  { document, postmortem }: ReadReport,
  main: readonly Entry[],
  fresh: readonly CapturedEntry[],
  evidence: readonly string[],
  eol: string,
  reread: (source: string) => ReadReport,
): Edit {
  const end = largest(main.map(({ span }) => span.end));
  const line = document.lines.spanOf(document.lines.lineAt(end)).end;
  const lists = [
    markdownOf(fresh, "\n", true).trimEnd(),
    fresh.map((entry) => `- ${saidBy(entry.actor, entry)} at ${fullTime(entry)}`).join("\n"),
    fresh.map((entry) => `${fullTime(entry)} ${saidBy(entry.actor, entry)}`).join("\n\n"),
  ];
  const edits = lists.map((list): Edit => {
    const lines = [...list.split("\n"), ...evidence];
    return { span: { start: line, end: line }, text: eol + eol + lines.join(eol) };
  });
  const wanted = [...postmortem.timeline.entries, ...fresh].map(({ instant }) => instant ?? 0).sort((a, b) => a - b);
  const proved = edits.find((edit) => {
    const { timeline } = reread(applyEdits(document.source, [edit])).postmortem;
    const found = timeline.entries.map(({ instant }) => instant ?? 0).sort((a, b) => a - b);
    return found.join() === wanted.join();
  });
  return proved ?? (edits[0] as Edit);
}

/** `2026-03-04 09:41 CET`. */
function fullTime(entry: CapturedEntry): string {
  const { time, seconds } = entry;
  return `${time.slice(0, 10)} ${time.slice(11, seconds ? 19 : 16)} ${zoneShown(entry)}`;
}

/** A list below the heading or label of a timeline that has no entries. */
function belowOpening({ document }: ReadReport, opening: Span, list: readonly string[], eol: string): Edit {
  const { lines } = document;
  const last = lines.lineAt(Math.max(opening.start, opening.end - 1));
  const { end } = lines.spanOf(last);
  const next = last + 1 < lines.count ? lines.textOf(last + 1).trim() : "";
  return { span: { start: end, end }, text: eol + eol + list.join(eol) + (next === "" ? "" : eol) };
}

/** A new section where readers expect the timeline, in the style of the document. */
function asSection({ document, postmortem }: ReadReport, list: readonly string[], eol: string): Edit {
  const made = insertSections(document, postmortem, ["timeline"]);
  const [edit] = "edits" in made ? made.edits : [];
  const body = plain(renumber(skeletonsFor(languageOf(postmortem)).bodies.timeline.join("\n"), 1).snippet);
  const text = edit && plain(edit.text);
  const skeleton = body.split("\n").join(eol);
  if (edit && text?.includes(skeleton)) return { span: edit.span, text: text.replace(skeleton, () => list.join(eol)) };
  const { source } = document;
  const gap = source === "" ? "" : /(?:\r\n|\n|\r)$/.test(source) ? eol : eol + eol;
  return {
    span: { start: source.length, end: source.length },
    text: `${gap}## Timeline${eol}${eol}${list.join(eol)}${eol}`,
  };
}

/** The lines of a paste in a folded block. A bullet in a fence could be read as an entry that strayed: then all are quoted. */
function evidenceLines(paste: string): string[] {
  const lines = paste.replace(/\r\n?/g, "\n").trimEnd().split("\n");
  const bulleted = lines.some((line) => /^\s*[-*+]\s/.test(line));
  const shown = bulleted ? lines.map((line) => `> ${line}`) : lines;
  return ["", "<details>", "<summary>Pasted lines</summary>", "", ...fenced(shown), "", "</details>"];
}

/** Whether a text is nothing but white space with an empty line in it. */
function isBlankWithBlankLine(text: string): boolean {
  return text.trim() === "" && text.split("\n").length > 2;
}
