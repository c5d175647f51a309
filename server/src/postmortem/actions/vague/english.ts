// Whether an English task says when it is done: the act, the thing, the end.
import type { Token } from "../wording.ts";
import { en } from "../words/en.ts";
import { wordList } from "../words/list.ts";
import type { VerbClass } from "../words/types.ts";
import { type Head, headOf } from "./head.ts";
import type { Judgement } from "./judgement.ts";
import { verbOf } from "./verbs.ts";

const generic = wordList(en.nouns.generic);
const endless = wordList(en.nouns.endless);
const activity = wordList(en.nouns.activity);
const occasion = wordList(en.nouns.occasion);
const deliverable = wordList(en.nouns.deliverable);
const measurable = wordList(en.nouns.measurable);
const degree = wordList(en.qualities.degree);
const frequency = wordList(en.qualities.frequency);
const loose = wordList(en.qualities.loose);
const effect = wordList(en.verbs.effect);

const set = (words: string) => new Set(words.split(" "));
const FUNCTION_WORDS = set(
  "the a an our your its their his her my this that these those it them us we i you they to of for on in with and or at by from as into be is are was were been being will can could should would may might must also so such both each every all any some no not up out off over down about than then there if when where how what which who whom whose while during before after until via per etc e.g i.e vs within across against between through across very just only own same have has had do does did",
);
/** Where the description of the object ends and a purpose, a reason or a condition begins. */
const BOUNDARY = set(
  "so because until before after when whenever if without that which who where while unless since once rather",
);
const NUMBER_WORDS = set("two three four five six seven eight nine ten twelve twenty thirty hundred");
const UNITS = set(
  "ms s sec seconds second minutes minute mins min hours hour hrs h days day weeks week months month years year % percent gb mb kb tb gi mi g m gib mib requests rps qps replicas nodes instances approvals reviewers approvers people engineers times retries connections items rows cores cpus vcpus workers",
);
const COMPARISONS = set("> < ≥ ≤ = than least most above below exceeds exceed over under reaches maximum minimum max");
/** Verbs whose end is plain where the thing is named in code or has a value of its own. */
const VALUED = set(
  "adjust treat reduce increase decrease tune handle expand minimize minimise maximize protect secure avoid keep mitigate lower raise boost simplify tighten balance",
);
const ENSURING = set("ensure guarantee");
const FINDING = set(
  "identify find investigate audit locate debug research discover determine evaluate assess explore figure analyze analyse understand",
);
/** Changes that need not change anything: "review and update". */
const LIGHT_CHANGES = set("update adjust change modify correct fix report use");

/** What the three questions answer for the tokens of one task; undefined where nothing is left to ask. */
export function judgeEnglish(tokens: readonly Token[]): Judgement | undefined {
  const words = tokens.filter((t) => t.kind !== "mark" && t.kind !== "link");
  if (words.length === 0) return undefined;
  const head = headOf(tokens);
  const sentence = tokens.slice(head.start, head.end);
  const object = head.verbs.length > 0 ? objectOf(tokens, head) : nounPhrase(tokens, head);
  const facts: Facts = { tokens, head, sentence, object, rest: tokens.slice(head.object, head.end) };
  return head.verbs.length > 0 ? judgeVerb(facts) : judgeNoun(facts);
}

interface Facts {
  readonly tokens: readonly Token[];
  readonly head: Head;
  readonly sentence: readonly Token[];
  /** The thing that is acted on, with "of …", "for …", "in …". */
  readonly object: readonly Token[];
  /** All behind the verb in its sentence. */
  readonly rest: readonly Token[];
}

