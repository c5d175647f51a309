// Which step of the incident an entry tells: start of impact, detection, acknowledgement, mitigation, resolution.
// A mark at its end says so; otherwise strong words do. A clause that takes its word back ("rollback fails", "restored, but
// errors persisted") tells no phase, and neither does a repair of which a later entry says that it did not help.
import { pattern, type WordPattern } from "../../languages/patterns.ts";
import type { Document, TextLine } from "../../markdown/document.ts";
import { grouped } from "../../text/lists.ts";
import { remembered } from "../../text/remembered.ts";
import { type Span, slice, trim } from "../../text/span.ts";
import { type Entry, PHASES, type Phase } from "../model.ts";
import { type PhaseWords, phaseWords } from "./phase-words/index.ts";

/** How much of an entry is read. UTF-16 units. */
const REACH = 300;
/** How much of it is read for a word that a repair did not help. */
const FAILED_REACH = 600;
/** Characters that a mark can have between its brackets. */
const LONGEST_MARK = 40;

/** In order of strength; the first whose words stand in a clause wins. */
const STRENGTH: readonly Phase[] = ["resolved", "mitigated", "acknowledged", "detected", "impact-start"];
const GUARDED: ReadonlySet<Phase> = new Set(["resolved", "mitigated", "acknowledged"]);
/** Steps that may not hold. */
const REPAIRS: ReadonlySet<Phase> = new Set(["mitigated", "resolved"]);

const before = "(?<![\\p{L}\\p{N}_])";
const behind = "(?![\\p{L}\\p{N}_])";

/** `\b` for the letters of every language: it begins a word behind a gap of some length or where an alternative begins, else ends one. */
function withEdges(source: string): string {
  return source.replace(/(?<=^|[}|(!])\\b/g, before).replaceAll("\\b", behind);
}

/** Alternatives of every language as one pattern: whole words where words are set apart. */
function phasePattern(of: (words: PhaseWords) => readonly string[] | string | undefined): WordPattern {
  const list = (unspaced: boolean) =>
    withEdges(
      phaseWords()
        .filter((words) => (words.unspaced ?? false) === unspaced)
        .flatMap((words) => of(words) ?? [])
        .join("|"),
    );
  return pattern(() => [`${before}(?:${list(false)})${behind}`, list(true)].filter(Boolean).join("|"), "iu");
}

const TELLS = new Map(STRENGTH.map((phase) => [phase, phasePattern(({ tells }) => tells[phase])]));
const TAKEN_BACK = phasePattern(({ takenBack }) => takenBack);
const NOT_TAKEN_BACK = pattern(
  () =>
    `${before}(?:${withEdges(
      phaseWords()
        .flatMap(({ notTakenBack }) => notTakenBack ?? [])
        .join("|"),
    )})`,
  "giu",
);
/** With nothing before it in its clause, and no exception behind. */
const ENDS = pattern(
  () =>
    `(?:^|[,;.:，。、–—-])[\\s*_"“]{0,4}(?:${phaseWords()
      .flatMap(({ ends }) => ends ?? [])
      .join("|")})[*_"”]{0,4}(?:$|[;.!。！]|\\s[(–—-])`,
  "iu",
);
const FAILED = phasePattern(({ failed }) => failed);

/** What a label, a mark or a whole text may be, in lower case; alternatives of a pattern. */
const LABELS = STRENGTH.map(
  (phase) =>
    [
      phase,
      pattern(
        () =>
          `^(?:${phaseWords()
            .flatMap(({ labels }) => labels[phase] ?? [])
            .join("|")})$`,
        "iu",
      ),
    ] as const,
);

/** `Detected: …`, `**Impact ends** – …`, `Resolved` alone. */
const LABEL = /^[\s*_>~-]{0,8}([^:：\n*_()（）|–—]{2,40}?)[\s*_]{0,6}(?:[:：]|[ \t][-–—][ \t]|$)/u;

/** The phase an entry's text tells, or undefined. Only the first 300 characters are read. */
export function phaseOf(text: string): Phase | undefined {
  return phaseIn(text.slice(0, REACH))?.phase;
}

/** `named`: a label or the whole text is nothing but the phase's name. */
const phaseIn = remembered((read): { readonly phase: Phase; readonly named: boolean } | undefined => {
  const name = labelPhase(LABEL.exec(read)?.[1] ?? "");
  if (name && !(REPAIRS.has(name) && failedIn(read))) return { phase: name, named: true };
  for (const clause of read.split(/[.;!?]\s|\s[–—]\s|[。；\n]/)) {
    const phase = STRENGTH.find((one) => TELLS.get(one)?.test(clause) && !(GUARDED.has(one) && isTakenBack(clause)));
    if (phase) return REPAIRS.has(phase) && failedIn(read) ? undefined : { phase, named: false };
  }
  return undefined;
});

function labelPhase(words: string): Phase | undefined {
  const label = words.trim();
  return LABELS.find(([, labels]) => labels.test(label))?.[0];
}

