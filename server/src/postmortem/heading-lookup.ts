// Folded phrases in a language's tables: as a whole, without the words that say nothing of their own.
import { anyOf, pattern } from "../languages/patterns.ts";
import { notation } from "../text/notation.ts";
import type { LexiconTable, PhraseReading } from "./lexicon/index.ts";

/** "の", "的": between the incident and what is told of it. */
const OF = pattern(() => `^${anyOf("labels", "of")}? ?`, "u");
const POSSESSIVE = pattern(() => anyOf("labels", "possessive"), "gu");

/** "故障简述", "障害の影響": what stands behind the word for the incident, in scripts that join the two. */
export function afterIncident<T>(
  key: string,
  table: LexiconTable,
  known: ReadonlyMap<string, T>,
): { value: T; key: string } | undefined {
  if (table.order !== "unspaced") return undefined;
  for (const word of table.incident) {
    if (!key.startsWith(word)) continue;
    const rest = OF.replaceIn(key.slice(word.length), "");
    const value = known.get(rest);
    if (value !== undefined) return { value, key: rest };
  }
  const joined = POSSESSIVE.replaceIn(key, "");
  const value = joined === key ? undefined : known.get(joined);
  return value === undefined ? undefined : { value, key: joined };
}

/** Looks a phrase up, taking off fillers in front and words for the incident behind. */
export function reduce(key: string, table: LexiconTable): { value: PhraseReading; key: string } | undefined {
  return lookUp(key.replace(CODE, ""), table.whole, table, (word) => !ZONE.test(word) && !NUMBER.test(word));
}

const ZONE = new RegExp(
  `^${notation("utc gmt z [pmce][sd]?t ak[sd]t hst bst west ces?t ees?t msk ist jst kst hkt sgt ae[sd]t ac[sd]t awst nz[sd]t wat eat cat sast brt art")}$`,
);
const NUMBER = /^\d/;
/** "Cause RC-1": what one of several goes by. */
const CODE = /(?<=\S) [a-z]{1,2} \d{1,2}$/;

export function lookUp<T>(
  key: string,
  known: ReadonlyMap<string, T>,
  table: LexiconTable,
  says = (word: string) => !ZONE.test(word),
): { value: T; key: string } | undefined {
  const { fillers, incident, prepositions } = table;
  const empty = (word: string) => fillers.has(word) || incident.has(word) || !says(word);
  let tokens = key.split(" ");
  for (;;) {
    for (let from = 0; from < tokens.length; from++) {
      const phrase = tokens.slice(from).join(" ");
      const value = known.get(phrase);
      if (value !== undefined) return { value, key: phrase };
      if (!fillers.has(tokens[from] as string)) break;
    }
    const shorter = withoutTail(tokens, empty, prepositions);
    if (shorter.length === tokens.length || shorter.length === 0) return closed(key, known, table);
    tokens = shorter;
  }
}

/** "関連 PR", "조치 사항": where blanks set no words apart, they are the writer's choice. */
function closed<T>(
  key: string,
  known: ReadonlyMap<string, T>,
  { order }: LexiconTable,
): { value: T; key: string } | undefined {
  if (order !== "unspaced") return undefined;
  const tight = key.replaceAll(" ", "");
  const value = known.get(tight);
  return value === undefined ? undefined : { value, key: tight };
}

/** Takes "of the incident", "for this outage" and other words that say nothing off the end, with the prepositions before them. */
function withoutTail(tokens: string[], empty: (word: string) => boolean, prepositions: ReadonlySet<string>): string[] {
  let at = tokens.length;
  while (at > 0 && empty(tokens[at - 1] as string)) at--;
  if (at === tokens.length) return tokens;
  while (at > 0 && prepositions.has(tokens[at - 1] as string)) at--;
  return tokens.slice(0, at);
}

/** "发现与诊断": two names and the word between them, in scripts that do not set it apart. */
export function apart(key: string, table: LexiconTable): string {
  if (table.order !== "unspaced" || key.includes(" & ")) return key;
  for (const word of table.joiners) {
    // "복구 확인과 남은 일": where words are set apart, it ends the first.
    const joiner = key.includes(" ") ? `${word} ` : word;
    const at = key.indexOf(joiner);
    const [left, right] = [key.slice(0, at), key.slice(at + joiner.length)];
    if (at > 0 && reduce(left, table) && reduce(right, table)) return `${left} & ${right}`;
  }
  return key;
}
