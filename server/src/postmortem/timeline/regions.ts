// Which lines hold the timeline: the bodies of timeline sections, or the part that tells the story as a dated list.
import type { Document, TextLine } from "../../markdown/document.ts";
import { between, contains, type Span } from "../../text/span.ts";
import type { Section } from "../model.ts";

/** Lines that are read as one timeline. */
export interface TimelineRegion {
  /** The heading or label; absent where the document tells its story without a timeline section. */
  readonly section: Section | undefined;
  /** In document order; the opening itself is not among them. */
  readonly lines: readonly TextLine[];
}

/** The timeline sections of a document, nested ones merged into the outer, without parts of another kind inside them. */
export function timelineRegions(document: Document, sections: readonly Section[]): TimelineRegion[] {
  const timelines = sections.filter((s) => s.kinds.includes("timeline") && s.form !== "field");
  const place = new Map(sections.map((section, i) => [section, i]));
  const others = sections
    .filter((s) => s.form === "heading" && !s.kinds.includes("timeline"))
    .sort((a, b) => a.span.start - b.span.start);
  return outermost(timelines).map((section) => {
    const body = { start: section.body.start, end: endOf(document, section, sections, place.get(section) ?? 0) };
    const inside = between(others, (s) => s.span.start, Math.max(body.start, section.span.end + 1), body.end)
      .filter((s) => contains(body, s.span))
      .map((s) => ({ start: s.span.start, end: s.body.end }));
    return { section, lines: without(inside, linesIn(document, body.start, body.end)) };
  });
}

/** Those of some sections that lie in the body of no other of them; in their order. */
export function outermost(sections: readonly Section[]): Section[] {
  const byBody = [...sections].sort((a, b) => a.body.start - b.body.start);
  const inner = new Set<Section>();
  let [next, reach] = [0, -1];
  for (const section of [...sections].sort((a, b) => a.span.start - b.span.start)) {
    for (; next < byBody.length && (byBody[next] as Section).body.start < section.span.start; next++)
      reach = Math.max(reach, (byBody[next] as Section).body.end);
    if (section.span.end <= reach) inner.add(section);
  }
  return sections.filter((section) => !inner.has(section));
}

/** The lines that start in none of `spans`, which are in order of their starts. */
function without(spans: readonly Span[], lines: readonly TextLine[]): TextLine[] {
  let [next, reach] = [0, -1];
  return lines.filter(({ span: { start } }) => {
    for (; next < spans.length && (spans[next] as Span).start <= start; next++)
      reach = Math.max(reach, (spans[next] as Span).end);
    return start >= reach;
  });
}

/** Where a timeline ends. One that tells its steps under labels of their own (`Detection:`, `Resolution:`) goes on through them. */
function endOf(document: Document, section: Section, sections: readonly Section[], place: number): number {
  let { end } = section.body;
  if (linesIn(document, section.body.start, end).length > 0) return end;
  for (let i = place + 1; i < sections.length; i++) {
    const next = sections[i] as Section;
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
export function storyRegion(document: Document, sections: readonly Section[]): TimelineRegion {
  const silent = sections.filter(
    (s) =>
      s.form === "heading" &&
      s.kinds.every((k) => k === "actions" || k === "lessons" || k === "appendix" || k === "metadata"),
  );
  const bodies = silent.map(({ body }) => body).sort((a, b) => a.start - b.start);
  return { section: undefined, lines: without(bodies, document.text) };
}

/** So many parts below a heading make a report of it. */
const PARTS_OF_A_REPORT = 2;

/** Whether a heading is that of one of several incidents, with the parts of its report below it; `inFields`: they may be fields. */
export function headsReport(
  { text }: Document,
  sections: readonly Section[],
  heading: TextLine,
  inFields: boolean,
): boolean {
  let end = heading.index + 1;
  for (let next = text[end]; next && !(next.form === "heading" && next.level <= heading.level); next = text[end]) end++;
  const parts = between(
    sections,
    ({ span }) => span.start,
    heading.span.end,
    text[end]?.span.start ?? Number.POSITIVE_INFINITY,
  );
  const kinds = new Set(parts.flatMap((part) => (part.form === "field" && !inFields ? [] : part.kinds)));
  return kinds.has("root-cause") && kinds.size >= PARTS_OF_A_REPORT;
}

/** The lines that start within `[start, end)`. */
export function linesIn(document: Document, start: number, end: number): TextLine[] {
  return between(document.text, (line) => line.text.start, start, end);
}
