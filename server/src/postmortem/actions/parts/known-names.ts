// Owners by the names of people and teams that a project configured: as they are written there, and nowhere else.
import { anyOf, pattern, wholeWords } from "../../../languages/patterns.ts";
import { readAt } from "../../../text/read-at.ts";
import type { Span } from "../../../text/span.ts";
import { verbOf } from "../vague/verbs.ts";

export interface KnownNames {
  /** The one who is said to do a task: "payments – …", "Ana to …", "… (Ana, Friday)", "… assigned to payments", "… — Ana". */
  owner(text: string): Span | undefined;
  /** Whether a text is one of the names and nothing else. */
  has(text: string): boolean;
}

/** More of a text than holds a name and what stands around it. UTF-16 units. */
const AROUND = 200;
const THE = `(?:${anyOf("small", "the")}\\s+)?`;
const OPENING = new RegExp(`^[\\s*_[(（【]*${THE}`, "iu");
const PIECE = new RegExp(`^\\s*${THE}`, "iu");
const JOINING = new RegExp(`\\s*(?:[,&+/、]|${wholeWords("small", "and")}|${anyOf("small", "andJoined")})\\s*`, "uy");
const TEAM = new RegExp(`\\s+${anyOf("owners", "team")}(?![\\p{L}\\p{N}])`, "iuy");
/** What follows a name that opens a task: a colon, a dash set off by a space. */
const COLON = /[\])）】]?[*_]{0,3}(?:\s*[:：]|\s+[—–-]+\s|[—–]\s)/uy;
const CLOSED = /\s*[\])）】][*_]{0,3}\s*(?:[:：—–-]\s*)?(?=[^\s([])/uy;
const WILL = new RegExp(`[*_]{0,3}\\s+${anyOf("owners", "will")}\\s+([\\p{Ll}-]{2,20})\\b`, "uy");
const ASSIGNED = pattern(() => `${wholeWords("owners", "assigned")}\\s+${THE}`, "giu");
const LAST_BRACKET = /[([（【]([^()[\]（）【】\n]{1,100})[)\]）】][\s*_.]*$/u;
/** Nothing else behind the name, or a comma. */
const CLOSING = /^(?:\s*[,;、)\]）】]|[*_.\s]*$)/u;

/** A reader of these names; undefined where there are none. */
export function knownNames(names: readonly string[]): KnownNames | undefined {
  const all = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
  if (all.length === 0) return undefined;
  all.sort((a, b) => b.length - a.length);
  const endOf = (text: string, at: number): number => namesEnd(text, at, all);
  return {
    has: (text) => all.includes(text.trim()),
    owner: (text) => opening(text.slice(0, AROUND), endOf) ?? assigned(text, endOf) ?? closing(text, endOf),
  };
}

type EndOf = (text: string, at: number) => number;

/** The end of the name, or the names, that begin at an index; -1 where none does. */
function namesEnd(text: string, at: number, names: readonly string[]): number {
  let end = nameEnd(text, at, names);
  for (let next = end; next >= 0; ) {
    end = next;
    JOINING.lastIndex = end;
    const joined = JOINING.exec(text);
    next = joined ? nameEnd(text, end + joined[0].length, names) : -1;
  }
  return end;
}

/** With the word "team" behind it. */
function nameEnd(text: string, at: number, names: readonly string[]): number {
  const name = names.find(
    (one) => text.startsWith(one, at) && !/^[\p{L}\p{N}_]/u.test(text.slice(at + one.length, at + one.length + 2)),
  );
  if (name === undefined) return -1;
  const end = at + name.length;
  return end + (readAt(TEAM, text, end)?.[0].length ?? 0);
}

function opening(text: string, endOf: EndOf): Span | undefined {
  const lead = OPENING.exec(text)?.[0] ?? "";
  const [start, end] = [lead.length, endOf(text, lead.length)];
  if (end < 0) return undefined;
  const found = { start, end };
  if (readAt(/[[(（【]/.test(lead) ? CLOSED : COLON, text, end)) return found;
  // "search to return 429" tells of the search itself.
  const verb = /^[\p{Lu}@]/u.test(text.slice(start)) ? readAt(WILL, text, end)?.[1] : undefined;
  return verb !== undefined && verb !== "be" && verbOf(verb)?.form === "base" ? found : undefined;
}

function assigned(text: string, endOf: EndOf): Span | undefined {
  for (const match of ASSIGNED.all(text)) {
    const start = match.index + match[0].length;
    const end = endOf(text, start);
    if (end > 0) return { start, end };
  }
  return undefined;
}

/** The end of the text: a bracket that names somebody, perhaps beside a date or a ticket, or a dash and a name. */
function closing(text: string, endOf: EndOf): Span | undefined {
  const from = Math.max(0, text.length - AROUND);
  const tail = text.slice(from);
  const said = inLastBracket(tail) ?? behindLastDash(tail);
  if (!said || from + said.start === 0) return undefined;
  let at = from + said.start;
  for (const one of tail.slice(said.start, said.end).split(/(?<=[,;、])/)) {
    const start = at + (PIECE.exec(one)?.[0].length ?? 0);
    const end = endOf(text, start);
    if (end > 0 && CLOSING.test(text.slice(end, end + 40))) return { start, end };
    at += one.length;
  }
  return undefined;
}

/** What the bracket at the end holds, but for a link's address. */
function inLastBracket(tail: string): Span | undefined {
  const bracket = LAST_BRACKET.exec(tail);
  if (!bracket || bracket.index === 0 || /[\]!]$/.test(tail.slice(0, bracket.index))) return undefined;
  const start = bracket.index + 1;
  return { start, end: start + (bracket[1] as string).length };
}

function behindLastDash(tail: string): Span | undefined {
  const dash = [...tail.matchAll(/\s[—–-]+\s+/g)].at(-1);
  return dash && { start: dash.index + dash[0].length, end: tail.length };
}
