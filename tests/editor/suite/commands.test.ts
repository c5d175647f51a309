// Commands, snippets and the panel, as the editor's user has them.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, extension, fileUri, findings, findingsOf, openFile, openText, until } from "./helpers.ts";

/** Runs a command that asks something, and takes the first choice once it is shown. */
async function takeFirst(command: string, done: () => boolean): Promise<void> {
  const running = vscode.commands.executeCommand(command);
  await until(`“${command}” does its work`, async () => {
    if (!done()) await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return done();
  });
  await running;
}

describe("commands", () => {
  before(extension);
  afterEach(closeAll);

  it("are all registered", async () => {
    const declared: { command: string }[] =
      vscode.extensions.getExtension("postmortem.vscode-postmortem")?.packageJSON.contributes.commands;
    const there = new Set(await vscode.commands.getCommands(true));
    assert.ok(declared.length >= 7);
    assert.deepEqual(
      declared.map(({ command }) => command).filter((command) => !there.has(command)),
      [],
    );
  });

  it("Insert Section… offers the missing one first", async () => {
    const { document } = await openFile("checkout-outage.md");
    await findingsOf(document, "missing-section");
    await takeFirst("postmortem.insertSection", () => /^## .*impact/im.test(document.getText()));
    await until("nothing is missing any more", () => findings(document, "missing-section").length === 0);
  });

  it("New Postmortem starts a document from a template", async () => {
    await takeFirst("postmortem.new", () => /timeline/i.test(vscode.window.activeTextEditor?.document.getText() ?? ""));
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, "markdown");
    assert.equal(document?.isUntitled, true);
  });

  it("Next Unfilled Prompt selects one after the other, around the end, and the status counts them", async () => {
    const api = await extension();
    const text =
      "# Postmortem: checkout down on 2024-03-08\n\nAuthor: <add name here>\n\n## Impact\n\n1,200 orders failed.\n\n## Timeline (UTC)\n\n- HH:MM UTC what happened\n- 09:05 UTC paged\n- 09:20 UTC rolled back\n\n## Root cause\n\nRelease 41.\n";
    const editor = await openText(text);
    const selected = async (command: string) => {
      await vscode.commands.executeCommand(command);
      return editor.document.getText(editor.selection);
    };
    await until("the prompts are counted", () => /2 to fill in/.test(api.status().findings ?? ""));
    assert.equal(await selected("postmortem.nextPrompt"), "<add name here>");
    assert.equal(await selected("postmortem.nextPrompt"), "HH:MM");
    assert.equal(await selected("postmortem.nextPrompt"), "<add name here>");
    assert.equal(await selected("postmortem.previousPrompt"), "HH:MM");
  });

  it("Open Timeline Preview opens the panel beside the text, once", async () => {
    await openFile("payment-webhooks.md");
    const panels = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(
          ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("postmortem.timeline"),
        );
    await vscode.commands.executeCommand("postmortem.openPreview");
    await until("the panel is open", () => panels().length === 1);
    assert.equal(panels()[0]?.group.viewColumn, vscode.ViewColumn.Two);
    await vscode.commands.executeCommand("postmortem.openPreview");
    assert.equal(panels().length, 1);
    await until("its name is the file's", () => /payment-webhooks\.md/.test(panels()[0]?.label ?? ""));
  });

  it("Treat This File as (Not) a Postmortem decides, and is remembered in the settings", async () => {
    const api = await extension();
    const { document } = await openFile("checkout-outage.md");
    await findingsOf(document, "missing-section");
    await vscode.commands.executeCommand("postmortem.treatAsOther");
    await until("silence", () => findings(document).length === 0 && api.status().kind === "Not a postmortem");
    const setting = (name: string) =>
      vscode.workspace.getConfiguration("postmortem", fileUri("checkout-outage.md")).get(name);
    assert.deepEqual(setting("exclude"), ["checkout-outage.md"]);
    await vscode.commands.executeCommand("postmortem.treatAsPostmortem");
    await findingsOf(document, "missing-section");
    assert.deepEqual(setting("exclude"), []);
  });

  it("Restart Language Server: the findings come back", async () => {
    const { document } = await openFile("checkout-outage.md");
    await findingsOf(document, "missing-section");
    await vscode.commands.executeCommand("postmortem.restartServer");
    await findingsOf(document, "missing-section");
    // The findings may be those of the one before: the outline is asked for until the new one gives it.
    await until("an outline", async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        "vscode.executeDocumentSymbolProvider",
        document.uri,
      );
      return symbols !== undefined && symbols.length > 0;
    });
  });
});

