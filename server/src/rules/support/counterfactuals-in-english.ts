// English sentences that tell what somebody should have done: "we should have", "the team failed to", "if only we had".

import { remembered, rememberedFor } from "../../text/remembered.ts";
import { ADVERBS, HUMAN_VERBS, PARTICIPLE, PERSON_BEFORE } from "../words/people.ts";
import { sentenceAfter, sentenceBefore } from "./prose.ts";

/** Where in a passage's words such a phrase stands, subject and verb. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** The subject is one person by handle or pronoun: told by blame-individual where it is a fault. */
  readonly individual: boolean;
}

const HINT = /\b(?:have|'ve|failed|neglected|forgot|omitted|not|n't|never|only|had)\b|n['’]t\b|['’]ve\b/i;

/** Whether a passage may hold such a phrase: a quick look. */
export const mayTellOtherwise = remembered((raw) => HINT.test(raw));

const MODAL = new RegExp(
  `\\b(should|could|would|might|ought to)(?:n't| not)?(?:\\s+(?:[\\p{L}]+ly|also|never|still|always|just|even))?(?:\\s+have|'ve)(?:\\s+(?:[\\p{L}]+ly|also|never|just|at least|already))?\\s+(${PARTICIPLE})(?![\\p{L}'-])`,
  "giu",
);
const PASSIVE =
  /\b(?:should|could|might|ought to)(?:n't| not)?(?:\s+[\p{L}]+ly)?(?:\s+have|'ve)(?:\s+(?:[\p{L}]+ly|also))?\s+been(?:\s+[\p{L}]+(?:ly|er))?\s+(?:caught|noticed|reviewed|tested|prevented|avoided|detected|identified|spotted|discovered|verified|checked|averted|anticipated|foreseen)(?![\p{L}])/giu;
const FAILED = /\b(failed|neglected|forgot|omitted)\s+to\s+(?:[\p{L}]+ly\s+)?([\p{L}-]+)/giu;
const DID_NOT =
  /\b(?:did not|didn't|did n't)\s+(?:[\p{L}]+ly\s+|even\s+)?(?:notice|check|verify|test|double-check|review|anticipate|foresee|realise|realize|think (?:of|about|to)|pay attention)(?![\p{L}])/giu;
const IF_ONLY = /\bif only (?:we|i|he|she|they|someone|the team|there|it)\b/giu;
const HAD_WE = new RegExp(
  `(?:^|[.!?]\\s+|\\(\\s*)(had (?:we|he|she|they|someone|the team|the on-call engineer|the [\\p{L}]+ team)(?:\\s+(?:[\\p{L}]+ly|not|only))?\\s+${PARTICIPLE})(?![\\p{L}])`,
  "giu",
);

/** Participles that before a noun only describe it: "we should have automated tests" wants tests. */
const DESCRIBING =
  /^(?:automated|dedicated|documented|assigned|limited|improved|detailed|defined|standardi[sz]ed|centrali[sz]ed|shared|distributed|scheduled|increased|reduced|enhanced|integrated|required|restricted|updated|named|structured|layered|versioned|isolated|combined|related|needed|advanced|trained|experienced|had)$/i;
const TAKES_AN_OBJECT =
  /^\s*(?:$|[^\p{L}\s]|(?:the|a|an|this|that|these|those|it|them|him|her|us|our|their|its|his|my|your|all|any|each|every|in|on|at|to|for|with|by|from|before|after|earlier|sooner|more|better|much|when|while|because|so|and|or|but|if|first|properly|[\p{L}]+ly)(?![\p{L}]))/iu;
/** What could or would have come of it is no reproach. */
const HARM = /^(?:lost|suffered|had|seen|become|caused|cost|led|ended|faced|experienced|affected|gone)$/i;
const FORESIGHT =
  /^(?:noticed|caught|detected|prevented|avoided|known|realised|realized|found|seen|spotted|identified|discovered|saved)$/i;
const BETTER =
  /^\s*(?:faster|quicker|more|better|earlier|sooner|clearer|smarter|able|aware|careful|prepared|proactive|alerted|notified|paged)(?![\p{L}])/iu;
/** "Each engineer should have signed up": what is wanted of everybody. */
const EVERYBODY = /\b(?:each|every|all|any)\s+(?:[\p{L}-]+\s+){0,2}$/iu;

