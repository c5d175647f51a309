// What holds for one document: defaults, the editor's settings, configuration files, the command's options, each with its origin.

import { KINDS } from "../postmortem/model.ts";
import type { SectionNames } from "../postmortem/own-names.ts";
import { rules } from "../rules/index.ts";
import type { RuleSettings, SeveritySetting } from "../rules/types.ts";
import { Lines } from "../text/lines.ts";
import { EDITOR_SETTINGS, schemaOf } from "./editor-settings.ts";
import type { ConfigFile } from "./file.ts";
import { lastingZone } from "./formats.ts";
import { names } from "./globs.ts";
import { folderOf } from "./places.ts";
import { PRESETS, presetValues } from "./presets.ts";
import { PROFILES, profileValues } from "./profiles/index.ts";
import { isSet, sharedOptions } from "./shared-options.ts";
import type { Origin, Value, Values } from "./values.ts";

/** What holds where nobody sets anything. */
function defaultValues(): Values {
  const standard = (value: unknown): Value => ({ value, origin: { kind: "default" }, folder: undefined });
  const values = new Map<string, Value>([
    ["include", standard([])],
    ["exclude", standard([])],
    ...EDITOR_SETTINGS.flatMap(({ key }) => {
      const value = schemaOf(key)?.default;
      return value === undefined ? [] : [[key, standard(value)] as const];
    }),
  ]);
  for (const { id, defaultSeverity, options = {} } of rules) {
    values.set(`rules.${id}.severity`, standard(defaultSeverity));
    for (const [name, option] of Object.entries(options)) values.set(`rules.${id}.${name}`, standard(option.default));
  }
  return values;
}

/** The values of a file for a document: its own, then those of the overrides that name the document. */
export function fileValues(file: ConfigFile, path: string): Values {
  const beside = folderOf(file.path);
  const folder = file.home ?? beside;
  const lines = new Lines(file.source);
  const relative = pathIn(folder, path);
  const settings = [
    ...file.settings,
    ...file.overrides.filter(({ files }) => names(files, relative)).flatMap((override) => override.settings),
  ];
  return new Map(
    settings.map(({ key, value, span }) => {
      const origin = { kind: "file", path: file.path, line: lines.lineAt(span.start) + 1 } as const;
      // Templates lie with the file that names them, wherever that is.
      return [key, { value, origin, folder: key === "templates" ? beside : folder }];
    }),
  );
}

/** Values that have one origin, by key. */
export function plainValues(origin: Origin, values: Readonly<Record<string, unknown>>, folder?: string): Values {
  const set = Object.entries(values).filter(([, value]) => value !== undefined);
  return new Map(set.map(([key, value]) => [key, { value, origin, folder }]));
}

/** Later layers win, key by key; the values of the preset and the profile that they choose stand right above the defaults. */
export function effectiveValues(layers: readonly Values[]): Values {
  const chosen = merged(layers);
  const preset = PRESETS.find(({ id }) => id === chosen.get("preset")?.value);
  const profile = PROFILES.find(({ id }) => id === chosen.get("profile")?.value);
  const level = preset ? plainValues({ kind: "preset", name: preset.id }, presetValues(preset)) : new Map();
  const own = profile ? plainValues({ kind: "profile", name: profile.id }, profileValues(profile)) : new Map();
  return merged([defaultValues(), level, own, ...layers]);
}

function merged(layers: readonly Values[]): Values {
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

/** What a document is read with, as far as values say it. Severities and options that nobody set are left to the rules. */
export function readingOptions(values: Values): {
  readonly names: SectionNames;
  readonly settings: Omit<RuleSettings, "userZone" | "today">;
} {
  const text = (key: string) => values.get(key)?.value as string | undefined;
  const list = (key: string) => (values.get(key)?.value ?? []) as string[];
  const names: Record<string, readonly string[]> = {};
  for (const kind of KINDS) if (values.has(`sections.names.${kind}`)) names[kind] = list(`sections.names.${kind}`);
  const settings = {
    ...(values.get("sections.required")?.origin.kind === "default"
      ? {}
      : { requiredSections: list("sections.required") }),
    defaultZone: lastingZone(text("timezone") ?? ""),
    people: list("people"),
    teams: list("teams"),
    tickets: (values.get("tickets")?.value ?? []) as NonNullable<RuleSettings["tickets"]>,
    ...PRESETS.find(({ id }) => id === text("preset"))?.settings,
    ...rulesOf(values),
  };
  return { names, settings };
}

function rulesOf(values: Values): Required<Pick<RuleSettings, "severity" | "options">> {
  const severity: Record<string, SeveritySetting> = {};
  const options: Record<string, Record<string, unknown>> = {};
  const set = (rule: string, name: string, value: unknown) => {
    options[rule] = { ...options[rule], [name]: value };
  };
  for (const { rule, option, value } of sharedOptions(values)) set(rule, option, value);
  for (const [key, { value, origin }] of values) {
    const [, id, name] = /^rules\.([^.]+)\.(.+)$/.exec(key) ?? [];
    if (!id || !name || origin.kind === "default") continue;
    if (name === "severity") severity[id] = value as SeveritySetting;
    else set(id, name, value);
  }
  // Who chooses an order wants to be told where it is left.
  if (isSet(values, "sections.order")) severity["section-order"] ??= "information";
  return { severity, options };
}

/** A path inside a folder as seen from there; another one as it is. */
function pathIn(folder: string, path: string): string {
  const start = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : path;
}
