// How likely it is that the writer of a report agrees to a finding on which opinions differ: what the report is like, weighed.
import type { Document } from "../../markdown/document.ts";
import { titleAsEvidence } from "../../postmortem/genre.ts";
import { REPORT_TITLE } from "../../postmortem/genre-words.ts";
import type { Postmortem } from "../../postmortem/model.ts";
import { onceFor } from "../../text/memo.ts";
import type { Finding, Report, RuleInput } from "../types.ts";
import { BIAS, type Clue, WEIGHTS } from "../weights.ts";
import { summaryTellsHarm } from "./told-in-prose.ts";

/** Told from this confidence on. */
export const SURE_ENOUGH = 0.5;

/** What was weighed of one finding: how much there is of each clue, and how likely its writer agrees, from 0 to 1. */
export interface Weighed {
  readonly confidence: number;
  readonly clues: ReadonlyMap<Clue, number>;
  /** Those of the finding itself; the others are of its report. */
  readonly own: readonly Clue[];
}

/** A finding that is not sure enough to be told as more than a hint. */
export interface Unsaid extends Weighed {
  readonly finding: Finding;
}

/** What was weighed, in words, what weighs most first: what speaks for a finding, what against it, and what would but is not there. */
export function weighedInWords({
  clues,
  own,
}: Weighed): Readonly<Record<"for" | "against" | "lacking", readonly string[]>> {
  const sorted = [...clues]
    // What the finding asks for is not what it lacks.
    .filter(([clue]) => !(clue === "says on which day it was" && own.includes("asks for the day")))
    .map(([clue, much]) => ({ clue, much, by: WEIGHTS[clue] * (much || 1) }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const words = (which: (one: { readonly much: number; readonly by: number }) => boolean) =>
    sorted.filter(which).map(({ clue }) => `${own.includes(clue) ? "it" : "the report"} ${clue}`);
  return {
    for: words(({ much, by }) => much > 0 && by > 0),
    against: words(({ much, by }) => much > 0 && by < 0),
    lacking: words(({ much, by }) => much < 0 || (much === 0 && by > 0)),
  };
}

/** Weighs a report; undefined where it holds for any text, or where somebody said that the text is a report of an incident. */
export function weigh(
  { document, postmortem }: Pick<RuleInput, "document" | "postmortem">,
  { clues: own }: Pick<Report, "clues">,
): Weighed | undefined {
  const known = own && cluesOf(postmortem)(document);
  if (!known) return undefined;
  const clues = new Map([...known, ...own.map((clue) => [clue, 1] as const)]);
  const sum = [...clues].reduce((all, [clue, much]) => all + WEIGHTS[clue] * much, BIAS);
  return { confidence: 1 / (1 + Math.exp(-sum)), clues, own };
}

/** So many pieces of code are shown by who explains a program. */
const MUCH_CODE = 2;
const BOLD = /\*\*[^*\n]{1,300}\*\*/g;
/** Evidence is counted in steps of so many points, from the middle of the reports that were judged. */
const STEP = 4;
const MIDDLE = 6;

/** What bears on any finding about a report: once for all of them. */
const cluesOf = onceFor((postmortem: Postmortem) => onceFor((document: Document) => readClues(document, postmortem)));

function readClues(document: Document, postmortem: Postmortem): ReadonlyMap<Clue, number> | undefined {
  const { sections, timeline, incident, genre } = postmortem;
  if (genre.points === undefined) return undefined;
  const kinds = new Set(sections.flatMap((section) => section.kinds));
  const hasDay = incident.date !== undefined || timeline.entries.some(({ time }) => time.month !== undefined);
  const code = document.blocks.filter(({ type, fenced }) => type === "code" && fenced);
  const is = (holds: boolean) => (holds ? 1 : 0);
  return new Map<Clue, number>([
    ["tells the impact", is(kinds.has("impact") || summaryTellsHarm(document, postmortem))],
    ["says on which day it was", is(hasDay)],
    ["shows code again and again", is(code.length >= MUCH_CODE)],
    ["calls itself a report", is(REPORT_TITLE.test(titleAsEvidence(document)))],
    ["has a summary", is(kinds.has("summary"))],
    ["has many marks of a report", (genre.points - MIDDLE) / STEP],
    ["has a timeline", is(kinds.has("timeline"))],
    ["says when it was noticed", is(postmortem.fields.some(({ name }) => name === "detected"))],
    ["says how many it hit", is(postmortem.fields.some(({ name }) => name === "customers"))],
    // Ten times as often counts once more: drafts by a machine are full of it.
    ["sets words in bold again and again", Math.log10(1 + (document.source.match(BOLD)?.length ?? 0))],
  ]);
}
