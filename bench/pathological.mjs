// How CPU time grows with documents of one thing repeated: node bench/pathological.mjs [NAME…]
// Prints, for each shape of tests/pathological/shapes.mjs, milliseconds of `analyse` at five sizes and the growth per doubling.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { SHAPES } from "../tests/pathological/shapes.mjs";
import { bundleEngine, cpu, loadEngine } from "./engine.mjs";

const SIZES = [64_000, 128_000, 256_000, 512_000, 1_024_000];
/** Milliseconds; a size that took longer is the last one. */
const ENOUGH = 5_000;

const folder = mkdtempSync(path.join(tmpdir(), "postmortem-bench-"));
const { fresh: analyse } = await loadEngine(await bundleEngine(folder));
const asked = process.argv.slice(2);
console.log(`${"CPU ms at".padEnd(32)}${SIZES.map((size) => `${size / 1000} k`.padStart(9)).join("")}   per doubling`);
for (const { name, make } of SHAPES) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  analyse(make(16_000), { treatAs: "postmortem" });
  /** @type {number[]} */ const times = [];
  for (const size of SIZES) {
    const text = make(size);
    times.push(cpu(() => analyse(text, { treatAs: "postmortem" })));
    if ((times.at(-1) ?? 0) > ENOUGH) break;
  }
  const growth = ((times.at(-1) ?? 0) / (times[0] || 1)) ** (1 / Math.max(1, times.length - 1));
  console.log(
    `${name.padEnd(32)}${times.map((ms) => ms.toFixed(0).padStart(9)).join("")}${growth.toFixed(2).padStart(15)}`,
  );
}
rmSync(folder, { recursive: true, force: true });
