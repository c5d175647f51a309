// Where an English task says what is to be done: its verbs, or the noun it is headed by.

import type { Token } from "../wording.ts";
import {
  ADVERB,
  ANNOUNCED,
  ANNOUNCING,
  ARTICLES,
  BEHIND_NOUN,
  CONTRACTIONS,
  DETERMINERS,
  EITHER,
  FULL_VERBS,
  GOING,
  GOING_ON,
  LEADING,
  LISTING,
  MANNERS,
  MAY_BE_VERBS,
  MODALS,
  NOUN_PAIRS,
  ONGOING,
  OPEN_PHRASES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVE,
  TO_BEHIND,
  WATCHING,
} from "../words/en-grammar.ts";
import { activity, degree } from "./lists.ts";
import {
  behindLabel,
  behindSubordinate,
  indexOf,
  isAdverb,
  sentenceEnd,
  skipAdverbs,
  skipGoing,
  skipMarks,
  text,
} from "./openings.ts";
import { type VerbReading, verbOf } from "./verbs.ts";

export interface HeadVerb {
  readonly token: Token;
  /** Absent for a word that no list knows but that stands where a verb stands ("Disown the namespace"). */
  readonly verb: VerbReading | undefined;
}

export interface Head {
  /** `order`: begins with its verb. `clause`: has a subject ("Configurations should be tested"). `noun`: no verb ("Audit of logs"). */
  readonly form: "order" | "clause" | "noun";
  readonly verbs: readonly HeadVerb[];
  /** Index of the first token behind the verbs; in clauses without an object that of the subject. */
  readonly object: number;
  /** Index behind the last token of the first sentence. */
  readonly end: number;
  /** Index of the first token that says something, behind introductions ("Going forward, we will"). */
  readonly start: number;
}

/** The head of the tokens' first sentence. `tokens` must not be empty. */
export function headOf(tokens: readonly Token[]): Head {
  const end = sentenceEnd(tokens, 0);
  let start = skipMarks(tokens, 0, end);
  start = behindSubordinate(tokens, start, end);
  start = behindLabel(tokens, start, end);
  let at = skipAdverbs(tokens, start, end);
  at = skipGoing(tokens, at, end);
  // What is left of "Ana to …", "The team will …" without its owner.
  while (at < end - 1 && LEADING.has(text(tokens, at)) && verbOf(text(tokens, at + 1))) at++;
  if (isPronoun(tokens[at])) {
    const verb = behindModals(tokens, at + 1, end);
    // "We need more tests": what is needed is no verb.
    const thing = text(tokens, verb);
    if (verb > at + 1 && (degree.has(thing) || ARTICLES.has(thing)) && !verbOf(thing))
      return { form: "noun", verbs: [], object: verb, end, start: verb };
    if (verb < end) return order(tokens, verb, end, at, "clause");
  }
  if (startsWithVerb(tokens, at, end)) return order(tokens, at, end, at, "order");
  const modal = findModal(tokens, at, end);
  if (modal !== undefined) {
    const verb = behindModals(tokens, modal, end);
    if (verb < end && verbOf(text(tokens, verb))) return order(tokens, verb, end, at, "clause");
  }
  const late = findLateVerb(tokens, at, end);
  if (late !== undefined) return order(tokens, late, end, at, "clause");
  return { form: "noun", verbs: [], object: at, end, start: at };
}

function isPronoun(token: Token | undefined): boolean {
  if (!token || PRONOUNS.has(token.text)) return token !== undefined;
  const at = token.text.indexOf("'");
  return at > 0 && PRONOUNS.has(token.text.slice(0, at)) && CONTRACTIONS.has(token.text.slice(at + 1));
}

/** "Debug build | on the canary", not "Debug build failures". */
function endsNoun(next: Token | undefined): boolean {
  if (!next || next.kind === "mark" || MODALS.has(next.text)) return true;
  return PREPOSITIONS.has(next.text) && !RELATIVE.has(next.text);
}

