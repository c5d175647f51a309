// Words around a percentage that tell whether it is a share of a whole, or a growth. Per language, as data.
import { anyOf, pattern } from "../../languages/patterns.ts";

/** What is measured, not counted: more than the usual of it is possible. Compared with the head of what stands behind "of". */
const MEASURED = anyOf("percentages", "measured");

const word = "[\\p{L}\\p{N}'’/-]{1,30}";
const not = `(?!${MEASURED}(?!\\p{L}))`;

/** Behind the number: things of which at most all can be affected, whatever they are called. */
export const PARTS_OF_A_WHOLE = pattern(
  () => anyOf("percentages", "partsOfAWhole").replaceAll("{{not-measured}}", not).replaceAll("{{word}}", word),
  "iu",
);

/** Before the number, where languages put the whole first: すべてのバックアップの120%. */
export const WHOLE_BEFORE = pattern(() => anyOf("percentages", "wholeBefore"), "u");

/** Before the number: rates that end at 100 %. */
export const RATES = pattern(() => anyOf("percentages", "rates"), "i");

/** A growth, or a comparison with the usual: any number is possible. */
export const INCREASE = pattern(
  () => `(?<!\\p{L})${anyOf("percentages", "increase")}(?!\\p{L})|${anyOf("percentages", "increaseAnywhere")}`,
  "iu",
);
