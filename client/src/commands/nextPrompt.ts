// Next and Previous Unfilled Prompt: selects what is still to be written, so that typing writes over it.
import * as vscode from "vscode";
import type { PlaceRange } from "../../../server/src/protocol.ts";
import { requireMarkdownEditor } from "../documents.ts";
import { showInfo } from "../say.ts";
import type { Server } from "../server.ts";
import { toRange } from "./applySnippet.ts";

/** @param step 1: the next one behind the caret, -1: the one before; around the end of the document */
export async function nextPrompt(server: Server, step: 1 | -1): Promise<void> {
  const editor = requireMarkdownEditor();
  if (!editor) return;
  const { version } = editor.document;
  const places = (await server.unfilled(editor.document.uri)).map((place: PlaceRange) => toRange(place));
  if (editor.document.version !== version) return;
  const { start } = editor.selection;
  const next =
    step > 0
      ? (places.find((place) => place.start.isAfter(start)) ?? places[0])
      : (places.findLast((place) => place.start.isBefore(start)) ?? places.at(-1));
  if (!next) {
    void showInfo(vscode.l10n.t("Nothing is left to fill in."));
    return;
  }
  editor.selection = new vscode.Selection(next.start, next.end);
  editor.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
