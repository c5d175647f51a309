// The views of all reports and tasks, as the editor's user has them; and that our keys take no key of the editor's own.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { TaskNode } from "../../../client/src/views/tasks.ts";
import { closeAll, extension, fileUri, findings, until } from "./helpers.ts";

const FILE = "disk-full.md";
const REPORT = `# Postmortem: the disk was full on 2026-02-11

## Impact

1,200 orders failed.

## Timeline (UTC)

- 09:00 errors begin
- 10:00 all is back

## Root cause

A log that grew.

## Action items

- [ ] Rotate the log when it reaches 1 GB (owner: Noor, due: 2026-02-20)
- [ ] Alert at 80% of the disk (owner: Mia)
`;

describe("the views", () => {
  // An editor that saves by itself after a while does so in the middle of a test on one machine and behind it on another.
  const autoSave = (value: "off" | undefined) =>
    vscode.workspace.getConfiguration("files").update("autoSave", value, vscode.ConfigurationTarget.Workspace);
  before(async () => {
    await extension();
    await autoSave("off");
  });
  afterEach(closeAll);
  after(async () => {
    await autoSave(undefined);
    await vscode.workspace.fs.delete(fileUri(FILE));
  });

  const reports = async () => (await (await extension()).views.reports.getChildren()).map(({ label }) => String(label));
  const tasks = async (filter: "open" | "done") => {
    const { views } = await extension();
    await views.tasks.choose({ by: "report", filter });
    const groups = await views.tasks.getChildren();
    return (await Promise.all(groups.map((group) => views.tasks.getChildren(group)))).flat() as TaskNode[];
  };
  const task = (filter: "open" | "done", words: string) =>
    until(`“${words}” is ${filter}`, async () =>
      (await tasks(filter)).find(({ task: { text } }) => text.includes(words)),
    );
  const text = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(FILE)));

  it("come with the first report, and list those of the folder", async () => {
    const { views } = await extension();
    await until("the view is there", async () => {
      await vscode.commands.executeCommand("postmortem.showReports");
      return views.reports.visible;
    });
    await until("the examples are listed", async () => (await reports()).length >= 4);
    assert.ok((await reports()).every((label) => !/restore/i.test(label)));
  });

  it("have a report as soon as its file is there, and as long", async () => {
    await vscode.workspace.fs.writeFile(fileUri(FILE), new TextEncoder().encode(REPORT));
    await until("the report is listed", async () => (await reports()).some((label) => /disk was full/.test(label)));
    await vscode.workspace.fs.delete(fileUri(FILE));
    await until("it is gone", async () => !(await reports()).some((label) => /disk was full/.test(label)));
    await vscode.workspace.fs.writeFile(fileUri(FILE), new TextEncoder().encode(REPORT));
  });

  it("tick a task off in a file that is not open, and undo takes it back", async () => {
    const open = await task("open", "Rotate");
    assert.equal((open.checkboxState as { state: unknown }).state, vscode.TreeItemCheckboxState.Unchecked);
    await vscode.commands.executeCommand("postmortem.markTaskDone", open);
    assert.match(await text(), /- \[x\] Rotate .*\n- \[ \] Alert/);
    await task("done", "Rotate");
    await vscode.window.showTextDocument(fileUri(FILE));
    await vscode.commands.executeCommand("undo");
    assert.equal(vscode.window.activeTextEditor?.document.getText(), REPORT);
    await task("open", "Rotate");
    // Else it would hang on how soon the editor saves whether that is thrown away below.
    await vscode.window.activeTextEditor?.document.save();
    assert.equal(await text(), REPORT);
  });

  it("leave a file unsaved that was so, and put a task back", async () => {
    const editor = await vscode.window.showTextDocument(fileUri(FILE));
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), "New words.\n\n"));
    // The view may still show where the task stood before the edit; it cannot be marked there.
    const mark = (command: string, filter: "open" | "done", expected: RegExp) =>
      until(`${command} does its work`, async () => {
        await vscode.commands.executeCommand(command, await task(filter, "Alert at"));
        return expected.test(editor.document.getText());
      });
    await mark("postmortem.markTaskDone", "open", /- \[x\] Alert at/);
    assert.equal(editor.document.isDirty, true);
    await mark("postmortem.markTaskOpen", "done", /- \[ \] Alert at/);
  });

  it("copy what they show as Markdown", async () => {
    await task("open", "Rotate");
    await task("open", "Alert at");
    await vscode.commands.executeCommand("postmortem.copyTasks");
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^## .*disk was full.*\n\n- \[ \] Rotate .*\n- \[ \] Alert at 80% .*disk-full\.md:\d+\)$/m);
  });

  it("have the findings of all reports shown on request, and cleared", async () => {
    const document = { uri: fileUri("queue-backlog.md") } as vscode.TextDocument;
    assert.deepEqual(findings(document), []);
    void vscode.commands.executeCommand("postmortem.checkAllReports");
    await until("findings of a file that is not open", () => findings(document).length > 0);
    // The editor keeps a document open whose tab was closed.
    const shown = await vscode.window.showTextDocument(fileUri("queue-backlog.md"));
    await until("it is read in its tab", () => findings(shown.document).length > 0);
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await until("its tab is closed", () => vscode.window.activeTextEditor?.document !== shown.document);
    await until("findings of a tab that was closed", () => findings(document).length > 0);
    await vscode.commands.executeCommand("postmortem.clearAllReports");
    await until("none any more", () => findings(document).length === 0);
  });
});

describe("the manifest", () => {
  const { packageJSON } = vscode.extensions.getExtension("postmortem.vscode-postmortem") ?? { packageJSON: {} };

  it("takes no key that the editor has for something else", async () => {
    const defaults = await vscode.workspace.openTextDocument(
      vscode.Uri.parse("vscode://defaultsettings/keybindings.json"),
    );
    const taken = new Map<string, string>();
    const bindings = defaults.getText().matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"(?:,\s*"when": "([^"]+)")?/g);
    // What holds in notebooks alone is no matter: ours leave them out.
    for (const [, key, command, when = ""] of bindings)
      if (!command?.startsWith("postmortem.") && !/^notebook/.test(when))
        taken.set(key as string, `${command} ${when}`);
    assert.ok(taken.size > 300, `${taken.size} keys are known`);
    const own: { key: string; when: string }[] = packageJSON.contributes.keybindings;
    assert.ok(own.every(({ when }) => when.includes("!notebookEditorFocused")));
    assert.deepEqual(own.map(({ key }) => taken.get(key)).filter(Boolean), []);
  });

  it("says for every command when the palette has it, or has it always for a reason", () => {
    const { commands, menus } = packageJSON.contributes;
    const decided = new Set(menus.commandPalette.map(({ command }: { command: string }) => command));
    const always = commands
      .map(({ command }: { command: string }) => command)
      .filter((one: string) => !decided.has(one));
    assert.deepEqual(always.sort(), [
      "postmortem.new",
      "postmortem.openWalkthrough",
      "postmortem.restartServer",
      "postmortem.showOutput",
      "postmortem.showReports",
    ]);
  });
});
