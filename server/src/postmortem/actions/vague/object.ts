// What an English task acts on, and how that is qualified.

import type { Token } from "../wording.ts";
import {
  ADVERB,
  BEING_DONE,
  BOUNDARIES,
  COMPLETING,
  CONTINUOUS,
  DENYING,
  FUNCTION_WORDS,
  GOING,
  HAVING,
  HEAD_ENDS,
  MACHINES,
  MILD_QUALITIES,
  PLAIN_VERBS,
  PRACTICES,
  SPEAKERS,
} from "../words/en-grammar.ts";
import { ENGLISH } from "../words/index.ts";
import { wordList } from "../words/list.ts";
import type { Head } from "./head.ts";
import { activity, degree, endless, frequency, measurable } from "./lists.ts";
import { verbOf } from "./verbs.ts";

const generic = wordList(ENGLISH.nouns.generic);

/** The thing acted on with "of …", "for …", "in …"; in passive clauses the subject ("Configurations should be tested"). */
export function objectOf(tokens: readonly Token[], head: Head): readonly Token[] {
  const object = tokens.slice(head.object, boundary(tokens, head.object, head.end)).filter((t) => t.kind !== "link");
  return isPassive(tokens, head) ? [...subjectOf(tokens, head), ...object] : object;
}

/** Whether the subject is what the verb is done to. */
export function isPassive(tokens: readonly Token[], head: Head): boolean {
  const verb = head.verbs[0];
  if (head.form !== "clause" || !verb) return false;
  if (SPEAKERS.has(tokens[head.start]?.text.split("'")[0] ?? "")) return false;
  const before = tokens[tokens.indexOf(verb.token) - 1]?.text ?? "";
  const behindBe = BEING_DONE.has(before);
  // "is run", "will be split": the participle looks like the verb.
  if (verb.verb?.form !== "ed") return behindBe && verb.verb?.form === "base";
  return behindBe || ADVERB.test(before) || !(HAVING.has(before) || before.endsWith("'ve"));
}

export function subjectOf(tokens: readonly Token[], head: Head): readonly Token[] {
  const verb = tokens.indexOf(head.verbs[0]?.token as Token);
  return tokens.slice(head.start, Math.max(head.start, verb)).filter((t) => t.kind !== "mark");
}

/** The noun phrase of a task without a verb. */
export function nounPhrase(tokens: readonly Token[], head: Head): readonly Token[] {
  return tokens.slice(head.start, boundary(tokens, head.start, head.end)).filter((t) => t.kind !== "link");
}

/** Index where a purpose, a reason, a condition or an aside begins. */
export function boundary(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (token.kind === "mark" && /^[—–;:-]$/.test(token.text)) return i;
    if (token.kind === "mark" && token.text === "," && next && (BOUNDARIES.has(next.text) || GOING.test(next.text)))
      return i;
    if (i === from) continue;
    if (BOUNDARIES.has(token.text) || isPurpose(tokens, i)) return i;
    if (token.text === "in" && next?.text === "order") return i;
  }
  return end;
}

/** "to detect", "to promptly stop". */
export function isPurpose(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "to") return false;
  const next = tokens[at + 1]?.text ?? "";
  return ADVERB.test(next) || verbOf(next)?.form === "base";
}

/** The last word before the first preposition or comma: "a thorough review | of all configurations". */
export function headNoun(object: readonly Token[]): Token | undefined {
  let noun: Token | undefined;
  for (const token of object) {
    if (token.kind === "mark") {
      if (token.text === "(" || (token.text === "," && noun)) break;
      continue;
    }
    if (HEAD_ENDS.has(token.text)) {
      if (noun) break;
    } else if (!FUNCTION_WORDS.has(token.text)) noun = token;
  }
  return noun;
}

/** "more", "better", "stricter" in the description of the thing, where no comparison follows. */
export function qualityIn(object: readonly Token[]): Token | undefined {
  return object.find((token, i) => {
    const mild = MILD_QUALITIES.has(token.text);
    if (!mild && !degree.has(token.text)) return false;
    const [before, next] = [object[i - 1]?.text ?? "", object[i + 1]?.text ?? ""];
    // "a cache for faster reads": what the thing is for.
    if (before === "for" && !onlyGeneric(object.slice(0, i - 1))) return false;
    if (next === "than" || DENYING.has(before) || COMPLETING.has(next)) return false;
    if (token.text === "best")
      return PRACTICES.has(next) && !object.slice(0, i).some((t) => t.text === "and" || HEAD_ENDS.has(t.text));
    // "proper memory limits": which value is proper?
    if (!mild) return true;
    const behind = object.slice(i + 1);
    const end = behind.findIndex((t) => HEAD_ENDS.has(t.text));
    // "… and clear up": no quality of a thing.
    if (!degree.has(token.text) && FUNCTION_WORDS.has(next || "the")) return false;
    // "comprehensive integration tests", where nothing tells what with.
    if (end < 0 && degree.has(token.text) && activity.has(behind.at(-1)?.text ?? "")) return true;
    const thing = end < 0 ? behind : behind.slice(0, end);
    // "detailed monitoring of the queue": what is watched is named, and that is new.
    const watches = !degree.has(token.text) && MACHINES.has(thing.at(-1)?.text ?? "");
    if (watches && end >= 0 && !onlyGeneric(behind.slice(end))) return false;
    return onlyGeneric(thing.filter((t) => !degree.has(token.text) || !measurable.has(t.text)));
  });
}

/** "regular", "ongoing", not "no ongoing work"; continuous integration and the like are names. */
export function frequencyIn(tokens: readonly Token[]): Token | undefined {
  return tokens.find((token, i) => {
    if (!frequency.has(token.text) || CONTINUOUS.has(tokens[i + 1]?.text ?? "")) return false;
    if (DENYING.has(tokens[i - 1]?.text ?? "")) return false;
    // "frequently accessed data": how often that is done, not the task.
    return i === 0 || !(ADVERB.test(token.text) && verbOf(tokens[i + 1]?.text ?? "")?.form === "ed");
  });
}

/** No word in it names something: all are function words, generic nouns or plain verbs. An empty list names nothing. */
export function onlyGeneric(tokens: readonly Token[]): boolean {
  return tokens.every((token) => {
    if (token.kind === "mark" || token.kind === "link") return true;
    if (token.kind !== "word") return false;
    const { text } = token;
    const known = [generic, degree, frequency, endless, activity].some((list) => list.has(text));
    return known || FUNCTION_WORDS.has(text) || isPlainVerb(text);
  });
}

function isPlainVerb(word: string): boolean {
  const verb = verbOf(word);
  if (verb === undefined || verb.form === "s") return false;
  return (
    PLAIN_VERBS.has(verb.base) ||
    verb.classes.has("people") ||
    verb.classes.has("open") ||
    verb.classes.has("inspect") ||
    verb.classes.has("event")
  );
}
