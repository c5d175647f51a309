// Enter behind an entry of a timeline begins the next one. The editor itself does it, without asking the server: at once, with one
// undo step, whatever keys are bound. What is no list item that begins with a time is left alone.
import * as vscode from "vscode";
import { ENTRY_MARKERS } from "./text/entryMarkers.ts";

export function registerListContinuation(): vscode.Disposable {
  const onEnterRules = ENTRY_MARKERS.map(({ before, next }) => ({
    beforeText: before,
    afterText: /^\s*$/,
    action: { indentAction: vscode.IndentAction.None, appendText: next },
  }));
  return vscode.languages.setLanguageConfiguration("markdown", { onEnterRules });
}
