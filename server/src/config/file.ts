// One configuration file: its text as settings by key, with the problems it has.
import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { Span } from "../text/span.ts";
import { CONFIG_SCHEMA, type Schema } from "./schema.ts";
import { type Problem, type Setting, spanOf, Validator } from "./validate.ts";
import { readYaml } from "./yaml.ts";

export interface ConfigFile {
  /** As named by the loader. */
  readonly path: string;
  /** The folder that its globs are relative to, where it is not its own: a package's are meant for who extends it. */
  readonly home?: string;
  readonly source: string;
  readonly extends: readonly { readonly path: string; readonly span: Span }[];
  readonly settings: readonly Setting[];
  readonly overrides: readonly Override[];
  readonly problems: readonly Problem[];
}

/** Settings for the files that the globs name. */
export interface Override {
  readonly files: readonly string[];
  readonly settings: readonly Setting[];
}

/** Reads a file; what is wrong in it is told and left out, the rest holds. Never throws. */
export function readConfigFile(path: string, source: string): ConfigFile {
  const file = { path, source, extends: [], settings: [], overrides: [] };
  const { root, fault } = readYaml(source, path.endsWith(".json") ? "JSON" : "YAML");
  if (fault) return { ...file, problems: [fault] };
  if (root === null || (isScalar(root) && root.value === null)) return { ...file, problems: [] };
  const validator = new Validator();
  const read = readRoot(root, validator);
  return { ...file, ...read, problems: validator.problems };
}

function readRoot(root: Node, validator: Validator): Pick<ConfigFile, "extends" | "settings" | "overrides"> {
  const bases: { path: string; span: Span }[] = [];
  const overrides: Override[] = [];
  const settings: Setting[] = [];
  for (const { key, value, schema } of validator.entries(root, CONFIG_SCHEMA, "The configuration")) {
    if (key === "extends") bases.push(...readExtends(value, schema, validator));
    else if (key === "$schema") continue;
    else if (key === "overrides") overrides.push(...readOverrides(value, schema, validator));
    else settings.push(...settingsOf(key, value, schema, validator));
  }
  return { extends: bases, settings, overrides };
}

function readExtends(node: Node | null, schema: Schema, validator: Validator): { path: string; span: Span }[] {
  if (validator.value(node, schema, "“extends”") === undefined) return [];
  const items = isSeq(node) ? (node.items as Node[]) : [node];
  return items.flatMap((item) => {
    if (!isScalar(item) || typeof item.value !== "string") return [];
    const span = spanOf(item);
    if (!/^[A-Za-z][A-Za-z0-9+.-]+:/.test(item.value)) return [{ path: item.value, span }];
    const message = "“extends” names a file beside this one, or a package that is installed; nothing is fetched.";
    validator.problems.push({ span, message, beyondSchema: true });
    return [];
  });
}

function readOverrides(node: Node | null, schema: Schema, validator: Validator): Override[] {
  if (!isSeq(node)) {
    validator.value(node, schema, "“overrides”");
    return [];
  }
  return (node.items as Node[]).map((item) => {
    let files: readonly string[] = [];
    const settings: Setting[] = [];
    for (const { key, value, schema: one } of validator.entries(item, schema.items ?? {}, "An override")) {
      if (key === "files") files = (validator.value(value, one, "“files”") as string[] | undefined) ?? [];
      else settings.push(...settingsOf(key, value, one, validator));
    }
    return { files, settings };
  });
}

/** A value under its key (checked, with what is wrong told to the validator); a mapping gives one setting for each of its entries. */
export function settingsOf(key: string, node: Node | null, schema: Schema, validator: Validator): Setting[] {
  const long = schema.oneOf?.find(({ type }) => type === "object");
  if (schema.type === "object" || (long && isMap(node))) {
    if (node === null || (isScalar(node) && node.value === null)) return [];
    return validator
      .entries(node, long ?? schema, `“${lastName(key)}”`)
      .flatMap((entry) => settingsOf(`${key}.${entry.key}`, entry.value, entry.schema, validator));
  }
  const value = validator.value(node, schema, `“${lastName(key)}”`);
  // The short form of a rule is its severity.
  return value === undefined ? [] : [{ key: long ? `${key}.severity` : key, value, span: spanOf(node) }];
}

function lastName(key: string): string {
  return key.slice(key.lastIndexOf(".") + 1);
}
