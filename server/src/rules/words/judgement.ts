// English words that judge instead of telling: of people, of work, and in anger.
import { anyOf, eachOf } from "../../languages/patterns.ts";

export const JUDGEMENT: readonly RegExp[] = eachOf("judgement", "phrases", "giu");

/** Cheap to look for: a text without any of these has none of the above. */
export const JUDGEMENT_HINT = new RegExp(anyOf("judgement", "hint"), "i");
