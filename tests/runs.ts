// How deep the tests go, decided here alone. `npm run test:deep` sets POSTMORTEM_DEPTH=full: every size, number of runs and list as
// it stands in its test. All else (`npm test`) takes a sixth of them: over every kind of input still, and every kind of check.

const SHARE = process.env.POSTMORTEM_DEPTH === "full" ? 1 : 6;

/** Whether all is tried: what takes long and has a smaller test beside it, which the same faults break, is tried then alone. */
export const AT_FULL_DEPTH = SHARE === 1;

/** A size or a number that makes a test longer, and finds nothing of another kind: `full`, or a sixth of it, or `usual`. */
export function upTo(full: number, usual = Math.ceil(full / SHARE)): number {
  return SHARE === 1 ? full : usual;
}

/** Those of a list that are tried: all, or every sixth. `from` chooses which, where several tests share a list. */
export function some<T>(all: readonly T[], from = 0): T[] {
  return all.filter((_, i) => (i + from) % SHARE === 0);
}

/** Of things of one kind in one document, so many are tried. */
export const OF_A_KIND = SHARE === 1 ? Number.POSITIVE_INFINITY : 2;

/** How often a property is tried: `full` times or a sixth of that, or as often as `POSTMORTEM_RUNS` says. */
export function runs(full: number): { readonly numRuns: number } {
  const asked = Number(process.env.POSTMORTEM_RUNS);
  return { numRuns: Number.isInteger(asked) && asked > 0 ? asked : upTo(full) };
}
