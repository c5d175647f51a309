// The report as GitLab's Code Quality artefact.
// Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
import { createHash } from "node:crypto";
import type { Severity } from "../../rules/types.ts";
import type { Reporter } from "../report.ts";
import { plainJson } from "../terminal.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "critical",
  warning: "major",
  information: "minor",
  hint: "info",
};

export const gitlab: Reporter = ({ findings }) => {
  const issues = findings.map(({ file, line, endLine, severity, rule, message, fingerprint }) => ({
    description: message,
    check_name: rule,
    // Unique in the whole report: two files may hold the same finding.
    fingerprint: createHash("sha256").update(`${file}\0${fingerprint}`).digest("hex").slice(0, 32),
    severity: SEVERITIES[severity],
    location: { path: file, lines: { begin: line, end: endLine } },
  }));
  return `${plainJson(JSON.stringify(issues, undefined, 2))}\n`;
};
