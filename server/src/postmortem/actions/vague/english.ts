// Whether an English task says when it is done: the act, the thing, the end.

import type { Token } from "../wording.ts";
import {
  ACT_ENDINGS,
  ACT_NOUNS,
  ADVERB,
  ARRANGED,
  ARRANGING,
  ARTICLES,
  ASKING,
  ATTACHING,
  BEING_DONE,
  BUILT_ACTIVITIES,
  COMPARATIVES,
  DEPENDENT_CHANGES,
  ENSURING,
  EXPLAINING,
  FAULTS,
  FINDING,
  FUNCTION_WORDS,
  GOING,
  GOING_ON,
  GOING_ON_WITH,
  HEAD_ENDS,
  IN_ORDER,
  INSTITUTING,
  LIGHT_CHANGES,
  LOOKING,
  MACHINES,
  MODALS,
  NEEDED,
  NEVER,
  OCCASIONS,
  OF_OCCASION,
  OPEN_PHRASES,
  POSSIBLE,
  PROVIDING,
  QUESTIONS,
  RAISED,
  SETTINGS,
  SINGLE,
  SPEAKERS,
  STATES,
  SURE,
  TAKEN,
  WRITING,
} from "../words/en-grammar.ts";
import { ENGLISH } from "../words/index.ts";
import { wordList } from "../words/list.ts";
import type { VerbClass } from "../words/types.ts";
import { clausesBehind } from "./clauses.ts";
import {
  handsOver,
  hasCadence,
  hasScope,
  hasValue,
  isContinued,
  isCounted,
  isSettled,
  isSpecified,
  isWired,
  namesCode,
  namesLater,
  whereFits,
} from "./evidence.ts";
import { type Head, headOf } from "./head.ts";
import type { Judgement, Reason } from "./judgement.ts";
import { activity, degree, endless, frequency, occasion } from "./lists.ts";
import {
  boundary,
  frequencyIn,
  headNoun,
  isPassive,
  nounPhrase,
  objectOf,
  onlyGeneric,
  qualityIn,
  subjectOf,
} from "./object.ts";
import { verbOf } from "./verbs.ts";

const loose = wordList(ENGLISH.qualities.loose);
const generic = wordList(ENGLISH.nouns.generic);
const instituted = wordList(ENGLISH.qualities.instituted ?? "");

interface TaskFacts {
  readonly tokens: readonly Token[];
  readonly head: Head;
  readonly sentence: readonly Token[];
  /** The thing that is acted on, with "of …", "for …", "in …". */
  readonly object: readonly Token[];
  /** All behind the verb in its sentence. */
  readonly rest: readonly Token[];
}

/** What the three questions answer for the tokens of one task; undefined where nothing is left to ask. */
export function judgeEnglish(tokens: readonly Token[]): Judgement | undefined {
  if (tokens.every((t) => t.kind === "mark" || t.kind === "link")) return undefined;
  const verbal = asVerb(tokens);
  if (verbal) return judgeEnglish(verbal);
  const head = headOf(tokens);
  if (saidInLabel(tokens, head)) return undefined;
  const sentence = tokens.slice(head.start, head.end);
  if (tokens[head.end]?.text === "?" && ASKING.has(sentence[0]?.text ?? "") && !hasValue(tokens))
    return asked(tokens, sentence);
  const never = avoided(tokens, head);
  if (never) return { reason: "people", act: true, object: false, end: true, denied: true, words: never };
  const needed = neededIn(tokens, head);
  if (needed) return judgeEnglish(needed);
  const acts = head.verbs.length > 0;
  const object = acts ? objectOf(tokens, head) : nounPhrase(tokens, head);
  const facts: TaskFacts = { tokens, head, sentence, object, rest: tokens.slice(head.object, head.end) };
  const said = acts ? judgeVerb(facts) : judgeNoun(facts);
  return said && saidBehind(tokens, head) ? undefined : said;
}

