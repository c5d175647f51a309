// Paste as Timeline: what is on the clipboard becomes entries of the timeline, whatever editor and place.
import * as vscode from "vscode";
import { requireMarkdownEditor } from "../documents.ts";
import { importAsking, leftOutInWords } from "../paste/ask.ts";
import { choices, textEdits } from "../paste/providers.ts";
import { showInfo } from "../say.ts";
import type { Server } from "../server.ts";
import { showChanged } from "./applySnippet.ts";

export async function pasteTimeline(server: Server): Promise<void> {
  const editor = requireMarkdownEditor();
  if (!editor) return;
  const { document } = editor;
  const { version } = document;
  const { selection } = editor;
  const text = await vscode.env.clipboard.readText();
  // What is selected stays; an item that was begun for it goes.
  const asked = selection.isEmpty ? { text, range: { start: selection.start, end: selection.end } } : { text };
  const first = await server.importEntries(document.uri, asked);
  if (!first || (first.count === 0 && first.needs.length === 0)) {
    void showInfo(vscode.l10n.t("No entry was found on the clipboard: each needs a time, such as 09:41."));
    return;
  }
  const items = choices(first, asked).map(([label, more]) => ({ label, more }));
  const chosen =
    items.length === 1
      ? items[0]
      : await vscode.window.showQuickPick(items, {
          title: vscode.l10n.t("Paste as Timeline"),
          placeHolder: vscode.l10n.t("What should be written?"),
        });
  const answer = chosen && (await importAsking(server, document.uri, { ...asked, ...chosen.more }));
  if (!answer) return;
  if (document.version !== version) return showChanged();
  if (answer.needs.length > 0) {
    void showInfo(
      vscode.l10n.t(
        "These lines can be read in two ways: write the day of one of them as 2026-03-04, then paste again.",
      ),
    );
    return;
  }
  const left = leftOutInWords(answer);
  if (answer.edits.length === 0) {
    void showInfo(left ?? vscode.l10n.t("All of this stands in the timeline already."));
    return;
  }
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, textEdits(answer));
  await vscode.workspace.applyEdit(change);
  if (left) void showInfo(left);
}
