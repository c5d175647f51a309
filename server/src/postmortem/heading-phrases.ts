// The head noun of a longer phrase: "customer IMPACT", "IMPACT on customers", "IMPACTO en usuarios", "定量的影響".
import { wordsOf } from "../languages/index.ts";
import { anyOf, pattern } from "../languages/patterns.ts";
import type { LexiconTable } from "./lexicon/index.ts";
import type { Kind } from "./model.ts";

const MOST_WORDS = 12;
/** Longer labels in scripts without spaces are sentences. */
const MOST_CHARACTERS = 18;

/** "No data loss", "Aucune perte", "Потери данных нет": that there was none is a statement, not a name. On folded words. */
const NONE_OF = pattern(() => `^${anyOf("labels", "noneOf")}$`, "u");
const NONE_THERE = pattern(() => `^${anyOf("labels", "noneThere")}$`, "u");
const NONE_UNSPACED = pattern(() => anyOf("labels", "noneUnspaced"), "u");
/** What a compound without spaces is when it ends so, whatever stands before: a time, a person. */
const TIME_TAIL = pattern(() => `${anyOf("labels", "timeTail")}$`, "");
const PERSON_TAIL = pattern(() => `${anyOf("labels", "personTail")}$`, "");

/** The kind that the head of a folded phrase names, or undefined. Phrases that begin as a command ("fix the cache") have none. */
export function headOf(key: string, table: LexiconTable): Kind | undefined {
  if (table.order === "unspaced") return within(key, table);
  const tokens = key.split(" ");
  if (tokens.length > MOST_WORDS || key.includes(" & ")) return undefined;
  const start = tokens.findIndex((word) => !table.fillers.has(word));
  if (start < 0) return undefined;
  const own = tokens.slice(start);
  if (own.length > 1 && (NONE_OF.test(own[0] as string) || NONE_THERE.test(own.at(-1) as string))) return undefined;
  if (own.length > 1 && table.imperatives.has(own[0] as string) && !table.prepositions.has(own[1] as string))
    return undefined;
  // "After the fix" says when, not what.
  if (own.length > 1 && table.prepositions.has(own[0] as string)) return undefined;
  const cut = own.findIndex((word, i) => i > 0 && table.prepositions.has(word));
  if ((cut < 0 ? own.length : cut) > 6) return undefined;
  if (table.order === "head-first") return headFirst(own, cut, table);
  return cut < 0 ? headLast(own, [], table) : headLast(own.slice(0, cut), own.slice(cut + 1), table);
}

function headLast(left: readonly string[], right: readonly string[], table: LexiconTable): Kind | undefined {
  let end = left.length;
  while (end > 0 && table.light.has(left[end - 1] as string)) end--;
  for (; end <= left.length; end++) {
    const kind = end > 0 ? suffix(left.slice(0, end), table) : undefined;
    if (kind) return kind;
    const named = end === 0 && right.length > 0 ? complement(right, table) : undefined;
    if (named) return named;
  }
  // "Behebung weiterer Fehler": what belongs to the head stands behind it.
  if (left.length > 2 && table.adjective?.test(left[1] as string)) return suffix(left.slice(0, 1), table);
  // "Fixes applied", "alerts fired": what stands before tells.
  return left.length > 1 && DONE.test(left.at(-1) as string) ? suffix(left.slice(0, -1), table) : undefined;
}

const DONE = pattern(() => `^${anyOf("labels", "doneTail")}$`, "");

/** The longest known phrase at the end of the words; in compounding languages also the end of the last word. */
function suffix(words: readonly string[], table: LexiconTable): Kind | undefined {
  for (let at = Math.max(0, words.length - 4); at < words.length; at++) {
    const kind = table.heads.get(words.slice(at).join(" "));
    if (kind) return trapped(words, at) ? undefined : kind;
  }
  const last = words.at(-1) ?? "";
  if (table.language === "en" || last.length < 10) return undefined;
  for (const [head, kind] of table.heads)
    if (head.length >= 6 && !head.includes(" ") && last.endsWith(head)) return kind;
  return undefined;
}