function isTakenBack(clause: string): boolean {
  return TAKEN_BACK.test(NOT_TAKEN_BACK.replaceIn(clause, " "));
}

/** Whether a text says that what was done did not help: "no effect", "still failing". */
function failedIn(text: string): boolean {
  return tellsFailure(text.slice(0, FAILED_REACH));
}

const tellsFailure = remembered((text) => FAILED.test(NOT_TAKEN_BACK.replaceIn(text, " ")));

/** A mark at the end of an entry, `(**detected**)`, with the phase it names in any language. */
export interface PhaseMark {
  /** With its brackets. */
  readonly span: Span;
  readonly phase: Phase;
}

const MARK = new RegExp(
  `[(（]\\s?(?:\\*\\*|__)([^*_()（）\\n]{2,${LONGEST_MARK}})(?:\\*\\*|__)\\s?[)）](?=(?:[\\s.。\\\\]|<br ?/?>){0,5}$)`,
  "u",
);

/** The mark that a stretch of the source ends with. */
function markAtEnd(source: string, { start, end }: Span): PhaseMark | undefined {
  if (!closesAtEnd(source, Math.max(start, end - 31), end)) return undefined; // A bracket and five breaks of six signs each.
  const from = Math.max(start, end - LONGEST_MARK - 16);
  const found = MARK.exec(source.slice(from, end));
  const words = found?.[1] ?? "";
  const phase = labelPhase(words) ?? phaseOf(words);
  if (!found || !phase) return undefined;
  return { span: { start: from + found.index, end: from + found.index + found[0].length }, phase };
}

function closesAtEnd(source: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) if (source[at] === ")" || source[at] === "）") return true;
  return false;
}

/** The line of an entry and those that go on its paragraph. */
function ownLines({ text }: Document, line: TextLine, span: Span): readonly TextLine[] {
  const lines = [line];
  if (line.form === "row" || line.form === "heading" || line.form === "code") return lines;
  for (let at = line.index + 1; at < text.length; at++) {
    const next = text[at] as TextLine;
    if (next.form !== "text" || next.afterBlank || next.span.end > span.end) break;
    lines.push(next);
  }
  return lines;
}

/** The stretches of an entry at whose ends a mark can stand: its cells, or its paragraph. */
export function markPlaces(document: Document, line: TextLine, span: Span): readonly Span[] {
  if (line.form === "row") return line.cells;
  return ownLines(document, line, span).map((own) => own.text);
}

/** The mark of an entry that stands on `line` and reaches over `span`. */
export function phaseMark(document: Document, line: TextLine, span: Span): PhaseMark | undefined {
  for (const place of markPlaces(document, line, span)) {
    const mark = markAtEnd(document.source, place);
    if (mark) return mark;
  }
  return undefined;
}

/** The line of the document that an entry stands on. */
export function lineOfEntry({ text }: Document, { timeSpan }: Entry): TextLine | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text[middle] as TextLine).span.end < timeSpan.start) low = middle + 1;
    else high = middle;
  }
  return text[low];
}

/** What an entry says besides its time: the words before it, or the other cells of its row, and the text behind it. */
function toldBy(document: Document, entry: Entry, line: TextLine): string {
  const { source } = document;
  const { timeSpan, textSpan } = entry;
  if (line.form === "row")
    return line.cells
      .filter(({ start, end }) => end > start && !(start <= timeSpan.start && timeSpan.start < end))
      .map((cell) => slice(source, cell))
      .join("\n");
  const ahead = source.slice(line.text.start, Math.max(line.text.start, Math.min(timeSpan.start, line.text.end)));
  const own = ownLines(document, line, entry.span);
  const rest = own
    .slice(1)
    .map(({ text }) => slice(source, text))
    .join(" ");
  const text = slice(source, textSpan);
  const around = textSpan.start < timeSpan.start || textSpan.start === line.text.start;
  return [around ? "" : ahead, textSpan.start > line.text.end ? text : `${text} ${rest}`]
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .join("\n");
}

interface Told {
  readonly phase: Phase | undefined;
  readonly mark: PhaseMark | undefined;
  readonly marked: boolean;
  /** Its mark or label is the phase's name: no words were weighed. */
  readonly named: boolean;
}

function told(document: Document, entry: Entry): Told {
  const line = lineOfEntry(document, entry);
  if (!line) return { phase: undefined, mark: undefined, marked: false, named: false };
  const mark = phaseMark(document, line, entry.span);
  const text = toldBy(document, entry, line);
  // A machine's name tells what its verb is about: "Alertmanager" before "fires".
  const { actor } = entry;
  const read =
    phaseIn(text.slice(0, REACH)) ?? (actor && phaseIn(`${slice(document.source, actor)} ${text}`.slice(0, REACH)));
  return {
    phase: mark?.phase ?? read?.phase,
    mark,
    marked: mark !== undefined,
    named: mark !== undefined || (read?.named ?? false),
  };
}

