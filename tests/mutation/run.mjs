// Mutation testing: npm run mutate -- [files or folders…] [--fresh] [--write]. Files are of text/, time/ and the fixes; without any it is
// all of them. Each room's mutants are tried by the tests of that room, and what is unchanged since the last run is not tried again
// (out/mutants; --fresh does). scores.json keeps per file the share that was found and how many were not (`open`);
// answered.json says of mutants that no test can find why that is so. A file with more open ones than it had, or an answer to none,
// fails; one without a kept figure is only told.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { answer, show } from "./answers.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const here = (/** @type {string} */ name) => path.join(root, "tests/mutation", name);

const fixes = (/** @type {string} */ names) => names.split(" ").map((name) => `server/src/rules/fixes/${name}.ts`);

/** Files, and the tests that are near to them: each mutant is tried by all of these that come to it. `in-process.mjs` runs those of a room
 * that need nothing but Vitest's plain functions: it is many times faster. */
const ROOMS = [
  { name: "text", files: ["server/src/text/"], tests: "tests/unit/text/**" },
  { name: "time", files: ["server/src/time/"], tests: "tests/unit/time/!(properties)", runner: "in-process" },
  {
    name: "fixes-steps",
    files: fixes(
      "checked clocks dates days leaf-block neighbours order-kept other-day outline proof reorder retime reverse runs " +
        "timeline-moves times-kept zone-offers zones",
    ),
    tests: "tests/unit/fixes/*",
    runner: "in-process",
  },
  {
    name: "fixes-parts",
    files: fixes("field-parts heading-style insert-field insert-place insert-section"),
    tests:
      "tests/unit/fixes/{outline,places,insert-section,field-parts,heading-style} tests/rules/missing-{section,metadata}",
    runner: "in-process",
  },
  {
    name: "fixes-off",
    files: fixes("disable"),
    tests: "tests/unit/fixes/disable",
    runner: "in-process",
  },
  {
    name: "fixes",
    files: ["server/src/language/fixes.ts", "server/src/language/fix-all.ts"],
    tests: "tests/unit/language/{fixes,fix-all}",
    runner: "in-process",
  },
];

/** @typedef {{ score: number, open: number }} Score `score` in percent of the mutants that a test could find */

/** @type {Record<string, Score>} */
const scores = JSON.parse(readFileSync(here("scores.json"), "utf8"));
/** @type {Record<string, import("./answers.mjs").Answer[]>} */
const answered = JSON.parse(readFileSync(here("answered.json"), "utf8"));
const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith("--")));
let worse = 0;

mkdirSync(path.join(root, "out/mutants"), { recursive: true });
for (const room of ROOMS) {
  // A folder may be said without its last stroke.
  const asked = words.map((word) => (word.endsWith(".ts") || word.endsWith("/") ? word : `${word}/`));
  const wanted =
    asked.length > 0
      ? [
          ...asked.filter((word) => room.files.some((file) => word.startsWith(file))),
          ...room.files.filter((file) => asked.some((word) => file.startsWith(word) && file !== word)),
        ]
      : room.files;
  if (wanted.length > 0) check(room.name, run(room, wanted));
}
if (flags.has("--write")) {
  const sorted = Object.entries(scores).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    here("scores.json"),
    `{\n${sorted.map(([file, score]) => `  "${file}": ${line(score)}`).join(",\n")}\n}\n`,
  );
} else process.exitCode = worse > 0 ? 1 : 0;

/** @param {Score} score as the formatter writes it */
function line({ score, open }) {
  return `{ "score": ${score}, "open": ${open} }`;
}

/**
 * Tries the mutants of the files.
 * @param {(typeof ROOMS)[number]} room @param {string[]} files
 * @returns {Record<string, import("./answers.mjs").Tried>}
 */
function run({ name, tests, runner = "vitest" }, files) {
  const globs = files.map((file) => (file.endsWith("/") ? `${file}**/*.ts` : file)).join(",");
  const kept = path.join(root, `out/mutants/${name}.json`);
  const stryker = path.join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
  forgetUnreached(kept);
  const began = Date.now();
  const done = spawnSync(
    process.execPath,
    [
      stryker,
      "run",
      "--mutate",
      globs,
      "--incremental",
      "--incrementalFile",
      kept,
      ...(flags.has("--fresh") ? ["--force"] : []),
    ],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: {
        ...process.env,
        TZ: "Pacific/Chatham",
        POSTMORTEM_DEPTH: "full",
        POSTMORTEM_TESTS: tests,
        POSTMORTEM_RUNNER: runner,
      },
    },
  );
  if (done.status !== 0 || !existsSync(kept)) {
    console.error(`${name}: the run broke off\n${done.stdout}${done.stderr}`);
    process.exit(2);
  }
  console.log(`${name}: ${Math.round((Date.now() - began) / 1000)} s`);
  // What is kept has the files of earlier runs, too.
  const all = Object.entries(JSON.parse(readFileSync(kept, "utf8")).files);
  return Object.fromEntries(all.filter(([file]) => files.some((wanted) => file.startsWith(wanted))));
}

/** What no test came to is tried again: a new test may, and Stryker would not look. @param {string} kept */
function forgetUnreached(kept) {
  if (!existsSync(kept)) return;
  const report = JSON.parse(readFileSync(kept, "utf8"));
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter((/** @type {{ status: string }} */ { status }) => status !== "NoCoverage");
  writeFileSync(kept, JSON.stringify(report));
}

/** @param {string} name @param {Record<string, import("./answers.mjs").Tried>} files */
function check(name, files) {
  const sum = { tried: 0, open: 0, answered: 0 };
  for (const [file, tried] of Object.entries(files)) {
    const { count, open, used, unused } = answer(tried, answered[file] ?? []);
    const score = count === used ? 100 : Math.floor(1000 * (1 - open.length / (count - used))) / 10;
    const known = scores[file];
    if (unused.length > 0 || open.length > (known?.open ?? Number.POSITIVE_INFINITY)) worse++;
    console.log(
      `\n${file}: ${score} % of ${count - used}, ${open.length} open${known ? ` (${known.open} before)` : ""}`,
    );
    for (const mutant of open)
      console.log(`  ${mutant.location.start.line} ${mutant.status}: ${show(tried.source, mutant)}`);
    for (const mutant of unused) console.log(`  answered, but there is no such open mutant: ${mutant}`);
    scores[file] = { score, open: open.length };
    sum.tried += count;
    sum.open += open.length;
    sum.answered += used;
  }
  const found = Math.floor(1000 * (1 - sum.open / Math.max(1, sum.tried - sum.answered))) / 10;
  console.log(`\n${name}: ${found} % of ${sum.tried - sum.answered}, ${sum.open} open, ${sum.answered} answered`);
}
