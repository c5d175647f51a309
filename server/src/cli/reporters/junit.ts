// The report as JUnit XML: a test case a file, which fails where it has a warning or an error.
// Source: https://github.com/testmoapp/junitxml
import type { ReportedFinding, Reporter } from "../report.ts";
import { oneLine } from "../terminal.ts";

export const junit: Reporter = ({ findings, names, failures }) => {
  const byFile = new Map<string, ReportedFinding[]>(names.map((name) => [name, []]));
  for (const finding of findings) byFile.get(finding.file)?.push(finding);
  const cases = [...byFile].map(([file, found]) => testCase(file, found));
  const unread = failures.map(
    (message) =>
      `<testcase name="${escaped(message.file)}" classname="postmortem"><error message="${escaped(message.why)}"/></testcase>`,
  );
  const failing = [...byFile.values()].filter((found) => found.some(fails)).length;
  const all = [...cases, ...unread];
  const counts = `tests="${all.length}" failures="${failing}" errors="${unread.length}"`;
  const suite = [`<testsuite name="postmortem" ${counts}>`, ...all, "</testsuite>"].join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="postmortem" ${counts}>\n${suite}\n</testsuites>\n`;
};

function testCase(file: string, findings: readonly ReportedFinding[]): string {
  const open = `<testcase name="${escaped(file)}" classname="postmortem"`;
  if (findings.length === 0) return `${open}/>`;
  const lines = findings.map(
    ({ line, column, severity, message, rule }) => `${line}:${column} ${severity} ${oneLine(message)} (${rule})`,
  );
  const words = escaped(lines.join("\n"));
  if (!findings.some(fails)) return `${open}><system-out>${words}</system-out></testcase>`;
  const worst = findings.filter(fails);
  const said = `${worst.length} ${worst.length === 1 ? "finding" : "findings"}: ${[...new Set(worst.map(({ rule }) => rule))].join(", ")}`;
  return `${open}><failure message="${escaped(said)}">${words}</failure></testcase>`;
}

function fails({ severity }: ReportedFinding): boolean {
  return severity === "error" || severity === "warning";
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for XML, without the characters that XML 1.0 has no way to write. */
function escaped(words: string): string {
  return words
    .split("\n")
    .map(oneLine)
    .join("\n")
    .replace(/[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
