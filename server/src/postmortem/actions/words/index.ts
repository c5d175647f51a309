// The languages whose words about tasks are known.
import { LANGUAGES, ownWordsOf } from "../../../languages/index.ts";
import { Known } from "../../../text/memo.ts";
import type { ActionWords } from "./types.ts";

/** The languages of one report: English, which every engineer mixes in, and those named. */
export function languagesOf(names: Iterable<string>): readonly ActionWords[] {
  const wanted = new Set(["en", ...names]);
  return LANGUAGES.filter((language) => wanted.has(language)).flatMap((language) => languageNamed(language) ?? []);
}

/** The words of one language, where they are known. */
export function languageNamed(name: string): ActionWords | undefined {
  const words = ownWordsOf<ActionWords>(name, "tasks");
  return words && (words.verbs ? words : whole.of(name, () => ({ ...WITHOUT, ...words })));
}

/** What a language has that tells tasks by their parts only, and judges none. */
const WITHOUT = { verbs: {}, nouns: {}, qualities: {} } as Pick<ActionWords, "verbs" | "nouns" | "qualities">;
const whole = new Known<string, ActionWords>(100);

/** English, whose words are those that most tasks are told in. */
export const ENGLISH = languageNamed("en") as ActionWords;
