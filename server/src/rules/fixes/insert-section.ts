// Where a missing part belongs in a document, and the edit that puts it there as a skeleton.
import type { Document, TextLine } from "../../markdown/document.ts";
import type { Kind, Postmortem } from "../../postmortem/model.ts";
import { READING_ORDER, renumber, skeletonsFor } from "../../postmortem/skeletons/index.ts";
import type { Edit } from "../../text/edits.ts";
import { lineEndOf } from "../../text/lines.ts";
import { textLineAt } from "../support/places.ts";
import type { Made } from "../types.ts";
import { fieldPartsOf, insertFieldParts } from "./field-parts.ts";
import { attachedFrom, headingStyle, writeOpening } from "./heading-style.ts";
import { behindLine, bestGap, languageOf } from "./insert-place.ts";
import { type Outline, type OutlinePart, outlineOf } from "./outline.ts";

/** A place between two parts. */
interface Gap {
  /** The part that it follows. */
  readonly before: OutlinePart | undefined;
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
  const open = openAtEnd(document);
  const fields = fieldPartsOf(document, postmortem, outline);
  if (fields) return open ? { impossible: open } : { edits: insertFieldParts(document, postmortem, fields, ordered) };
  // In reading order, as the kinds are: none has a better gap above that of one before it.
  const places = new Map<number, { gap: Gap; kinds: Kind[] }>();
  for (const kind of ordered) {
    const gap = gapFor(document, outline, kind);
    if (open && gap.line === document.lines.count) return { impossible: open };
    const there = places.get(gap.line);
    if (there) there.kinds.push(kind);
    else places.set(gap.line, { gap, kinds: [kind] });
  }
  const { bodies, headings } = skeletonsFor(languageOf(postmortem));
  const eol = lineEndOf(document.source);
  let next = 1;
  const edits = [...places.values()].map(({ gap, kinds: here }) => {
    const style = headingStyle(document, outline, gap.before ?? outline.parts[0], gap.before);
    const sections = here.map((kind, ahead) => {
      const body = renumber(bodies[kind].join(eol), next);
      next = body.next;
      return [...writeOpening(style, headings[kind], ahead), "", body.snippet].join(eol);
    });
    return editAt(document, outline, gap, sections);
  });
  return { edits };
}

/** Puts a heading, in the style of the others, above the paragraph that `line` lies in. */
export function insertHeading(document: Document, postmortem: Postmortem, words: string, { line }: TextLine): Edit {
  const { source, lines, text } = document;
  const top = text[0]?.line ?? 0;
  let first = line;
  while (first - 1 > top && textLineAt(document, first - 1)?.form === "text") first--;
  const outline = outlineOf(document, postmortem);
  const style = headingStyle(document, outline, outline.parts[0], undefined);
  const eol = lineEndOf(source);
  const above = first > 0 && lines.textOf(first - 1).trim() !== "" ? eol : "";
  const at = lines.spanOf(first).start;
  return { span: { start: at, end: at }, text: `${above}${writeOpening(style, words, 0).join(eol)}${eol}${eol}` };
}

function gapFor(document: Document, { parts, openings }: Outline, kind: Kind): Gap {
  const rank = READING_ORDER.indexOf(kind);
  const ranks = parts.map((part) => Math.min(...part.kinds.map((one) => READING_ORDER.indexOf(one))));
  const before = parts[bestGap(ranks, rank) - 1];
  if (before) return { before, line: before.endLine };
  // Where no part is yet, a report begins below its title, the first opening.
  const begins = rank <= READING_ORDER.indexOf("impact");
  const next = parts[0] ?? (begins ? openings[1] : undefined);
  return { before, line: next?.line.line ?? document.lines.count };
}

/** Why nothing can be put behind the end of the document; undefined where it can. */
function openAtEnd({ source, lines, blocks }: Document): string | undefined {
  if (source.lastIndexOf("<!--") > source.lastIndexOf("-->"))
    return "The document ends inside a comment that is not closed";
  const last = blocks.at(-1);
  if (!last?.fenced) return undefined;
  const fence = lines
    .textOf(last.firstLine)
    .trim()
    .replace(/[^`~].*/, "");
  const closed = last.lastLine > last.firstLine && lines.textOf(last.lastLine).trim().startsWith(fence);
  return closed ? undefined : "The document ends inside a code fence that is not closed";
}

function editAt(document: Document, outline: Outline, gap: Gap, sections: readonly string[]): Edit {
  const { lines, source } = document;
  const eol = lineEndOf(source);
  const opening = outline.openings.find(({ line }) => line.line === gap.line)?.line;
  if (!opening) {
    const last = lastWritten(document, gap.line);
    return behindLine(document, last, (last < 0 ? "" : eol) + sections.join(eol + eol));
  }
  const line = attachedFrom(document, opening);
  const ruled = gap.before && ruleAbove(document, line);
  const separator = ruled ? `${eol}${eol}${ruled}${eol}${eol}` : eol + eol;
  const start = lines.startOf(line);
  const blankAbove = !lines.textOf(line - 1).trim();
  const text = sections.map((section) => section + separator).join("");
  return { span: { start, end: start }, text: blankAbove ? text : eol + text };
}

/** The last line above `line` that is not blank; -1 where there is none. */
function lastWritten({ lines, source }: Document, line: number): number {
  const { length } = source.slice(0, lines.startOf(line)).trimEnd();
  return length > 0 ? lines.lineAt(length) : -1;
}

/** The rule that separates the parts here, when one stands directly above a line. */
function ruleAbove(document: Document, line: number): string | undefined {
  const above = lastWritten(document, line);
  const isRule = document.blocks.some(({ type, lastLine }) => type === "rule" && lastLine === above);
  return isRule ? document.lines.textOf(above).trim() : undefined;
}
