// Words in the one form that tables are keyed by: no case, accents, hyphens, apostrophes, emphasis; joining marks as `&`.

/** Most words are in that form already. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;

/**
 * Folds words for look-up: NFKC, lower case, accents off, contractions opened ("didn't" -> "did not"), inclusive endings off ("auteur·rice"),
 * hyphens and underscores as spaces, `/ , + &` as a token `&`, other punctuation off, single spaces.
 */
export function fold(words: string): string {
  if (PLAIN.test(words)) return words;
  const letters = withoutApostrophes(WIDE.test(words) ? inPlainLetters(words) : words.toLowerCase());
  if (PLAIN.test(letters)) return letters;
  return letters
    .replace(/[-_`´‐‑]/g, " ")
    .replace(/[/,+&、・]/g, " & ")
    .replace(/[^\p{L}\p{N}\p{M}& ]/gu, (mark) => (/[.;:]/.test(mark) ? "" : " "))
    .replace(/ {2,}/g, " ")
    .trim();
}

const WIDE = /[^\x00-\x7f]/;

/** In small letters without accents, ligatures and inclusive endings: what only letters beyond ASCII need. */
function inPlainLetters(words: string): string {
  return withoutAccents(words.normalize("NFKC").toLowerCase())
    .replace(/ß/g, "ss")
    .replace(/ · /g, " & ")
    .replace(/·\p{L}+/gu, "");
}

/** With contractions opened. */
function withoutApostrophes(words: string): string {
  if (!/['’]/.test(words)) return words;
  return words
    .replace(/n['’]t\b/g, " not")
    .replace(/['’](re|ll|ve)\b/g, contraction)
    .replace(/(\p{L})['’](s|d)\b/gu, "$1$2")
    .replace(/['’]/g, " ");
}

function contraction(_: string, verb: string): string {
  return verb === "re" ? " are" : verb === "ll" ? " will" : " have";
}

/** Takes accents off letters that have them as marks, and those of the Polish l and the Turkish i; voiced kana and composed syllables stay whole. */
export function withoutAccents(words: string): string {
  return words
    .replace(/\u0142/g, "l")
    .replace(/\u0131/g, "i")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}

/** Folded words with the joining words of a language as `&`. */
export function joinersAsMarks(folded: string, joiners: ReadonlySet<string>): string {
  const words = folded.split(" ");
  if (!words.some((word) => word === "&" || joiners.has(word))) return folded;
  return words
    .map((word) => (joiners.has(word) ? "&" : word))
    .join(" ")
    .replace(/(?:^& | &$)/g, "")
    .replace(/& (?:& )+/g, "& ");
}

/** A lexicon's phrases, apart. */
export function phrases(words: string | undefined): string[] {
  return words ? words.split("|").map((phrase) => phrase.trim()) : [];
}
