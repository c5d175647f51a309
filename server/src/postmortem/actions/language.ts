// The language of one task: reports mix theirs with English.

import { verbOf } from "./vague/verbs.ts";
import type { Token } from "./wording.ts";
import { OF_ENGLISH } from "./words/en-grammar.ts";
import { ENGLISH } from "./words/index.ts";
import { wordList } from "./words/list.ts";
import type { ActionWords } from "./words/types.ts";

/** Gives the language of a text (`en`, `ja` …) by its script, else the report's own unless the words are English. */
export type LanguageReader = (text: string, tokens: readonly Token[]) => string;

/** The languages in that script: Ukrainian is read only where a report has its letters. */
const CYRILLIC = ["uk", "ru"];

/** Whether English lists have a word: "Setup automated tests" in an Italian report. */
function isKnown(word: string): boolean {
  return OF_ENGLISH.has(word) || verbOf(word) !== undefined || NOUNS.some((list) => list.has(word));
}

const NOUNS = Object.values(ENGLISH.nouns).map(wordList);

export function languageReader(languages: readonly ActionWords[]): LanguageReader {
  const own = languages.find((w) => w.spaced && w.language !== "en" && !CYRILLIC.includes(w.language))?.language;
  const cyrillic = CYRILLIC.find((name) => languages.some((w) => w.language === name)) ?? "ru";
  return (text, tokens) => {
    if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)) return "ja";
    if (/\p{sc=Han}/u.test(text)) return "zh";
    if (/\p{sc=Cyrillic}{3}/u.test(text)) return cyrillic;
    if (own === undefined) return "en";
    const words = tokens.filter((t) => t.kind === "word").map((t) => t.text);
    const english = words.filter((w) => OF_ENGLISH.has(w)).length;
    const orders = verbOf(words[0] ?? "")?.form === "base";
    return english >= 2 || (orders && (english > 0 || words.slice(1).every(isKnown))) ? "en" : own;
  };
}