/** "Implementation of a check" as "implement a check", "Sharing of results" as "share"; undefined where no act is told as a noun. */
function asVerb(tokens: readonly Token[]): readonly Token[] | undefined {
  const at = tokens[0]?.text === "the" ? 1 : 0;
  const act = tokens[at];
  if (act?.kind !== "word" || tokens[at + 1]?.text !== "of") return undefined;
  // "Cleanup of the old branches": over when they are gone, as "clean them up" is.
  const whole = ACT_NOUNS.get(act.text);
  if (whole !== undefined) return [{ ...act, text: whole }, ...tokens.slice(at + 2)];
  if (endless.has(act.text)) return undefined;
  const going = verbOf(act.text);
  const verb =
    going?.form === "ing"
      ? going.base
      : ACT_ENDINGS.map(({ noun, verb }) => act.text.replace(noun, verb)).find(
          (text) => text !== act.text && verbOf(text)?.form === "base",
        );
  return verb === undefined ? undefined : [{ ...act, text: verb }, ...tokens.slice(at + 2)];
}

/** "Review the limits after upgrades — add a note to `CLAUDE.md`": what is handed over stands behind. */
function saidBehind(tokens: readonly Token[], head: Head): boolean {
  return clausesBehind(tokens, head.object).some((clause) => {
    const own = clause.length > 2 ? headOf(clause) : undefined;
    const verb = own?.form === "order" ? own.verbs[0]?.verb : undefined;
    if (!own || verb?.form !== "base" || !(verb.classes.has("create") || verb.classes.has("alter"))) return false;
    return !onlyGeneric(clause.slice(own.object)) && judgeEnglish(clause) === undefined;
  });
}

/** "Add a probe to the gateway: check often": the label is the task, what follows explains it. */
function saidInLabel(tokens: readonly Token[], head: Head): boolean {
  const colon = tokens.slice(0, head.start).findLastIndex((t) => t.text === ":");
  const label = tokens.slice(0, Math.max(0, colon));
  if (label.length < 3) return false;
  const own = headOf(label);
  const verb = own.verbs[0]?.verb;
  const changes = verb?.form === "base" && (verb.classes.has("create") || verb.classes.has("alter"));
  return own.form === "order" && changes && judgeEnglish(label) === undefined;
}

/** "Do not assume that …": how people shall act. "Do not retry on 409" may be what a program does. */
function avoided(tokens: readonly Token[], { start, end }: Head): readonly Token[] | undefined {
  const at = tokens.slice(start, Math.min(start + 2, end)).findIndex((t) => NEVER.has(t.text));
  const next = at < 0 ? undefined : tokens[start + at + 1];
  if (next?.kind !== "word") return undefined;
  const verb = verbOf(next.text);
  const changes = verb?.classes.has("create") || verb?.classes.has("alter");
  return changes || hasValue(tokens) || namesCode(tokens) ? undefined : tokens.slice(start, start + at + 2);
}

/** "An audit of the keys is needed to …": the thing, where it is an activity; undefined where something else is told. */
function neededIn(tokens: readonly Token[], { start, end }: Head): readonly Token[] | undefined {
  const at = tokens.slice(start, end).findIndex((t, i) => i > 2 && NEEDED.has(t.text));
  const is = start + at - 1;
  const subject = tokens.slice(start, is);
  if (at < 0 || !BEING_DONE.has(tokens[is]?.text ?? "") || hasValue(tokens) || namesCode(tokens)) return undefined;
  // "… is required before each merge" says when it is over.
  const behind = tokens[start + at + 1];
  if (behind && behind.text !== "to" && behind.text !== ".") return undefined;
  const own = headOf(subject);
  const what = own.form === "noun" ? headNoun(nounPhrase(subject, own)) : undefined;
  return what && endless.has(what.text) ? subject : undefined;
}

/** A question is open until somebody decides it. */
function asked(tokens: readonly Token[], sentence: readonly Token[]): Judgement {
  return { reason: "open", act: true, object: onlyGeneric(tokens), end: true, words: sentence.slice(0, 3) };
}

function missing(reason: Reason, act: boolean, facts: TaskFacts, words: readonly Token[]): Judgement {
  const telling = words.filter((t) => t.kind !== "mark" && !FUNCTION_WORDS.has(t.text));
  const object = onlyGeneric(facts.object) && onlyGeneric(facts.rest);
  // "Document …", "Update …" say what is done, though not to what or until when.
  const concrete = facts.head.verbs[0] !== undefined && isVerb(facts.head.verbs[0].token, ["create", "alter"]);
  return { reason, act: act && !concrete, object, end: true, words: telling.length > 0 ? telling : words };
}

