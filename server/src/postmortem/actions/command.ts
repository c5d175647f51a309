// The word by which a task opens in a language that was met: "hinzufügen", "ajouter". English has its own (`vague/verbs.ts`).
import { anyOf, pattern } from "../../languages/patterns.ts";

/** Held against one word in lower case. */
export const COMMAND = pattern(() => `^${anyOf("taskForms", "command")}$`, "u");