describe("settings", () => {
  before(extension);
  afterEach(closeAll);

  it("a rule's severity can be changed, and the rule switched off", async () => {
    const { document } = await openFile("certificate-expiry.md");
    await findingsOf(document, "action-vague");
    const settings = vscode.workspace.getConfiguration("postmortem", document.uri);
    const target = vscode.ConfigurationTarget.Workspace;
    try {
      await settings.update("rules.action-vague", "error", target);
      await until("errors", () => {
        const found = findings(document, "action-vague");
        return found.length > 0 && found.every(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
      });
      await settings.update("rules.action-vague", "off", target);
      await until("silence", () => findings(document, "action-vague").length === 0);
    } finally {
      await settings.update("rules.action-vague", undefined, target);
    }
    await findingsOf(document, "action-vague");
  });

  it("sections to expect can be chosen", async () => {
    const api = await extension();
    const { document } = await openFile("queue-backlog.md");
    await findingsOf(document, "timeline-out-of-order");
    assert.deepEqual(findings(document, "missing-section"), []);
    const settings = vscode.workspace.getConfiguration("postmortem", document.uri);
    try {
      await settings.update("requiredSections", ["summary", "detection"], vscode.ConfigurationTarget.Workspace);
      const [missing] = await findingsOf(document, "missing-section");
      assert.match(missing?.message ?? "", /detect/i);
    } finally {
      await settings.update("requiredSections", undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until("nothing is missing", () => findings(document, "missing-section").length === 0);
    assert.equal(api.status().kind, "Postmortem");
  });
});

describe("snippets", () => {
  before(extension);
  afterEach(closeAll);

  it("a timeline entry carries the present time in UTC", async () => {
    const editor = await openText("");
    const before = Date.now();
    await vscode.commands.executeCommand("postmortem.insertTimelineEntry");
    const text = await until(
      "an entry is inserted",
      () => editor.document.getText() !== "" && editor.document.getText(),
    );
    const [, date, time] = /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)/.exec(text) ?? [];
    const at = Date.parse(`${date}T${time}Z`);
    assert.ok(at >= before - 60_000 && at <= Date.now(), `${text} is now`);
    assert.match(text, /UTC|Z/);
  });

  it("every contributed snippet can be inserted", async () => {
    const manifest = vscode.extensions.getExtension("postmortem.vscode-postmortem");
    assert.ok(manifest);
    const [file] = manifest.packageJSON.contributes.snippets as { path: string }[];
    assert.ok(file);
    const data = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(manifest.extensionUri, file.path));
    const snippets = JSON.parse(new TextDecoder().decode(data)) as Record<
      string,
      { body: string | string[]; prefix: string | string[] }
    >;
    assert.ok(Object.keys(snippets).length >= 10);
    const editor = await openText("");
    for (const name of Object.keys(snippets)) {
      await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "markdown", name });
      await until(`“${name}” is inserted`, () => editor.document.getText() !== "");
      assert.doesNotMatch(editor.document.getText(), /\$\{?\d/, `“${name}” has no tab stop left as text`);
      await vscode.commands.executeCommand("leaveSnippet");
      const { lineCount } = editor.document;
      assert.ok(await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, lineCount, 0))));
    }
    await closeAll();
  });
});
