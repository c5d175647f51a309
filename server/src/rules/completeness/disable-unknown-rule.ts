// disable-unknown-rule: a comment that turns off a rule that does not exist.
import type { Report, Rule, RuleInput } from "../types.ts";

function check({ outcome }: RuleInput): Report[] {
  if (!outcome) return [];
  const { directives, known } = outcome;
  return directives
    .flatMap(({ rules }) => rules)
    .filter(({ id }) => !known.includes(id))
    .map(({ id, span }) => {
      const near = nearest(id, known);
      const hint = near ? ` Did you mean “${near}”?` : "";
      const edits = near ? [{ span, text: near }] : [];
      const fixes = near ? [{ title: `Change it to “${near}”`, safe: false, preferred: true, edits }] : [];
      return { span, message: `There is no rule “${id}”, so this comment turns nothing off for it.${hint}`, fixes };
    });
}

/** The known name with the fewest edits, where it is close enough to be what was meant. */
function nearest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(name.slice(0, 60), candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] as number;
}

export const disableUnknownRule: Rule = {
  id: "disable-unknown-rule",
  group: "completeness",
  summary: "A comment that turns off a rule that does not exist.",
  defaultSeverity: "warning",
  rationale: "A misspelt name turns nothing off, and whoever reads the comment believes that it does.",
  fixes: [{ title: "Change it to the rule that is closest", safe: false }],
  templates: true,
  last: true,
  check,
};
