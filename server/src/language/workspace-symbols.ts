// Titles, entries and tasks of several reports, by what is typed.
import type { SymbolInformation, SymbolKind } from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import type { Span } from "../text/span.ts";
import { rangeOf, readableLine } from "./places.ts";

const MOST = 500;
const KIND = { title: 1, entry: 24, task: 7 } as const satisfies Record<string, SymbolKind>;

/** What can be looked for in one report: its title, entries, tasks. */
export function symbolsOf(uri: string, { document, postmortem }: Analysis): SymbolInformation[] {
  const { source, lines } = document;
  const title = postmortem.incident.titleSpan;
  const containerName = title ? readableLine(source, title) : uri.slice(uri.lastIndexOf("/") + 1);
  const symbol = (name: string, kind: SymbolKind, span: Span): SymbolInformation[] =>
    name === "" ? [] : [{ name, kind, containerName, location: { uri, range: rangeOf(lines, span) } }];
  return [
    ...(title ? symbol(containerName, KIND.title, title) : []),
    ...postmortem.timeline.entries.flatMap(({ timeSpan, textSpan }) =>
      symbol(`${readableLine(source, timeSpan, 60)} ${readableLine(source, textSpan)}`.trim(), KIND.entry, timeSpan),
    ),
    ...postmortem.actions.flatMap(({ textSpan }) => symbol(readableLine(source, textSpan), KIND.task, textSpan)),
  ];
}

/** Those that have the letters of `query` in its order, as editors match; all with an empty one. */
export function symbolsLike(symbols: Iterable<SymbolInformation>, query: string): SymbolInformation[] {
  const wanted = query.toLowerCase().replace(/\s+/g, "").slice(0, 100);
  const found: SymbolInformation[] = [];
  for (const symbol of symbols) {
    if (found.length === MOST) break;
    if (hasLetters(symbol.name, wanted)) found.push(symbol);
  }
  return found;
}

function hasLetters(name: string, wanted: string): boolean {
  let at = 0;
  for (const char of name.toLowerCase()) if (char === wanted[at]) at++;
  return at >= wanted.length;
}
