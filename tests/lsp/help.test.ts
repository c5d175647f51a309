// Inlay hints, code lenses, links to the git host, folds, selections, symbols of the workspace, Enter: over the protocol.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type {
  CodeLens,
  DocumentLink,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SymbolInformation,
  TextEdit,
} from "vscode-languageserver-protocol";
import { Editor, type StartOptions } from "./client.ts";
import { OUTAGE, README, SOUND } from "./documents.ts";

let editor: Editor | undefined;
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "postmortem-lsp-"));
});
afterEach(async () => {
  editor?.kill();
  await rm(folder, { recursive: true, force: true });
});
const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
const BASE = { today: "2026-11-13", userZone: "Europe/Berlin", longestReading: 0 };

async function open(text: string, options: StartOptions = {}): Promise<{ client: Editor; uri: string }> {
  const client = await Editor.start({ initializationOptions: BASE, folders: [pathToFileURL(folder).href], ...options });
  editor?.kill();
  editor = client;
  const uri = uriOf("report.md");
  await client.open(uri, text);
  return { client, uri };
}
const ALL = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

async function hints(text: string, options?: StartOptions, range = ALL): Promise<string[]> {
  const { client, uri } = await open(text, options);
  const found = await client.request<InlayHint[]>("textDocument/inlayHint", { textDocument: { uri }, range });
  return found.map(({ position, label }) => `${position.line}:${position.character} ${label}`);
}

const ABROAD = SOUND.replaceAll(" UTC:", " PDT:");

test("hints: since the impact began, in UTC, or none", async () => {
  const line = SOUND.split("\n").findIndex((one) => one.startsWith("- 10:05"));
  const elapsed = { settings: { inlayHints: "elapsed" } };
  expect(await hints(SOUND, elapsed)).toEqual([
    `${line}:11 +5 min`,
    `${line + 1}:11 +15 min`,
    `${line + 2}:11 +20 min`,
    `${line + 3}:11 +40 min`,
  ]);
  const utc = { settings: { inlayHints: "utc" } };
  expect((await hints(ABROAD, utc))[0]).toBe(`${line - 1}:11 17:00 UTC`);
  expect(await hints(SOUND, utc)).toEqual([]);
  expect(await hints(SOUND)).toEqual([]);
  expect(await hints(SOUND, elapsed, { start: { line, character: 0 }, end: { line, character: 5 } })).toEqual([
    `${line}:11 +5 min`,
  ]);
  expect(await hints(README, elapsed)).toEqual([]);
});

test("lenses tell what there is, and sort on a click in any editor", async () => {
  const text =
    OUTAGE +
    "\n## Action items\n\n- [ ] Alert at 1% (Dana, 2026-11-01)\n- [ ] Test it (Noor, 2026-12-01)\n- [x] Write it down (Noor, 2026-10-01)\n- [ ] {{to do}} (Sam)\n";
  const { client, uri } = await open(text.replaceAll("\n", "\r\n"));
  const lenses = await client.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } });
  const lines = text.split("\n");
  const told = lenses.map(({ range, command }) => `${lines[range.start.line]} | ${command?.title}`);
  expect(told).toContain("## Timeline | 5 entries in 40 min");
  expect(told).toContain("## Action items | 3 open, 1 done, 1 overdue");
  expect(told[0]).toMatch(/^# Postmortem.* \| \d+ findings?$/);
  expect(told.join("\n")).not.toContain("Preview");
  const sort = lenses.find(({ command }) => command?.title === "Sort")?.command;
  await client.request("workspace/executeCommand", { command: sort?.command, arguments: sort?.arguments });
  expect(client.text(uri).indexOf("10:15 UTC")).toBeLessThan(client.text(uri).indexOf("10:20 UTC"));
});

test("lenses of our own client open the preview; a setting turns them off", async () => {
  const options = { initializationOptions: { ...BASE, lensCommands: true } };
  const { client, uri } = await open(SOUND, options);
  const lenses = await client.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } });
  expect(lenses.map(({ command }) => command?.command)).toContain("postmortem.openPreview");
  expect(lenses[0]?.command?.title).toBe("No findings");
  const off = await open(SOUND, { settings: { codeLens: false } });
  expect(await off.client.request("textDocument/codeLens", { textDocument: { uri: off.uri } })).toEqual([]);
});

async function links(text: string): Promise<[string, string | undefined][]> {
  const { client, uri } = await open(text);
  const found = await client.request<DocumentLink[]>("textDocument/documentLink", { textDocument: { uri } });
  return found.map(({ range, target }) => [client.document(uri).getText(range), target]);
}
const SHA = "0123456789abcdef0123456789abcdef01234567";
const MENTIONS = `${SOUND}\n- Revert commit 1a2b3c4 (Dana, #41), see ${SHA} and \`9f8e7d6\`\n- The trace 4bf92f3577b34 and the colour &#35;12, [#7](https://x.example), issue#8, C#9\n`;

