// Completion of `pm-now`: a timeline entry with the present time in UTC. Snippet variables know local time only.
import * as vscode from "vscode";
import { servedSchemes } from "./documents.ts";
import { blank, utcStamp } from "./text/timelineEntry.ts";

export function registerEntryCompletion(): vscode.Disposable {
  const selector = servedSchemes().map((scheme) => ({ language: "markdown", scheme }));
  return vscode.languages.registerCompletionItemProvider(selector, { provideCompletionItems });
}

/** Only at the start of a line's text, of a list item or of a table cell: elsewhere it would be in the way. */
function provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  const place = /^(\s*(?:[-*+\u2022]\s+|\d{1,9}[.)]\s+|\|\s*)?)([a-z-]*)$/i.exec(before);
  if (!place) return [];
  const [, lead = "", word = ""] = place;
  const stamp = utcStamp(new Date());
  const item = new vscode.CompletionItem("pm-now", vscode.CompletionItemKind.Snippet);
  item.detail = "Timeline entry with the present time in UTC";
  item.documentation = stamp;
  item.range = new vscode.Range(position.translate(0, -word.length), position);
  const marker = lead.trim() === "" ? "- " : "";
  const separator = lead.includes("|") ? "|" : "–";
  item.insertText = new vscode.SnippetString(`${marker}${stamp} ${separator} ${blank}$0`);
  return [item];
}
