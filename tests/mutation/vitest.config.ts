// The tests that mutants have to stand: quick ones, near to the mutated files.
import { defineConfig } from "vitest/config";

process.env.POSTMORTEM_SEED ??= "20261127";

export default defineConfig({
  test: {
    env: { TZ: "Pacific/Chatham", LC_ALL: "C.UTF-8" },
    include: (process.env.POSTMORTEM_TESTS ?? "tests/unit/{text,time,timeline}/** tests/rules/*")
      .split(" ")
      .map((glob) => `${glob}.test.ts`),
    // Too slow for each mutant: whole corpora, and texts of a hundred thousand characters under counters.
    exclude: [
      "tests/{rules,unit/language}/*.corpus.test.ts",
      "tests/rules/{*.property,linear,skeletons,templates}.test.ts",
      "tests/unit/time/properties.test.ts",
      "tests/unit/text/yaml-depth.test.ts",
    ],
    setupFiles: ["tests/repeatable.ts", "tests/mutation/forget.ts"],
    isolate: false,
    testTimeout: 30_000,
  },
});
