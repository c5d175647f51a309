// Texts that are too long to be read on every keystroke: they are said to be, and nothing else is said of them.
import type { Diagnostic } from "vscode-languageserver";
import { type AnalyseOptions, type Analysis, analyse } from "../analyse.ts";
import { SOURCE } from "./diagnostics.ts";

/** UTF-16 characters. Reports have some ten thousand; ten times as many still are read in a second. */
export const LONGEST = 500_000;
/** So much of the beginning tells whether the whole is a report. */
const HEAD = 20_000;

/** What stands for the analysis of a text that is not read. */
export interface Unread {
  /** Of an empty text that is no postmortem; its reasons say why it is none. */
  readonly analysis: Analysis;
  /** Whether the beginning is one of a report: else nobody waits for findings. */
  readonly looksLikeReport: boolean;
}

/** Undefined where the text can be read. */
export function unread(source: string, options: AnalyseOptions): Unread | undefined {
  if (source.length <= LONGEST) return undefined;
  const { genre } = analyse(source.slice(0, HEAD), options).postmortem;
  const empty = analyse("", { treatAs: "other" });
  const postmortem = { ...empty.postmortem, genre: { kind: "other" as const, why: [reason(source)] } };
  return { analysis: { ...empty, postmortem }, looksLikeReport: genre.kind !== "other" };
}

/** The one thing that is said in the text, at its beginning. */
export function tooLargeDiagnostic(source: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: 3,
    source: SOURCE,
    code: "too-large",
    message: `Postmortem does not check this file: ${reason(source)}. Logs and exports fit better into files of their own, linked from the report.`,
  };
}

function reason(source: string): string {
  return `it is too large, with ${counted(source.length)} characters where ${counted(LONGEST)} are the most`;
}

/** `4,120,345` */
function counted(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
