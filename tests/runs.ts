// How often a property is tried: as often as its test says, or as `POSTMORTEM_RUNS` does.

/** The number of runs; `usual` where nobody asks for more. */
export function runs(usual: number): { readonly numRuns: number } {
  const asked = Number(process.env.POSTMORTEM_RUNS);
  return { numRuns: Number.isInteger(asked) && asked > 0 ? asked : usual };
}
