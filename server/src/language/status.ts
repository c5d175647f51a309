// What the status item says of a document: what it was taken for, why, and how much was found.
import type { Analysis } from "../analyse.ts";
import type { DocumentStatus } from "../protocol.ts";

/** The status of one version of a document. */
export function statusOf(analysis: Analysis, version: number): DocumentStatus {
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of analysis.findings) findings[severity]++;
  const { kind, why } = analysis.postmortem.genre;
  return { version, kind, why, findings };
}
