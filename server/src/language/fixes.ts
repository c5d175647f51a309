// Which fixes a document has, how one is named until it is asked for, and which of them run together.
import type { Analysis } from "../analyse.ts";
import { plain } from "../postmortem/skeletons/index.ts";
import type { Finding, Fix } from "../rules/types.ts";
import type { Edit } from "../text/edits.ts";
import { independent } from "../text/edits.ts";
import type { Span } from "../text/span.ts";

/** One fix of one finding. */
export interface OfferedFix {
  /** Names the fix within one analysis of one version. */
  readonly id: string;
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The fixes of the findings at a place, in the order of the findings; an empty place touches what it stands at. */
export function fixesAt(analysis: Analysis, place: Span): OfferedFix[] {
  return analysis.findings.flatMap((finding, index) =>
    finding.span.start <= place.end && place.start <= finding.span.end ? fixesOf(finding, index) : [],
  );
}

/** The fix that an `id` of the same analysis names. */
export function fixById(analysis: Analysis, id: string): OfferedFix | undefined {
  const index = Number.parseInt(id, 10);
  const finding = analysis.findings[index];
  return finding && fixesOf(finding, index).find((offered) => offered.id === id);
}

function fixesOf(finding: Finding, index: number): OfferedFix[] {
  return finding.fixes.map((fix, at) => ({ id: `${index}.${at}.${finding.rule}`, finding, fix }));
}

/** A fix's edits with the text that ends up in the document: tab stops become their placeholders. */
export function plainEdits(fix: Fix): readonly Edit[] {
  return fix.snippet ? fix.edits.map(({ span, text }) => ({ span, text: plain(text) })) : fix.edits;
}

/** All safe fixes that can run in one go, the first of those that touch the same text. */
export function safeEdits(analysis: Analysis): Edit[] {
  const edits: Edit[] = [];
  for (const finding of analysis.findings) {
    const fix = finding.fixes.find(({ safe, disabled, asks }) => safe && disabled === undefined && asks === undefined);
    if (!fix) continue;
    const more = plainEdits(fix);
    if (more.every((edit) => edits.some((other) => sameEdit(other, edit)))) continue;
    if (independent(edits, more)) edits.push(...more);
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

export function sameEdit(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