function judgeVerb(facts: TaskFacts): Judgement | undefined {
  const { head, object, rest, tokens } = facts;
  const verbs = head.verbs.map((v) => v.token);
  const kind = verbKind(facts);
  const base = head.verbs[0]?.verb?.base ?? "";
  const only = possible(facts);
  if (only && !hasValue(tokens)) return missing("open", true, facts, [only, ...verbs]);
  const rule = ruleFor(facts, kind);
  if (rule && !hasValue(tokens)) return missing("people", true, facts, [rule, ...verbs]);
  if (isToBe(facts)) return judgeEnglish(rest);
  if (kind === "people")
    return object.some((t) => occasion.has(t.text)) ? undefined : missing("people", true, facts, verbs);
  if (kind === "ensure") return judgeEnsuring(facts, verbs);
  if (kind === "open") return isSettled(base, object, rest, tokens) ? undefined : missing("open", true, facts, verbs);
  if (hasValue(tokens)) return undefined;
  const doubt = object.find((t) => loose.has(t.text)) ?? whereFits(rest.slice(0, inBrackets(rest)));
  if (doubt) return missing("quality", true, facts, [...verbs, doubt]);
  const what = headNoun(object);
  const recurs = LOOKING.has(base) || kind === "event";
  if (recurs && (hasCadence(tokens) || isCounted(object) || isWired(rest))) return undefined;
  // "Test that the map always exists": what will be seen.
  if (kind === "inspect" && rest[0]?.text === "that" && !onlyGeneric(rest.slice(1))) return undefined;
  // "Check whether other services are affected": the answer is open, unless a machine asks each time.
  const asks = kind === "inspect" && QUESTIONS.has(rest[0]?.text ?? "");
  if (asks && !namesCode(rest) && !isWired(rest) && !hasScope(rest) && !rest.some((t) => t.text === "before"))
    return missing("open", true, facts, verbs);
  if (kind === "inspect" && isLookedFor(rest)) return missing("open", true, facts, verbs);
  if (what && isEndless(what, kind, base, facts) && !isContinued(rest) && !handsOver(rest))
    return missing("activity", true, facts, [...verbs, what]);
  const made = thingMade(facts, kind, base);
  const often = adverbBefore(facts) ?? (made ? undefined : frequencyIn(beforeExtras(object)));
  if (often && !namesCode(facts.sentence)) return missing("frequency", false, facts, [often]);
  const quality = qualityIn(object);
  if (
    quality &&
    !(made && object.indexOf(quality) > object.indexOf(made)) &&
    !isTopic(quality, kind, object) &&
    !namesLater(tokens.slice(head.end)) &&
    !(quality.text === "best" && WRITING.has(base)) &&
    !(kind === "inspect" && IN_ORDER.has(quality.text)) &&
    !namesCode(facts.sentence)
  )
    return missing("quality", false, facts, [quality]);
  const becoming = becomes(rest.slice(0, reason(rest)));
  if (becoming) return missing("quality", false, facts, [becoming]);
  const acted = isPassive(tokens, head) ? subjectOf(tokens, head) : object;
  if (kind === "inspect" && onlyGeneric(acted) && !namesCode(object))
    return missing("object", true, facts, [...verbs, ...acted]);
  // "Fix bugs in the retry logic": which ones?
  const fixes = head.verbs.some(({ verb }) => verb && DEPENDENT_CHANGES.has(verb.base));
  const told = rest.slice(0, reason(rest));
  const faults = what && FAULTS.has(what.text) && HEAD_ENDS.has(told[told.indexOf(what) + 1]?.text ?? "in");
  if (what && fixes && faults && !namesCode(facts.sentence) && !isCounted(object))
    return missing("object", true, facts, [...verbs, what]);
  if (what && isUnsaid(base, what, facts)) return missing("object", true, facts, [...verbs, what]);
  if (kind === "alter" && (!DEPENDENT_CHANGES.has(base) || isInstituted(base, object))) return undefined;
  if (onlyGeneric(told) && onlyGeneric(object) && !hasScope(told))
    return missing("object", false, facts, object.length > 0 ? object : verbs);
  return undefined;
}

