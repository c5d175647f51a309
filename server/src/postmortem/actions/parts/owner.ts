// Who is said to do a task.
import { anyOf, pattern, wholeWords } from "../../../languages/patterns.ts";
import { notation } from "../../../text/notation.ts";
import { remembered } from "../../../text/remembered.ts";
import { type Span, slice } from "../../../text/span.ts";
import type { ActionPart } from "../../model.ts";
import { verbOf } from "../vague/verbs.ts";
import type { KnownNames } from "./known-names.ts";
import { hasGivenName, isGroup, isMonthToo, isNamedGroup, isNameToo, namesSomeone, namesThing } from "./names.ts";
import { OWNER_KEYS } from "./noted.ts";
import type { People } from "./people.ts";

/**
 * Reads owners in free text. `known`: the project's own names; `beside`: the name beside a deadline in brackets, as an index of
 * `source`; `people`: judges names that stand alone.
 */
export function readOwner(
  source: string,
  span: Span,
  people: People,
  beside?: Span,
  known?: KnownNames,
): ActionPart | undefined {
  const text = slice(source, span);
  const said = known?.owner(text) ?? (beside ? within(beside, span) : undefined) ?? ownerSaid(text);
  const found = said ?? people.bareName(text);
  return (
    found && {
      span: { start: span.start + found.start, end: span.start + found.end },
      text: text.slice(found.start, found.end),
    }
  );
}

/** The owner that a text names in words that leave no doubt, as indices of it. */
export const ownerSaid = remembered(
  (text): Span | undefined =>
    attribute(text) ?? mention(text) ?? assigned(text) ?? subject(text) ?? prefix(text) ?? beforeDue(text),
);

function within({ start, end }: Span, span: Span): Span {
  return { start: start - span.start, end: end - span.start };
}

const HANDLE = /`?@[\p{L}\p{N}](?:[\p{L}\p{N}_./-]{0,48}[\p{L}\p{N}_])?`?/gu;
const THE = `(?:${anyOf("small", "the")}\\s+)?`;
const AND = anyOf("small", "and");
/** Verbs before a handle that make it the one who is told, not the one who acts. */
const TOLD = pattern(() => `${wholeWords("owners", "told")}\\s+[([]?$`, "iu");

const ATTRIBUTE = new RegExp(
  `@(?:${OWNER_KEYS})\\(([^()\\n]{1,60})\\)|[👤🙋👷🧑]\\uFE0F?\\s*(\\[\\[[^\\][\\n]{1,60}\\]\\]|@?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,40}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,30}){0,2})`,
  "u",
);

/** `@owner(kim)`, `👤 Ana`: as note-taking programs write it. */
function attribute(text: string): Span | undefined {
  const match = ATTRIBUTE.exec(text);
  const name = (match?.[1] ?? match?.[2])?.replace(/^\[\[|\]\]$/g, "");
  if (!match || !name) return undefined;
  const start = match.index + match[0].lastIndexOf(name);
  return { start, end: start + name.length };
}

/** Before a handle, and the noun behind it: the handle is the thing that is made, not who makes it. */
const ARTICLE = pattern(() => `${wholeWords("owners", "thing")}\\s+[([\`]?$`, "iu");
const THING_BEHIND = pattern(() => `^[\`)\\]]?\\s+${wholeWords("owners", "thingBehind")}`, "iu");
/** Before a handle: it is the name of a package. */
const PACKAGE = pattern(() => `/@|npm|${anyOf("owners", "package")}`, "iu");
/** What chats, style sheets, packages and code write so. */
const NO_HANDLE = new RegExp(`^\`?@${notation("here channel everyone all media types param Override Test")}\\b`);
const IN_SENTENCE = /\p{Ll}\s$/u;
/** Between handles. */
const JOINED = pattern(() => `^[\\s,&+/]*(?:(?:${AND}|${anyOf("small", "andJoined")})\\s*)?$`, "u");

