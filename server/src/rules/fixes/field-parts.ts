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
  /** Absent where only its timed entries show what it is. */
  readonly section: Section | undefined;
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
/** Timed entries below one item that make it the timeline. */
const ENTRIES_OF_A_TIMELINE = 3;

/** The parts of a document that has no headings or labels for them but several fields at its left edge; else undefined. */
export function fieldPartsOf(document: Document, postmortem: Postmortem, outline: Outline): FieldParts | undefined {
  if (outline.parts.length > 0) return undefined;
  const placed = new Map<TextLine, Section>();
  for (const section of postmortem.sections) {
    const line =
      section.form === "heading" ? undefined : textLineAt(document, document.lines.lineAt(section.span.start));
    if (line && atLeftEdge(line) && !placed.has(line)) placed.set(line, section);
  }
  if (placed.size < FIELDS_OF_A_REPORT) return undefined;
  const styles = [...placed].flatMap(([line, section]) => styleOf(document, line, section) ?? []);
  const style = styles[0];
  if (!style) return undefined;
  const timeline = timelineItem(document, postmortem);
  const lines = [...placed.keys(), ...(timeline && !placed.has(timeline) ? [timeline] : [])];
  const parts = lines
    .sort((a, b) => a.line - b.line)
    .map((line, i): FieldPart => {
      const section = placed.get(line);
      const lastLine = lastLineOf(document, line, lines[i + 1]);
      return { line, section, kinds: section?.kinds ?? ["timeline"], lastLine };
    });
  const loose = parts.filter(({ line }) => line.afterBlank).length * 2 > parts.length;
  return { parts, style: { ...style, loose } };
}

function atLeftEdge({ form, indent, depth, quoted, ordered }: TextLine): boolean {
  if (quoted || ordered || indent > 0) return false;
  return form === "item" ? depth === 1 : form === "text" && depth === 0;
}

function styleOf(document: Document, line: TextLine, { span, labelSpan }: Section): FieldStyle | undefined {
  const before = document.source.slice(line.span.start, labelSpan.start).replace(/^\uFEFF/, "");
  const behind = document.source.slice(labelSpan.end, span.end).trimEnd();
  if (/[\p{L}\p{N}\r\n]/u.test(before + behind) || line.checkbox || !/[:：]/.test(behind)) return undefined;
  const indent = line.form === "item" ? " ".repeat(line.text.start - line.span.start) : "";
  return { before, behind, indent, loose: false };
}

/** The item at the left edge that the timed entries are nested in. */
function timelineItem(document: Document, { sections, timeline: { entries } }: Postmortem): TextLine | undefined {
  if (entries.length < ENTRIES_OF_A_TIMELINE || sections.some(({ kinds }) => kinds.includes("timeline")))
    return undefined;
  const first = entries[0] && textLineAt(document, document.lines.lineAt(entries[0].span.start));
  let outer = first?.parent;
  while (outer?.parent) outer = outer.parent;
  return outer && atLeftEdge(outer) ? outer : undefined;
}

/** An item ends with what is nested in it, a line of text before the next part or heading. */
function lastLineOf(document: Document, line: TextLine, next: TextLine | undefined): number {
  let at = line.index + 1;
  while (at < document.text.length && belongs(document.text[at] as TextLine, line, next)) at++;
  const behind = document.text[at];
  let last = (behind ? attachedFrom(document, behind) : document.lines.count) - 1;
  const isGap = (text: string) => text.trim() === "" || isRule(text);
  while (last > line.line && isGap(document.lines.textOf(last))) last--;
  return last;
}

function belongs(inner: TextLine, line: TextLine, next: TextLine | undefined): boolean {
  if (line.form !== "item") return inner !== next && inner.form !== "heading";
  let at = inner.parent;
  while (at && at !== line) at = at.parent;
  return at === line;
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
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([at, here]) => {
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
  const body = snippet.split("\n");
  const isList = /^[-*+] /.test(body[0] ?? "");
  return { lines: isList ? [label, ...body.map((line) => indent + line)] : [`${label} ${snippet}`], next };
}
