// Document -> Postmortem: sections, fields, timeline, actions and what kind of document it is.
import type { Document } from "../markdown/document.ts";
import { type ActionOptions, readActions } from "./actions/index.ts";
import { isDraft } from "./draft.ts";
import { readFields } from "./fields.ts";
import { genreWithoutTimes, readGenre } from "./genre.ts";
import type { Genre, Postmortem } from "./model.ts";
import { ownLexicon, type SectionNames } from "./own-names.ts";
import { readSections } from "./sections.ts";
import { readTimeline } from "./timeline/index.ts";

export interface ReportOptions {
  readonly path?: string | undefined;
  /** The user's word beats recognition. */
  readonly treatAs?: "postmortem" | "other" | undefined;
  /** A project's own names for the parts of a report. */
  readonly names?: SectionNames | undefined;
  /** The zone (IANA) of times for which the document says none. */
  readonly defaultZone?: string | undefined;
  readonly actions?: ActionOptions | undefined;
}

/** Reads a document. What is not a postmortem has everything empty but its genre; templates have no entries and no actions, but that one in which an incident is told has its entries. */
export function readPostmortem(document: Document, options: ReportOptions = {}): Postmortem {
  if (options.treatAs === "other") return nothing({ kind: "other", why: ["you said it is not a postmortem"] });
  const sections = readSections(document, ownLexicon(options.names));
  const other = options.treatAs === "postmortem" ? undefined : genreWithoutTimes(document, sections, options.path);
  if (other) return nothing(other);
  const fields = readFields(document, sections);
  const { timeline, incident } = readTimeline(document, sections, fields, options);
  const read = readGenre(document, sections, timeline, options.path);
  const genre = options.treatAs === "postmortem" ? asSaid(read) : read;
  if (genre.kind === "other") return nothing(genre);
  if (genre.kind === "template") {
    const draft = isDraft(document, sections, timeline, incident, options.path);
    return draft
      ? { genre: { ...genre, draft, why: [...genre.why, BEGUN] }, sections, fields, timeline, actions: [], incident }
      : { genre, sections, fields, timeline: EMPTY_TIMELINE, actions: [], incident };
  }
  return {
    genre,
    sections,
    fields,
    timeline,
    actions: readActions(document, sections, { incident, timeline }, options.actions, fields),
    incident,
  };
}

/** What the user says it is need not be shown by its text. */
function asSaid({ points: _, ...genre }: Genre): Genre {
  return genre.kind === "other" ? { kind: "postmortem", why: ["you said it is a postmortem"] } : genre;
}

const BEGUN = "an incident is told in it already";

const EMPTY_TIMELINE: Postmortem["timeline"] = {
  entries: [],
  order: null,
  outOfOrder: [],
  zone: undefined,
  unplaced: [],
};

function nothing(genre: Genre): Postmortem {
  const incident = {
    titleSpan: undefined,
    date: undefined,
    zone: undefined,
    years: [],
    dayFirst: undefined,
    reading: {},
  };
  return { genre, sections: [], fields: [], timeline: EMPTY_TIMELINE, actions: [], incident };
}
