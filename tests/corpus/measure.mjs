// Scores the built command on a labelled corpus with the corpus' own program.
//   node tests/corpus/measure.mjs            prints the figures
//   node tests/corpus/measure.mjs --write    keeps them in figures.json as the least that later changes must reach
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CORPUS = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));
const COMMAND = fileURLToPath(new URL("../../dist/cli.cjs", import.meta.url));

/** @param {string} corpus folder with `docs` and `labels` @returns {Record<string, number>} score by measure, cut to three digits */
export function measure(corpus) {
  const args = [join(CORPUS, "score.mjs"), "--corpus", corpus, "--json", "--", process.execPath, COMMAND, "inspect"];
  const scores = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 }));
  return Object.fromEntries(Object.entries(scores).map(([name, { score }]) => [name, Math.floor(score * 1000) / 1000]));
}

/** Writes altered copies of a corpus (entries moved, line ends, byte order mark) to a folder. @param {string} corpus @param {string} folder */
export function mutate(corpus, folder) {
  execFileSync(process.execPath, [join(CORPUS, "mutate.mjs"), "--corpus", corpus, "--out", folder]);
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), "postmortem-corpus-"));
  const figures = { documents: measure(CORPUS), altered: measure(mutate(CORPUS, folder)) };
  rmSync(folder, { recursive: true, force: true });
  console.log(JSON.stringify(figures, null, 2));
  if (process.argv.includes("--write"))
    writeFileSync(new URL("./figures.json", import.meta.url), `${JSON.stringify(figures, null, 2)}\n`);
}
