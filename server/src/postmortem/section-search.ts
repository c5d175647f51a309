// What a decision about an opening looks at: the document, where the opening stands, what stands around it and below it.
import type { Document, TextLine } from "../markdown/document.ts";
import { slice } from "../text/span.ts";
import { opensWithTime } from "../time/opens.ts";
import type { LabelReading } from "./headings.ts";
import type { Ambiguous, Lexicon } from "./lexicon/types.ts";
import type { Kind } from "./model.ts";
import { Captions } from "./section-captions.ts";
import { type Content, contentOf } from "./section-content.ts";
import {
  type Candidate,
  candidatesOf,
  fieldKinds,
  isLabelLine,
  type Opening,
  type PartAbove,
  plainKind,
} from "./section-openings.ts";
import { type TitleOpening, titleSection } from "./section-title.ts";

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

export function searchOf(document: Document, lexicons: readonly Lexicon[]): SectionSearch {
  const candidates = candidatesOf(document, lexicons);
  const causes = new Set(candidates.filter(namesCause));
  return {
    document,
    candidates,
    lexicons,
    captions: new Captions(document, candidates),
    title: titleSection(document, candidates, lexicons),
    causes,
    namesCause: candidates.some((one) => (causes.has(one) || endsInCause(one)) && !one.reading?.ambiguous),
    firstSum: firstSum(candidates),
    isHeaded: isHeaded(candidates),
    holdsReports: holdReports(candidates),
    again: repeated(candidates),
  };
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

/** Whether a place is deeper than the part that it lies in. */
export function isBelowPart({ candidate: { opening }, part }: CandidatePlace): boolean {
  return part !== undefined && opening.level > part.level;
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
  // "Mitigation: the cache was emptied" above "Next steps: …": what the next field holds is not its own.
  if (
    opening.shape === "field" &&
    next.shape === "field" &&
    next.level === opening.level &&
    reading?.strength === "whole"
  )
    return true;
  if (opening.shape !== "heading") return heading || (reading !== undefined && isLabelLine(next));
  if (!heading) return false;
  if (next.level <= opening.level) return true;
  const part = reading && reading.kinds.length > 0 && reading.strength !== "head";
  return Boolean(part) && !opensWithTime(slice(document.source, next.words));
}

function namesCause({ opening, reading }: Candidate): boolean {
  const plain = reading?.strength === "whole" && reading.kinds.includes("root-cause");
  return plain && (opening.shape === "heading" || isLabelLine(opening));
}

function endsInCause({ opening, reading }: Candidate): boolean {
  return opening.shape === "heading" && reading?.strength === "head" && reading.kinds.includes("root-cause");
}

/** Looked for once, whichever words ask. */
function firstSum(candidates: readonly Candidate[]): SectionSearch["firstSum"] {
  const beyond = (at: number) => (at < 0 ? candidates.length : at);
  const plain = beyond(
    candidates.findIndex(
      ({ opening, reading }) =>
        reading?.kinds[0] === "summary" && !(opening.shape === "bare" && opening.line.form === "item"),
    ),
  );
  const first = beyond(candidates.findIndex(maySum));
  const one = candidates[first]?.reading?.ambiguous;
  const next = beyond(candidates.findIndex((each) => maySum(each) && each.reading?.ambiguous !== one));
  return (but) => Math.min(plain, one === but ? next : first);
}

function isHeaded(candidates: readonly Candidate[]): SectionSearch["isHeaded"] {
  const levels = new Map<Kind, Set<number>>();
  for (const one of candidates) {
    const kind = one.opening.shape === "heading" ? plainKind(one) : undefined;
    if (kind) levels.set(kind, (levels.get(kind) ?? new Set()).add(one.opening.level));
  }
  return (level, kind) => levels.get(kind)?.has(level) === true;
}

/** The words that open more than one line. */
function repeated(candidates: readonly Candidate[]): Set<Ambiguous> {
  const once = new Set<Ambiguous>();
  const again = new Set<Ambiguous>();
  for (const { reading } of candidates)
    if (reading?.ambiguous) (once.has(reading.ambiguous) ? again : once).add(reading.ambiguous);
  return again;
}

function maySum({ reading }: Candidate): boolean {
  const { ambiguous } = reading ?? {};
  return (
    ambiguous !== undefined && (ambiguous.else === "summary" || ambiguous.when.some(({ kind }) => kind === "summary"))
  );
}

/** So many different parts below one heading are a report of their own. */
const REPORT_KINDS = 3;

/** Below the sub-heading of one of several problems, told in parts: "### 2. The lists stay shut", "- **Cause:** …". */
export function inReport(reader: SectionSearch, place: CandidatePlace): boolean {
  const { heading, section } = place;
  if (!heading || !section || heading === section.opening) return false;
  return reader.holdsReports.has(section.opening) || tellsReport(reader, place, heading);
}

export function tellsReport(reader: SectionSearch, place: CandidatePlace, heading: Opening): boolean {
  return kindsBelow(reader, place, heading) >= REPORT_KINDS;
}

/** The headings of which a sub-heading has so many different fields below it as a report has: the others may have fewer. */
function holdReports(candidates: readonly Candidate[]): ReadonlySet<Opening> {
  const found = new Set<Opening>();
  let above: Opening[] = [];
  let kinds = new Set<Kind>();
  for (const { opening, reading } of candidates) {
    if (opening.shape === "heading") {
      above = [...above.filter(({ level }) => level < opening.level), opening];
      kinds = new Set();
    } else if (reading && reading.strength !== "turn") for (const kind of fieldKinds(reading.kinds)) kinds.add(kind);
    const parent = above.at(-2);
    if (parent && kinds.size >= REPORT_KINDS) found.add(parent);
  }
  return found;
}

/** How many kinds of fields stand below a heading, counted from the candidates around one of them. */
export function kindsBelow({ candidates }: SectionSearch, { at }: CandidatePlace, heading: Opening): number {
  const kinds = new Set<Kind>();
  for (const { opening, reading } of candidates.slice(Math.max(0, at - LOOK_AROUND), at + LOOK_AROUND)) {
    if (opening.shape === "heading" && opening.line.index > heading.line.index) break;
    if (opening.line.index > heading.line.index && reading && reading.strength !== "turn")
      for (const kind of fieldKinds(reading.kinds)) kinds.add(kind);
  }
  return kinds.size;
}

const LOOK_AROUND = 12;

/** Side by side with a duration, a date or the like: a block of facts about one of several incidents in a timeline. */
export function amongFacts({ candidates }: SectionSearch, { at, candidate }: CandidatePlace): boolean {
  const { line } = candidate.opening;
  if (line.form !== "text") return false;
  return candidates
    .slice(Math.max(0, at - 6), at + 7)
    .some(
      ({ opening, fact }) =>
        opening.line !== line &&
        opening.line.group === line.group &&
        (fact === "duration" || fact === "severity" || fact === "date"),
    );
}
