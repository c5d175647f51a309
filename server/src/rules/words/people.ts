// Words for people in reports: who is said to have done, or not done, something.
import { anyOf, pattern } from "../../languages/patterns.ts";

/** Modifiers that may stand between a subject and its verb. */
export const ADVERBS = `(?:\\s+${anyOf("people", "adverbs")}|,){0,3}`;

/** A subject that is a person, at the end of a text. Groups: `sure`, `unsure`, `handle`. */
export const PERSON_BEFORE = pattern(
  () =>
    `(?<![\\p{L}\\p{N}_'./-])(?:(?<sure>${anyOf("people", "pronouns")}|${anyOf("people", "roles")})|(?<unsure>${anyOf("people", "alsoSoftware")})|(?<handle>\`?@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{1,38}\`?))(?:\\s+${anyOf("people", "onDuty")})?${ADVERBS}\\s*$`,
  "iu",
);

/** A person's error told as such, only ever said of people. */
export const HUMAN_VERBS = pattern(() => `^${anyOf("people", "verbs")}$`, "iu");

/** A past participle. */
export const PARTICIPLE = anyOf("people", "participles");
