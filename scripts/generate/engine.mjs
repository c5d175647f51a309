// The rules and skeletons of the engine, bundled and loaded: what everything generated is made from.
import path from "node:path";
import * as esbuild from "esbuild";

/**
 * @typedef {import("../../server/src/rules/types.ts").Rule} Rule
 * @typedef {import("../../server/src/rules/types.ts").RuleGroup} RuleGroup
 */

const ENTRY = `
export { rules } from "./rules/index.ts";
export { RULE_GROUPS as groups } from "./rules/types.ts";
export { grammarFiles } from "../../scripts/grammar.ts";
export { snippetsFile } from "../../scripts/snippets.ts";
`;

/**
 * @param {string} root the project's folder
 * @returns {Promise<{ rules: readonly Rule[], groups: readonly RuleGroup[], snippetsFile: () => string, grammarFiles: () => Map<string, string> }>}
 */
export async function loadEngine(root) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: ENTRY, resolveDir: path.join(root, "server/src"), loader: "ts" },
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
