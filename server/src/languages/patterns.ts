// Regular expressions made of the words of all languages. Code has the structure, languages/<tag>.yaml the words.
import { Expression } from "../text/expression.ts";
import { LANGUAGES, wordsOf } from "./index.ts";
import { keyOfMet, languagesMet } from "./met.ts";

type Patterns = Readonly<Record<string, string>>;

/** Matches nothing, and can be repeated: no language that is met has the words. */
const NOTHING = "(?:(?!))";

/** A pattern made of words of the languages that are met; it has no flag `y`. */
export interface WordPattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** All matches; needs the flag `g`. */
  all(text: string): readonly RegExpExecArray[];
  replaceIn(text: string, by: string | ((found: string) => string)): string;
  split(text: string): string[];
}

/** Whose words the source of a pattern asks for now; what is made once for all texts has those of all languages. */
let wanted: readonly string[] = LANGUAGES;

function inMet(source: () => string): string {
  wanted = languagesMet();
  try {
    return source();
  } finally {
    wanted = LANGUAGES;
  }
}

/** A pattern from a source that asks for words of all languages: made anew for each choice of languages that are met. */
export function pattern(source: () => string, flags: string): WordPattern {
  const made = new Map<string, Expression>();
  const own = (): Expression => {
    const known = made.get(keyOfMet());
    if (known) return known;
    const expression = new Expression(inMet(source), flags);
    made.set(keyOfMet(), expression);
    return expression;
  };
  return {
    test: (text) => own().test(text),
    exec: (text) => own().exec(text),
    all: (text) => own().all(text),
    replaceIn: (text, by) => own().replaceIn(text, by),
    split: (text) => own().split(text),
  };
}

/** What each language has for a name of a group, as sources of regular expressions. */
function sourcesOf(group: string, name: string, languages = LANGUAGES): string[] {
  return languages
    .filter((language) => wanted.includes(language))
    .flatMap((language) => wordsOf<Patterns>(language, group)?.[name] ?? []);
}

/** The words of a name of a group in all languages, English first, as the source of one group of a regular expression. */
export function anyOf(group: string, name: string): string {
  const sources = sourcesOf(group, name);
  return sources.length > 0 ? `(?:${sources.join("|")})` : nothing(group, name);
}

/** Where none of the languages that are met has the words. @throws where no language has them */
function nothing(group: string, name: string): string {
  if (LANGUAGES.every((language) => wordsOf<Patterns>(language, group)?.[name] === undefined))
    throw new Error(`No language has ${group}.${name}.`);
  return NOTHING;
}

/** Languages whose words are not set apart by blanks, or take endings. */
const UNSPACED: readonly string[] = LANGUAGES.filter(
  (language) => wordsOf<{ unspaced?: boolean }>(language, "evidence")?.unspaced,
);
const SPACED = LANGUAGES.filter((language) => !UNSPACED.includes(language));

/** As `anyOf`, as whole words in the languages that set words apart. */
export function wholeWords(group: string, name: string): string {
  const spaced = sourcesOf(group, name, SPACED);
  const all = [
    ...(spaced.length > 0 ? [`(?<!\\p{L})(?:${spaced.join("|")})(?!\\p{L})`] : []),
    ...sourcesOf(group, name, UNSPACED),
  ];
  return all.length > 0 ? `(?:${all.join("|")})` : nothing(group, name);
}

/** Patterns of a name of a group: one for each language that is met, or those of its list. English first. */
export function eachOf(group: string, name: string, flags: string): () => readonly WordPattern[] {
  const made = new Map<string, readonly WordPattern[]>();
  const madeFor = (language: string): readonly WordPattern[] => {
    const known = made.get(language);
    if (known) return known;
    const sources = wordsOf<Readonly<Record<string, string | readonly string[]>>>(language, group)?.[name] ?? [];
    const patterns = [sources].flat().map((source) => new Expression(source, flags));
    made.set(language, patterns);
    return patterns;
  };
  return () => languagesMet().flatMap(madeFor);
}

/** Words of a name of a group, of all languages. */
export function wordSet(group: string, name: string): ReadonlySet<string> {
  return new Set(sourcesOf(group, name).flatMap((words) => words.split("|")));
}

/** How words of a name of a group begin, where words are set apart; in other languages the words wherever they stand. */
export function beginningsOf(group: string, name: string): string {
  const words = (languages: readonly string[]) => sourcesOf(group, name, languages).flatMap((list) => list.split("|"));
  return [`(?<![\\p{L}\\p{N}])(?:${[...new Set(words(SPACED))].join("|")})`, ...words(UNSPACED)].join("|");
}
