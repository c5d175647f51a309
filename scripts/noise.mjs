// How much the rules say of real reports, and how often they are right: node scripts/noise.mjs [--write]
// Lints the labelled corpus with the built command, holds the findings against the judgements in tests/corpus/noise, and
// prints the table; with --write it goes to docs/noise.md. The corpus lies beside the project and is no part of it.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const CORPUS = path.join(root, "../shared/corpus");
const JUDGED = path.join(root, "tests/corpus/noise");

/** Reports of the corpus that we would be proud of. */
export const GOOD = [
  "alt-mark-read-2026",
  "chia-website-outage-2021",
  "portswigger-crossplane-2023",
  "secret-earn-exploit-2021",
  "seed-004",
];

/**
 * @typedef {{ rule: string, severity: string, document: string, line: number }} Found
 * @typedef {{ document: string, line: number, right: boolean, note?: string }} Judgement
 * @typedef {{ rule: string, severity: string, findings: number, documents: number, judged: number, right: number }} Row
 */

/** @returns {{ rows: Row[], perReport: Map<string, number>, stray: string[], silent: string[] }} */
export function measureNoise() {
  const found = lintCorpus();
  const labels = new Map(
    readdirSync(path.join(CORPUS, "labels")).map((name) => [
      name.replace(/\.json$/, ""),
      JSON.parse(readFileSync(path.join(CORPUS, "labels", name), "utf8")),
    ]),
  );
  const reports = [...labels].filter(([, label]) => label.postmortem && !label.template).map(([id]) => id);
  const perReport = new Map(reports.map((id) => [id, found.filter((f) => f.document === id).length]));
  /** @type {Map<string, Row>} */
  const rows = new Map();
  for (const { rule, severity } of found) {
    const row = rows.get(rule) ?? { rule, severity, findings: 0, documents: 0, judged: 0, right: 0 };
    row.findings++;
    rows.set(rule, row);
  }
  const stray = [];
  for (const row of rows.values()) {
    row.documents = new Set(found.filter((f) => f.rule === row.rule).map((f) => f.document)).size;
    for (const { document, line, right } of judgements(row.rule)) {
      if (!found.some((f) => f.rule === row.rule && f.document === document && f.line === line)) {
        stray.push(`${row.rule} ${document}:${line}`);
        continue;
      }
      row.judged++;
      if (right) row.right++;
    }
  }
  const silent = found
    .filter((f) => !labels.get(f.document)?.postmortem)
    .map((f) => `${f.rule} ${f.document}:${f.line}`);
  return { rows: [...rows.values()].sort((a, b) => b.findings - a.findings), perReport, stray, silent };
}

/** @returns {Found[]} */
function lintCorpus() {
  const folder = path.join(CORPUS, "docs");
  const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const words = [path.join(root, "dist/cli.cjs"), "lint", "--format", "json", "--no-config", "--today", "2026-11-20"];
  const { stdout } = spawnSync(process.execPath, [...words, ...files], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return JSON.parse(stdout).map((/** @type {any} */ f) => ({
    rule: f.rule,
    severity: f.severity,
    document: path.basename(f.file, ".md"),
    line: f.line,
  }));
}

/** @param {string} rule @returns {Judgement[]} */
function judgements(rule) {
  try {
    return JSON.parse(readFileSync(path.join(JUDGED, `${rule}.json`), "utf8")).judged;
  } catch {
    return [];
  }
}

/** @param {ReturnType<typeof measureNoise>} noise */
function page({ rows, perReport }) {
  const counts = [...perReport.values()].sort((a, b) => a - b);
  const median = counts[Math.floor(counts.length / 2)];
  const share = (/** @type {Row} */ row) => (row.judged > 0 ? (row.right / row.judged).toFixed(2) : "–");
  return `# Noise

What the rules say of ${counts.length} real reports by other people, and how often a reader agrees. Every finding that counts as judged was held
right or wrong by a person: read in its document, or compared with what careful readers had labelled there. Made by \`node scripts/noise.mjs --write\`; a test keeps the figures from getting worse.

A report shows ${median} findings in the median and ${counts[Math.floor(counts.length * 0.9)]} in one of ten. Five good ones show ${GOOD.map((id) => perReport.get(id)).join(", ")}.
Rules without a row found nothing there.

| rule | severity | findings | reports | judged | right |
|---|---|---|---|---|---|
${rows.map((row) => `| [${row.rule}](rules/${row.rule}.md) | ${row.severity} | ${row.findings} | ${row.documents} | ${row.judged} | ${share(row)} |`).join("\n")}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const noise = measureNoise();
  const text = page(noise);
  if (process.argv.includes("--write")) writeFileSync(path.join(root, "docs/noise.md"), text);
  else console.log(text);
  for (const line of [
    ...noise.stray.map((s) => `judged, but not found: ${s}`),
    ...noise.silent.map((s) => `found in what is no postmortem: ${s}`),
  ])
    console.error(line);
}
