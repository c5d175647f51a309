// Marks an entry with a phase: the edit is the server's, the text the user's, and the editor can take it back.
import * as vscode from "vscode";
import type { TimelineViewEntry } from "../../../server/src/protocol.ts";
import { tellChanged, toRange } from "../commands/applySnippet.ts";
import { tell } from "../say.ts";
import type { Server } from "../server.ts";

type Phase = TimelineViewEntry["phase"];

interface PhasePick extends vscode.QuickPickItem {
  readonly phase: Phase;
}

const PHASES: readonly PhasePick[] = [
  { label: "$(flame) Impact begins", phase: "impact-start" },
  { label: "$(bell) Detected", phase: "detected" },
  { label: "$(person) Acknowledged", phase: "acknowledged" },
  { label: "$(shield) Mitigated", phase: "mitigated" },
  { label: "$(pass) Resolved", phase: "resolved" },
  { label: "$(circle-slash) Take the mark away", description: "the words of the entry decide", phase: null },
];

/** @param line of the entry, from 0 @returns whether the text was changed */
export async function setPhase(server: Server, uri: vscode.Uri, line: number): Promise<boolean> {
  const view = await server.timeline(uri);
  const entry = view?.entries.filter(({ range: { start, end } }) => start.line <= line && line <= end.line).at(-1);
  if (!view || !entry) {
    void tell("There is no entry of a timeline here that could have a phase.");
    return false;
  }
  const chosen = await vscode.window.showQuickPick(
    PHASES.map((one) => (one.phase !== null && one.phase === entry.phase ? { ...one, description: "now" } : one)),
    { title: "Set Phase", placeHolder: `Which step of the incident is ${entry.written}?` },
  );
  if (!chosen) return false;
  const change = await server.markPhase(uri, view.version, entry.id, chosen.phase);
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  if (document?.version !== view.version) {
    tellChanged();
    return false;
  }
  if (!change) {
    if (chosen.phase === null) void tell("This entry has no mark: its words say the phase.");
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, toRange(change.range), change.newText);
  return vscode.workspace.applyEdit(edit);
}