function judgeVerb(facts: Facts): Judgement | undefined {
  const { head, object, rest } = facts;
  const verbs = head.verbs.map((v) => v.token);
  const kind = verbKind(facts);
  const first = head.verbs[0]?.verb?.base ?? "";
  const quality = qualityIn(object);
  if (kind === "people" && !object.some((t) => occasion.has(t.text)))
    return { reason: "people", act: true, object: onlyGeneric(object), end: true, words: verbs };
  if (kind === "ensure") {
    const weak = rest.find((t) => degree.has(t.text) || frequency.has(t.text));
    const looks = rest.find((t) => isOf(t, ["inspect", "open", "people"]) && !isOf(t, ["create", "alter"]));
    if (hasValue(facts.tokens) || namesCode(rest)) return undefined;
    if (weak || looks || onlyGeneric(rest))
      return {
        reason: weak ? "quality" : "open",
        act: true,
        object: onlyGeneric(rest),
        end: true,
        words: [...verbs, ...(weak ? [weak] : [])],
      };
    return undefined;
  }
  if (kind === "open") {
    if (isSettled(facts, first)) return undefined;
    return { reason: "open", act: true, object: onlyGeneric(object), end: true, words: verbs };
  }
  const what = headNoun(object);
  if (what && isEndlessFor(what, kind, first)) {
    if (!hasValue(facts.tokens) && !concretelyContinued(facts))
      return { reason: "activity", act: true, object: onlyGeneric(object), end: true, words: [...verbs, what] };
  }
  const often = object.find((t, i) => frequency.has(t.text) && !isFixedTerm(object, i)) ?? adverbBefore(facts);
  if (
    often &&
    !hasValue(facts.tokens) &&
    (isAdverbial(often) ||
      (what && (endless.has(what.text) || activity.has(what.text))) ||
      object.some((t) => endless.has(t.text)))
  )
    return { reason: "frequency", act: false, object: onlyGeneric(object), end: true, words: [often] };
  if (quality && !hasValue(facts.tokens) && !namesCode(facts.sentence))
    return { reason: "quality", act: false, object: onlyGeneric(object), end: true, words: [quality] };
  if (kind === "inspect" && onlyGeneric(object) && !hasValue(facts.tokens) && !namesCode(object))
    return { reason: "object", act: true, object: true, end: true, words: [...verbs, ...object] };
  if (onlyGeneric(rest) && onlyGeneric(object) && !hasValue(facts.tokens) && !hasScope(rest))
    return { reason: "object", act: false, object: true, end: true, words: object.length > 0 ? object : verbs };
  return undefined;
}

function judgeNoun(facts: Facts): Judgement | undefined {
  const { object, sentence } = facts;
  if (hasValue(facts.tokens) || namesCode(sentence)) return undefined;
  const what = headNoun(object);
  const quality = qualityIn(sentence.slice(0, 10));
  const often = sentence.slice(0, 10).find((t, i) => frequency.has(t.text) && !isFixedTerm(sentence, i));
  const weak = sentence.find((t) => loose.has(t.text));
  const generic = onlyGeneric(sentence);
  if (what && endless.has(what.text))
    return { reason: "activity", act: true, object: generic, end: true, words: [what] };
  if (quality ?? often ?? weak)
    return {
      reason: often ? "frequency" : "quality",
      act: true,
      object: generic,
      end: true,
      words: [(quality ?? often ?? weak) as Token],
    };
  if (generic) return { reason: "object", act: true, object: true, end: true, words: sentence.slice(0, 6) };
  return undefined;
}

/** What kind of act the verbs are together, after phrases that change their meaning. */
function verbKind(facts: Facts): VerbClass | "ensure" {
  const { head, rest } = facts;
  const verbs = head.verbs;
  const first = verbs[0]?.verb;
  if (!first) return "alter";
  const next = rest[0]?.text ?? "";
  if (ENSURING.has(first.base) || (first.base === "make" && (next === "sure" || next === "certain"))) return "ensure";
  if (
    first.base === "raise" &&
    rest.slice(0, 4).some((t) => /^(?:awareness|need|flag|concerns?|visibility|profile|issue|question)$/.test(t.text))
  )
    return "people";
  if (/^(?:start|begin|keep)$/.test(first.base) && (/ing$/.test(next) || /^(?:an|up|on)$/.test(next))) return "open";
  if (first.base === "take" && rest.slice(0, 2).some((t) => /^(?:care|account)$/.test(t.text))) return "open";
  if (first.base === "follow" || first.base === "reach") return "open";
  const isOpen = (i: number) =>
    verbs[i]?.verb?.classes.has("open") === true || verbs[i]?.verb?.classes.has("people") === true;
  const firstOpen = isOpen(0) && !first.classes.has("alter") && !first.classes.has("create");
  if (firstOpen) {
    if (first.classes.has("people")) return "people";
    const then = verbs
      .slice(1)
      .map((v) => v.verb)
      .find((v) => v && !v.classes.has("open") && !v.classes.has("people"));
    if (!then) return "open";
    if (then.classes.has("create") || (FINDING.has(first.base) && !LIGHT_CHANGES.has(then.base)))
      return then.classes.has("create") ? "create" : "alter";
    return FINDING.has(first.base) && then.base === "fix" ? "alter" : "open";
  }
  if (verbs.slice(1).some((_, i) => isOpen(i + 1) && !verbs[i + 1]?.verb?.classes.has("alter"))) return "open";
  for (const kind of ["create", "event", "inspect", "alter"] as const) if (first.classes.has(kind)) return kind;
  return "alter";
}

