// Lets two bundles have one engine between them: what the language server's own files import of the rest is taken from the
// bundle beside it. The extension holds the engine once then, in the web worker's script.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sharedObject } from "./shared-files.mjs";

/** Folders of the files that stay in the server's bundle. */
const OWN = ["server/src/lsp", "server/src/disk"];
/** A package of the engine that the server imports too. */
const PACKAGES = ["temporal-polyfill"];
const IMPORT = /^(?:import|export) (?!type )[^;]*?from "(\.\.\/[^"]+)";/gm;

/** Whether files of a folder stay in the server's bundle. @param {string} folder */
const isOwn = (folder) => OWN.some((own) => folder === own || folder.startsWith(`${own}/`));

/**
 * What the server's files import of the engine, relative to server/src.
 * @param {string} root
 */
function partsOf(root) {
  /** @type {Set<string>} */ const parts = new Set(PACKAGES);
  for (const folder of OWN) {
    for (const name of readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts")) continue;
      const file = path.posix.join(folder, name.replaceAll("\\", "/"));
      for (const [, target] of readFileSync(path.join(root, file), "utf8").matchAll(IMPORT)) {
        const part = path.posix.join(path.posix.dirname(file), /** @type {string} */ (target));
        if (!isOwn(path.posix.dirname(part))) parts.add(path.posix.relative("server/src", part));
      }
    }
  }
  return [...parts].sort();
}

/**
 * Source that exports the engine's parts as `parts`, by name.
 * @param {string} root
 */
function partsSource(root) {
  const names = partsOf(root);
  const imports = names.map((name, i) => {
    const from = PACKAGES.includes(name) ? name : `./${path.posix.join("server/src", name)}`;
    return `import * as part${i} from ${JSON.stringify(from)};`;
  });
  return [
    ...imports,
    `export const parts = { ${names.map((name, i) => `${JSON.stringify(name)}: part${i}`).join(", ")} };`,
    "",
  ].join("\n");
}

/**
 * The engine's bundle for programs: what `entry` exports, and the parts.
 * @param {string} root
 * @param {string} entry
 * @returns {import("esbuild").StdinOptions}
 */
export function withParts(root, entry) {
  return { contents: `${partsSource(root)}export * from "./${entry}";\n`, resolveDir: root, loader: "ts" };
}

/**
 * The web worker's script: runs `entry` in a worker; where it is required instead, it only gives the parts, and files as `shared`.
 * @param {string} root
 * @param {string} entry
 * @param {readonly string[]} [files] by path relative to the root
 * @returns {import("esbuild").BuildOptions}
 */
export function workerWithParts(root, entry, files = []) {
  const run = `if (typeof importScripts === "function") void import("./${entry}");\nexport const shared = ${sharedObject(files)};\n`;
  return {
    stdin: { contents: `${partsSource(root)}${run}`, resolveDir: root, loader: "ts" },
    // A classic script: nothing gives it `module` and `exports`.
    format: "iife",
    globalName: "postmortem",
    footer: { js: 'if (typeof module === "object") module.exports = postmortem;' },
  };
}

/**
 * Takes the engine's parts from the bundle beside.
 * @param {string} root
 * @param {string} bundle  as it is required
 * @returns {import("esbuild").Plugin}
 */
export function partsFrom(root, bundle) {
  const parts = partsOf(root);
  return {
    name: "parts-from",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.\/|^temporal-polyfill$/ }, ({ path: target, importer, namespace }) => {
        const folder = path.relative(root, path.dirname(importer)).replaceAll("\\", "/");
        if (namespace !== "file" || !isOwn(folder)) return undefined;
        const part = PACKAGES.includes(target)
          ? target
          : path.posix.relative("server/src", path.posix.join(folder, target));
        return parts.includes(part) ? { path: part, namespace: "engine" } : undefined;
      });
      onResolve({ filter: /^/, namespace: "engine" }, ({ path: target }) => ({ path: target, external: true }));
      onLoad({ filter: /^/, namespace: "engine" }, ({ path: part }) => ({
        contents: `module.exports = require(${JSON.stringify(bundle)}).parts[${JSON.stringify(part)}];`,
      }));
    },
  };
}
