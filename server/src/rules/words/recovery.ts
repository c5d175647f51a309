// Words that tell the end of the impact, for comparing it with what a report states. Per language, as data.
import { anyOf } from "../../languages/patterns.ts";

/** The impact is over. Matched against one clause. */
export const RECOVERED = new RegExp(anyOf("recovery", "recovered"), "iu");

/** A clause that takes it back, or tells only the paperwork: the impact may have ended before. */
export const NOT_RECOVERED = new RegExp(`\\b${anyOf("recovery", "notRecovered")}\\b`, "i");
