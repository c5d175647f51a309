// What in an English task shows when it is done: a value, a name in code, a plan, a change that one can look at.

import type { Token } from "../wording.ts";
import {
  ARTICLES,
  ASSERTING,
  COMPARISONS,
  CURRENT,
  DETERMINERS,
  FINDING,
  FITTING,
  FITTING_BY,
  GOING,
  GROWING,
  JOINING,
  KEPT_SO,
  LOOKING,
  MAKING,
  MINDS,
  NUMBER_WORDS,
  OPEN_QUESTIONS,
  PLACES,
  REPEATING,
  REPEATS,
  ROUTINES,
  SCOPES,
  SURE,
  THOROUGHNESS,
  TOOLS,
  UNITS,
  UPKEEP,
  WAS,
  WATCHING,
  WIRED,
  WIRED_BY,
} from "../words/en-grammar.ts";
import { ENGLISH } from "../words/index.ts";
import { wordList } from "../words/list.ts";
import { degree, measurable } from "./lists.ts";
import { headNoun, isPurpose, onlyGeneric } from "./object.ts";
import { isAdverb } from "./openings.ts";
import { verbOf } from "./verbs.ts";

const deliverable = wordList(ENGLISH.nouns.deliverable);

const cadence = wordList(ENGLISH.qualities.cadence ?? "");
const loose = wordList(ENGLISH.qualities.loose);
const tuned = wordList(ENGLISH.verbs.tune);
const effect = wordList(ENGLISH.verbs.effect);

/** Code, an identifier, or several names with capitals inside. */
export function namesCode(tokens: readonly Token[]): boolean {
  if (new Set(tokens.filter((t) => t.kind === "brand").map((t) => t.text)).size > 1) return true;
  return tokens.some((t) => t.kind === "code" || (t.kind === "name" && t.text.length > 2));
}

/** "all", "every", "each", "when": a scope or a condition that can be checked. */
export function hasScope(tokens: readonly Token[]): boolean {
  return tokens.some((t) => SCOPES.has(t.text));
}

/** A value one can check: a number with a unit, a percentage, or a comparison. */
export function hasValue(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (token.kind === "code" && /[<>=≥≤]\s*-?\d|\d\s*%/.test(token.text)) return true;
    if (token.text === "one" && COMPARISONS.has(tokens[i - 1]?.text ?? "")) return true;
    if (token.kind !== "number" && !(token.kind === "word" && NUMBER_WORDS.has(token.text))) return false;
    if (/[%$€£]/.test(token.text) || /\d(?:ms|s|m|h|d|gb|mb|kb|tb|gi|mi|g|x)$/.test(token.text)) return true;
    const [before, next] = [tokens[i - 1]?.text ?? "", tokens[i + 1]?.text ?? ""];
    if (UNITS.has(next === "-" ? (tokens[i + 2]?.text ?? "") : next)) return true;
    return COMPARISONS.has(before) || (before === "to" && /^\d+$/.test(token.text));
  });
}

/** "quarterly", "every month": how often, so that one can look whether it was done. */
export function hasCadence(tokens: readonly Token[]): boolean {
  return tokens.some(
    (t, i) =>
      cadence.has(t.text) ||
      (REPEATS.has(t.text) && tokens.slice(Math.max(0, i - 2), i).some((b) => REPEATING.has(b.text))),
  );
}

/** "… in CI", "at startup", "before every merge": a machine does it, each time. */
export function isWired(tokens: readonly Token[]): boolean {
  return (
    tokens.some((t, i) => WIRED.has(t.text) && tokens.slice(Math.max(0, i - 4), i).some((b) => WIRED_BY.has(b.text))) ||
    isOfRoutine(tokens)
  );
}

/** "… as part of the release process": whoever looks there sees whether it is. */
function isOfRoutine(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    (t, i) => t.text === "part" && tokens[i - 1]?.text === "as" && tokens[i + 1]?.text === "of",
  );
  return at > 0 && tokens.slice(at + 2, at + 7).some((t) => ROUTINES.has(t.text));
}

/** "(all admin actions)" behind a noun: what it will be. */
export function isSpecified(tokens: readonly Token[]): boolean {
  const from = tokens.findIndex((t) => t.text === "(");
  const to = tokens.findIndex((t, i) => i > from && t.text === ")");
  const said = from < 1 || to < 0 ? [] : tokens.slice(from + 1, to);
  return (
    said.length > 0 && !onlyGeneric(said) && !said.some((t) => t.text === "if" || t.text === "?" || loose.has(t.text))
  );
}