test.each([
  [
    "git@github.com:acme/shop.git",
    "https://github.com/acme/shop/issues/41",
    "https://github.com/acme/shop/commit/1a2b3c4",
  ],
  [
    "https://user:secret@gitlab.acme.example/team/shop.git",
    "https://gitlab.acme.example/team/shop/-/issues/41",
    "https://gitlab.acme.example/team/shop/-/commit/1a2b3c4",
  ],
  [
    "ssh://git@bitbucket.org:22/acme/shop",
    "https://bitbucket.org/acme/shop/issues/41",
    "https://bitbucket.org/acme/shop/commits/1a2b3c4",
  ],
])("issues and commits of %s", async (url, issue, commit) => {
  await mkdir(path.join(folder, ".git"));
  await writeFile(
    path.join(folder, ".git/config"),
    `[core]\n\tbare = false\n[remote "other"]\n\turl = https://github.com/x/y\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs\n`,
  );
  const found = await links(MENTIONS);
  expect(found).toEqual([
    ["1a2b3c4", commit],
    ["#41", issue],
    [SHA, expect.stringContaining(SHA)],
    ["9f8e7d6", expect.stringContaining("9f8e7d6")],
  ]);
  expect(JSON.stringify(found)).not.toContain("secret");
});

test("a worktree's remote; none for a host that is not known, or without git", async () => {
  expect(await links(MENTIONS)).toEqual([]);
  await mkdir(path.join(folder, "main/.git/worktrees/w"), { recursive: true });
  await writeFile(path.join(folder, ".git"), `gitdir: ${path.join(folder, "main/.git/worktrees/w")}\n`);
  await writeFile(path.join(folder, "main/.git/worktrees/w/commondir"), "../..\n");
  await writeFile(path.join(folder, "main/.git/config"), '[remote "origin"]\n  url = https://github.com/acme/shop\n');
  expect((await links(MENTIONS))[1]?.[1]).toBe("https://github.com/acme/shop/issues/41");
  await writeFile(path.join(folder, "main/.git/config"), '[remote "origin"]\n  url = file:///srv/shop.git\n');
  expect(await links(MENTIONS)).toEqual([]);
});

test("folds that Markdown gives none for", async () => {
  const text =
    "---\ntitle: x\ndate: 2026-11-12\n---\n\n# Postmortem: payments down\n\n**Summary:**\n\nIt was down.\nFor long.\n\n## Timeline\n\n| Time | What |\n| --- | --- |\n| 10:00 UTC | outage begins |\n| 10:05 UTC | the alert fires |\n\n## Impact\n\nMany.\n";
  const lines = text.split("\n");
  const ask = async (options: StartOptions) => {
    const { client, uri } = await open(text, options);
    const found = await client.request<FoldingRange[]>("textDocument/foldingRange", { textDocument: { uri } });
    return found.map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`);
  };
  expect(await ask({ initializationOptions: { ...BASE, foldsMarkdown: true } })).toEqual([
    "--- … ---",
    "**Summary:** … For long.",
    "| Time | What | … | 10:05 UTC | the alert fires |",
  ]);
  expect(await ask({})).toContain("## Impact … Many.");
});

test("a selection grows from the time to the entry, the part and the report", async () => {
  const { client, uri } = await open(SOUND);
  const position = client.rangeOf(uri, "10:05").start;
  const [found] = await client.request<SelectionRange[]>("textDocument/selectionRange", {
    textDocument: { uri },
    positions: [position],
  });
  const texts: string[] = [];
  for (let one: SelectionRange | undefined = found; one; one = one.parent)
    texts.push(client.document(uri).getText(one.range));
  expect(texts.slice(0, 4)).toEqual([
    "10:05",
    "10:05 UTC",
    "10:05 UTC: the alert fires",
    "- 10:05 UTC: the alert fires",
  ]);
  expect(texts.at(-1)).toBe(SOUND);
  for (const [i, text] of texts.slice(1).entries()) expect(text).toContain(texts[i]);
});

test("symbols of all open reports, by the letters typed", async () => {
  const { client } = await open(SOUND);
  await client.open(uriOf("tea.md"), README);
  await client.open(uriOf("second.md"), SOUND.replace("checkout", "search"));
  const ask = async (query: string) =>
    (await client.request<SymbolInformation[]>("workspace/symbol", { query })).map(({ name }) => name);
  expect(await ask("outage")).toEqual([
    "Postmortem: checkout outage on 12 May 2024",
    "Postmortem: search outage on 12 May 2024",
  ]);
  expect(await ask("rollback done")).toEqual(["10:20 UTC the rollback is done", "10:20 UTC the rollback is done"]);
  expect((await ask("")).length).toBe(14);
});

test.each([
  ["an item", "- 10:40 UTC: all is back to normal", "- 10:40 UTC: all is back to normal\n- "],
  ["a star", "* 10:40 UTC: all is back to normal", "* 10:40 UTC: all is back to normal\n* "],
  ["a number", "9. 10:40 UTC: all is back to normal", "9. 10:40 UTC: all is back to normal\n10. "],
  ["an empty item", "- 10:40 UTC: all is well\n- ", "- 10:40 UTC: all is well\n\n"],
])("Enter behind %s", async (_, line, wanted) => {
  const text = SOUND.replace("- 10:40 UTC: all is back to normal", () => `${line}\n`);
  const { client, uri } = await open(text);
  const at = text.slice(0, text.indexOf(line) + line.length).split("\n").length;
  const edits = await client.request<TextEdit[]>("textDocument/onTypeFormatting", {
    textDocument: { uri },
    position: { line: at, character: 0 },
    ch: "\n",
    options: { tabSize: 2, insertSpaces: true },
  });
  client.apply({ changes: { [uri]: edits } });
  expect(client.text(uri)).toContain(wanted);
});

test("Enter in prose changes nothing", async () => {
  const { client, uri } = await open(SOUND.replace("forty minutes.", "forty minutes.\n"));
  const params = { textDocument: { uri }, position: { line: 5, character: 0 }, ch: "\n", options: {} };
  expect(await client.request("textDocument/onTypeFormatting", params)).toEqual([]);
});
