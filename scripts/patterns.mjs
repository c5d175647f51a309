// Whether every regular expression of the product takes time in proportion to the text, whatever the text is.
//   node scripts/patterns.mjs            tells what is new, gone or too slow
//   node scripts/patterns.mjs --write    keeps the verdicts in tests/house/patterns.txt
// Literals are read from the syntax tree; what `new RegExp` makes is heard while the engine reads documents, since much of it is
// made from tables of words. recheck (pure JavaScript) gives the verdicts, which are kept by a hash of the pattern.
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseSync } from "@swc/core";
import { build } from "esbuild";
import { exampleTexts } from "./rule-pages.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const VERDICTS = path.join(root, "tests/house/patterns.txt");
const ALLOWED = path.join(root, "tests/house/patterns.allowed.json");
const ROOMS = ["server/src", "client/src", "client/webview"];

/**
 * @typedef {{ file: string, source: string, flags: string }} Pattern
 * @typedef {"linear" | "exponential" | "unknown" | `degree ${number}`} Verdict
 * @typedef {{ file: string, begins: string, bound: string }} Allowed
 *   A pattern that is not linear: its file, how it begins, and what makes it harmless.
 */

/** Every file of the product's own code. @returns {string[]} */
export function sources() {
  return ROOMS.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${room}/${name.replaceAll(path.sep, "/")}`),
  ).sort();
}

/**
 * The literals of a file, and how often it makes patterns at run time.
 * @param {string} file @param {string} text
 * @returns {{ literals: Pattern[], made: number }}
 */
export function patternsOf(file, text) {
  /** @type {Pattern[]} */ const literals = [];
  let made = 0;
  /** @param {any} node */
  const walk = (node) => {
    if (node === null || typeof node !== "object") return;
    if (node.type === "RegExpLiteral") literals.push({ file, source: node.pattern, flags: node.flags });
    if (
      (node.type === "NewExpression" || node.type === "CallExpression") &&
      ["RegExp", "Expression", "pattern"].includes(node.callee?.value)
    )
      made++;
    for (const part of Object.values(node)) walk(part);
  };
  walk(parseSync(text, { syntax: "typescript", target: "es2022" }));
  return { literals, made };
}

const MAKES = /\bnew (?:RegExp|Expression)\(|(?<!\bfunction )(?<!\.)\bpattern\(/g;
/** Make those of words as they are asked for, and forms of them that match the same; they are heard where their words stand. */
const MADE_LATER = /^server\/src\/(?:text\/expression\.ts#|languages\/patterns\.ts#0$)/;

/** Bundles the engine so that it tells which patterns it makes, has it read all sorts of documents, and gives what was made. */
export async function madePatterns() {
  const folder = mkdtempSync(path.join(tmpdir(), "postmortem-patterns-"));
  const outfile = path.join(folder, "engine.mjs");
  await build({
    stdin: { contents: ENTRY, resolveDir: path.join(root, "server/src"), loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile,
    logLevel: "error",
    plugins: [{ name: "heard", setup: ({ onLoad }) => onLoad({ filter: /(?:server|client).src.*\.ts$/ }, heard) }],
  });
  /** @type {Map<string, Pattern[]>} by the place that makes them */
  const made = new Map();
  Object.assign(globalThis, {
    [HEARD]: (/** @type {string} */ place, /** @type {string | RegExp} */ from, /** @type {string} */ flags) => {
      const { source, flags: own } = new RegExp(from, flags);
      made.set(place, [
        ...(made.get(place) ?? []),
        { file: place.slice(0, place.lastIndexOf("#")), source, flags: own },
      ]);
      return new RegExp(from, flags);
    },
    [HEARD_EXPRESSION]: (
      /** @type {string} */ place,
      /** @type {new (source: string, flags: string) => unknown} */ Expression,
      /** @type {string} */ source,
      /** @type {string} */ flags,
    ) => {
      /** @type {any} */ (globalThis)[HEARD](place, source, flags);
      return new Expression(source, flags);
    },
    // Of all languages, as none is met yet.
    [HEARD_WORDS]: (
      /** @type {string} */ place,
      /** @type {(source: () => string, flags: string) => unknown} */ make,
      /** @type {() => string} */ source,
      /** @type {string} */ flags,
    ) => {
      /** @type {any} */ (globalThis)[HEARD](place, source(), flags);
      return make(source, flags);
    },
  });
  const engine = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true, force: true });
  exercise(engine);
  return made;
}

const HEARD = "postmortemPatternMade";
const HEARD_EXPRESSION = "postmortemExpressionMade";
const HEARD_WORDS = "postmortemWordPatternMade";
const ENTRY = `
export { analyse } from "./analyse.ts";
export { capture } from "./capture/index.ts";
export { readPattern } from "./text/pattern.ts";
export { phrasePattern } from "./text/phrases.ts";
export * as links from "./language/document-links.ts";
export { readableLinks } from "./language/entry-links.ts";
export { isSample } from "./language/entry-lines.ts";
export * as format from "./language/format.ts";
export * as newReport from "./language/new-report.ts";
export { ENTRY_MARKERS } from "../../client/src/text/entryMarkers.ts";
export { ALL, tableOf } from "./postmortem/lexicon/index.ts";
`;

/** @param {{ path: string }} args @returns {import("esbuild").OnLoadResult} */
function heard({ path: absolute }) {
  const file = path.relative(root, absolute).replaceAll(path.sep, "/");
  let count = 0;
  const contents = readFileSync(absolute, "utf8").replace(MAKES, (found) => {
    const place = `"${file}#${count++}"`;
    if (found === "pattern(") return `globalThis.${HEARD_WORDS}(${place}, pattern, `;
    if (found === "new Expression(") return `globalThis.${HEARD_EXPRESSION}(${place}, Expression, `;
    return `globalThis.${HEARD}(${place}, `;
  });
  return { contents, loader: "ts" };
}

/** Has everything made that is made when it is first needed. @param {any} engine */
function exercise({ ALL, tableOf, analyse, capture, readPattern, phrasePattern }) {
  const read = (/** @type {string} */ text) => {
    for (const { fixes } of analyse(text, { treatAs: "postmortem", settings: { userZone: "Europe/Berlin" } }).findings)
      for (const fix of fixes.slice(0, 2)) fix.resolve();
  };
  const examples = path.join(root, "examples");
  for (const name of readdirSync(examples)) read(readFileSync(path.join(examples, name), "utf8"));
  for (const text of exampleTexts()) read(text);
  const samples = path.join(root, "tests/unit/capture/samples");
  for (const name of readdirSync(samples)) capture(readFileSync(path.join(samples, name), "utf8"));
  // The turns of a language are made when a document in it is read.
  for (const lexicon of ALL) tableOf(lexicon).turns();
  // What a user may write, at its worst.
  readPattern("\\w+\\w*(A|B)[A-Z]{2}");
  readPattern("[A-Z]+-\\d+");
  phrasePattern(["a bit of  work", "some", "多少"]);
}

/** Every pattern of the product, once each, and the places that make patterns without having made one. */
export async function allPatterns() {
  const made = await madePatterns();
  /** @type {Map<string, Pattern>} */ const patterns = new Map();
  /** @type {string[]} */ const silent = [];
  const add = (/** @type {Pattern} */ pattern) => patterns.set(`${idOf(pattern)} ${pattern.file}`, pattern);
  for (const file of sources()) {
    const text = readFileSync(path.join(root, file), "utf8");
    const { literals, made: places } = patternsOf(file, text);
    literals.forEach(add);
    if (places !== [...text.matchAll(MAKES)].length)
      silent.push(`${file}: a RegExp that is not made by \`new RegExp(\``);
    for (let i = 0; i < places; i++) {
      const there = made.get(`${file}#${i}`);
      if (there && !MADE_LATER.test(`${file}#${i}`)) there.forEach(add);
      else if (!there) silent.push(`${file}: place ${i + 1} of \`new RegExp\` was not reached`);
    }
  }
  return { patterns: [...patterns.values()], silent };
}

/** @param {Pattern} pattern */
export const idOf = ({ source, flags }) =>
  createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 12);