/** "The second one will be a plan of the move": a thing that will be there, where nobody is asked to be careful. */
function isToBe({ tokens, head, rest }: TaskFacts): boolean {
  const asked = head.form !== "clause" || SPEAKERS.has(tokens[head.start]?.text ?? "");
  return !asked && head.verbs[0]?.token.text === "be" && SINGLE.has(rest[0]?.text ?? "");
}

/** "Never deploy without a review", "When a pod hangs, check …": how people shall act from now on, each time. */
function ruleFor({ tokens, head, rest }: TaskFacts, kind: VerbClass | "ensure"): Token | undefined {
  const verb = tokens.indexOf(head.verbs[0]?.token as Token);
  const never = tokens.slice(Math.max(0, verb - 2), verb).find((t) => NEVER.has(t.text));
  if (never && rest.some((t) => t.text === "without")) return never;
  const first = tokens.find((t) => t.kind !== "mark");
  const asked = kind === "inspect" || kind === "open" || kind === "people";
  return asked && first && OCCASIONS.has(first.text) && tokens.indexOf(first) < head.start ? first : undefined;
}

/** Up to ", with regular copies": what comes with a thing that is told. */
function beforeExtras(object: readonly Token[]): readonly Token[] {
  const at = object.findIndex((t, i) => t.text === "," && object[i + 1]?.text === "with");
  return at < 0 || onlyGeneric(object.slice(0, at)) ? object : object.slice(0, at);
}

/** Where a remark in brackets begins. */
function inBrackets(rest: readonly Token[]): number {
  const at = rest.findIndex((t) => t.text === "(");
  return at < 0 ? rest.length : at;
}

/** "Check the logs for errors": nothing is said of what is found. */
function isLookedFor(rest: readonly Token[]): boolean {
  const at = rest.findIndex((t) => t.text === "for");
  return (
    at > 0 &&
    !hasScope(rest) &&
    !isWired(rest) &&
    !rest.some((t) => t.capital) &&
    !rest.slice(0, at).some((t) => ADVERB.test(t.text))
  );
}

/** "… to be quicker", "… more clearly" at the end: how it shall be, not what will be different. */
function becomes(rest: readonly Token[]): Token | undefined {
  const [manner, last] = rest.slice(-2);
  if (manner && last && rest.length > 2 && COMPARATIVES.has(manner.text) && ADVERB.test(last.text)) return manner;
  const at = rest.findIndex((t, i) => t.text === "be" && rest[i - 1]?.text === "to");
  return at < 0 ? undefined : rest.slice(at + 1, at + 3).find((t) => degree.has(t.text));
}

/** Where it is said what the change is for, not what it is: "…, so that somebody is paged". */
function reason(rest: readonly Token[]): number {
  const at = rest.findIndex((t, i) => t.text === "so" && rest[i + 1]?.kind === "word");
  return at < 0 ? rest.length : at;
}

/** "We could …": what might be done, not what will be. */
function possible({ tokens, head }: TaskFacts): Token | undefined {
  const who = tokens[head.start]?.text ?? "";
  if (head.form !== "clause" || !(SPEAKERS.has(who) || who === "one")) return undefined;
  const verb = tokens.indexOf(head.verbs[0]?.token as Token);
  return tokens.slice(Math.max(head.start, verb - 3), verb).find((t) => POSSIBLE.has(t.text));
}

/** "Update the configuration of the pool": it is not said what will be different. */
function isUnsaid(base: string, what: Token, { rest, tokens }: TaskFacts): boolean {
  if (!LIGHT_CHANGES.has(base) || !SETTINGS.has(what.text) || namesCode(tokens)) return false;
  return !rest.some((t) => EXPLAINING.has(t.text));
}

