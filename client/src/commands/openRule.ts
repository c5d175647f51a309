// The page of a rule as it came with the extension: rendered, without a network.
import * as vscode from "vscode";

/** Run by code actions. The editor's own Markdown preview shows the page; without it the page's text. */
export async function openRule(extensionUri: vscode.Uri, rule: string): Promise<void> {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(rule)) return;
  const page = vscode.Uri.joinPath(extensionUri, "docs", "rules", `${rule}.md`);
  try {
    await vscode.commands.executeCommand("markdown.showPreviewToSide", page);
  } catch {
    await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }
}
