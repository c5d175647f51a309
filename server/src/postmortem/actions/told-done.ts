// Whether a task, or a sentence about the repair, is told as what was done already.
import { anyOf, pattern, wholeWords } from "../../languages/patterns.ts";
import { remembered } from "../../text/remembered.ts";
import { COMMAND } from "./command.ts";
import { HAS_BEEN } from "./parts/due.ts";
import { verbOf } from "./vague/verbs.ts";
import { COMPARATIVES } from "./words/en-grammar.ts";

const WORD = /\p{L}[\p{L}'’-]*/gu;
/** Participles that before a noun describe what is wanted: "Automated alerts for …", "Improved documentation". */
const DESCRIBING = pattern(() => `^${anyOf("clauses", "describing")}$`, "");
const BEHIND_A_VERB = pattern(() => `^${anyOf("clauses", "behindAVerb")}$`, "");
const ALREADY = pattern(() => `^${anyOf("clauses", "already")}(\\p{L}+)`, "iu");
/** In other languages than English: "se añadió …", "已添加 …". */
const TOLD_DONE = pattern(() => anyOf("clauses", "toldDone"), "iu");
export const TO_DO = pattern(() => wholeWords("clauses", "toDo"), "iu");

const TO_DO_BEFORE = pattern(() => wholeWords("clauses", "toDoBefore"), "iu");

/** Not "on the 9. of March". */
export const SENTENCE_END = /(?:(?<!\d)\.|[;!?])\s|[.;!?]$/;
/** "**Tests.** The suite now …": what a task is about. */
const TOPIC = /^\s*\*\*[^*\n]{2,40}[.:]\*\*\s+/;

/** "Migrated the node to …", "We added …", "An alert has been set up": done, whoever ticks it. Looks at the first sentence. */
export const tellsDone = remembered((written): boolean => {
  const sentence = withoutTopic(written).split(SENTENCE_END)[0] ?? "";
  const label = /^[^:\n]{1,40}:\s+/.exec(sentence)?.[0] ?? "";
  // "Orders that were lost: refund them": what stands before a colon says what it is about.
  const behind = sentence.slice(label.length);
  const words = [...behind.matchAll(WORD)].slice(0, 3).map(([word]) => word.toLowerCase());
  if (words[0]?.endsWith("ly")) words.shift();
  if (isPast(words[0]) && (!DESCRIBING.test(words[0] ?? "") || BEHIND_A_VERB.test(words[1] ?? ""))) return true;
  if (label === "" && TOLD_DONE.test(sentence)) return !TO_DO.test(sentence) && !COMMAND.test(words[0] ?? "");
  if (words[0] !== undefined && verbOf(words[0])?.form === "base") return false;
  const [, verb] = ALREADY.exec(behind) ?? [];
  if (isPast(verb?.toLowerCase())) return true;
  const been = HAS_BEEN.exec(sentence);
  if (been === null || TO_DO.test(sentence)) return false;
  const before = sentence.slice(0, been.index);
  // "The repository is large (the blob was committed …)"
  return !TO_DO_BEFORE.test(before) && !/[([（][^()[\]（）]*$/u.test(before);
});

/** "Enhanced alerts for …": what is wanted, or beside "Added a check" what was done. */
export function opensInPast(written: string): boolean {
  return isPast(/\p{L}[\p{L}'’-]*/u.exec(withoutTopic(written))?.[0].toLowerCase());
}

/** "Enhanced monitoring", "Better handovers": what is wanted, and no verb; not "Enhanced the monitoring". */
export function describesWanted(written: string): boolean {
  const [first = "", next = ""] = [...withoutTopic(written).matchAll(WORD)]
    .slice(0, 2)
    .map(([word]) => word.toLowerCase());
  return (DESCRIBING.test(first) || COMPARATIVES.has(first)) && !BEHIND_A_VERB.test(next);
}

/** A task without marks and without what it is about; "`validate.py` now checks …" begins with a name. */
export function withoutTopic(written: string): string {
  return written
    .replace(TOPIC, "")
    .replace(/^[\s*_]*`[^`\n]*`/, "it")
    .replace(/[*_`]/g, "");
}

/** Whether it is an English verb in the past. */
export function isPast(word: string | undefined): boolean {
  return word !== undefined && verbOf(word)?.form === "ed";
}
