// The nearest of a list of words, to help with typing errors.

/** As many letters at least tell which word was meant, where it begins with them. */
const LEAST_BEGUN = 3;

/**
 * The word of a list that differs from `word` by at most `limit` letters, else a third of its own, rounded up; else the shortest
 * that begins with it (`warn`: `warning`), or that it shortens part by part (`missing-tz`: `missing-timezone`).
 */
export function closest(
  word: string,
  words: readonly string[],
  limit = Math.ceil(word.length / 3),
): string | undefined {
  // The first letter is seldom the wrong one.
  const begins = (candidate: string) => Number(candidate[0] === word[0]);
  const near = words
    .map((candidate) => ({ candidate, distance: distanceOf(word, candidate) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || begins(b.candidate) - begins(a.candidate))[0]?.candidate;
  if (near !== undefined || word.length < LEAST_BEGUN) return near;
  const shortest = (is: (candidate: string) => boolean) => words.filter(is).sort((a, b) => a.length - b.length)[0];
  return shortest((candidate) => candidate.startsWith(word)) ?? shortest((candidate) => isShortFor(word, candidate));
}

/** Whether each of several parts of a word between hyphens has the first letter of the other's part, and all its letters in order. */
function isShortFor(word: string, long: string): boolean {
  const [parts, whole] = [word.split("-"), long.split("-")];
  return (
    parts.length > 1 &&
    parts.length === whole.length &&
    parts.every((part, index) => shortens(part, whole[index] as string))
  );
}

function shortens(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at++;
  return part[0] === whole[0] && at === part.length;
}

/** Levenshtein's distance, where two neighbours that changed places are one fault; both words are short. */
function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 20) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const moved = swapped ? (before[j - 2] as number) + 1 : replaced;
      next.push(Math.min(replaced, moved, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
