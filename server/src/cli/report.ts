// What lint found, in the form that every reporter reads.
import type { Analysis } from "../analyse.ts";
import type { Severity } from "../rules/types.ts";

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

export interface LintReport {
  readonly findings: readonly ReportedFinding[];
  /** How many files were read, and how many of them are postmortems or templates. */
  readonly files: number;
  readonly postmortems: number;
}

/** A form to print a report in. */
export type Reporter = (report: LintReport, options: { readonly colour: boolean }) => string;

/** The findings of one file. */
export function reported(file: string, { document, findings }: Analysis): ReportedFinding[] {
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
      fixes: fixes.filter(({ disabled }) => disabled === undefined).map(({ title, safe }) => ({ title, safe })),
    };
  });
}
