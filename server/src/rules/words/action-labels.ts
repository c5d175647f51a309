// Labels and prompts for what a task can be given besides its owner and its due date.
import { wordsOf } from "../../languages/index.ts";
import type { Prompt } from "../../postmortem/skeletons/index.ts";

interface Labels {
  readonly ticket: Prompt;
  readonly priority: Prompt;
}

/** The labels of a language; English where there are none. */
export function actionLabels(language: string): Labels {
  return (wordsOf<Labels>(language, "prompts") ?? wordsOf<Labels>("en", "prompts")) as Labels;
}
