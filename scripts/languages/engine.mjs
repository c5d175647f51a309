// What the check of the languages takes from the engine: the names of its model, and the nearest of a list of words.
import { fileURLToPath } from "node:url";
import { loadSource } from "../load-source.mjs";

const ENTRY = `
export { FIELD_NAMES, KINDS, PHASES } from "./postmortem/model.ts";
export { SIGNS } from "./postmortem/lexicon/types.ts";
export { closest } from "./text/closest.ts";
`;

const engine = await loadSource(fileURLToPath(new URL("../../", import.meta.url)), ENTRY);

/** @type {typeof import("../../server/src/postmortem/model.ts").KINDS} */
export const KINDS = engine.KINDS;
/** @type {typeof import("../../server/src/postmortem/model.ts").FIELD_NAMES} */
export const FIELD_NAMES = engine.FIELD_NAMES;
/** @type {typeof import("../../server/src/postmortem/model.ts").PHASES} */
export const PHASES = engine.PHASES;
/** @type {typeof import("../../server/src/postmortem/lexicon/types.ts").SIGNS} */
export const SIGNS = engine.SIGNS;
/** @type {typeof import("../../server/src/text/closest.ts").closest} */
export const closest = engine.closest;
