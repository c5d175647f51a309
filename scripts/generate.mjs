// Writes what is made from the languages and rules: the words compiled, rule pages around what is written on them, settings in the manifest, the schema of configuration files, snippets;
// the grammars from their parts; the checks of messages; the words that users see, for translation; the weights of clues; and the picture of the rooms from the rule that holds them apart.
// `node scripts/generate.mjs` writes; with `--check` it only names the files that differ, and exits 1 if any does.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { knows } from "../.dependency-cruiser.mjs";
import { fitWeights, readJudged, WEIGHTS_FILE, weightsFile } from "../train/fit.mjs";
import { ARCHITECTURE, withRooms } from "./generate/architecture.mjs";
import { loadEngine } from "./generate/engine.mjs";
import { manifest } from "./generate/manifest.mjs";
import { indexPage, rulePage } from "./generate/pages.mjs";
import { REFERENCE, TYPES, withReference } from "./generate/reference.mjs";
import { schemaFile } from "./generate/schema.mjs";
import { VALIDATORS, validators } from "./generate/validators.mjs";
import { CLIENT_WORDS, clientWords, MANIFEST_WORDS, withKeys, withWords, wordsFile } from "./generate/words.mjs";
import { syncLanguages } from "./languages.mjs";
import { PAGES } from "./rule-pages.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes("--check");

// The engine has the languages' words in it: they come first.
const languages = syncLanguages({ write: !check });
const engine = await loadEngine(root);
const { rules, groups, snippetsFile, grammarFiles } = engine;
/** @type {Map<string, string | null>} path -> content; null: the file has to go */
const wanted = new Map();
for (const name of existsSync(path.join(root, PAGES)) ? readdirSync(path.join(root, PAGES)) : []) {
  if (name.endsWith(".md")) wanted.set(`${PAGES}/${name}`, null);
}
for (const rule of rules) {
  const page = `${PAGES}/${rule.id}.md`;
  wanted.set(page, rulePage(rule, current(page) ?? ""));
}
wanted.set(`${PAGES}/README.md`, indexPage(rules, groups));
wanted.set("snippets/postmortem.code-snippets", snippetsFile());
for (const [file, content] of grammarFiles()) wanted.set(file, content);
const known = JSON.parse(current(MANIFEST_WORDS) ?? "{}");
const made = withKeys(
  manifest(withWords(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")), known), engine),
);
wanted.set("package.json", `${JSON.stringify(made.manifest, undefined, 2)}\n`);
wanted.set(MANIFEST_WORDS, wordsFile(made.words));
wanted.set(CLIENT_WORDS, wordsFile(clientWords(root)));
wanted.set(ARCHITECTURE, withRooms(readFileSync(path.join(root, ARCHITECTURE), "utf8"), knows));
wanted.set(
  REFERENCE,
  withReference(readFileSync(path.join(root, REFERENCE), "utf8"), readFileSync(path.join(root, TYPES), "utf8")),
);
wanted.set(VALIDATORS, validators(root));
wanted.set("docs/postmortem.schema.json", schemaFile(engine));
wanted.set(WEIGHTS_FILE, weightsFile(fitWeights(readJudged())));

const stale = [...wanted].filter(([file, content]) => current(file) !== content).map(([file]) => file);
for (const file of [...languages, ...stale]) console.log(`${check ? "differs" : "wrote"}  ${file}`);
if (!check) for (const file of stale) write(file, wanted.get(file) ?? null);
if (check && stale.length + languages.length > 0) {
  console.error("Run `npm run generate` and commit the result.");
  process.exitCode = 1;
}

/** @param {string} file @returns {string | null} */
function current(file) {
  const absolute = path.join(root, file);
  return existsSync(absolute) ? readFileSync(absolute, "utf8") : null;
}

/** @param {string} file @param {string | null} content */
function write(file, content) {
  const absolute = path.join(root, file);
  if (content === null) return rmSync(absolute);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, content);
}