/** Whether an entry says that what was done did not help. */
function tellsOfFailure(document: Document, entry: Entry): boolean {
  const line = lineOfEntry(document, entry);
  if (!line) return false;
  return failedIn(`${toldBy(document, entry, line)}\n${slice(document.source, entry.span).slice(0, FAILED_REACH)}`);
}

/**
 * The entries with their phases. What a mark says counts. Of the rest, within a group and by time: the first start, the first
 * detection and acknowledgement unless a later step came before, the first mitigation that held, and the last resolution.
 */
export function withPhases(document: Document, entries: readonly Entry[]): Entry[] {
  const phases = new Map<Entry, Phase>();
  const marks = new Map<Entry, PhaseMark>();
  for (const group of groupsByTime(entries)) settle(document, group, phases, marks);
  return entries.map((entry) => ({
    ...entry,
    phase: phases.get(entry),
    textSpan: unmarked(document, entry, marks.get(entry)),
  }));
}

/** The text of an entry without the mark at its end; what stands below where nothing else is on its line. */
function unmarked(document: Document, entry: Entry, mark: PhaseMark | undefined): Span {
  const { source } = document;
  const { textSpan } = entry;
  if (!mark || mark.span.start < textSpan.start || mark.span.end > textSpan.end) return textSpan;
  const text = trim(source, { start: textSpan.start, end: mark.span.start });
  if (text.end > text.start || lineOfEntry(document, entry)?.form === "row") return text;
  const below = trim(source, { start: mark.span.end, end: entry.span.end });
  return /[\p{L}\p{N}]/u.test(slice(source, below)) ? below : text;
}

/** The entries of each group, earliest first. */
function groupsByTime(entries: readonly Entry[]): Entry[][] {
  return [...grouped(entries, (entry) => entry.group).values()].map((group) =>
    group.every(({ instant }) => instant !== undefined)
      ? group.slice().sort((a, b) => (a.instant as number) - (b.instant as number))
      : group,
  );
}

/** "All good" in the last entry tells the end where no other entry does; in an earlier one it may tell of a check. */
function withEnd(document: Document, group: readonly Entry[], all: readonly Told[]): readonly Told[] {
  const [entry, last] = [group.at(-1), all.at(-1)];
  const line = entry && group.length > 1 ? lineOfEntry(document, entry) : undefined;
  if (!entry || !last || !line || last.phase || all.some(({ phase }) => phase === "resolved")) return all;
  const text = toldBy(document, entry, line).slice(0, REACH).trim();
  return ENDS.test(text) && !failedIn(text) ? [...all.slice(0, -1), { ...last, phase: "resolved" }] : all;
}

function settle(
  document: Document,
  group: readonly Entry[],
  phases: Map<Entry, Phase>,
  marks: Map<Entry, PhaseMark>,
): void {
  const all = withEnd(
    document,
    group,
    group.map((entry) => told(document, entry)),
  );
  all.forEach(({ mark }, i) => {
    if (mark) marks.set(group[i] as Entry, mark);
  });
  const marked = new Set(all.flatMap(({ phase, marked }) => (marked && phase ? [phase] : [])));
  /** Whether an unmarked repair did not hold: an entry behind it, before the next repair, says so. */
  const undone = (at: number): boolean => {
    if (all[at]?.marked) return false;
    for (let i = at + 1; i < all.length; i++) {
      const { phase } = all[i] as Told;
      if (phase && REPAIRS.has(phase)) return false;
      if (tellsOfFailure(document, group[i] as Entry)) return true;
    }
    return false;
  };
  const held = all.map(({ phase }, i) => (phase && REPAIRS.has(phase) && undone(i) ? undefined : phase));
  const taken = new Set<Phase>();
  const last = held.findLastIndex((phase, i) => phase === "resolved" && !all[i]?.marked);
  group.forEach((entry, i) => {
    const phase = held[i];
    if (!phase) return;
    const rank = PHASES.indexOf(phase);
    const late =
      (rank > 0 && rank < 3 && !all[i]?.named && PHASES.slice(rank + 1).some((later) => taken.has(later))) ||
      (phase === "mitigated" && last >= 0 && i > last);
    const counts =
      all[i]?.marked || (!marked.has(phase) && !late && (phase === "resolved" ? i === last : !taken.has(phase)));
    if (counts) phases.set(entry, phase);
    taken.add(phase);
  });
}

/** Says of each entry whether it ends nothing: it says that something did not help, or the next one says so of it. */
export function failureReader(document: Document, entries: readonly Entry[]): (entry: Entry) => boolean {
  const next = new Map<Entry, Entry>();
  for (const group of groupsByTime(entries))
    group.forEach((entry, i) => {
      if (i > 0) next.set(group[i - 1] as Entry, entry);
    });
  return (entry) => {
    const behind = next.get(entry);
    return tellsOfFailure(document, entry) || (behind !== undefined && tellsOfFailure(document, behind));
  };
}
