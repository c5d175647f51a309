// Where a missing part belongs in a document, and the edit that puts it there as a skeleton.
import type { Document } from "../../markdown/document.ts";
import type { Kind, Postmortem } from "../../postmortem/model.ts";
import { READING_ORDER, renumber, skeletonsFor } from "../../postmortem/skeletons/index.ts";
import type { Edit } from "../../text/edits.ts";
import { lineEndOf } from "../../text/lines.ts";
import type { Made } from "../types.ts";
import { fieldPartsOf, insertFieldParts } from "./field-parts.ts";
import { attachedFrom, headingStyle, isRule, writeOpening } from "./heading-style.ts";
import { behindLine, bestGap, languageOf } from "./insert-place.ts";
import { type Outline, type OutlinePart, outlineOf } from "./outline.ts";

/** A place between two parts. */
interface Gap {
  /** The part that it follows, and the one whose level the new part takes. */
  readonly before: OutlinePart | undefined;
  readonly neighbour: OutlinePart | undefined;
  /** The line (from 0) of the opening that it stands before; the count of lines at the end of the document. */
  readonly line: number;
}

/**
 * Puts skeletons of `kinds` into the document, each where readers expect it, in the document's language and heading style.
 * The edits are snippets whose tab stops are counted through.
 */
export function insertSections(document: Document, postmortem: Postmortem, kinds: readonly Kind[]): Made {
  const outline = outlineOf(document, postmortem);
  const ordered = [...kinds].sort((a, b) => READING_ORDER.indexOf(a) - READING_ORDER.indexOf(b));
  const fields = fieldPartsOf(document, postmortem, outline);
  if (fields) {
    const open = openAtEnd(document);
    return open ? { impossible: open } : { edits: insertFieldParts(document, postmortem, fields, ordered) };
  }
  const places = new Map<number, { gap: Gap; kinds: Kind[] }>();
  for (const kind of ordered) {
    const gap = gapFor(document, postmortem, outline, kind);
    if (gap.line >= document.lines.count && openAtEnd(document)) return { impossible: openAtEnd(document) as string };
    const there = places.get(gap.line);
    if (there) there.kinds.push(kind);
    else places.set(gap.line, { gap, kinds: [kind] });
  }
  let next = 1;
  const edits = [...places.values()]
    .sort((a, b) => a.gap.line - b.gap.line)
    .map(({ gap, kinds: here }) => {
      const lines = skeletonLines(document, postmortem, outline, gap, here, next);
      next = lines.next;
      return editAt(document, outline, gap, lines.lines);
    });
  return { edits };
}

function skeletonLines(
  document: Document,
  postmortem: Postmortem,
  outline: Outline,
  gap: Gap,
  kinds: readonly Kind[],
  from: number,
): { lines: string[][]; next: number } {
  const set = skeletonsFor(languageOf(postmortem));
  const style = headingStyle(document, outline, gap.neighbour, gap.before);
  let next = from;
  const lines = kinds.map((kind, ahead) => {
    const body = renumber(set.bodies[kind].join("\n"), next);
    next = body.next;
    return [...writeOpening(style, set.headings[kind], ahead), "", ...body.snippet.split("\n")];
  });
  return { lines, next };
}

function gapFor(document: Document, postmortem: Postmortem, outline: Outline, kind: Kind): Gap {
  const { parts } = outline;
  const end = document.lines.count;
  const rank = READING_ORDER.indexOf(kind);
  const ranks = parts.map((part) => Math.min(...part.kinds.map((one) => READING_ORDER.indexOf(one))));
  if (parts.length === 0) {
    const first = rank <= READING_ORDER.indexOf("impact") ? openingBelowTitle(outline, postmortem) : undefined;
    return { before: undefined, neighbour: undefined, line: first ?? end };
  }
  const before = parts[bestGap(ranks, rank) - 1];
  if (before) return { before, neighbour: before, line: before.endLine };
  const first = parts[0] as OutlinePart;
  return { before: undefined, neighbour: first, line: first.line.line };
}

function openingBelowTitle({ openings }: Outline, postmortem: Postmortem): number | undefined {
  const title = postmortem.incident.titleSpan;
  return openings.find(({ line }) => !title || line.span.start > title.end)?.line.line;
}

/** Why nothing can be put behind the end of the document; undefined where it can. */
function openAtEnd(document: Document): string | undefined {
  const { source } = document;
  const comment = source.lastIndexOf("<!--");
  if (comment >= 0 && source.indexOf("-->", comment) < 0)
    return "The document ends inside a comment that is not closed";
  const last = document.blocks.at(-1);
  if (last?.type !== "code" || last.lastLine < document.lines.count - 1 - trailingBlankLines(document))
    return undefined;
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(document.lines.textOf(last.firstLine))?.[1];
  if (!fence) return undefined;
  const closed = last.lastLine > last.firstLine && document.lines.textOf(last.lastLine).trim().startsWith(fence);
  return closed ? undefined : "The document ends inside a code fence that is not closed";
}

function trailingBlankLines(document: Document): number {
  let blank = 0;
  while (blank < document.lines.count && !document.lines.textOf(document.lines.count - 1 - blank).trim()) blank++;
  return blank;
}

function editAt(document: Document, outline: Outline, gap: Gap, sections: readonly (readonly string[])[]): Edit {
  const { lines, source } = document;
  const eol = lineEndOf(source);
  const opening = outline.openings.find(({ line }) => line.line === gap.line)?.line;
  if (!opening) {
    const text = sections.map((section) => section.join(eol)).join(eol + eol);
    const last = lines.count - 1 - trailingBlankLines(document);
    return behindLine(document, last, (last < 0 ? "" : eol) + text);
  }
  const line = attachedFrom(document, opening);
  const ruled = gap.before !== undefined && ruleAbove(document, line);
  const separator = ruled ? `${eol}${eol}${ruled}${eol}${eol}` : eol + eol;
  const text = sections.map((section) => section.join(eol)).join(separator) + separator;
  const start = lines.startOf(line);
  const blankAbove = line === 0 || !lines.textOf(line - 1).trim();
  return { span: { start, end: start }, text: `${blankAbove ? "" : eol}${text}` };
}

/** The rule that separates the parts here, when one stands directly above a line. */
function ruleAbove(document: Document, line: number): string | undefined {
  let at = line - 1;
  while (at > 0 && !document.lines.textOf(at).trim()) at--;
  if (at <= 0) return undefined;
  const text = document.lines.textOf(at);
  const isUnderline = document.lines.textOf(at - 1).trim() !== "";
  return isRule(text) && !isUnderline ? text.trim() : undefined;
}
