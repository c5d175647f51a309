// The golden record: what inspect, lint and every offered fix give on many documents, as short hashes, so that a change of the
// code that should change nothing can be seen to.
//   node tests/golden/record.mjs                 compares, and names the documents that differ
//   node tests/golden/record.mjs --write         keeps what is given today in record.txt
//   node tests/golden/record.mjs --dump FOLDER   writes the outputs themselves, a file each, to compare two revisions with `diff -r`
// Documents: the examples, the rules' own examples, and, where they lie beside the project, the labelled corpus, its altered copies
// and the small cases; of those only hashes are kept.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { examplesOf } from "../../scripts/rule-pages.mjs";
import { mutate } from "../corpus/measure.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const shared = path.join(root, "../shared");
const FILE = fileURLToPath(new URL("./record.txt", import.meta.url));

const ENTRY = `
export { analyse } from "./analyse.ts";
export { inspect } from "./language/inspect.ts";
export { explain } from "./language/explain.ts";
export { rules } from "./rules/index.ts";
`;

/** Settings that ask as much of the engine as can be asked. */
const SETTINGS = { userZone: "Europe/Berlin", today: "2026-11-20" };

/**
 * @typedef {{ name: string, path: string, text: string, beside: boolean }} Input `beside`: lies beside the project
 * @typedef {{ inspect: string, lint: string, fixes: string }} Output
 */

/** The engine, bundled and loaded. */
async function load() {
  const folder = mkdtempSync(path.join(tmpdir(), "postmortem-golden-"));
  const outfile = path.join(folder, "engine.mjs");
  await build({
    stdin: { contents: ENTRY, resolveDir: path.join(root, "server/src"), loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile,
    logLevel: "error",
  });
  const engine = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true, force: true });
  return engine;
}

/** @param {string} folder @param {string} name @param {boolean} beside @returns {Input[]} */
function markdownIn(folder, name, beside) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
  return files.sort().map((file) => ({
    name: `${name}/${file.slice(0, -3)}`,
    path: file,
    text: readFileSync(path.join(folder, file), "utf8"),
    beside,
  }));
}

/** @param {any} engine @returns {Input[]} */
function inputs(engine) {
  const folder = mkdtempSync(path.join(tmpdir(), "postmortem-golden-"));
  const corpus = path.join(shared, "corpus");
  const altered = existsSync(corpus) ? markdownIn(path.join(mutate(corpus, folder), "docs"), "altered", true) : [];
  rmSync(folder, { recursive: true, force: true });
  return [
    ...markdownIn(path.join(root, "examples"), "examples", false),
    ...engine.rules.flatMap((/** @type {any} */ { id }) =>
      ["wrong", "right"].flatMap((kind) =>
        examplesOf(id)
          .filter(({ side }) => side === kind)
          .map(({ text }, i) => ({ name: `rules/${id}/${kind}-${i + 1}`, path: "report.md", text, beside: false })),
      ),
    ),
    ...markdownIn(path.join(corpus, "docs"), "corpus", true),
    ...altered,
    ...markdownIn(path.join(shared, "cases"), "cases", true),
  ];
}

/** @param {any} engine @param {Input} input @returns {Output} */
function outputOf(engine, { text, path: file }) {
  const analysis = engine.analyse(text, { path: file, settings: SETTINGS });
  const print = (/** @type {unknown} */ value) => `${JSON.stringify(value, undefined, 1)}\n`;
  const { findings } = analysis;
  return {
    inspect: print([engine.inspect(analysis, file), engine.explain(analysis)]),
    lint: print(findings.map((/** @type {any} */ { fixes, ...finding }) => finding)),
    fixes: print(
      findings.map((/** @type {any} */ { rule, fixes }) => [
        rule,
        fixes.map((/** @type {any} */ fix) => resolved(fix)),
      ]),
    ),
  };
}

/** A fix with what it does. @param {any} fix */
function resolved({ resolve, ...fix }) {
  return resolve ? { ...fix, made: resolve() } : { ...fix };
}

const hash = (/** @type {string} */ text) => createHash("sha256").update(text).digest("hex").slice(0, 10);

/** Each document's name with the hashes of what is given for it. @returns {Promise<{ lines: Map<string, string>, beside: Set<string> }>} */
export async function take(/** @type {string | undefined} */ dump = undefined) {
  const engine = await load();
  const lines = new Map();
  const beside = new Set();
  for (const input of inputs(engine)) {
    const output = outputOf(engine, input);
    lines.set(input.name, [output.inspect, output.lint, output.fixes].map(hash).join(" "));
    if (input.beside) beside.add(input.name);
    if (dump === undefined) continue;
    for (const [part, text] of Object.entries(output)) {
      const file = path.join(dump, `${input.name}.${part}.json`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return { lines, beside };
}

/** The record that is kept. @returns {Map<string, string>} */
export function kept() {
  const rows = readFileSync(FILE, "utf8").split("\n").filter(Boolean);
  return new Map(rows.map((row) => [row.slice(0, row.indexOf(" ")), row.slice(row.indexOf(" ") + 1)]));
}

/** Where two records differ, in words. @param {Map<string, string>} before @param {Map<string, string>} now @returns {string[]} */
export function differences(before, now) {
  const parts = ["inspect", "lint", "fixes"];
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((name) => {
    const [old, today] = [before.get(name)?.split(" "), now.get(name)?.split(" ")];
    if (!old) return [`${name}: not in the record`];
    if (!today) return [`${name}: no such document any more`];
    const other = parts.filter((_, i) => old[i] !== today[i]);
    return other.length > 0 ? [`${name}: ${other.join(", ")}`] : [];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf("--dump");
  const { lines } = await take(at < 0 ? undefined : process.argv[at + 1]);
  if (process.argv.includes("--write")) {
    writeFileSync(FILE, [...lines].map(([name, hashes]) => `${name} ${hashes}\n`).join(""));
    console.log(`${lines.size} documents recorded`);
  } else if (at < 0) {
    const other = differences(kept(), lines);
    console.log(other.length > 0 ? other.join("\n") : `${lines.size} documents give the same as recorded`);
    process.exitCode = other.length > 0 ? 1 : 0;
  }
}
