// What in an English task shows when it is done: a value, a name in code, a plan, a change that one can look at.

import type { Token } from "../wording.ts";
import { COMPARISONS, FINDING, NUMBER_WORDS, UNITS } from "../words/en-grammar.ts";
import { ENGLISH } from "../words/index.ts";
import { wordList } from "../words/list.ts";
import { degree, headNoun, isPurpose, onlyGeneric } from "./object.ts";
import { verbOf } from "./verbs.ts";

const deliverable = wordList(ENGLISH.nouns.deliverable);
const measurable = wordList(ENGLISH.nouns.measurable);
const tuned = wordList(ENGLISH.verbs.tune);
const effect = wordList(ENGLISH.verbs.effect);

/** Code, an identifier, or several names with capitals inside. */
export function namesCode(tokens: readonly Token[]): boolean {
  if (new Set(tokens.filter((t) => t.kind === "brand").map((t) => t.text)).size > 1) return true;
  return tokens.some((t) => t.kind === "code" || (t.kind === "name" && t.text.length > 2));
}

/** "all", "every", "each", "when": a scope or a condition that can be checked. */
export function hasScope(tokens: readonly Token[]): boolean {
  return tokens.some((t) => /^(?:all|every|each|when|if|whenever|until|unless)$/.test(t.text));
}

/** A value one can check: a number with a unit, a percentage, or a comparison. */
export function hasValue(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (token.kind === "code" && /[<>=≥≤]\s*-?\d|\d\s*%/.test(token.text)) return true;
    if (token.text === "one" && /^(?:least|most)$/.test(tokens[i - 1]?.text ?? "")) return true;
    if (token.kind !== "number" && !(token.kind === "word" && NUMBER_WORDS.has(token.text))) return false;
    if (/[%$€£]/.test(token.text) || /\d(?:ms|s|m|h|d|gb|mb|kb|tb|gi|mi|g|x)$/.test(token.text)) return true;
    const [before, next] = [tokens[i - 1]?.text ?? "", tokens[i + 1]?.text ?? ""];
    if (UNITS.has(next === "-" ? (tokens[i + 2]?.text ?? "") : next)) return true;
    return COMPARISONS.has(before) || (before === "to" && /^\d+$/.test(token.text));
  });
}

/** Whether an open-ended verb is settled by what follows it. `object` lies within `rest`, `rest` within `tokens`. */
export function isSettled(
  base: string,
  object: readonly Token[],
  rest: readonly Token[],
  tokens: readonly Token[],
): boolean {
  const finding = FINDING.has(base);
  if (hasValue(tokens) && !finding) return true;
  if (tokens.some((t, i) => t.text === "minimum" && tokens[i - 1]?.text === "at")) return true;
  if (tuned.has(base) && (namesCode(object) || object.some((t) => measurable.has(t.text)))) return true;
  // "Determine how many nodes do not mount /var/lib": the answer is a number, or a list.
  if (
    finding &&
    /^(?:how|which)$/.test(rest[0]?.text ?? "") &&
    (rest[1]?.text === "many" || rest[0]?.text === "which") &&
    namesPlace(tokens)
  )
    return true;
  // "Consider `retries: 3` as the default" names the change.
  if (base === "consider" && object.some((t) => t.kind === "code" && /^[\w.-]+\s?[:=]\s?\S/.test(t.text))) return true;
  const what = headNoun(object);
  if (what && deliverable.has(what.text) && finding) return true;
  const main = beforeAside(rest);
  if (main.some((t) => degree.has(t.text))) return false;
  return handsOver(rest) || isContinued(rest) || saysEffect(main);
}

/** Code, an identifier or a path. */
function namesPlace(tokens: readonly Token[]): boolean {
  return namesCode(tokens) || tokens.some((t, i) => t.text === "/" && tokens[i + 2]?.text === "/");
}

/** Up to ", enabling …". */
function beforeAside(rest: readonly Token[]): readonly Token[] {
  const aside = rest.findIndex((t, i) => t.text === "," && /ing$/.test(rest[i + 1]?.text ?? ""));
  return aside < 0 ? rest : rest.slice(0, aside);
}

/** "… & plan to implement", "… and write an RFC". */
export function handsOver(rest: readonly Token[]): boolean {
  return rest.some((token, i) => {
    if (!/^(?:and|&|then)$/.test(token.text)) return false;
    const next = rest[i + 1]?.text ?? "";
    if (deliverable.has(next) && rest[i + 2]?.text === "to") return true;
    return (
      verbOf(next)?.classes.has("create") === true && rest.slice(i + 2, i + 5).some((t) => deliverable.has(t.text))
    );
  });
}

/** Further sentences that name what will be there: "Two disks run behind LVM in every server." */
export function namesLater(tokens: readonly Token[]): boolean {
  if (tokens.some((t) => /^(?:was|were|had|did)$/.test(t.text))) return false;
  if (hasValue(tokens) || namesCode(tokens)) return true;
  const named = tokens.some(
    (t, i) => i > 1 && t.kind === "word" && t.capital && t.text.length > 1 && tokens[i - 1]?.kind === "word",
  );
  return named && tokens.some((t) => acts(t));
}

function acts(token: Token): boolean {
  const verb = token.kind === "word" ? verbOf(token.text) : undefined;
  return verb !== undefined && (["create", "alter", "effect"] as const).some((kind) => verb.classes.has(kind));
}

/** "… and remove what is left": a change joined to the look, not to its purpose. */
export function isContinued(rest: readonly Token[]): boolean {
  for (let i = 0; i < rest.length - 1; i++) {
    if (isPurpose(rest, i)) return false;
    if (!/^(?:and|&|then)$/.test(rest[i]?.text ?? "")) continue;
    const verb = verbOf(rest[i + 1]?.text ?? "");
    if (
      verb?.form !== "base" ||
      /^(?:review|test|log|monitor|alert|document|report|support|update|adjust|correct)$/.test(verb.base)
    )
      continue;
    if ((verb.classes.has("create") || verb.classes.has("alter")) && !onlyGeneric(rest)) return true;
  }
  return false;
}

/** "to include …", "by adding …": the change itself, unless it is again about anything and everything. */
function saysEffect(rest: readonly Token[]): boolean {
  for (let i = 0; i < rest.length - 1; i++) {
    const link = rest[i]?.text ?? "";
    const verb = verbOf(rest[i + 1]?.text ?? "");
    const made = link === "by" && verb?.classes.has("create");
    if (!verb || !(made || effect.has(verb.base))) continue;
    const fits = link === "by" ? verb.form === "ing" : verb.form === "base" && (link === "to" || link === "that");
    if (fits) return !onlyGeneric(rest.slice(i + 2));
  }
  return false;
}
