// Goes from the panel to a place in the source.
import * as vscode from "vscode";
import type { PlaceRange } from "../../../server/src/protocol.ts";

/**
 * Shows the file with the caret at the range's start: in the editor where it is visible already, else in the first
 * column that is not the panel's.
 */
export async function reveal(uri: vscode.Uri, range: PlaceRange, panelColumn: vscode.ViewColumn | undefined) {
  const document = await vscode.workspace.openTextDocument(uri);
  // The view may be a version behind the text: a place beyond its end is its end.
  const { start } = document.validateRange(
    new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
  );
  const editor = vscode.window.visibleTextEditors.find((visible) => visible.document === document);
  const free = panelColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
  await vscode.window.showTextDocument(document, {
    viewColumn: editor?.viewColumn ?? free,
    selection: new vscode.Range(start, start),
  });
}