/** The one thing that will be there when it is done: "a monitoring bot", "a wiki page". */
function thingMade({ object, rest }: TaskFacts, kind: VerbClass | "ensure", base: string): Token | undefined {
  if (kind !== "create" && !PROVIDING.has(base)) return undefined;
  const what = headNoun(object);
  if (!what || generic.has(what.text) || endless.has(what.text) || activity.has(what.text) || occasion.has(what.text))
    return undefined;
  return rest.slice(0, rest.indexOf(what)).some((t) => SINGLE.has(t.text)) ? what : undefined;
}

/** "Hold a workshop on timely renewals": what is talked about there is not what will be different. */
function isTopic(quality: Token, kind: VerbClass | "ensure", object: readonly Token[]): boolean {
  const met = kind === "event" ? object.findIndex((t) => occasion.has(t.text)) : -1;
  return met >= 0 && met < object.indexOf(quality);
}

/** "Ensure …" is fine where a state follows that one can look at, not where it is again a wish or a habit. */
function judgeEnsuring(facts: TaskFacts, verbs: readonly Token[]): Judgement | undefined {
  const { rest, tokens } = facts;
  if (hasValue(tokens) || namesCode(rest)) return undefined;
  const wish = rest.slice(0, boundary(rest, SURE.has(rest[0]?.text ?? "") ? 2 : 1, rest.length));
  const weak = wish.find((t) => degree.has(t.text) || frequency.has(t.text));
  // "another monitoring platform" asks nobody to monitor.
  const habit = wish.find(
    (t) =>
      isVerb(t, ["inspect", "open", "people"]) && !isVerb(t, ["create", "alter"]) && verbOf(t.text)?.form !== "ing",
  );
  const state = wish.some((t) => STATES.has(t.text) || isVerb(t, ["create", "alter"]));
  const acts = wish.some((t, i) => i > 1 && acting(t));
  const told = rest.slice(SURE.has(rest[0]?.text ?? "") ? 1 : 0);
  if (!weak && (acts || (!habit && state)) && !onlyGeneric(told)) return undefined;
  return missing(weak ? "quality" : "open", true, facts, [...verbs, ...(weak ? [weak] : [])]);
}

/** "the health check returns 503". */
function acting({ kind, text }: Token): boolean {
  const verb = kind === "word" ? verbOf(text) : undefined;
  return verb?.form === "s" && verb.classes.has("effect");
}

function judgeNoun(facts: TaskFacts): Judgement | undefined {
  const { object, sentence, tokens } = facts;
  const first = sentence[0];
  if (first && COMPARATIVES.has(first.text) && !hasValue(tokens) && !namesLater(tokens.slice(facts.head.end)))
    return missing("quality", true, facts, [first]);
  if (hasValue(tokens) || namesCode(sentence) || hasCadence(tokens.slice(0, facts.head.end)) || isSpecified(tokens))
    return undefined;
  const what = headNoun(object);
  const start = sentence.slice(0, 10);
  if (tokens.length === 1 && first?.kind === "word") return missing("object", true, facts, tokens);
  const ahead = what ? object.slice(0, object.indexOf(what)) : [];
  if (ahead.some((t) => instituted.has(t.text)) || isCounted(object)) return undefined;
  if (what && endless.has(what.text) && !isWired(sentence)) return missing("activity", true, facts, [what]);
  const often = frequencyIn(start);
  if (often) return missing("frequency", true, facts, [often]);
  // "The process needs improvement".
  const needed = sentence.find((t, i) => endless.has(t.text) && MODALS.has(sentence[i - 1]?.text ?? ""));
  if (needed) return missing("activity", true, facts, [needed]);
  const weak = qualityIn(start) ?? sentence.find((t) => loose.has(t.text));
  if (weak) return missing("quality", true, facts, [weak]);
  const bare = object.length === sentence.length && !object.some((t) => ATTACHING.has(t.text));
  // "Replication lag alert" names what is to be there, "Certificate monitoring" what goes on.
  const before = what ? object.slice(0, object.indexOf(what)) : [];
  const named = !onlyGeneric(before) && before.every((t) => t.kind !== "mark" && !FUNCTION_WORDS.has(t.text));
  const watched = what !== undefined && MACHINES.has(what.text) && before.filter((t) => !onlyGeneric([t])).length > 1;
  const shapeless =
    what !== undefined && bare && !watched && (activity.has(what.text) || (generic.has(what.text) && !named));
  return shapeless || onlyGeneric(sentence) ? missing("object", true, facts, sentence.slice(0, 6)) : undefined;
}

