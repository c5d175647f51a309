// Words that tell of an amount without saying how much, and of whom or what; one list per language.
import { anyOf, eachOf, pattern } from "../../languages/patterns.ts";

export const VAGUE_QUANTITY = eachOf("quantity", "phrases", "giu");

export const VAGUE_QUANTITY_HINT = pattern(() => anyOf("quantity", "hint"), "iu");

/** Amounts told in words. */
export const AMOUNT = pattern(() => anyOf("quantity", "amount"), "iu");

/** A number that tells of times, versions, codes or names rather than an amount; taken out before one looks for a number. */
export const NO_AMOUNT = pattern(
  () =>
    [
      "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.]+Z?)?",
      "\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}",
      anyOf("quantity", "day"),
      "\\d{1,2}[:h.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?",
      "\\d{1,2}\\s?[ap]\\.?m\\b\\.?",
      `~?\\d{1,12}(?:[.,]\\d{1,6})?\\s?-?\\s?${anyOf("quantity", "unit")}(?![\\p{L}])`,
      "(?:UTC|GMT)\\s?[+-]\\s?\\d{1,2}(?::?\\d{2})?",
      anyOf("quantity", "status"),
      "\\bv\\d{1,6}(?:\\.\\d{1,6}){0,4}",
      "\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}",
      "[\\p{L}_-]{1,30}\\d[\\p{L}\\d_.-]{0,40}",
      "#\\d{1,10}",
      "\\b(?:19|20)\\d\\d\\b",
      "24\\s?/\\s?7",
      "^\\s*\\d{1,2}[.)]\\s",
    ].join("|"),
  "giu",
);
