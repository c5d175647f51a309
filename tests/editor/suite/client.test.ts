// What the client itself does: its server's life, what it asks the user, and where it puts text.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import * as vscode from "vscode";
import {
  choose,
  closeAll,
  extension,
  fileUri,
  findings,
  findingsOf,
  fixWhere,
  openFile,
  openText,
  until,
} from "./helpers.ts";

/** The processes of our language server that this extension host has started. Linux tells them in /proc. */
function serverProcesses(): number[] {
  const read = (file: string) => {
    try {
      return readFileSync(file, "utf8");
    } catch {
      return "";
    }
  };
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => /^PPid:\s*(\d+)$/m.exec(read(`/proc/${id}/status`))?.[1] === String(process.pid))
    .filter((id) => /dist\/server\.cjs/.test(read(`/proc/${id}/cmdline`)))
    .map(Number);
}

/** Ends the server as a crash would, and waits until it is gone. */
async function crash(): Promise<void> {
  const [id] = await until("a server runs", () => serverProcesses().length > 0 && serverProcesses());
  assert.ok(id);
  process.kill(id, "SIGKILL");
  await until("it is gone", () => !serverProcesses().includes(id));
}

/** Takes the choice in a quick pick that a command shows, after typing into it. */
async function accept(running: Thenable<unknown>): Promise<void> {
  let over = false;
  void running.then(() => {
    over = true;
  });
  await until("the choice is taken", async () => {
    if (!over) await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return over;
  });
}

describe("language server", () => {
  before(extension);
  afterEach(closeAll);

  it("is started again after a crash, and given up after many, with a way back", async function () {
    if (process.platform !== "linux") this.skip();
    this.timeout(600_000);
    const api = await extension();
    const { document } = await openFile("checkout-outage.md");
    await findingsOf(document, "missing-section");
    await crash();
    await until("another server runs", () => serverProcesses().length === 1 && api.status().kind === "Postmortem");
    await findingsOf(document, "missing-section");
    for (let turn = 0; turn < 4; turn++) await crash();
    await until("the status says so", () => api.status().kind === "Postmortem: the language server is not running");
    await vscode.commands.executeCommand("notifications.clearAll");
    await vscode.commands.executeCommand("postmortem.restartServer");
    await until("it runs again", () => api.status().kind === "Postmortem");
    await until("it is the only one", () => serverProcesses().length === 1);
  });
});

describe("Explain How This File Was Read", () => {
  before(extension);
  afterEach(closeAll);

  it("shows a page beside the file, which follows it", async () => {
    const editor = await openFile("checkout-outage.md");
    await vscode.commands.executeCommand("postmortem.explain");
    const page = await until("the page is open", () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "postmortem-explain"),
    );
    await until(
      "it tells of the file",
      () => /checkout-outage\.md/.test(page.getText()) && /14:15/.test(page.getText()),
    );
    assert.equal(findings(page).length, 0);
    const change = new vscode.WorkspaceEdit();
    change.insert(editor.document.uri, new vscode.Position(40, 0), "- 14:41 Something new\n");
    assert.ok(await vscode.workspace.applyEdit(change));
    await until("it tells of the new line", () => page.getText().includes("14:41"));
  });
});

describe("commands that code actions run", () => {
  before(extension);
  afterEach(closeAll);

  it("insert text with tab stops at several places", async () => {
    const { document } = await openText("one\ntwo\n");
    const at = (line: number) => ({ start: { line, character: 3 }, end: { line, character: 3 } });
    const edits = [
      { range: at(0), snippet: ` \${1:a}` },
      { range: at(1), snippet: ` \${2:b} \\$5` },
    ];
    const done = await vscode.commands.executeCommand(
      "postmortem.applySnippet",
      document.uri.toString(),
      document.version,
      edits,
    );
    assert.equal(done, true);
    assert.equal(document.getText(), "one a\ntwo b $5\n");
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), "a");
  });

  it("leave a text alone that has changed since", async () => {
    const { document } = await openText("one\n");
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const edits = [{ range, snippet: "x" }];
    const old = document.version - 1;
    assert.equal(
      await vscode.commands.executeCommand("postmortem.applySnippet", document.uri.toString(), old, edits),
      false,
    );
    assert.equal(document.getText(), "one\n");
  });

  it("ask for a zone and state it", async () => {
    const { document } = await openFile("checkout-outage.md");
    const asking = await fixWhere(
      document,
      "missing-timezone",
      "one that asks",
      ({ command }) => command?.command === "postmortem.askZone",
    );
    const before = document.getText();
    await accept(choose(asking));
    assert.notEqual(document.getText(), before);
    await until("nothing lacks a zone", () => findings(document, "missing-timezone").length === 0);
  });
});

