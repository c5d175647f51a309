// The clauses of a task that marks set apart: "Improve testing (add a test)", "Improve testing → add a test".
import type { Token } from "../wording.ts";

const BREAK = /^(?:[—–;:.(→-]|->|=>)$/;
/** Clauses of a task that are looked at. */
const MOST_CLAUSES = 20;

/** What stands behind each mark that ends a clause, up to the next one; marks in front of the token at `from` end none. */
export function clausesBehind(tokens: readonly Token[], from: number): readonly (readonly Token[])[] {
  const breaks = tokens.flatMap(({ kind, text }, i) => (i >= from && kind === "mark" && BREAK.test(text) ? [i] : []));
  return breaks.slice(0, MOST_CLAUSES).map((at, n) => tokens.slice(at + 1, breaks[n + 1]));
}
