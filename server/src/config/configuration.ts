// The settings section `postmortem` of an editor, read from whatever the client sends.
import type { SeveritySetting } from "../rules/types.ts";

/** What the user set. Absent: the rules' own defaults hold. */
export interface Configuration {
  /** `postmortem.rules.<id>`. */
  readonly severity: Readonly<Record<string, SeveritySetting>>;
  /** `postmortem.requiredSections`: kinds expected in every postmortem. */
  readonly requiredSections: readonly string[] | undefined;
  /** `postmortem.include`: globs or paths of files to treat as postmortems, relative to the workspace folder. */
  readonly include: readonly string[];
  /** `postmortem.exclude`: globs or paths of files never to treat as postmortems; beats `include`. */
  readonly exclude: readonly string[];
}

export const SEVERITIES: readonly SeveritySetting[] = ["error", "warning", "information", "hint", "off"];

/** Reads settings of any shape; what has the wrong type is left out. Never throws. */
export function readConfiguration(value: unknown): Configuration {
  const settings = record(value);
  return {
    severity: Object.fromEntries(Object.entries(record(settings.rules)).filter(isSeverityEntry)),
    requiredSections: Array.isArray(settings.requiredSections) ? strings(settings.requiredSections) : undefined,
    include: strings(settings.include),
    exclude: strings(settings.exclude),
  };
}

export function isSeverity(value: unknown): value is SeveritySetting {
  return SEVERITIES.includes(value as SeveritySetting);
}

function isSeverityEntry(entry: [string, unknown]): entry is [string, SeveritySetting] {
  return isSeverity(entry[1]);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
