// The language of one task: reports mix theirs with English.

import { everyLanguages, languagesWith } from "../../languages/index.ts";
import { verbOf } from "./vague/verbs.ts";
import type { Token } from "./wording.ts";
import { OF_ENGLISH } from "./words/en-grammar.ts";
import { ENGLISH } from "./words/index.ts";
import { wordList } from "./words/list.ts";
import type { ActionWords } from "./words/types.ts";

/** Gives the language of a text (`en`, `ja` …) by its script, else the report's own unless the words are English. */
export type LanguageReader = (text: string, tokens: readonly Token[]) => string;

/** Where words are set apart, so many characters of a script in a row are a word of it. */
const A_WORD = 3;

interface Written {
  readonly language: string;
  readonly pattern: RegExp;
}

interface Script {
  readonly script?: string;
  readonly shared?: string;
  readonly unspaced?: boolean;
}

/** The languages with tasks, with the script that is picked: kana stand before the signs that Chinese has, too. */
function writtenIn(pick: (evidence: Script) => string | undefined): readonly Written[] {
  const withTasks = languagesWith("tasks");
  return everyLanguages<Script>("evidence").flatMap(({ language, ...evidence }) => {
    const source = withTasks.includes(language) ? pick(evidence) : undefined;
    if (source === undefined) return [];
    return [{ language, pattern: new RegExp(evidence.unspaced ? source : `(?:${source}){${A_WORD}}`, "u") }];
  });
}

const BY_SCRIPT = writtenIn(({ script, shared }) => (shared === undefined ? script : undefined));
/** Ukrainian is read only where a report has its letters: what is Cyrillic there is Ukrainian, and Russian elsewhere. */
const BY_SHARED = writtenIn(({ shared }) => shared);
const SCRIPTED = new Set([...BY_SCRIPT, ...BY_SHARED].map(({ language }) => language));

/** Whether English lists have a word: "Setup automated tests" in an Italian report. */
function isKnown(word: string): boolean {
  return OF_ENGLISH.has(word) || verbOf(word) !== undefined || NOUNS.some((list) => list.has(word));
}

const NOUNS = Object.values(ENGLISH.nouns).map(wordList);

export function languageReader(languages: readonly ActionWords[]): LanguageReader {
  const own = languages.find((w) => w.language !== "en" && !SCRIPTED.has(w.language))?.language;
  const scripts = [...BY_SHARED.filter(({ language }) => languages.some((w) => w.language === language)), ...BY_SCRIPT];
  return (text, tokens) => {
    const written = scripts.find(({ pattern }) => pattern.test(text));
    if (written) return written.language;
    if (own === undefined) return "en";
    const words = tokens.filter((t) => t.kind === "word").map((t) => t.text);
    const english = words.filter((w) => OF_ENGLISH.has(w)).length;
    const orders = verbOf(words[0] ?? "")?.form === "base";
    return english >= 2 || (orders && (english > 0 || words.slice(1).every(isKnown))) ? "en" : own;
  };
}
