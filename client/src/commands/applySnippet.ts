// Puts text with tab stops into a document: what code actions with blanks to fill in run.
import * as vscode from "vscode";
import type { PlaceRange, SnippetEdit } from "../../../server/src/protocol.ts";
import { showInfo } from "../say.ts";

/** Run by code actions. Shows the document first: tab stops need an editor. */
export async function applySnippetCommand(uri: string, version: number, edits: SnippetEdit[]): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  if (document.version !== version) {
    showChanged();
    return false;
  }
  return applySnippets(document, edits);
}

/** @returns whether the text was inserted */
export async function applySnippets(document: vscode.TextDocument, edits: readonly SnippetEdit[]): Promise<boolean> {
  await vscode.window.showTextDocument(document, { viewColumn: columnOf(document) });
  const change = new vscode.WorkspaceEdit();
  change.set(
    document.uri,
    edits.map(({ range, snippet }) => new vscode.SnippetTextEdit(toRange(range), new vscode.SnippetString(snippet))),
  );
  return vscode.workspace.applyEdit(change);
}

/** Says that an answer came too late for a text that has changed since. */
export function showChanged(): void {
  void showInfo(vscode.l10n.t("The text has changed in the meantime. Please choose the fix once more."));
}

export function toRange({ start, end }: PlaceRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** The column where the document is visible, so that it is not opened twice. */
function columnOf(document: vscode.TextDocument): vscode.ViewColumn | undefined {
  const active = vscode.window.activeTextEditor;
  if (active?.document === document) return active.viewColumn;
  return vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
}
