// Whom a report names anywhere, and how its tasks name their owners: what a bare name in a task is judged by.

import { anyOf, pattern, wholeWords } from "../../../languages/patterns.ts";
import { type Span, slice } from "../../../text/span.ts";
import { type Field, PEOPLE_FIELDS } from "../../model.ts";
import { GONE } from "../words/en-grammar.ts";
import { agentReader } from "./agents.ts";
import { candidates, type OwnerCandidate, type OwnerForm } from "./forms.ts";
import { hasGivenName, isGroup, isNameToo, namesBesideDue, namesSomeone, namesThing, singleNames } from "./names.ts";

/** Judges the bare names of one report's tasks. */
export interface People {
  /** The name in a task's text that says whose it is. */
  bareName(text: string): Span | undefined;
  /** Whether letters are the initials of somebody whom the report names. */
  isInitials(letters: string): boolean;
  /** Whether words are a team, or names that the report has elsewhere or that are in wide use. */
  isSure(words: string): boolean;
}

const BETWEEN = pattern(() => `[\\n,;&/+•·|]|${wholeWords("small", "and")}`, "u");

/** The names in the fields that tell who wrote the report or took part. */
export function peopleInFields(source: string, fields: readonly Field[]): string[] {
  return fields
    .filter((field) => PEOPLE_FIELDS.includes(field.name))
    .flatMap((field) => BETWEEN.split(slice(source, field.valueSpan).slice(0, 2000)))
    .map((name) =>
      name
        .replace(/\([^()]*\)|<[^<>]*>|\[|\]\([^()]*\)|[*_`"\]]/g, " ")
        .replace(/^[\s\d.)–—-]+/u, "")
        .replace(/^[^:：]{1,40}[:：]\s*|(?<!\s)\s+[–—-]\s.*$/gu, "")
        .trim(),
    )
    .filter((name) => /^@[\w.-]{2,40}$/.test(name) || (namesSomeone(name) && name.length <= 60));
}

/** "MKL" of "Mira Keller-Lund". */
function initialsOf(name: string): string {
  return [...name.matchAll(/(?<![\p{L}\p{N}'’.])\p{Lu}(?=\p{Ll})/gu)].join("");
}

interface Knowledge {
  /** Names as they may be said again: the whole, and the first of several words. */
  readonly knows: (name: string) => boolean;
  readonly isInitials: (name: string) => boolean;
}

/** What cannot be a name is passed over. */
function knowledge(names: Iterable<string>): Knowledge {
  const known = new Set<string>();
  const initials = new Set<string>();
  for (const written of names)
    for (const one of singleNames(written.replace(/[`*]/g, ""))) {
      if (!namesSomeone(one) && !namesBesideDue(one)) continue;
      const name = one.replace(/^@/, "").toLowerCase();
      known.add(name);
      if (isGroup(one) || namesThing(one)) continue;
      known.add(name.split(/\s+/)[0] as string);
      const letters = initialsOf(one);
      if (letters.length > 1 && !namesThing(letters)) initials.add(letters);
    }
  return {
    knows: (name) => {
      const plain = name.replace(/^@/, "").trim().toLowerCase();
      return known.has(plain) || (/\s/.test(plain) && hasFirst(known, plain));
    },
    isInitials: (name) => initials.has(name.trim()),
  };
}

/** "Bob Smith" where "Bob" is known and a given name. */
function hasFirst(known: ReadonlySet<string>, name: string): boolean {
  return hasGivenName(name) && known.has(name.split(/\s+/)[0] as string);
}

/**
 * `named`: names of people known from elsewhere. `dated`: the forms of the tasks that hold a name beside a deadline; `texts`:
 * the other tasks. A list shows
 * its way of naming where two tasks, or half of them, name somebody so; before a colon, where topics stand as often, and in
 * fewer than half the tasks, most of these names must be known or in wide use. `letters`: what may be initials, in front of tasks
 * or over them.
 */
