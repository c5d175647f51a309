// What can be done about the findings of a document, and how each of it is named until it is asked for.
import type { Analysis } from "../analyse.ts";
import { plain } from "../postmortem/skeletons/index.ts";
import { disableFixes } from "../rules/fixes/disable.ts";
import type { Finding, Fix } from "../rules/types.ts";
import type { Edit } from "../text/edits.ts";
import type { Span } from "../text/span.ts";

/** One fix of one finding. */
export interface OfferedFix {
  /** Names the fix within one analysis of one version. */
  readonly id: string;
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * What a place offers: the rules' own fixes, and comments that turn findings off, for those on the first line only: "this
 * line" is one. Each in the order of the findings.
 */
export interface Offers {
  readonly findings: readonly Finding[];
  readonly fixes: readonly OfferedFix[];
  readonly disables: readonly OfferedFix[];
}

/** What can be done about the findings at a place that are `wanted`; an empty place touches what it stands at. */
export function offersAt(analysis: Analysis, place: Span, wanted: (finding: Finding) => boolean): Offers {
  const there = analysis.findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => finding.span.start <= place.end && place.start <= finding.span.end && wanted(finding));
  const { lines } = analysis.document;
  const line = there[0] && lines.lineAt(there[0].finding.span.start);
  return {
    findings: there.map(({ finding }) => finding),
    fixes: there.flatMap(({ finding, index }) => fixesOf(finding, index)),
    disables: there
      .filter(({ finding }) => lines.lineAt(finding.span.start) === line)
      .flatMap(({ finding, index }) => disablesOf(analysis, finding, index)),
  };
}

/** The fix that an `id` of the same analysis names. */
export function fixById(analysis: Analysis, id: string): OfferedFix | undefined {
  const index = Number.parseInt(id, 10);
  const finding = analysis.findings[index];
  if (!finding) return undefined;
  const named = (offered: OfferedFix) => offered.id === id;
  return fixesOf(finding, index).find(named) ?? disablesOf(analysis, finding, index).find(named);
}

function fixesOf(finding: Finding, index: number): OfferedFix[] {
  return finding.fixes.map((fix, at) => ({ id: `${index}.${at}.${finding.rule}`, finding, fix }));
}

function disablesOf({ document }: Analysis, finding: Finding, index: number): OfferedFix[] {
  return disableFixes(document, finding).map((fix) => ({ id: `${index}.${fix.id}.${finding.rule}`, finding, fix }));
}

/** A fix's edits with the text that ends up in the document: tab stops become their placeholders. */
export function plainEdits(fix: Fix): readonly Edit[] {
  return fix.snippet ? fix.edits.map(({ span, text }) => ({ span, text: plain(text) })) : fix.edits;
}

export function sameEdit(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
