// From accepted openings to sections with bodies: each reaches to the next opening of the same or a higher level.
import { type Document, descends, type TextLine } from "../markdown/document.ts";
import { introduces } from "../text/introduces.ts";
import { type Span, trim } from "../text/span.ts";
import type { Section } from "./model.ts";
import { type Accepted, type Candidate, endsAbove, hasContent, LABEL_LEVEL, type Opening } from "./section-openings.ts";

interface Boundary {
  readonly at: number;
  readonly level: number;
}

/**
 * Sections in document order. Headings of any name and familiar label lines end the parts above them;
 * a field's body is its content: the rest of its line, its nested lines, or the lines below up to the next label.
 */
export function bodiesOf(
  document: Document,
  candidates: readonly Candidate[],
  accepted: readonly Accepted[],
): Section[] {
  const closing = new Set(accepted.filter((one) => one.closes).map((one) => one.opening));
  const boundaries: Boundary[] = candidates.flatMap((candidate) => {
    const { opening } = candidate;
    if (opening.shape === "heading") return [{ at: startOf(opening), level: opening.level }];
    const ends = closing.has(opening) || endsAbove(document.source, candidate);
    return ends ? [{ at: startOf(opening), level: LABEL_LEVEL }] : [];
  });
  const ends = endsOf(boundaries, document.source.length);
  const next = nextOpenings(candidates);
  return accepted.map((one) => {
    const { opening, kinds, form, language, why } = one;
    const start = opening.span.end;
    const body =
      form === "field"
        ? fieldBody(document, one, next)
        : { start, end: ends.get(startOf(opening)) ?? document.source.length };
    return {
      kinds,
      form,
      span: opening.span,
      labelSpan: opening.words,
      body,
      level: opening.level,
      language,
      why,
    };
  });
}

/** Where what stands above ends: the mark of `■ 影響` is its own. */
function startOf({ line, span, level }: Opening): number {
  return level === LABEL_LEVEL && line.marker ? Math.min(line.marker.start, span.start) : span.start;
}

/** For each boundary the place of the next one that is not deeper, found from behind in one pass. */
function endsOf(boundaries: readonly Boundary[], length: number): Map<number, number> {
  const ends = new Map<number, number>();
  const open: Boundary[] = [];
  for (let i = boundaries.length - 1; i >= 0; i--) {
    const boundary = boundaries[i] as Boundary;
    while (open.length > 0 && (open.at(-1) as Boundary).level > boundary.level) open.pop();
    ends.set(boundary.at, open.at(-1)?.at ?? length);
    open.push(boundary);
  }
  return ends;
}

/** Index of every line that holds an opening with a reading or is a heading. */
function nextOpenings(candidates: readonly Candidate[]): Set<number> {
  return new Set(candidates.filter(({ opening }) => opening.shape !== "bare").map(({ opening }) => opening.line.index));
}

function fieldBody(document: Document, { opening }: Accepted, openings: ReadonlySet<number>): Span {
  const { line, content } = opening;
  if (line.form === "row" || line.form === "html") return content;
  let last: TextLine | undefined;
  // "Measures: we will change two things:" has the list below it.
  const leadsOn = introduces(document.source.slice(Math.max(content.start, content.end - 4), content.end));
  for (let i = line.index + 1; i < document.text.length; i++) {
    const next = document.text[i] as TextLine;
    const listed = leadsOn && isListed(next, last) && !openings.has(next.index);
    if (!listed && !belongs(line, next, hasContent(opening), last !== undefined, openings)) break;
    last = next;
  }
  const start = hasContent(opening) ? content.start : opening.span.end;
  return trim(document.source, { start, end: last ? last.span.end : Math.max(content.end, start) });
}

/** Whether a line is of the first list below. */
function isListed(next: TextLine, last: TextLine | undefined): boolean {
  return next.form === "item" ? !last || last.form === "item" || last.depth > 0 : next.depth > 0 && last !== undefined;
}

function belongs(
  line: TextLine,
  next: TextLine,
  inline: boolean,
  any: boolean,
  openings: ReadonlySet<number>,
): boolean {
  if (next.form === "heading") return false;
  if (line.form === "item") {
    if (descends(next, line)) return true;
    // `• Impact:` with its text as the next bullet.
    return !inline && !any && next.form === "item" && next.depth === line.depth && !openings.has(next.index);
  }
  if (openings.has(next.index)) return false;
  return next.group === line.group || (!inline && !any);
}
