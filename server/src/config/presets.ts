// How much is told, in three steps to choose from: a severity for each rule that differs from its default.
import { rules } from "../rules/index.ts";
import type { Rule, RuleSettings, SeveritySetting } from "../rules/types.ts";

export interface Preset {
  readonly id: string;
  readonly title: string;
  /** The severity of a rule; undefined where its default holds. */
  readonly severityOf: (rule: Rule) => SeveritySetting | undefined;
  /** What else it sets. */
  readonly settings?: Pick<RuleSettings, "unsure">;
}

/** What a reader cannot do without, and what is wrong whatever a team has agreed on. */
const MINIMAL: readonly string[] = [
  "missing-section",
  "timeline-out-of-order",
  "missing-timezone",
  "action-vague",
  "invalid-date",
  "invalid-time",
  "disable-unknown-rule",
];

export const PRESETS: readonly Preset[] = [
  { id: "recommended", title: "What holds where nothing is set.", severityOf: () => undefined },
  {
    id: "strict",
    title:
      "What is otherwise an information fails a run, hints are information, and what is less sure is told as well.",
    settings: { unsure: "show" },
    // What drafts are told is for their writer: it keeps nobody from saving or merging one.
    severityOf: ({ defaultSeverity, drafts }) =>
      drafts
        ? undefined
        : defaultSeverity === "information"
          ? "warning"
          : defaultSeverity === "hint"
            ? "information"
            : undefined,
  },
  {
    id: "minimal",
    title: "The four rules at the heart, and what no date, clock or comment can mean; all others are off.",
    severityOf: ({ id }) => (MINIMAL.includes(id) ? undefined : "off"),
  },
];

/** A preset's values, by the keys of a configuration file. */
export function presetValues({ severityOf }: Preset): Readonly<Record<string, unknown>> {
  return Object.fromEntries(rules.map((rule) => [`rules.${rule.id}.severity`, severityOf(rule)]));
}
