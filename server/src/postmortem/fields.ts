// Document -> the facts that labels carry: Duration, Start, Severity, Authors, Timezone, in every separator people use.
import type { Document, Table, TextLine } from "../markdown/document.ts";
import { type Span, slice, trim } from "../text/span.ts";
import { opensWithTime } from "../time/opens.ts";
import { readFieldName, readLabel } from "./headings.ts";
import { wordsSpan } from "./label-words.ts";
import { lexiconsFor } from "./lexicon/languages.ts";
import type { Lexicon } from "./lexicon/types.ts";
import { type Field, type FieldName, type Kind, type Section, TIMED_FIELDS } from "./model.ts";
import { isColumnName, type Opening, openingsOfLine } from "./section-openings.ts";
import { signatureOf } from "./signature.ts";

/** Parts whose labelled lines are entries and tasks, not facts about the incident. */
const OTHER_PARTS: readonly Kind[] = ["timeline", "actions", "lessons"];
/** Parts in whose running text a sentence may begin with the name of a fact. */
const TELLING_PARTS: readonly Kind[] = ["root-cause", "resolution", "background", "appendix"];

/**
 * The facts about the incident, in document order: front matter, `Field: v`, `**Field:** v`, `| Field | v |`, `• Field:` with the
 * value on the next line, headings with or above their value. `sections` are the document's: a label inside its timeline,
 * tasks or lessons is none, and a label that opens a part is one only where it names users, services or the like.
 */
export function readFields(document: Document, sections: readonly Section[]): Field[] {
  const lexicons = lexiconsFor(document.source);
  const opened = new Map(sections.map((section) => [section.span.start, section]));
  const parts = sections.filter((section) => section.form !== "field");
  const inner = partLookup(parts, OTHER_PARTS);
  const telling = partLookup(parts, TELLING_PARTS);
  const found: Field[] = frontMatterFields(document, lexicons);
  const openings = document.text.map((line) => openingsOfLine(document.source, line));
  const paired = pairedTables(document.source, openings, lexicons);
  const signature = signatureOf(document);
  document.text.forEach((line, i) => {
    if (line.table && line.cells.length > 3 && !paired.has(line.table)) return;
    // A label within a line is an opening of its own, too, behind some marks.
    const begun = new Set<number>();
    for (const opening of openings[i] as Opening[]) {
      if (opening.words.start === opening.words.end) continue;
      if (inner(opening.span.start) && opening.span.start < signature) continue;
      const field =
        opening.shape === "heading"
          ? headingField(document, opening, lexicons)
          : lineField(document, opening, openings, lexicons);
      const section = opened.get(opening.span.start);
      if (field && telling(opening.span.start) && isTold(document.source, field)) continue;
      if (!field || (section && section.form !== "field" && !section.kinds.includes("metadata"))) continue;
      const stated = opening.shape === "field" ? inOneLine(document.source, field, lexicons) : [field];
      for (const one of stated) if (!begun.has(one.labelSpan.start)) found.push(one);
      for (const { labelSpan } of stated) begun.add(labelSpan.start);
    }
  });
  return found;
}

/** Tables of more than three columns that hold names and values in pairs: most of their pairs begin with a known name. */
function pairedTables(
  source: string,
  openings: readonly (readonly Opening[])[],
  lexicons: readonly Lexicon[],
): Set<Table> {
  const tallies = new Map<Table, number>();
  for (const { line, words } of openings.flat()) {
    if (!line.table || line.cells.length < 4) continue;
    const known = readFieldName(slice(source, words), lexicons) !== undefined;
    tallies.set(line.table, (tallies.get(line.table) ?? 0) + (known ? 1 : -1));
  }
  return new Set([...tallies].filter(([, balance]) => balance > 0).map(([table]) => table));
}

/**
 * Whether a place lies in a part whose labels are no facts: the innermost part that tells decides.
 * Asked from top to bottom, so that one pass over the parts does.
 */
function partLookup(parts: readonly Section[], kinds: readonly Kind[]): (at: number) => boolean {
  const open: Section[] = [];
  let next = 0;
  return (at) => {
    for (; next < parts.length && (parts[next] as Section).body.start <= at; next++) {
      const part = parts[next] as Section;
      while (open.length > 0 && (open.at(-1) as Section).body.end <= part.body.start) open.pop();
      open.push(part);
    }
    while (open.length > 0 && (open.at(-1) as Section).body.end <= at) open.pop();
    const innermost = open.findLast((part) => part.kinds.includes("metadata") || holdsAny(part, kinds));
    return innermost !== undefined && !innermost.kinds.includes("metadata");
  };
}

