// Whether words are the name of a person or a team.

import { keyOfMet, languagesMet } from "../../../languages/met.ts";
import { anyOf, pattern, wholeWords, wordSet } from "../../../languages/patterns.ts";
import { Known } from "../../../text/memo.ts";
import { notation } from "../../../text/notation.ts";
import { remembered } from "../../../text/remembered.ts";
import { verbOf } from "../vague/verbs.ts";
import { ENGLISH, languageNamed } from "../words/index.ts";
import { type WordList, wordList } from "../words/list.ts";
import { GIVEN_NAMES, THINGS } from "../words/names.ts";

const BETWEEN = pattern(() => `(?:(?<!\\s)\\s+)?(?:[,&+/、]|${wholeWords("small", "and")})\\s*`, "u");
const GROUP_ONLY = pattern(
  () => `^(?!\\d+\\s)(?:${anyOf("small", "the")}\\s+)?(?:[\\p{L}\\p{N}&/-]{1,30}\\s+){0,3}${anyOf("owners", "teams")}$`,
  "iu",
);
/** "équipe réseau", "Team Plattform", "команда сети": the word for the group, then its name. */
const GROUP_FIRST = pattern(
  () =>
    `^(?:${anyOf("small", "the")}\\s+)?(${anyOf("owners", "teamsFirst")})\\s+(?:${anyOf("owners", "teamOf")}\\s*)?([\\p{L}\\p{N}][\\p{L}\\p{N}&/-]{1,30}(?:\\s+[\\p{L}\\p{N}&/-]{1,30}){0,2})$`,
  "iu",
);
/** Groups and forms of address in scripts without capitals. */
const WIDE_NAME = pattern(() => `^[^\\s,]{1,20}(?: [^\\s,]{1,12})?${anyOf("owners", "inScript")}$`, "u");
/** Groups that stand for themselves only where a date follows. */
const CREW = pattern(() => `^${anyOf("owners", "crews")}$`, "iu");
/** How words end that are no names: those with a capital, and those without. */
const NO_PERSON = pattern(() => `${anyOf("endings", "noPerson")}$`, "u");
const NO_NAME = pattern(() => `${anyOf("endings", "noName")}$`, "u");

/** "Security team", "SRE": a group, and nothing else. */
export function isGroup(name: string): boolean {
  return GROUP_ONLY.test(name.trim()) || isGroupFirst(name.trim());
}

const ENDS_IN_GROUP = pattern(() => `^(?:[\\p{L}\\p{N}&/-]{1,30}\\s+){0,2}${anyOf("owners", "groups")}$`, "iu");

/** "platform engineering", "release manager": a group or a role, told apart from others. */
export function endsInGroup(name: string): boolean {
  return ENDS_IN_GROUP.test(name.trim()) && isNamedGroup(name.trim());
}

/**
 * A group that is told apart from others ("the SRE team", not "the team"), and acts: not the one that somebody is to
 * encourage or to ask ("Encourage teams to …").
 */
export function isNamedGroup(words: string): boolean {
  const first = (words.split(/\s/)[0] as string).toLowerCase();
  if (OTHERS.test(first)) return false;
  if (!/\s/.test(words)) return BY_THEMSELVES.test(words);
  const verb = verbOf(first);
  const asks = verb?.classes.has("people") || verb?.classes.has("open") || ASKING.test(first);
  return !(verb?.form === "base" && asks);
}

const OTHERS = pattern(() => `^${anyOf("owners", "others")}$`, "u");
const BY_THEMSELVES = pattern(() => `^${anyOf("owners", "byThemselves")}$`, "iu");
const ASKING = pattern(() => `^${anyOf("owners", "asking")}$`, "u");

/** As many languages write it. */
const TEAM = new RegExp(`^${notation("team")}$`, "i");

/** Its name has a capital, or is a word of the same script: not "team to review", "команда kubectl". */
function isGroupFirst(name: string): boolean {
  const [, word = "", behind = ""] = GROUP_FIRST.exec(name) ?? [];
  if (!/^\p{Ll}/u.test(behind)) return behind !== "";
  return !TEAM.test(word) && /^[a-z]/i.test(behind) === /^[\p{sc=Latin}]/u.test(word);
}

/** "QA/Marcus": of which team he is. */
const OF_TEAM = /^\p{Lu}{2,8}\/(?=\p{Lu}\p{Ll})/u;

/** The single names of "Ana, Bo and Cleo". */
export function singleNames(words: string): string[] {
  const text = words.trim();
  const team = OF_TEAM.exec(text)?.[0] ?? "";
  return BETWEEN.split(hasGivenName(text.slice(team.length)) ? text.slice(team.length) : text);
}

