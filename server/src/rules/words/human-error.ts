// How reports say that a person's mistake was the cause, one list per language.
import { anyOf, eachOf, pattern } from "../../languages/patterns.ts";

/** Phrases that give a person's error as the cause. English ones that could mean something else are guarded in the rule. */
export const HUMAN_ERROR = eachOf("humanError", "phrases", "giu");

/** Cheap to look for: a text without any of these says nothing of the kind. */
export const HUMAN_ERROR_HINT = pattern(() => anyOf("humanError", "hint"), "iu");

/** Before the phrase in its sentence: not given as the cause. */
export const NOT_GIVEN_AS_CAUSE = pattern(
  () => `(?<!\\p{L})${anyOf("humanError", "notGiven")}(?!\\p{L})|${anyOf("humanError", "notGivenAnywhere")}`,
  "iu",
);

/** Words between the phrase and what denies it, none of which begins another thought. */
const UP_TO = `(?:\\s+(?!${anyOf("humanError", "anotherThought")}(?!\\p{L}))[\\p{L}'’]{1,20}){0,4}?\\s+`;

/** Behind the phrase: a measure, a message, a name, a truth about people, or a denial; not the cause. */
export const NOT_A_CAUSE_AFTER = pattern(
  () => `${anyOf("humanError", "notACauseAfter")}|^s?${UP_TO}${anyOf("humanError", "deniedAfter")}`,
  "iu",
);
