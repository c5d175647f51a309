// Texts that are not read, for their length or because reading them hung: that is said of them, and nothing else.
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
  readonly code: "too-large" | "too-slow";
  /** The one thing that is said in the text, at its beginning; undefined where nobody waits for findings. */
  readonly message: string | undefined;
}

/** Undefined where the text can be read. */
export function unread(source: string, options: AnalyseOptions): Unread | undefined {
  if (source.length <= LONGEST) return undefined;
  const { genre } = analyse(source.slice(0, HEAD), options).postmortem;
  const reason = `it is too large, with ${counted(source.length)} characters where ${counted(LONGEST)} are the most`;
  const message = `Postmortem does not check this file: ${reason}. Logs and exports fit better into files of their own, linked from the report.`;
  return { analysis: standIn(reason), code: "too-large", message: genre.kind === "other" ? undefined : message };
}

/** For a text on which reading hung before. */
export function hung(): Unread {
  const reason = "reading it took too long, which is a mistake of Postmortem";
  const message = `Postmortem does not check this file: ${reason}. When you have changed it, close it and open it again.`;
  return { analysis: standIn(reason), code: "too-slow", message };
}

export function unreadDiagnostics({ code, message }: Unread): Diagnostic[] {
  const start = { line: 0, character: 0 };
  return message === undefined ? [] : [{ range: { start, end: start }, severity: 3, source: SOURCE, code, message }];
}

function standIn(reason: string): Analysis {
  const empty = analyse("", { treatAs: "other" });
  return { ...empty, postmortem: { ...empty.postmortem, genre: { kind: "other", why: [reason] } } };
}

/** `4,120,345` */
function counted(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
