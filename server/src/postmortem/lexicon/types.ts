// What one language's words for the parts of a report are: phrases that name a part, names of fields, and how its noun phrases are built.
import type { FieldName, Kind } from "../model.ts";

/** Phrases separated by ` | `, lower case. Hyphens, slashes, accents and apostrophes are folded when the table is built. */
export type HeadingPhrases = string;

/**
 * What decides between the readings of words that name several kinds.
 * `itself`: sentences on the report; `timed`: lines that start with a time; `future`: tasks still to do; `told`: the story has been told in short before; `caused`: nothing has, and another heading names the cause plainly; `noticed`: it stands where it is told how the incident was noticed; `explained`: the cause has been told before; `fields`: a block of label-and-value lines; `prose`: sentences; `evidence`: links, logs, tables or quoted output.
 */
export const SIGNS = [
  "timed",
  "told",
  "caused",
  "itself",
  "future",
  "fields",
  "prose",
  "evidence",
  "noticed",
  "explained",
] as const;
export type Sign = (typeof SIGNS)[number];

export interface Ambiguous {
  readonly words: HeadingPhrases;
  /** Readings by content, in the order they are tried. */
  readonly when: readonly { readonly sign: Sign; readonly kind: Kind | "none" }[];
  /** What the words mean where the content decides nothing. */
  readonly else: Kind | "none";
  /** Names its part only as a heading or a label of its own: "Issue: …" introduces one thing. */
  readonly alone?: boolean;
  /** What a field of this name in bold tells all the same: "**Issue:** the bread was cold". */
  readonly field?: Kind;
}

/** A turn of speech that names a part; `timed` where its lines are timed ones. */
export interface Turn {
  /** A regular expression with the flag `u`. */
  readonly pattern: string;
  readonly kind: Kind | "none";
  readonly timed?: Kind;
}

/** Names of fields that carry facts. */
export type FieldWords = Readonly<Partial<Record<FieldName, HeadingPhrases>>>;

/**
 * Evidence that a document is written in a language: a script of its own (a pattern), or frequent short words. `shared`: the
 * script that it has in common with others, where only some of its characters are its own.
 */
export type Evidence =
  | { readonly script: string; readonly shared?: string; readonly unspaced?: boolean }
  | { readonly frequent: HeadingPhrases };

/** A language that a report can be written in. Its words are made ready when they are first asked for. */
export interface Lexicon {
  /** BCP 47, the language alone. */
  readonly language: string;
  /** Its phrases are folded, with joiners as `&`, as tables are keyed. */
  readonly keyed: boolean;
  readonly evidence: Evidence;
  readonly headings: () => HeadingWords;
  readonly fields: () => FieldWords;
}

/** Names of the parts of a report. */
export interface HeadingWords {
  /** Whole phrases. */
  readonly whole?: Readonly<Partial<Record<Kind, HeadingPhrases>>>;
  /** Phrases that name a part as a heading or a label of its own, and say other things before a colon: "Plan", "Patch: 1.2". */
  readonly alone?: Readonly<Partial<Record<Kind, HeadingPhrases>>>;
  /** Phrases that name more than one kind, in the order named; used where joining the parts would say something else. */
  readonly several?: readonly { readonly words: HeadingPhrases; readonly kinds: readonly Kind[] }[];
  readonly ambiguous?: readonly Ambiguous[];
  /** Nouns that name the kind as the head of a longer phrase: "customer IMPACT", "IMPACTO en usuarios". */
  readonly heads?: Readonly<Partial<Record<Kind, HeadingPhrases>>>;
  /** Nouns that say little of their own: "impact SUMMARY", "DETAILS of the fix". The other words name the kind. */
  readonly light?: HeadingPhrases;
  /** Words for the incident itself: "summary OF THE OUTAGE" is a summary. */
  readonly incident?: HeadingPhrases;
  /** Words that may stand before or behind a phrase and change nothing: "detailed", "our", "preliminary". */
  readonly fillers?: HeadingPhrases;
  /** Adjectives that name a kind when joined to another part: "short term and …". */
  readonly adjectives?: Readonly<Partial<Record<Kind, HeadingPhrases>>>;
  /** Where the head of a noun phrase ends: "impact ON customers". */
  readonly prepositions?: HeadingPhrases;
  /** How an adjective ends that stands before its noun where the head comes first: "внедрённые УЛУЧШЕНИЯ". */
  readonly adjective?: string;
  /** Words that join two parts: "and". */
  readonly joiners?: HeadingPhrases;
  /** Letters that some write for others, each before the one that the words here have: "現现 發发". */
  readonly letters?: string;
  /** Where the head stands in its phrase; scripts without spaces are searched as a whole. */
  readonly order: "head-last" | "head-first" | "unspaced";
  /** Question forms and other turns, on folded words; tried in order. */
  readonly turns?: readonly Turn[];
  /** How a question opens that asks for a part by its name: "what was the impact". On folded words. */
  readonly asks?: string;
  /** Familiar headings that name no kind. They end the part above them. */
  readonly none?: HeadingPhrases;
  /** First words of a single task or topic, not of a part: "fix the cache". */
  readonly imperatives?: HeadingPhrases;
}
