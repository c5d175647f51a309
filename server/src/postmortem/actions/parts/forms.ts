// Where a task may say a bare name: in brackets, behind a dash or between two at its end, before a colon at its start.
import { anyOf, pattern } from "../../../languages/patterns.ts";
import { remembered } from "../../../text/remembered.ts";
import type { Span } from "../../../text/span.ts";
import { isGroup, isMonthToo, isNameToo, namesSomeone, namesThing, singleNames } from "./names.ts";
import { withoutRef } from "./ref.ts";

export type OwnerForm = "bracket" | "dash" | "prefix" | "lead";

/** A name that may be an owner's, by the way it stands there. */
export interface OwnerCandidate {
  readonly form: OwnerForm;
  /** Indices of the task's text. */
  readonly span: Span;
  readonly name: string;
  /** In square brackets. */
  readonly square: boolean;
}

const TAIL =
  /(?:[([（【]\s*([^()[\]（）【】\n]{2,50})\s*[)\]）】](?![(\\[])|\s(?:[—–-]{1,2}>?|=>|[→⇒➜➡]\uFE0F?)\s+([^—–()[\]\n]{2,40})|(?<![\s—])——(\p{sc=Han}{2,3})。?)\s*[*_.]{0,3}\s*$/u;
const PREFIX = pattern(
  () =>
    String.raw`^[*_]{0,3}(\p{Lu}[\p{L}'’.-]{0,20}(?:(?:\s+|\s*[,&+/]\s*)[\p{L}'’.-]{1,20}){0,5}|(?:\p{sc=Han}{2,4}|\p{sc=Hangul}{2,4})(?: ?${anyOf("names", "honorific")})?)[*_]{0,3}\s*[:：][*_]{0,3}\s*\S`,
  "u",
);

/** What stands in these places of a text and could be a name: its letters say so, or `knows` does. */
export function candidates(text: string, knows: (name: string) => boolean): OwnerCandidate[] {
  return placesIn(text).filter((c) => mayBeName(c, knows));
}

/** Whether one of these places holds anything at all. */
export function mayHoldBareName(text: string): boolean {
  return placesIn(text).length > 0;
}

const placesIn = remembered((text): readonly OwnerCandidate[] =>
  [atEnd(text), betweenDashes(text), atStart(text), inFront(text)].filter((c) => c !== undefined),
);

function atEnd(whole: string): OwnerCandidate | undefined {
  const text = withoutRef(whole);
  const from = Math.max(0, text.length - 90);
  const match = TAIL.exec(text.slice(from));
  const name = (match?.[1] ?? match?.[2] ?? match?.[3])?.replace(/(?<![\s*_.])[\s*_.]+$/, "");
  if (!match || !name || from + match.index === 0 || isLink(text, from + match.index)) return undefined;
  const start = from + match.index + match[0].indexOf(name);
  const form = match[1] === undefined ? "dash" : "bracket";
  return { form, name, span: { start, end: start + name.length }, square: /^\s*[[【]/.test(match[0]) };
}

/** Behind the name no sentence goes on: "— the vendor, not us —". */
const BETWEEN_DASHES =
  /\s[–—-]{1,2}\s+(\p{Lu}[^–—()[\]\n]{1,40}?)\s+[–—-]{1,2}\s+(?:[^\p{Ll}\s–—()[\]][^–—()[\]\n]{0,60})$/u;

/** "… — Lena — 7.0.1 hotfix", "… — Jonah — ???": behind the name stands when, in whatever words. */
function betweenDashes(text: string): OwnerCandidate | undefined {
  const from = Math.max(0, text.length - 120);
  const match = BETWEEN_DASHES.exec(text.slice(from));
  const name = match?.[1];
  if (!match || !name || from + match.index === 0) return undefined;
  const start = from + match.index + match[0].indexOf(name);
  return { form: "dash", name, span: { start, end: start + name.length }, square: false };
}

/** Whether the bracket at an index is a link's address. */
function isLink(text: string, at: number): boolean {
  return text[at] === "(" && text[at - 1] === "]";
}

function atStart(text: string): OwnerCandidate | undefined {
  const match = PREFIX.exec(text.slice(0, 160));
  const name = match?.[1];
  if (!match || !name) return undefined;
  const start = match[0].indexOf(name);
  return { form: "prefix", name, span: { start, end: start + name.length }, square: false };
}

/** "April: add an alert, by Friday": beside another deadline the month is somebody's name. */
export function monthInFront(text: string): Span | undefined {
  const found = atStart(text);
  return found && isMonthToo(found.name) ? found.span : undefined;
}

const LEAD = /^[*_]{0,3}[(（]\s*([^()（）\n]{2,60}?)\s*[)）][*_]{0,3}[:：]?\s+\S/u;

/** "**Mira** Turn the old path off". */
const LEAD_IN_BOLD = new RegExp(
  String.raw`^\*\*([^*()（）\n:：]{2,40}?)\*\*\s+(?:\p{Lu}|${anyOf("small", "to")}\s)`,
  "u",
);

/** "(print team) …", "(Mira, Bo) …". */
function inFront(text: string): OwnerCandidate | undefined {
  const opening = text.slice(0, 160);
  const match = LEAD.exec(opening) ?? LEAD_IN_BOLD.exec(opening);
  const name = match?.[1];
  if (!match || !name) return undefined;
  const start = match[0].indexOf(name);
  return { form: "lead", name, span: { start, end: start + name.length }, square: false };
}

function mayBeName({ name, form }: OwnerCandidate, knows: (name: string) => boolean): boolean {
  if (isGroup(name)) return form !== "prefix";
  if (form === "lead" && singleNames(name).every((one) => isGroup(one) || namesSomeone(one))) return !namesThing(name);
  // "Skip: …", "Max: …" are words before a colon.
  if (singleNames(name).every((one) => knows(one) || (form !== "prefix" && isNameToo(one)))) return true;
  return namesSomeone(name) && !namesThing(name);
}
