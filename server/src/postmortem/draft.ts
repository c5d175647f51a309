// Whether what reads as a template has a real incident in it: a report that somebody has begun to fill in.
import type { Document, TextLine } from "../markdown/document.ts";
import { smallest } from "../text/lists.ts";
import { slice } from "../text/span.ts";
import { findTimestamps } from "../time/timestamp.ts";
import { isGuide, titleAsEvidence } from "./genre.ts";
import {
  BRACKETED,
  DATED,
  DUMMY,
  FOR_EXAMPLE,
  isDated,
  PLACEHOLDER,
  REPORT_TITLE,
  TEMPLATE_INSTRUCTION,
  TEMPLATE_QUESTION,
} from "./genre-words.ts";
import type { Incident, Section, Timeline } from "./model.ts";
import { isPrompt } from "./skeletons/index.ts";
import { saysTemplate } from "./template.ts";
import { linesIn } from "./timeline/regions.ts";

/** How many of the four signs show it: a title, a date, timed entries, a part with a sentence or one with its day and time above all parts. */
const ENOUGH = 3;
/** Entries that tell something. */
const TOLD = 2;
const LONGEST_LINE = 400;

/** Whether the document, whose parts are not filled in yet, tells of an incident that happened. */
export function isDraft(
  document: Document,
  sections: readonly Section[],
  timeline: Timeline,
  incident: Incident,
  path?: string,
): boolean {
  if (saysTemplate(document, path)) return false;
  const { source } = document;
  const told = timeline.entries.filter(
    ({ written, textSpan }) => written.clock && tells(slice(source, textSpan).slice(0, LONGEST_LINE), 2),
  ).length;
  // A guide holds a blank form, and explains it in sentences.
  if (told === 0 && isGuide(document)) return false;
  const parts = sections.filter(({ kinds, form }) => form !== "field" && !kinds.includes("timeline"));
  const filled = parts.some(({ body }) =>
    linesIn(document, body.start, body.end).some((line) => isSentence(document, line)),
  );
  const first = smallest(parts.map(({ span }) => span.start));
  const opens = linesIn(document, 0, Math.min(first, source.length)).some(
    (line) => isSentence(document, line) && isTimed(slice(source, line.text).slice(0, LONGEST_LINE)),
  );
  const signs = [
    told >= TOLD,
    incident.date?.year !== undefined,
    tellsTrouble(titleAsEvidence(document)),
    filled || opens,
  ];
  return signs.filter(Boolean).length >= ENOUGH;
}

/** "On 12 April 2024 from 09:10": a form says no time of the day on which it was adopted. */
function isTimed(text: string): boolean {
  return isDated(text) && findTimestamps(text, { start: 0, end: text.length }).some(({ clock }) => clock);
}

function isSentence({ source }: Document, line: TextLine): boolean {
  if (line.form === "heading" || line.form === "code" || line.form === "html" || line.table?.header === line)
    return false;
  const text = slice(source, line.text).slice(0, LONGEST_LINE);
  return !/^[*_]{1,2}[^*_]*[*_]{1,2}$/.test(text.trim()) && tells(text, 4);
}

function tellsTrouble(title: string): boolean {
  return tells(DATED.replaceIn(REPORT_TITLE.replaceIn(title, " "), " "), 2);
}

/** At least so many words in small letters that are no prompt, or as much in writing without blanks. */
function tells(text: string, words: number): boolean {
  if (isPrompt(text) || PLACEHOLDER.test(text) || BRACKETED.test(text) || DUMMY.test(text)) return false;
  if (TEMPLATE_INSTRUCTION.test(text) || TEMPLATE_QUESTION.test(text) || FOR_EXAMPLE.test(text)) return false;
  const found = text.match(/\p{Ll}\p{L}+/gu)?.length ?? 0;
  return found >= words || (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu)?.length ?? 0) >= words * 3;
}
