// The text that a report opens with, above its first part: a summary to whoever reads it, though no heading says so.
import type { Document, TextLine } from "../../markdown/document.ts";
import { INDEX_TITLE, NAMES_MANY, TELLINGS } from "../../postmortem/genre-words.ts";
import type { Postmortem } from "../../postmortem/model.ts";
import { firstPart } from "./places.ts";
import { countTelling } from "./told-in-prose.ts";

/** UTF-16 units of a line that tells something. */
const SENTENCE = 60;
const LONGEST_LINE = 600;
/** More lines than an opening has. */
const MOST_OPENING = 60;

/** The first line of the text above all parts and headings but the title that tells what went wrong. */
export function openingText({ text }: Document, postmortem: Postmortem): TextLine | undefined {
  const { sections, fields, incident } = postmortem;
  const end = firstPart(postmortem)?.span.start ?? Number.POSITIVE_INFINITY;
  const named = [...fields, ...sections.filter(({ form }) => form === "field")];
  let ofField: number | undefined;
  for (const line of text.slice(0, MOST_OPENING)) {
    if (line.span.start >= end) return undefined;
    const isTitle = line.index === 0 || line.text.start === incident.titleSpan?.start;
    if (line.form === "heading" && !isTitle) return undefined;
    // "Incidents": what stands below tells how they are kept.
    if (line.form === "heading" && INDEX_TITLE.test(line.said) && NAMES_MANY.test(line.said)) return undefined;
    if (line.form !== "text" || line.depth > 0 || isTitle || line.said.length < SENTENCE) continue;
    // "**Impact** — From the merge on …", and how it goes on.
    if (named.some(({ span }) => span.start >= line.span.start && span.start < line.span.end)) ofField = line.group;
    if (line.group === ofField) continue;
    if (tellsTrouble(line.said.slice(0, LONGEST_LINE))) return line;
  }
  return undefined;
}

const tellsTrouble = (said: string) => TELLINGS.test(said) || countTelling([said], "impact") > 0;
