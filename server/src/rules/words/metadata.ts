// Labels of the facts that a report states, with what the writer is to put there.
import { wordsOf } from "../../languages/index.ts";
import type { NewField } from "../fixes/insert-field.ts";

/** The facts that the rule can ask for. */
export const METADATA = ["date", "duration", "severity", "status", "authors"] as const;
export type Metadata = (typeof METADATA)[number];

type Labels = Readonly<Record<Metadata, NewField>>;

/** The labels of a language; English where there are none. */
export function metadataLabels(language: string): Labels {
  const own = wordsOf<Partial<Labels>>(language.toLowerCase().split("-")[0] ?? "en", "prompts");
  return (own?.date ? own : wordsOf<Labels>("en", "prompts")) as Labels;
}
