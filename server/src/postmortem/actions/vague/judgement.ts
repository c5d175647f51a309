// What the three questions about a task answer, before it is put into words.
import type { Token } from "../wording.ts";

/** What makes a task vague. */
export type Reason = "open" | "people" | "activity" | "frequency" | "quality" | "object";

export interface Judgement {
  readonly reason: Reason;
  /** The three of `Vagueness`: true where it is missing. */
  readonly act: boolean;
  readonly object: boolean;
  readonly end: boolean;
  /** The words that show it, in the order of the text. */
  readonly words: readonly Token[];
}
