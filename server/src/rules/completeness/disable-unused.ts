// disable-unused: a comment that turns off a rule that has nothing to say there.

import { removal } from "../support/directives.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

/** Runs behind all others: `outcome` tells what each comment turned off. */
function check({ document, outcome }: RuleInput): Report[] {
  if (!outcome) return [];
  const { directives, used, active } = outcome;
  return directives.flatMap((directive, i): Report[] => {
    const { scope, rules, span } = directive;
    if (scope === "to-here") return [];
    const did = used[i] ?? [];
    const idle = rules
      .map(({ id }) => id)
      .filter((id) => id !== disableUnused.id && active.includes(id) && !did.includes(id));
    if (rules.length === 0 ? did.length > 0 : idle.length === 0) return [];
    const whole = idle.length === rules.length;
    const what = whole ? "nothing" : `nothing for ${idle.map((id) => `“${id}”`).join(", ")}`;
    const message = `This comment turns off ${what}: there is no finding left for it here, so it can go.`;
    const edits = [{ span: removal(document, span), text: "" }];
    const fixes = whole ? [{ title: "Remove this comment", safe: true, preferred: true, removes: true, edits }] : [];
    return [{ span, message, fixes }];
  });
}

export const disableUnused: Rule = {
  id: "disable-unused",
  group: "completeness",
  summary: "A comment that turns off a rule where that has nothing to say.",
  defaultSeverity: "hint",
  rationale: "Comments that outlive their reason hide the next finding of the same rule without anybody deciding so.",
  fixes: [{ title: "Remove the comment", safe: true }],
  templates: true,
  last: true,
  check,
};
