// Adds judged findings to train/judged.jsonl, or to those that no weight is fitted on: node train/record.mjs FOLDER [unseen]
// FOLDER holds documents and `verdicts.jsonl`: { file, repository, path?, rule, message, verdict } a line. Of each finding that asks
// for something, and so is weighed, its clues are kept with its verdict: no text of the document, and of its repository a digest.
import { createHash } from "node:crypto";
import { appendFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadSource } from "../scripts/load-source.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [folder, file = "judged"] = process.argv.slice(2);
if (folder === undefined || !["judged", "unseen"].includes(file)) {
  console.error("usage: node train/record.mjs FOLDER [unseen]");
  process.exit(2);
}
const { analyse, inLanguages, languagesToMeet, rules, weigh, DEFAULT_SETTINGS } = await loadSource(
  root,
  `export { analyse } from "./analyse.ts";
  export { inLanguages } from "./languages/met.ts";
  export { languagesToMeet } from "./postmortem/lexicon/languages.ts";
  export { rules } from "./rules/index.ts";
  export { DEFAULT_SETTINGS } from "./rules/settings.ts";
  export { weigh } from "./rules/support/confidence.ts";`,
);

/** @typedef {{ file: string, repository: string, path?: string, rule: string, message: string, verdict: string }} Verdict */
/** @type {Verdict[]} */
const verdicts = readFileSync(path.join(folder, "verdicts.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

/** What each finding of a document that asks for something is weighed by. @param {Verdict} verdict */
function weighedIn({ file, path: name }) {
  const source = readFileSync(path.join(/** @type {string} */ (folder), file), "utf8");
  const { document, postmortem } = analyse(source, { path: name ?? file });
  const input = { document, postmortem, settings: DEFAULT_SETTINGS };
  return inLanguages(languagesToMeet(source), () =>
    rules.flatMap((/** @type {any} */ rule) =>
      rule.last
        ? []
        : rule.check(input).flatMap((/** @type {any} */ report) => {
            const clues = weigh(input, report)?.clues;
            return clues ? [{ rule: rule.id, message: report.message, clues: Object.fromEntries(clues) }] : [];
          }),
    ),
  );
}

/** @type {Map<string, { rule: string, message: string, clues: Record<string, number> }[]>} */
const known = new Map();
let recorded = 0;
for (const one of verdicts) {
  const found = known.get(one.file) ?? weighedIn(one);
  known.set(one.file, found);
  const clues = found.find(({ rule, message }) => rule === one.rule && message === one.message)?.clues;
  if (!clues) continue;
  const repository = createHash("sha256").update(one.repository.toLowerCase()).digest("hex").slice(0, 12);
  const there = Object.fromEntries(Object.entries(clues).filter(([, much]) => much !== 0));
  const row = { repository, rule: one.rule, verdict: one.verdict, clues: there };
  appendFileSync(path.join(root, `train/${file}.jsonl`), `${JSON.stringify(row)}\n`);
  recorded++;
}
console.log(`${recorded} of ${verdicts.length} judged findings recorded`);
