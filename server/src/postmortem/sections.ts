// Document -> the parts of a postmortem: headings, label lines and fields that open one.
import type { Document } from "../markdown/document.ts";
import { slice } from "../text/span.ts";
import { type LabelReading, readFieldName, readLabel } from "./headings.ts";
import { lexiconsFor } from "./lexicon/languages.ts";
import type { Ambiguous, Lexicon } from "./lexicon/types.ts";
import type { Form, Kind, Section } from "./model.ts";
import { kindsAt } from "./section-acceptance.ts";
import { bodiesOf } from "./section-bodies.ts";
import {
  type Accepted,
  type Candidate,
  endsAbove,
  isLabelLine,
  type PartAbove,
  plainKind,
} from "./section-candidates.ts";
import { Captions } from "./section-captions.ts";
import { namedByComments } from "./section-comments.ts";
import { fromContent } from "./section-fallback.ts";
import { isBlockHead, LABEL_LEVEL, type Opening, openingsOf } from "./section-openings.ts";
import type { SectionSearch } from "./section-place.ts";
import { withTaskTables } from "./section-tables.ts";
import { endsTimeline, holdReports } from "./section-timeline.ts";
import { titleOf } from "./section-title.ts";

/**
 * The places that open a part, in document order. Never throws; empty for a text without any.
 * @param own words of a project, which go before those of the languages
 */
export function readSections(document: Document, own?: Lexicon): Section[] {
  const lexicons = [...(own ? [own] : []), ...lexiconsFor(document.source)];
  const candidates = candidatesOf(document, lexicons);
  const causes = new Set(candidates.filter(namesCause));
  const reader: SectionSearch = {
    document,
    candidates,
    lexicons,
    captions: new Captions(document, candidates),
    title: titleOf(document, candidates, lexicons),
    causes,
    namesCause: candidates.some((one) => (causes.has(one) || endsInCause(one)) && !one.reading?.ambiguous),
    firstSum: firstSum(candidates),
    isHeaded: isHeaded(candidates),
    holdsReports: holdReports(candidates),
    again: repeated(candidates),
  };
  const accepted = withoutPreface(accept(reader));
  return [...withTaskTables(document, lexicons, bodiesOf(document, candidates, fromContent(reader, accepted)))];
}

/** `ERR_INVALID_RESPONSE`, `monitor.recover()`: code that is named, not what its words say. */
const IDENTIFIER = /^`[^\s`_.(]*[_.(][^\s`]*`$/;

function candidatesOf(document: Document, lexicons: readonly Lexicon[]): Candidate[] {
  const { source } = document;
  const seen = new Map<string, LabelReading | undefined>();
  const facts = new Map<string, ReturnType<typeof readFieldName>>();
  return document.text.flatMap((line) =>
    openingsOf(document, line).flatMap((opening) => {
      if (opening.words.start === opening.words.end) return [{ opening, reading: undefined, fact: undefined }];
      const words = slice(source, opening.shape === "heading" && line.form === "heading" ? line.text : opening.words);
      if (!seen.has(words)) seen.set(words, IDENTIFIER.test(words) ? undefined : readLabel(words, lexicons));
      const reading = seen.get(words);
      if (!reading && opening.shape === "bare" && !isBlockHead(source, opening)) return [];
      if (!facts.has(words)) facts.set(words, readFieldName(words, lexicons));
      return [{ opening, reading, fact: facts.get(words) }];
    }),
  );
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

/** Goes through the document with the part that each candidate stands in. */
function accept(reader: SectionSearch): Accepted[] {
  const accepted: Accepted[] = [];
  const before = new Set<Kind>();
  let headings: PartAbove[] = [];
  let label: PartAbove | undefined;
  let nearest: Opening | undefined;
  const named = namedByComments(reader.document);
  reader.candidates.forEach((candidate, at) => {
    const { opening, reading } = candidate;
    const isHeading = opening.shape === "heading";
    if (isHeading) {
      label = undefined;
      nearest = opening;
      headings = headings.filter((part) => part.level < opening.level);
    }
    const section = headings.findLast((each) => each.kinds.length > 0);
    const part = label ?? section;
    const under = headings.at(-1)?.opening;
    const place = { at, candidate, part, section, heading: nearest, under, before };
    const said = isHeading || isLabelLine(opening) ? named.get(opening.line) : undefined;
    const kinds = said ?? kindsAt(reader, place);
    if (isHeading) headings.push({ level: opening.level, kinds, opening });
    if (kinds.length === 0 || !(reading || said)) {
      if (endsAbove(reader.document.source, candidate)) label = undefined;
      return;
    }
    const form: Form = isHeading ? "heading" : isLabelLine(opening) ? "label" : "field";
    const closes =
      form === "label" || (part?.kinds.includes("timeline") === true && endsTimeline(reader, place, kinds));
    if (closes) label = { level: LABEL_LEVEL, kinds, opening };
    if (form !== "field") for (const kind of kinds) before.add(kind);
    accepted.push({
      opening,
      kinds,
      form,
      closes,
      language: reading?.language ?? "en",
      why: said ? "the comment beside it" : (reading?.why ?? ""),
    });
  });
  return accepted;
}

/** A report does not open with its tasks when it has them further down: those are an assignment's. */
function withoutPreface(accepted: Accepted[]): Accepted[] {
  const [first, ...rest] = accepted;
  const assignment =
    first?.form === "heading" &&
    first.kinds[0] === "actions" &&
    rest.length >= 3 &&
    rest.some((one) => one.kinds.includes("actions"));
  return assignment ? rest : accepted;
}
