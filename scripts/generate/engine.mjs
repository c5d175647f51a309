// The rules and skeletons of the engine, bundled and loaded: what everything generated is made from.
import path from "node:path";
import * as esbuild from "esbuild";

/**
 * @typedef {import("../../server/src/rules/types.ts").Rule} Rule
 * @typedef {import("../../server/src/rules/types.ts").RuleGroup} RuleGroup
 * @typedef {import("../../server/src/config/schema.ts").Schema} Schema
 * @typedef {import("../../server/src/config/editor-settings.ts").EditorSetting} EditorSetting
 * @typedef {{
 *   rules: readonly Rule[],
 *   groups: readonly RuleGroup[],
 *   schema: Schema,
 *   editorSettings: readonly EditorSetting[],
 *   schemaOf: (key: string) => Schema | undefined,
 *   snippetsFile: () => string,
 *   grammarFiles: () => Map<string, string>,
 * }} Engine
 */

const ENTRY = `
export { rules } from "./rules/index.ts";
export { RULE_GROUPS as groups } from "./rules/types.ts";
export { CONFIG_SCHEMA as schema } from "./config/schema.ts";
export { EDITOR_SETTINGS as editorSettings, schemaOf } from "./config/editor-settings.ts";
export { grammarFiles } from "../../scripts/grammar.ts";
export { snippetsFile } from "../../scripts/snippets.ts";
`;

/**
 * @param {string} root the project's folder
 * @returns {Promise<Engine>}
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
