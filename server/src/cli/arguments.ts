// Options and file names of a verb, with messages that help when they are wrong.
import { parseArgs } from "node:util";
import { UsageError } from "./verb.ts";

/** `text` and `list` take a value; a `list` may be given several times. */
export type Options = Readonly<Record<string, "flag" | "text" | "list">>;

export interface Arguments {
  readonly flag: (name: string) => boolean;
  /** The last value given. */
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
  /** What is no option, in the order given. */
  readonly files: readonly string[];
}

/** Reads a verb's words. @throws UsageError */
export function readArguments(verb: string, words: readonly string[], options: Options): Arguments {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, kind]) => [name, { type: kind === "flag" ? "boolean" : "string" }]),
    ),
  });
  const values = new Map<string, string[]>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const kind = options[token.name];
    if (!kind) throw new UsageError(unknownOption(token.rawName, options), verb);
    if (kind === "flag" && token.value !== undefined) {
      throw new UsageError(`The option --${token.name} takes no value.`, verb);
    }
    if (kind !== "flag" && (token.value === undefined || (!token.inlineValue && token.value.startsWith("--")))) {
      throw new UsageError(`The option --${token.name} needs a value: --${token.name}=…`, verb);
    }
    values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ""]);
  }
  return {
    flag: (name) => values.has(name),
    text: (name) => values.get(name)?.at(-1),
    list: (name) => values.get(name) ?? [],
    files,
  };
}

function unknownOption(rawName: string, options: Options): string {
  const names = Object.keys(options);
  const near = closest(rawName.replace(/^-+/, ""), names);
  const help = near ? `Did you mean --${near}?` : `There are: ${names.map((name) => `--${name}`).join(", ")}.`;
  return `Unknown option "${rawName}". ${help}`;
}

/** The word of a list that differs from `word` by at most a third of its letters, rounded up; undefined where none does. */
export function closest(word: string, words: readonly string[]): string | undefined {
  const limit = Math.ceil(word.length / 3);
  return words
    .map((candidate) => ({ candidate, distance: distanceOf(word, candidate) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

/** Levenshtein's distance; both words are short. */
function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 20) return 20;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
