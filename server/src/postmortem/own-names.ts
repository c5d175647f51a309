// A project's own names for the parts of a report, as words beside those of the languages.
import { onceFor } from "../text/memo.ts";
import { ALL } from "./lexicon/index.ts";
import type { HeadingWords, Lexicon } from "./lexicon/types.ts";
import type { Kind } from "./model.ts";

/** Headings and labels that a project uses for kinds of parts, as they are written. */
export type SectionNames = Readonly<Partial<Record<Kind, readonly string[]>>>;

/** The names as a lexicon; undefined where there are none. Articles and "of the incident" may stand around them as in English. */
export function ownLexicon(names: SectionNames | undefined): Lexicon | undefined {
  return names && lexiconOf(names);
}

/** The same one for the same settings: what was read with it is known. */
const lexiconOf = onceFor((names: SectionNames): Lexicon | undefined => {
  const kinds = Object.entries(names).filter(([, words]) => words.length > 0);
  if (kinds.length === 0) return undefined;
  const [english] = ALL as readonly [Lexicon];
  const { fillers, incident, prepositions, joiners } = english.headings();
  const headings: HeadingWords = {
    order: "head-last",
    whole: Object.fromEntries(kinds.map(([kind, words]) => [kind, words.map(phrase).join("|")])),
    ...(fillers === undefined ? {} : { fillers }),
    ...(incident === undefined ? {} : { incident }),
    ...(prepositions === undefined ? {} : { prepositions }),
    ...(joiners === undefined ? {} : { joiners }),
  };
  return { language: "en", keyed: false, evidence: english.evidence, headings: () => headings, fields: () => ({}) };
});

/** A phrase is ended by a bar between blanks. */
function phrase(words: string): string {
  return words.replaceAll("|", "/");
}
