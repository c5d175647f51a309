// Enter behind an entry of a timeline begins the next one. The editor itself does it, without asking the server: at once, with one
// undo step, whatever keys are bound. What is no list item that begins with a time is left alone.
import * as vscode from "vscode";

/**
 * Markers that the editor can write again (it cannot count numbers on), each before a clock, an ISO date, or a month, a day and a
 * clock; in emphasis, brackets or plain.
 */
const ENTRIES: readonly (readonly [string, RegExp])[] = [
  ["- ", /^\s*- [*_[(]{0,2}(?:\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}|\p{L}{3,9}\.? \d{1,2},? (?:\d{4},? )?\d{1,2}:\d{2})/u],
  ["* ", /^\s*\* [*_[(]{0,2}(?:\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}|\p{L}{3,9}\.? \d{1,2},? (?:\d{4},? )?\d{1,2}:\d{2})/u],
  ["+ ", /^\s*\+ [*_[(]{0,2}(?:\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}|\p{L}{3,9}\.? \d{1,2},? (?:\d{4},? )?\d{1,2}:\d{2})/u],
  ["• ", /^\s*• [*_[(]{0,2}(?:\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}|\p{L}{3,9}\.? \d{1,2},? (?:\d{4},? )?\d{1,2}:\d{2})/u],
];

export function registerListContinuation(): vscode.Disposable {
  const onEnterRules = ENTRIES.map(([appendText, beforeText]) => ({
    beforeText,
    afterText: /^\s*$/,
    action: { indentAction: vscode.IndentAction.None, appendText },
  }));
  return vscode.languages.setLanguageConfiguration("markdown", { onEnterRules });
}
