// What holds for one document: defaults, the editor's settings, configuration files, the command's options, each with its origin.
import { rules } from "../rules/index.ts";
import { DEFAULT_SETTINGS } from "../rules/settings.ts";
import type { RuleSettings, SeveritySetting } from "../rules/types.ts";
import { Lines } from "../text/lines.ts";
import type { ConfigFile } from "./file.ts";
import { names } from "./globs.ts";
import { folderOf } from "./loader.ts";

/** Where a value comes from. Lines count from 1. */
export type Origin =
  | { readonly kind: "default" }
  | { readonly kind: "editor" }
  | { readonly kind: "command" }
  | { readonly kind: "file"; readonly path: string; readonly line: number };

export interface Value {
  readonly value: unknown;
  readonly origin: Origin;
  /** The folder that globs are relative to. */
  readonly folder: string | undefined;
}

/** Values by key (`rules.missing-section.severity`); a later layer's value stands in place of an earlier one's. */
export type Values = ReadonlyMap<string, Value>;

/** What holds where nobody sets anything. */
export function defaultValues(): Values {
  const standard = (value: unknown): Value => ({ value, origin: { kind: "default" }, folder: undefined });
  const values = new Map<string, Value>([
    ["include", standard([])],
    ["exclude", standard([])],
    ["sections.required", standard(DEFAULT_SETTINGS.requiredSections)],
  ]);
  for (const { id, defaultSeverity, options = {} } of rules) {
    values.set(`rules.${id}.severity`, standard(defaultSeverity));
    for (const [name, option] of Object.entries(options)) values.set(`rules.${id}.${name}`, standard(option.default));
  }
  return values;
}

/** The values of a file for a document: its own, then those of the overrides that name the document. */
export function fileValues(file: ConfigFile, path: string): Values {
  const folder = folderOf(file.path);
  const lines = new Lines(file.source);
  const relative = pathIn(folder, path);
  const settings = [
    ...file.settings,
    ...file.overrides.filter(({ files }) => names(files, relative)).flatMap((override) => override.settings),
  ];
  return new Map(
    settings.map(({ key, value, span }) => {
      const origin = { kind: "file", path: file.path, line: lines.lineAt(span.start) + 1 } as const;
      return [key, { value, origin, folder }];
    }),
  );
}

/** Values that have one origin, by key. */
export function plainValues(origin: Origin, values: Readonly<Record<string, unknown>>, folder?: string): Values {
  const set = Object.entries(values).filter(([, value]) => value !== undefined);
  return new Map(set.map(([key, value]) => [key, { value, origin, folder }]));
}

/** Later layers win, key by key. */
export function merged(layers: readonly Values[]): Values {
  return new Map(layers.flatMap((layer) => [...layer]));
}

/** What the user's lists say of a document; `exclude` beats `include`, undefined: its content decides. */
export function treatedAs(values: Values, path: string): "postmortem" | "other" | undefined {
  const named = (key: string) => {
    const { value, folder } = values.get(key) ?? {};
    return names((value ?? []) as string[], folder === undefined ? path : pathIn(folder, path));
  };
  if (named("exclude")) return "other";
  return named("include") ? "postmortem" : undefined;
}

/** The settings that rules read. Severities and options that nobody set are left to the rules. */
export function ruleSettings(values: Values): Pick<RuleSettings, "requiredSections" | "severity" | "options"> {
  const severity: Record<string, SeveritySetting> = {};
  const options: Record<string, Record<string, unknown>> = {};
  for (const [key, { value, origin }] of values) {
    const [, id, name] = /^rules\.([^.]+)\.(.+)$/.exec(key) ?? [];
    if (!id || !name || origin.kind === "default") continue;
    if (name === "severity") severity[id] = value as SeveritySetting;
    else options[id] = { ...options[id], [name]: value };
  }
  return { requiredSections: values.get("sections.required")?.value as string[], severity, options };
}

/** A path inside a folder as seen from there; another one as it is. */
function pathIn(folder: string, path: string): string {
  const start = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : path;
}
