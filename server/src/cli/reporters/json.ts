// The report as one JSON array of findings.
import type { Reporter } from "../report.ts";
import { plainJson } from "../terminal.ts";

export const json: Reporter = ({ findings }) => {
  const told = findings.map(({ edits: _, ...finding }) => finding);
  return `${plainJson(JSON.stringify(told, undefined, 2))}\n`;
};
