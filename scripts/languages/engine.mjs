// What the check of the languages takes from the engine: the names of its model, and the nearest of a list of words.
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const ENTRY = `
export { FIELD_NAMES, KINDS, PHASES } from "./postmortem/model.ts";
export { closest } from "./text/closest.ts";
`;

const root = fileURLToPath(new URL("../../", import.meta.url));
const { outputFiles } = await esbuild.build({
  stdin: { contents: ENTRY, resolveDir: path.join(root, "server/src"), loader: "ts" },
  bundle: true,
  write: false,
  format: "esm",
  platform: "neutral",
  logLevel: "warning",
});
const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
const engine = await import(`data:text/javascript;base64,${code}`);

/** @type {typeof import("../../server/src/postmortem/model.ts").KINDS} */
export const KINDS = engine.KINDS;
/** @type {typeof import("../../server/src/postmortem/model.ts").FIELD_NAMES} */
export const FIELD_NAMES = engine.FIELD_NAMES;
/** @type {typeof import("../../server/src/postmortem/model.ts").PHASES} */
export const PHASES = engine.PHASES;
/** @type {typeof import("../../server/src/text/closest.ts").closest} */
export const closest = engine.closest;
