// Compiles the words of the languages, languages/<tag>.yaml, into server/src/languages/packs and languages/README.md.
// `node scripts/languages.mjs` writes; with `--check` it names the files that differ, and exits 1 if any does. What is wrong in a file is
// told with its line and key.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isNode, LineCounter, parseDocument } from "yaml";
import { SCHEMA } from "./languages/schema.mjs";
import { checked, group } from "./languages/shape.mjs";
import { loadSource } from "./load-source.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const SOURCES = "languages";
const PACKS = "server/src/languages/packs";

/**
 * The groups of a language, checked and ready to be compiled.
 * @param {string} file @param {string} source
 * @returns {{ groups: Record<string, unknown>, wrong: string[] }} wrong: sentences with file, line and key
 */
export function readLanguage(file, source) {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const wrong = document.errors.map(({ message }) => `${file}: ${message.split("\n")[0]}`);
  if (wrong.length > 0) return { groups: {}, wrong };
  /** @param {readonly (string | number)[]} keys */
  const lineOf = (keys) => {
    for (let length = keys.length; length > 0; length--) {
      const node = document.getIn(keys.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const groups = checked(document.toJS(), group(SCHEMA), (keys, what) =>
    wrong.push(`${file}:${lineOf(keys)}: ${keys.join(".") || "the file"} ${what}`),
  );
  return { groups: /** @type {Record<string, unknown>} */ (groups ?? {}), wrong };
}

const { fold, joinersAsMarks, phrases } = await loadSource(root, 'export * from "./postmortem/lexicon/fold.ts";');

/**
 * The names of parts and fields as the tables of the engine are keyed, so that it need not fold thousands of them at each start.
 * @param {Record<string, any>} groups @returns {Record<string, unknown>}
 */
function keyed({ headings, fields, ...others }) {
  const joiners = new Set(phrases(headings?.joiners));
  /** @param {any} value @returns {any} */
  const keys = (value) =>
    typeof value === "string"
      ? phrases(value)
          .map((/** @type {string} */ phrase) => joinersAsMarks(fold(phrase), joiners))
          .join("|")
      : Object.fromEntries(Object.entries(value).map(([name, words]) => [name, keys(words)]));
  const inWords = (/** @type {any} */ one) => ({ ...one, words: keys(one.words) });
  const made = Object.entries(headings ?? {}).map(([name, value]) => {
    if (NAMES.has(name)) return [name, keys(value)];
    return [name, name === "several" || name === "ambiguous" ? value.map(inWords) : value];
  });
  return {
    ...(headings && { headings: Object.fromEntries(made) }),
    ...(fields && { fields: keys(fields) }),
    ...others,
  };
}

/** Parts of the group `headings` that are names, or names by kind. */
const NAMES = new Set("none heads whole alone adjectives light incident fillers prepositions imperatives".split(" "));

/** JSON with one entry a line, so that changes of two people seldom meet. @param {unknown} value @returns {string} */
function json(value) {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(json).join(",\n")}]`;
  return `{${Object.entries(value)
    .map(([key, part]) => `${JSON.stringify(key)}:${json(part)}`)
    .join(",\n")}}`;
}

/** @param {string} tag @param {Record<string, unknown>} groups */
function packOf(tag, groups) {
  const quoted = (/** @type {string} */ text) => text.replace(/\\|`|\$\{/g, "\\$&");
  const rows = Object.entries(groups).map(([name, value]) => `  ${name}: \`${quoted(json(value))}\`,\n`);
  return `// Made from ${SOURCES}/${tag}.yaml by \`npm run generate\`.\nexport default {\n${rows.join("")}};\n`;
}

/** English first, whose words every report may have; the others by their tags. @param {readonly string[]} tags */
const ordered = (tags) => [...tags].sort((a, b) => Number(b === "en") - Number(a === "en") || (a < b ? -1 : 1));

/** @param {readonly string[]} tags */
const indexOf = (tags) =>
  `// Made from ${SOURCES}/ by \`npm run generate\`: the languages, English first, each with its groups as JSON.\n${tags
    .map((tag) => `import ${tag} from "./${tag}.ts";\n`)
    .join(
      "",
    )}\nexport const PACKS: Readonly<Record<string, Readonly<Record<string, string>>>> = { ${tags.join(", ")} };\n`;

/** What the groups hold, as a page. */
function reference() {
  /** @type {string[]} */ const rows = [];
  const tell = (/** @type {string} */ name, /** @type {import("./languages/shape.mjs").Shape} */ shape, depth = 0) => {
    const key = name.replace(/!$/, "");
    const needed = name.endsWith("!") ? " (needed)" : "";
    const about = shape.about ? `: ${shape.about}` : "";
    if (depth === 0) rows.push("", `## ${key}`, "", shape.about ?? "", "");
    else rows.push(`${"  ".repeat(depth - 1)}- \`${key}\`${needed}${about}`);
    const inner = shape.is === "list" || shape.is === "record" ? shape.of : shape;
    if (inner.is === "group") for (const [part, of] of Object.entries(inner.parts)) tell(part, of, depth + 1);
    else if (shape.is === "record" && shape.keys && depth === 0) rows.push(`Keys: ${shape.keys.join(", ")}.`);
  };
  for (const [name, shape] of Object.entries(SCHEMA)) tell(name, shape);
  return `<!-- Made from scripts/languages/schema.mjs by \`npm run generate\`. -->

# The words of the languages

One file per language holds the words by which reports in it are read; a test sees to it that none stand in the code.
[Adding a language](../docs/add-a-language.md) is one file here. \`npm run generate\` checks the
files, tells what is wrong with line and key, and compiles them; a group is parsed when something first asks for it. An English text is looked
through for English words, a text that gives evidence of another language, or is short, for those of all.

Words are set apart by “ | ”. A pattern is a regular expression, or a list of its alternatives; \`define\` names parts of patterns, which
\`{{name}}\` puts in beside and below it.
${rows.join("\n").replace(/\n{3,}/g, "\n\n")}
`;
}

/**
 * The files that are made from the languages: path -> content; null: the file has to go.
 * @returns {Map<string, string | null>}
 * @throws where a language's file is wrong; the message tells all that is
 */
export function languageFiles() {
  const files = readdirSync(path.join(root, SOURCES)).filter((name) => name.endsWith(".yaml"));
  const tags = ordered(files.map((name) => name.slice(0, -".yaml".length)));
  /** @type {Map<string, string | null>} */ const made = new Map();
  const there = path.join(root, PACKS);
  for (const name of existsSync(there) ? readdirSync(there) : []) made.set(`${PACKS}/${name}`, null);
  /** @type {string[]} */ const wrong = [];
  for (const tag of tags) {
    const file = `${SOURCES}/${tag}.yaml`;
    const read = readLanguage(file, readFileSync(path.join(root, file), "utf8"));
    wrong.push(...read.wrong);
    made.set(`${PACKS}/${tag}.ts`, packOf(tag, keyed(read.groups)));
  }
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  made.set(`${PACKS}/index.ts`, indexOf(tags));
  made.set(`${SOURCES}/README.md`, reference());
  return made;
}

/**
 * Writes the files that differ, or only finds them.
 * @param {{ write: boolean }} options
 * @returns {string[]} their paths
 */
export function syncLanguages({ write }) {
  const stale = [...languageFiles()].filter(([file, content]) => {
    const absolute = path.join(root, file);
    return (existsSync(absolute) ? readFileSync(absolute, "utf8") : null) !== content;
  });
  if (write)
    for (const [file, content] of stale) {
      const absolute = path.join(root, file);
      if (content === null) rmSync(absolute);
      else {
        mkdirSync(path.dirname(absolute), { recursive: true });
        writeFileSync(absolute, content);
      }
    }
  return stale.map(([file]) => file);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const check = process.argv.includes("--check");
  try {
    const stale = syncLanguages({ write: !check });
    for (const file of stale) console.log(`${check ? "differs" : "wrote"}  ${file}`);
    if (check && stale.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
