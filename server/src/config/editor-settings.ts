// Which of a configuration file's values are also settings of the editor, and what they are called there.
import { CONFIG_SCHEMA, type Schema } from "./schema.ts";

export interface EditorSetting {
  /** Behind `postmortem.`; the client sends it nested. */
  readonly setting: string;
  /** In a configuration file. */
  readonly key: string;
  /** The page of the settings editor. */
  readonly page: "Files" | "Sections" | "Project" | "Language";
  /** What holds in the editor alone, as Markdown. */
  readonly note?: string;
}

/** All but the rules, which have a setting each. */
export const EDITOR_SETTINGS: readonly EditorSetting[] = [
  { setting: "include", key: "include", page: "Files", note: "*Treat This File as a Postmortem* writes here." },
  { setting: "exclude", key: "exclude", page: "Files", note: "*Treat This File as Not a Postmortem* writes here." },
  { setting: "preset", key: "preset", page: "Sections" },
  { setting: "profile", key: "profile", page: "Sections" },
  { setting: "requiredSections", key: "sections.required", page: "Sections" },
  { setting: "sections.order", key: "sections.order", page: "Sections" },
  { setting: "sections.names", key: "sections.names", page: "Sections" },
  { setting: "templates", key: "templates", page: "Project" },
  { setting: "timezone", key: "timezone", page: "Project" },
  { setting: "tickets", key: "tickets", page: "Project" },
  { setting: "people", key: "people", page: "Project" },
  { setting: "teams", key: "teams", page: "Project" },
  { setting: "language.vague", key: "language.vague", page: "Language" },
  { setting: "language.blame", key: "language.blame", page: "Language" },
];

/** The schema of a key of a configuration file; rules are looked up in their long form. Undefined where there is none. */
export function schemaOf(key: string): Schema | undefined {
  let schema: Schema | undefined = CONFIG_SCHEMA;
  for (const name of key.split(".")) {
    const properties: Schema["properties"] = (schema?.oneOf?.find(({ type }) => type === "object") ?? schema)
      ?.properties;
    schema = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
  }
  return schema;
}
