// Mutation testing: `npm run mutate -- server/src/text server/src/time/offset.ts …`, without files over text/, time/ and the fixes.
// tests/mutation/run.mjs gives the files and the tests that are near to them.

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: process.env.POSTMORTEM_RUNNER ?? "vitest",
  plugins: ["@stryker-mutator/vitest-runner", "./tests/mutation/in-process.mjs"],
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: true },
  mutate: ["server/src/text/**/*.ts"],
  // Some tests read pages of docs/.
  ignorePatterns: ["dist", "out", ".hosts", "client", "bench"],
  tempDirName: "out/mutation",
  reporters: ["clear-text"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  // Its check of types needs an older TypeScript; a mutant that no longer fits its type is one all the same.
  tsconfigFile: "none",
  ignoreStatic: true,
  // The machine has other work, too.
  concurrency: Number(process.env.POSTMORTEM_MUTANTS ?? 1),
  timeoutMS: 3_000,
};
