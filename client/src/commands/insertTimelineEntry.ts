// Insert Timeline Entry: the present time in UTC, where the timeline has its place for it, in the form of what stands there.
import * as vscode from "vscode";
import type { PlaceRange } from "../../../server/src/protocol.ts";
import { requireMarkdownEditor } from "../documents.ts";
import type { Server } from "../server.ts";
import { type EntryPlace, placeOfEntry } from "../text/entryPlace.ts";
import { entryFor, entryLike, isListed } from "../text/timelineEntry.ts";

export async function insertTimelineEntry(server: Server): Promise<void> {
  const editor = requireMarkdownEditor();
  if (!editor) return;
  const { document } = editor;
  const view = await server.timeline(document.uri);
  const fresh = view?.version === document.version ? view : null;
  const absolute = fresh?.scale === "absolute";
  const entries = (fresh?.entries ?? []).map(({ range, at }) => ({ ...linesOf(range), at: absolute ? at : null }));
  const now = new Date();
  const lines = Array.from({ length: document.lineCount }, (_, index) => document.lineAt(index).text);
  const place = placeOfEntry(lines, editor.selection.active.line, entries, fresh?.order ?? null, now.getTime());
  if (place.side === "here") await join(editor, place.line, now);
  else await addLine(editor, lines, place, now);
}

async function join(editor: vscode.TextEditor, number: number, now: Date): Promise<void> {
  const line = editor.document.lineAt(number);
  const { snippet, replaceLine } = entryFor(line.text, now);
  await editor.insertSnippet(new vscode.SnippetString(snippet), replaceLine ? line.range : line.range.end);
}

/** At the start of a line, so that the editor does not add the indentation of what stands before. */
async function addLine(
  editor: vscode.TextEditor,
  lines: readonly string[],
  { side, line, like }: EntryPlace,
  now: Date,
): Promise<void> {
  const form = lines[like] ?? "";
  const target = side === "after" ? line + 1 : line;
  if (target >= editor.document.lineCount) {
    const end = editor.document.lineAt(line).range.end;
    const stops = { undoStopBefore: true, undoStopAfter: false };
    await editor.edit((builder) => builder.insert(end, "\n"), stops);
  }
  const gap = isListed(form) ? "" : "\n";
  const below = lines[target] ?? "";
  const next = target < lines.length ? `\n${below.trim() === "" ? "" : gap}` : "";
  const text = `${side === "after" ? gap : ""}${entryLike(form, now)}${next}`;
  await editor.insertSnippet(new vscode.SnippetString(text), new vscode.Position(target, 0));
  editor.revealRange(editor.selection);
}

/** A range that ends at the start of a line does not have that line. */
function linesOf({ start, end }: PlaceRange): { first: number; last: number } {
  return { first: start.line, last: end.character === 0 && end.line > start.line ? end.line - 1 : end.line };
}
