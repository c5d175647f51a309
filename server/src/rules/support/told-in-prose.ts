// What a report without headings tells in its sentences: enough to say which parts a reader will find in it.
import { anyOf, pattern } from "../../languages/patterns.ts";
import type { Document } from "../../markdown/document.ts";
import type { Kind, Postmortem, Section } from "../../postmortem/model.ts";
import { slice } from "../../text/span.ts";
import { clocksIn } from "../../time/opens.ts";

/** More of a line, and more lines, than are looked at. */
const LONGEST_LINE = 2000;
export const MOST_LINES = 400;
/** So many times of day tell a course of events. */
const TIMES = 3;

/** Words by which a sentence tells a part. */
const TELLS: Readonly<Partial<Record<Kind, Pick<RegExp, "test">>>> = Object.fromEntries(
  (["impact", "root-cause", "resolution", "actions", "lessons", "detection"] as const).map((kind) => [
    kind,
    pattern(() => anyOf("told", kind), "iu"),
  ]),
);

const HARM = pattern(() => anyOf("told", "impact"), "giu");
/** So many words of harm in one part, and a figure, tell whom it hit, and how; "error" and "errors" are one. */
const WORDS_OF_HARM = 2;
const STEM = 5;

/** Whether a summary tells what the incident did to people, be there a part on the impact or not. */
export function summaryTellsHarm(document: Document, { sections }: Postmortem): boolean {
  return sections.some((section) => section.kinds.includes("summary") && tellsHarm(document, section));
}

function tellsHarm({ source }: Document, { body }: Section): boolean {
  const text = source.slice(body.start, Math.min(body.end, body.start + LONGEST_LINE));
  const words = HARM.all(text).map(([word]) => word.toLowerCase().slice(0, STEM));
  return /\d/.test(text) && new Set(words).size >= WORDS_OF_HARM;
}

/** The kinds that the sentences of a document tell, as far as words can show. */
export function toldInProse(document: Document, kinds: readonly Kind[]): Kind[] {
  const lines = document.text
    .filter((line) => line.form !== "code" && line.form !== "heading")
    .slice(0, MOST_LINES)
    .map((line) => slice(document.source, line.text).slice(0, LONGEST_LINE));
  return kinds.filter((kind) => {
    if (kind === "summary") return opensWithTold(lines);
    if (kind === "timeline") return timesIn(lines) >= TIMES;
    return countTelling(lines, kind) > 0;
  });
}

/** What happened is told at the start, or nowhere in short. */
function opensWithTold(lines: readonly string[]): boolean {
  return countTelling(lines.slice(0, 3), "impact") > 0;
}

/** How many times of day lines state. */
export function timesIn(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + clocksIn(line), 0);
}

/** How many of the lines tell a kind by their words. */
export function countTelling(lines: readonly string[], kind: Kind): number {
  const words = TELLS[kind];
  return words ? lines.filter((line) => words.test(line)).length : 0;
}
