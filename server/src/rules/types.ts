// What a rule is: metadata, from which its documentation and settings are made, and a pure check.
import type { Document } from "../markdown/document.ts";
import type { Kind, Postmortem } from "../postmortem/model.ts";
import type { Edit } from "../text/edits.ts";
import type { Span } from "../text/span.ts";
import type { Clue } from "./weights.ts";

export type Severity = "error" | "warning" | "information" | "hint";
export type SeveritySetting = Severity | "off";

/** What making a fix comes to: its edits against the analysed text, or why it cannot be had. */
export type Made = { readonly edits: readonly Edit[] } | { readonly impossible: string };

/** What a way to mend a finding says of itself before it is made. */
export interface FixTraits {
  /** Says which of a rule's ways it is, where something other than its place depends on it. */
  readonly id?: string;
  readonly title: string;
  /** Meaning kept: may run in fix-all and on save. Otherwise the user chooses. */
  readonly safe: boolean;
  /** The one to offer first. At most one of a finding. */
  readonly preferred?: boolean;
  /** The edits' texts hold LSP snippet syntax (tab stops); editors without snippets get `plain(text)`. */
  readonly snippet?: boolean;
  /** Its title says that times come to mean something else: the other reading of what is written. */
  readonly movesTimes?: boolean;
  /** Its rule has proved that the times stay what they are; a menu need not read the text after it. */
  readonly proved?: boolean;
  /** Its title says that text goes. Without this, whatever its edits take away they put in elsewhere. */
  readonly removes?: boolean;
  /** Needs an answer first: the client asks for a zone and calls `zoneEdits`. */
  readonly asks?: "zone";
  /** Says of a heading what part it opens; that can be said in the configuration too, once for all reports. */
  readonly teaches?: Teaching;
}

/** A heading's words, the kind of the part that it opens, and that kind's name in messages. */
export interface Teaching {
  readonly words: string;
  readonly kind: Kind;
  readonly name: string;
}

/** A fix whose edits are at hand. */
export type ReadyFix = FixTraits & { readonly edits: readonly Edit[] };

/** One way to mend a finding, as its rule tells it: ready, or made when somebody asks, for there may be thousands. */
export type Fix = ReadyFix | (FixTraits & { readonly resolve: () => Made });

/** What a fix comes to once it was checked; `fault` tells what of the edits does not hold: a mistake of the rule. */
export type Checked = Made | { readonly fault: string };

/** A fix as findings have it. */
export interface CheckedFix extends FixTraits {
  /** Makes the fix at the first call and checks its edits; never throws. Without edits where it `asks`. */
  resolve(): Checked;
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly CheckedFix[];
}

/** What a rule's check reads. Pure: no clock, no machine zone, no files. */
export interface RuleInput {
  readonly document: Document;
  readonly postmortem: Postmortem;
  readonly settings: RuleSettings;
  /** For rules that run last: what the comments in the document turned off. */
  readonly outcome?: Outcome;
}

/** What a comment that turns rules off covers. */
export type DirectiveScope = "next-line" | "line" | "from-here" | "to-here" | "file";

/** A comment in the document that turns rules off or on again. */
export interface Directive {
  /** The comment as a whole. */
  readonly span: Span;
  readonly scope: DirectiveScope;
  /** The rules named; empty means all. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** Lines (from 0, the last one included) that it covers. */
  readonly lines: { readonly first: number; readonly last: number };
}

/** What comments that turn rules off did. */
export interface Outcome {
  readonly directives: readonly Directive[];
  /** For each directive, in order, the rules that it turned off at least once. */
  readonly used: readonly (readonly string[])[];
  /** Every rule there is, and those that the settings leave on. */
  readonly known: readonly string[];
  readonly active: readonly string[];
}

/** What the user or the project chose. */
export interface RuleSettings {
  /** Kinds that somebody has set to be expected in every postmortem; the usual ones where nobody has. */
  readonly requiredSections?: readonly string[];
  /** The user's own IANA zone, from the editor, or undefined. */
  readonly userZone: string | undefined;
  /** Today's date in ISO form, given from outside. */
  readonly today: string | undefined;
  /** The zone (IANA) that times have where the document says none, or undefined. */
  readonly defaultZone?: string | undefined;
  /** Names of people and of teams, as reports write them. */
  readonly people?: readonly string[];
  readonly teams?: readonly string[];
  /** How tickets are written (see `text/pattern.ts`), and where they are found: `{id}` stands for the ticket. */
  readonly tickets?: readonly { readonly pattern: string; readonly link?: string }[];
  readonly severity: Readonly<Record<string, SeveritySetting>>;
  /** What becomes of what is not sure enough to be told: nothing, a hint, or that it is told all the same. */
  readonly unsure?: "hide" | "hint" | "show";
  /** Options by rule; each rule reads its own by its `options` schema. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A finding before its rule and severity are filled in. */
export type Report = Omit<Finding, "rule" | "severity" | "related" | "fixes"> & {
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  readonly severity?: Severity;
  /** Whether its writer agrees depends on what the text is: told where that is sure enough. What of this one bears on it. */
  readonly clues?: readonly Clue[];
};

export const RULE_GROUPS = [
  "structure",
  "timeline",
  "time",
  "actions",
  "language",
  "metadata",
  "completeness",
  "consistency",
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** One option of a rule: a property of the configuration's JSON schema, with its default. */
export interface RuleOption {
  readonly type: "boolean" | "integer" | "number" | "string" | "array";
  readonly description: string;
  readonly default: boolean | number | string | readonly string[];
  readonly enum?: readonly string[];
  readonly items?: { readonly type: "string"; readonly enum?: readonly string[] };
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Rule {
  readonly id: string;
  readonly group: RuleGroup;
  readonly summary: string;
  readonly defaultSeverity: SeveritySetting;
  /** Why it matters to the reader of the report. Examples, sources and what it leaves alone stand on its page, docs/rules/<id>.md. */
  readonly rationale: string;
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** Whether it also reads templates; otherwise only filled-in reports. */
  readonly templates?: boolean;
  /** Whether it also reads drafts: templates in which an incident is told already. There it tells less urgently. */
  readonly drafts?: boolean;
  /** Runs behind the others and reads their `outcome`. */
  readonly last?: boolean;
  check(input: RuleInput): Report[];
}
