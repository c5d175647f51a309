// Fits how much each clue counts for or against a finding, from findings that careful readers judged: node train/fit.mjs [--write]
// Logistic regression, the same at every run. Prints the weights and what they come to on repositories that they were not fitted on;
// with --write they go to server/src/rules/weights.ts.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const WEIGHTS_FILE = "server/src/rules/weights.ts";

/**
 * @typedef {{ repository: string, rule: string, verdict: "right" | "wrong" | "no help", clues: Record<string, number> }} Judged
 * @typedef {{ bias: number, weights: Record<string, number> }} Fitted
 */

/** In the order in which they are told. */
const CLUES = [
  "tells the impact",
  "says on which day it was",
  "shows code again and again",
  "calls itself a report",
  "has many marks of a report",
  "has a summary",
  "has a timeline",
  "says when it was noticed",
  "says how many it hit",
  "sets words in bold again and again",
  "asks for owners",
  "asks for owners or dates in a table that keeps no account",
  "asks for owners or dates of what stands in paragraphs",
  "asks for owners or dates among lessons",
  "asks for owners or dates where nobody is spoken of",
  "asks for follow-up tasks",
  "asks for the day",
  "is about words",
  "says that a task is vague",
  "says that a task has no end",
  "is about a task of one of several lists",
  "is about a task of a group with a title",
];
/** Set by hand: of the findings of nine rounds six are held back by it, of which none was right, too few to be fitted on. */
const BY_HAND = { "asks for owners or dates where nobody is spoken of": -3 };
/** Holds weights back that few findings speak for. */
const PENALTY = 2;
const STEPS = 50;
const FOLDS = 10;

/** @param {"judged" | "unseen"} file @returns {Judged[]} @throws {Error} for a clue that has no weight */
export function readJudged(file = "judged") {
  const lines = readFileSync(path.join(root, `train/${file}.jsonl`), "utf8").split("\n");
  /** @type {Judged[]} */ const judged = lines.filter((line) => line !== "").map((line) => JSON.parse(line));
  const unknown = judged.flatMap(({ clues }) => Object.keys(clues)).find((clue) => !CLUES.includes(clue));
  if (unknown !== undefined)
    throw new Error(
      `train/${file}.jsonl has the clue “${unknown}”, which has no weight: add it to CLUES, or take it out`,
    );
  return judged;
}

/** @param {readonly Judged[]} judged @returns {Fitted} */
export function fitWeights(judged) {
  const rows = judged.map(({ clues }) => [1, ...CLUES.map((clue) => clues[clue] ?? 0)]);
  const wanted = judged.map(({ verdict }) => (verdict === "right" ? 1 : 0));
  const weights = Array.from({ length: CLUES.length + 1 }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const matrix = weights.map((_, i) => weights.map((_, j) => (i === j && i > 0 ? PENALTY : i === j ? 0.01 : 0)));
    const slope = weights.map((weight, i) => (i > 0 ? PENALTY : 0.01) * weight);
    for (const [n, row] of rows.entries()) {
      const chance = confidence(row, weights);
      for (const [i, a] of row.entries()) {
        slope[i] = at(slope, i) + (chance - at(wanted, n)) * a;
        const line = /** @type {number[]} */ (matrix[i]);
        for (const [j, b] of row.entries()) line[j] = at(line, j) + chance * (1 - chance) * a * b;
      }
    }
    for (const [i, by] of solved(matrix, slope).entries()) weights[i] = at(weights, i) - by;
  }
  const [bias = 0, ...own] = weights.map((weight) => Math.round(weight * 100) / 100);
  return { bias, weights: { ...Object.fromEntries(CLUES.map((clue, i) => [clue, at(own, i)])), ...BY_HAND } };
}

/** @param {readonly number[]} list @param {number} index */
const at = (list, index) => /** @type {number} */ (list[index]);

/** @param {readonly number[]} row @param {readonly number[]} weights */
function confidence(row, weights) {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * at(weights, i), 0)));
}

/** The solution of a system of equations, by elimination. @param {number[][]} matrix @param {number[]} right */
function solved(matrix, right) {
  const rows = matrix.map((row, i) => [...row, at(right, i)]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = /** @type {number[]} */ (rows[i]);
    for (const [j, row] of rows.entries()) {
      if (j === i) continue;
      const times = at(row, i) / at(pivot, i);
      for (let k = i; k < row.length; k++) row[k] = at(row, k) - times * at(pivot, k);
    }
  }
  return rows.map((row, i) => at(row, rows.length) / at(row, i));
}

/** @param {Fitted} fitted @param {Judged} judged */
export function confidenceOf({ bias, weights }, { clues }) {
  return confidence([1, ...CLUES.map((clue) => clues[clue] ?? 0)], [bias, ...CLUES.map((clue) => weights[clue] ?? 0)]);
}

/** How sure each finding is by weights that were fitted on the findings of other repositories. @param {readonly Judged[]} judged */
export function crossValidated(judged) {
  const repositories = [...new Set(judged.map(({ repository }) => repository))].sort();
  const fold = new Map(repositories.map((repository, i) => [repository, i % FOLDS]));
  const fits = Array.from({ length: FOLDS }, (_, i) =>
    fitWeights(judged.filter(({ repository }) => fold.get(repository) !== i)),
  );
  return judged.map((one) => confidenceOf(/** @type {Fitted} */ (fits[fold.get(one.repository) ?? 0]), one));
}

/** @param {Fitted} fitted */
export function weightsFile({ bias, weights }) {
  const lines = Object.entries(weights).map(([clue, weight]) => `  "${clue}": ${weight},`);
  return [
    "// What makes it likelier that the writer of a report agrees to a finding, and how much: made by train/fit.mjs.",
    "",
    `export const BIAS = ${bias};`,
    "",
    "export const WEIGHTS = {",
    ...lines,
    "};",
    "",
    "export type Clue = keyof typeof WEIGHTS;",
    "",
  ].join("\n");
}

/** @param {readonly Judged[]} judged */
function counted(judged) {
  const of = (/** @type {string} */ verdict) => judged.filter((one) => one.verdict === verdict).length;
  const [right, wrong, useless] = [of("right"), of("wrong"), of("no help")];
  const share = judged.length > 0 ? Math.round((100 * right) / judged.length) : 0;
  return `${judged.length} findings: ${right} right (${share} %), ${wrong} wrong, ${useless} no help`;
}

function main() {
  const judged = readJudged();
  const fitted = fitWeights(judged);
  console.log(`${counted(judged)}, of ${new Set(judged.map(({ repository }) => repository)).size} repositories\n`);
  for (const [clue, weight] of [["(before any clue)", fitted.bias], ...Object.entries(fitted.weights)])
    console.log(`${String(weight).padStart(6)}  ${clue}`);
  const sure = crossValidated(judged);
  console.log("\nOn repositories that the weights were not fitted on:");
  for (const bound of [0.3, 0.35, 0.4, 0.45, 0.5, 0.6])
    console.log(`  from ${bound}: ${counted(judged.filter((_, i) => at(sure, i) >= bound))}`);
  const unseen = readJudged("unseen");
  const told = unseen.filter((one) => confidenceOf(fitted, one) >= 0.5);
  console.log(
    `\nOn those of the last round, from 0.5: ${counted(told)}; below: ${counted(unseen.filter((one) => !told.includes(one)))}`,
  );
  if (process.argv.includes("--write")) writeFileSync(path.join(root, WEIGHTS_FILE), weightsFile(fitted));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
