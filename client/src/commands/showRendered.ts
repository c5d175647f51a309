// Markdown as it reads, in the editor's own preview, which may be switched off.
import * as vscode from "vscode";

/** Shows a page beside the text. @returns whether the editor has a preview to show it in */
export async function showRendered(page: vscode.Uri): Promise<boolean> {
  try {
    await vscode.commands.executeCommand("markdown.showPreviewToSide", page);
    return true;
  } catch {
    return false;
  }
}