/** One to three names, each with a capital, joined by commas or "and"; no acronyms alone, digits, states or verbs. */
export const namesSomeone = remembered((words): boolean => {
  const text = words.trim();
  if (isGroup(text) || /^@[\p{L}\p{N}_.-]+$/u.test(text)) return true;
  const names = singleNames(text);
  return names.length <= 5 && names.every(isPersonal);
});

function isPersonal(name: string): boolean {
  if (!/^\p{Lu}[\p{L}'’.-]{1,20}(?:\s+\p{Lu}[\p{L}'’.-]{0,20}){0,2}$/u.test(name) && !/^\p{Lo}{2,5}$/u.test(name))
    return false;
  const first = (name.split(/\s/)[0] as string).toLowerCase();
  if (/^\p{Lu}{2,}$/u.test(name)) return false;
  return (
    !verbOf(first) &&
    !STATES.has(first) &&
    !isTold(name.toLowerCase()) &&
    !NO_PERSON.test(first) &&
    (GIVEN_NAMES.has(first) || /\s/.test(name) || !/[^aeil]ly$/.test(first))
  );
}

/** Whether one of the names is also that of software, a part of a system, a place, or a plain word. */
export function namesThing(words: string): boolean {
  return singleNames(words).some(
    (name) =>
      !isGroup(name) &&
      name
        .toLowerCase()
        .split(/\s+/)
        .some((word) => THINGS.has(word)),
  );
}

/** Whether a single name begins with a given name in wide use. */
export function hasGivenName(name: string): boolean {
  const text = name.trim();
  return (
    GIVEN_NAMES.has((text.split(/[\s.]/)[0] as string).toLowerCase()) ||
    (/^\p{sc=Han}/u.test(text) && HAN_NAME.test(text))
  );
}

const HAN_NAME = pattern(() => `^${anyOf("owners", "surnames")}\\p{sc=Han}{1,2}$`, "u");

/** "Mark" and "Will", with a capital: a name, though a word as well. */
export function isNameToo(name: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && PEOPLE_TOO.has(name.toLowerCase());
}

/** "May" and "Jan", with a capital: a name, though a month as well. */
export function isMonthToo(name: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && MONTHS_TOO.has(name.toLowerCase());
}

/** Whether words beside a deadline name who is to meet it: there names may also be written small. */
export function namesBesideDue(words: string): boolean {
  const text = words.trim();
  if (isGroup(text) || CREW.test(text) || (/[^\x00-\x7f]$/.test(text) && WIDE_NAME.test(text))) return true;
  // Mark and Will are people where a deadline stands beside them, whatever they are elsewhere.
  const isName = (name: string) => isNameToo(name) || ((namesSomeone(name) || isSmallName(name)) && !namesThing(name));
  const names = singleNames(text);
  return (names.length <= 4 && names.every(isName)) || (namesSomeone(text) && !namesThing(text));
}

const PLAIN = wordList(
  [
    ...Object.values(ENGLISH.nouns),
    ...Object.values(ENGLISH.qualities),
    ENGLISH.done,
    ENGLISH.open,
    ENGLISH.nothing,
    ENGLISH.columns.other,
  ].join("|"),
);

/** "mike", "jdoe"; "mike smith" only with a given name. */
function isSmallName(name: string): boolean {
  if (!/^\p{Ll}[\p{Ll}.'’-]{1,15}(?:\s\p{Ll}[\p{Ll}.'’-]{1,20})?$/u.test(name)) return false;
  if (hasGivenName(name)) return true;
  return (
    !/\s/.test(name) && !verbOf(name) && !STATES.has(name) && !isTold(name) && !PLAIN.has(name) && !NO_NAME.test(name)
  );
}

const STATES = wordSet("names", "states");
const PEOPLE_TOO = wordSet("names", "peopleToo");
const MONTHS_TOO = wordSet("names", "monthsToo");

/** Words of a deadline: "until", "the end of". */
const OF_DEADLINE = pattern(
  () => `^(?:${anyOf("deadlines", "edge")}|${anyOf("deadlines", "lead")}|${anyOf("deadlines", "behindDate")})$`,
  "iu",
);
const states = new Known<string, WordList>(50);

/** Whether a word says until when or how far a task is, in one of the languages that are met: "done", "erledigt", "до", "完了". */
function isTold(word: string): boolean {
  const known = states.of(keyOfMet(), () =>
    wordList(
      languagesMet()
        .flatMap((language) => languageNamed(language) ?? [])
        .flatMap(({ done, open, due }) => [done, open, due.before, due.behind])
        .join("|"),
    ),
  );
  return known.has(word) || OF_DEADLINE.test(word);
}