describe("Insert Timeline Entry", () => {
  before(extension);
  afterEach(closeAll);

  const stamp = /\d{4}-\d\d-\d\d \d\d:\d\d UTC/;
  const cases: [string, number, RegExp][] = [
    [
      "- 10:00 UTC a\n- 11:00 UTC b\n",
      0,
      new RegExp(`^- 10:00 UTC a\\n- ${stamp.source} (?:– )?what happened\\n- 11:00 UTC b\\n$`),
    ],
    [
      "1. x\n   * 10:00 a\n",
      1,
      new RegExp(`^1\\. x\\n {3}\\* 10:00 a\\n {3}\\* ${stamp.source} (?:– )?what happened\\n$`),
    ],
    [
      "| Time | What |\n| --- | --- |\n| 10:00 | a |\n",
      2,
      new RegExp(`\\| 10:00 \\| a \\|\\n\\| ${stamp.source} \\| what happened \\|\\n$`),
    ],
    ["- a\n- \n", 1, new RegExp(`^- a\\n- ${stamp.source} (?:– )?what happened\\n$`)],
  ];
  for (const [text, line, expected] of cases) {
    it(`takes the form of ${JSON.stringify(text.split("\n")[line])}`, async () => {
      const editor = await openText(text);
      const { end } = editor.document.lineAt(line).range;
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand("postmortem.insertTimelineEntry");
      await until("it is inserted", () => stamp.test(editor.document.getText()));
      assert.match(editor.document.getText(), expected);
    });
  }

  it("goes to the end of the timeline from an underlined title, which stays whole", async () => {
    const text =
      "Postmortem: checkout down\n=========================\n\n## Timeline\n\n- 2026-03-08 10:00 UTC a deploy breaks logins\n- 2026-03-08 11:00 UTC rolled back, fixed\n\n## Lessons learned\n\nNone.\n";
    const editor = await openText(text);
    editor.selection = new vscode.Selection(0, 4, 0, 4);
    await vscode.commands.executeCommand("postmortem.insertTimelineEntry");
    await until("it is inserted", () => editor.document.getText().length > text.length);
    const expected = new RegExp(`rolled back, fixed\\n- ${stamp.source} (?:– )?what happened\\n\\n## Lessons`);
    assert.match(editor.document.getText(), expected);
    assert.ok(editor.document.getText().startsWith("Postmortem: checkout down\n====="));
  });

  it("is offered as a completion at the start of an item only", async () => {
    const labels = async (text: string) => {
      const { document } = await openText(text);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        document.lineAt(0).range.end,
      );
      return list.items.filter(({ label }) => label === "pm-now");
    };
    const item = await until("it is offered", async () => (await labels("- pm"))[0]);
    assert.match((item.insertText as vscode.SnippetString).value, stamp);
    assert.deepEqual(await labels("words pm"), []);
  });

  it("goes on with the list on Enter, with the time of the present or of the entry before", async () => {
    const text = "# Postmortem: checkout down\n\n## Timeline\n\n- 2026-03-08 10:00 UTC a deploy breaks logins";
    const editor = await openText(text);
    const { document } = editor;
    const end = document.lineAt(4).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand("type", { text: "\n" });
    assert.equal(document.getText(), `${text}\n- `);
    const labels = await until("times are offered", async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        document.lineAt(5).range.end,
      );
      const found = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
      return found.includes("2026-03-08 10:05 UTC") && found;
    });
    assert.ok(labels.includes("2026-03-08 10:01 UTC"));
    const numbered = await openText("1. 10:00 UTC deploy\n2. 10:10 UTC rollback");
    numbered.selection = new vscode.Selection(1, 21, 1, 21);
    await vscode.commands.executeCommand("type", { text: "\n" });
    assert.equal(numbered.document.getText(), "1. 10:00 UTC deploy\n2. 10:10 UTC rollback\n3. ");
    const prose = await openText("Words about it");
    prose.selection = new vscode.Selection(0, 14, 0, 14);
    await vscode.commands.executeCommand("type", { text: "\n" });
    assert.equal(prose.document.getText(), "Words about it\n");
  });
});