/** "the 14 remaining modules": a list that comes to an end. */
export function isCounted(object: readonly Token[]): boolean {
  const at = object.slice(0, 3).findIndex((t) => /^\d{1,4}$/.test(t.text) || NUMBER_WORDS.has(t.text));
  return at >= 0 && object.slice(at + 1, at + 4).some((t) => t.kind === "word" && t.text.endsWith("s"));
}

/** Whether an open-ended verb is settled by what follows it. `object` lies within `rest`, `rest` within `tokens`. */
export function isSettled(
  base: string,
  object: readonly Token[],
  rest: readonly Token[],
  tokens: readonly Token[],
): boolean {
  const finding = FINDING.has(base);
  const offered = changeOffered(rest);
  if (offered) {
    const aside = rest.findIndex((t) => t.text === "(");
    const named = namesCode(rest) || hasValue(rest) || isWired(rest);
    return named && !ifNeeded(aside < 0 ? rest : rest.slice(0, aside));
  }
  if (hasValue(tokens) && !finding && !(base === "consider" && ifNeeded(rest))) return true;
  if (LOOKING.has(base) && hasCadence(tokens)) return true;
  if ((LOOKING.has(base) || base === "keep") && isCounted(object)) return true;
  // "Back up hourly instead of daily": one thing in the place of another.
  if (tuned.has(base) && (hasCadence(rest) || rest.some((t) => t.text === "instead"))) return true;
  // "Audit `orders` for `NULL` columns": where is looked, and for what.
  const sought = rest.findIndex((t) => t.text === "for");
  if (sought > 0 && namesCode(rest.slice(0, sought)) && namesCode(rest.slice(sought))) return true;
  if (tokens.some((t, i) => t.text === "minimum" && tokens[i - 1]?.text === "at")) return true;
  if (tuned.has(base) && (namesCode(object) || object.some((t) => measurable.has(t.text)))) return true;
  // "Determine how many nodes do not mount /var/lib": the answer is a number, or a list.
  const first = rest[0]?.text ?? "";
  if (finding && (first === "which" || (first === "how" && rest[1]?.text === "many")) && namesPlace(tokens))
    return true;
  // "Consider `retries: 3` as the default" names the change.
  if (base === "consider" && object.some((t) => t.kind === "code" && /^[\w.-]+\s?[:=]\s?\S/.test(t.text))) return true;
  const what = headNoun(object);
  if (what && deliverable.has(what.text) && finding && !OPEN_QUESTIONS.has(first)) return true;
  // "Keep `NOTES.md` up to date" goes on for ever.
  if (WATCHING.has(base) && (namesCode(object) || namesTool(rest)) && !rest.some((t) => CURRENT.has(t.text)))
    return true;
  const main = beforeAside(rest);
  if (takesIn(main)) return true;
  if (main.some((t) => degree.has(t.text))) return false;
  if (base === "keep" && (keepsInPlace(object) || keepsSo(rest))) return true;
  if (GROWING.has(base) && addsThings(main)) return true;
  const including = rest.slice(
    Math.max(
      0,
      rest.findIndex((t) => t.text === "including"),
    ),
  );
  return handsOver(rest) || isContinued(rest) || saysEffect(main) || saysEffect(including);
}

/** "Improve the review to include a check of the label": what is added is named. */
function takesIn(rest: readonly Token[]): boolean {
  const at = rest.findIndex((t, i) => t.text === "include" && rest[i - 1]?.text === "to");
  const added = at < 1 ? [] : rest.slice(at + 1);
  if (added.some((t) => degree.has(t.text) && !THOROUGHNESS.has(t.text))) return false;
  return added.filter((t) => t.kind === "word").length > WORDS_OF_A_WISH && !onlyGeneric(added);
}

/** So many words name no more than a wish: "to include thorough checks". */
const WORDS_OF_A_WISH = 3;

/** "Consider wrapping `load()` …": the change that is thought of. */
function changeOffered(rest: readonly Token[]): boolean {
  const [first, next] = rest;
  if (first?.kind !== "word" || !GOING.test(first.text)) return false;
  const verb = verbOf(first.text);
  if (!verb) return next?.kind === "code" || DETERMINERS.has(next?.text ?? "");
  return verb.classes.has("create") || verb.classes.has("alter") || tuned.has(verb.base);
}

/** "… if the load grows": whether it will be done at all is open. */
function ifNeeded(rest: readonly Token[]): boolean {
  return rest.some((t, i) => t.text === "if" || t.text === "whether" || (t.text === "should" && i > 0));
}

/** "… in Grafana", "with Datadog": where it is to be seen. */
function namesTool(rest: readonly Token[]): boolean {
  return rest.some((t, i) => TOOLS.has(rest[i - 1]?.text ?? "") && t.kind === "word" && t.capital);
}

