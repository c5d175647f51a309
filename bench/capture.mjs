// How the time to read a paste grows with it: node bench/capture.mjs. Shapes that make a careless reader quadratic; 2 is linear.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(path.join(tmpdir(), "postmortem-bench-"));
const outfile = path.join(folder, "capture.mjs");
await build({
  entryPoints: [path.join(root, "server/src/capture/index.ts")],
  bundle: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  outfile,
  logLevel: "error",
});
const { capture, csvOf, markdownOf } = await import(pathToFileURL(outfile).href);

/** A shape's text of so many characters. @type {Record<string, (length: number) => string>} */
const shapes = {
  "log lines": fill("2026-03-04T09:41:00Z failed\n"),
  "one long line": (length) => `2026-03-04T09:41:00Z ${fill("a_b*`$ ")(length)}`,
  blanks: (length) => `2026-03-04 09:41 UTC x${fill(" ")(length)}x`,
  "names and times": fill("Dana\n  9:41 AM\nhi\n"),
  "clocks alone": fill("9:41 AM\n"),
  "names without times": fill("Dana Smith\n"),
  "times below words": fill("word\nMar 4, 10:41 UTC\n\n"),
  "brackets that never close": fill("[{\n"),
  "quotes that never close": fill('time,"x\n'),
  "columns without a time": fill("time,message\n"),
  commits: fill("commit 0123456789abcdef\n"),
  "pairs of a log": fill('m="'),
  "colours of a terminal": fill("\x1b["),
  "one string of JSON": (length) => JSON.stringify({ ts: 1_772_613_660, text: fill("<http")(length) }),
  "nested JSON": (length) => `${fill('{"a":')(length)}1`,
};

/** @param {string} piece */
function fill(piece) {
  return (/** @type {number} */ length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** @param {string} text @returns {number} the shortest of three runs, in milliseconds */
function shortest(text) {
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const { entries } = capture(text, { date: "2026-03-04", zone: "Europe/Berlin" });
    markdownOf(entries);
    csvOf(entries);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

console.log(`${"".padEnd(28)}${["200 KB", "400 KB", "growth"].map((word) => word.padStart(10)).join("")}`);
for (const [name, shape] of Object.entries(shapes)) {
  const [once, twice] = [shortest(shape(200_000)), shortest(shape(400_000))];
  const cells = [`${once.toFixed(0)} ms`, `${twice.toFixed(0)} ms`, (twice / once).toFixed(1)];
  console.log(`${name.padEnd(28)}${cells.map((cell) => cell.padStart(10)).join("")}`);
}
rmSync(folder, { recursive: true, force: true });
