// What the command says of a verb, from the table of verbs.
import type { OptionSpec, VerbSpec } from "./verbs.ts";

/** Where what options do begins. */
const COLUMN = 25;

export function helpOf({ usage, about, options, notes, examples }: VerbSpec): string {
  const lines = [...options, { name: "help", kind: "flag", about: "" } as const].map(optionLines);
  const width = Math.max(...examples.map(({ words }) => words.length));
  const shown = examples.map(({ words, about: told }) =>
    width > 60 ? `  # ${told}\n  postmortem ${words}` : `  postmortem ${words.padEnd(width)}   # ${told}`,
  );
  return [
    usage.map((words, i) => `${i === 0 ? "Usage:" : "      "} postmortem ${words}`).join("\n"),
    about,
    lines.join("\n"),
    notes,
    `Examples:\n${shown.join("\n")}`,
    "",
  ]
    .join("\n\n")
    .replace(/(?<!\n)\n+$/, "\n");
}

function optionLines({ name, value, about }: OptionSpec): string {
  const start = `  --${name}${value === undefined ? "" : ` ${value}`}`;
  const [first = "", ...more] = about.split("\n");
  return [`${start.padEnd(COLUMN - 1)} ${first}`, ...more.map((line) => `${" ".repeat(COLUMN)}${line}`)]
    .map((line) => line.trimEnd())
    .join("\n");
}
