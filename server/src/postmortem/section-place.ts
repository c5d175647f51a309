// What a decision about an opening looks at: the document, where the opening stands and what stands below it.
import type { Document, TextLine } from "../markdown/document.ts";
import { slice } from "../text/span.ts";
import type { LabelReading } from "./headings.ts";
import type { Ambiguous, Lexicon } from "./lexicon/types.ts";
import type { Kind } from "./model.ts";
import { type Candidate, isLabelLine, type PartAbove } from "./section-candidates.ts";
import type { Captions } from "./section-captions.ts";
import { type Content, contentOf, opensWithTime } from "./section-content.ts";
import type { Opening } from "./section-openings.ts";
import type { TitleOpening } from "./section-title.ts";

/** What the whole document offers to every decision. */
export interface SectionSearch {
  readonly document: Document;
  readonly candidates: readonly Candidate[];
  readonly lexicons: readonly Lexicon[];
  readonly captions: Captions;
  readonly title: TitleOpening | undefined;
  /** Headings and label lines whose words name the cause plainly. */
  readonly causes: ReadonlySet<Candidate>;
  /** Whether some of them, or a heading that ends in a word for the cause, have no other meaning. */
  readonly namesCause: boolean;
  /** The index of the first candidate that may sum the incident up in other words than those given. */
  readonly firstSum: (but: Ambiguous | undefined) => number;
  /** Whether the words of a heading of that level name that part, and nothing else. */
  readonly isHeaded: (level: number, kind: Kind) => boolean;
  /** The headings whose sub-headings are reports of their own. */
  readonly holdsReports: ReadonlySet<Opening>;
  /** What names the trouble more than once, as in each of several incidents. */
  readonly again: ReadonlySet<Ambiguous>;
}

/** One candidate and where it stands. */
export interface CandidatePlace {
  /** Index among the candidates. */
  readonly at: number;
  readonly candidate: Candidate;
  /** The nearest part above that it lies in. */
  readonly part: PartAbove | undefined;
  /** The nearest heading above that opened a part. */
  readonly section: PartAbove | undefined;
  /** The nearest heading above, or the candidate's own. */
  readonly heading: Opening | undefined;
  /** The nearest heading that it lies below: for a heading not its own. */
  readonly under: Opening | undefined;
  /** The kinds that headings and label lines above opened. */
  readonly before: ReadonlySet<Kind>;
}

/** How many lines below an opening decide an ambiguous one. */
export const LOOK = 200;
/** How many lines below a label are looked at for times. */
export const NEAR = 12;

/** Whether a place lies in a part of a kind. */
export function within({ part }: CandidatePlace, kind: Kind): boolean {
  return part?.kinds.includes(kind) ?? false;
}

/** Whether lines are nested below a list item. */
export function nested({ text }: Document, line: TextLine): boolean {
  return text[line.index + 1]?.parent === line;
}

/** What an opening's lines hold, down to the next heading of its level, the next part or, for labels, the next known label. */
export function below({ document, candidates, lexicons }: SectionSearch, at: number, look: number): Content {
  const { opening } = candidates[at] as Candidate;
  const first = opening.line.index + 1;
  let end = Math.min(document.text.length, first + look);
  for (let i = at + 1; i < candidates.length; i++) {
    const { opening: next, reading } = candidates[i] as Candidate;
    if (next.line.index >= end) break;
    if (next.line.index < first || !stops(document, opening, next, reading)) continue;
    end = next.line.index;
  }
  return contentOf(document.source, document.text.slice(first, end), lexicons);
}

function stops(document: Document, opening: Opening, next: Opening, reading: LabelReading | undefined): boolean {
  const heading = next.shape === "heading";
  if (opening.shape !== "heading") return heading || (reading !== undefined && isLabelLine(next));
  if (!heading) return false;
  if (next.level <= opening.level) return true;
  const part = reading && reading.kinds.length > 0 && reading.strength !== "head";
  return Boolean(part) && !opensWithTime(slice(document.source, next.words));
}