/** "Keep the test in the suite", not "keep the team in the loop". */
function keepsInPlace(object: readonly Token[]): boolean {
  const at = object.findIndex((t) => PLACES.has(t.text));
  const [next, what] = [object[at + 1]?.text ?? "", object[at + 2]?.text ?? ""];
  const place = DETERMINERS.has(next) ? what : next;
  return at > 0 && next !== "" && !MINDS.has(place) && !onlyGeneric(object.slice(0, at));
}

/** "Keep a second session open while …", "… until it is filled": how it can be seen to be kept. What is kept may be a ticket, which is no word of the task. */
function keepsSo(rest: readonly Token[]): boolean {
  const at = rest.slice(0, 8).findIndex((t) => KEPT_SO.has(t.text));
  return at === 0 || (at > 0 && !onlyGeneric(rest.slice(0, at)));
}

/** Code, an identifier or a path. */
function namesPlace(tokens: readonly Token[]): boolean {
  return namesCode(tokens) || tokens.some((t, i) => t.text === "/" && tokens[i + 2]?.text === "/");
}

/** Up to ", enabling …". */
function beforeAside(rest: readonly Token[]): readonly Token[] {
  const aside = rest.findIndex((t, i) => t.text === "," && GOING.test(rest[i + 1]?.text ?? ""));
  return aside < 0 ? rest : rest.slice(0, aside);
}

/** "… & plan to implement", "… and write an RFC". */
export function handsOver(rest: readonly Token[]): boolean {
  return rest.some((token, i) => {
    if (!JOINING.has(token.text)) return false;
    const next = rest[i + 1]?.text ?? "";
    if (deliverable.has(next) && rest[i + 2]?.text === "to") return true;
    return (
      verbOf(next)?.classes.has("create") === true && rest.slice(i + 2, i + 5).some((t) => deliverable.has(t.text))
    );
  });
}

/** Further sentences that name what will be there: "Two disks run behind LVM in every server." */
export function namesLater(tokens: readonly Token[]): boolean {
  if (tokens.some((t) => WAS.has(t.text))) return false;
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
    if (!JOINING.has(rest[i]?.text ?? "")) continue;
    const verb = verbOf(rest[i + 1]?.text ?? "");
    if (verb?.form !== "base" || UPKEEP.has(verb.base) || whereFits(rest.slice(i + 2))) continue;
    if (verb.classes.has("tune") && hasValue(rest.slice(i + 2))) return true;
    if ((verb.classes.has("create") || verb.classes.has("alter")) && !onlyGeneric(rest)) return true;
  }
  return false;
}

/** "… where appropriate", "where possible": somebody has to judge each time. */
export function whereFits(rest: readonly Token[]): Token | undefined {
  return rest.find((t, i) => {
    const by = rest[i - 1]?.text ?? "";
    // "as soon as possible" says when.
    return FITTING.has(t.text) && FITTING_BY.has(by) && rest[i - 3]?.text !== by;
  });
}

/** "… with screenshots", "with remediation steps": what is put in. */
function addsThings(rest: readonly Token[]): boolean {
  const at = rest.findIndex((t) => t.text === "with");
  const added = rest.slice(at + 1);
  const what = headNoun(added);
  const counted = ARTICLES.has(added[0]?.text ?? "") || /s$/.test(what?.text ?? "");
  return at > 0 && what !== undefined && counted && !onlyGeneric(added);
}

/** "to include …", "by adding …": the change itself, unless it is again about anything and everything. */
function saysEffect(rest: readonly Token[]): boolean {
  for (let i = 0; i < rest.length - 1; i++) {
    const link = rest[i]?.text ?? "";
    // "to make sure that they are set to alert" is again a wish.
    if (MAKING.has(link) && SURE.has(rest[i + 1]?.text ?? "")) return false;
    const at = isAdverb(rest[i + 1]) ? i + 2 : i + 1;
    const verb = verbOf(rest[at]?.text ?? "");
    const doing = link === "by" || link === "including";
    const made = doing && (verb?.classes.has("create") || verb?.base === "set");
    // "Improve `deploy.sh` to verify the keys": what has a name in code will do so, and nobody else.
    const checks = link === "to" && ASSERTING.has(verb?.base ?? "") && namesCode(rest.slice(0, i));
    if (!verb || !(made || checks || effect.has(verb.base))) continue;
    // "to detect and alert on": both are what it is for.
    const joined = JOINING.has(link) && rest[i - 2]?.text === "to";
    const fits = doing
      ? verb.form === "ing"
      : (verb.form === "base" && (link === "to" || joined)) || (verb.form === "s" && link === "it");
    if (fits) return !onlyGeneric(rest.slice(at + 1));
  }
  return false;
}
