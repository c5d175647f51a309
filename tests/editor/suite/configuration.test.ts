// Configuration in the editor: help while it is written, what applies, pages of rules, and fix-all on save.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, extension, fileUri, findings, openFile, until } from "./helpers.ts";

const config = () => fileUri(".postmortem.yaml");
const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/** Labels of the tabs of all groups. */
function tabs(): string[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
}

describe("configuration", () => {
  before(extension);
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(config()).then(undefined, () => undefined);
  });

  it("is completed, explained and checked where it is written", async () => {
    await write(config(), "sections:\n  requ\nprofil: azure\n");
    const { document } = await openFile(".postmortem.yaml");
    const [problem] = await until("the wrong keys are told", () => {
      const found = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "postmortem");
      return found.length > 0 && found;
    });
    assert.ok(problem);
    const list = await until("a key is offered", async () => {
      const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        new vscode.Position(1, 6),
      );
      return offered.items.some(({ label }) => label === "required") && offered;
    });
    assert.ok(list);
    await until("a key is explained", async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        new vscode.Position(0, 2),
      );
      return hovers.length > 0;
    });
  });

  it("holds as soon as it is saved, and a page says so", async () => {
    const { document } = await openFile("checkout-outage.md");
    await until("something is missing", () => findings(document, "missing-section").length > 0);
    await write(config(), "rules:\n  missing-section: off\n");
    await until("nothing is missing any more", () => findings(document, "missing-section").length === 0);
    await vscode.commands.executeCommand("postmortem.openEffectiveConfiguration");
    const page = await until("the page is there", () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "postmortem-configuration"),
    );
    assert.match(page.getText(), /missing-section:\n {4}severity: off +# .*\.postmortem\.yaml:2$/m);
  });

  it("pages of rules open from the extension", async () => {
    await vscode.commands.executeCommand("postmortem.openRule", "missing-section");
    await until("the page is shown", () => tabs().some((label) => label.includes("missing-section")));
    const before = tabs().length;
    await vscode.commands.executeCommand("postmortem.openRule", "../../package");
    assert.equal(tabs().length, before);
  });

  it("safe fixes run on save where the user wants it", async () => {
    const uri = fileUri("glued.md");
    const text =
      "# Postmortem: checkout down on 2024-03-08\n\n##Impact\n\nOrders failed.\n\n##Root cause\n\nA setting.\n";
    await write(uri, text);
    const settings = vscode.workspace.getConfiguration("editor", { uri, languageId: "markdown" });
    await settings.update(
      "codeActionsOnSave",
      { "source.fixAll.postmortem": "explicit" },
      vscode.ConfigurationTarget.Workspace,
    );
    try {
      const editor = await openFile("glued.md");
      await until("the headings are told", () => findings(editor.document, "heading-no-space").length > 0);
      // A save does not wait for fixes that take long; the next one has them.
      await until("it is mended by a save", async () => {
        await editor.edit((edit) => edit.insert(new vscode.Position(4, 0), "Many "));
        await vscode.commands.executeCommand("workbench.action.files.save");
        return !editor.document.isDirty && /^## Root cause$/m.test(editor.document.getText());
      });
    } finally {
      await settings.update("codeActionsOnSave", undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.delete(uri);
    }
  });
});
