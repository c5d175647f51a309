// Marks a task of a report as done or as open again, whether its file is open or not. The editor's undo takes it back.
import * as vscode from "vscode";
import type { TaskSummary } from "../../../server/src/protocol.ts";
import { toRange } from "../commands/applySnippet.ts";
import { baseName } from "../documents.ts";
import { showInfo } from "../say.ts";
import type { Server } from "../server.ts";

export async function markTask(server: Server, task: TaskSummary, done: boolean): Promise<void> {
  const uri = vscode.Uri.parse(task.uri);
  const document = await open(uri);
  if (!document) return void showInfo(vscode.l10n.t("{0} is not there any more.", baseName(uri)));
  const { isDirty, isUntitled } = document;
  const edit = await server.taskDone(task, done);
  const range = edit && toRange(edit.range);
  if (!edit || !range || document.getText(range) !== edit.oldText) return showWhy(task, done);
  const change = new vscode.WorkspaceEdit();
  change.replace(uri, range, edit.newText);
  if (!(await vscode.workspace.applyEdit(change)))
    return void showInfo(vscode.l10n.t("{0} cannot be changed.", baseName(uri)));
  // What was saved stays so: a file that nobody sees would wait for it.
  if (!isDirty && !isUntitled) await document.save();
}

async function open(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

function showWhy({ uri, range, text }: TaskSummary, done: boolean): void {
  const words = done
    ? vscode.l10n.t("“{0}” could not be marked as done: its words say it in a way that you know better.", text)
    : vscode.l10n.t("“{0}” could not be marked as open again: its words say it in a way that you know better.", text);
  void showInfo(words, vscode.l10n.t("Show in Report")).then((chosen) => {
    if (chosen) void vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: toRange(range) });
  });
}
