// What a skeleton is: headings and prompts to fill in, as data, in one language.
import type { Kind } from "../model.ts";

/** The skeletons of one language. Bodies are lines in LSP snippet syntax, tab stops counted from 1 within each body. */
export interface SkeletonSet {
  readonly language: string;
  /** What each kind's heading says; words that the recogniser knows for this kind. */
  readonly headings: Readonly<Record<Kind, string>>;
  readonly bodies: Readonly<Record<Kind, readonly string[]>>;
  /** What a report can be while it is written, in order. */
  readonly statuses: readonly string[];
  /** The sentence that states one zone for a whole timeline; `{zone}` stands for its name. */
  readonly zoneSentence: string;
  /** What is to be filled in behind the time of an entry. */
  readonly entry: { readonly who: string; readonly what: string };
  /** What an action item needs so that it can be followed up: labels and prompts. */
  readonly action: {
    readonly owner: Prompt;
    readonly due: Prompt;
    readonly end: Prompt;
  };
}

/** A label with what to write behind it. */
export interface Prompt {
  readonly label: string;
  readonly prompt: string;
}

/** A whole document to begin with. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Front part (below the title) and sections, in order. */
  readonly heading: string;
  readonly kinds: readonly Kind[];
}
