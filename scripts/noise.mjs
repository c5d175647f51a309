// How much the rules say of real reports, and how often they are right: node scripts/noise.mjs [--write]
// Lints the labelled corpus with the built command and holds every finding against a judgement: that of the labels where they
// decide, else that of a reader, kept in tests/corpus/judgements.json. Prints the table; with --write it goes to docs/noise.md.
// The corpus lies beside the project and is no part of it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const CORPUS = path.join(root, "../shared/corpus");
const JUDGED = path.join(root, "tests/corpus/judgements.json");

/** Reports of the corpus that we would be proud of. */
export const GOOD = [
  "alt-mark-read-2026",
  "chia-website-outage-2021",
  "portswigger-crossplane-2023",
  "secret-earn-exploit-2021",
  "seed-004",
];

/**
 * @typedef {"right" | "wrong" | "no help"} Verdict
 * @typedef {{ rule: string, severity: string, document: string, line: number, message: string, related: number[] }} Found
 * @typedef {{ rule: string, severity: string, findings: number, documents: number, right: number, wrong: number, unjudged: string[] }} Row
 * @typedef {{ line: number, owner: string | null, due: string | null, vague: boolean }} LabelledAction
 * @typedef {{ postmortem: boolean, template: boolean, order: string | null, outOfOrder: number[], actions: LabelledAction[],
 *   sections: { line: number, kinds: string[] }[], events: { line: number, zone: string | null }[] }} Label
 */

/** The names by which `missing-section` calls the parts. */
const NAMES = {
  summary: "summary",
  impact: "impact",
  detection: "detection",
  timeline: "timeline",
  "root cause": "root-cause",
  resolution: "resolution",
  "action items": "actions",
  "lessons learned": "lessons",
};

/**
 * Rules on which the labels decide: what a careful reader saw says whether the finding is right.
 * @type {Record<string, (label: Label, found: Found) => boolean>}
 */
const BY_LABEL = {
  "missing-section": ({ sections }, { message }) => {
    const there = new Set(sections.flatMap(({ kinds }) => kinds));
    // Of parts without headings it is told where the text tells them, and which of them nobody found.
    const [claim = ""] = /(?<=Its text |Not found: ).*?(?=\. With)/.exec(message) ?? /^[^.]*/.exec(message) ?? [];
    const named = Object.entries(NAMES).filter(([name]) => claim.includes(name));
    return named.length > 0 && named.every(([, kind]) => !there.has(kind));
  },
  // At an entry it speaks of that entry, at a heading of those below.
  "missing-timezone": ({ events }, { line, related }) => {
    const named = events.filter((event) => event.line === line || related.includes(event.line));
    const below = events.filter((event) => event.line > line).slice(0, 1);
    return (named.length > 0 ? named : below).some(({ zone }) => zone === "none" || zone === "inferred");
  },
  "action-vague": ({ actions }, { line }) => actions.some((a) => a.line === line && a.vague),
  "action-missing-owner": ({ actions }, found) => lacks(actions, found, "owner"),
  "action-missing-due": ({ actions }, found) => lacks(actions, found, "due"),
  "timeline-out-of-order": ({ outOfOrder }, { line, related }) =>
    [line, ...related].some((n) => outOfOrder.includes(n)),
  "timeline-descending": ({ order }) => order === "descending",
};

/** Whether a task lacks what the finding says: the one on a line it names, or one of the list whose heading it stands at. @param {LabelledAction[]} actions @param {Found} found @param {"owner" | "due"} part */
function lacks(actions, { line, related }, part) {
  const named = actions.filter((action) => action.line === line || related.includes(action.line));
  return (named.length > 0 ? named : actions).some((action) => action[part] === null);
}

