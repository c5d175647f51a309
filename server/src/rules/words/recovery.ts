// Words that tell the end of the impact, for comparing it with what a report states. Per language, as data.
import { anyOf, pattern } from "../../languages/patterns.ts";
import { notation } from "../../text/notation.ts";

/** The impact is over. Matched against one clause. */
export const RECOVERED = pattern(() => anyOf("recovery", "recovered"), "iu");

/** A clause that takes it back, or tells only the paperwork: the impact may have ended before. */
export const NOT_RECOVERED = pattern(() => `\\b${anyOf("recovery", "notRecovered")}\\b`, "i");

/** All of a status while the incident goes on. */
export const NOT_OVER = pattern(
  () => `^[^\\p{L}\\p{N}]{0,6}${anyOf("recovery", "notOver")}[^\\p{L}\\p{N}]{0,6}$`,
  "iu",
);

/** In the place of a time: whether it is so. The group: it is not. */
export const TRUTH = new RegExp(`^(?:${notation("true")}|(${notation("false")}))$`, "i");
