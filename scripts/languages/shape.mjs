// What a value of languages/<tag>.yaml may be, and the check of one against it, with the key that is wrong and what was meant.
import { closest } from "./engine.mjs";

/**
 * @typedef {{ is: "text" | "words" | "flag", about?: string | undefined }
 *   | { is: "pattern", open?: readonly string[] | undefined, about?: string | undefined }
 *   | { is: "one", of: readonly string[], about?: string | undefined }
 *   | { is: "list", of: Shape, about?: string | undefined }
 *   | { is: "record", keys: readonly string[] | undefined, of: Shape, about?: string | undefined }
 *   | { is: "group", parts: Record<string, Shape>, about?: string | undefined }} Shape  a part whose name ends in "!" has to be there
 * @typedef {(path: readonly (string | number)[], what: string) => void} Complain
 */

/** @param {string} [about] @returns {Shape} a string that is shown or compared as it stands */
export const text = (about) => ({ is: "text", about });
/** @param {string} [about] @returns {Shape} words or phrases apart by " | " */
export const words = (about) => ({ is: "words", about });
/**
 * @param {string} [about] @param {readonly string[]} [open] names that the code puts in
 * @returns {Shape} a regular expression, or a list of its alternatives
 */
export const pattern = (about, open) => ({ is: "pattern", about, open });
/** @param {string} [about] @returns {Shape} */
export const flag = (about) => ({ is: "flag", about });
/** @param {readonly string[]} of @param {string} [about] @returns {Shape} */
export const one = (of, about) => ({ is: "one", of, about });
/** @param {Shape} of @param {string} [about] @returns {Shape} */
export const list = (of, about) => ({ is: "list", of, about });
/** @param {readonly string[] | undefined} keys undefined: any @param {Shape} of @param {string} [about] @returns {Shape} */
export const record = (keys, of, about) => ({ is: "record", keys, of, about });
/** @param {Record<string, string>} parts what each is for @param {string} [about] @returns {Shape} patterns by name, none of which a language needs */
export const patterns = (parts, about) =>
  group(Object.fromEntries(Object.entries(parts).map(([name, what]) => [name, pattern(what)])), about);
/** @param {Record<string, Shape>} parts @param {string} [about] @returns {Shape} */
export const group = (parts, about) => ({ is: "group", parts, about });

/**
 * A value as it is compiled: a pattern's alternatives joined, its `{{names}}` written out. What is wrong is complained of.
 * @param {unknown} value @param {Shape} shape @param {Complain} complain
 * @param {readonly (string | number)[]} [path] @param {Record<string, string>} [names]
 * @returns {unknown}
 */
export function checked(value, shape, complain, path = [], names = {}) {
  const wrong = (/** @type {string} */ what) => complain(path, what);
  switch (shape.is) {
    case "flag":
      return typeof value === "boolean" ? value : wrong("has to be true or false");
    case "text":
      return typeof value === "string" ? value : wrong(`has to be text, not ${kindOf(value)}; put quotes around it`);
    case "words": {
      if (typeof value !== "string") return wrong(`has to be words apart by " | ", not ${kindOf(value)}`);
      if (value !== "" && value.split("|").some((word) => word.trim() === ""))
        return wrong("has nothing between two “|”, or one at an end");
      return value.replaceAll(" | ", "|");
    }
    case "one":
      return shape.of.includes(/** @type {string} */ (value))
        ? value
        : wrong(`has to be one of ${shape.of.join(", ")}${meant(String(value), shape.of)}`);
    case "pattern":
      return patternOf(value, names, wrong, shape.open);
    case "list":
      return Array.isArray(value)
        ? value.map((item, at) => checked(item, shape.of, complain, [...path, at], names))
        : wrong(`has to be a list, not ${kindOf(value)}`);
    case "record":
      return recordOf(value, () => shape.of, shape.keys, complain, path, names);
    case "group": {
      const parts = Object.fromEntries(
        Object.entries(shape.parts).map(([name, part]) => [name.replace(/!$/, ""), part]),
      );
      const result = recordOf(value, (key) => parts[key], Object.keys(parts), complain, path, names);
      const needed = Object.keys(shape.parts).flatMap((name) => (name.endsWith("!") ? [name.slice(0, -1)] : []));
      const lacks = needed.filter((name) => !(name in /** @type {object} */ (result ?? {})));
      if (result && lacks.length > 0) wrong(`lacks ${lacks.join(", ")}`);
      return result;
    }
  }
}

/**
 * @param {unknown} value @param {(key: string) => Shape | undefined} shapeOf @param {readonly string[] | undefined} keys
 * @param {Complain} complain @param {readonly (string | number)[]} path @param {Record<string, string>} outer
 */
function recordOf(value, shapeOf, keys, complain, path, outer) {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    return void complain(path, `has to be keys with values, not ${kindOf(value)}`);
  const { define, ...rest } = /** @type {Record<string, unknown>} */ (value);
  const names = define === undefined ? outer : named(define, complain, [...path, "define"], outer);
  /** @type {Record<string, unknown>} */ const result = {};
  for (const [key, part] of Object.entries(rest)) {
    const shape = keys && !keys.includes(key) ? undefined : shapeOf(key);
    if (shape) result[key] = checked(part, shape, complain, [...path, key], names);
    else complain([...path, key], `is not known${meant(key, keys ?? [])}`);
  }
  return result;
}

/**
 * Patterns that have a name, to be used as `{{name}}` beside and below them, and in the names after them.
 * @param {unknown} define @param {Complain} complain @param {readonly (string | number)[]} path @param {Record<string, string>} outer
 */
function named(define, complain, path, outer) {
  /** @type {Record<string, string>} */ const names = { ...outer };
  if (define === null || typeof define !== "object") complain(path, "has to be names with patterns");
  else
    for (const [name, value] of Object.entries(define))
      names[name] = String(patternOf(value, names, (what) => complain([...path, name], what)) ?? "");
  return names;
}

/**
 * @param {unknown} value @param {Record<string, string>} names @param {(what: string) => void} wrong
 * @param {readonly string[]} [open]
 */
function patternOf(value, names, wrong, open = []) {
  const parts = Array.isArray(value) ? value : [value];
  if (!parts.every((part) => typeof part === "string"))
    return wrong(`has to be a pattern or a list of patterns, not ${kindOf(value)}`);
  const source = parts
    .map(joined)
    .join("|")
    .replace(/\{\{([\w-]+)\}\}/g, (all, name) => {
      if (open.includes(name)) return all;
      if (name in names) return names[name] ?? "";
      wrong(`uses ${all}, which no “define” names${meant(name, Object.keys(names))}`);
      return "";
    });
  try {
    new RegExp(source.replace(/\{\{[\w-]+\}\}/g, "x"), "u");
    return source;
  } catch (error) {
    return wrong(`is no regular expression: ${error instanceof Error ? error.message : error}`);
  }
}

/** A pattern whose alternatives are set apart by " | " outside of its brackets, as one. @param {string} pattern */
function joined(pattern) {
  let depth = 0;
  return pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\(|\)| \| /gsu, (part) => {
    depth += Number(part === "(") - Number(part === ")");
    return part === " | " && depth === 0 ? "|" : part;
  });
}

/** @param {unknown} value */
function kindOf(value) {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "keys with values" : `the ${typeof value} ${value}`;
}

/** @param {string} word @param {readonly string[]} known */
function meant(word, known) {
  const near = closest(word, known);
  return near === undefined ? "" : `; did you mean “${near}”?`;
}
