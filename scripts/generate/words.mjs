// The words that users see, apart from the code: package.nls.json has those of the manifest by key, l10n/bundle.l10n.json those of the
// client and its pages by themselves. Translations stand beside them, `package.nls.de.json` and `bundle.l10n.de.json`.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const MANIFEST_WORDS = "package.nls.json";
export const CLIENT_WORDS = "l10n/bundle.l10n.json";

/** @typedef {Record<string, string>} Words */

const SHOWN = new Set([
  "title",
  "shortTitle",
  "label",
  "description",
  "markdownDescription",
  "deprecationMessage",
  "markdownDeprecationMessage",
  "displayName",
  "userDescription",
  "contents",
  "altText",
]);
const SHOWN_LISTS = new Set(["enumDescriptions", "markdownEnumDescriptions", "enumItemLabels"]);
const KEY = /^%([\w.-]+)%$/;

/**
 * The manifest with its words in their places.
 * @template T
 * @param {T} value @param {Words} words @returns {T}
 */
export function withWords(value, words) {
  if (typeof value === "string") return /** @type {T} */ (words[KEY.exec(value)?.[1] ?? ""] ?? value);
  if (Array.isArray(value)) return /** @type {T} */ (value.map((one) => withWords(one, words)));
  if (value === null || typeof value !== "object") return value;
  return /** @type {T} */ (Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withWords(one, words)])));
}

/**
 * The manifest with keys in the places of its words, and the words by key.
 * @param {any} manifest with its words in their places
 * @returns {{ manifest: any, words: Words }}
 */
export function withKeys(manifest) {
  /** @type {Words} */ const words = {};
  const keyed = (/** @type {string} */ text, /** @type {readonly string[]} */ place) => {
    let key = keyOf(place);
    for (let n = 2; words[key] !== undefined && words[key] !== text; n++) key = `${keyOf(place)}-${n}`;
    words[key] = text;
    return `%${key}%`;
  };
  /** @param {any} value @param {readonly string[]} place @returns {any} */
  const walk = (value, place) => {
    if (Array.isArray(value)) return value.map((one, i) => walk(one, [...place, nameOf(one, i)]));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        const here = [...place, key];
        // Views are named by `name`, where other things have one that is no word.
        const shown = SHOWN.has(key) || (key === "name" && place[0] === "views");
        if (shown && typeof one === "string") return [key, keyed(one, here)];
        if (SHOWN_LISTS.has(key) && Array.isArray(one))
          return [key, one.map((text, i) => keyed(text, [...place, String(value.enum?.[i] ?? i)]))];
        // What a model reads stays as it is.
        return [key, key === "inputSchema" ? one : walk(one, here)];
      }),
    );
  };
  const contributes = walk(manifest.contributes, []);
  return { manifest: { ...manifest, contributes }, words: sorted(words) };
}

/** What an element of a list is called in a key. @param {any} one @param {number} i */
function nameOf(one, i) {
  const name = one?.id ?? one?.command ?? one?.view ?? one?.name ?? one?.type ?? one?.title;
  return typeof name === "string" && !KEY.test(name) ? name : String(i);
}

/** Steps that say nothing of what is meant. */
const SILENT = new Set([
  "object",
  "properties",
  "items",
  "anyOf",
  "configuration",
  "markdownDescription",
  "description",
]);

/** @param {readonly string[]} place */
function keyOf(place) {
  if (place[0] === "configuration" && place[2] === "title")
    return `settings.page.${place[1]}`.replace(/[^\w.-]+/g, "-");
  const setting = place.find((step) => /^postmortem\../.test(step) && place[0] === "configuration");
  // All rules have the same severities.
  const steps =
    setting?.startsWith("postmortem.rules.") && isSeverity(place) ? ["rules", "severity", ...last(place)] : place;
  const from = steps === place && setting !== undefined ? place.slice(place.indexOf(setting)) : steps;
  return [...(setting === undefined ? [] : ["settings"]), ...from]
    .filter((step) => !SILENT.has(step) && !/^\d+$/.test(step))
    .map((step) => step.replace(/^postmortem\./, "").replace(/[^\w.-]+/g, "-"))
    .join(".");
}

const SEVERITY = ["default", "error", "warning", "information", "hint", "off"];
/** @param {readonly string[]} place */
const isSeverity = (place) => SEVERITY.includes(place.at(-1) ?? "") || place.at(-2) === "severity";
/** @param {readonly string[]} place */
const last = (place) => place.slice(-1).filter((step) => SEVERITY.includes(step));

/**
 * What the client and its pages say: the texts that `l10n.t` is given in client/src, and `t` in client/webview.
 * @param {string} root @returns {Words}
 */
export function clientWords(root) {
  /** @type {Words} */ const words = {};
  for (const [folder, call] of /** @type {const} */ ([
    ["client/src", /\bl10n\.t\(\s*("(?:[^"\\]|\\.)*")/g],
    ["client/webview", /(?<![\w.])t\(\s*("(?:[^"\\]|\\.)*")/g],
  ])) {
    for (const name of readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).sort()) {
      if (!name.endsWith(".ts")) continue;
      const source = readFileSync(path.join(root, folder, name), "utf8");
      for (const [, literal = '""'] of source.matchAll(call)) words[JSON.parse(literal)] = JSON.parse(literal);
    }
  }
  return sorted(words);
}

/** @param {Words} words */
function sorted(words) {
  return Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param {Words} words */
export function wordsFile(words) {
  return `${JSON.stringify(words, undefined, 2)}\n`;
}
