// The engine against its peers in one process: CPU time of `analyse` beside a bare markdown-it parse and markdownlint with all rules.
// As a program it prints the first pass of a new process as JSON: node bench/engine.mjs ENGINE
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import MarkdownIt from "markdown-it";
import { lint } from "markdownlint/sync";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** @typedef {(text: string) => unknown} Work */

/** Bundles the engine into `folder` and gives the file. @param {string} folder */
export async function bundleEngine(folder) {
  const outfile = path.join(folder, "engine.mjs");
  await build({
    stdin: {
      contents: `export { analyse } from "./analyse.ts"; export { forgetAll } from "./text/remembered.ts";`,
      resolveDir: path.join(root, "server/src"),
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile,
    logLevel: "error",
  });
  return outfile;
}

/**
 * Two ways to read a document to its findings: `fresh` forgets first what is remembered of texts, as if each document were the first;
 * `again` has what it remembers.
 * @param {string} file @returns {Promise<{ fresh: (text: string, options?: object) => unknown, again: Work }>}
 */
export async function loadEngine(file) {
  const { analyse, forgetAll } = await import(pathToFileURL(file).href);
  return {
    fresh: (text, options = {}) => {
      forgetAll();
      return analyse(text, options).findings;
    },
    again: (text) => analyse(text).findings,
  };
}

const parser = new MarkdownIt();
/** @type {Work} */
export const parse = (text) => parser.parse(text, {});
/** @type {Work} */
export const markdownlint = (text) => lint({ strings: { text } });

/** Real reports: the labelled corpus where it lies beside the project, else the examples. @returns {{ name: string, texts: string[] }} */
export function realDocuments() {
  for (const folder of ["../shared/corpus/docs", "examples"]) {
    try {
      const files = readdirSync(path.join(root, folder)).filter((name) => name.endsWith(".md"));
      const texts = files.sort().map((name) => readFileSync(path.join(root, folder, name), "utf8"));
      return { name: `${texts.length} ${folder === "examples" ? "examples" : "published reports"}`, texts };
    } catch {}
  }
  throw new Error("there are neither reports nor examples to read");
}

/** Milliseconds of CPU time, in user and system mode. @param {() => void} work */
export function cpu(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** @param {number[]} values */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** @param {readonly string[]} texts @param {Work} work */
function each(texts, work) {
  for (const text of texts) work(text);
}

/**
 * CPU milliseconds of each work over all texts: medians of `runs` runs behind `warm` that do not count, in turn, so that a drift of
 * the machine's speed meets all alike.
 * @param {readonly string[]} texts @param {readonly Work[]} works @param {{ runs: number, warm: number }} options
 */
export function sideBySide(texts, works, { runs, warm }) {
  const times = works.map(() => /** @type {number[]} */ ([]));
  for (let run = -warm; run < runs; run++) {
    for (const [i, work] of works.entries()) {
      const time = cpu(() => each(texts, work));
      if (run >= 0) times[i]?.push(time);
    }
  }
  return times.map(median);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { again } = await loadEngine(process.argv[2] ?? "");
  const { texts } = realDocuments();
  const bare = cpu(() => each(texts, parse));
  console.log(JSON.stringify({ parse: bare, analyse: cpu(() => each(texts, again)) }));
}
