// What a tool is given: its fields as data, the JSON schema made from them, and what is wrong in words that help.
import { closest } from "../../text/closest.ts";
import { UsageError } from "../verb.ts";

export interface ToolField {
  /** `words` is a list of texts; one text alone is taken for a list of it. */
  readonly type: "text" | "words" | "flag";
  readonly description: string;
  /** The texts that it can be. */
  readonly choices?: readonly string[];
}

export type Fields = Readonly<Record<string, ToolField>>;

/** The values that were given, each of the type that its field says. */
export interface ToolValues {
  readonly text: (name: string) => string | undefined;
  readonly words: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/** The fields as an object of JSON Schema. */
export function schemaOf(fields: Fields): {
  type: "object";
  properties: Record<string, object>;
  [key: string]: unknown;
} {
  const properties = Object.entries(fields).map(([name, { type, description, choices }]) => [
    name,
    { ...TYPES[type], ...(choices ? { enum: choices } : {}), description },
  ]);
  return { type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
}

const TYPES: Readonly<Record<ToolField["type"], object>> = {
  text: { type: "string" },
  words: { type: "array", items: { type: "string" } },
  flag: { type: "boolean" },
};

const CALLED: Readonly<Record<ToolField["type"], string>> = {
  text: "a text",
  words: "a list of texts",
  flag: "true or false",
};

/** Reads what was given. An empty text and null say nothing. @throws UsageError */
export function readFields(fields: Fields, given: unknown): ToolValues {
  if (given !== undefined && (typeof given !== "object" || given === null || Array.isArray(given)))
    throw new UsageError("The arguments are an object with names and values.");
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(given ?? {})) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) throw new UsageError(unknown("argument", name, Object.keys(fields)));
    if (value === null || value === "") continue;
    const read = field.type === "words" && typeof value === "string" ? [value] : value;
    if (!isOf(field.type, read)) throw new UsageError(`The argument "${name}" is ${CALLED[field.type]}.`);
    if (field.choices && !field.choices.includes(read as string))
      throw new UsageError(unknown(name, read as string, field.choices));
    values.set(name, read);
  }
  return {
    text: (name) => values.get(name) as string | undefined,
    words: (name) => (values.get(name) as readonly string[] | undefined) ?? [],
    flag: (name) => values.get(name) === true,
  };
}

function isOf(type: ToolField["type"], value: unknown): boolean {
  if (type === "words") return Array.isArray(value) && value.every((one) => typeof one === "string" && one !== "");
  return typeof value === (type === "text" ? "string" : "boolean");
}

/** `Unknown tool "x". Did you mean "y"?`, else all that there are. */
export function unknown(what: string, word: string, words: readonly string[]): string {
  const near = closest(word, words);
  return `Unknown ${what} "${word}". ${near ? `Did you mean "${near}"?` : `There are: ${words.join(", ")}.`}`;
}