describe("Help in the text", () => {
  before(extension);
  afterEach(closeAll);

  it("lenses open the preview, hints tell how long it was, a hover tells the instant", async () => {
    const { document } = await openFile("checkout-outage.md");
    const lenses = await until("lenses are shown", async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        "vscode.executeCodeLensProvider",
        document.uri,
        50,
      );
      return found.some(({ command }) => command?.title === "Preview") && found;
    });
    const preview = lenses.find(({ command }) => command?.title === "Preview")?.command;
    assert.equal(preview?.command, "postmortem.openPreview");
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const shown = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", document.uri, whole);
    assert.deepEqual(await shown(), []);
    const settings = vscode.workspace.getConfiguration("postmortem");
    await settings.update("inlayHints", "elapsed", vscode.ConfigurationTarget.Workspace);
    const hints = await until("hints are shown", async () => {
      const found = await shown();
      return found.length > 0 && found;
    });
    await settings.update("inlayHints", undefined, vscode.ConfigurationTarget.Workspace);
    const [first] = hints;
    assert.ok(first);
    await until("a hover tells the instant", async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        first.position,
      );
      const words = hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value));
      return words.some((one) => /UTC\*\*/.test(one));
    });
  });
});

describe("The panel's menu", () => {
  before(extension);
  afterEach(closeAll);

  it("copies what the entry says, and nothing where there is none", async () => {
    const words = "10:20 UTC Alert fires";
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } };
    await vscode.env.clipboard.writeText("before");
    await vscode.commands.executeCommand("postmortem.copyEntry", { preventDefaultContextMenuItems: true });
    assert.equal(await vscode.env.clipboard.readText(), "before");
    const entry = { webviewSection: "entry", uri: fileUri("checkout-outage.md").toString(), range, words };
    await vscode.commands.executeCommand("postmortem.copyEntry", entry);
    assert.equal(await vscode.env.clipboard.readText(), words);
  });
});

describe("New Postmortem", () => {
  before(extension);
  afterEach(closeAll);

  it("has a file name that says what it is, beside the reports that are there; Enter goes through its questions", async () => {
    await openFile("checkout-outage.md");
    const running = vscode.commands.executeCommand("postmortem.new");
    await accept(running);
    const document = await until("a document is open", () => {
      const open = vscode.window.activeTextEditor?.document;
      return open?.isUntitled && open;
    });
    assert.match(document.uri.path, /\/\d{4}-\d\d-\d\d-incident\.md$/);
    assert.equal(document.uri.path.replace(/[^/]*$/, ""), fileUri("").path.replace(/\/?$/, "/"));
    assert.equal(document.languageId, "markdown");
    assert.match(document.getText(), /^# /);
  });
});

describe("Treat This File as a Postmortem", () => {
  before(extension);
  afterEach(closeAll);

  it("asks to save an unsaved file first, and writes no setting", async () => {
    await openText("# Notes\n");
    await vscode.commands.executeCommand("postmortem.treatAsPostmortem");
    const settings = vscode.workspace.getConfiguration("postmortem", fileUri("checkout-outage.md"));
    assert.deepEqual(settings.inspect("include")?.globalValue, undefined);
    await vscode.commands.executeCommand("notifications.clearAll");
  });
});
