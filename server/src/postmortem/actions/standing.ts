// Whether what stands among tasks tells how things are by now, or a rule to keep to: nothing that somebody is to do once.
import { inLanguages } from "../../languages/met.ts";
import { anyOf, pattern, wholeWords } from "../../languages/patterns.ts";
import { rememberedFor } from "../../text/remembered.ts";
import type { Lexis } from "./lexis.ts";
import { SENTENCE_END, TO_DO, withoutTopic } from "./told-done.ts";
import { orders } from "./vague/other.ts";
import { verbOf } from "./vague/verbs.ts";
import { DETERMINERS, EITHER, PREPOSITIONS } from "./words/en-grammar.ts";

/** Words among which a sentence has its verb. */
const FIRST_WORDS = "^(?:[^\\s,;:]{1,40}\\s+){0,8}?";
const STANDS = pattern(() => `${FIRST_WORDS}${wholeWords("clauses", "standing")}`, "iu");
const RULE = pattern(() => `^${anyOf("clauses", "rule")}(?!\\p{L})`, "iu");

/**
 * "Deploys are gated by the smoke test", "The parser rejects …", "Never restart both". Looks at the first sentence, in the report's
 * own languages: "si" opens a rule in one and a piece of advice in another.
 */
export function tellsStanding(written: string, lexis: Lexis): boolean {
  const own = lexis.languages.map(({ language }) => language);
  return inLanguages(own, () => standing(written, lexis));
}

const standing = rememberedFor(read);

/** "**Fetch timeout (15s)** — all requests now end after …": the name of what is there. */
const NAMED = /^\s*\*\*([^*\n]{2,60})\*\*\s*[—–-]\s+/u;

/** "**Add a limit** — one mail froze them all" orders, whatever its reason tells. */
function withoutName(written: string, lexis: Lexis): string {
  const [named = "", words = ""] = NAMED.exec(written) ?? [];
  const first = words.split(/\s/u)[0]?.toLowerCase() ?? "";
  const isOrder = verbOf(first)?.form === "base" || lexis.languages.some((one) => orders(one, first));
  return isOrder ? written : written.slice(named.length);
}

function read(written: string, lexis: Lexis): boolean {
  const told = withoutName(written, lexis);
  // "**Session guard** — falls through to the login …"
  if (told !== written && verbOf(/\p{L}+/u.exec(told)?.[0].toLowerCase() ?? "")?.form === "s") return true;
  const sentence = (withoutTopic(told).split(SENTENCE_END)[0] ?? "").replace(/^[^:\n]{1,40}:\s+/, "");
  if (RULE.test(sentence)) return !/[.!。]\s+\S/u.test(written);
  const words =
    sentence
      .match(/[\p{L}\p{N}][\p{L}\p{N}_'’-]*/gu)
      ?.slice(0, 9)
      .map((word) => word.toLowerCase()) ?? [];
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (EITHER.has(first) && isChanged(last)) return true;
  // "Improved logging, updated runbook"
  if (
    verbOf(first)?.form === "ed" &&
    words.some((word, at) => at > 1 && isChanged(word) && !PREPOSITIONS.has(words[at - 1] ?? ""))
  )
    return true;
  if (verbOf(first)?.form === "base" || lexis.languages.some((one) => orders(one, first))) return false;
  return !TO_DO.test(written) && (STANDS.test(sentence) || words.some((_, at) => isVerb(words, at)));
}

/** "The type checker rejects unset fields", "Alert thresholds lowered to 5 minutes". */
function isVerb(words: readonly string[], at: number): boolean {
  const [word = "", before = "", next = ""] = [words[at], words[at - 1], words[at + 1]];
  if (at === 0 || DETERMINERS.has(before) || PREPOSITIONS.has(before)) return false;
  if (isChanged(word)) return next === "" || PREPOSITIONS.has(next);
  if (!DETERMINERS.has(words[0] ?? "") || next === "" || PREPOSITIONS.has(next)) return false;
  return verbOf(word)?.form === "s" || (/[^s]s$/.test(word) && DETERMINERS.has(next));
}

/** "added", "moved" */
function isChanged(word: string): boolean {
  const verb = verbOf(word);
  return verb?.form === "ed" && (verb.classes.has("create") || verb.classes.has("alter"));
}
