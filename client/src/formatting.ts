// Formatting of timelines, offered to the editor only while the setting is on: otherwise it would ask which formatter to use.
import * as vscode from "vscode";
import { servedSchemes } from "./documents.ts";
import type { Server } from "./server.ts";

export function registerFormatting(server: Server): vscode.Disposable {
  const selector = servedSchemes().map((scheme) => ({ language: "markdown", scheme }));
  let offered: vscode.Disposable | undefined;
  const follow = () => {
    const wanted = vscode.workspace.getConfiguration("postmortem").get("format") === true;
    if (wanted === (offered !== undefined)) return;
    offered?.dispose();
    offered = wanted
      ? vscode.Disposable.from(
          vscode.languages.registerDocumentFormattingEditProvider(selector, {
            provideDocumentFormattingEdits: ({ uri }) => server.format(uri),
          }),
          vscode.languages.registerDocumentRangeFormattingEditProvider(selector, {
            provideDocumentRangeFormattingEdits: ({ uri }, range) => server.format(uri, range),
          }),
        )
      : undefined;
  };
  follow();
  const changes = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration("postmortem.format")) follow();
  });
  return new vscode.Disposable(() => {
    changes.dispose();
    offered?.dispose();
  });
}
