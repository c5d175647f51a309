// Missing parts in a document whose parts are fields (`- **Impact**: …`, `Impact: …`): written as its own ones are.
import type { Document, TextLine } from "../../markdown/document.ts";
import type { Kind, Postmortem, Section } from "../../postmortem/model.ts";
import { escapeSnippet, READING_ORDER, renumber, skeletonsFor } from "../../postmortem/skeletons/index.ts";
import type { Edit } from "../../text/edits.ts";
import { lineEndOf } from "../../text/lines.ts";
import { textLineAt } from "../support/places.ts";
import { attachedFrom, isRule } from "./heading-style.ts";
import { behindLine, bestGap, languageOf } from "./insert-place.ts";
import type { Outline } from "./outline.ts";

/** A part told in a field at the left edge. */
interface FieldPart {
  readonly line: TextLine;
  readonly kinds: readonly Kind[];
  /** Number (from 0) of the last line that belongs to it. */
  readonly lastLine: number;
}

/** How the document writes a field. */
interface FieldStyle {
  /** Before and behind the words of the label, the bullet among them. */
  readonly before: string;
  readonly behind: string;
  /** Indentation of what is nested below. */
  readonly indent: string;
  /** A blank line stands between two parts. */
  readonly loose: boolean;
}

export interface FieldParts {
  readonly parts: readonly FieldPart[];
  readonly style: FieldStyle;
}

/** Fields that show that they are how this document opens its parts. */
const FIELDS_OF_A_REPORT = 2;

/** The parts of a document that has no headings or labels for them but several fields at its left edge; else undefined. */
export function fieldPartsOf(document: Document, postmortem: Postmortem, outline: Outline): FieldParts | undefined {
  if (outline.parts.length > 0) return undefined;
  // Of several on one line the first one counts.
  const sections = new Map(
    postmortem.sections.toReversed().map((section) => [document.lines.lineAt(section.span.start), section]),
  );
  const timeline = timelineItem(document, postmortem);
  const lines = document.text.filter((line) => (sections.has(line.line) || line === timeline) && atLeftEdge(line));
  const fields = lines.flatMap((line) => {
    const section = sections.get(line.line);
    return section ? [styleOf(document, line, section)] : [];
  });
  const style = fields.find((one) => one !== undefined);
  if (fields.length < FIELDS_OF_A_REPORT || !style) return undefined;
  const parts = lines.map((line, i): FieldPart => {
    const lastLine = lastLineOf(document, line, lines[i + 1]);
    return { line, kinds: sections.get(line.line)?.kinds ?? ["timeline"], lastLine };
  });
  const loose = lines.filter(({ afterBlank }) => afterBlank).length * 2 > lines.length;
  return { parts, style: { ...style, loose } };
}

function atLeftEdge({ form, indent, quoted }: TextLine): boolean {
  return (form === "item" || form === "text") && indent === 0 && !quoted;
}

function styleOf({ source }: Document, line: TextLine, section: Section): Omit<FieldStyle, "loose"> | undefined {
  const before = source.slice(line.span.start, section.labelSpan.start);
  const behind = source.slice(section.labelSpan.end, section.span.end);
  if (/[\p{L}\p{N}\r\n]/u.test(before + behind) || line.checkbox || !/[:：]/.test(behind)) return undefined;
  return { before, behind, indent: " ".repeat(line.text.start - line.span.start) };
}

/** The outermost item that the timed entries are nested in. */
function timelineItem(document: Document, { timeline }: Postmortem): TextLine | undefined {
  const [first] = timeline.entries;
  let outer = first && textLineAt(document, document.lines.lineAt(first.span.start))?.parent;
  while (outer?.parent) outer = outer.parent;
  return outer;
}

/** An item ends with what is nested in it, a line of text before the next part or heading. */
function lastLineOf(document: Document, line: TextLine, next: TextLine | undefined): number {
  let at = line.index + 1;
  while (at < document.text.length && belongs(document.text[at] as TextLine, line, next)) at++;
  const behind = document.text[at];
  const end = behind ? attachedFrom(document, behind) : document.lines.count;
  let last = line.line;
  for (let number = last; number < end; number++) {
    const text = document.lines.textOf(number);
    if (text.trim() && !isRule(text)) last = number;
  }
  return last;
}

function belongs(inner: TextLine, line: TextLine, next: TextLine | undefined): boolean {
  return line.form === "item" ? inner.parent !== undefined : inner !== next && inner.form !== "heading";
}

/** The edits that put skeletons of `kinds` (in reading order) between the fields, as snippets counted through. */
export function insertFieldParts(
  document: Document,
  postmortem: Postmortem,
  { parts, style }: FieldParts,
  kinds: readonly Kind[],
): Edit[] {
  const ranks = parts.map((part) => Math.min(...part.kinds.map((one) => READING_ORDER.indexOf(one))));
  const places = new Map<number, Kind[]>();
  for (const kind of kinds) {
    const at = bestGap(ranks, READING_ORDER.indexOf(kind));
    places.set(at, [...(places.get(at) ?? []), kind]);
  }
  const eol = lineEndOf(document.source);
  const separator = style.loose ? eol + eol : eol;
  let next = 1;
  // In reading order, each kind's gap is that of the kind before it or a later one.
  return [...places].map(([at, here]) => {
    const texts = here.map((kind) => {
      const written = fieldOf(postmortem, style, kind, next);
      next = written.next;
      return written.lines.join(eol);
    });
    const text = texts.join(separator);
    const before = parts[at - 1];
    if (before) return behindLine(document, before.lastLine, (style.loose ? eol : "") + text);
    const start = document.lines.startOf(attachedFrom(document, (parts[0] as FieldPart).line));
    return { span: { start, end: start }, text: text + separator };
  });
}

/** A prompt of one line behind the label, several nested below it. */
function fieldOf(
  postmortem: Postmortem,
  { before, behind, indent }: FieldStyle,
  kind: Kind,
  from: number,
): { lines: string[]; next: number } {
  const set = skeletonsFor(languageOf(postmortem));
  const { snippet, next } = renumber(set.bodies[kind].join("\n"), from);
  const label = escapeSnippet(before) + set.headings[kind] + escapeSnippet(behind);
  if (!snippet.startsWith("- ")) return { lines: [`${label} ${snippet}`], next };
  return { lines: [label, ...snippet.split("\n").map((line) => indent + line)], next };
}
