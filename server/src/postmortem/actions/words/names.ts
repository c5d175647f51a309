// Words that tell whether a name in brackets, behind a dash or before a colon is a person's.

import { wordSet } from "../../../languages/patterns.ts";

/**
 * Given names in wide use. They only weigh whether a list names its owners in a given way: a name that is not here can be
 * somebody's too. Left out are those that software has taken or that are words besides.
 */
export const GIVEN_NAMES = wordSet("names", "givenNames");

/** Software, parts of a system, places and plain words: with a capital or not, no one who does a task. */
export const THINGS = wordSet("names", "things");
