// Sentences that put a fault on one person: who, and what they are said to have done wrong. English.

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

/** Whether a phrase says that its subject did wrong, rather than only what they did not do. */
export function isFault(phrase: string): boolean {
  return /\b(?:failed|neglected|forgot|omitted)\s+to\b/i.test(phrase);
}

const KIND =
  "engineer|developer|administrator|admin|sysadmin|dba|reviewer|employee|intern|contractor|technician|manager|colleague|team member|committer|author|tester|analyst";
const MORE = "(?:[\\p{L}-]{2,20}\\s+){0,2}";
const ROLE = `(?:[Aa]n?|[Tt]he|[Oo]ne|[Oo]ur|another|this|that)\\s+${MORE}(?:${KIND})(?:\\s+on[ -]call|\\s+on\\s+duty)?|[Oo]ne\\s+of\\s+(?:the|our)\\s+${MORE}(?:${KIND})s`;
const NAME = "\\p{Lu}[\\p{Ll}'-]{1,20}(?:\\s+\\p{Lu}[\\p{Ll}'-]{1,25})?";
const HANDLE = "@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,37}[\\p{L}\\p{N}])?";
const SUBJECT = new RegExp(
  `(?<![\\p{L}\\p{N}_@'./-])(?:(?<handle>${HANDLE})|(?<pronoun>[Hh]e|[Ss]he)|(?<role>${ROLE})|(?<name>${NAME}))(?:\\s+\\([^()\\n]{1,60}\\))?(?:,?\\s+who)?(?:\\s+(?:also|just|then|again|even|still|first))?\\s+`,
  "gu",
);
/** Words with a capital at the start of a sentence that name no one. */
const NO_NAME =
  /^(?:we|i|it|they|this|that|these|those|there|the|a|an|and|but|or|so|then|when|while|after|before|because|if|as|at|on|in|one|some|someone|somebody|nobody|everyone|everybody|no|not|none|all|each|every|both|what|which|who|our|their|his|her|its|my|your|also|however|later|users?|customers?|clients?|engineers?|developers?|operators?|admins?|team|teams|support|monitoring|alerts?|server|servers|service|services|deploy|deployment|release|system|systems|code|script|scripts|job|jobs)$/i;
/** Faults that systems do not have: enough to take an unknown capitalised word before them for a name. */
const ONLY_PEOPLE =
  /^(?:(?:had|has)\s+)?(?:(?:simply|just)\s+)?(?:forgot\s+(?:to|about|that)|forgotten\s+to|messed\s+up|screwed\s+up|carelessly|negligently|made\s+an?\s+(?:[\p{L}-]+\s+)?(?:mistake|blunder)|(?:was|is)\s+(?:careless|negligent|sloppy|lazy|at\s+fault|to\s+blame)|did(?:n't|\s+not)\s+bother|should\s+know\s+better)/iu;

/** The blaming phrases in a passage's words, in order. `isName`: whether capitalised words name a person in this report. */
export const blamesIn = rememberedFor((words, isName: (words: string) => boolean): readonly Blame[] => {
  const found: Blame[] = [];
  for (const match of words.matchAll(SUBJECT)) {
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
  if (role !== undefined) return /^(?:[\p{L}]+\s+)?forgot\s+to\b/iu.test(behind) ? undefined : strong;
  const any = strong ?? PERSONAL_FAULT.exec(behind)?.[0].trimEnd();
  if (personal !== undefined || (name !== undefined && isName(name))) return any;
  const first = name?.split(/\s/)[0] ?? "";
  return NO_NAME.test(first) || /ing$/.test(first) ? undefined : ONLY_PEOPLE.exec(behind)?.[0];
}

/** "No one says that …", "not because she ignored it". */
function isDenied(words: string, index: number): boolean {
  return /\b(?:not|never|no one|nobody|n't|as if|whether|if)\b[^,;]{0,30}$/i.test(sentenceBefore(words, index, 50));
}
