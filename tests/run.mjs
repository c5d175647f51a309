// Runs every step of the tests, or those named: `node tests/run.mjs [--deep] [step…]`. `--deep`: at the full depth of tests/runs.ts.
// Goes on after a failing step, and closes with the sums as `N passed, N failed`. The rows of steps run side by side: what runs in an
// editor mostly waits for it.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startChild } from "./hosts/processes.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const results = path.join(root, "out/results");
const bin = (/** @type {string} */ name) => path.join(root, "node_modules", name);

/**
 * @typedef {{ passed: number, failed: number, skipped: number, again?: string[] }} Counts
 *   again: tests that passed at the second try.
 * @typedef {"editor" | undefined} Row  what runs in an editor of its own
 * @typedef {{ name: string, what: string, words: string[], counts?: string, needsBuild?: boolean, row?: Row }} Step
 *   counts: a file of counts that the step writes; without one, the step is one test.
 */

/** The priority of what runs beside an editor: a little less than its own. */
const GIVES_WAY = 5;
const asked = process.argv.slice(2).filter((word) => word !== "--deep");
if (process.argv.includes("--deep")) process.env.POSTMORTEM_DEPTH = "full";
/** How long one step may take, in milliseconds. */
const LIMIT = process.env.POSTMORTEM_DEPTH === "full" ? 3_600_000 : 900_000;

/**
 * @param {string} project
 * @param {string} what
 * @param {Row} [row]
 * @returns {Step}
 */
const vitest = (project, what, row = undefined) => {
  const counts = path.join(results, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${counts}`];
  const words = [bin("vitest/vitest.mjs"), "run", "--project", project, ...reporters];
  return { name: project, what, counts, words, needsBuild: project !== "unit", row };
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
  vitest("cli", "command line"),
  vitest("house", "what ships, and the rule on imports"),
  vitest("page", "the panel's page in a browser"),
  vitest("lsp", "language server over its protocol"),
  // Fills two cores by itself: behind the others, when the editors are through.
  vitest("unit", "unit tests, rule pages' examples, properties"),
  { name: "hosts", what: "an editor and a browser to run in", words: ["tests/hosts/ready.mjs"] },
  {
    name: "editor",
    what: "extension in the editor",
    words: ["tests/editor/run.mjs"],
    needsBuild: true,
    row: "editor",
    counts: path.join(results, "editor.json"),
  },
  {
    name: "web",
    what: "extension in a web worker",
    words: ["tests/editor/web/run.mjs"],
    needsBuild: true,
    row: "editor",
    counts: path.join(results, "web.json"),
  },
  vitest("panel", "timeline preview in the real page of the editor", "editor"),
];

/** Ends the steps that run. @type {Set<() => Promise<void>>} */
const stops = new Set();

/**
 * @param {Step} step
 * @param {((data: string | Buffer) => void) | undefined} say  takes what the step prints; without it, it has the terminal
 * @returns {Promise<Counts>}
 */
async function run(step, say) {
  if (step.counts) rmSync(step.counts, { force: true });
  const child = startChild(process.execPath, step.words, {
    cwd: root,
    stdio: say ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
  });
  stops.add(child.stop);
  const closed = new Promise((resolve) => child.child.once("close", resolve));
  if (say) {
    // A page that has to wait would be taken for one that does not answer.
    if (!step.row && child.child.pid) os.setPriority(child.child.pid, GIVES_WAY);
    for (const stream of [child.child.stdout, child.child.stderr]) stream?.on("data", say);
  }
  const timer = setTimeout(() => {
    console.error(`${step.name} did not end within ${LIMIT / 1000} s and is stopped.`);
    child.stop();
  }, LIMIT);
  const code = await child.exited;
  clearTimeout(timer);
  await child.stop(); // Whatever it left running.
  await Promise.race([closed, pause(2000, undefined, { ref: false })]); // What it printed last.
  stops.delete(child.stop);
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
    testResults = [],
  } = JSON.parse(readFileSync(file, "utf8"));
  /** @type {{ status: string, fullName: string, failureMessages: string[] }[]} */
  const tests = testResults.flatMap((/** @type {{ assertionResults: [] }} */ one) => one.assertionResults);
  const again = tests.filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0);
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    again: again.map(({ fullName }) => fullName),
  };
}

/** @param {Counts} counts */
const sentence = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

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
    await Promise.all([...stops].map((stop) => stop()));
    process.exit(130);
  });
}

/**
 * What each step has printed before its turn; the one whose turn it is prints as it goes.
 * @type {{ words: (string | Buffer)[], ended: boolean }[]}
 */
const held = chosen.map(() => ({ words: [], ended: false }));
let turn = 0;
/** @param {number} index @param {string | Buffer} data */
function print(index, data) {
  if (index === turn) process.stdout.write(data);
  else held[index]?.words.push(data);
}
/** @param {number} index */
function end(index) {
  Object.assign(held[index] ?? {}, { ended: true });
  while (held[turn]?.ended) for (const data of held[++turn]?.words.splice(0) ?? []) process.stdout.write(data);
}

let built = true;
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */ const summary = [];
/** @param {Step} step @param {boolean} beside  whether others run meanwhile */
async function take(step, beside) {
  const index = chosen.indexOf(step);
  print(index, `\n[${index + 1}/${chosen.length}] ${step.name}: ${step.what}\n`);
  const started = Date.now();
  const ready = built || !step.needsBuild;
  /** @type {Counts} */
  const counts = ready
    ? await run(step, beside ? (data) => print(index, data) : undefined)
    : { passed: 0, failed: 1, skipped: 0 };
  if (!ready) print(index, "not run: the bundles could not be built\n");
  if (step.name === "build") built = counts.failed === 0;
  const line = `${counts.failed === 0 ? "ok    " : "FAILED"} ${step.name}: ${sentence(counts)} (${((Date.now() - started) / 1000).toFixed(1)} s)`;
  const more = (counts.again ?? []).map((name) => `\n       passed at the second try: ${name}`).join("");
  summary[index] = line + more;
  print(index, `${summary[index]}\n`);
  end(index);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

const build = chosen.filter(({ name }) => name === "build");
const hosts = chosen.find(({ name }) => name === "hosts");
const rows = [...new Set(chosen.map(({ row }) => row))]
  .map((row) => chosen.filter((step) => !build.includes(step) && step !== hosts && step.row === row))
  .filter((steps) => steps.length > 0);
// Colours as in the terminal, though it is not one.
if (process.stdout.isTTY && rows.length > 1) process.env.FORCE_COLOR = "1";
for (const step of build) await take(step, false);
const ready = hosts ? take(hosts, true) : undefined;
await Promise.all([
  ready,
  ...rows.map(async (steps) => {
    if (steps[0]?.row) await ready;
    for (const step of steps) await take(step, rows.length > 1);
  }),
]);
console.log(`\n${summary.join("\n")}\n\n${sentence(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
