// Words and phrases that a user adds to those that are known, or takes out of them.

/** Characters of scripts that set no spaces between words. */
const JOINED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/**
 * Words that a user added, as one expression that finds them as whole words in any case; undefined where there are none.
 * In scripts without spaces they are found wherever they stand.
 */
export function phrasePattern(phrases: readonly string[]): RegExp | undefined {
  const words = phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== "");
  if (words.length === 0) return undefined;
  words.sort((a, b) => b.length - a.length);
  return new RegExp(words.map(alternative).join("|"), "giu");
}

function alternative(phrase: string): string {
  const quoted = phrase.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
  const [first = "", last = ""] = [[...phrase][0], [...phrase].at(-1)];
  return `${JOINED.test(first) ? "" : "(?<![\\p{L}\\p{N}_])"}${quoted}${JOINED.test(last) ? "" : "(?![\\p{L}\\p{N}_])"}`;
}

/** Whether a phrase as written is among those that a user took out. */
export function isRemoved(found: string, removed: readonly string[]): boolean {
  const words = plain(found);
  return removed.some((one) => plain(one) === words);
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
