// Findings as LSP diagnostics.
import type { Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import type { Severity } from "../rules/types.ts";
import { Lines } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { rangeOf } from "./places.ts";

/** The name that diagnostics carry as their source. */
export const SOURCE = "postmortem";

export interface DiagnosticOptions {
  /** The document's address, for places in it that a finding names. */
  readonly uri: string;
  /** Where a rule is documented. */
  readonly documentation: (rule: string) => string;
  /** What the client can show. */
  readonly codeDescription: boolean;
  readonly related: boolean;
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, information: 3, hint: 4 };

/** The findings as diagnostics, in document order. Clients that cannot show related places get the message alone. */
export function diagnosticsOf(analysis: Analysis, options: DiagnosticOptions): Diagnostic[] {
  const { lines } = analysis.document;
  return analysis.findings.map((finding) => {
    const diagnostic: Diagnostic = {
      range: rangeOf(lines, finding.span),
      severity: SEVERITIES[finding.severity],
      code: finding.rule,
      source: SOURCE,
      message: finding.message,
    };
    if (options.codeDescription) diagnostic.codeDescription = { href: options.documentation(finding.rule) };
    if (options.related && finding.related.length > 0) {
      diagnostic.relatedInformation = finding.related.map((related) => ({
        location: { uri: options.uri, range: rangeOf(lines, related.span) },
        message: related.message,
      }));
    }
    return diagnostic;
  });
}

/** What is wrong in a configuration file, as diagnostics. */
export function problemDiagnostics(
  source: string,
  problems: readonly { readonly span: Span; readonly message: string }[],
): Diagnostic[] {
  const lines = new Lines(source);
  return problems.map(({ span, message }) => ({
    range: rangeOf(lines, span),
    severity: SEVERITIES.error,
    source: SOURCE,
    code: "configuration",
    message,
  }));
}
