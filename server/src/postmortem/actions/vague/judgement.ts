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
  /** Told as what shall not be done, which a program may do as well as people. */
  readonly denied?: boolean;
  /** The words that show it, in the order of the text. */
  readonly words: readonly Token[];
}
