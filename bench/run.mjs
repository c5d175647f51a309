// Benchmarks side by side with peers, in one run: node bench/run.mjs [--runs N]
// markdown-it is what any Markdown tool pays to parse; markdownlint is the linter people know. README.md tells what is measured.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { report } from "./documents.mjs";
import { bundleEngine, loadEngine, markdownlint, median, parse, realDocuments, sideBySide } from "./engine.mjs";
import { typing } from "./typing.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const runs = Number(process.argv[process.argv.indexOf("--runs") + 1]) || 7;
const folder = mkdtempSync(path.join(tmpdir(), "postmortem-bench-"));
const cli = path.join(root, "dist/cli.cjs");

/** Times to read before the clock: V8 goes on optimising so much code for about ten rounds. */
const WARM = 10;

function row(/** @type {(string | number)[]} */ ...cells) {
  const text = (/** @type {string | number} */ cell) =>
    typeof cell === "number" ? cell.toFixed(cell < 10 ? 2 : 0) : cell;
  console.log(cells.map((cell, i) => (i === 0 ? text(cell).padEnd(60) : text(cell).padStart(14))).join(""));
}

/** Wall milliseconds of cold processes, in turn: medians. @param {string[][]} commands @param {string} cwd */
function cold(commands, cwd) {
  const times = commands.map(() => /** @type {number[]} */ ([]));
  for (let run = -1; run < runs; run++) {
    for (const [i, words] of commands.entries()) {
      const started = performance.now();
      const { status } = spawnSync(process.execPath, words, { cwd, stdio: "ignore" });
      // 1 is what all of them say when they found something.
      if (status !== 0 && status !== 1) throw new Error(`${words.join(" ")}: exit code ${status}`);
      if (run >= 0) times[i]?.push(performance.now() - started);
    }
  }
  return times.map(median);
}

const engine = await bundleEngine(folder);
const { fresh, again } = await loadEngine(engine);
const real = realDocuments();
console.log(`Node ${process.version}; medians of ${runs} runs\n`);

console.log("Analysis, CPU milliseconds");
row("", "markdown-it", "markdownlint", "postmortem", "/ markdown-it", "markdownlint /");
const documents = [
  [`${real.name}, warm`, real.texts],
  ["report, 100 KB, in order", [report({ entries: 1_000, disordered: 0 })]],
  ["report, 1 MB, in order", [report({ entries: 10_000, disordered: 0 })]],
  ["report, 1 MB, a tenth disordered", [report({ entries: 10_000, disordered: 0.1 })]],
];
for (const [name, texts] of /** @type {[string, string[]][]} */ (documents)) {
  const [bare = 0, linter = 0, ours = 0, known = 0] = sideBySide(texts, [parse, markdownlint, fresh, again], {
    runs,
    warm: WARM,
  });
  row(name, bare, linter, ours, ours / bare, linter / ours);
  row("  the same texts again, remembered", bare, linter, known, known / bare, linter / known);
}
const prose = ["A line of prose about nothing in particular, at 12:00 or so.\n\n".repeat(165_000)];
const [bareProse = 0, ourProse = 0] = sideBySide(prose, [parse, fresh], { runs: Math.min(runs, 3), warm: 1 });
row("prose, 10 MB, no postmortem", bareProse, "–", ourProse, ourProse / bareProse, "–");
const first = Array.from({ length: runs }, () => {
  const { stdout } = spawnSync(process.execPath, [path.join(root, "bench/engine.mjs"), engine], { encoding: "utf8" });
  return /** @type {{ parse: number, analyse: number }} */ (JSON.parse(stdout));
});
const firstParse = median(first.map((one) => one.parse));
const firstAnalyse = median(first.map((one) => one.analyse));
row(`${real.name}, first pass of a new process`, firstParse, "–", firstAnalyse, firstAnalyse / firstParse, "–");

console.log("\nIn the editor, a report of 2,000 lines, wall milliseconds");
const long = report({ entries: 1_650, disordered: 0.02 });
const { median: key, p99, menu, chosen, fixAll } = await typing(long, 200);
row("one key to its diagnostics, median", key);
row("one key to its diagnostics, p99", p99);
row("code actions, slowest", menu);
row("the edit of a chosen one, slowest", chosen);
row("fix-all", fixAll);

console.log("\nCommands as cold processes, wall milliseconds");
const files = path.join(folder, "files");
mkdirSync(files);
for (let i = 0; i < 1_000; i++)
  writeFileSync(
    path.join(files, `${i}.md`),
    real.texts[i % real.texts.length] ?? report({ entries: 20, disordered: 0 }),
  );
const cli2 = path.join(root, "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs");
const [peer = 0, many = 0] = cold(
  [
    [cli2, "*.md"],
    [cli, "lint", "*.md"],
  ],
  files,
);
row("1,000 documents: markdownlint-cli2", peer);
row("1,000 documents: postmortem lint, and of markdownlint-cli2", many, many / peer);
const [nothing = 0, one = 0, help = 0] = cold(
  [
    ["-e", "0"],
    [cli, "lint", "0.md"],
    [cli, "--help"],
  ],
  files,
);
row("node -e 0", nothing);
row("one document: postmortem lint, and of node -e 0", one, one / nothing);
row("postmortem --help, and of node -e 0", help, help / nothing);

const packed = path.join(root, "out/postmortem.vsix");
console.log();
row("extension package, MB", existsSync(packed) ? statSync(packed).size / 1e6 : "not packed: npm run package");
rmSync(folder, { recursive: true, force: true });
