// Regular expressions made of the words of all languages. Code has the structure, languages/<tag>.yaml the words.
import { LANGUAGES, wordsOf } from "./index.ts";

type Patterns = Readonly<Record<string, string>>;

/** What each language has for a name of a group, as sources of regular expressions. */
function sourcesOf(group: string, name: string, languages = LANGUAGES): string[] {
  return languages.flatMap((language) => wordsOf<Patterns>(language, group)?.[name] ?? []);
}

/** The words of a name of a group in all languages, English first, as the source of one group of a regular expression. */
export function anyOf(group: string, name: string): string {
  const sources = sourcesOf(group, name);
  if (sources.length === 0) throw new Error(`No language has ${group}.${name}.`);
  return `(?:${sources.join("|")})`;
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
  if (all.length === 0) throw new Error(`No language has ${group}.${name}.`);
  return `(?:${all.join("|")})`;
}

/** Patterns of a name of a group: one for each language, or those of its list. English first. */
export function eachOf(group: string, name: string, flags: string): readonly RegExp[] {
  return LANGUAGES.flatMap(
    (language) => wordsOf<Readonly<Record<string, string | readonly string[]>>>(language, group)?.[name] ?? [],
  ).map((source) => new RegExp(source, flags));
}

/** Words of a name of a group, of all languages. */
export function wordSet(group: string, name: string): ReadonlySet<string> {
  return new Set(sourcesOf(group, name).flatMap((words) => words.split(" | ")));
}

/** How words of a name of a group begin, where words are set apart; in other languages the words wherever they stand. */
export function beginningsOf(group: string, name: string): string {
  const words = (languages: readonly string[]) =>
    sourcesOf(group, name, languages).flatMap((list) => list.split(" | "));
  return [`(?<![\\p{L}\\p{N}])(?:${[...new Set(words(SPACED))].join("|")})`, ...words(UNSPACED)].join("|");
}
