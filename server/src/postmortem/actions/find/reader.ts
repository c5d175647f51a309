// What every part of the search for tasks needs at hand.
import type { Lexis } from "../lexis.ts";
import type { VaguenessReader } from "../vague/index.ts";

export interface Reader {
  readonly source: string;
  readonly lexis: Lexis;
  readonly vaguenessOf: VaguenessReader;
}
