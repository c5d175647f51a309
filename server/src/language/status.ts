// What the status item says of a document: what it was taken for, why, how much was found, and how much is still to be filled in.
import type { Analysis } from "../analyse.ts";
import type { DocumentStatus } from "../protocol.ts";
import { unfilledPlaces } from "../rules/completeness/placeholder.ts";

/** The status of one version of a document. */
export function statusOf(analysis: Analysis, version: number): DocumentStatus {
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of analysis.findings) findings[severity]++;
  const { document, postmortem } = analysis;
  const { kind, why } = postmortem.genre;
  const unfilled = kind === "other" ? 0 : unfilledPlaces(document, postmortem).length;
  return { version, kind, why, findings, unfilled };
}
