// New Postmortem: a new file from one of the templates, with its blanks as tab stops.
import * as vscode from "vscode";
import { activeMarkdownEditor } from "../documents.ts";
import { tell } from "../say.ts";
import type { Server } from "../server.ts";
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
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content: "" });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(picked.template.snippet), new vscode.Position(0, 0));
}
