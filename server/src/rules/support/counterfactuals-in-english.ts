// English sentences that tell what somebody should have done: "we should have", "the team failed to", "if only we had".

import { anyOf, pattern } from "../../languages/patterns.ts";
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

const said = (name: string) => anyOf("reproach", name);

const HINT = pattern(() => said("hint"), "i");

/** Whether a passage may hold such a phrase: a quick look. */
export const mayTellOtherwise = remembered((raw) => HINT.test(raw));

const withParticiple = (name: string) => said(name).replaceAll("{{participle}}", PARTICIPLE);
const alone = (name: string) => pattern(() => `^${said(name)}$`, "i");

const MODAL = pattern(() => withParticiple("shouldHave"), "giu");
const PASSIVE = pattern(() => said("shouldHaveBeen"), "giu");
const FAILED = pattern(() => said("failedTo"), "giu");
const DID_NOT = pattern(() => said("didNot"), "giu");
const IF_ONLY = pattern(() => said("ifOnly"), "giu");
const HAD_WE = pattern(() => withParticiple("hadWe"), "giu");

/** Participles that before a noun only describe it: "we should have automated tests" wants tests. */
const DESCRIBING = alone("describing");
const TAKES_AN_OBJECT = pattern(() => `^\\s*(?:$|[^\\p{L}\\s]|${said("takesAnObject")}(?![\\p{L}]))`, "iu");
/** What could or would have come of it is no reproach. */
const HARM = alone("harm");
const FORESIGHT = alone("foresight");
const BETTER = pattern(() => `^\\s*${said("better")}(?![\\p{L}])`, "iu");
/** "Each engineer should have signed up": what is wanted of everybody. */
const EVERYBODY = pattern(() => `\\b${said("everybody")}\\s+(?:[\\p{L}-]+\\s+){0,2}$`, "iu");
const LAPSE = alone("lapse");
const WRITER = alone("writer");
const WOULD_OR_MIGHT = alone("wouldOrMight");
const CONDITION = pattern(() => `\\b${said("condition")}\\b`, "i");
const BECAUSE = pattern(() => `\\b${said("because")}\\b`, "");
const SHOULD = alone("should");
const NOT_IN_A_NOTE = alone("notInANote");
const ONE_ELSE = alone("oneElse");

/** The phrases in a passage's words, in order, none within another. */
export const englishCounterfactuals = rememberedFor((words, isName: (word: string) => boolean): readonly Phrase[] => {
  const found: Phrase[] = [];
  const add = (subject: Subject | undefined, start: number, end: number) => {
    if (subject) found.push({ start: subject.start, end, individual: subject.individual });
    else found.push({ start, end, individual: false });
  };
  for (const match of PASSIVE.all(words)) add(undefined, match.index, match.index + match[0].length);
  for (const match of MODAL.all(words)) {
    const subject = subjectBefore(words, match.index, isName);
    const end = match.index + match[0].length;
    if (subject && isReproach(words, match, subject, end)) add(subject, match.index, end);
    else if (!subject && isNote(words, match, end)) add(undefined, match.index, end);
  }
  for (const match of FAILED.all(words)) {
    const subject = subjectBefore(words, match.index, isName);
    if (LAPSE.test(match[1] as string) && isOwnAccount(words, subject)) continue;
    if (subject && (subject.sure || HUMAN_VERBS.test(match[2] as string)))
      add(subject, match.index, match.index + match[0].length);
  }
  for (const match of DID_NOT.all(words)) {
    const subject = subjectBefore(words, match.index, isName);
    if (subject && !isOwnAccount(words, subject)) add(subject, match.index, match.index + match[0].length);
  }
  for (const match of IF_ONLY.all(words)) add(undefined, match.index, match.index + match[0].length);
  for (const match of HAD_WE.all(words)) {
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
  return subject !== undefined && WRITER.test(words.slice(subject.start, subject.end));
}

function isReproach(words: string, match: RegExpExecArray, subject: Subject, end: number): boolean {
  const [, modal, verb] = match as unknown as [string, string, string];
  const after = words.slice(end, end + 30);
  const kind = modal.toLowerCase();
  if (verb.toLowerCase() === "had") return false;
  if (DESCRIBING.test(verb) && !TAKES_AN_OBJECT.test(after)) return false;
  if (kind === "should" && EVERYBODY.test(words.slice(Math.max(0, subject.start - 40), subject.start))) return false;
  if (WOULD_OR_MIGHT.test(kind)) return FORESIGHT.test(verb);
  if (kind === "could" && HARM.test(verb)) return false;
  if (verb.toLowerCase() === "been") return kind !== "could" || BETTER.test(after);
  return !CONDITION.test(sentenceBefore(words, subject.start, 20)) || !BECAUSE.test(sentenceAfter(words, end, 30));
}

/** "Should have done this on one host": a note without its subject. */
function isNote(words: string, match: RegExpExecArray, end: number): boolean {
  const before = words.slice(Math.max(0, match.index - 10), match.index);
  if (!SHOULD.test(match[1] as string) || !/(?:^|[.!?]\s|\s[-–—]\s)\s*$/.test(before)) return false;
  return !NOT_IN_A_NOTE.test(match[2] as string) && TAKES_AN_OBJECT.test(words.slice(end, end + 30));
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
function subjectBefore(words: string, index: number, isName: (word: string) => boolean): Subject | undefined {
  const from = Math.max(0, index - 90);
  const text = words.slice(from, index);
  const match = PERSON_BEFORE.exec(text);
  if (match?.groups) {
    const { sure, unsure, handle } = match.groups;
    const name = sure ?? unsure ?? handle ?? "";
    const start = from + match.index;
    const individual = handle !== undefined || ONE_ELSE.test(name);
    return { start, end: start + name.length, sure: unsure === undefined, individual };
  }
  const named = LAST_NAME.exec(text);
  const name = named?.[1];
  if (!named || !name || !isName(name)) return undefined;
  const start = from + named.index;
  return { start, end: start + name.length, sure: true, individual: true };
}
