// Which documents the extension looks at.
import * as vscode from "vscode";
import { showInfo } from "./say.ts";

/** Where files live that people write; not the old side of a diff or a page that the extension itself shows. */
const schemes = ["file", "untitled", "vscode-vfs", "vscode-remote", "vscode-userdata"];

/** The schemes to serve: the usual ones and those of the workspace's folders (any kind of virtual file system). */
export function servedSchemes(): string[] {
  const own = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return [...new Set([...schemes, ...own])];
}

export function isServed(document: vscode.TextDocument): boolean {
  return document.languageId === "markdown" && servedSchemes().includes(document.uri.scheme);
}

/** The active editor when it shows a Markdown file that the server reads. */
export function activeMarkdownEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isServed(editor.document) ? editor : undefined;
}

/** The same, telling the user what to do where there is none. */
export function requireMarkdownEditor(): vscode.TextEditor | undefined {
  const editor = activeMarkdownEditor();
  if (!editor) void showInfo(vscode.l10n.t("Open a Markdown file first, then run this command again."));
  return editor;
}

/** The last part of the path, for titles and messages. */
export function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1) || uri.path;
}
