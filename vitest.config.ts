// Tests that run in Node. `vitest run --project unit|lsp|cli|house|page|panel`; the editor's own tests run in the editor (tests/editor).
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// The seed of all properties. A run that says yes or no to a change tries the same examples as the one before it;
// `POSTMORTEM_SEED=fresh` draws others (the nightly workflow does), any number repeats one.
const seed = process.env.POSTMORTEM_SEED ?? "20261127";
process.env.POSTMORTEM_SEED = seed === "fresh" ? String(Math.floor(Math.random() * 2 ** 31)) : seed;
if (seed === "fresh")
  process.stdout.write(`Properties are tried with POSTMORTEM_SEED=${process.env.POSTMORTEM_SEED}\n`);

// The machine's own zone and locale must change nothing: an unusual zone shows what depends on it.
const env = { TZ: process.env.TZ ?? "Pacific/Chatham", LC_ALL: "C.UTF-8" };

/** Take long for the size of their files, by which a first run goes: begun last, each would leave a worker with nothing to do. */
const LONG =
  /(?:pathological|ratchet|corpus|property|properties|prefixes|fuzz|abuse|hang|everywhere|killed|patterns|shipped)\.test\.ts$/;

/**
 * The file that needs a window in which nobody worked comes first: the others go on in that one, and it opens none besides. Then
 * what takes long.
 */
class InGoodOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turn = ({ moduleId }: TestSpecification) =>
      moduleId.endsWith("panel/reports.test.ts") ? 0 : LONG.test(moduleId) ? 1 : 2;
    return (await super.sort(files)).sort((a, b) => turn(a) - turn(b));
  }
}

/** What runs in a page of a browser. */
const inAPage = {
  // A machine that does much else opens a window in two minutes.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
  // A real window loses the focus at times: once more, and it is said that it was.
  retry: 1,
};
/** What runs in the real page of the editor: one after the other, in one window where it can. */
const inTheEditor = {
  ...inAPage,
  globalSetup: ["tests/panel/setup.ts"],
  isolate: false,
  maxWorkers: 1,
  sequence: { groupOrder: 1 },
};
/** The panel's page by itself. */
const page = ["tests/panel/{page,looks,hostile-documents}.test.ts"];

export default defineConfig({
  test: {
    // Two cores are enough for anyone; more workers only fight each other.
    maxWorkers: 2,
    // Each pattern is compiled once, as in the command: see server/src/disk/start-up.ts.
    execArgv: ["--no-regexp-tier-up"],
    env,
    sequence: { sequencer: InGoodOrder },
    // `npm run coverage`: what the unit tests run of what they can reach; servers and commands run as processes of their own.
    coverage: {
      include: ["server/src/{text,markdown,time,postmortem,rules,language,capture,config,timeline-export}/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      reportsDirectory: "out/coverage",
      // The floor: where a run reaches more, it is written here, so that it only rises.
      thresholds: {
        autoUpdate: process.env.CI ? false : (reached: number) => Math.floor(reached * 10) / 10,
        lines: 96.2,
        functions: 94.8,
        branches: 91.3,
        statements: 95,
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/{unit,rules,corpus,pathological,robust}/**/*.test.ts"],
          setupFiles: ["tests/repeatable.ts"],
          // Nothing here keeps state that another file could see: the engine is read in once for all of them.
          isolate: false,
          // A busy machine is no failure.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "lsp",
          include: ["tests/lsp/**/*.test.ts"],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "cli",
          include: ["tests/cli/**/*.test.ts"],
          // The built engine is read in once for all files.
          isolate: false,
          // A busy machine is no failure.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "house",
          include: ["tests/house/**/*.test.ts"],
          globalSetup: ["tests/house/setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { extends: true, test: { name: "page", include: page, ...inAPage } },
      { extends: true, test: { name: "panel", include: ["tests/panel/*.test.ts"], exclude: page, ...inTheEditor } },
      { extends: true, test: { name: "pictures", include: ["tests/panel/pictures.ts"], ...inTheEditor } },
    ],
  },
});
