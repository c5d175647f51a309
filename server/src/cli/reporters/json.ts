// The report as one JSON array of findings.
import type { Reporter } from "../report.ts";

export const json: Reporter = ({ findings }) => `${JSON.stringify(findings, undefined, 2)}\n`;
