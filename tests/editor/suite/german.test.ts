// The extension in German: run with `POSTMORTEM_LOCALE=de npm run test:editor -- "in German"`; in an editor of another language there is
// nothing to see.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { extension, openFile, until } from "./helpers.ts";

describe("in German", () => {
  before(async function () {
    if (!vscode.env.language.startsWith("de")) this.skip();
    await extension();
  });

  it("the status says what the file is", async () => {
    const api = await extension();
    await openFile("checkout-outage.md");
    const shown = await until("findings are counted", () => (api.status().findings ? api.status() : undefined));
    assert.match(shown.findings ?? "", /^(?:Nichts zu beheben|1 Befund|\d+ Befunde)/);
    await openFile("runbook-restore-database.md");
    await until("it is none", () => api.status().kind === "Kein Postmortem");
  });

  it("commands and settings are named in German", () => {
    const { contributes } = vscode.extensions.getExtension("postmortem.vscode-postmortem")?.packageJSON ?? {};
    // The editor keeps the original beside what it shows.
    const titles = (contributes.commands as { title: string | { value: string } }[]).map(({ title }) =>
      typeof title === "string" ? title : title.value,
    );
    assert.ok(titles.includes("Vorschau der Zeitleiste öffnen"), titles.join());
  });
});
