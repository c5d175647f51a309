// The settings section `postmortem` of an editor, read from whatever the client sends.
import { rules } from "../rules/index.ts";
import { DEFAULT_SETTINGS } from "../rules/settings.ts";
import type { RuleOption, SeveritySetting } from "../rules/types.ts";

/**
 * What the user set, by the keys of a configuration file (`rules.<id>.severity`). Editors send defaults as if they were
 * set: what equals a default is left out, so that a rule still decides for itself where nobody did.
 */
export type Configuration = Readonly<Record<string, unknown>>;

export const SEVERITIES: readonly SeveritySetting[] = ["error", "warning", "information", "hint", "off"];

/** Reads settings of any shape; what has the wrong type is left out. Never throws. */
export function readConfiguration(value: unknown): Configuration {
  const settings = record(value);
  const read: Record<string, unknown> = {};
  for (const rule of rules) {
    const given = record(settings.rules)[rule.id];
    const { severity, ...options } = typeof given === "string" ? { severity: given } : record(given);
    if (isSeverity(severity) && severity !== rule.defaultSeverity) read[`rules.${rule.id}.severity`] = severity;
    for (const [name, option] of Object.entries(rule.options ?? {})) {
      if (fits(options[name], option)) read[`rules.${rule.id}.${name}`] = options[name];
    }
  }
  const { requiredSections } = settings;
  if (Array.isArray(requiredSections) && !same(requiredSections, DEFAULT_SETTINGS.requiredSections)) {
    read["sections.required"] = strings(requiredSections);
  }
  for (const list of ["include", "exclude"] as const) {
    if (strings(settings[list]).length > 0) read[list] = strings(settings[list]);
  }
  return read;
}

export function isSeverity(value: unknown): value is SeveritySetting {
  return SEVERITIES.includes(value as SeveritySetting);
}

function fits(value: unknown, { type, enum: words }: RuleOption): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type && (words === undefined || words.includes(String(value)));
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
