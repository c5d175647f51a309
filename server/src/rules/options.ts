// Options of rules, read from the settings by their schema.
import type { Rule, RuleSettings } from "./types.ts";

/** A list of words as the user set it; what is no text is left out. The schema's default where nothing is set. */
export function optionWords(settings: RuleSettings, rule: Rule, name: string): string[] {
  const value = settings.options?.[rule.id]?.[name] ?? rule.options?.[name]?.default;
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string" && one.trim() !== "") : [];
}
