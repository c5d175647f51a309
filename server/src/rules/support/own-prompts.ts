// The prompts of this editor's own skeletons and fixes that still stand where they were put in. Exact words only.
import { isPrompt, plain, SKELETON_SETS, TEMPLATES } from "../../postmortem/skeletons/index.ts";
import { remembered } from "../../text/remembered.ts";
import { actionLabels } from "../words/action-labels.ts";
import { METADATA, metadataLabels } from "../words/metadata.ts";

/** Shorter prompts are words that reports use themselves; as a value behind a label they need this many characters. */
const LONG = 20;
const LONG_WIDE = 9;

/** Every text that our snippets put in only to be written over. */
const PROMPTS: ReadonlySet<string> = new Set(
  SKELETON_SETS.flatMap(({ language, bodies, action: { owner, due, end } }) => {
    const { ticket, priority } = actionLabels(language);
    const labels = metadataLabels(language);
    return [
      ...[
        ...Object.values(bodies)
          .flat()
          .join("\n")
          .matchAll(/\$\{\d+:([^{}\\]+)\}/g),
      ].map(([, prompt]) => prompt as string),
      ...[owner, due, end, ticket, priority].map(({ prompt }) => prompt),
      ...METADATA.map((name) => labels[name].prompt),
    ];
  }),
);

/** Whether the default of a tab stop is one of them; others, such as a role instead of a name, are proposals. */
export function isOwnPrompt(words: string): boolean {
  return PROMPTS.has(words);
}

/** Prompts long enough to be known behind a label or before brackets. */
const VALUES: ReadonlySet<string> = new Set(
  SKELETON_SETS.flatMap(({ bodies }) => Object.values(bodies).flat())
    .flatMap((line) =>
      [...line.matchAll(/\$\{\d+:([^{}\\]+)\}/g)].map(([, prompt]) => (prompt as string).toLowerCase()),
    )
    .filter((prompt) => prompt.length >= (/[\u3040-\u9fff]/.test(prompt) ? LONG_WIDE : LONG)),
);

const TASK_PROMPTS = SKELETON_SETS.flatMap(({ language, action: { owner, due, end } }) => {
  const { ticket, priority } = actionLabels(language);
  return [owner, due, end, ticket, priority];
});

/** What a fix writes into the cell of a task. */
const CELLS: ReadonlySet<string> = new Set(TASK_PROMPTS.map(({ prompt }) => prompt));

/** `label: prompt` as fixes put facts beside each other. A status of “draft” is a status. */
const FACTS: ReadonlySet<string> = new Set(
  SKELETON_SETS.flatMap(({ language }) => {
    const labels = metadataLabels(language);
    return METADATA.filter((name) => name !== "status").map((name) =>
      `${labels[name].label}: ${labels[name].prompt}`.toLowerCase(),
    );
  }),
);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const WRITTEN = TASK_PROMPTS.map(({ label, prompt }) => `${escaped(label)} ?: ${escaped(prompt)}`).join("|");
/** `(owner: name, due: date)` behind a task: each prompt with its label, from a bracket or comma to the next. */
const IN_BRACKETS = new RegExp(`(?<=[(（,，、]\\s?)(?:${WRITTEN})(?=\\s?[,，、)）])`, "g");

/** Where own prompts stand in the text of a line or (`cell`) of a cell among the tasks; offsets within the text. */
export function ownPrompts(text: string, cell: boolean): readonly Found[] {
  return (cell ? inCell : inLine)(text);
}

interface Found {
  readonly index: number;
  readonly length: number;
}

const inCell = remembered((text) => promptsIn(text, true));
const inLine = remembered((text) => promptsIn(text, false));

function promptsIn(text: string, cell: boolean): Found[] {
  const words = text.trim();
  const whole = [{ index: text.indexOf(words), length: words.length }];
  if (cell && CELLS.has(words)) return whole;
  const bare = words.replace(/\*\*|__/g, "").toLowerCase();
  if ((isPrompt(bare) && !isStatus(bare)) || FACTS.has(bare) || VALUES.has(bare)) return whole;
  const found: Found[] = [];
  const value = /^[^:：]{1,60}[:：][*_]{0,3}\s*/.exec(text)?.[0].length ?? 0;
  if (value > 0 && VALUES.has(text.slice(value).trim().toLowerCase()))
    return [{ index: value, length: text.slice(value).trimEnd().length }];
  const bracket = text.search(/\s?[(（]/);
  if (bracket > 0 && VALUES.has(text.slice(0, bracket).trim().toLowerCase())) found.push({ index: 0, length: bracket });
  if (/[(（]/.test(text))
    for (const match of text.matchAll(IN_BRACKETS)) found.push({ index: match.index, length: match[0].length });
  return found;
}

/** The titles of our templates: what they begin with, and the prompts behind it. */
const TITLES = TEMPLATES.map(({ heading }) => ({
  start: heading.slice(0, heading.indexOf("${")),
  prompts: [...heading.matchAll(/\$\{\d+:([^{}\\]+)\}/g)].map(([, prompt]) => prompt as string),
}));

/** Where prompts of a template still stand in the text of a heading. */
export function titlePrompts(text: string): { readonly index: number; readonly length: number }[] {
  const prompts = new Set(TITLES.filter(({ start }) => text.startsWith(start)).flatMap((title) => title.prompts));
  return [...prompts].flatMap((prompt) => {
    const index = text.indexOf(prompt);
    return index < 0 ? [] : [{ index, length: prompt.length }];
  });
}

function isStatus(words: string): boolean {
  const value = words.slice(words.search(/[:：]/) + 1).trim();
  return DRAFTS.has(value);
}

/** What the skeletons say of a report's state at first. */
const DRAFTS: ReadonlySet<string> = new Set(
  SKELETON_SETS.flatMap(({ bodies, language }) => [
    metadataLabels(language).status.prompt.toLowerCase(),
    plain(bodies.metadata[2] ?? "")
      .replace(/^[^:：]*[:：]\s*/, "")
      .toLowerCase(),
  ]),
);
