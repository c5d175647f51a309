// The engine as one file, for tests that run it in workers of their own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Bundles what `entry` exports, whose imports are relative to server/src.
 * @param {string} entry @returns {Promise<{ file: string, remove: () => void }>} an ES module; `remove` when it is no longer needed
 */
export async function bundle(entry) {
  const folder = mkdtempSync(path.join(tmpdir(), "postmortem-engine-"));
  const file = path.join(folder, "engine.mjs");
  await build({
    stdin: { contents: entry, resolveDir: path.join(root, "server/src"), loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile: file,
    logLevel: "error",
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
