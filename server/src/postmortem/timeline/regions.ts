// Which lines hold the timeline: the bodies of timeline sections, or the part that tells the story as a dated list.
import type { Document, TextLine } from "../../markdown/document.ts";
import { contains } from "../../text/span.ts";
import type { Section } from "../model.ts";

/** Lines that are read as one timeline. */
export interface Region {
  /** The heading or label; absent where the document tells its story without a timeline section. */
  readonly section: Section | undefined;
  /** In document order; the opening itself is not among them. */
  readonly lines: readonly TextLine[];
}

/** The timeline sections of a document, nested ones merged into the outer, without parts of another kind inside them. */
export function timelineRegions(document: Document, sections: readonly Section[]): Region[] {
  const timelines = sections.filter((s) => s.kinds.includes("timeline") && s.form !== "field");
  const outer = timelines.filter(
    (s) => !timelines.some((o) => o !== s && o.body.start < s.span.start && contains(o.body, s.span)),
  );
  return outer.map((section) => {
    const body = { start: section.body.start, end: endOf(document, section, sections) };
    const others = sections.filter(
      (s) =>
        s.form === "heading" &&
        !s.kinds.includes("timeline") &&
        contains(body, s.span) &&
        s.span.start > section.span.end,
    );
    const lines = linesIn(document, body.start, body.end).filter(
      (line) => !others.some((o) => o.span.start <= line.span.start && line.span.start < o.body.end),
    );
    return { section, lines };
  });
}

/** Where a timeline ends. One that tells its steps under labels of their own (`Detection:`, `Resolution:`) goes on through them. */
function endOf(document: Document, section: Section, sections: readonly Section[]): number {
  let { end } = section.body;
  if (linesIn(document, section.body.start, end).length > 0) return end;
  for (const next of sections.slice(sections.indexOf(section) + 1)) {
    const step =
      next.form === section.form &&
      next.kinds.every((kind) => kind === "detection" || kind === "resolution") &&
      next.kinds.length === 1;
    if (!step) break;
    end = next.body.end;
  }
  return end;
}

/** The lines outside of parts that never tell the story: what a document without a timeline section is searched in. */
export function storyRegion(document: Document, sections: readonly Section[]): Region {
  const silent = sections.filter(
    (s) =>
      s.form === "heading" &&
      s.kinds.every((k) => k === "actions" || k === "lessons" || k === "appendix" || k === "metadata"),
  );
  const inSilent = (at: number) => silent.some((s) => s.body.start <= at && at < s.body.end);
  return { section: undefined, lines: document.text.filter((line) => !inSilent(line.span.start)) };
}

/** The lines that start within `[start, end)`. */
export function linesIn(document: Document, start: number, end: number): TextLine[] {
  const { text } = document;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text[middle] as TextLine).text.start < start) low = middle + 1;
    else high = middle;
  }
  const found: TextLine[] = [];
  for (let i = low; i < text.length && (text[i] as TextLine).text.start < end; i++) found.push(text[i] as TextLine);
  return found;
}
