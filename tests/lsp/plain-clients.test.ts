// What editors get that can do little, or say that they can and do not: Neovim, Helix, Emacs and others.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ClientCapabilities, CodeAction, Diagnostic, Range } from "vscode-languageserver-protocol";
import { Editor, FULL, MINIMAL, type StartOptions } from "./client.ts";
import { OUTAGE, SOUND } from "./documents.ts";

let editor: Editor | undefined;
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "postmortem-lsp-"));
});
afterEach(async () => {
  editor?.kill();
  await rm(folder, { recursive: true, force: true });
});
const start = async (options?: StartOptions) => {
  editor = await Editor.start({ folders: [pathToFileURL(folder).href], ...options });
  return editor;
};
const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code).sort();
const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const BOTH = ["missing-section", "timeline-out-of-order"];
/** Sends no settings, pulls nothing, but knows objects for code actions. */
const { diagnostic: _, ...told } = FULL.textDocument ?? {};
const PUSHED: ClientCapabilities = { ...FULL, textDocument: told, workspace: {} };

for (const [name, capabilities] of [
  ["that asks", FULL],
  ["that is told", MINIMAL],
] as const) {
  for (const event of ["change", "save"] as const) {
    test(`a changed configuration holds from the next ${event} on, for a client ${name} and watches nothing`, async () => {
      await write(".postmortem.yaml", "rules: { missing-section: error }\n");
      const client = await start({ capabilities });
      const uri = uriOf("outage.md");
      await client.open(uri, OUTAGE);
      expect(codes(await client.diagnostics(uri))).toEqual(BOTH);
      await write(".postmortem.yaml", "rules: { missing-section: off }\n");
      const noticed = () => client.heard.includes("workspace/diagnostic/refresh") || undefined;
      if (event === "change") await client.change(uri, { range: client.rangeOf(uri, "forty"), text: "fifty" });
      else await client.notify("textDocument/didSave", { textDocument: { uri } });
      if (capabilities === FULL && event === "save") await client.until(noticed);
      if (capabilities === FULL) expect(codes(await client.diagnostics(uri))).toEqual(["timeline-out-of-order"]);
      else await client.published(uri, ({ diagnostics }) => diagnostics.length === 1);
    });
  }
}

test("a configuration that appears, moves its time alone, or goes is noticed", async () => {
  const client = await start();
  const uri = uriOf("outage.md");
  await client.open(uri, OUTAGE);
  let words = "forty";
  const next = async () => {
    const other = `${words}x`;
    await client.change(uri, { range: client.rangeOf(uri, words), text: other });
    words = other;
    return codes(await client.diagnostics(uri));
  };
  expect(await next()).toEqual(BOTH);
  await write(".postmortem.yaml", "rules: { missing-section: off }\n");
  expect(await next()).toEqual(["timeline-out-of-order"]);
  // As long as before: only its time tells.
  await write(".postmortem.yaml", "rules: { title-generic: off   }\n");
  expect(await next()).toEqual(BOTH);
  await rm(path.join(folder, ".postmortem.yaml"));
  await write(".postmortem.json", '{ "rules": { "timeline-out-of-order": "off" } }');
  expect(await next()).toEqual(["missing-section"]);
});

for (const initializationOptions of [
  { postmortem: { rules: { "missing-section": "off" } } },
  { settings: { postmortem: { rules: { "missing-section": "off" } } } },
  { settings: { rules: { "missing-section": "off" } } },
  { rules: { "missing-section": "off" }, userZone: "UTC" },
]) {
  test(`settings may come with initialize: ${JSON.stringify(initializationOptions)}`, async () => {
    const client = await start({ capabilities: MINIMAL, initializationOptions });
    const uri = uriOf("outage.md");
    await client.open(uri, OUTAGE);
    expect(codes(await client.diagnostics(uri))).toEqual(["timeline-out-of-order"]);
    // What is said later adds to it, and wins.
    const rules = { "timeline-out-of-order": "off", "missing-section": "error" };
    await client.notify("workspace/didChangeConfiguration", { settings: { postmortem: { rules } } });
    await client.published(uri, ({ diagnostics }) => codes(diagnostics).join() === "missing-section");
  });
}

test("a client that never tells its settings gets the defaults, and those that come late", async () => {
  const workspace = { ...FULL.workspace, configuration: true };
  const client = await start({ capabilities: { ...PUSHED, workspace }, silent: true });
  const uri = uriOf("outage.md");
  await client.open(uri, OUTAGE);
  expect(codes(await client.diagnostics(uri))).toEqual(BOTH);
  client.settings = { rules: { "missing-section": "off" } };
  client.speak();
  const { diagnostics } = await client.published(uri, (sent) => sent.diagnostics.length === 1);
  expect(codes(diagnostics)).toEqual(["timeline-out-of-order"]);
});

