// The parts of a document as a reader sees them: which stand side by side, where each ends, and how they are opened.
import type { Document, TextLine } from "../../markdown/document.ts";
import type { Kind, Postmortem, Section } from "../../postmortem/model.ts";
import { firstTextLineFrom } from "../support/places.ts";

/** A part that stands beside the others, with everything nested in it. */
export interface OutlinePart {
  readonly section: Section;
  readonly kinds: readonly Kind[];
  readonly line: TextLine;
  /** 1–6 for headings, 7 for labels. */
  readonly level: number;
  /** Number (from 0) of the line where the next opening of the same or a higher level stands; the count of lines at the end. */
  readonly endLine: number;
}

export interface Outline {
  /** What opens the parts of this document. */
  readonly form: "heading" | "label";
  readonly parts: readonly OutlinePart[];
  /** Headings (and, in a document of labels, labels) outside of lists and quotes, the title among them. */
  readonly openings: readonly { readonly line: TextLine; readonly level: number }[];
}

/** Reads the outline: the postmortem's parts that are not nested in another one. */
export function outlineOf(document: Document, postmortem: Postmortem): Outline {
  const placed = postmortem.sections.flatMap((section) => {
    const line = section.form === "field" ? undefined : openingLine(document, section);
    return line && line.depth === 0 && !line.quoted && line.form !== "row" && line.form !== "code"
      ? [{ section, line }]
      : [];
  });
  const headings = placed.filter(({ section }) => section.form === "heading").length;
  const form = headings * 2 >= placed.length ? "heading" : "label";
  const sectionAt = new Map(placed.map(({ section, line }) => [line, section]));
  const openings = document.text.flatMap((line) => {
    const section = sectionAt.get(line);
    if (line.form === "heading" && line.depth === 0 && !line.quoted) return [{ line, level: line.level }];
    return section?.form === "label" && form === "label" ? [{ line, level: 7 }] : [];
  });
  return { form, parts: partsOf(document, postmortem, openings, sectionAt), openings };
}

function openingLine(document: Document, section: Section): TextLine | undefined {
  const line = document.text[firstTextLineFrom(document, document.lines.lineAt(section.labelSpan.start))];
  return line && line.span.start <= section.labelSpan.start && section.labelSpan.start <= line.span.end
    ? line
    : undefined;
}

function partsOf(
  document: Document,
  postmortem: Postmortem,
  openings: Outline["openings"],
  sectionAt: ReadonlyMap<TextLine, Section>,
): OutlinePart[] {
  const title = postmortem.incident.titleSpan;
  const parts: OutlinePart[] = [];
  const above: { readonly level: number; readonly part: boolean }[] = [];
  const ends = endLines(document, openings);
  openings.forEach(({ line, level }, i) => {
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const section = sectionAt.get(line);
    const isFirst = title !== undefined && line.span.start <= title.start && title.start <= line.span.end;
    const isTitle = isFirst && i + 1 < openings.length && ends[i] === document.lines.count;
    const isPart = section !== undefined && !isTitle;
    if (isPart && !above.some((outer) => outer.part)) {
      parts.push({ section, kinds: section.kinds, line, level, endLine: ends[i] ?? document.lines.count });
    }
    above.push({ level, part: isPart });
  });
  return parts;
}

/** For each opening the line of the next one of the same or a higher level. */
function endLines(document: Document, openings: Outline["openings"]): number[] {
  const ends = new Array<number>(openings.length).fill(document.lines.count);
  const open: number[] = [];
  openings.forEach(({ line, level }, i) => {
    while ((openings[open.at(-1) ?? -1]?.level ?? 0) >= level) {
      ends[open.pop() as number] = line.line;
    }
    open.push(i);
  });
  return ends;
}
