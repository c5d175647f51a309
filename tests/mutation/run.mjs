// Mutation testing: npm run mutate -- [files… | known] [--write]. Files are of text/, time/ and the fixes; without any it is all of
// them, which takes hours, `known` is those that have a score. Each room's mutants are tried by the tests of that room. tests/mutation/scores.json keeps the share that was
// found, per file, and in words why the rest is none; a lower share fails, --write keeps a new one.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const SCORES = path.join(root, "tests/mutation/scores.json");
const REPORT = path.join(root, "out/mutation.json");

/** Files, and the tests that are near to them. */
const ROOMS = [
  { files: "server/src/text/", tests: "tests/unit/text/**,tests/unit/config/**" },
  { files: "server/src/time/", tests: "tests/unit/time/**,tests/unit/timeline/**" },
  { files: "server/src/rules/fixes/", tests: "tests/rules/*" },
];

/**
 * @typedef {{ status: string, replacement: string, location: { start: { line: number } } }} Mutant
 * @typedef {{ score: number, left?: string }} Score `score` in percent of the mutants that tests reach or should; `left`: why the rest is none
 */

/** @type {Record<string, Score>} */
const scores = existsSync(SCORES) ? JSON.parse(readFileSync(SCORES, "utf8")) : {};
const words = process.argv
  .slice(2)
  .filter((word) => !word.startsWith("--"))
  .flatMap((word) => (word === "known" ? Object.keys(scores) : [word]));
let lower = 0;

for (const { files, tests } of ROOMS) {
  const wanted = words.length > 0 ? words.filter((word) => word.startsWith(files)) : [`${files}**/*.ts`];
  if (wanted.length === 0) continue;
  rmSync(REPORT, { force: true });
  spawnSync(
    process.execPath,
    [path.join(root, "node_modules/@stryker-mutator/core/bin/stryker.js"), "run", "--mutate", wanted.join(",")],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, POSTMORTEM_TESTS: tests } },
  );
  if (!existsSync(REPORT)) {
    console.error(`${files}: the run broke off; npx stryker run says why`);
    process.exit(2);
  }
  /** @type {Record<string, { source: string, mutants: Mutant[] }>} */
  const report = JSON.parse(readFileSync(REPORT, "utf8")).files;
  for (const [file, { source, mutants }] of Object.entries(report)) {
    const counted = mutants.filter(({ status }) => status !== "Ignored" && status !== "CompileError");
    const alive = counted.filter(({ status }) => status === "Survived" || status === "NoCoverage");
    const score = counted.length === 0 ? 100 : Math.floor(1000 * (1 - alive.length / counted.length)) / 10;
    const known = scores[file];
    const fell = known !== undefined && score < known.score;
    if (fell) lower++;
    console.log(`\n${file}: ${score} % of ${counted.length}${fell ? `, which were ${known.score} %` : ""}`);
    for (const { status, location, replacement } of alive) {
      const line = source.split("\n")[location.start.line - 1]?.trim();
      console.log(`  ${location.start.line} ${status}: ${line} => ${replacement.replace(/\s+/g, " ").slice(0, 80)}`);
    }
    scores[file] = { ...known, score };
  }
}
if (process.argv.includes("--write")) {
  const sorted = Object.entries(scores).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(SCORES, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
} else process.exitCode = lower > 0 ? 1 : 0;
