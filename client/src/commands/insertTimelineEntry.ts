// Insert Timeline Entry: the present moment, where and as the server says; a plain item at the caret where it does not run.
import * as vscode from "vscode";
import { requireMarkdownEditor } from "../documents.ts";
import type { Server } from "../server.ts";
import { blank, utcStamp } from "../text/timelineEntry.ts";
import { showChanged, toRange } from "./applySnippet.ts";

export async function insertTimelineEntry(server: Server): Promise<void> {
  const editor = requireMarkdownEditor();
  if (!editor) return;
  const { document } = editor;
  const { version } = document;
  const now = new Date();
  const { active } = editor.selection;
  const edit = await server.timelineEntry(document.uri, active.line, now.getTime());
  if (document.version !== version) return showChanged();
  if (edit) await insertAsIs(editor, toRange(edit.range), edit.snippet);
  else await editor.insertSnippet(new vscode.SnippetString(`- ${utcStamp(now)} – ${blank}$0`), active);
}

/** The editor gives lines of a snippet the indentation of the line before: a text that begins with a line end gets that line first. */
async function insertAsIs(editor: vscode.TextEditor, range: vscode.Range, snippet: string): Promise<void> {
  const [, lineEnd = "", rest = snippet] = /^(\r\n|\r|\n)([\s\S]*)$/.exec(snippet) ?? [];
  let place: vscode.Range | vscode.Position = range;
  if (lineEnd !== "" && range.start.character > 0) {
    const stops = { undoStopBefore: true, undoStopAfter: false };
    await editor.edit((builder) => builder.insert(range.start, lineEnd), stops);
    place = new vscode.Position(range.start.line + 1, 0);
  }
  const text = place === range ? snippet : rest;
  await editor.insertSnippet(new vscode.SnippetString(text), place);
  editor.revealRange(editor.selection);
}
