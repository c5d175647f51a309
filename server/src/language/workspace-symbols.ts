// Titles, entries and tasks of several reports, by what is typed.
import type { SymbolInformation, SymbolKind } from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import type { Span } from "../text/span.ts";
import { rangeOf, readableLine } from "./places.ts";

const MOST = 500;
const KIND = { title: 1, entry: 24, task: 7 } as const satisfies Record<string, SymbolKind>;

/** Those that have the letters of `query` in its order, as editors match; all with an empty one. */
export function workspaceSymbols(
  reports: readonly { readonly uri: string; readonly analysis: Analysis }[],
  query: string,
): SymbolInformation[] {
  const wanted = query.toLowerCase().replace(/\s+/g, "").slice(0, 100);
  const found: SymbolInformation[] = [];
  for (const { uri, analysis } of reports) {
    const { document, postmortem } = analysis;
    const { source, lines } = document;
    const title = postmortem.incident.titleSpan;
    const containerName = title ? readableLine(source, title) : uri.slice(uri.lastIndexOf("/") + 1);
    const add = (name: string, kind: SymbolKind, span: Span) => {
      if (found.length < MOST && name !== "" && hasLetters(name, wanted))
        found.push({ name, kind, containerName, location: { uri, range: rangeOf(lines, span) } });
    };
    if (title) add(containerName, KIND.title, title);
    for (const { timeSpan, textSpan } of postmortem.timeline.entries)
      add(`${readableLine(source, timeSpan, 60)} ${readableLine(source, textSpan)}`.trim(), KIND.entry, timeSpan);
    for (const { textSpan } of postmortem.actions) add(readableLine(source, textSpan), KIND.task, textSpan);
  }
  return found;
}

function hasLetters(name: string, wanted: string): boolean {
  let at = 0;
  for (const char of name.toLowerCase()) if (char === wanted[at]) at++;
  return at >= wanted.length;
}
