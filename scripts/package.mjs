// Builds and packs the extension: out/postmortem.vsix. `node scripts/package.mjs [--no-build]`.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";
import { build } from "./build.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Packs what package.json's `files` names: bundles and data, no packages of others.
 * @param {{ rebuild?: boolean }} [options]
 * @returns {Promise<string>} the file made
 */
export async function pack({ rebuild = true } = {}) {
  if (rebuild) {
    const { missing } = await build({ clean: true });
    if (missing.length > 0) throw new Error(missing.join("\n"));
  }
  const vsix = path.join(root, "out/postmortem.vsix");
  mkdirSync(path.dirname(vsix), { recursive: true });
  await createVSIX({
    cwd: root,
    packagePath: vsix,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return vsix;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`packed ${path.relative(process.cwd(), await pack({ rebuild: !process.argv.includes("--no-build") }))}`);
}
