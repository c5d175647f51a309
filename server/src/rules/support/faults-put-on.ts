// Sentences that put a fault on one person: who, and what they are said to have done wrong. English.

import { anyOf, pattern } from "../../languages/patterns.ts";
import { rememberedFor } from "../../text/remembered.ts";
import { PERSONAL_FAULT, STRONG_FAULT } from "../words/fault.ts";
import { sentenceBefore } from "./prose.ts";

/** Where in a passage's words the person and the fault stand. */
export interface Blame {
  readonly start: number;
  readonly end: number;
  /** The words that name the person. */
  readonly who: { readonly start: number; readonly end: number };
  readonly kind: "name" | "pronoun" | "role";
}

const said = (name: string) => anyOf("reproach", name);
const FAULT = pattern(() => `\\b${said("fault")}\\b`, "i");

/** Whether a phrase says that its subject did wrong, rather than only what they did not do. */
export function isFault(phrase: string): boolean {
  return FAULT.test(phrase);
}

const SUBJECT = pattern(() => said("subject"), "gu");
/** Words with a capital at the start of a sentence that name no one. */
const NO_NAME = pattern(() => `^${said("noName")}$`, "i");
/** Faults that systems do not have: enough to take an unknown capitalised word before them for a name. */
const ONLY_PEOPLE = pattern(() => `^${said("onlyPeople")}`, "iu");
const FORGOT = pattern(() => `^${said("forgot")}`, "iu");
const DOING = pattern(() => `${said("doing")}$`, "");
const DENIED = pattern(() => `\\b${said("denied")}\\b[^,;]{0,30}$`, "i");

/** The blaming phrases in a passage's words, in order. `isName`: whether capitalised words name a person in this report. */
export const blamesIn = rememberedFor((words, isName: (words: string) => boolean): readonly Blame[] => {
  const found: Blame[] = [];
  for (const match of SUBJECT.all(words)) {
    const { handle, pronoun, role, name } = match.groups as Record<string, string | undefined>;
    const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 160);
    const fault = faultOf(behind, { personal: handle ?? pronoun, role, name }, isName);
    if (!fault || isDenied(words, match.index)) continue;
    const who = handle ?? pronoun ?? role ?? name ?? "";
    found.push({
      start: match.index,
      end: match.index + match[0].length + fault.length,
      who: { start: match.index, end: match.index + who.length },
      kind: pronoun ? "pronoun" : role ? "role" : "name",
    });
  }
  return found;
});

function faultOf(
  behind: string,
  { personal, role, name }: Record<"personal" | "role" | "name", string | undefined>,
  isName: (words: string) => boolean,
): string | undefined {
  const strong = STRONG_FAULT.exec(behind)?.[0].trimEnd();
  if (role !== undefined) return FORGOT.test(behind) ? undefined : strong;
  const any = strong ?? PERSONAL_FAULT.exec(behind)?.[0].trimEnd();
  if (personal !== undefined || (name !== undefined && isName(name))) return any;
  const first = name?.split(/\s/)[0] ?? "";
  return NO_NAME.test(first) || DOING.test(first) ? undefined : ONLY_PEOPLE.exec(behind)?.[0];
}

/** "No one says that …", "not because she ignored it". */
function isDenied(words: string, index: number): boolean {
  return DENIED.test(sentenceBefore(words, index, 50));
}
