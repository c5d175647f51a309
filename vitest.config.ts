// Tests that run in Node. `vitest run --project unit|lsp|cli|house|panel`; the editor's own tests run in the editor (tests/editor).
import { defineConfig } from "vitest/config";

// Properties are tried on other examples at every run; this number repeats one.
if (process.env.POSTMORTEM_SEED === undefined) {
  process.env.POSTMORTEM_SEED = String(Math.floor(Math.random() * 2 ** 31));
  process.stdout.write(`Properties are tried with POSTMORTEM_SEED=${process.env.POSTMORTEM_SEED}\n`);
}

// The machine's own zone and locale must change nothing: an unusual zone shows what depends on it.
const env = { TZ: process.env.TZ ?? "Pacific/Chatham", LC_ALL: "C.UTF-8" };

/** What runs in the real page of the editor, one file after the other. */
const inThePage = {
  globalSetup: ["tests/panel/setup.ts"],
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A real window loses the focus at times: once more, and it is said that it was.
  retry: 1,
};

export default defineConfig({
  test: {
    // Two cores are enough for anyone; more workers only fight each other.
    maxWorkers: 2,
    env,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/{unit,rules,corpus,pathological,robust}/**/*.test.ts"],
          setupFiles: ["tests/repeatable.ts"],
        },
      },
      {
        extends: true,
        test: { name: "lsp", include: ["tests/lsp/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 30_000 },
      },
      {
        extends: true,
        test: { name: "cli", include: ["tests/cli/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 30_000 },
      },
      {
        extends: true,
        test: { name: "house", include: ["tests/house/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      { extends: true, test: { name: "panel", include: ["tests/panel/**/*.test.ts"], ...inThePage } },
      { extends: true, test: { name: "pictures", include: ["tests/panel/pictures.ts"], ...inThePage } },
    ],
  },
});
