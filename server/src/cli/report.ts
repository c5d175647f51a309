// What lint found, in the form that every reporter reads.
import type { Analysis } from "../analyse.ts";
import type { CheckedFix, Severity } from "../rules/types.ts";
import { shownName } from "./terminal.ts";

/** Lines and columns count from 1, columns in UTF-16; the end is the place behind the last character. */
export interface ReportedFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
}

/** Findings of one rule that were mended in one file. */
export interface Mended {
  readonly file: string;
  readonly rule: string;
  readonly count: number;
}

export interface LintReport {
  /** What is left where fixes were applied. */
  readonly findings: readonly ReportedFinding[];
  /** How many files were read, and how many of them are postmortems or templates. */
  readonly files: number;
  readonly postmortems: number;
  /** How many could not be read or analysed. */
  readonly failed: number;
  /** What `--fix` mended; absent where nobody asked for it. */
  readonly mended?: readonly Mended[];
  /** Whether the mended texts were only tried, not written. */
  readonly dry?: boolean;
}

/** A form to print a report in. */
export type Reporter = (report: LintReport, options: { readonly colour: boolean }) => string;

/** The findings of one file; `withFixes` where the form has a place for what can be done about them, which takes time to find out. */
export function reported(file: string, { document, findings }: Analysis, withFixes: boolean): ReportedFinding[] {
  return findings.map(({ span, rule, severity, message, fixes }) => {
    const start = document.lines.positionAt(span.start);
    const end = document.lines.positionAt(span.end);
    return {
      file,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      rule,
      severity,
      message,
      fixes: withFixes ? fixes.filter(isOffered).map(({ title, safe }) => ({ title, safe })) : [],
    };
  });
}

function isOffered(fix: CheckedFix): boolean {
  return "edits" in fix.resolve();
}

/** What was mended, a line for each file. */
export function mendedLines({ mended = [], dry }: LintReport): string[] {
  const files = new Map<string, string[]>();
  for (const { file, rule, count } of mended) {
    files.set(file, [...(files.get(file) ?? []), count > 1 ? `${rule} (${count})` : rule]);
  }
  return [...files].map(([file, rules]) => `${shownName(file)}: ${dry ? "would mend" : "mended"} ${rules.join(", ")}`);
}