/** Whether an open-ended verb is settled by what follows: a value, a plan, a change that one can look at. */
function isSettled(facts: Facts, base: string): boolean {
  const { tokens, rest, object, sentence } = facts;
  if (hasValue(tokens)) return true;
  if (tokens.some((t, i) => t.text === "minimum" && tokens[i - 1]?.text === "at")) return true;
  if (VALUED.has(base) && (namesCode(object) || object.some((t) => measurable.has(t.text)))) return true;
  const what = headNoun(object);
  if (what && deliverable.has(what.text) && FINDING.has(base)) return true;
  if (what && deliverable.has(what.text) && base === "identity") return true;
  if (sentence.some((t) => degree.has(t.text))) return false;
  if (concretelyContinued(facts)) return true;
  // "to include …", "by adding …": the change itself, unless it is again about anything and everything.
  for (let i = 0; i < rest.length - 1; i++) {
    const link = rest[i]?.text ?? "";
    const verb = verbOf(rest[i + 1]?.text ?? "");
    if (!verb || !effect.has(verb.base)) continue;
    if (link === "to" || link === "by" || link === "and" || link === "that" || link === "with")
      return !onlyGeneric(rest.slice(i + 2));
  }
  return false;
}

/** "… and write an RFC", "… & plan to implement", with no purpose in between. */
function concretelyContinued(facts: Facts): boolean {
  const { rest } = facts;
  for (let i = 0; i < rest.length - 1; i++) {
    const word = rest[i]?.text ?? "";
    if (word === "to" && verbOf(rest[i + 1]?.text ?? "")) return false;
    if (word !== "and" && word !== "&" && word !== "then") continue;
    const next = rest[i + 1]?.text ?? "";
    if (deliverable.has(next)) return true;
    const verb = verbOf(next);
    if (verb?.form !== "base" || /^(?:review|test|log|monitor|alert|document|report)$/.test(verb.base)) continue;
    if ((verb.classes.has("create") || verb.classes.has("alter")) && rest.length - i > 1 && !onlyGeneric(rest))
      return true;
  }
  return false;
}

function isEndlessFor(what: Token, kind: VerbClass | "ensure", base: string): boolean {
  if (kind === "event") return endless.has(what.text) || (activity.has(what.text) && base !== "schedule");
  return (
    endless.has(what.text) &&
    !/^(?:validation|verification|hardening|tuning|cleanup|refactoring|maintenance|optimi[sz]ations?|visibility|correlation)$/.test(
      what.text,
    )
  );
}

function isOf(token: Token, classes: readonly VerbClass[]): boolean {
  const verb = token.kind === "word" ? verbOf(token.text) : undefined;
  return verb !== undefined && verb.form !== "s" && classes.some((c) => verb.classes.has(c));
}

function objectOf(tokens: readonly Token[], head: Head): readonly Token[] {
  const to = boundary(tokens, head.object, head.end);
  const object = tokens.slice(head.object, to).filter((t) => t.kind !== "link");
  if (head.form === "clause" && !object.some((t) => t.kind !== "mark" && !FUNCTION_WORDS.has(t.text))) {
    const verb = tokens.indexOf(head.verbs[0]?.token as Token);
    return tokens.slice(head.start, verb).filter((t) => t.kind !== "mark");
  }
  const passive =
    head.form === "clause" &&
    head.verbs[0]?.verb?.form === "ed" &&
    !/^(?:we|i|they)$/.test(tokens[head.start]?.text ?? "");
  return passive ? [...tokens.slice(head.start, tokens.indexOf(head.verbs[0]?.token as Token)), ...object] : object;
}

function boundary(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "mark" && /^[—–;:]$/.test(token.text)) return i;
    if (token.kind === "mark" && token.text === "-") return i;
    if (token.kind === "mark" && token.text === ",") {
      const next = tokens[i + 1];
      if (next && (BOUNDARY.has(next.text) || /ing$/.test(next.text))) return i;
    }
    if (i > from && BOUNDARY.has(token.text)) return i;
    if (i > from && token.text === "to" && verbOf(tokens[i + 1]?.text ?? "")?.form === "base") return i;
    if (i > from && token.text === "to" && /ly$/.test(tokens[i + 1]?.text ?? "")) return i;
    if (i > from && token.text === "in" && tokens[i + 1]?.text === "order") return i;
  }
  return end;
}

function nounPhrase(tokens: readonly Token[], head: Head): readonly Token[] {
  return tokens.slice(head.start, boundary(tokens, head.start, head.end)).filter((t) => t.kind !== "link");
}

