// Document -> the parts of a postmortem: headings, label lines and fields that open one.
import type { Document } from "../markdown/document.ts";
import { lexiconsFor } from "./lexicon/languages.ts";
import type { Lexicon } from "./lexicon/types.ts";
import type { Form, Kind, Section } from "./model.ts";
import { kindsAt } from "./section-acceptance.ts";
import { bodiesOf } from "./section-bodies.ts";
import { namedByComments } from "./section-comments.ts";
import {
  type Accepted,
  endsAbove,
  isLabelLine,
  LABEL_LEVEL,
  type Opening,
  type PartAbove,
} from "./section-openings.ts";
import { type SectionSearch, searchOf } from "./section-search.ts";
import { endsTimeline } from "./section-timeline.ts";
import { fromContent, withTaskTables } from "./section-unnamed.ts";

/**
 * The places that open a part, in document order. Never throws; empty for a text without any.
 * @param own words of a project, which go before those of the languages
 */
export function readSections(document: Document, own?: Lexicon): Section[] {
  const lexicons = [...(own ? [own] : []), ...lexiconsFor(document.source)];
  const reader = searchOf(document, lexicons);
  const accepted = withoutPreface(accept(reader));
  return [...withTaskTables(document, lexicons, bodiesOf(document, reader.candidates, fromContent(reader, accepted)))];
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
