// The page of a rule as it came with the extension: rendered, without a network.
import * as vscode from "vscode";
import { showRendered } from "./showRendered.ts";

/** Run by code actions. */
export async function openRule(extensionUri: vscode.Uri, rule: string): Promise<void> {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(rule)) return;
  const page = vscode.Uri.joinPath(extensionUri, "docs", "rules", `${rule}.md`);
  if (await showRendered(page)) return;
  await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}