/** `@ana`, also several: `@ana and @bo`. */
export function mention(text: string): Span | undefined {
  let found: Span | undefined;
  for (const match of text.matchAll(HANDLE)) {
    if (
      /[\p{L}\p{N}.`/]$/u.test(text.slice(Math.max(0, match.index - 1), match.index)) ||
      /^\((?!\s)/.test(text.slice(match.index + match[0].length)) ||
      PACKAGE.test(text.slice(Math.max(0, match.index - 12), match.index))
    )
      continue;
    if (
      NO_HANDLE.test(match[0]) ||
      // `@NotNull` in code is an annotation.
      /^`@(?:\p{Lu}\p{Ll}+){2,}`$/u.test(match[0]) ||
      isPackage(text, match) ||
      (/^@[\w-]+\/[\w-]+@?\d?/.test(match[0]) && /\d$/.test(match[0]))
    )
      continue;
    const end = match.index + match[0].length;
    if (text[end] === "(" && /^@(?:\w+)$/.test(match[0])) continue;
    if (
      THING_BEHIND.test(text.slice(end, end + 30)) &&
      ARTICLE.test(text.slice(Math.max(0, match.index - 12), match.index))
    )
      continue;
    if (found && JOINED.test(text.slice(found.end, match.index))) found = { start: found.start, end };
    else if (!found && !TOLD.test(text.slice(Math.max(0, match.index - 20), match.index)))
      found = { start: match.index, end };
  }
  return found;
}

const SCOPED = /^`?@[\w-]+\/[\w.-]+`?$/;
/** A word so short that it leads to what follows, as "of" and "in" do in most languages, or the first of the text. */
const LEADS_TO_THING = /(?:^|(?:^|\s)\p{L}{1,3}\s|^[\s*_]*\p{L}+\s)$/u;

/** "by @acme/web", "for @acme/web": who does it, or for whom it is done. */
const BY = pattern(() => `${wholeWords("deadlines", "leadOn")}\\s$`, "iu");

/** "Use `@oven/static` for …", "the guide of @oven/static", "Update @oven/core to 8": a package within a sentence, no team of a forge. */
function isPackage(text: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  const ahead = text.slice(0, at);
  if (!SCOPED.test(match[0]) || !IN_SENTENCE.test(ahead.slice(-2)) || BY.test(ahead.slice(-12))) return false;
  return (
    match[0].startsWith("`") ||
    LEADS_TO_THING.test(ahead.slice(-24)) ||
    /^\s\p{Ll}/u.test(text.slice(at + match[0].length))
  );
}

const ASSIGNED = pattern(() => `${wholeWords("owners", "assigned")}\\s+${THE}`, "giu");
const ASSIGNEE = new RegExp(
  `[\\p{Lu}@][\\p{L}\\p{N}.'’-]{1,30}(?:\\s+[\\p{Lu}][\\p{L}\\p{N}.'’-]{1,30}){0,2}(?:\\s+${anyOf("owners", "team")})?`,
  "uy",
);

/** "assigned to Ana", "owned by the SRE team". */
function assigned(text: string): Span | undefined {
  for (const match of ASSIGNED.all(text)) {
    const start = match.index + match[0].length;
    ASSIGNEE.lastIndex = start;
    const name = ASSIGNEE.exec(text)?.[0].replace(/\.$/, "");
    if (name) return { start, end: start + name.length };
  }
  return undefined;
}

const GROUP = anyOf("owners", "groups");
const WILL = anyOf("owners", "will");
const SUBJECT = pattern(
  () =>
    `^(?:[*_]{0,2}${anyOf("owners", "introducing")}[*_]{0,2},?\\s+)?(?:${anyOf("owners", "ours")}\\s+)?((?:[\\p{L}\\p{N}&/'’-]{1,30}\\s+){0,3}?${GROUP})\\s+${WILL}\\s+(?!${anyOf("small", "be")}\\b)`,
  "iu",
);
const PERSON = new RegExp(
  `^([\\p{Lu}][\\p{Ll}]{1,20}(?:\\s+[\\p{Lu}][\\p{L}'’-]{0,20})?(?:\\s*(?:,|&|\\+|/|${AND})\\s*[\\p{Lu}][\\p{Ll}]{1,20})?)\\s+${anyOf("small", "to")}\\s+([\\p{Ll}-]{2,20})\\b`,
  "u",
);
/** How words end that act and are nobody's name. */
const NO_ACTOR = pattern(() => `${anyOf("endings", "noActor")}$`, "u");

/** "The Chia team is going to …": the group, as indices of the text. */
export function groupActing(text: string): Span | undefined {
  const group = SUBJECT.exec(text);
  if (!group || !isNamedGroup(group[1] as string)) return undefined;
  const start = group[0].toLowerCase().indexOf((group[1] as string).toLowerCase());
  return { start, end: start + (group[1] as string).length };
}

/** "The Chia team is going to …", "Ana to add …". */
function subject(text: string): Span | undefined {
  const group = groupActing(text);
  if (group) return group;
  const person = PERSON.exec(text);
  if (!person) return undefined;
  const name = (person[1] as string).split(/\s/)[0] as string;
  const acts = verbOf(person[2] as string)?.form === "base" && person[2] !== "be";
  return acts && (isNameToo(name) || !verbOf(name.toLowerCase())) && !NO_ACTOR.test(name)
    ? { start: 0, end: (person[1] as string).length }
    : undefined;
}

const NAME = "[\\p{Lu}][\\p{L}.'’-]{1,25}(?:\\s+[\\p{Lu}][\\p{L}.'’-]{0,25}){0,2}";
const BEFORE_DUE = pattern(
  () =>
    `[([](${NAME}(?:\\s*(?:,|&|\\+|/|${AND})\\s*${NAME})?)\\s*[,;–—-]\\s*(?:${anyOf("deadlines", "lead")}(?![\\p{L}])|\\d{1,4}[./-]\\d{1,2}|Q[1-4]\\b)`,
  "u",
);

/** A name in brackets that a due date follows: "(Katrin, bis 01.03.2024)", "(Ana – by Friday)". */
function beforeDue(text: string): Span | undefined {
  const match = BEFORE_DUE.exec(text);
  if (!match || !namesSomeone(match[1] as string) || namesThing(match[1] as string)) return undefined;
  return { start: match.index + 1, end: match.index + 1 + (match[1] as string).length };
}

const PREFIX = new RegExp(
  `^(?:\\[([\\p{L}@][\\p{L}\\p{N}@ ._'’/&,+-]{1,40})\\](?![(\\[])|[*_]{0,2}((?:[\\p{Lu}][\\p{L}\\p{N}&/-]{1,20}\\s+){0,2}${GROUP})[*_]{0,2}\\s*:)`,
  "iu",
);

/** "Contact platform support: …": whom the task is to tell. */
const TELLS = pattern(() => `^${wholeWords("owners", "told")}\\s`, "iu");

const ACTION = pattern(
  () =>
    `^[*_]{0,2}(${anyOf("owners", "anyone")}|(?:[\\p{Lu}][\\p{L}\\p{N}&/-]{1,20}\\s+){0,2}${GROUP})\\s+${anyOf("owners", "action")}[*_]{0,2}\\s*[:：]`,
  "iu",
);

const DASHED =
  /^[*_]{0,2}([\p{Lu}][\p{L}\p{N}&/'’-]{1,20}(?:\s+[\p{L}\p{N}&/'’-]{1,20}){0,2})[*_]{0,2}\s+[—–-]{1,2}\s+\S/u;
/** All words but the last have capitals: "Handover to night team" is no name. */
const TEAM_NAME = /^(?:\p{Lu}\S*\s+){1,2}\S+$/u;

const FULL_NAME = /^\p{Lu}\S*(?:\s+\p{Lu}\S*)?$/u;

/** "Platform team — …", "Ana Diaz – …": what else stands before a dash names a topic. */
function beforeDash(text: string): Span | undefined {
  const match = DASHED.exec(text);
  const name = match?.[1];
  if (!match || !name) return undefined;
  const [first = ""] = name.toLowerCase().split(/\s/, 1);
  const isTeam =
    TEAM_NAME.test(name) && isGroup(name) && isNamedGroup(name) && !TELLS.test(name) && verbOf(first)?.form !== "base";
  const isPerson = FULL_NAME.test(name) && hasGivenName(name) && !namesThing(name) && !isMonthToo(name);
  if (!isTeam && !isPerson) return undefined;
  const start = match[0].indexOf(name);
  return { start, end: start + name.length };
}

/** "[Ana] …", "Platform team: …", "User action: …". */
function prefix(text: string): Span | undefined {
  const acting = ACTION.exec(text);
  if (acting) {
    const start = acting[0].indexOf(acting[1] as string);
    return { start, end: start + (acting[1] as string).length };
  }
  const match = PREFIX.exec(text);
  const name = match?.[1] ?? match?.[2];
  if (!match || !name) return beforeDash(text);
  if (match[1] !== undefined && (!namesSomeone(match[1]) || namesThing(match[1]))) return undefined;
  if (match[2] !== undefined && (!isNamedGroup(match[2]) || TELLS.test(match[2]))) return undefined;
  const start = match[0].indexOf(name);
  return { start, end: start + name.length };
}
