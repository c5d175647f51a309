// Whether what stands among tasks tells how things are by now: nothing that somebody is to do.
import { inLanguages } from "../../languages/met.ts";
import { pattern, wholeWords } from "../../languages/patterns.ts";
import { rememberedFor } from "../../text/remembered.ts";
import { COMMAND } from "./command.ts";
import type { Lexis } from "./lexis.ts";
import { SENTENCE_END, TO_DO, withoutTopic } from "./told-done.ts";
import { orders } from "./vague/other.ts";
import { verbOf } from "./vague/verbs.ts";
import { PREPOSITIONS } from "./words/en-grammar.ts";

/** Words in front of the verb of a sentence, or of "now": one that opens with that orders as often as it tells. */
const FIRST_WORDS = "^(?:(?:[^\\s,;:]{1,40}\\s+){1,8}?|(?=[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]))";
const STANDS = pattern(() => `${FIRST_WORDS}${wholeWords("clauses", "standing")}`, "iu");
/** "Test that the old lock is removed", "Alert when the config is changed": what is told there hangs on something else. */
const DEPENDS = pattern(() => wholeWords("clauses", "depends"), "iu");

/**
 * "Deploys are gated by the smoke test", "All mails now wait in one queue", "Alert thresholds lowered to 5 minutes"; never where
 * an order stands in it, or a sentence behind it. In the report's own languages: "nu" is "now" in one and nothing in another.
 */
export function tellsStanding(written: string, lexis: Lexis): boolean {
  const own = lexis.languages.map(({ language }) => language);
  return inLanguages(own, () => standing(written, lexis));
}

const standing = rememberedFor(read);

/** "**Fetch timeout (15s)** — all requests now end after …": the name of what is there. */
const NAMED = /^\s*\*\*([^*\n]{2,60})\*\*\s*[—–-]\s+/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Where a word may open an order. */
const OPENS = /(?:^|[,;:.!?]\s+)(\p{L}+)/gu;

function isOrder(word: string, lexis: Lexis): boolean {
  if (UNSPACED.test(word)) return false;
  return verbOf(word)?.form === "base" || COMMAND.test(word) || lexis.languages.some((one) => orders(one, word));
}

function read(written: string, lexis: Lexis): boolean {
  const [named = "", name = ""] = NAMED.exec(written) ?? [];
  const text = withoutTopic(written.slice(named.length)).trim();
  const openings = [name, ...[...text.matchAll(OPENS)].map(([, word = ""]) => word)];
  if (openings.some((words) => isOrder(words.split(/\P{L}/u, 1)[0]?.toLowerCase() ?? "", lexis))) return false;
  const sentence = text.split(SENTENCE_END)[0] ?? "";
  if (sentence.length + 2 < text.length || TO_DO.test(text) || DEPENDS.test(sentence)) return false;
  const all = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}_'’-]*/gu) ?? [];
  const words = all.slice(0, 9).map((word) => word.toLowerCase());
  // In other languages than English an order stands at the end, too: "Schlüssel jetzt rotieren".
  if (words.some((word) => verbOf(word) === undefined && isOrder(word, lexis))) return false;
  const lists = verbOf(words[0] ?? "")?.form === "ed" && words.some((_, at) => at > 1 && isPastChange(words, at));
  return lists || STANDS.test(sentence) || words.some((_, at) => isPastChange(words, at) && endsThere(words[at + 1]));
}

/** "lowered" of "Alert thresholds lowered to 5 minutes", "replaced" of "Improved signs, replaced door". */
function isPastChange(words: readonly string[], at: number): boolean {
  const verb = verbOf(words[at] ?? "");
  const changes = verb?.form === "ed" && (verb.classes.has("create") || verb.classes.has("alter"));
  return at > 0 && changes && !PREPOSITIONS.has(words[at - 1] ?? "");
}

const endsThere = (next: string | undefined) => next === undefined || PREPOSITIONS.has(next);