test("a client that could ask for diagnostics and does not is sent them, until it asks", async () => {
  const client = await start({ capabilities: FULL });
  const uri = uriOf("outage.md");
  await client.open(uri, OUTAGE);
  expect(codes((await client.published(uri)).diagnostics)).toEqual(BOTH);
  await client.change(uri, { range: client.rangeOf(uri, "10:15 UTC"), text: "10:25 UTC" });
  await client.published(uri, ({ version, diagnostics }) => version === 2 && diagnostics.length === 1);
  const report = await client.pull(uri);
  expect(report).toMatchObject({ kind: "full", items: [{ code: "missing-section" }] });
  // Else they would stand there twice.
  await client.published(uri, ({ diagnostics }) => diagnostics.length === 0);
  const sent = client.heard.filter((method) => method === "textDocument/publishDiagnostics").length;
  await client.change(uri, { range: client.rangeOf(uri, "forty"), text: "fifty" });
  await client.pull(uri);
  await client.notify("textDocument/didSave", { textDocument: { uri } });
  await client.close(uri);
  await client.request("textDocument/documentSymbol", { textDocument: { uri } });
  expect(client.heard.filter((method) => method === "textDocument/publishDiagnostics")).toHaveLength(sent);
});

test("diagnostics come while typing goes on", async () => {
  const client = await start({ capabilities: MINIMAL });
  const uri = uriOf("outage.md");
  await client.open(uri, SOUND);
  await client.diagnostics(uri);
  await client.change(uri, { range: client.rangeOf(uri, "10:05 UTC"), text: "10:55 UTC" });
  let seen = false;
  void client
    .published(uri, ({ diagnostics }) => diagnostics.length > 0)
    .then(() => {
      seen = true;
    });
  // Faster than any pause that the server waits for: only its longest wait lets it speak.
  while (!seen) {
    const end = client.document(uri).positionAt(client.text(uri).length);
    await client.change(uri, { range: { start: end, end }, text: "x" });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
});

test("where no zone can be asked for, the likely ones are offered", async () => {
  const client = await start({ capabilities: PUSHED, initializationOptions: { userZone: "Asia/Kolkata" } });
  const uri = uriOf("outage.md");
  for (const text of [
    OUTAGE.replaceAll(" UTC", ""),
    SOUND.replace("10:05 UTC", "10:05").replace("10:00 UTC", "10:00 CET"),
  ]) {
    await client.open(uri, text);
    const [zone] = (await client.diagnostics(uri)).filter(({ code }) => code === "missing-timezone");
    if (!zone) throw new Error("no finding");
    const actions = await client.codeActions(uri, zone.range, { diagnostics: [zone] });
    const titles = actions.map(({ title }) => title);
    for (const name of ["UTC", "Asia/Kolkata", "America/New_York"]) expect(titles.join("\n")).toContain(name);
    expect(titles.join("\n")).not.toMatch(/another|…/);
    expect(new Set(titles).size).toBe(titles.length);
    const york = actions.find(({ title }) => title.includes("America/New_York")) as CodeAction;
    await client.run(york);
    expect(client.text(uri)).toContain("America/New_York");
    const left = await client.diagnostics(uri);
    expect(
      left.filter(({ code, range }) => code === "missing-timezone" && range.start.line === zone.range.start.line),
    ).toEqual([]);
    await client.close(uri);
  }
});

test("no fix leaves a prompt that is then found where it cannot be written over", async () => {
  const client = await start({ capabilities: PUSHED });
  const uri = uriOf("outage.md");
  const bare =
    "# Postmortem: checkout outage on 12 May 2024\n\nCheckout failed for forty minutes.\n\n## Timeline\n\n- 10:00 UTC: errors begin\n- 10:40 UTC: all is back\n\n## Action items\n\n- [ ] Alert when more than 1% of payments fail\n";
  const table = `${OUTAGE}\n## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Alert at 1% of failed payments | | |\n`;
  for (const text of [bare, bare.replaceAll("\n", "\r\n"), OUTAGE, table]) {
    await client.open(uri, text);
    const before = new Set(codes(await client.diagnostics(uri)));
    const titles = (await client.codeActions(uri, ALL)).map(({ title }) => title);
    await client.close(uri);
    for (const title of titles) {
      await client.open(uri, text);
      const action = (await client.codeActions(uri, ALL)).find((one) => one.title === title);
      if (!action || action.disabled || action.command) {
        await client.close(uri);
        continue;
      }
      await client.run(action);
      expect(client.text(uri), title).not.toBe(text);
      expect(client.text(uri), title).not.toMatch(
        /Two or three sentences|: name\b|what one can check|Time and zone|\$\{/,
      );
      if (!before.has("placeholder")) expect(codes(await client.diagnostics(uri)), title).not.toContain("placeholder");
      await client.close(uri);
    }
  }
});

test("a rule's page is the one that ships, in any editor", async () => {
  const uri = uriOf("outage.md");
  const documentation = async (options: StartOptions) => {
    const client = await start(options);
    await client.open(uri, OUTAGE);
    const actions = await client.codeActions(uri, ALL);
    const { command, arguments: words } =
      actions.find(({ title }) => title.startsWith("Show documentation"))?.command ?? {};
    await client.request("workspace/executeCommand", { command, arguments: words });
    return client;
  };
  const shows = await documentation({ capabilities: { ...PUSHED, window: { showDocument: { support: true } } } });
  const [shown] = shows.asked<{ uri: string; external: boolean }>("window/showDocument");
  expect(shown?.external).toBe(false);
  expect(fileURLToPath(String(shown?.uri))).toBe(
    path.resolve(import.meta.dirname, "../../docs/rules/missing-section.md"),
  );
  shows.kill();
  const tells = await documentation({ capabilities: { ...PUSHED, workspace: { executeCommand: {} } } });
  const { message } = await tells.notified<{ message: string }>("window/showMessage", () => true);
  expect(message).toMatch(/^missing-section: .*docs\/rules\/missing-section\.md\)$/s);
});
