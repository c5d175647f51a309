// Misspelt words: the nearest known one, a letter or two away.
import { anyOf, pattern } from "../languages/patterns.ts";

/**
 * The phrase with its misspelt words put right; undefined where nothing is to be put right or a word is too far from all known ones.
 * Words under six letters are taken as they are; one edit up to nine letters, two beyond. A word keeps its first letter.
 */
export function respelled(key: string, vocabulary: ReadonlyMap<string, readonly string[]>): string | undefined {
  if (key.length > 80) return undefined;
  let changed = false;
  const words = key.split(" ").map((word) => {
    if (word.length < 6) return word;
    const known = vocabulary.get(word[0] as string) ?? [];
    if (known.includes(word)) return word;
    const most = word.length > 9 ? 2 : 1;
    const own = lettersOf(word);
    let best: { word: string; distance: number } | undefined;
    for (const candidate of known) {
      if (Math.abs(candidate.length - word.length) > most || isForm(word, candidate)) continue;
      if (lettersApart(own, lettersOf(candidate)) > 2 * most) continue;
      const distance = edits(word, candidate, most);
      if (distance <= most && (!best || distance < best.distance)) best = { word: candidate, distance };
    }
    if (best) changed = true;
    return best?.word ?? word;
  });
  return changed ? words.join(" ") : undefined;
}

const FORM = pattern(() => `${anyOf("endings", "form")}$`, "u");
const VERBAL = pattern(() => `^(?:${anyOf("endings", "going")}|${anyOf("endings", "gone")})$`, "u");

/** "investigating" is another form of "investigation", "worker" of "worked": no slips. */
function isForm(word: string, candidate: string): boolean {
  const ending = FORM.exec(word)?.[0];
  if (ending === undefined || candidate.endsWith(ending)) return false;
  return VERBAL.test(ending) || candidate.startsWith(word.slice(0, -ending.length));
}

/** The letters of a word as bits; those beyond a to z share them. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** How many letters stand in only one of two words: an edit changes no more than two. */
function lettersApart(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Edits between two words (insert, delete, replace, swap of neighbours); more than `most` is told as `most + 1`. */
function edits(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