/** Compounds whose last word means another thing: DNS resolution, bus factor. */
function trapped(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? "";
  return NOT_OF.test(before) || (OTHER_THING.test(before) && OTHER_HEAD.test(words[at] ?? ""));
}

const NOT_OF = pattern(() => `^${anyOf("labels", "notOf")}$`, "u");
const OTHER_THING = pattern(() => `^${anyOf("labels", "otherThing")}$`, "u");
const OTHER_HEAD = pattern(() => `^${anyOf("labels", "otherHead")}$`, "u");

function headFirst(own: readonly string[], cut: number, table: LexiconTable): Kind | undefined {
  const { adjective } = table;
  const noun = table.whole.has(own[0] as string);
  if (adjective && !noun && own.length > 1 && adjective.test(own[0] as string)) {
    const named = headFirst(own.slice(1), cut - 1, table) ?? table.whole.get(own.slice(1).join(" "))?.kinds[0];
    if (named) return named;
  }
  const left = cut < 0 ? own : own.slice(0, cut);
  for (let end = Math.min(4, left.length); end > 0; end--) {
    const kind = table.heads.get(left.slice(0, end).join(" "));
    if (kind) return kind;
  }
  for (let end = Math.min(5, own.length); end > left.length; end--) {
    const kind = table.heads.get(own.slice(0, end).join(" "));
    if (kind) return kind;
  }
  if (cut < 0) return qualified(own, table);
  const says = left.some((word) => !table.light.has(word) && !table.fillers.has(word));
  return says ? undefined : complement(own.slice(cut + 1), table);
}

/** "Síntomas observados": a known name with an adjective behind it, in languages that have it there. */
function qualified(own: readonly string[], table: LexiconTable): Kind | undefined {
  if (table.adjective) return undefined;
  const found = own.length > 1 && own.length <= 3 ? table.whole.get(own.slice(0, -1).join(" ")) : undefined;
  return found && !found.ambiguous && found.kinds.length === 1 ? found.kinds[0] : undefined;
}

/** "details OF THE FIX": what stands behind a noun that says little. */
function complement(right: readonly string[], table: LexiconTable): Kind | undefined {
  const words = right.filter((word) => !table.fillers.has(word) && !table.prepositions.has(word));
  if (words.length === 0) return undefined;
  const phrase = words.join(" ");
  return table.heads.get(phrase) ?? table.whole.get(phrase)?.kinds[0] ?? headOf(phrase, table);
}

/** Between whose it is and what it is. */
const POSSESSIVE = wordsOf<{ possessive: string }>("ja", "labels")?.possessive ?? "";

/** Characters of a noun that says little beside whose it is. */
const SHORT_NOUN = 3;

/** "原因のコード": where what stands behind の names nothing, whose it is does, if that is a plain name. */
function possessor(key: string, table: LexiconTable): Kind | undefined {
  const named = table.whole.get(key);
  return named?.kinds.length === 1 && !named.ambiguous ? named.kinds[0] : undefined;
}

function within(key: string, table: LexiconTable): Kind | undefined {
  if (key.length > MOST_CHARACTERS || NONE_UNSPACED.test(key) || TIME_TAIL.test(key)) return undefined;
  // "検知の評価": what stands behind の is the head, unless it says little.
  const of = key.lastIndexOf(POSSESSIVE);
  if (of > 0 && of + 1 === key.length) return undefined;
  const named = key.slice(of + 1).trim();
  if (of > 0 && !table.light.has(named))
    return within(named, table) ?? (named.length <= SHORT_NOUN ? possessor(key.slice(0, of), table) : undefined);
  let best: { at: number; length: number; kind: Kind } | undefined;
  for (const [head, kind] of table.heads) {
    const at = key.lastIndexOf(head);
    if (at < 0) continue;
    const end = at + head.length;
    if (!best || end > best.at + best.length || (end === best.at + best.length && head.length > best.length))
      best = { at, length: head.length, kind };
  }
  // Those whom it hit are its impact; whoever found or repaired it is a person.
  return best && best.kind !== "impact" && PERSON_TAIL.test(key) ? undefined : best?.kind;
}
