// Messages to the user: the one place that shows any. What a workspace named is shown as text, never as a link or an icon.
import * as vscode from "vscode";
import { plainWords } from "./text/plainWords.ts";

/** Shows a message; resolves with the button chosen. */
export function showInfo<Button extends string>(message: string, ...buttons: Button[]): Thenable<Button | undefined> {
  return vscode.window.showInformationMessage(plainWords(message), ...buttons);
}

/** The same for what went wrong. */
export function showError<Button extends string>(message: string, ...buttons: Button[]): Thenable<Button | undefined> {
  return vscode.window.showErrorMessage(plainWords(message), ...buttons);
}
