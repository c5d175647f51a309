// The report as annotations of GitHub Actions: a workflow command a finding.
// Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
import type { Severity } from "../../rules/types.ts";
import type { Reporter } from "../report.ts";
import { oneLine } from "../terminal.ts";

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

export const github: Reporter = ({ findings }) =>
  findings
    .map(({ file, line, column, endLine, endColumn, severity, rule, message }) => {
      // A column's end is only understood on the line of its start.
      const ends = endLine === line ? `,endColumn=${endColumn}` : "";
      const place = `file=${property(file)},line=${line},endLine=${endLine},col=${column}${ends}`;
      return `::${COMMANDS[severity]} ${place},title=${property(rule)}::${data(message)}\n`;
    })
    .join("");

/** Words behind the command: nothing in them ends the line. */
function data(words: string): string {
  return oneLine(words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

/** A property's value: nothing in it ends the property either. */
function property(words: string): string {
  return data(words).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