/**
 * Settings of recheck: its own choice of method first, then, for what is too large for that, a search for attacks that is kept short.
 * Times in milliseconds. The search is seeded, so it gives the same at every run that is not cut short.
 */
const METHODS = [
  { timeout: 8_000, attackTimeout: null, incubationTimeout: null },
  {
    checker: "fuzz",
    timeout: 30_000,
    attackTimeout: null,
    incubationTimeout: null,
    maxAttackStringSize: 20_000,
    attackLimit: 3e8,
    incubationLimit: 5e6,
    maxIteration: 5,
    maxGenerationSize: 40,
    maxInitialGenerationSize: 200,
  },
];

/** What recheck says of a pattern. @param {Pattern} pattern @returns {Verdict} */
export function verdictOn({ source, flags }) {
  const { checkSync } = createRequire(import.meta.url)("recheck/lib/browser.js");
  for (const method of METHODS) {
    const { status, complexity } = checkSync(source, flags, method);
    if (status === "safe") return "linear";
    if (status === "unknown" || !complexity) continue;
    return complexity.type === "exponential" ? "exponential" : `degree ${complexity.degree}`;
  }
  return "unknown";
}

/** The verdicts that are kept, by hash. @returns {Map<string, Verdict>} */
export function keptVerdicts() {
  const rows = readFileSync(VERDICTS, "utf8").split("\n").filter(Boolean);
  return new Map(rows.map((row) => [row.slice(0, 12), /** @type {Verdict} */ (row.slice(13))]));
}