/** What kind of act the verbs are together, after phrases that change their meaning. */
function verbKind(facts: TaskFacts): VerbClass | "ensure" {
  const { head, rest } = facts;
  const [first, ...further] = head.verbs.map((v) => v.verb);
  const next = rest[0]?.text ?? "";
  if (OPEN_PHRASES.has(`${first?.base ?? head.verbs[0]?.token.text} ${next}`)) return "open";
  if (!first) return "alter";
  if (ENSURING.has(first.base) || (first.base === "make" && SURE.has(next))) return "ensure";
  if (first.base === "raise" && rest.slice(0, 4).some((t) => RAISED.has(t.text))) return "people";
  if (GOING_ON.has(first.base) && (GOING.test(next) || GOING_ON_WITH.has(next))) return "open";
  if (first.base === "take" && rest.slice(0, 2).some((t) => TAKEN.has(t.text))) return "open";
  if (first.base === "make" && isPassive(facts.tokens, head)) return "event";
  if (first.base === "teach" && namesCode(facts.object)) return "alter";
  // "Share the restore checklist": a thing changes hands.
  const shared = first.base === "share" && first.form === "base" ? headNoun(facts.object) : undefined;
  if (shared && ![generic, endless, activity].some((list) => list.has(shared.text))) return "alter";
  if (first.classes.has("people") && !first.classes.has("alter")) return "people";
  if (first.classes.has("open") && !first.classes.has("alter") && !first.classes.has("create")) {
    const then = further.find((v) => v && !v.classes.has("open") && !v.classes.has("people"));
    if (then?.classes.has("create")) return "create";
    return then && FINDING.has(first.base) && !LIGHT_CHANGES.has(then.base) ? "alter" : "open";
  }
  if (further.some((v) => v && (v.classes.has("open") || v.classes.has("people")) && !v.classes.has("alter")))
    return "open";
  return (["create", "event", "inspect", "alter"] as const).find((kind) => first.classes.has(kind)) ?? "alter";
}

/** Whether the thing done is an activity that never ends, by the verb it goes with. */
function isEndless(what: Token, kind: VerbClass, base: string, facts: TaskFacts): boolean {
  const once = ARRANGING.has(base) && ARTICLES.has(facts.rest[0]?.text ?? "") && ARRANGED.has(what.text);
  if (isInstituted(base, facts.object)) return false;
  if (once && !qualityIn(facts.object) && !frequencyIn(facts.object)) return false;
  if (kind === "event")
    return endless.has(what.text) || (activity.has(what.text) && base !== "schedule" && !isBeforeOccasion(facts.rest));
  return endless.has(what.text) && !BUILT_ACTIVITIES.has(what.text);
}

/** "Require reviews": the habit becomes a rule. */
function isInstituted(base: string, object: readonly Token[]): boolean {
  return (
    (INSTITUTING.has(base) && object.some((t) => endless.has(t.text))) || object.some((t) => instituted.has(t.text))
  );
}

/** "… before the launch": once, and over then. */
function isBeforeOccasion(rest: readonly Token[]): boolean {
  return rest.some((t, i) => t.text === "before" && OF_OCCASION.has(rest[i + 1]?.text ?? ""));
}

function isVerb(token: Token, classes: readonly VerbClass[]): boolean {
  const verb = token.kind === "word" ? verbOf(token.text) : undefined;
  return verb !== undefined && verb.form !== "s" && classes.some((c) => verb.classes.has(c));
}

/** "Regularly update …", "update … periodically". */
function adverbBefore(facts: TaskFacts): Token | undefined {
  const verb = facts.tokens.indexOf(facts.head.verbs[0]?.token as Token);
  const before = facts.tokens.slice(Math.max(0, verb - 2), verb).find((t) => frequency.has(t.text));
  return before ?? frequencyIn(facts.object.filter((t) => !frequency.has(t.text) || ADVERB.test(t.text)));
}
