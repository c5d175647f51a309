// Loads sources of the engine into a script: bundled, and never written to a file.
import path from "node:path";
import * as esbuild from "esbuild";

/**
 * @param {string} root the project's folder
 * @param {string} source of a module that imports and exports as if it stood in server/src
 * @returns {Promise<any>} the module
 */
export async function loadSource(root, source) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: source, resolveDir: path.join(root, "server/src"), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}
