// The rules and skeletons of the engine, bundled and loaded: what everything generated is made from.
import { loadSource } from "../load-source.mjs";

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
export function loadEngine(root) {
  return loadSource(root, ENTRY);
}
