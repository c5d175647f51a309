// Who is said to act in a task: "ACME to rotate the keys", "Ada will add …", "… Ada owns this". Organisations are known from what the report says they did.
import { anyOf, pattern, wholeWords, wordSet } from "../../../languages/patterns.ts";
import { allMatches } from "../../../text/expression.ts";
import { remembered } from "../../../text/remembered.ts";
import type { Span } from "../../../text/span.ts";
import { verbOf } from "../vague/verbs.ts";
import { isGroup, isMonthToo, isNameToo, namesSomeone, namesThing, singleNames } from "./names.ts";

const BE = wordSet("small", "be");

/** What only people do: a service reports and completes, it does not agree. */
const ACTING = anyOf("owners", "acting");
const AND = ` (?:${anyOf("small", "and")}|&) `;
const NAME = "(\\p{Lu}\\p{L}{1,20})";
const AGENT = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?:${AND}${NAME})? ${ACTING}(?![\\p{L}\\p{N}])`, "gu");
const JOINED = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}${AND}${NAME}(?![\\p{L}\\p{N}])`, "gu");
/** Words that act and name nobody, besides plurals. */
const NOBODY = wordSet("names", "nobody");
const TWO = `\\p{Lu}\\p{L}{1,20}(?: \\p{Lu}[\\p{L}'’-]{0,20})?`;
const PEOPLE = `(${TWO}(?:(?:${AND}|, |/)${TWO}){0,3})`;
const OPENING = pattern(
  () =>
    `^[*_]{0,3}(?:\\[([^\\][\\n]{2,40})\\](?![([])|${PEOPLE}[*_]{0,3}(?:\\s?(:)[*_]{0,3} | (${anyOf("owners", "will")} )?)([\\p{L}-]{2,20})(?![\\p{L}\\p{N}-]))`,
  "u",
);
/** "… by Friday. Ada owns this", "(the search team is responsible)". */
const OWNING = pattern(
  () =>
    `(?:^|[.;:!?,(–—]\\s*(?:${anyOf("small", "and")}\\s+)?)[*_]{0,3}(?:${PEOPLE}|((?:[\\p{L}\\p{N}&/-]{1,30}\\s+){0,3}${anyOf("owners", "teams")}))[*_]{0,3}\\s+${wholeWords("owners", "owns")}`,
  "u",
);
const THE = pattern(() => `^${anyOf("small", "the")}\\s+`, "iu");
/** "A check will be added by Ada". */
const PASSIVE = pattern(() => `${wholeWords("owners", "passive")}\\s+${PEOPLE}`, "u");
/** In other languages: how a verb looks behind the name of who does it. */
const ACTS = pattern(() => `^${anyOf("owners", "acts")}$`, "u");

/** Whether a name is somebody's: known from elsewhere, or in wide use. */
export type IsSure = (name: string) => boolean;

/**
 * A reader of who acts in a task, as indices of its text. Who the agents of a report are is read once, when first asked.
 * `foreign`: verbs of other languages than English may stand behind a name.
 */
export function agentReader(source: string, isSure: IsSure, foreign: boolean): (text: string) => Span | undefined {
  let agents: ReadonlySet<string> | undefined;
  const isAgent = (name: string) => {
    agents ??= agentsIn(source);
    return agents.has(name);
  };
  const isActor = actorsIn(source);
  const opening = (text: string): Span | undefined => {
    const match = OPENING.exec(text.slice(0, 160));
    const name = match?.[1] ?? match?.[2];
    if (!match || !name) return undefined;
    const [, bracket, , colon, will, word = ""] = match;
    const order = isOrder(word.toLowerCase());
    const acts = (one: string) => {
      if (bracket !== undefined) return isAgent(one);
      const plainly = isSure(one) && !isMonthToo(one) && !isNameToo(one);
      if (colon) return (order && (plainly || isNameToo(one))) || (foreign && plainly);
      if (/^\p{Lu}/u.test(word)) return false;
      if (plainly) return will !== undefined ? !BE.has(word) : foreign || isVerb(word);
      if (isNameToo(one) || isMonthToo(one)) return will !== undefined ? order : foreign && ACTS.test(word);
      return order && (isAgent(one) || (will !== undefined && isActor(one)));
    };
    if (!singleNames(name).every(acts)) return undefined;
    const start = match[0].indexOf(name);
    return { start, end: start + name.length };
  };
  const sure = (name: string) => singleNames(name).every((one) => isSure(one) && !isMonthToo(one));
  return (text) =>
    opening(text) ??
    named(OWNING.exec(text), (name) => sure(name) || singleNames(name).every((one) => isGroup(one) || isName(one))) ??
    named(PASSIVE.exec(text), sure);
}

/** A verb that can follow "to": also one whose past is the same, "set". */
function isOrder(word: string): boolean {
  const verb = verbOf(word);
  return !BE.has(word) && (verb?.form === "base" || verb?.base === word);
}

const DOING = ["create", "alter", "tune", "event", "inspect"] as const;

/** "adds", "checks": not "thinks", "suggests". */
function isVerb(word: string): boolean {
  const verb = verbOf(word);
  return (isOrder(word) || verb?.form === "s") && DOING.some((one) => verb?.classes.has(one));
}

/** The name that a pattern found, where it is one. */
function named(match: RegExpExecArray | null, isOne: (name: string) => boolean): Span | undefined {
  const name = THE.replaceIn(match?.[1] ?? match?.[2] ?? "", "");
  if (!match || !name || !isOne(name)) return undefined;
  const start = match.index + match[0].indexOf(name);
  return { start, end: start + name.length };
}

/** A reader of words with a capital that "will" stands behind: names where the report has them nowhere as plain words. */
function actorsIn(source: string): (name: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (name) => {
    if (!namesSomeone(name) || !isName(name)) return false;
    words ??= new Set(source.match(/(?<!\p{L})\p{Ll}{2,20}(?!\p{L})/gu));
    return !words.has(name.toLowerCase());
  };
}

/** Who acts in a line; no match goes beyond one. */
const actingIn = remembered((line): readonly (string | undefined)[] =>
  allMatches(line, AGENT).flatMap((match) => match.slice(1)),
);

/** Which two are named together in a line. */
const joinedIn = remembered((line): readonly (readonly [string, string])[] =>
  allMatches(line, JOINED).map(([, one = "", other = ""]) => [one, other]),
);

function agentsIn(source: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string | undefined) => {
    if (name && isName(name)) found.add(name);
  };
  const lines = source.split("\n");
  for (const line of lines) for (const name of actingIn(line)) add(name);
  // Who does something together with one of them is one, too.
  if (found.size > 0)
    for (const [one, other] of lines.flatMap(joinedIn)) {
      if (found.has(one) && /^\p{Lu}+$/u.test(other)) add(other);
      else if (found.has(other) && /^\p{Lu}+$/u.test(one)) add(one);
    }
  return found;
}

function isName(name: string): boolean {
  const word = name.toLowerCase();
  return !NOBODY.has(word) && !/\p{Ll}s$/u.test(name) && !verbOf(word) && !namesThing(name);
}
