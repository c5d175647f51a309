// Reports of any length for the benchmarks, the same at every run.

/**
 * @param {{ entries: number, disordered: number, seed?: number }} options how many timeline entries (there are a fifth as many
 *   actions), and the share of entries that stand in a wrong place
 * @returns {string}
 */
export function report({ entries, disordered, seed = 1 }) {
  let state = seed;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const start = Date.UTC(2024, 2, 8);
  const lines = Array.from({ length: entries }, (_, i) => {
    const moved = random() < disordered ? Math.floor(random() * 40) - 20 : 0;
    const stamp = new Date(start + (i + moved) * 60_000).toISOString();
    return `- ${stamp.slice(0, 10)} ${stamp.slice(11, 16)} UTC: worker ${i % 97} reported ${Math.floor(random() * 500)} errors to the queue`;
  });
  const actions = Array.from({ length: Math.ceil(entries / 5) }, (_, i) =>
    i % 3
      ? `- [ ] Alert when queue ${i} is older than ${5 + (i % 20)} minutes (@ana, due 2024-04-0${1 + (i % 9)})`
      : `- [ ] Improve monitoring of queue ${i}`,
  );
  return [
    "# Postmortem: queue backlog on 2024-03-08",
    "## Summary\n\nThe queue was stuck and all jobs waited.",
    "## Impact\n\n12 % of jobs were late by more than an hour.",
    `## Timeline\n\n${lines.join("\n")}`,
    "## Root cause\n\nA worker kept its lock after a crash.",
    "## Resolution\n\nThe lock was removed by hand and got an expiry.",
    `## Action items\n\n${actions.join("\n")}`,
    "",
  ].join("\n\n");
}
