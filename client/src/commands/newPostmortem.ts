// New Postmortem: a new file from one of the templates, with its blanks as tab stops.
import * as vscode from "vscode";
import { activeMarkdownEditor, baseName } from "../documents.ts";
import { tell } from "../say.ts";
import type { Server } from "../server.ts";
import { freeName } from "../text/fileName.ts";
import { plainWords } from "../text/plainWords.ts";

export async function newPostmortem(server: Server): Promise<void> {
  const templates = await server.templates(activeMarkdownEditor()?.document.uri);
  if (templates.length === 0) {
    void tell(
      "The templates come from the language server, which is not running. Run “Postmortem: Restart Language Server” first.",
    );
    return;
  }
  const picked = await vscode.window.showQuickPick(
    templates.map((template) => ({
      label: plainWords(template.label),
      detail: plainWords(template.detail),
      template,
    })),
    { title: "New Postmortem", placeHolder: "Choose a template", matchOnDetail: true },
  );
  if (!picked) return;
  const document = await emptyDocument();
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(picked.template.snippet), new vscode.Position(0, 0));
}

/** With a name for when it is saved, beside the file that is open or in the workspace's folder: `postmortem-2024-03-08.md`. */
async function emptyDocument(): Promise<vscode.TextDocument> {
  const active = activeMarkdownEditor()?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) return vscode.workspace.openTextDocument({ language: "markdown", content: "" });
  const beside = active && vscode.workspace.getWorkspaceFolder(active) ? vscode.Uri.joinPath(active, "..") : folder.uri;
  const taken = await namesIn(beside);
  for (const { uri } of vscode.workspace.textDocuments) taken.add(baseName(uri));
  const { path } = vscode.Uri.joinPath(beside, freeName(new Date(), taken));
  const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: "untitled", path }));
  return vscode.languages.setTextDocumentLanguage(document, "markdown");
}

async function namesIn(folder: vscode.Uri): Promise<Set<string>> {
  try {
    return new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
  } catch {
    return new Set();
  }
}
