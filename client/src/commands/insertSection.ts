// Insert Section…: what the file lacks first; the server says where it belongs and how it looks in this file.
import * as vscode from "vscode";
import type { SectionChoice } from "../../../server/src/protocol.ts";
import { requireMarkdownEditor } from "../documents.ts";
import { showInfo } from "../say.ts";
import type { Server } from "../server.ts";
import { plainWords } from "../text/plainWords.ts";
import { applySnippets } from "./applySnippet.ts";

interface SectionPick extends vscode.QuickPickItem {
  readonly section?: SectionChoice;
}

export async function insertSection(server: Server): Promise<void> {
  const document = requireMarkdownEditor()?.document;
  if (!document) return;
  const choices = await server.sections(document.uri);
  if (choices.length === 0) {
    void showInfo(vscode.l10n.t("The language server has no sections to offer for this file now."));
    return;
  }
  const picked = await vscode.window.showQuickPick(sectionItems(choices), {
    title: vscode.l10n.t("Insert Section"),
    placeHolder: vscode.l10n.t("The section is put where readers expect it"),
    matchOnDetail: true,
  });
  if (!picked?.section) return;
  const edit = await server.insertSection(document.uri, picked.section.kind);
  if (edit) await applySnippets(document, [edit]);
  else void showInfo(vscode.l10n.t("{0} could not be inserted here.", picked.label));
}

/** Keeps the server's order within "missing" and "there". */
function sectionItems(choices: readonly SectionChoice[]): SectionPick[] {
  const item = (section: SectionChoice): SectionPick => ({
    label: plainWords(section.label),
    description: section.missing ? (section.expected ? vscode.l10n.t("expected") : "") : vscode.l10n.t("already there"),
    detail: plainWords(section.detail),
    section,
  });
  const missing = choices.filter((choice) => choice.missing).map(item);
  const there = choices.filter((choice) => !choice.missing).map(item);
  const heading = (label: string): SectionPick => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    ...(missing.length > 0 ? [heading(vscode.l10n.t("Missing")), ...missing] : []),
    ...(there.length > 0 ? [heading(vscode.l10n.t("Already there")), ...there] : []),
  ];
}
