// Parts that a comment names: `<!-- postmortem-section impact -->` right below a heading whose own words nobody knows, or above it.
import type { Document, TextLine } from "../markdown/document.ts";
import { notation } from "../text/notation.ts";
import { KINDS, type Kind } from "./model.ts";

const FORM = new RegExp(`^<!--\\s*${notation("postmortem-section")}\\s([^<>]{1,120})-->$`);

/** The comment that names a part. */
export function sectionComment(kind: Kind): string {
  return `<!-- postmortem-section ${kind} -->`;
}

/** The kinds that comments name, by the line that they are about: the one they stand on, else the heading above them, else the line below. */
export function namedByComments({ source, comments, lines, text }: Document): ReadonlyMap<TextLine, readonly Kind[]> {
  const named = new Map<TextLine, readonly Kind[]>();
  let below = 0;
  for (const { start, end } of comments) {
    const words = FORM.exec(source.slice(start, Math.min(end, start + 160)))?.[1]?.split(/[\s,]+/) ?? [];
    const kinds = KINDS.filter((kind) => words.includes(kind));
    if (kinds.length === 0) continue;
    const at = lines.lineAt(start);
    while (below < text.length && (text[below] as TextLine).line < at) below++;
    const next = text[below];
    const above = text[below - 1];
    const about = next?.line === at ? next : above?.form === "heading" ? above : next;
    if (about) named.set(about, kinds);
  }
  return named;
}