/** @returns {Allowed[]} */
export const allowedPatterns = () => JSON.parse(readFileSync(ALLOWED, "utf8"));

/** @param {Pattern} pattern @param {Allowed} allowed */
export const allows = ({ file, source }, allowed) => file === allowed.file && source.startsWith(allowed.begins);

/**
 * What is wrong, in words: patterns that are too slow and not allowed, and entries of the list that are for nothing.
 * @param {readonly Pattern[]} patterns @param {(pattern: Pattern) => Verdict} verdict @param {readonly Allowed[]} allowed
 */
export function complaints(patterns, verdict, allowed) {
  const slow = patterns.filter((pattern) => verdict(pattern) !== "linear");
  const wrong = slow
    .filter((pattern) => verdict(pattern) === "exponential" || !allowed.some((one) => allows(pattern, one)))
    .map((pattern) => `${pattern.file}: ${verdict(pattern)}: /${pattern.source.slice(0, 160)}/${pattern.flags}`);
  const idle = allowed.filter((one) => !slow.some((pattern) => allows(pattern, one)));
  return [
    ...wrong,
    ...idle.map(({ file, begins }) => `${file}: nothing slow begins with ${begins}: take it off the list`),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { patterns, silent } = await allPatterns();
  const kept = keptVerdicts();
  /** @type {Map<string, Verdict>} */ const verdicts = new Map();
  for (const pattern of patterns) {
    const id = idOf(pattern);
    if (!verdicts.has(id)) verdicts.set(id, kept.get(id) ?? verdictOn(pattern));
  }
  if (process.argv.includes("--write")) {
    const rows = [...verdicts].map(([id, verdict]) => `${id} ${verdict}\n`).sort();
    writeFileSync(VERDICTS, rows.join(""));
  }
  const wrong = [...silent, ...complaints(patterns, (one) => verdicts.get(idOf(one)) ?? "unknown", allowedPatterns())];
  console.log([...wrong, `${patterns.length} patterns, ${wrong.length} complaints`].join("\n"));
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
