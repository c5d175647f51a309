// Word lists made ready for look-up.
import type { ListedWords } from "./types.ts";

/** A list of words or phrases; an entry with `*` at its end matches every word that begins so. */
export interface WordList {
  has(word: string): boolean;
  /** The entries without their `*`, for languages written without spaces. */
  readonly entries: readonly string[];
}

export function wordList(words: ListedWords | undefined = ""): WordList {
  const exact = new Set<string>();
  const beginnings = new Set<string>();
  let longest = 0;
  for (const word of words.split("|")) {
    const entry = word.trim();
    if (entry === "") continue;
    if (entry.endsWith("*")) {
      beginnings.add(entry.slice(0, -1));
      longest = Math.max(longest, entry.length - 1);
    } else exact.add(entry);
  }
  return {
    entries: [...exact, ...beginnings],
    has(word) {
      if (exact.has(word)) return true;
      for (let length = Math.min(longest, word.length); length > 0; length--)
        if (beginnings.has(word.slice(0, length))) return true;
      return false;
    },
  };
}

/** The words as the alternatives of a regular expression, longest first; spaces stand for any white space. */
export function alternatives(words: readonly string[]): string {
  const quoted = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join("|");
}
