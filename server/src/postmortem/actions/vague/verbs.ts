// English verb forms: from what is written to the verb in a word list.
import { IRREGULAR, PREFIXED } from "../words/en-grammar.ts";
import { ENGLISH } from "../words/index.ts";
import { wordList } from "../words/list.ts";
import type { VerbClass } from "../words/types.ts";

export type VerbForm = "base" | "s" | "ed" | "ing";
export interface VerbReading {
  readonly base: string;
  readonly form: VerbForm;
  readonly classes: ReadonlySet<VerbClass>;
}

const CLASSES: ReadonlyMap<string, ReadonlySet<VerbClass>> = (() => {
  const classes = new Map<string, Set<VerbClass>>();
  for (const [name, words] of Object.entries(ENGLISH.verbs))
    for (const base of wordList(words).entries) {
      const known = classes.get(base) ?? new Set<VerbClass>();
      classes.set(base, known.add(name as VerbClass));
    }
  return classes;
})();

/** The English verb that a lower-case word is a form of, if the word lists know it. */
export function verbOf(word: string): VerbReading | undefined {
  const irregular = IRREGULAR.get(word);
  if (irregular) return known(irregular, "ed");
  const plain = known(word, "base");
  if (plain) return plain;
  for (const [base, form] of candidates(word)) {
    const verb = known(base, form);
    if (verb) return verb;
  }
  return undefined;
}

function known(base: string, form: VerbForm): VerbReading | undefined {
  const classes = CLASSES.get(base) ?? CLASSES.get(base.replace(PREFIXED, ""));
  return classes && { base, form, classes };
}

function candidates(word: string): [string, VerbForm][] {
  const found: [string, VerbForm][] = [];
  const stems = (stem: string, form: VerbForm) => {
    found.push([stem, form], [`${stem}e`, form]);
    if (stem.endsWith("i")) found.push([`${stem.slice(0, -1)}y`, form]);
    if (/([bdglmnprtk])\1$/.test(stem)) found.push([stem.slice(0, -1), form]);
  };
  if (word.endsWith("ing") && word.length > 4) stems(word.slice(0, -3), "ing");
  else if (word.endsWith("ed") && word.length > 4) stems(word.slice(0, -2), "ed");
  else if (word.endsWith("ies")) found.push([`${word.slice(0, -3)}y`, "s"]);
  else if (word.endsWith("es")) found.push([word.slice(0, -1), "s"], [word.slice(0, -2), "s"]);
  else if (word.endsWith("s") && !word.endsWith("ss")) found.push([word.slice(0, -1), "s"]);
  return found;
}