/** The last word before the first preposition or comma: "a thorough review | of all configurations". */
function headNoun(object: readonly Token[]): Token | undefined {
  let noun: Token | undefined;
  for (const token of object) {
    if (token.kind === "mark" && token.text === "(") break;
    if (token.kind === "mark" && token.text === "," && noun) break;
    if (
      /^(?:of|for|on|in|with|to|at|by|from|across|against|via|into|between|within|as|over|under|about|per|around|during|through|is|are|throughout|ahead|regarding|towards?|using|every|when|where)$/.test(
        token.text,
      )
    ) {
      if (noun) break;
      continue;
    }
    if (token.kind !== "mark" && !FUNCTION_WORDS.has(token.text)) noun = token;
  }
  return noun;
}

/** "more", "better", "stricter" in the description of the thing, where no comparison follows. */
function qualityIn(object: readonly Token[]): Token | undefined {
  return object.find((token, i) => {
    if (!degree.has(token.text)) return false;
    const [before, next] = [object[i - 1]?.text ?? "", object[i + 1]?.text ?? ""];
    if (
      /^(?:more|less|fewer|better|greater|faster)$/.test(token.text) &&
      (next === "than" || before === "no" || before === "or" || before === "not")
    )
      return false;
    if (/^(?:proper|strict|strong|efficient|effective|reliable|good|advanced|working|appropriate)$/.test(token.text))
      return onlyGeneric(object.slice(i + 1));
    if (token.text === "best") return next === "practices" || next === "practice";
    return true;
  });
}

/** Continuous integration and the like are names, not frequencies. */
function isFixedTerm(tokens: readonly Token[], index: number): boolean {
  return /^(?:integration|deployment|delivery|expressions?|expression)$/.test(tokens[index + 1]?.text ?? "");
}

function adverbBefore(facts: Facts): Token | undefined {
  const { tokens, head } = facts;
  const verb = tokens.indexOf(head.verbs[0]?.token as Token);
  return (
    tokens.slice(Math.max(0, verb - 2), verb).find((t) => frequency.has(t.text)) ??
    facts.rest.find((t) => /^(?:regularly|periodically|frequently|continuously|routinely|constantly)$/.test(t.text))
  );
}

function isAdverbial(token: Token): boolean {
  return /ly$|^always$/.test(token.text);
}

/** No word in it that names something: all are function words, generic nouns or verbs. An empty list names nothing. */
function onlyGeneric(tokens: readonly Token[]): boolean {
  return tokens.every((t) => {
    if (t.kind === "mark") return true;
    if (t.kind === "link") return true;
    if (t.kind !== "word") return false;
    return (
      FUNCTION_WORDS.has(t.text) ||
      generic.has(t.text) ||
      degree.has(t.text) ||
      frequency.has(t.text) ||
      endless.has(t.text) ||
      activity.has(t.text) ||
      isPlainVerb(t.text)
    );
  });
}

function isPlainVerb(word: string): boolean {
  const verb = verbOf(word);
  return (
    verb !== undefined &&
    verb.form !== "s" &&
    (verb.classes.has("open") ||
      verb.classes.has("inspect") ||
      verb.classes.has("event") ||
      /^(?:create|implement|develop|add|build|define|establish|prevent|detect|catch|set|enable|introduce|write|make|resolve|give|get|use)$/.test(
        verb.base,
      ))
  );
}

function namesCode(tokens: readonly Token[]): boolean {
  return tokens.some((t) => t.kind === "code" || (t.kind === "name" && t.text.length > 2));
}

/** "all", "every", "each": a scope that can be counted off. */
function hasScope(tokens: readonly Token[]): boolean {
  return tokens.some((t) => /^(?:all|every|each|when|if|whenever|until|unless)$/.test(t.text));
}

/** A value one can check: a number with a unit, a percentage, or a comparison. */
export function hasValue(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (token.kind === "code" && /[<>=≥≤]\s*-?\d|\d\s*%/.test(token.text)) return true;
    const count = token.kind === "number" || (token.kind === "word" && NUMBER_WORDS.has(token.text));
    if (!count) return false;
    if (/[%$€£]/.test(token.text) || /\d(?:ms|s|m|h|d|gb|mb|kb|tb|gi|mi|g|x)$/.test(token.text)) return true;
    const [before, second, next] = [tokens[i - 1]?.text ?? "", tokens[i - 2]?.text ?? "", tokens[i + 1]?.text ?? ""];
    const after = next === "-" ? (tokens[i + 2]?.text ?? "") : next;
    if (UNITS.has(after) || next === "%") return true;
    if (
      COMPARISONS.has(before) ||
      (before === "to" && /^\d+$/.test(token.text)) ||
      (before === "=" && COMPARISONS.has(second))
    )
      return true;
    return false;
  });
}