/** @returns {{ rows: Row[], perReport: Map<string, number>, stray: string[], silent: string[] }} */
export function measureNoise() {
  const found = lintCorpus();
  const labels = new Map(
    readdirSync(path.join(CORPUS, "labels")).map((name) => [
      name.replace(/\.json$/, ""),
      /** @type {Label} */ (JSON.parse(readFileSync(path.join(CORPUS, "labels", name), "utf8"))),
    ]),
  );
  /** @type {Record<string, Record<string, Verdict>>} */
  const judged = JSON.parse(readFileSync(JUDGED, "utf8"));
  const met = new Set();
  /** @type {Map<string, Row>} */
  const rows = new Map();
  for (const finding of found) {
    const { rule, severity, document } = finding;
    const row = rows.get(rule) ?? { rule, severity, findings: 0, documents: 0, right: 0, wrong: 0, unjudged: [] };
    rows.set(rule, row);
    row.findings++;
    const key = keyOf(finding);
    met.add(`${rule} ${key}`);
    const byLabel = BY_LABEL[rule]?.(/** @type {Label} */ (labels.get(document)), finding);
    const verdict = judged[rule]?.[key] ?? (byLabel === undefined ? undefined : byLabel ? "right" : "wrong");
    if (verdict === "right") row.right++;
    else if (verdict === "wrong") row.wrong++;
    else if (verdict === undefined) row.unjudged.push(`${key} (line ${finding.line}): ${finding.message}`);
  }
  for (const row of rows.values())
    row.documents = new Set(found.filter((f) => f.rule === row.rule).map((f) => f.document)).size;
  const reports = [...labels].filter(([, label]) => label.postmortem && !label.template).map(([id]) => id);
  return {
    rows: [...rows.values()].sort((a, b) => b.findings - a.findings || a.rule.localeCompare(b.rule)),
    // What is overdue depends on the day of reading, not on the report.
    perReport: new Map(
      reports.map((id) => [id, found.filter((f) => f.document === id && f.rule !== "action-due-passed").length]),
    ),
    stray: Object.entries(judged).flatMap(([rule, keys]) =>
      Object.keys(keys).flatMap((key) => (met.has(`${rule} ${key}`) ? [] : [`${rule} ${key}`])),
    ),
    silent: found.filter((f) => !labels.get(f.document)?.postmortem).map((f) => `${f.rule} ${f.document}:${f.line}`),
  };
}

/** Names a finding by its document and the text of its line, so that a judgement survives other lines' changes. @param {Found} found */
function keyOf({ document, line }) {
  const text = readFileSync(path.join(CORPUS, "docs", `${document}.md`), "utf8").split(/\r\n|\n|\r/)[line - 1] ?? "";
  return `${document}#${createHash("sha256").update(text.trim()).digest("hex").slice(0, 8)}`;
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
    message: f.message,
    related: [...linesNamed(f.message), ...f.related.map((/** @type {any} */ one) => one.line)],
  }));
}

/** The lines that a message names (“line 75”, “lines 3, 4 and 9”). @param {string} message */
function linesNamed(message) {
  return [...message.matchAll(/\blines? (\d+(?:(?:, | and |–)\d+)*)/g)].flatMap(([, list = ""]) =>
    list.split(/\D+/).map(Number),
  );
}

/** @param {ReturnType<typeof measureNoise>} noise */
function page({ rows, perReport }) {
  const counts = [...perReport.values()].sort((a, b) => a - b);
  const median = counts[Math.floor(counts.length / 2)];
  const share = (/** @type {Row} */ { right, findings, unjudged }) =>
    findings > unjudged.length ? (right / (findings - unjudged.length)).toFixed(2) : "–";
  const sum = (/** @type {(row: Row) => number} */ of) => rows.reduce((all, row) => all + of(row), 0);
  return `# Noise

What the rules say of ${counts.length} real reports by other people, and how often a reader agrees. Each finding was held right, wrong or of no
help: by what careful readers had labelled in its document where that decides, else by a person who read it there. Made by
\`node scripts/noise.mjs --write\`; a test keeps the figures from getting worse. The rules were made with these reports at hand: expect less on others.

Of ${sum((r) => r.findings)} findings ${sum((r) => r.right)} are right and ${sum((r) => r.wrong)} wrong. A report shows ${median} in the median and ${counts[Math.floor(counts.length * 0.9)]} in one of ten. Five good ones show ${GOOD.map((id) => perReport.get(id)).join(", ")}.
Rules without a row found nothing there.

| rule | severity | findings | reports | right | wrong | share right |
|---|---|---|---|---|---|---|
${rows.map((row) => `| [${row.rule}](rules/${row.rule}.md) | ${row.severity} | ${row.findings} | ${row.documents} | ${row.right} | ${row.wrong} | ${share(row)} |`).join("\n")}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const noise = measureNoise();
  const text = page(noise);
  if (process.argv.includes("--write")) writeFileSync(path.join(root, "docs/noise.md"), text);
  else console.log(text);
  for (const line of [
    ...noise.rows.flatMap(({ rule, unjudged }) => unjudged.map((what) => `not judged: ${rule} ${what}`)),
    ...noise.stray.map((s) => `judged, but not found: ${s}`),
    ...noise.silent.map((s) => `found in what is no postmortem: ${s}`),
  ])
    console.error(line);
}
