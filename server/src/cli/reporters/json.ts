// The report as one JSON array of findings.
import type { Reporter } from "../report.ts";
import { plainJson } from "../terminal.ts";

export const json: Reporter = ({ findings }) => `${plainJson(JSON.stringify(findings, undefined, 2))}\n`;