export function peopleOf(
  source: string,
  texts: readonly string[],
  named: Iterable<string>,
  dated: readonly OwnerForm[],
  foreign: boolean,
  letters: readonly string[] = [],
): People {
  const { knows, isInitials: isKnown } = knowledge(named);
  const isThing = thingsIn(source);
  const written = initialsAmong(source, letters, isThing);
  const isInitials = (name: string) => isKnown(name) || written.has(name);
  const isSure = (name: string) => knows(name) || (hasGivenName(name) && !isThing(name));
  const agentOf = agentReader(source, isSure, foreign);
  const all = texts.flatMap((text) => candidates(text, knows));
  const sure = ({ name }: OwnerCandidate) =>
    singleNames(name).every((one) => knows(one) || hasGivenName(one) || isNameToo(one));
  const tasks = texts.length + dated.length;
  const shown = new Set<OwnerForm>();
  for (const form of ["bracket", "dash", "prefix", "lead"] as const) {
    const some = all.filter((c) => c.form === form && (sure(c) || !isThing(c.name)));
    const also = dated.filter((one) => one === form).length;
    const count = some.length + also;
    const certain = some.filter(sure).length + also;
    const half = count * 2 >= tasks && tasks >= 2;
    const most = certain > 0 && certain * 2 >= count;
    if (most ? count >= 2 || half : form !== "prefix" && count >= 2 && half) shown.add(form);
  }
  return {
    isInitials,
    isSure: (words) => singleNames(words).every((one) => isGroup(one) || (isSure(one) && !namesThing(one))),
    bareName: (text) =>
      agentOf(text) ??
      candidates(text, (name) => knows(name) || isInitials(name)).find((candidate) => {
        const { name, form, square } = candidate;
        // "JS: …" is hardly John Smith.
        if (isInitials(name)) return form !== "prefix";
        if (singleNames(name).every((one) => isGroup(one) || knows(one))) return true;
        // One task shows no way of naming: a given name at its end is one.
        if ((form === "lead" || (form !== "prefix" && !isThing(name))) && sure(candidate)) return true;
        return (square || shown.has(form)) && (sure(candidate) || !isThing(name));
      })?.span,
  };
}

/** "09:14 NP restarted the pool", "| 09:14 | NP |": who acts in an entry. */
const ACTS = /(?<![\d.:])\d{1,2}[.:]\d{2}(?: UTC| GMT)?[ |*_–—-]{1,8}(\p{Lu}{2,3})(?: ([a-z]{4,17})(?!\w)|(?= ?\|))/gu;

/** Those of `letters` that no thing is called by, where one of them at least acts in an entry: the report calls people so. */
function initialsAmong(source: string, letters: readonly string[], isThing: (name: string) => boolean) {
  const left = letters.filter((name) => !namesThing(name) && !isThing(name));
  if (left.length === 0) return new Set<string>();
  const acting = new Set(
    [...source.matchAll(ACTS)].flatMap(([, name = "", act]) => (act === undefined || GONE.test(act) ? [name] : [])),
  );
  return new Set(left.some((name) => acting.has(name)) ? left : []);
}

/** Names that the report uses for things: "the Harbor", "in Harbor", "Harbor cluster". Read once, when first asked. */
function thingsIn(source: string): (name: string) => boolean {
  let things: Set<string> | undefined;
  return (name) => {
    things ??= new Set([
      ...[...THE_THING.all(source)].map((match) => match[1] as string),
      ...[...THING_OF.all(source)].map((match) => match[1] as string),
    ]);
    return singleNames(name).some((one) => things?.has(one));
  };
}

const THE_THING = pattern(
  () => `(?<![\\p{L}\\p{N}])${anyOf("owners", "placed")} (\\p{Lu}[\\p{L}-]{1,25})(?![\\p{L}\\p{N}])`,
  "gu",
);
const THING_OF = pattern(
  () => `(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}-]{1,25}) (?:${anyOf("owners", "placedBehind")}|v?\\d)`,
  "gu",
);
