// The settings section `postmortem` of an editor, read from whatever the client sends.
import { Document, type Node } from "yaml";
import { rules } from "../rules/index.ts";
import type { SeveritySetting } from "../rules/types.ts";
import { EDITOR_SETTINGS, schemaOf } from "./editor-settings.ts";
import { settingsOf } from "./file.ts";
import { SEVERITIES } from "./schema.ts";
import { type Setting, Validator } from "./validate.ts";

/**
 * What the user set, by the keys of a configuration file (`rules.<id>.severity`). Editors send defaults as if they were
 * set: what equals a default is left out, so that a rule still decides for itself where nobody did.
 */
export type Configuration = Readonly<Record<string, unknown>>;

/**
 * Reads settings of any shape; what has the wrong type is left out. Never throws.
 * @param tell hears what is wrong in a way that the editor's own check of the settings cannot see
 */
export function readConfiguration(value: unknown, tell: (problem: string) => void = () => undefined): Configuration {
  const read: Record<string, unknown> = {};
  const take = (key: string, given: unknown) => {
    if (given === undefined || given === null) return;
    for (const one of checked(key, given, tell)) if (!isDefault(one)) read[one.key] = one.value;
  };
  const severities = record(record(value).rules);
  for (const rule of rules) take(`rules.${rule.id}`, severities[rule.id]);
  for (const { setting, key } of EDITOR_SETTINGS) take(key, setting.split(".").reduce(inside, value));
  return read;
}

export function isSeverity(value: unknown): value is SeveritySetting {
  return SEVERITIES.includes(value as SeveritySetting);
}

/** The values of a setting, by the keys that they have in a file. */
function checked(key: string, given: unknown, tell: (problem: string) => void): Setting[] {
  const schema = schemaOf(key);
  if (!schema) return [];
  try {
    const validator = new Validator();
    const settings = settingsOf(key, new Document(given).contents as Node | null, schema, validator);
    for (const { message, beyondSchema } of validator.problems) if (beyondSchema) tell(`${key}: ${message}`);
    return settings;
  } catch {
    // What is no plain data cannot be a setting.
    return [];
  }
}

function isDefault({ key, value }: Setting): boolean {
  const rule = rules.find(({ id }) => key === `rules.${id}.severity`);
  const standard = rule ? rule.defaultSeverity : schemaOf(key)?.default;
  return standard !== undefined && JSON.stringify(value) === JSON.stringify(standard);
}

function inside(value: unknown, name: string): unknown {
  return record(value)[name];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
