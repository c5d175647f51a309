// Configuration files in the editor, over the protocol: completion, hover, JSON, and templates of the project.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CompletionItem, DocumentLink, Hover } from "vscode-languageserver-protocol";
import type { TemplateChoice } from "../../server/src/protocol.ts";
import { Editor, type StartOptions } from "./client.ts";
import { OUTAGE } from "./documents.ts";

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

test("keys and values are completed where they are typed", async () => {
  const client = await start();
  const uri = uriOf(".postmortem.yaml");
  await client.open(uri, "sections:\n  requ\nprofile: goo\n", "yaml");
  const complete = (line: number, character: number) =>
    client.request<CompletionItem[]>("textDocument/completion", {
      textDocument: { uri },
      position: { line, character },
    });
  const key = (await complete(1, 6)).find(({ label }) => label === "required");
  expect(key?.textEdit).toEqual({
    newText: "required: ",
    range: { start: { line: 1, character: 2 }, end: { line: 1, character: 6 } },
  });
  const value = (await complete(2, 12)).find(({ label }) => label === "google-sre");
  expect(value?.textEdit).toMatchObject({ newText: "google-sre", range: { start: { line: 2, character: 9 } } });
});

test("hover tells what a key means", async () => {
  const client = await start();
  const uri = uriOf(".postmortem.yaml");
  await client.open(uri, "timezone: UTC\n", "yaml");
  const hover = await client.request<Hover>("textDocument/hover", {
    textDocument: { uri },
    position: { line: 0, character: 3 },
  });
  expect(hover).toMatchObject({ contents: { kind: "markdown", value: expect.stringContaining("zone of times") } });
});

test("reports get neither", async () => {
  const client = await start();
  const uri = uriOf("outage.md");
  await client.open(uri, OUTAGE);
  const params = { textDocument: { uri }, position: { line: 0, character: 3 } };
  expect(await client.request("textDocument/completion", params)).toEqual([]);
  expect(await client.request("textDocument/hover", params)).toBeNull();
});

test("an editor that checks JSON itself is told only what a schema cannot see", async () => {
  const text = '{ "rules": { "missing-section": "loud" }, "extends": "gone.json", "timezone": "Nowhere" }';
  const uri = uriOf(".postmortem.json");
  const messages = async (options: StartOptions) => {
    const client = await start(options);
    await client.open(uri, text, "json");
    const found = (await client.diagnostics(uri)).map(({ message }) => message);
    client.kill();
    return found;
  };
  expect(await messages({})).toHaveLength(3);
  expect(await messages({ initializationOptions: { validatesJson: true } })).toEqual([
    expect.stringContaining("gone.json"),
    expect.stringContaining("Nowhere"),
  ]);
});

test("templates of the project come first, whatever their text holds", async () => {
  await mkdir(path.join(folder, "templates"));
  await writeFile(path.join(folder, ".postmortem.yaml"), "templates: [templates/team.md, gone.md]\n");
  await writeFile(path.join(folder, "templates/team.md"), "# Report of $TEAM\r\n\r\nCosts: $1 {per} hour\r\n");
  const client = await start();
  const [own, ...ours] = await client.request<TemplateChoice[]>("postmortem/templates", {});
  expect(own).toEqual({
    id: "file:templates/team.md",
    label: "team",
    detail: "Report of $TEAM (templates/team.md)",
    snippet: "# Report of \\$TEAM\n\nCosts: \\$1 {per\\} hour\n",
  });
  expect(ours.length).toBeGreaterThanOrEqual(3);
});

test("templates can come from the editor's settings, and through the client", async () => {
  const client = await start({
    folders: ["vscode-vfs://github/owner/repo"],
    settings: { templates: ["docs/t.md"] },
    initializationOptions: { readFile: true },
  });
  client.files.set("vscode-vfs://github/owner/repo/docs/t.md", "# T\n");
  const [own] = await client.request<TemplateChoice[]>("postmortem/templates", {});
  expect(own?.snippet).toBe("# T\n");
});

test("files of the disk are not asked of the client", async () => {
  const client = await start({ initializationOptions: { readFile: true } });
  await client.open(uriOf("outage.md"), OUTAGE);
  await client.diagnostics(uriOf("outage.md"));
  expect(client.heard).not.toContain("postmortem/readFile");
});

test("a configured zone and own names change what is found", async () => {
  await writeFile(
    path.join(folder, ".postmortem.yaml"),
    "timezone: Europe/Berlin\nsections: { names: { actions: [What we promise] } }\n",
  );
  const client = await start();
  const uri = uriOf("outage.md");
  await client.open(uri, `${OUTAGE.replaceAll(" UTC", "")}\n## What we promise\n\n- Alert at 1% (Dana, 2024-06-01)\n`);
  const found = await client.diagnostics(uri);
  expect(found.map(({ code }) => code)).not.toContain("missing-section");
  const [zone] = found.filter(({ code }) => code === "missing-timezone");
  if (!zone) throw new Error("no finding");
  const [first] = await client.codeActions(uri, zone.range, { diagnostics: [zone] });
  expect(first?.title).toMatch(/Europe\/Berlin \(from your configuration\)/);
});

test("tickets whose address is known are links, where they are not already", async () => {
  await writeFile(
    path.join(folder, ".postmortem.yaml"),
    `tickets:
  - { pattern: 'OPS-\\d+', link: 'https://t.example/{id}' }
  - { pattern: '#\\d+', link: 'https://i.example/{id}' }
  - { pattern: 'CHG\\d+' }
`,
  );
  const client = await start();
  const uri = uriOf("outage.md");
  const text = `${OUTAGE}
## Action items

- Alert at 1% (OPS-12, #7, CHG9), see \`OPS-1\`, [OPS-2](https://x.example/OPS-3) and https://x.example/OPS-4

\`\`\`
OPS-5
\`\`\`
`;
  await client.open(uri, text);
  const links = await client.request<DocumentLink[]>("textDocument/documentLink", { textDocument: { uri } });
  expect(links.map(({ range, target }) => [client.document(uri).getText(range), target])).toEqual([
    ["OPS-12", "https://t.example/OPS-12"],
    ["#7", "https://i.example/7"],
  ]);
});
