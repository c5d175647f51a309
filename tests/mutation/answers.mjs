// Which mutants are open: no test found them, and nobody said why no test can.

/**
 * @typedef {{ line: number, column: number }} Place counted from one
 * @typedef {{ status: string, replacement: string, location: { start: Place, end: Place } }} Mutant
 * @typedef {{ source: string, mutants: Mutant[] }} Tried
 * @typedef {{ why: string, mutants: string[] }} Answer `mutants` as `show` writes them
 */

/**
 * The line with what the mutant makes of it: `i ⟦< → <=⟧ count`.
 * @param {string} source @param {Mutant} mutant
 */
export function show(source, { location: { start, end }, replacement }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const first = lines[0] ?? "";
  const last = lines.at(-1) ?? "";
  const old = lines.length === 1 ? first.slice(start.column - 1, end.column - 1) : `${first.slice(start.column - 1)} …`;
  const change = `⟦${old} → ${replacement.replace(/\s+/g, " ").slice(0, 100)}⟧`;
  return `${first.slice(0, start.column - 1)}${change}${last.slice(end.column - 1)}`.trim();
}

/**
 * @param {Tried} tried @param {Answer[]} answers
 * @returns {{ count: number, open: Mutant[], used: number, unused: string[] }} `used`: how many mutants the answers are about
 */
export function answer({ source, mutants }, answers) {
  const counted = mutants.filter(({ status }) => !["Ignored", "CompileError", "RuntimeError"].includes(status));
  const alive = counted.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const known = new Set(answers.flatMap((one) => one.mutants));
  const open = alive.filter((mutant) => !known.has(show(source, mutant)));
  for (const mutant of alive) known.delete(show(source, mutant));
  return { count: counted.length, open, used: alive.length - open.length, unused: [...known] };
}
