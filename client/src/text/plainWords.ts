// Words of a workspace, such as a file's name, as text that an editor shows and never reads as markup. Pure.

/** Control characters, and those that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The same words with nothing in them that notifications, lists or the status read as markup: a link (`[text](command:…)`)
 * and an icon (`$(name)`) come apart by a blank. No escape character works in all of these places.
 */
export function plainWords(text: string): string {
  return text
    .replace(UNSEEN, " ")
    .replace(/\](?=\()/g, "] ")
    .replace(/\$(?=\()/g, "$ ");
}
