// The report to read in a terminal: findings by file, and a line that sums up.
import type { Severity } from "../../rules/types.ts";
import { largest } from "../../text/lists.ts";
import { counted, fixedLines, fixedSummary, type LintReport, type ReportedFinding, type Reporter } from "../report.ts";
import { oneLine, shownName } from "../terminal.ts";

type Style = "bold" | "dim" | "red" | "yellow" | "blue";
const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
};
const STYLES: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", information: "blue", hint: "dim" };

export const text: Reporter = (report, { colour }) => {
  const styled = (style: Style, words: string) =>
    colour ? `\x1b[${CODES[style][0]}m${words}\x1b[${CODES[style][1]}m` : words;
  const blocks = [...byFile(report.findings)].map(([file, findings]) => {
    const place = ({ line, column }: ReportedFinding) => `${line}:${column}`;
    const places = largest(findings.map((finding) => place(finding).length));
    const severities = largest(findings.map(({ severity }) => severity.length));
    const lines = findings.map((finding) => {
      const { severity, message, rule } = finding;
      const start = `  ${place(finding).padStart(places)}  ${styled(STYLES[severity], severity.padEnd(severities))}`;
      return `${start}  ${oneLine(message.replaceAll("\n", " "))}  ${styled("dim", rule)}`;
    });
    return [styled("bold", shownName(file)), ...lines].join("\n");
  });
  const fixed = fixedLines(report).join("\n");
  const end = [...fixedSummary(report), summary(report)].join("\n");
  const rules = byRule(report.findings, (words) => styled("dim", words));
  return `${[...(fixed ? [fixed] : []), ...blocks, ...rules, end].join("\n\n")}\n`;
};

/** How often each rule found something, the commonest first; nothing where one look counts them. */
function byRule(findings: readonly ReportedFinding[], dim: (words: string) => string): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  if (findings.length <= counts.size && new Set(findings.map(({ file }) => file)).size < 2) return [];
  const width = String(Math.max(...counts.values())).length;
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return [sorted.map(([rule, count]) => `  ${String(count).padStart(width)}  ${dim(rule)}`).join("\n")];
}

function byFile(findings: readonly ReportedFinding[]): Map<string, ReportedFinding[]> {
  const files = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const there = files.get(finding.file);
    if (there) there.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

function summary({ findings, files, postmortems, templates, failed, fixed, known = 0 }: LintReport): string {
  // A name that stands for nothing counts as a file that failed.
  if (files === 0 && failed > 0) return `Nothing was read: ${counted(failed, "file")} failed.`;
  const told = `${postmortems} of them ${postmortems === 1 ? "a postmortem" : "postmortems"}`;
  const kinds = templates > 0 ? `${told}, ${templates === 1 ? "1 a template" : `${templates} templates`}` : told;
  const others = [...(failed > 0 ? [`${failed} failed`] : []), ...(known > 0 ? [`${known} more in the baseline`] : [])];
  const read = [`${counted(files, "file")} read, ${kinds}`, ...others].join("; ");
  const word = known > 0 ? "new finding" : "finding";
  const left = fixed ? " left" : "";
  if (findings.length === 0) return `No ${word}s${left} (${read}).`;
  const parts = (["error", "warning", "information", "hint"] as const).flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number > 0 ? [severity === "information" ? `${number} information` : counted(number, severity)] : [];
  });
  return `${counted(findings.length, word)}${left}: ${parts.join(", ")} (${read}).`;
}
