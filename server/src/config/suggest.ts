// What can be written at a place of a configuration file, and what stands there means: both by the schema.
import { isMap, isPair, isScalar, isSeq } from "yaml";
import type { Span } from "../text/span.ts";
import { zoneNames } from "./formats.ts";
import { type Path, typingPlace } from "./place.ts";
import { CONFIG_SCHEMA, type Schema } from "./schema.ts";
import { spanOf } from "./validate.ts";
import { readYaml } from "./yaml.ts";

export interface ConfigSuggestion {
  readonly kind: "key" | "value";
  readonly label: string;
  /** In place of what is typed so far. Line ends are LF. */
  readonly text: string;
  readonly about: string;
}

export interface Suggestions {
  /** How many characters before the caret a suggestion replaces. */
  readonly replaces: number;
  readonly all: readonly ConfigSuggestion[];
}

const NONE: Suggestions = { replaces: 0, all: [] };

/** @param lines of the file, without their ends @param line from 0 @param character UTF-16 column of the caret */
export function suggestionsAt(lines: readonly string[], line: number, character: number): Suggestions {
  const place = typingPlace(lines, line, character);
  if (!place) return NONE;
  const { path, expects, typed, column, present } = place;
  const schemas = formsAt(path);
  const keys = schemas.flatMap(({ properties = {} }) =>
    Object.entries(properties)
      .filter(([name]) => !present.includes(name))
      .map(([name, schema]) => keySuggestion(name, schema, column)),
  );
  const values = schemas.flatMap(valueSuggestions);
  const all = expects === "key" ? keys : expects === "item" ? [...keys, ...values] : values;
  return { replaces: typed.length, all };
}

function keySuggestion(name: string, schema: Schema, column: number): ConfigSuggestion {
  const nested = schema.type === "object" || (schema.type === "array" && schema.items?.type === "object");
  const below = schema.type === "object" ? "" : "- ";
  const text = nested ? `${name}:\n${" ".repeat(column + 2)}${below}` : `${name}: `;
  return { kind: "key", label: name, text, about: aboutSchema(schema) };
}

function valueSuggestions(schema: Schema): ConfigSuggestion[] {
  const words =
    schema.enum ??
    (schema.type === "boolean" ? ["true", "false"] : schema.format === "time-zone" ? zoneNames() : undefined);
  return (words ?? []).map((word, i) => ({
    kind: "value",
    label: word,
    text: word,
    about: schema.enumDescriptions?.[i] ?? (word === String(schema.default) ? "The default." : ""),
  }));
}

/** What the key or value at an offset means, as Markdown, and where it stands; undefined where nothing is known of it. */
export function meaningAt(
  source: string,
  offset: number,
): { readonly span: Span; readonly markdown: string } | undefined {
  return meaningIn(readYaml(source).root, [], offset);
}

function meaningIn(node: unknown, path: Path, offset: number): ReturnType<typeof meaningAt> {
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const name = String(pair.key.value);
      const span = spanOf(pair.key);
      const inner = [...path, name];
      if (span.start <= offset && offset <= span.end) return told(span, name, schemaAt(inner));
      const found = meaningIn(pair.value, inner, offset);
      if (found) return found;
    }
  } else if (isSeq(node)) {
    for (const item of node.items) {
      const found = meaningIn(item, [...path, "[]"], offset);
      if (found) return found;
    }
  } else if (isScalar(node)) {
    const span = spanOf(node);
    const inside = span.start <= offset && offset <= span.end && span.end > span.start;
    const said = inside ? formsAt(path).flatMap((schema) => aboutValue(schema, String(node.value)))[0] : undefined;
    if (said) return { span, markdown: said };
  }
  return undefined;
}

function aboutValue({ enum: words, enumDescriptions }: Schema, value: string): string[] {
  const about = enumDescriptions?.[words?.indexOf(value) ?? -1];
  return about === undefined ? [] : [`**${value}**: ${about}`];
}

function told(span: Span, name: string, schema: Schema | undefined): ReturnType<typeof meaningAt> {
  return schema && { span, markdown: [`**${name}**`, aboutSchema(schema)].filter(Boolean).join("\n\n") };
}

function aboutSchema(schema: Schema): string {
  const forms = schema.oneOf ?? [schema];
  const words = forms.map((form) => form.enum ?? form.items?.enum).find((list) => list !== undefined);
  const standard = forms.map((form) => form.default).find((value) => value !== undefined);
  return [
    schema.description ?? "",
    words ? `One of: ${words.map((word) => `\`${word}\``).join(", ")}.` : "",
    standard === undefined ? "" : `Default: \`${JSON.stringify(standard)}\`.`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The schema of a path; undefined where it leads nowhere. */
function schemaAt(path: Path): Schema | undefined {
  let schema: Schema | undefined = CONFIG_SCHEMA;
  for (const step of path) {
    const forms: readonly Schema[] = schema?.oneOf ?? (schema ? [schema] : []);
    schema =
      step === "[]"
        ? forms.find(({ items }) => items !== undefined)?.items
        : forms.find(({ properties }) => properties && Object.hasOwn(properties, step))?.properties?.[step];
  }
  return schema;
}

/** The forms that a value at a path can have. */
function formsAt(path: Path): readonly Schema[] {
  const schema = schemaAt(path);
  return schema?.oneOf ?? (schema ? [schema] : []);
}
