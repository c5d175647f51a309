// What a configuration file may hold, as a JSON schema: validation, completion, editors and the documentation read this one.
import { KINDS } from "../postmortem/model.ts";
import { rules } from "../rules/index.ts";
import { DEFAULT_SETTINGS } from "../rules/settings.ts";
import type { Rule } from "../rules/types.ts";
import { SEVERITIES } from "./configuration.ts";

/** The part of JSON schema that is used here. */
export interface Schema {
  readonly type?: "object" | "array" | "string" | "boolean" | "integer" | "number";
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly minimum?: number;
  readonly maximum?: number;
  /** A short and a long form of the same: told apart by whether the value is a mapping or a list. */
  readonly oneOf?: readonly Schema[];
}

const GLOBS: Schema = { type: "array", items: { type: "string" }, uniqueItems: true };

/** What a file sets for all documents or, in `overrides`, for some. */
const VALUES = {
  rules: {
    type: "object",
    description: "Severity and options of each rule.",
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  },
  sections: {
    type: "object",
    description: "What a postmortem should hold.",
    additionalProperties: false,
    properties: {
      required: {
        type: "array",
        description: "Kinds of sections expected in every postmortem.",
        items: { type: "string", enum: KINDS },
        uniqueItems: true,
        default: DEFAULT_SETTINGS.requiredSections,
      },
    },
  },
} as const satisfies Record<string, Schema>;

export const CONFIG_SCHEMA: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    extends: {
      description: "Another configuration file, or several, relative to this one; what stands here wins over them.",
      oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }],
    },
    include: {
      ...GLOBS,
      description: "Files to read as postmortems whatever they contain: globs or paths, relative to this file.",
    },
    exclude: {
      ...GLOBS,
      description: "Files never to read as postmortems: globs or paths, relative to this file. Beats include.",
    },
    ...VALUES,
    overrides: {
      type: "array",
      description: "Other values for some files; of several that name a file, the last one wins.",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["files"],
        properties: {
          files: { ...GLOBS, description: "Globs or paths, relative to this file." },
          ...VALUES,
        },
      },
    },
  },
};

/** A rule is set by its severity alone, or by a mapping of severity and options. */
function ruleSchema(rule: Rule): Schema {
  const severity: Schema = { type: "string", enum: SEVERITIES, default: rule.defaultSeverity };
  const description = rule.summary;
  const long: Schema = {
    type: "object",
    additionalProperties: false,
    properties: { severity: { ...severity, description: "How much it matters." }, ...rule.options },
  };
  return { description, oneOf: [severity, long] };
}
