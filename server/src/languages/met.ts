// The languages that the text which is read now is written in: the words of the others need not be looked for in it.
import { rememberApart } from "../text/remembered.ts";
import { LANGUAGES } from "./index.ts";

/** Which languages are looked for, and a name for that choice: none for all of them, where nobody said which there are. */
interface Met {
  readonly languages: readonly string[];
  readonly key: string;
}

const ALL: Met = { languages: LANGUAGES, key: "" };
let met = ALL;

/** The languages to look for, as BCP 47 tags, English first. */
export function languagesMet(): readonly string[] {
  return met.languages;
}

/** The same as one string. */
export function keyOfMet(): string {
  return met.key;
}

/** Has `read` look for the words of some languages only. It must do its work before it gives its result. */
export function inLanguages<Result>(languages: readonly string[], read: () => Result): Result {
  const before = met;
  const some = LANGUAGES.filter((language) => languages.includes(language));
  meet(some.length === LANGUAGES.length ? ALL : { languages: some, key: some.join(" ") });
  try {
    return read();
  } finally {
    meet(before);
  }
}

/** What a text is read as depends on the words that are looked for. */
function meet(next: Met): void {
  met = next;
  rememberApart(next.key);
}
