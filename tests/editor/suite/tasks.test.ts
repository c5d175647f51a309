// The task that lints a whole folder is offered where the command is installed.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { extension, fileUri } from "./helpers.ts";

describe("tasks", () => {
  before(extension);
  const installed = () => fileUri("node_modules");
  afterEach(() => vscode.workspace.fs.delete(installed(), { recursive: true }).then(undefined, () => undefined));

  it("are offered for a folder that has the command, and quote what they are given", async () => {
    assert.deepEqual(await vscode.tasks.fetchTasks({ type: "postmortem" }), []);
    const manifest = vscode.Uri.joinPath(installed(), "vscode-postmortem/package.json");
    await vscode.workspace.fs.writeFile(manifest, new TextEncoder().encode("{}"));
    const tasks = await vscode.tasks.fetchTasks({ type: "postmortem" });
    assert.equal(tasks.length, vscode.workspace.workspaceFolders?.length);
    const [task] = tasks;
    assert.ok(task);
    assert.equal(task.name, "lint");
    assert.deepEqual(task.problemMatchers, ["$postmortem"]);
    const { command, args } = task.execution as vscode.ShellExecution;
    assert.equal(command, "npx");
    for (const word of args ?? []) assert.equal((word as vscode.ShellQuotedString).quoting, vscode.ShellQuoting.Strong);
  });
});
