// The parts of a document as a reader sees them: which stand side by side, where each ends, and how they are opened.
import type { Document, TextLine } from "../../markdown/document.ts";
import type { Kind, Postmortem, Section } from "../../postmortem/model.ts";

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
  const sectionAt = new Map(postmortem.sections.map((one) => [document.lines.lineAt(one.labelSpan.start), one]));
  const outer = document.text.filter((line) => line.depth === 0 && !line.quoted);
  const count = (wanted: Section["form"]) => outer.filter((line) => sectionAt.get(line.line)?.form === wanted).length;
  const form = count("heading") >= count("label") ? "heading" : "label";
  const openings = outer.flatMap((line) => {
    if (line.form === "heading") return [{ line, level: line.level }];
    return sectionAt.get(line.line)?.form === form ? [{ line, level: 7 }] : [];
  });
  return { form, parts: partsOf(document, postmortem, openings, sectionAt), openings };
}

function partsOf(
  document: Document,
  postmortem: Postmortem,
  openings: Outline["openings"],
  sectionAt: ReadonlyMap<number, Section>,
): OutlinePart[] {
  const title = postmortem.incident.titleSpan;
  const titleLine = title && document.lines.lineAt(title.start);
  const parts: OutlinePart[] = [];
  const ends = endLines(document, openings);
  openings.forEach(({ line, level }, i) => {
    const endLine = ends[i] as number;
    const section = sectionAt.get(line.line);
    const isTitle = line.line === titleLine && i + 1 < openings.length && endLine === document.lines.count;
    const nested = line.line < (parts.at(-1)?.endLine ?? 0);
    if (section && !isTitle && !nested) parts.push({ section, kinds: section.kinds, line, level, endLine });
  });
  return parts;
}

/** For each opening the line of the next one of the same or a higher level. */
function endLines(document: Document, openings: Outline["openings"]): number[] {
  const next = new Array<number>(8).fill(document.lines.count);
  const ends = openings.toReversed().map(({ line, level }) => {
    const end = next[level] as number;
    next.fill(line.line, level);
    return end;
  });
  return ends.reverse();
}
