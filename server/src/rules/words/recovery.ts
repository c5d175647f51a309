// Words that tell the end of the impact, for comparing it with what a report states. Per language, as data.
import { anyOf, pattern } from "../../languages/patterns.ts";

/** The impact is over. Matched against one clause. */
export const RECOVERED = pattern(() => anyOf("recovery", "recovered"), "iu");

/** A clause that takes it back, or tells only the paperwork: the impact may have ended before. */
export const NOT_RECOVERED = pattern(() => `\\b${anyOf("recovery", "notRecovered")}\\b`, "i");
