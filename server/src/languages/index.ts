// The words of each language. They stand in languages/<tag>.yaml, whose groups are described in languages/README.md; compiled, a group
// is JSON that is parsed when somebody first asks for it, so that a language which no document uses costs nothing.
import { Known } from "../text/memo.ts";
import { PACKS } from "./packs/index.ts";

/** The languages there are, as BCP 47 tags, English first. */
export const LANGUAGES: readonly string[] = Object.keys(PACKS);

const parsed = new Known<string, unknown>(10_000);

/** A group of a language's words, in the shape that languages/README.md gives it; undefined where the language has none. */
export function wordsOf<Group>(language: string, group: string): Group | undefined {
  const compiled = PACKS[language]?.[group];
  if (compiled === undefined) return undefined;
  return parsed.of(`${language} ${group}`, () => JSON.parse(compiled)) as Group;
}

/** The languages that have a group, English first. */
export function languagesWith(group: string): readonly string[] {
  return LANGUAGES.filter((language) => PACKS[language]?.[group] !== undefined);
}

/** A group that knows whose it is. */
export type OfLanguage<Group> = Group & { readonly language: string };

const named = new Known<string, unknown>(10_000);

/** As `wordsOf`, with the language beside the words; the same object at each call. */
export function ownWordsOf<Group>(language: string, group: string): OfLanguage<Group> | undefined {
  return named.of(`${language} ${group}`, () => {
    const words = wordsOf<object>(language, group);
    return words && { language, ...words };
  }) as OfLanguage<Group> | undefined;
}

const every = new Known<string, unknown>(1_000);

/** A group of every language that has it, English first; the same array at each call. */
export function everyLanguages<Group>(group: string): readonly OfLanguage<Group>[] {
  return every.of(group, () =>
    LANGUAGES.flatMap((language) => ownWordsOf<Group>(language, group) ?? []),
  ) as readonly OfLanguage<Group>[];
}
