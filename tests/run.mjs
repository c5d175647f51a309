// Runs every step of the tests, or those named: `node tests/run.mjs [step…]`. Goes on after a failing step, and closes with
// the sums as `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startChild } from "./hosts/processes.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const results = path.join(root, "out/results");
const bin = (/** @type {string} */ name) => path.join(root, "node_modules", name);

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, what: string, words: string[], counts?: string, needsBuild?: boolean }} Step
 *   counts: a file of counts that the step writes; without one, the step is one test.
 */

/** How long one step may take, in milliseconds. */
const LIMIT = 900_000;

/**
 * @param {string} project
 * @param {string} what
 * @returns {Step}
 */
const vitest = (project, what) => {
  const counts = path.join(results, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${counts}`];
  const words = [bin("vitest/vitest.mjs"), "run", "--project", project, ...reporters];
  return { name: project, what, counts, words, needsBuild: project !== "unit" };
};

/** @type {Step[]} */
const steps = [
  { name: "build", what: "bundles", words: ["scripts/build.mjs"] },
  { name: "types", what: "types", words: ["scripts/types.mjs"] },
  { name: "lint", what: "lint and format", words: [bin("@biomejs/biome/bin/biome"), "check", "."] },
  {
    name: "depend",
    what: "direction of imports",
    words: [
      bin("dependency-cruiser/bin/dependency-cruise.mjs"),
      "--config",
      ".dependency-cruiser.mjs",
      "server",
      "client",
    ],
  },
  { name: "generated", what: "generated files are up to date", words: ["scripts/generate.mjs", "--check"] },
  vitest("unit", "unit tests, rule pages' examples, properties"),
  vitest("lsp", "language server over its protocol"),
  vitest("cli", "command line"),
  vitest("house", "what ships, and the rule on imports"),
  {
    name: "editor",
    what: "extension in the editor",
    words: ["tests/editor/run.mjs"],
    needsBuild: true,
    counts: path.join(results, "editor.json"),
  },
  {
    name: "web",
    what: "extension in a web worker",
    words: ["tests/editor/web/run.mjs"],
    needsBuild: true,
    counts: path.join(results, "web.json"),
  },
  vitest("panel", "timeline preview in the real page"),
];

/** Ends the step that runs. @type {(() => Promise<void>) | undefined} */
let stopStep;

/**
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function run(step) {
  if (step.counts) rmSync(step.counts, { force: true });
  const child = startChild(process.execPath, step.words, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  stopStep = child.stop;
  const timer = setTimeout(() => {
    console.error(`${step.name} did not end within ${LIMIT / 1000} s and is stopped.`);
    child.stop();
  }, LIMIT);
  const code = await child.exited;
  clearTimeout(timer);
  await child.stop(); // Whatever it left running.
  const counts = step.counts
    ? readCounts(step.counts)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  // A step that fails without a failing test (it could not start, or a file did not load) counts as one.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  if (code === 0 && counts.passed + counts.failed === 0) counts.failed = 1;
  return counts;
}

/**
 * Counts in the form that vitest's JSON reporter writes.
 * @param {string} file
 * @returns {Counts}
 */
function readCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
  } = JSON.parse(readFileSync(file, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** @param {Counts} counts */
const sentence = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(", ")}. There are: ${steps.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
const chosen = asked.length > 0 ? steps.filter(({ name }) => asked.includes(name)) : steps;
if (!process.stdout.isTTY) process.env.NO_COLOR = "1";
mkdirSync(results, { recursive: true });
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, async () => {
    await stopStep?.();
    process.exit(130);
  });
}
const total = { passed: 0, failed: 0, skipped: 0 };
let built = true;
/** @type {string[]} */ const summary = [];
for (const [index, step] of chosen.entries()) {
  console.log(`\n[${index + 1}/${chosen.length}] ${step.name}: ${step.what}`);
  const started = Date.now();
  /** @type {Counts} */
  const counts = built || !step.needsBuild ? await run(step) : { passed: 0, failed: 1, skipped: 0 };
  if (!built && step.needsBuild) console.log("not run: the bundles could not be built");
  if (step.name === "build") built = counts.failed === 0;
  const line = `${counts.failed === 0 ? "ok    " : "FAILED"} ${step.name}: ${sentence(counts)} (${((Date.now() - started) / 1000).toFixed(1)} s)`;
  console.log(line);
  summary.push(line);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
console.log(`\n${summary.join("\n")}\n\n${sentence(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
