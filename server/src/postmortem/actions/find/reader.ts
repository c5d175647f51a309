// What every part of the search for tasks needs at hand.
import type { TextLine } from "../../../markdown/document.ts";
import type { Lexis } from "../lexis.ts";
import type { VaguenessReader } from "../vague/index.ts";
import type { MoodReader } from "./prose.ts";

export interface TaskSearch {
  readonly source: string;
  /** All lines of the document. */
  readonly text: readonly TextLine[];
  readonly lexis: Lexis;
  readonly moodOf: MoodReader;
  readonly vaguenessOf: VaguenessReader;
}
