// Tasks: `postmortem: lint` runs the command of the workspace over a whole folder, and its findings become problems.
import * as vscode from "vscode";

const TYPE = "postmortem";

interface Definition extends vscode.TaskDefinition {
  /** Files, folders or globs; all of the folder where nothing is said. */
  readonly files?: readonly string[];
  readonly options?: readonly string[];
}

/** Offers a task for each folder that has the command installed. */
export function registerTasks(): vscode.Disposable {
  return vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: async () => {
      const folders = vscode.workspace.workspaceFolders ?? [];
      const having = await Promise.all(folders.map(hasCommand));
      return folders.filter((_, i) => having[i]).map((folder) => lintTask({ type: TYPE }, folder));
    },
    resolveTask: ({ definition, scope }) =>
      typeof scope === "object" ? lintTask(definition as Definition, scope, definition) : undefined,
  });
}

/** @param definition the very one that is asked about, where one is */
function lintTask(
  { files = ["."], options = [] }: Definition,
  folder: vscode.WorkspaceFolder,
  definition: vscode.TaskDefinition = { type: TYPE },
): vscode.Task {
  // Each word is quoted by the shell's own rules; nothing is fetched.
  const words = ["--no-install", "postmortem", "lint", ...options, "--", ...files].map((value) => ({
    value,
    quoting: vscode.ShellQuoting.Strong,
  }));
  const run = new vscode.ShellExecution("npx", words, {
    cwd: folder.uri.fsPath,
    env: { NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  const task = new vscode.Task(definition, folder, "lint", "postmortem", run, "$postmortem");
  task.group = vscode.TaskGroup.Test;
  return task;
}

async function hasCommand({ uri }: vscode.WorkspaceFolder): Promise<boolean> {
  if (uri.scheme !== "file") return false;
  const file = vscode.Uri.joinPath(uri, "node_modules/vscode-postmortem/package.json");
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
