// What a configuration file may hold, as a JSON schema: validation, completion, editors and the documentation read this one.
import { KINDS, type Kind } from "../postmortem/model.ts";
import { rules } from "../rules/index.ts";
import { REQUIRED_SECTIONS } from "../rules/structure/missing-section.ts";
import type { Rule, SeveritySetting } from "../rules/types.ts";
import type { Format } from "./formats.ts";
import { PRESETS } from "./presets.ts";
import { PROFILES } from "./profiles/index.ts";

export const SEVERITIES: readonly SeveritySetting[] = ["error", "warning", "information", "hint", "off"];

/** The part of JSON schema that is used here. */
export interface Schema {
  readonly type?: "object" | "array" | "string" | "boolean" | "integer" | "number";
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  /** What each of `enum` is, for editors. */
  readonly enumDescriptions?: readonly string[];
  readonly items?: Schema;
  readonly uniqueItems?: boolean;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly minimum?: number;
  readonly maximum?: number;
  /** What the text must be besides; other readers of the schema pass it over. */
  readonly format?: Format;
  /** A short and a long form of the same: told apart by whether the value is a mapping or a list. */
  readonly oneOf?: readonly Schema[];
}

const STRINGS: Schema = { type: "array", items: { type: "string" }, uniqueItems: true };
/** Lists that every document is searched for end somewhere. */
const GLOBS: Schema = { ...STRINGS, items: { type: "string", format: "glob" }, maxItems: 1000 };
const WORDS: Schema = { ...STRINGS, maxItems: 500 };
const KIND_LIST: Schema = { type: "array", items: { type: "string", enum: KINDS }, uniqueItems: true };

/** What each kind of section tells. */
const TELLS: Readonly<Record<Kind, string>> = {
  summary: "what happened, in short",
  impact: "who and what was affected",
  detection: "how it was noticed",
  timeline: "the events in time",
  "root-cause": "why it happened",
  resolution: "how it was stopped and repaired",
  actions: "what will be done",
  lessons: "what was learned",
  background: "what a reader must know first",
  metadata: "date, severity, status, people",
  appendix: "evidence and further reading",
};

/** A list of words to change: what comes on top of it, and what is taken out. */
function wordsSchema(description: string): Schema {
  return {
    type: "object",
    description,
    additionalProperties: false,
    properties: {
      add: { ...WORDS, description: "Words or phrases to report too.", default: [] },
      remove: { ...WORDS, description: "Words or phrases not to report.", default: [] },
    },
  };
}

/** What a file sets for all documents or, in `overrides`, for some. */
const VALUES = {
  profile: {
    type: "string",
    description: "A well-known template whose sections, their order and their names hold where nothing else is set.",
    enum: PROFILES.map(({ id }) => id),
    enumDescriptions: PROFILES.map(({ title }) => title),
  },
  preset: {
    type: "string",
    description: "How much is told: severities of rules that hold where nothing else sets them.",
    enum: PRESETS.map(({ id }) => id),
    enumDescriptions: PRESETS.map(({ title }) => title),
    default: "recommended",
  },
  timezone: {
    type: "string",
    format: "time-zone",
    description: "The zone of times for which a document says none, such as Europe/Berlin. Fixes offer it first.",
  },
  tickets: {
    type: "array",
    description: "How tickets are written, and where they are found.",
    default: [],
    maxItems: 50,
    items: {
      type: "object",
      additionalProperties: false,
      required: ["pattern"],
      properties: {
        pattern: {
          type: "string",
          format: "ticket-pattern",
          description:
            "What a ticket looks like: characters, \\d, [A-Z], each with + ? or {2,6}; groups are not repeated.",
        },
        link: {
          type: "string",
          format: "ticket-link",
          description: "Its address, {id} standing for the ticket: https://tickets.example.com/{id}",
        },
      },
    },
  },
  people: { ...STRINGS, description: "Names and handles of people, as reports write them.", default: [] },
  teams: { ...STRINGS, description: "Names of teams, as reports write them.", default: [] },
  language: {
    type: "object",
    description: "Words that rules about language look for.",
    additionalProperties: false,
    properties: {
      vague: wordsSchema("Words that leave open how much or what."),
      blame: wordsSchema("Words that lay the blame on people."),
    },
  },
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
        ...KIND_LIST,
        description: "Kinds of sections expected in every postmortem.",
        default: REQUIRED_SECTIONS,
      },
      order: {
        ...KIND_LIST,
        description: "The order in which kinds of sections should stand; kinds that are not named may stand anywhere.",
        default: [],
      },
      names: {
        type: "object",
        description: "Your own headings and labels for kinds of sections; they go before the words that are known.",
        additionalProperties: false,
        properties: Object.fromEntries(
          KINDS.map((kind) => [kind, { ...STRINGS, description: `Names for: ${TELLS[kind]}.` }]),
        ),
      },
    },
  },
} as const satisfies Record<string, Schema>;

export const CONFIG_SCHEMA: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { type: "string", description: "For editors; has no meaning here." },
    extends: {
      description:
        "Another configuration file, or several: relative to this one, or the name of an installed package that is one. What stands here wins over them.",
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
    templates: {
      type: "array",
      description: "Markdown files that New Postmortem offers, relative to this file.",
      items: { type: "string", format: "workspace-path" },
      uniqueItems: true,
      default: [],
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
