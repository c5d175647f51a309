// The extension starts with a Markdown file, says what it takes it for, and reports what it finds.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, extension, findings, findingsOf, openFile, openText, ruleOf, until } from "./helpers.ts";

describe("activation", () => {
  afterEach(closeAll);

  it("starts when a Markdown file is opened", async () => {
    await openFile("checkout-outage.md");
    await until(
      "the extension is active",
      () => vscode.extensions.getExtension("postmortem.vscode-postmortem")?.isActive,
    );
    await extension();
  });

  it("finds the known defects of an example", async () => {
    await extension();
    const { document } = await openFile("checkout-outage.md");
    for (const rule of ["missing-section", "timeline-out-of-order", "missing-timezone", "action-vague"]) {
      await findingsOf(document, rule);
    }
    const [disorder] = findings(document, "timeline-out-of-order");
    assert.match(document.lineAt(disorder?.range.start.line ?? 0).text, /^- 14:15 /);
    const vague = findings(document, "action-vague").map(({ range }) => document.lineAt(range.start.line).text);
    assert.equal(vague.length, 2, vague.join("\n"));
    assert.ok(
      vague.every((line) => /Improve monitoring|Be more careful/.test(line)),
      vague.join("\n"),
    );
    assert.equal(findings(document, "missing-section").length, 1);
  });

  it("says in the language status what the file is taken for", async () => {
    const api = await extension();
    await openFile("checkout-outage.md");
    await until(
      "a postmortem with findings",
      () => api.status().kind === "Postmortem" && /\d+ findings/.test(api.status().findings ?? ""),
    );
    assert.notEqual(api.status().why, "");
    await openFile("runbook-restore-database.md");
    await until(
      "not a postmortem",
      () => api.status().kind === "Not a postmortem" && api.status().findings === undefined,
    );
    assert.notEqual(api.status().why, "");
  });

  it("has nothing to say about a runbook, and nothing about a good postmortem", async () => {
    const api = await extension();
    const runbook = await openFile("runbook-restore-database.md");
    await until("the runbook is read", () => api.status().kind === "Not a postmortem");
    assert.deepEqual(findings(runbook.document).map(ruleOf), []);
    const good = await openFile("payment-webhooks.md");
    await until(
      "the good one is read",
      () => api.status().kind === "Postmortem" && api.status().findings === "Nothing to mend",
    );
    assert.deepEqual(
      findings(good.document).map(({ message }) => message),
      [],
    );
  });

  it("follows typing", async () => {
    await extension();
    const editor = await openText(
      "# Postmortem: lift stuck\n\n## Impact\n\nTwo people waited.\n\n## Timeline\n\n- 10:00 UTC Lift stops\n- 10:30 UTC Lift runs\n",
    );
    await findingsOf(editor.document, "missing-section");
    assert.deepEqual(findings(editor.document, "timeline-out-of-order"), []);
    await editor.edit((edit) =>
      edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, "- 10:10 UTC Engineer arrives\n"),
    );
    const [disorder] = await findingsOf(editor.document, "timeline-out-of-order");
    assert.equal(disorder?.range.start.line, 10);
    await vscode.commands.executeCommand("undo");
    await until("the disorder is gone again", () => findings(editor.document, "timeline-out-of-order").length === 0);
  });
});
