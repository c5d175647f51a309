// Marks an entry with a phase: the edit is the server's, the text the user's, and the editor can take it back.
import * as vscode from "vscode";
import type { TimelineViewEntry } from "../../../server/src/protocol.ts";
import { showChanged, toRange } from "../commands/applySnippet.ts";
import { showInfo } from "../say.ts";
import type { Server } from "../server.ts";

type Phase = TimelineViewEntry["phase"];

interface PhasePick extends vscode.QuickPickItem {
  readonly phase: Phase;
}

const PHASES: readonly PhasePick[] = [
  { label: `$(flame) ${vscode.l10n.t("Impact begins")}`, phase: "impact-start" },
  { label: `$(bell) ${vscode.l10n.t("Detected")}`, phase: "detected" },
  { label: `$(person) ${vscode.l10n.t("Acknowledged")}`, phase: "acknowledged" },
  { label: `$(shield) ${vscode.l10n.t("Mitigated")}`, phase: "mitigated" },
  { label: `$(pass) ${vscode.l10n.t("Resolved")}`, phase: "resolved" },
  {
    label: `$(circle-slash) ${vscode.l10n.t("Take the mark away")}`,
    description: vscode.l10n.t("the words of the entry decide"),
    phase: null,
  },
];

/** @param line of the entry, from 0 @returns whether the text was changed */
export async function setPhase(server: Server, uri: vscode.Uri, line: number): Promise<boolean> {
  const view = await server.timeline(uri);
  const entry = view?.entries.filter(({ range: { start, end } }) => start.line <= line && line <= end.line).at(-1);
  if (!view || !entry) {
    void showInfo(vscode.l10n.t("There is no entry of a timeline here that could have a phase."));
    return false;
  }
  const chosen = await vscode.window.showQuickPick(
    PHASES.map((one) =>
      one.phase !== null && one.phase === entry.phase ? { ...one, description: vscode.l10n.t("now") } : one,
    ),
    {
      title: vscode.l10n.t("Set Phase"),
      placeHolder: vscode.l10n.t("Which step of the incident is {0}?", entry.written),
    },
  );
  if (!chosen) return false;
  const change = await server.markPhase(uri, view.version, entry.id, chosen.phase);
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  if (document?.version !== view.version) {
    showChanged();
    return false;
  }
  if (!change) {
    if (chosen.phase === null) void showInfo(vscode.l10n.t("This entry has no mark: its words say the phase."));
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, toRange(change.range), change.newText);
  return vscode.workspace.applyEdit(edit);
}