/** The phrases in a passage's words, in order, none within another. */
export const englishCounterfactuals = rememberedFor((words, isName: (word: string) => boolean): readonly Phrase[] => {
  const found: Phrase[] = [];
  const add = (subject: Subject | undefined, start: number, end: number) => {
    if (subject) found.push({ start: subject.start, end, individual: subject.individual });
    else found.push({ start, end, individual: false });
  };
  for (const match of words.matchAll(PASSIVE)) add(undefined, match.index, match.index + match[0].length);
  for (const match of words.matchAll(MODAL)) {
    const subject = subjectBefore(words, match.index, isName);
    const end = match.index + match[0].length;
    if (subject && isReproach(words, match, subject, end)) add(subject, match.index, end);
    else if (!subject && isNote(words, match, end)) add(undefined, match.index, end);
  }
  for (const match of words.matchAll(FAILED)) {
    const subject = subjectBefore(words, match.index, isName);
    if (/^(?:forgot|omitted)$/i.test(match[1] as string) && isOwnAccount(words, subject)) continue;
    if (subject && (subject.sure || HUMAN_VERBS.test(match[2] as string)))
      add(subject, match.index, match.index + match[0].length);
  }
  for (const match of words.matchAll(DID_NOT)) {
    const subject = subjectBefore(words, match.index, isName);
    if (subject && !isOwnAccount(words, subject)) add(subject, match.index, match.index + match[0].length);
  }
  for (const match of words.matchAll(IF_ONLY)) add(undefined, match.index, match.index + match[0].length);
  for (const match of words.matchAll(HAD_WE)) {
    const start = match.index + match[0].length - (match[1] as string).length;
    add(undefined, start, start + (match[1] as string).length);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (one, i) => i === 0 || one.start >= Math.max(...found.slice(Math.max(0, i - 3), i).map((p) => p.end)),
  );
});

/** "I didn't check …", "we also forgot to …": the writer tells what happened, not what somebody else should have done. */
function isOwnAccount(words: string, subject: Subject | undefined): boolean {
  return subject !== undefined && /^(?:i|we)$/i.test(words.slice(subject.start, subject.end));
}

function isReproach(words: string, match: RegExpExecArray, subject: Subject, end: number): boolean {
  const [, modal, verb] = match as unknown as [string, string, string];
  const after = words.slice(end, end + 30);
  const kind = modal.toLowerCase();
  if (verb.toLowerCase() === "had") return false;
  if (DESCRIBING.test(verb) && !TAKES_AN_OBJECT.test(after)) return false;
  if (kind === "should" && EVERYBODY.test(words.slice(Math.max(0, subject.start - 40), subject.start))) return false;
  if (/^(?:would|might)$/.test(kind)) return FORESIGHT.test(verb);
  if (kind === "could" && HARM.test(verb)) return false;
  if (verb.toLowerCase() === "been") return kind !== "could" || BETTER.test(after);
  return (
    !/\b(?:if|unless|so that|than)\b/i.test(sentenceBefore(words, subject.start, 20)) ||
    !/\bbecause\b/.test(sentenceAfter(words, end, 30))
  );
}

/** "Should have done this on one host": a note without its subject. */
function isNote(words: string, match: RegExpExecArray, end: number): boolean {
  const before = words.slice(Math.max(0, match.index - 10), match.index);
  if (!/^should$/i.test(match[1] as string) || !/(?:^|[.!?]\s|\s[-–—]\s)\s*$/.test(before)) return false;
  return !/^(?:been|had)$/i.test(match[2] as string) && TAKES_AN_OBJECT.test(words.slice(end, end + 30));
}

export interface Subject {
  readonly start: number;
  /** End of the words that name the person, without what stands between them and the verb. */
  readonly end: number;
  /** Nothing but people is called so. */
  readonly sure: boolean;
  readonly individual: boolean;
}

const LAST_NAME = new RegExp(`((?:\\p{Lu}[\\p{L}'-]{1,30}\\s+)?\\p{Lu}[\\p{L}'-]{1,30})${ADVERBS}\\s*$`, "u");

/** The person that a verb at `index` is said of: the nearest noun or pronoun to its left. */
export function subjectBefore(words: string, index: number, isName: (word: string) => boolean): Subject | undefined {
  const from = Math.max(0, index - 90);
  const text = words.slice(from, index);
  const match = PERSON_BEFORE.exec(text);
  if (match?.groups) {
    const { sure, unsure, handle } = match.groups;
    const name = sure ?? unsure ?? handle ?? "";
    const start = from + match.index;
    const individual = handle !== undefined || /^(?:he|she)$/i.test(name);
    return { start, end: start + name.length, sure: unsure === undefined, individual };
  }
  const named = LAST_NAME.exec(text);
  const name = named?.[1];
  if (!named || !name || !isName(name)) return undefined;
  const start = from + named.index;
  return { start, end: start + name.length, sure: true, individual: true };
}