/** Whether a verb stands at `at` as an order: known, with something behind it; or unknown before a determiner. */
function startsWithVerb(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || (token.kind !== "word" && token.kind !== "name")) return false;
  if (OPEN_PHRASES.has(`${token.text} ${next?.text}`)) return true;
  if (NOUN_PAIRS.has(`${token.text} ${next?.text}`) && endsNoun(tokens[at + 2])) return false;
  const verb = verbOf(token.text);
  const before = next?.kind === "code" || (next !== undefined && DETERMINERS.has(next.text));
  if (!verb)
    return (
      before &&
      !DETERMINERS.has(token.text) &&
      !PREPOSITIONS.has(token.text) &&
      !MODALS.has(token.text) &&
      !token.text.endsWith("s") &&
      !ADVERB.test(token.text)
    );
  if (verb.form === "s") return before && !EITHER.has(verb.base);
  if (verb.form === "ing")
    return before || (next !== undefined && !PREPOSITIONS.has(next.text) && !ONGOING.has(verb.base));
  if (verb.form === "ed" && verb.base === "plan") return false;
  if (verb.form === "ed")
    return before || next?.capital === true || (next !== undefined && !PREPOSITIONS.has(next.text));
  if (!EITHER.has(verb.base)) return true;
  // "Monitor for strange logins".
  if (before || (next?.text === "for" && WATCHING.has(verb.base))) return true;
  if (!next || at + 1 >= end) return false;
  // "Audit logging for the API", "Load testing": the two words are one noun; not "Increase logging in the API".
  const ofActivity = !GOING_ON.has(verb.base) && verb.base !== "stop" && !verb.classes.has("tune");
  if (ofActivity && activity.has(next.text) && GOING.test(next.text)) return false;
  return !BEHIND_NOUN.has(next.text) && !(end - at <= 2 && verb.base !== "check");
}

function findModal(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + 22); i++) {
    const token = tokens[i] as Token;
    if (token.kind === "mark" && token.text !== "," && token.text !== "(" && token.text !== ")" && token.text !== "/")
      return undefined;
    if (token.text === "to" && i > from && TO_BEHIND.has(text(tokens, i - 1))) return i;
    if (MODALS.has(token.text) && !MAY_BE_VERBS.has(token.text)) return i;
    if (i > from && RELATIVE.has(token.text)) return undefined;
  }
  return undefined;
}

/** Behind modals, auxiliaries, adverbs and verbs that only announce. */
function behindModals(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end) {
    const word = text(tokens, at);
    const next = text(tokens, at + 1);
    if (ANNOUNCING.has(word) && (ANNOUNCED.has(next) || GOING.test(next))) at += 1;
    else if (MODALS.has(word) || isAdverb(tokens[at]) || word === "that" || isPronoun(tokens[at])) {
      // "have an audit" and "be careful": here they are the verb.
      if (FULL_VERBS.has(word) && (DETERMINERS.has(next) || MANNERS.has(next) || (word === "be" && degree.has(next))))
        return at;
      at++;
    } else break;
  }
  return at;
}

/** A participle behind a short subject: "Cron scheduled to …", "Alerts configured". */
function findLateVerb(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let i = from + 1; i < Math.min(end, from + 8); i++) {
    const token = tokens[i] as Token;
    // "Alerts now page the database team".
    if (text(tokens, i - 1) === "now" && i - 1 > from && verbOf(token.text)) return i;
    if (token.kind === "mark" && token.text === "(") {
      i = Math.max(i, indexOf(tokens, ")", i, Math.min(end, i + 10)));
      continue;
    }
    if (PREPOSITIONS.has(token.text) && token.text !== "of") break;
    const verb = verbOf(token.text);
    if (!verb || token.kind !== "word") continue;
    const next = tokens[i + 1];
    if (
      verb.form === "ed" &&
      (!next || i + 1 >= end || PREPOSITIONS.has(next.text) || DETERMINERS.has(next.text) || next.kind === "mark")
    )
      return i;
    if (verb.form === "ing" && tokens[from]?.kind === "code") return i;
  }
  // "Engineers from three teams conducting a review": who does it stands in front.
  for (let i = from + 1; i < Math.min(end, from + 16); i++) {
    const verb = verbOf(text(tokens, i));
    const acts =
      verb?.form === "ing" && (verb.classes.has("event") || verb.classes.has("open")) && !ONGOING.has(verb.base);
    const before = text(tokens, i - 1);
    const joined = PREPOSITIONS.has(before) || DETERMINERS.has(before) || LISTING.has(before);
    if (acts && !joined && tokens[i - 1]?.kind !== "mark") return i;
  }
  return undefined;
}

/** Collects the verbs that stand together: "review and optimize", "develop, test and deploy". */
function order(tokens: readonly Token[], at: number, end: number, start: number, form: "order" | "clause"): Head {
  const verbs: HeadVerb[] = [{ token: tokens[at] as Token, verb: verbOf(text(tokens, at)) }];
  let next = at + 1;
  for (;;) {
    let joined = next;
    while (joined < end && (LISTING.has(text(tokens, joined)) || isAdverb(tokens[joined]))) joined++;
    const verb = joined > next && joined < end ? verbOf(text(tokens, joined)) : undefined;
    const first = verbs[0] as HeadVerb;
    if (!verb || (first.verb && verb.form !== first.verb.form)) break;
    if (EITHER.has(verb.base) && text(tokens, joined + 1) === "") break;
    verbs.push({ token: tokens[joined] as Token, verb });
    next = joined + 1;
  }
  return { form, verbs, object: next, end, start };
}
