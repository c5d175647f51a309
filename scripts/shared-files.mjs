// Lets the desktop's and the browser's bundles, of the client and of the server, have between them what is the same in both: the
// desktop's takes it from the browser's, so that the package holds it once. Which files those are is seen in what both are made of.
import path from "node:path";
import * as esbuild from "esbuild";

/** What only one of the two may load: the machine's own ways of reading, writing and starting. */
const OWN = /[\\/](?:browser|node)[\\/](?!vscode-)|[\\/]client[\\/]src[\\/](?:browser|node)\.ts$/;

/**
 * The files that the desktop's bundle asks for and the browser's holds anyway, relative to the root.
 * @param {string} root
 * @param {{ desktop: esbuild.BuildOptions, browser: esbuild.BuildOptions }} bundles options without these plugins
 * @param {RegExp} [which] those that may be shared
 * @returns {Promise<string[]>}
 */
export async function sharedFiles(root, { desktop, browser }, which = /^/) {
  const held = new Set(await inputsOf(browser));
  /** @type {Set<string>} */ const asked = new Set();
  const note = takeShared(root, "./any", (file) => {
    if (!held.has(file) || !which.test(file)) return false;
    asked.add(file);
    return true;
  });
  await inputsOf({ ...desktop, plugins: [note, ...(desktop.plugins ?? [])] });
  return [...asked].sort();
}

/** @param {esbuild.BuildOptions} options @returns {Promise<string[]>} */
async function inputsOf(options) {
  const { metafile } = await esbuild.build({ ...options, minify: false, metafile: true, write: false });
  return Object.keys(metafile?.inputs ?? {});
}

/**
 * Source of the browser's bundle: runs `entry` in a worker; where it is required on a desktop, it only gives the files.
 * @param {string} root @param {string} entry @param {readonly string[]} files
 * @returns {esbuild.BuildOptions}
 */
export function browserWithShared(root, entry, files) {
  const run = `if (typeof importScripts === "function") module.exports = require("./${entry}");\nelse `;
  return { stdin: { contents: run + sharedSource(files), resolveDir: root, loader: "js" } };
}

/** The files alone. @param {string} root @param {readonly string[]} files @returns {esbuild.BuildOptions} */
export function sharedAlone(root, files) {
  return { stdin: { contents: sharedSource(files), resolveDir: root, loader: "js" } };
}

/** @param {readonly string[]} files */
function sharedSource(files) {
  return `module.exports = { shared: ${sharedObject(files)} };\n`;
}

/** Source of an object that gives each file by its path. @param {readonly string[]} files */
export function sharedObject(files) {
  const parts = files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`);
  return `{ ${parts.join(", ")} }`;
}

/**
 * Takes the files from the browser's bundle.
 * @param {string} root
 * @param {string} bundle that has them, as it is required: of its own while one works, in the extension another name of the browser's
 * @param {(file: string) => boolean} isShared by path relative to the root
 * @returns {esbuild.Plugin}
 */
export function takeShared(root, bundle, isShared) {
  return {
    name: "take-shared",
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /^/ }, async ({ path: name, importer, namespace, resolveDir, kind, pluginData }) => {
        if (pluginData === "seen" || namespace !== "file" || importer === "") return undefined;
        const found = await resolve(name, { importer, namespace, resolveDir, kind, pluginData: "seen" });
        if (found.errors.length > 0 || found.external || found.namespace !== "file" || OWN.test(found.path))
          return undefined;
        const file = path.relative(root, found.path).replaceAll("\\", "/");
        return isShared(file) ? { path: file, namespace: "shared" } : undefined;
      });
      onResolve({ filter: /^/, namespace: "shared" }, ({ path: name }) => ({ path: name, external: true }));
      onLoad({ filter: /^/, namespace: "shared" }, ({ path: file }) => ({
        contents: `module.exports = require(${JSON.stringify(bundle)}).shared[${JSON.stringify(file)}]();`,
      }));
    },
  };
}
