// English words that judge instead of telling: of people, of work, and in anger.
import { anyOf, eachOf, pattern } from "../../languages/patterns.ts";

export const JUDGEMENT = eachOf("judgement", "phrases", "giu");

/** Cheap to look for: a text without any of these has none of the above. */
export const JUDGEMENT_HINT = pattern(() => anyOf("judgement", "hint"), "i");

/** "This outage was …", held against the sentence up to the word: nobody is judged. */
export const OF_ITSELF = pattern(() => `^\\s?${anyOf("judgement", "itself")}$`, "iu");
