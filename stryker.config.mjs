// Mutation testing: `npm run mutate -- server/src/text/lines.ts …`, without files over text/, time/ and the fixes. Each mutant is
// tried by the tests of its room (tests/mutation/vitest.config.ts); docs/mutants.md keeps what was found.

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: true },
  mutate: ["server/src/text/**/*.ts", "server/src/time/**/*.ts", "server/src/rules/fixes/*.ts"],
  ignorePatterns: ["dist", "out", ".hosts", "client", "bench", "docs"],
  tempDirName: "out/mutation",
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: "out/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // Its check of types needs an older TypeScript; a mutant that no longer fits its type is one all the same.
  tsconfigFile: "none",
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
};