function holdsAny(part: Section, kinds: readonly Kind[]): boolean {
  return part.kinds.some((kind) => kinds.includes(kind));
}

/** "Severity: the pool was made for ten users": a sentence, where a fact is a word, a time or a length. */
function isTold(source: string, { name, valueSpan }: Field): boolean {
  const value = slice(source, valueSpan);
  return STATED.includes(name) && !/\d/.test(value) && value.trim().split(/\s+/).length > MOST_STATED;
}

const STATED: readonly FieldName[] = ["severity", "status", ...TIMED_FIELDS];
const MOST_STATED = 5;

/** Keys of the front matter that state facts, by the words before any underscore or capital: `resolvedWhen`, `start_time`. */
function frontMatterFields(document: Document, lexicons: readonly Lexicon[]): Field[] {
  return (document.frontMatter?.entries ?? []).flatMap((entry) => {
    const name = readFieldName(entry.key.replace(/([a-z])([A-Z])/g, "$1 $2"), lexicons);
    if (!name) return [];
    return [
      {
        name,
        span: { start: entry.keySpan.start, end: entry.valueSpan.end },
        labelSpan: entry.keySpan,
        valueSpan: entry.valueSpan,
        frontMatter: true,
      },
    ];
  });
}

/** `## Owner: @x`, `### Duration: Thursday … (7.5 hours)`, and `## Status` above its value. */
function headingField(document: Document, opening: Opening, lexicons: readonly Lexicon[]): Field | undefined {
  const { source } = document;
  const text = slice(source, opening.words);
  const colon = /^[^:：]{1,60}[:：]\s*/.exec(text);
  if (colon) {
    const label = wordsSpan(source, { start: opening.words.start, end: opening.words.start + colon[0].length });
    const value = trim(source, { start: opening.words.start + colon[0].length, end: valueEnd(source, opening) });
    const name = readFieldName(slice(source, label), lexicons);
    if (name && !NAMES.includes(name) && value.start < value.end) return make(name, opening.span, label, value);
  }
  const name = readFieldName(text, lexicons);
  if (!name || NAMES.includes(name)) return undefined;
  const value = paragraphBelow(document, opening.line);
  return (
    value && make(name, { start: opening.span.start, end: Math.max(opening.span.end, value.end) }, opening.words, value)
  );
}

/** Names that a heading says of itself: "Incident: …" is a title. */
const NAMES: readonly FieldName[] = ["title", "ticket"];

/** How much of a value is searched for labels within it. UTF-16 units. */
const DEEP = 1000;
const BOLD_LABEL = /(\*\*|__)([^*_:：]{2,40})(?:[:：]\1|\1[:：])/g;
const SEPARATORS = ",;/|·•–—-，、；";

/** `**Start:** 03:12 EDT, **End:** 03:48 EDT`: the fact that a line begins with, and those that follow it there. */
function inOneLine(source: string, field: Field, lexicons: readonly Lexicon[]): Field[] {
  const { start, end } = field.valueSpan;
  const labels = [...source.slice(start, Math.min(end, start + DEEP)).matchAll(BOLD_LABEL)].flatMap((match) => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const words = wordsSpan(source, span);
    const name = readFieldName(slice(source, words), lexicons);
    return name ? [{ name, span, words }] : [];
  });
  const until = (i: number) => labels[i]?.span.start;
  const rest = labels.map(({ name, span, words }, i) => {
    const value = valueUntil(source, span.end, until(i + 1) ?? end, i + 1 < labels.length);
    return make(name, { start: span.start, end: Math.max(span.end, value.end) }, words, value);
  });
  if (labels.length === 0) return [field];
  const own = valueUntil(source, start, until(0) as number, true);
  return [make(field.name, { start: field.span.start, end: own.end }, field.labelSpan, own), ...rest];
}

/** @param parted whether another fact follows, maybe behind a separator */
function valueUntil(source: string, start: number, end: number, parted: boolean): Span {
  const value = trim(source, { start, end });
  const separated = parted && value.end > value.start && SEPARATORS.includes(source[value.end - 1] as string);
  return bare(source, separated ? { start: value.start, end: value.end - 1 } : value);
}

/** A value in a heading keeps its end marks; `wordsSpan` took them off. */
function valueEnd(source: string, opening: Opening): number {
  return trim(source, opening.line.text).end || opening.words.end;
}

function paragraphBelow(document: Document, line: TextLine): Span | undefined {
  const next = document.text[line.index + 1];
  if (!next || next.form === "heading" || next.form === "code" || next.form === "row") return undefined;
  return bare(document.source, next.text);
}

