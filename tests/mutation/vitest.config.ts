// The tests that mutants have to stand: quick ones, near to the mutated files, with few examples for each property.
import { defineConfig } from "vitest/config";

process.env.POSTMORTEM_SEED ??= "20261127";

export default defineConfig({
  test: {
    env: { TZ: "Pacific/Chatham", LC_ALL: "C.UTF-8" },
    include: (process.env.POSTMORTEM_TESTS ?? "tests/unit/{text,time,grammar,timeline}/**,tests/rules/*")
      .split(",")
      .map((glob) => `${glob}.test.ts`),
    // Too slow under counters, or for each mutant.
    exclude: ["tests/rules/*.corpus.test.ts", "tests/rules/*.property.test.ts", "tests/unit/text/yaml-depth.test.ts"],
    setupFiles: ["tests/repeatable.ts"],
    isolate: false,
    testTimeout: 30_000,
  },
});
