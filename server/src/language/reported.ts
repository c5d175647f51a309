// The findings of a document as plain data, for reports and programs.
import type { Analysis } from "../analyse.ts";
import type { CheckedFix, FixTraits, Severity } from "../rules/types.ts";
import type { Edit } from "../text/edits.ts";
import type { Span } from "../text/span.ts";

/** Lines and columns count from 1, columns in UTF-16; the end is the place behind the last character. */
export interface PlainPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface PlainFinding extends PlainPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
  /** Other places that the message speaks of. */
  readonly related: readonly (PlainPlace & { readonly message: string })[];
}

/** A fix with what it puts where. */
export interface PlainFix {
  readonly title: string;
  readonly changes: readonly (PlainPlace & { readonly text: string })[];
}

/** @param withFixes whether anybody wants to know what can be done about each, which takes time to find out */
export function reportedFindings({ document, findings }: Analysis, withFixes = true): PlainFinding[] {
  const place = placesIn(document);
  return findings.map(({ span, rule, severity, message, fixes, related }) => ({
    ...place(span),
    rule,
    severity,
    message,
    fixes: withFixes ? fixes.flatMap(made).map(({ title, safe }) => ({ title, safe })) : [],
    related: related.map((one) => ({ ...place(one.span), message: one.message })),
  }));
}

/** For each finding, in order, the fixes that need no answer and no filling in. */
export function reportedFixes({ document, findings }: Analysis): PlainFix[][] {
  const place = placesIn(document);
  return findings.map(({ fixes }) =>
    fixes
      .filter(({ snippet, asks }) => !snippet && asks === undefined)
      .flatMap(made)
      .map(({ title, edits }) => ({ title, changes: edits.map(({ span, text }) => ({ ...place(span), text })) })),
  );
}

function placesIn({ lines }: Analysis["document"]): (span: Span) => PlainPlace {
  return (span) => {
    const start = lines.positionAt(span.start);
    const end = lines.positionAt(span.end);
    return {
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    };
  };
}

/** The fix with its edits; none where it cannot be had. */
function made(fix: CheckedFix): (FixTraits & { readonly edits: readonly Edit[] })[] {
  const result = fix.resolve();
  return "edits" in result ? [{ ...fix, edits: result.edits }] : [];
}
