// Findings as LSP diagnostics.
import type { Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import type { Finding, Severity } from "../rules/types.ts";
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

/** Findings that an editor lists and goes through one by one: of a hint it shows no more than its place. */
export function withoutHints(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== "hint");
}

/** Editors become slow with more, and nobody reads them. */
const MOST_DIAGNOSTICS = 500;

/** Behind the message of a finding that is not sure enough. */
const ONLY_A_HINT = "Only a hint: writers of reports like this one often leave it as it is.";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, information: 3, hint: 4 };

/**
 * The findings as diagnostics, in document order; of very many the gravest, and one that says how many more there are.
 * Clients that cannot show related places get the message alone.
 */
export function diagnosticsOf({ document, findings, unsaid }: Analysis, options: DiagnosticOptions): Diagnostic[] {
  const { lines } = document;
  const unsure = new Set(unsaid.map(({ finding }) => finding));
  const shown = gravest(findings, MOST_DIAGNOSTICS);
  const all = shown.map((finding) => {
    const diagnostic: Diagnostic = {
      range: rangeOf(lines, finding.span),
      severity: SEVERITIES[finding.severity],
      code: finding.rule,
      source: SOURCE,
      message: unsure.has(finding) ? `${finding.message}\n${ONLY_A_HINT}` : finding.message,
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
  if (shown.length === findings.length) return all;
  const there = new Set(shown);
  const first = findings.find((finding) => !there.has(finding)) as Finding;
  const { start } = rangeOf(lines, first.span);
  const message = `${findings.length - shown.length} more findings are not shown, from here on. They follow as those that are shown are mended or turned off.`;
  return [
    ...all,
    { range: { start, end: start }, severity: SEVERITIES.information, source: SOURCE, code: "more", message },
  ];
}

/** At most so many, the gravest ones, in document order. */
function gravest(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const order = new Map(findings.map((finding, index) => [finding, index]));
  return [...findings]
    .sort((a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity])
    .slice(0, most)
    .sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
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
