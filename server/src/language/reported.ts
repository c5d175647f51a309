// The findings of a document as plain data, for reports and programs.
import type { Analysis } from "../analyse.ts";
import type { CheckedFix, Severity } from "../rules/types.ts";

/** Lines and columns count from 1, columns in UTF-16; the end is the place behind the last character. */
export interface PlainFinding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
}

/** @param withFixes whether anybody wants to know what can be done about each, which takes time to find out */
export function reportedFindings({ document, findings }: Analysis, withFixes = true): PlainFinding[] {
  return findings.map(({ span, rule, severity, message, fixes }) => {
    const start = document.lines.positionAt(span.start);
    const end = document.lines.positionAt(span.end);
    return {
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
