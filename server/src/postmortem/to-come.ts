// Words that hold the place of what was still to be written: "to be completed", "à compléter", "待补充".
import { anyOf, pattern } from "../languages/patterns.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { unitClass, unitsBefore, unitsBehind } from "../text/unit-class.ts";
import { endsInGroup, hasGivenName, isGroup, isNamedGroup } from "./actions/parts/names.ts";

const TO_COME = pattern(() => `^${anyOf("placeholders", "alone")}$`, "iu");

/** Longer texts tell something. UTF-16 units. */
const LONGEST = 70;

/** Whether a whole value, cell, line or part says: later, be it until when or by whom. Marks around it do not count. */
export const saysToCome = remembered((text): boolean => {
  const words = text.length < LONGEST * 2 ? withoutMarks(text) : "";
  return words !== "" && words.length < LONGEST && TO_COME.test(words);
});

/** Whether it says nothing but that: in "To be done by Ana", "À compléter avant le 20 mars" there is somebody, or a day. */
export const isToCome = remembered(
  (text): boolean => saysToCome(text) && !/\p{N}/u.test(text) && personToCome(text) === undefined,
);

/** A handle, or one to three words with a capital, behind others. */
const NAME = /(?<=\s)(?:@[\p{L}\p{N}_.-]{2,40}|\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’-]{1,20}){0,2})/gu;

/** The person that "to be done by Ana" names, as indices of it; of names only those in wide use. */
function personToCome(text: string): Span | undefined {
  for (const { 0: name, index } of text.matchAll(NAME))
    if (name.startsWith("@") || hasGivenName(name)) return { start: index, end: index + name.length };
  return undefined;
}

/** The person or the group that is to do it: "to be done by the platform team". */
export function whoToCome(text: string): Span | undefined {
  const person = personToCome(text);
  if (person) return person;
  const end = /(?<![\s*_.)\]])[\s*_.)\]]*$/.exec(text)?.index ?? text.length;
  const words = text.slice(0, end);
  const starts = [...words.matchAll(/(?<=\s)[\p{L}\p{N}]/gu)].map(({ index }) => index);
  const behindThe = starts.findLast((start) => THE.test(words.slice(0, start)));
  const start = (behindThe === undefined ? starts.reverse() : [behindThe]).find((at) => isOneGroup(words.slice(at)));
  return start === undefined ? undefined : { start, end };
}

const THE = pattern(() => `(?:^|\\s)${anyOf("small", "the")}\\s+$`, "iu");

function isOneGroup(words: string): boolean {
  return endsInGroup(words) || (isGroup(words) && isNamedGroup(words));
}

/** In lower case, without emphasis, brackets, quotes and punctuation around it. */
export function withoutMarks(text: string): string {
  const words = text.slice(unitsBefore(text, opens));
  return words.slice(0, words.length - unitsBehind(words, closes)).toLowerCase();
}

const opens = unitClass(String.raw`[\s*_()[\]<>~"“”'.…:（）【】：。–—-]`);
const closes = unitClass(String.raw`[\s*_()[\]<>~"“”'.…!:（）【】：。–—-]`);
