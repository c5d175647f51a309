// Words that stand where an owner would and name nobody: everybody who reads them may think of somebody else.
import { anyOf, pattern, wordSet } from "../../languages/patterns.ts";

/** In lower case, without an article. The name of one team among others ("SRE", "payments team") is none. */
export const NOBODY: ReadonlySet<string> = wordSet("nobody", "owners");

/** Articles before such a word. */
export const ARTICLE = pattern(() => `^${anyOf("nobody", "articles")}\\s*(?=[\\p{L}])`, "iu");
