// Treat This File as (Not) a Postmortem: remembers the user's word in the settings.
import * as vscode from "vscode";
import type { DocumentStatus } from "../../../server/src/protocol.ts";
import { baseName, requireMarkdownEditor } from "../documents.ts";
import { showInfo } from "../say.ts";
import type { Server } from "../server.ts";
import { changeInWords, type Lists, withPath } from "../text/globs.ts";

type Kind = "postmortem" | "other";

/** What was written into the settings. */
interface Remembered {
  readonly changed: boolean;
  readonly words: string;
  /** Puts back the lists as they were. */
  readonly undo: () => Promise<void>;
}

/** @param uri the file; without it the active editor's */
export async function treatAs(kind: Kind, server: Server, uri?: vscode.Uri): Promise<void> {
  const file = uri instanceof vscode.Uri ? uri : requireMarkdownEditor()?.document.uri;
  if (!file) return;
  if (file.scheme === "untitled") {
    void showInfo(vscode.l10n.t("Save the file first: the choice is remembered by the file's path."));
    return;
  }
  const { changed, words, undo } = await remember(kind, file);
  const status = changed ? await statusOf(kind, server, file) : await server.status(file);
  if (status?.unread) void showInfo(vscode.l10n.t("{0} is not read: {1}.", baseName(file), status.why.join("; ")));
  else if (status && (status.kind === "other") !== (kind === "other")) showStubborn(kind, file);
  else showDone(words, changed ? undo : undefined);
}

/** Writes the settings of the file's folder, or the user's own where the file lies outside. */
async function remember(kind: Kind, file: vscode.Uri): Promise<Remembered> {
  const folder = vscode.workspace.getWorkspaceFolder(file);
  const target = folder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Global;
  const path = folder ? vscode.workspace.asRelativePath(file, false) : file.scheme === "file" ? file.fsPath : file.path;
  const settings = vscode.workspace.getConfiguration("postmortem", file);
  const written = (name: keyof Lists): string[] => {
    const all = settings.inspect<string[]>(name);
    return (folder ? all?.workspaceFolderValue : all?.globalValue) ?? [];
  };
  const before: Lists = { include: written("include"), exclude: written("exclude") };
  const list = kind === "postmortem" ? "include" : "exclude";
  const after = withPath(before, list, path.replaceAll("\\", "/"));
  const changed = (["include", "exclude"] as const).filter((name) => after[name] !== before[name]);
  const write = async (lists: Lists) => {
    for (const name of changed) await settings.update(name, lists[name].length > 0 ? lists[name] : undefined, target);
  };
  await write(after);
  const where = folder
    ? vscode.l10n.t("the settings of the folder {0}", folder.name)
    : vscode.l10n.t("your user settings");
  const words = changeInWords(before, after, list, baseName(file), where);
  return { changed: changed.length > 0, words, undo: () => write(before) };
}

/** Says what was written and offers to take it back. */
function showDone(words: string, undo: (() => Promise<void>) | undefined): void {
  void showInfo(words, ...(undo ? [vscode.l10n.t("Undo")] : [])).then((chosen) => {
    if (chosen) void undo?.();
  });
}

/**
 * The status once the server takes the file for what the user says; what it says by then where it does not do so soon. A reading that
 * was under way before the setting changed says nothing.
 */
function statusOf(kind: Kind, server: Server, file: vscode.Uri): Promise<DocumentStatus | null> {
  return new Promise((resolve) => {
    const done = (status: DocumentStatus | null) => {
      clearTimeout(timer);
      heard.dispose();
      resolve(status);
    };
    const look = async () => {
      const status = await server.status(file);
      if (status && (status.unread || (status.kind === "other") === (kind === "other"))) done(status);
    };
    // Counted from when the setting is written: before that, the server cannot know, however long a slow machine takes.
    const timer = setTimeout(() => void server.status(file).then(done), 3000);
    const heard = server.onAnalysed(({ uri }) => {
      if (uri === file.toString()) void look();
    });
    void look();
  });
}

/** Another pattern, of the user, the workspace or a configuration file, still says otherwise. */
function showStubborn(kind: Kind, file: vscode.Uri): void {
  const setting = kind === "postmortem" ? "postmortem.exclude" : "postmortem.include";
  const name = baseName(file);
  const message =
    kind === "postmortem"
      ? vscode.l10n.t("{0} is still excluded by another pattern in “{1}”. Take it out there.", name, setting)
      : vscode.l10n.t("{0} is still included by another pattern in “{1}”. Take it out there.", name, setting);
  void showInfo(message, vscode.l10n.t("Open Settings")).then((chosen) => {
    if (chosen) void vscode.commands.executeCommand("workbench.action.openSettings", setting);
  });
}
