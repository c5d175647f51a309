// Treat This File as (Not) a Postmortem: remembers the user's word in the settings.
import * as vscode from "vscode";
import type { DocumentStatus } from "../../../server/src/protocol.ts";
import { baseName, requireMarkdownEditor } from "../documents.ts";
import type { Server } from "../server.ts";
import { type Lists, withPath } from "../text/globs.ts";

type Kind = "postmortem" | "other";

/** @param uri the file; without it the active editor's */
export async function treatAs(kind: Kind, server: Server, uri?: vscode.Uri): Promise<void> {
  const file = uri instanceof vscode.Uri ? uri : requireMarkdownEditor()?.document.uri;
  if (!file) return;
  if (file.scheme === "untitled") {
    void vscode.window.showInformationMessage("Save the file first: the choice is remembered by the file's path.");
    return;
  }
  const answer = nextStatus(server, file);
  const changed = await remember(kind, file);
  const status = changed ? await answer : await server.status(file);
  if (status && (status.kind === "other") !== (kind === "other")) tellStubborn(kind, file);
}

/** Writes the settings of the file's folder, or the user's own where the file lies outside. @returns whether they changed */
async function remember(kind: Kind, file: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(file);
  const target = folder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Global;
  const path = folder ? vscode.workspace.asRelativePath(file, false) : file.scheme === "file" ? file.fsPath : file.path;
  const settings = vscode.workspace.getConfiguration("postmortem", file);
  const written = (name: keyof Lists): string[] => {
    const all = settings.inspect<string[]>(name);
    return (folder ? all?.workspaceFolderValue : all?.globalValue) ?? [];
  };
  const before: Lists = { include: written("include"), exclude: written("exclude") };
  const after = withPath(before, kind === "postmortem" ? "include" : "exclude", path.replaceAll("\\", "/"));
  let changed = false;
  for (const name of ["include", "exclude"] as const) {
    if (after[name] === before[name]) continue;
    await settings.update(name, after[name].length > 0 ? after[name] : undefined, target);
    changed = true;
  }
  return changed;
}

/** The status after the server has read the file anew; what it says now where it does not do so soon. */
function nextStatus(server: Server, file: vscode.Uri): Promise<DocumentStatus | null> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      heard.dispose();
      resolve(server.status(file));
    };
    const timer = setTimeout(done, 3000);
    const heard = server.onAnalysed(({ uri }) => {
      if (uri === file.toString()) done();
    });
  });
}

/** Another pattern, of the user, the workspace or a configuration file, still says otherwise. */
function tellStubborn(kind: Kind, file: vscode.Uri): void {
  const setting = kind === "postmortem" ? "postmortem.exclude" : "postmortem.include";
  const how = kind === "postmortem" ? "excluded" : "included";
  const message = `${baseName(file)} is still ${how} by another pattern in “${setting}”. Take it out there.`;
  void vscode.window.showInformationMessage(message, "Open Settings").then((chosen) => {
    if (chosen) void vscode.commands.executeCommand("workbench.action.openSettings", setting);
  });
}
