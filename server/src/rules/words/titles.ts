// Words that a title may consist of without saying which incident it is about. Per language, as data.
import { anyOf, pattern, wordSet } from "../../languages/patterns.ts";

/** Lower-case, without marks; hyphens and spaces separate words. */
export const GENERIC_TITLE_WORDS: ReadonlySet<string> = wordSet("titles", "generic");

/** Titles that are written without spaces. */
export const GENERIC_TITLES = pattern(() => `^${anyOf("titles", "genericWhole")}$`, "u");
