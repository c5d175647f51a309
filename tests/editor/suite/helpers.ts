// What the tests of the editor suite do again and again.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { PostmortemApi } from "../../../client/src/extension.ts";
import { until } from "../until.ts";

export { until };

/** The extension, started, with its language server. */
export async function extension(): Promise<PostmortemApi> {
  const found = vscode.extensions.getExtension<PostmortemApi>("postmortem.vscode-postmortem");
  assert.ok(found, "the extension is installed");
  const api = await found.activate();
  await api.started;
  return api;
}

/** The address of a file of the workspace. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "a workspace is open");
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace in the editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)), vscode.ViewColumn.One);
}

/**
 * Opens a text in an unsaved Markdown editor. The editor gives the name of an unsaved text that was thrown away to the next one,
 * and extensions may still be shown the old text under it: then another one is opened.
 */
export function openText(content: string): Promise<vscode.TextEditor> {
  return until("an unsaved editor has the text", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    return document.getText() === content && editor;
  });
}

/** The rule of a diagnostic of ours. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === "object" ? code.value : code);
}

/** Our diagnostics of a document, in its order. */
export function findings(document: vscode.TextDocument, rule?: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source?.toLowerCase() === "postmortem")
    .filter((diagnostic) => rule === undefined || ruleOf(diagnostic) === rule)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Waits until a document has findings of a rule. */
export function findingsOf(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic[]> {
  return until(`${rule} is found; there is ${JSON.stringify(findings(document).map(ruleOf))}`, () => {
    const found = findings(document, rule);
    return found.length > 0 && found;
  });
}

/** Waits until a document has no finding of a rule. */
export function goneFrom(document: vscode.TextDocument, rule: string, line?: number): Promise<boolean> {
  return until(
    `${rule} is gone${line === undefined ? "" : ` from line ${line + 1}`}; the text is\n${document.getText()}`,
    () => findings(document, rule).every(({ range }) => line !== undefined && range.start.line !== line),
  );
}

/**
 * The first quick fix that is `wanted` where the first finding of a rule is, the preferred ones first. The editor drops an answer
 * that a change of the findings overtook, and a menu makes do with what it has after a while: who opens it again gets the rest.
 */
export function fixWhere(
  document: vscode.TextDocument,
  rule: string,
  what: string,
  wanted: (fix: vscode.CodeAction) => boolean,
): Promise<vscode.CodeAction> {
  return until(`a fix of ${rule} is offered: ${what}`, async () => {
    const [finding] = findings(document, rule);
    if (!finding) return undefined;
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      100, // So many are resolved, that is, come with their edits.
    );
    return offered
      .filter(({ kind }) => kind && vscode.CodeActionKind.QuickFix.contains(kind))
      .sort((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false))
      .find(wanted);
  });
}

/** The fix of the first finding of a rule whose title matches. */
export function fixCalled(document: vscode.TextDocument, rule: string, title: RegExp): Promise<vscode.CodeAction> {
  return fixWhere(document, rule, `${title}`, (fix) => title.test(fix.title));
}

/** Does what the editor does when a user chooses an action. */
export async function choose(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit), `the edit of “${action.title}” is applied`);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/** A text's characters without white space, sorted: equal where text only moved. */
export function characters(text: string): string {
  return [...text.replaceAll(/\s/gu, "")].sort().join("");
}

/** Closes all editors; unsaved texts are thrown away. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}
