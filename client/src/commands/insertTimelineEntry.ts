// Insert Timeline Entry: the present time in UTC, in the form of the line where the caret is.
import * as vscode from "vscode";
import { requireMarkdownEditor } from "../documents.ts";
import { entryFor } from "../text/timelineEntry.ts";

export async function insertTimelineEntry(): Promise<void> {
  const editor = requireMarkdownEditor();
  if (!editor) return;
  const line = editor.document.lineAt(editor.selection.active.line);
  const { snippet, replaceLine } = entryFor(line.text, new Date());
  const place = replaceLine ? line.range : line.range.end;
  await editor.insertSnippet(new vscode.SnippetString(snippet), place);
}
