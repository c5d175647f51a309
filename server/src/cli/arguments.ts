// Options and file names of a verb, with messages that help when they are wrong.
import { parseArgs } from "node:util";
import { closest } from "../text/closest.ts";
import { UsageError } from "./verb.ts";
import type { VerbSpec } from "./verbs.ts";

export interface Arguments<Name extends string = string> {
  readonly flag: (name: Name) => boolean;
  /** The last value given. */
  readonly text: (name: Name) => string | undefined;
  readonly list: (name: Name) => readonly string[];
  /** What is no option, in the order given. */
  readonly files: readonly string[];
}

/** Reads a verb's words. @throws UsageError */
export function readArguments<Spec extends VerbSpec>(
  { name: verb, options: specs, operands }: Spec,
  words: readonly string[],
): Arguments<Spec["options"][number]["name"]> {
  const options = new Map(specs.map(({ name, kind }) => [name, kind]));
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      [...options].map(([name, kind]) => [name, { type: kind === "flag" ? "boolean" : "string" }]),
    ),
  });
  const values = new Map<string, string[]>();
  const files: string[] = [];
  for (const token of tokens) {
    // "$FILE" that is not set would be the folder that one is in.
    if (token.kind === "positional" && token.value === "") throw new UsageError("A name is empty.", verb);
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const kind = options.get(token.name);
    if (!kind) throw new UsageError(unknownOption(token.rawName, [...options.keys()]), verb);
    if (kind === "flag" && token.value !== undefined) {
      throw new UsageError(`The option --${token.name} takes no value.`, verb);
    }
    if (kind !== "flag" && (token.value === undefined || (!token.inlineValue && token.value.startsWith("--")))) {
      throw new UsageError(`The option --${token.name} needs a value: --${token.name}=…`, verb);
    }
    values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ""]);
  }
  const [surplus] = files;
  if (surplus !== undefined && operands.length === 0)
    throw new UsageError(
      `"${surplus}" is one word too many: ${verb} takes none, and works in the folder that it is run in.`,
      verb,
    );
  return {
    flag: (name) => values.has(name),
    text: (name) => values.get(name)?.at(-1),
    list: (name) => values.get(name) ?? [],
    files,
  };
}

function unknownOption(rawName: string, names: readonly string[]): string {
  const near = closest(rawName.replace(/^-+/, ""), names);
  const all = names.length > 0 ? `There are: ${names.map((name) => `--${name}`).join(", ")}.` : "There are none.";
  const help = near ? `Did you mean --${near}?` : all;
  return `Unknown option "${rawName}". ${help}`;
}
