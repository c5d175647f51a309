// Skeletons of sections and whole documents: one source for quick fixes, Insert Section, New Postmortem and the contributed snippets.
import { everyLanguages, LANGUAGES, wordsOf } from "../../languages/index.ts";
import type { Kind } from "../model.ts";
import { plain, renumber } from "./snippet.ts";
import type { SkeletonSet, Template } from "./types.ts";

export { escapeSnippet, plain, renumber, stop, unprompted } from "./snippet.ts";
export type { Prompt, SkeletonSet, Template } from "./types.ts";

export const SKELETON_SETS: readonly SkeletonSet[] = everyLanguages<SkeletonSet>("skeletons");

/** Whole documents to begin with, the simplest first. */
export const TEMPLATES: readonly Template[] = LANGUAGES.flatMap((language) =>
  (wordsOf<readonly Template[]>(language, "templates") ?? []).map((template) => ({ ...template, language })),
);

/** The skeletons of a language (`en`, `pt`, `pt-BR` …); English where there are none. */
export function skeletonsFor(language: string): SkeletonSet {
  const base = language.toLowerCase().split("-")[0];
  return SKELETON_SETS.find((set) => set.language === base) ?? (SKELETON_SETS[0] as SkeletonSet);
}

/** The kinds in the order in which readers expect them. */
export const READING_ORDER: readonly Kind[] = [
  "metadata",
  "summary",
  "background",
  "impact",
  "detection",
  "timeline",
  "root-cause",
  "resolution",
  "lessons",
  "actions",
  "appendix",
];

const PROMPTS: ReadonlySet<string> = new Set(
  SKELETON_SETS.flatMap((set) => Object.values(set.bodies).flatMap((lines) => lines.map((line) => bare(plain(line))))),
);

/** Whether a line is nothing but what a skeleton tells the writer to put there, whatever bullet or checkbox it has. */
export function isPrompt(text: string): boolean {
  return PROMPTS.has(bare(text));
}

const TASK_PROMPTS: ReadonlySet<string> = new Set(
  SKELETON_SETS.flatMap(({ bodies }) => bodies.actions.map((line) => beforeBracket(bare(plain(line))))),
);

/** Whether a task is still the one of a skeleton, whatever of its brackets is filled in. */
export function isTaskPrompt(text: string): boolean {
  return TASK_PROMPTS.has(beforeBracket(bare(text.slice(0, 200))));
}

const PART_PROMPTS: ReadonlySet<string> = new Set(
  SKELETON_SETS.flatMap(({ action }) => Object.values(action).map(({ prompt }) => prompt.toLowerCase())),
);

/** Whether an owner or a due date of a task is what a skeleton or a fix puts there to be written over. */
export function isPartPrompt(text: string): boolean {
  return PART_PROMPTS.has(text.trim().toLowerCase());
}

function beforeBracket(text: string): string {
  const at = text.search(/[(（]/);
  return (at < 0 ? text : text.slice(0, at)).trim();
}

function bare(text: string): string {
  return text
    .replace(/^\s*[-*+•]?\s*(?:\[[ x]\])?\s*/, "")
    .trim()
    .toLowerCase();
}

/** A whole document in LSP snippet syntax, its lines ended by `\n`, its tab stops counted through. */
export function templateSnippet(template: Template): string {
  const set = skeletonsFor(template.language);
  let next = 1;
  const write = (snippet: string): string => {
    const numbered = renumber(snippet, next);
    next = numbered.next;
    return numbered.snippet;
  };
  const lines = [`# ${write(template.heading)}`, ""];
  for (const kind of template.kinds) {
    lines.push(`## ${set.headings[kind]}`, "", write(set.bodies[kind].join("\n")), "");
  }
  return lines.join("\n");
}
