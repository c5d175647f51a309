// The levels of severity that fit what is typed. Pure.

/** A level that can be chosen. `typed`: as the user writes it, and nobody else. */
export interface SeverityChoice {
  readonly level: string;
  readonly typed: boolean;
}

/**
 * What is typed may be a level of one's own. Before it stand the levels that begin with it, where only case and signs are
 * other: `sev2` is `SEV-2` as the others write it.
 */
export function severityChoices(typed: string, levels: readonly string[]): SeverityChoice[] {
  const own = typed.replace(/\s+/g, " ").trim();
  const wanted = folded(own);
  const fitting = levels.filter((level) => (wanted === "" ? own === "" : folded(level).startsWith(wanted)));
  const known = fitting.map((level) => ({ level, typed: false }));
  return own === "" || fitting.includes(own) ? known : [...known, { level: own, typed: true }];
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
