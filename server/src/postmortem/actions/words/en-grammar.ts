// English words by their part in a sentence: what tells verbs, objects and purposes of a task apart.

import { wordSet } from "../../../languages/patterns.ts";

export const DETERMINERS = wordSet("grammar", "determiners");
export const PRONOUNS = wordSet("grammar", "pronouns");
export const MODALS = wordSet("grammar", "modals");
export const ADVERBS = wordSet("grammar", "adverbs");
/** Verbs that only announce another: "we agreed to add", "I suggest that we set up". */
export const ANNOUNCING = wordSet("grammar", "announcing");
/** First words of a clause that stands before the main one: "To prevent this, …". */
export const SUBORDINATE = wordSet("grammar", "subordinate");
export const PREPOSITIONS = wordSet("grammar", "prepositions");
/** Nouns as often as verbs: verbs only where an object follows. */
export const EITHER = wordSet("grammar", "either");
/** Words that name nothing by themselves. */
export const FUNCTION_WORDS = wordSet("grammar", "functionWords");
/** Where the description of a thing ends and a purpose, a reason or a condition begins. */
export const BOUNDARIES = wordSet("grammar", "boundaries");
/** Prepositions that end the part of a noun phrase that holds its head: "a review | of all logs". */
export const HEAD_ENDS = wordSet("grammar", "headEnds");
export const NUMBER_WORDS = wordSet("grammar", "numberWords");
export const UNITS = wordSet("grammar", "units");
export const COMPARISONS = wordSet("grammar", "comparisons");

export const ENSURING = wordSet("grammar", "ensuring");
/** Verbs of looking for something: a number in what is looked for is no end. */
export const FINDING = wordSet("grammar", "finding");
/** Changes that say little without their object: "fix the issue", "update the documentation"; "rotate the key" says enough. */
export const DEPENDENT_CHANGES = wordSet("grammar", "dependentChanges");
/** Changes that need not change anything: "review and update". */
export const LIGHT_CHANGES = wordSet("grammar", "lightChanges");
/** What is changed again and again: to change it says nothing of the change. */
export const SETTINGS = wordSet("grammar", "settings");
/** Verbs that say the same for any object when nothing else does: "develop and implement testing". */
export const PLAIN_VERBS = wordSet("grammar", "plainVerbs");
/** Words that make an absolute claim weak only before generic words: "proper monitoring", but "a proper deployment pipeline". */
export const MILD_QUALITIES = wordSet("grammar", "mildQualities");
/** Activities that as a change of code or settings do end: "add input validation". */
export const BUILT_ACTIVITIES = wordSet("grammar", "builtActivities");
/** First words of a question. */
export const ASKING = wordSet("grammar", "asking");

/** Finite verbs that tell what is or was. */
export const TELLING = wordSet("grammar", "telling");
/** Those of them that can only tell what happened. */
export const PAST = wordSet("grammar", "past");
/** Words by which a sentence speaks of what is to come or ought to be. */
export const PLANNED = wordSet("grammar", "planned");
/** Participles of telling somebody to do something. */
export const TOLD = wordSet("grammar", "told");
/** First words of a sentence that points at the one before. */
export const REFERRING = wordSet("grammar", "referring");
/** First words of a sentence that adds a task to those of a list. */
export const ADDING = wordSet("grammar", "adding");
