// The languages that the text which is read now is written in: the words of the others need not be looked for in it.
import { rememberApart } from "../text/remembered.ts";
import { LANGUAGES } from "./index.ts";

let met: readonly string[] = LANGUAGES;
let key = "";

/** The languages to look for, as BCP 47 tags, English first: all where nobody said which there are. */
export function languagesMet(): readonly string[] {
  return met;
}

/** The same as one string. */
export function keyOfMet(): string {
  return key;
}

/** Has `read` look for the words of some languages only. It must do its work before it gives its result. */
export function inLanguages<Result>(languages: readonly string[], read: () => Result): Result {
  const [before, keyBefore] = [met, key];
  const set = (list: readonly string[], name: string) => {
    met = list;
    key = name;
    // What a text is read as depends on the words that are looked for.
    rememberApart(name);
  };
  set(
    LANGUAGES.filter((language) => languages.includes(language)),
    languages.join(" "),
  );
  try {
    return read();
  } finally {
    set(before, keyBefore);
  }
}
