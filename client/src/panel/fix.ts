// The findings of the panel's file, and their fixes: chosen from a list, written into the text; the editor can take them back.
import * as vscode from "vscode";
import type { CodeAction } from "vscode-languageclient";
import type { PlaceRange } from "../../../server/src/protocol.ts";
import { showChanged, toRange } from "../commands/applySnippet.ts";
import { showError, showInfo } from "../say.ts";
import type { Server } from "../server.ts";
import type { RowFinding } from "./messages.ts";

/** What our diagnostics name as their source. */
const SOURCE = "postmortem";

interface FixPick extends vscode.QuickPickItem {
  readonly action?: CodeAction;
}

/** Findings of a file as the page shows them at its rows: no hints, as in the list of problems. */
export function findingsOf(uri: vscode.Uri): RowFinding[] {
  const listed = own(uri).filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint);
  return listed.map(({ range, message, code }) => ({
    line: range.start.line,
    lastLine: range.end.line,
    rule: String(typeof code === "object" ? code.value : (code ?? "")),
    message: message.split("\n", 1)[0] ?? "",
  }));
}

function own(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);
}

/** Asks which fix of the findings in a range is wanted, and applies it. @returns whether the text was changed */
export async function fixIn(server: Server, uri: vscode.Uri, place: PlaceRange): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const range = document.validateRange(toRange(place));
  const version = document.version;
  const actions = (await server.fixes(uri, range)).filter(({ disabled }) => !disabled);
  if (actions.length === 0) {
    void showInfo(
      vscode.l10n.t("There is no fix here that could be written by itself. The message says what would help."),
    );
    return false;
  }
  const picks: FixPick[] = [];
  let told: string | undefined;
  for (const action of actions) {
    const message = String(action.diagnostics?.[0]?.message ?? "").split("\n", 1)[0];
    if (message && message !== told) picks.push({ label: message, kind: vscode.QuickPickItemKind.Separator });
    told = message;
    picks.push({ label: action.title, action });
  }
  const title = vscode.l10n.t("Fix Line {0}", range.start.line + 1);
  const action = (await vscode.window.showQuickPick(picks, { title, placeHolder: vscode.l10n.t("Which fix?") }))
    ?.action;
  if (!action) return false;
  const made = await server.resolved(action);
  if (!made || document.version !== version) {
    showChanged();
    return false;
  }
  if (made.edit && !(await vscode.workspace.applyEdit(made.edit))) {
    void showError(vscode.l10n.t("The editor did not take the fix."));
    return false;
  }
  const { command } = made;
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  return true;
}
