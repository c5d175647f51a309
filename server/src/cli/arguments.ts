// Options and file names of a verb, with messages that help when they are wrong.
import { parseArgs } from "node:util";
import { closest } from "../text/closest.ts";
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
