// The tools of the editor's language models, called as a model calls them.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { extension, fileUri, openFile } from "./helpers.ts";

interface Tools {
  readonly tools: readonly { readonly name: string; readonly description: string }[];
  invokeTool(name: string, options: object): Promise<{ readonly content: readonly { readonly value: string }[] }>;
}

const { lm } = vscode as unknown as { lm?: Tools };
const FILE = "checkout-outage.md";

async function call(name: string, input: object): Promise<string[]> {
  assert.ok(lm);
  const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return content.map(({ value }) => value);
}

describe("tools for assistants", () => {
  before(async function () {
    await extension();
    // Editors before 1.95 have none.
    if (!lm?.invokeTool) this.skip();
  });

  it("are there, and say that they change nothing", () => {
    const own = (lm?.tools ?? []).filter(({ name }) => name.startsWith("postmortem_"));
    assert.deepEqual(own.map(({ name }) => name).sort(), ["postmortem_check", "postmortem_timeline"]);
    for (const { description } of own) assert.match(description, /Changes nothing\.$/);
  });

  it("check a file that is not open, and leave it as it is", async () => {
    const [findings = ""] = await call("postmortem_check", { file: FILE });
    const all = JSON.parse(findings) as { file: string; rule: string; line: number }[];
    assert.ok(all.length > 0);
    for (const { file } of all) assert.equal(file, FILE);
    const document = await vscode.workspace.openTextDocument(fileUri(FILE));
    assert.equal(document.isDirty, false);
  });

  it("read the timeline of the active editor's file, in a zone", async () => {
    await openFile(FILE);
    const [text = ""] = await call("postmortem_timeline", { zone: "Asia/Tokyo" });
    const { entries } = JSON.parse(text) as { entries: readonly object[] };
    assert.ok(entries.length > 2);
  });

  it("say what is wrong: a file outside of the workspace, a zone that is none", async () => {
    await assert.rejects(call("postmortem_check", { file: "../secret.md" }), /is no file of the workspace/);
    await assert.rejects(call("postmortem_check", { file: "/etc/hosts" }), /is no file of the workspace/);
    await assert.rejects(call("postmortem_timeline", { file: FILE, zone: "Mars" }), /Write the zone like/);
  });
});