function lineField(
  document: Document,
  opening: Opening,
  openings: readonly (readonly Opening[])[],
  lexicons: readonly Lexicon[],
): Field | undefined {
  const { source } = document;
  const { line, content, shape } = opening;
  if (shape === "bare" || (opening.loose && opening.emphasis === "none")) return undefined;
  const words = slice(source, opening.words);
  const name = readFieldName(words, lexicons) ?? momentOf(words, slice(source, content), lexicons);
  if (!name || ((name === "start" || name === "end") && MAIL.test(slice(source, content)))) return undefined;
  if (shape === "cell" && line.table?.header === line && isColumnHeader(source, content, lexicons)) return undefined;
  // An empty cell is where its value belongs; what stands below a table is none.
  if (shape === "cell" || content.start < content.end) {
    const value = shape === "cell" ? content : bare(source, content);
    return make(
      name,
      { start: opening.span.start, end: Math.max(opening.span.end, content.end) },
      opening.words,
      value,
    );
  }
  if (line.form === "text" && opening.loose) return undefined;
  const value = valueBelow(document, opening, openings);
  return make(name, { start: opening.span.start, end: Math.max(opening.span.end, value.end) }, opening.words, value);
}

/** "Détection : 09h10", "Resolution: 10:40 UTC": by the label a part, by the value its moment. */
function momentOf(words: string, value: string, lexicons: readonly Lexicon[]): FieldName | undefined {
  if (value.length > LONGEST_MOMENT || !opensWithTime(value)) return undefined;
  const kinds = readLabel(words, lexicons)?.kinds;
  return kinds?.length === 1 ? MOMENTS[kinds[0] as Kind] : undefined;
}

const MOMENTS: Readonly<Partial<Record<Kind, FieldName>>> = { detection: "detected", resolution: "resolved" };
/** A value with more than a day, a time and a zone tells how. UTF-16 units. */
const LONGEST_MOMENT = 40;

/** "From: Dana <dana@example.org>": who wrote the mail, not when it began. */
const MAIL = /[^\s@]@[^\s@]/;

/** `| Field | Value |`, `| Time | Event |`: a header's second cell that is itself a column's name. */
function isColumnHeader(source: string, cell: Span, lexicons: readonly Lexicon[]): boolean {
  const words = slice(source, cell);
  return isColumnName(words) || readFieldName(words, lexicons) !== undefined;
}

/** The value of a label that has none on its line: its nested lines, or the line below when that is no label itself. */
function valueBelow(document: Document, opening: Opening, openings: readonly (readonly Opening[])[]): Span {
  const { source, text } = document;
  const { line } = opening;
  const none = { start: opening.span.end, end: opening.span.end };
  const first = text[line.index + 1];
  if (!first || first.form === "heading" || first.form === "row" || first.form === "code") return none;
  const nested = first.parent === line && line.form === "item";
  const labelled = (below: TextLine) =>
    (openings[below.index] as readonly Opening[]).some((other) => isLabel(source, other));
  if (labelled(first)) return none;
  if (!nested && line.form === "text" && first.form === "text" && first.line - line.line > 2) return none;
  if (
    !nested &&
    line.form === "item" &&
    (first.form !== "item" || first.depth !== line.depth || !/[•·]/.test(line.marker ? slice(source, line.marker) : ""))
  )
    return first.form === "text" && first.group === line.group ? bare(source, first.text) : none;
  let end = bare(source, first.text).end;
  if (nested) {
    for (let i = first.index + 1; i < text.length && text[i]?.parent === line && !labelled(text[i] as TextLine); i++)
      end = bare(source, (text[i] as TextLine).text).end;
  }
  return { start: bare(source, first.text).start, end };
}

/** Whether a line's opening is a label of its own: a time or the first words of a sentence are none. */
function isLabel(source: string, opening: Opening): boolean {
  if (opening.shape === "bare" || (opening.loose && opening.shape === "field")) return false;
  return !opensWithTime(slice(source, opening.words));
}

/** A value without the emphasis and code marks around it and a hard break behind it. */
function bare(source: string, span: Span): Span {
  let { start, end } = trim(source, span);
  if (source[end - 1] === "\\") end = trim(source, { start, end: end - 1 }).end;
  const text = source.slice(start, end);
  const mark = /^(\*\*|__|\*|_|`)(?=[^\s*_`])/.exec(text)?.[1];
  if (
    mark &&
    text.length > mark.length * 2 &&
    text.endsWith(mark) &&
    !text.slice(mark.length, -mark.length).includes(mark)
  ) {
    start += mark.length;
    end -= mark.length;
  }
  return { start, end };
}

function make(name: FieldName, span: Span, labelSpan: Span, valueSpan: Span): Field {
  return { name, span, labelSpan, valueSpan, frontMatter: false };
}
