// Values that several rules share, as options of each: sections' order, words, tickets.
import { rules } from "../rules/index.ts";
import type { Values } from "./values.ts";

/** An option of rules that a value of another key stands for. */
interface SharedOption {
  readonly key: string;
  readonly option: string;
  readonly rules: readonly string[];
  /** For the first of the rules alone, so that one passage is told once. */
  readonly once?: boolean;
}

const VAGUE = ["vague-quantity", "action-vague"];
const BLAME = ["blame-individual", "human-error-cause", "judgemental-language", "counterfactual"];
const SHARED: readonly SharedOption[] = [
  { key: "sections.order", option: "order", rules: ["section-order"] },
  { key: "tickets", option: "patterns", rules: ["action-missing-ticket"] },
  { key: "language.vague.add", option: "add", rules: VAGUE },
  { key: "language.vague.remove", option: "remove", rules: VAGUE },
  { key: "language.blame.add", option: "add", rules: BLAME, once: true },
  { key: "language.blame.remove", option: "remove", rules: BLAME },
];

/** The options that these values set, for rules that have them; a rule's own option beats them. */
export function sharedOptions(values: Values): { rule: string; option: string; value: unknown }[] {
  return SHARED.filter(({ key }) => isSet(values, key)).flatMap(({ key, option, rules: ids, once }) => {
    const value = values.get(key)?.value;
    const having = ids.filter((id) => rules.find((rule) => rule.id === id)?.options?.[option] !== undefined);
    return (once ? having.slice(0, 1) : having).map((rule) => ({
      rule,
      option,
      value: key === "tickets" ? patternsOf(value) : value,
    }));
  });
}

/** Whether somebody, or a profile, has set a value; an empty list is as good as none. */
export function isSet(values: Values, key: string): boolean {
  const { origin, value } = values.get(key) ?? {};
  return origin !== undefined && origin.kind !== "default" && !(Array.isArray(value) && value.length === 0);
}

function patternsOf(tickets: unknown): string[] {
  return (tickets as { readonly pattern: string }[]).map(({ pattern }) => pattern);
}
