// Words that tell a step of the incident, by language: labels that are nothing but its name, and phrases within a sentence.
import { everyLanguages } from "../../../languages/index.ts";
import { languagesMet } from "../../../languages/met.ts";
import type { Phase } from "../../model.ts";
import type { PhaseWords } from "./types.ts";

export type { PhaseWords } from "./types.ts";

/** The words of the languages that are met. */
export function phaseWords(): readonly PhaseWords[] {
  return everyLanguages<PhaseWords>("phases").filter(({ language }) => languagesMet().includes(language));
}

/** What the mark of a phase is called, by language of the report. */
export const MARK_WORDS: Readonly<Record<string, Readonly<Record<Phase, string>>>> = Object.fromEntries(
  everyLanguages<PhaseWords>("phases").map(({ language, marks }) => [language, marks]),
);
