// Benchmarks side by side with peers, in one run: node bench/run.mjs [--runs N]
// markdown-it is what any Markdown tool pays to parse; markdownlint is the linter people know.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import MarkdownIt from "markdown-it";
import { lint } from "markdownlint/sync";
import { report } from "./documents.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const runs = Number(process.argv[process.argv.indexOf("--runs") + 1]) || 7;
const folder = mkdtempSync(path.join(tmpdir(), "postmortem-bench-"));

/** @param {() => void} work @returns {number} median milliseconds of `runs` runs behind one warm-up */
function median(work) {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

async function engine() {
  const outfile = path.join(folder, "engine.mjs");
  await build({
    entryPoints: [path.join(root, "server/src/analyse.ts")],
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile,
    logLevel: "error",
  });
  const { analyse } = await import(pathToFileURL(outfile).href);
  return /** @type {(text: string) => unknown} */ (analyse);
}

function row(/** @type {(string | number)[]} */ ...cells) {
  console.log(
    cells
      .map((cell, i) =>
        i === 0
          ? String(cell).padEnd(34)
          : String(typeof cell === "number" ? cell.toFixed(cell < 10 ? 2 : 0) : cell).padStart(14),
      )
      .join(""),
  );
}

const analyse = await engine();
const parser = new MarkdownIt();
const examples = readdirSync(path.join(root, "examples")).filter((name) => name.endsWith(".md"));
const documents = [
  ["the examples, all together", examples.map((name) => readFileSync(path.join(root, "examples", name), "utf8"))],
  ["report, 100 KB, in order", [report({ entries: 1_000, disordered: 0 })]],
  ["report, 1 MB, in order", [report({ entries: 10_000, disordered: 0 })]],
  ["report, 1 MB, a tenth disordered", [report({ entries: 10_000, disordered: 0.1 })]],
  ["prose, 10 MB, no postmortem", ["A line of prose about nothing in particular, at 12:00 or so.\n\n".repeat(165_000)]],
];
console.log(`Node ${process.version}; median milliseconds of ${runs} runs in one process\n`);
row("", "KB", "markdown-it", "markdownlint", "postmortem");
for (const [name, texts] of /** @type {[string, string[]][]} */ (documents)) {
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1024;
  const each = (/** @type {(text: string) => void} */ work) => median(() => texts.forEach(work));
  const strings = (/** @type {string} */ text) => lint({ strings: { text } });
  row(
    name,
    size,
    each((text) => parser.parse(text, {})),
    size > 5_000 ? "–" : each(strings),
    each((text) => analyse(text)),
  );
}

const files = path.join(folder, "files");
mkdirSync(files);
for (let i = 0; i < 300; i++)
  writeFileSync(path.join(files, `${i}.md`), report({ entries: 20, disordered: 0.1, seed: i }));
/** @param {string[]} words */
const cold = (words) =>
  median(() => {
    const { status } = spawnSync(process.execPath, words, { cwd: files, stdio: "ignore" });
    // 1 is what all of them say when they found something.
    if (status !== 0 && status !== 1) throw new Error(`${words.join(" ")}: exit code ${status}`);
  });
console.log("\nA cold process over 300 files, milliseconds");
row(
  "markdownlint-cli2 *.md",
  cold([path.join(root, "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs"), "*.md"]),
);
row("postmortem lint *.md", cold([path.join(root, "dist/cli.cjs"), "lint", "*.md"]));
rmSync(folder, { recursive: true, force: true });
