// The reports and tasks of a whole workspace, over the protocol: kept current, stopped, checked, and ticked off.
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  ResponseError,
  type SymbolInformation,
} from "vscode-languageserver-protocol";
import type { AllChecked, ReportList, TaskEdit, TaskList, TasksParams } from "../../server/src/protocol.ts";
import { Editor, FULL, MINIMAL, type StartOptions } from "./client.ts";

const TODAY = "2026-03-01";
const WATCHES: ClientCapabilities = {
  ...FULL,
  workspace: { ...FULL.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
  window: { workDoneProgress: true },
};

const report = (what: string, day: string, tasks: string) =>
  `# Postmortem: ${what}\n\n**Date:** ${day}\n**Severity:** SEV-2\n\n## Summary\n\n${what} for an hour, ${day}.\n\n## Impact\n\n1,200 orders failed.\n\n## Timeline (UTC)\n\n- 09:00 errors begin\n- 09:10 the alert fires\n- 10:00 all is back\n\n## Root cause\n\nA full disk.\n\n## Resolution\n\nThe disk was cleared.\n\n## Action items\n\n${tasks}`;
const SHOP = report(
  "the shop was down",
  "2026-02-11",
  "- [ ] Alert on disk use at 80% (owner: ana, due: 2026-02-20, OPS-7)\n- [x] Add a second disk (owner: bo, due: 2026-02-14)\n",
);
const MAIL = report(
  "mail was late",
  "2026-01-08",
  "- [ ] Page when the queue is older than 5 minutes (owner: Ana, due: 2026-03-05)\n- [ ] Move the queue to its own host\n",
);

const scratch: string[] = [];
afterAll(() => Promise.all(scratch.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A folder with these files, and its URI. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "postmortem-reports-"));
  scratch.push(folder);
  for (const [name, text] of Object.entries(files)) await put(folder, name, text);
  return folder;
}

async function put(folder: string, name: string, text: string): Promise<string> {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), text);
  return pathToFileURL(path.join(folder, name)).href;
}

const start = (folders: readonly string[], options: StartOptions = {}) =>
  Editor.start({
    capabilities: WATCHES,
    folders: folders.map((folder) => pathToFileURL(folder).href),
    ...options,
    initializationOptions: { today: TODAY, indexNotification: true, ...(options.initializationOptions as object) },
  });

const list = (editor: Editor, params = {}) => editor.request<ReportList>("postmortem/reports", params);
const tasks = (editor: Editor, params: TasksParams = {}) => editor.request<TaskList>("postmortem/tasks", params);
/** Without the names of folders in a workspace of several, which are made up. */
const files = ({ reports }: ReportList) => reports.map(({ file }) => file.replace(/^postmortem-reports-\w+\//, ""));
const shown = ({ groups }: TaskList) =>
  groups.map(({ label, tasks: inside }) => [label, ...inside.map(({ text }) => text.slice(0, 20))]);

describe("a workspace of two folders", () => {
  let editor: Editor;
  let [first, second] = ["", ""];
  const changed = (...changes: [name: string, type: number][]) =>
    editor.notify("workspace/didChangeWatchedFiles", {
      changes: changes.map(([name, type]) => ({ uri: pathToFileURL(path.join(first, name)).href, type })),
    });

  beforeAll(async () => {
    first = await folderOf({
      ".git/config": '[remote "origin"]\n\turl = https://github.com/a/b.git\n',
      ".gitignore": "build\n",
      ".postmortem.yaml": "tickets: [{ pattern: 'OPS-\\d+', link: 'https://t.example/{id}' }]\n",
      "README.md": "# Shop\n\nSells things.\n",
      "incidents/shop (1).md": SHOP,
      "build/shop.md": SHOP,
      "node_modules/x/shop.md": SHOP,
      ".hidden/shop.md": SHOP,
    });
    second = await folderOf({ "mail.md": MAIL, "template.md": report("[what]", "YYYY-MM-DD", "- [ ] [task]\n") });
    editor = await start([first, second]);
  });
  afterAll(() => editor.kill());

  test("lists its reports, the newest first, with what they tell", async () => {
    const found = await list(editor);
    expect(found).toMatchObject({ complete: true, read: 4, total: 4 });
    expect(files(found)).toEqual(["incidents/shop (1).md", "mail.md"]);
    expect(found.reports[0]).toMatchObject({
      uri: expect.stringMatching(/shop%20%281%29\.md$/),
      title: "Postmortem: the shop was down",
      line: 0,
      date: "2026-02-11",
      severity: "SEV-2",
      entries: 3,
      open: 0,
      overdue: 1,
      done: 1,
      findings: 1,
    });
  });

  test("groups tasks by date, owner and report, and filters them", async () => {
    expect(shown(await tasks(editor))).toEqual([
      ["Overdue", "Alert on disk use at"],
      ["Next seven days", "Page when the queue "],
      ["No date", "Move the queue to it"],
      ["Done", "Add a second disk (o"],
    ]);
    expect(shown(await tasks(editor, { by: "owner", filter: "open" }))).toEqual([
      ["ana", "Alert on disk use at", "Page when the queue "],
      ["No owner", "Move the queue to it"],
    ]);
    const { groups, markdown } = await tasks(editor, { by: "report", filter: "overdue" });
    expect(groups.map(({ label }) => label)).toEqual(["Postmortem: the shop was down"]);
    expect(groups[0]?.tasks[0]).toMatchObject({
      link: "https://t.example/OPS-7",
      reference: "OPS-7",
      dueDate: "2026-02-20",
    });
    // In a workspace of several folders a path begins with its folder's name.
    expect(markdown).toContain(`${path.basename(first)}/incidents`);
    expect(markdown.replace(`${path.basename(first)}/`, "")).toBe(
      "## Postmortem: the shop was down\n\n- [ ] Alert on disk use at 80% (owner: ana, due: 2026-02-20, OPS-7) ([OPS-7](https://t.example/OPS-7), incidents/shop (1).md:30)\n",
    );
  });

  test("follows files that come, change and go", async () => {
    await list(editor);
    await put(first, "incidents/new.md", MAIL.replace("2026-01-08", "2026-02-28"));
    await put(first, "build/other.md", MAIL);
    await changed(["incidents/new.md", 1], ["build/other.md", 1]);
    expect(files(await list(editor))).toEqual(["incidents/new.md", "incidents/shop (1).md", "mail.md"]);
    await put(first, "incidents/new.md", MAIL.replace("mail was late", "post was late"));
    await changed(["incidents/new.md", 2]);
    expect((await list(editor)).reports.map(({ title }) => title)).toContain("Postmortem: post was late");
    await rename(path.join(first, "incidents"), path.join(first, "reports"));
    await changed(["incidents", 3]);
    expect(files(await list(editor))).toEqual(["mail.md"]);
    expect(files(await list(editor, { again: true }))).toHaveLength(3);
    await rename(path.join(first, "reports"), path.join(first, "incidents"));
    await rm(path.join(first, "incidents/new.md"));
    await list(editor, { again: true });
  });

  test("are found by their titles, entries and tasks, open or not; an open one as it stands in the editor", async () => {
    const found = async (query: string) =>
      (await editor.request<SymbolInformation[]>("workspace/symbol", { query })).map(({ name, location: { uri } }) => [
        path.basename(uri),
        name,
      ]);
    expect(await found("post: the shop")).toEqual([["shop%20%281%29.md", "Postmortem: the shop was down"]]);
    expect(await found("own host")).toEqual([["mail.md", "Move the queue to its own host"]]);
    const uri = pathToFileURL(path.join(second, "mail.md")).href;
    await editor.open(uri, MAIL.replace("its own host", "its own hosts in Oslo"));
    expect(await found("own host")).toEqual([["mail.md", "Move the queue to its own hosts in Oslo"]]);
    await editor.close(uri);
    expect(await found("in Oslo")).toEqual([]);
  });

  test("suggest whom they name, once they were read, to who writes another", async () => {
    const uri = "untitled:Untitled-2";
    await editor.open(
      uri,
      MAIL.replaceAll(/Ana/g, "Cleo").replace("their own host\n", "host\n").concat("- [ ] Drain the queue (owner: "),
    );
    const position = editor.document(uri).positionAt(editor.text(uri).length);
    const offered = await editor.request<CompletionItem[] | CompletionList>("textDocument/completion", {
      textDocument: { uri },
      position,
    });
    const items = Array.isArray(offered) ? offered : offered.items;
    expect(items.map(({ label, detail }) => [label, detail])).toEqual(
      expect.arrayContaining([
        ["Cleo", "in this report"],
        ["bo", "in another report"],
      ]),
    );
    await editor.close(uri);
  });

  test("has open documents as they stand in the editor, and tells what changed", async () => {
    const uri = pathToFileURL(path.join(second, "mail.md")).href;
    await list(editor, { now: true });
    const before = editor.heard.filter((method) => method === "postmortem/indexChanged").length;
    await editor.open(uri, MAIL.replace("- [ ] Move", "- [x] Move"));
    const titles = async () => shown(await tasks(editor, { filter: "done" })).flat();
    expect(await titles()).toContain("Move the queue to it");
    await editor.until(
      () => editor.heard.filter((method) => method === "postmortem/indexChanged").length > before || undefined,
    );
    await editor.close(uri);
    expect(await titles()).not.toContain("Move the queue to it");
    await editor.open("untitled:Untitled-1", SHOP);
    expect(files(await list(editor))).toContain("Untitled-1");
    await editor.close("untitled:Untitled-1");
    expect(files(await list(editor))).not.toContain("Untitled-1");
  });

  test("follows settings", async () => {
    editor.settings = { exclude: ["mail.md"] };
    await editor.notify("workspace/didChangeConfiguration", { settings: {} });
    expect(files(await list(editor))).toEqual(["incidents/shop (1).md"]);
    editor.settings = undefined;
    await editor.notify("workspace/didChangeConfiguration", { settings: {} });
    expect(files(await list(editor))).toHaveLength(2);
  });

  test("gives the edit that ticks a task off, in a file that is not open and in one that is", async () => {
    const uri = pathToFileURL(path.join(second, "mail.md")).href;
    const task = (await tasks(editor)).groups
      .flatMap((group) => group.tasks)
      .find(({ text }) => text.startsWith("Move"));
    const params = { uri, line: task?.line, text: task?.text, done: true };
    const line = (task?.line ?? 0) - 1;
    expect(await editor.request<TaskEdit>("postmortem/taskDone", params)).toEqual({
      range: { start: { line, character: 2 }, end: { line, character: 5 } },
      oldText: "[ ]",
      newText: "[x]",
    });
    await editor.open(uri, `\n\n${MAIL}`);
    expect(await editor.request<TaskEdit>("postmortem/taskDone", params)).toMatchObject({
      range: { start: { line: line + 2 } },
    });
    await editor.close(uri);
    expect(await editor.request("postmortem/taskDone", { ...params, text: "Something else" })).toBeNull();
    expect(await editor.request("postmortem/taskDone", { ...params, uri: `${uri}.gone` })).toBeNull();
  });

  test("knows whether one of some files is a report", async () => {
    const any = (...names: string[]) =>
      editor.request("postmortem/anyReport", { uris: names.map((name) => pathToFileURL(path.join(first, name)).href) });
    expect(await any("README.md", "gone.md")).toBe(false);
    expect(await any("README.md", "incidents/shop (1).md")).toBe(true);
  });

  test("sends the findings of an open report that the client shows no more, where it says what it shows", async () => {
    const [uri] = (await list(editor)).reports.map((one) => one.uri) as [string];
    const check = (on: boolean, shown: readonly string[]) => editor.request("postmortem/checkAll", { on, shown });
    await editor.open(uri, SHOP);
    await editor.pull(uri);
    await check(true, [uri]);
    await check(true, []);
    await editor.published(uri, ({ diagnostics }) => diagnostics.length > 0);
    await check(true, [uri]);
    await editor.published(uri, ({ diagnostics }) => diagnostics.length === 0);
    await check(false, []);
    await editor.close(uri);
  });

  test("leaves them there when the client asks for them once more behind the closing of its tab", async () => {
    const [uri] = (await list(editor)).reports.map((one) => one.uri) as [string];
    const check = (on: boolean, shown: readonly string[]) => editor.request("postmortem/checkAll", { on, shown });
    await editor.open(uri, SHOP);
    await editor.pull(uri);
    await check(true, []);
    await editor.published(uri, ({ diagnostics }) => diagnostics.length > 0);
    const published = () => editor.heard.filter((method) => method === "textDocument/publishDiagnostics").length;
    const before = published();
    // What was asked when the tab stood there can come late.
    await editor.pull(uri);
    await check(true, []);
    expect(published()).toBe(before + 1);
    await check(false, []);
    await editor.close(uri);
  });

  test("sends the findings of closed reports on request, of open ones not twice", async () => {
    const [open, closed] = (await list(editor)).reports.map(({ uri }) => uri) as [string, string];
    const sent = () => editor.heard.filter((method) => method === "textDocument/publishDiagnostics").length;
    const before = sent();
    await editor.open(open, SHOP);
    await editor.pull(open);
    const checked = await editor.request<AllChecked>("postmortem/checkAll", { on: true });
    expect(checked).toMatchObject({ complete: true, reports: 2 });
    const codes = (await editor.published(closed, ({ diagnostics }) => diagnostics.length > 0)).diagnostics;
    expect(codes.map(({ code }) => code)).toContain("action-missing-owner");
    await editor.open(closed, MAIL);
    await editor.pull(closed);
    await editor.published(closed, ({ diagnostics }) => diagnostics.length === 0);
    await editor.close(closed);
    await editor.published(closed, ({ diagnostics }) => diagnostics.length > 0);
    await editor.request("postmortem/checkAll", { on: false });
    await editor.published(closed, ({ diagnostics }) => diagnostics.length === 0);
    expect(sent() - before).toBeLessThan(6);
    await editor.close(open);
  });
});

test("two thousand files are read while the editor is answered, with progress, and the reading can be given up", async () => {
  const folder = await folderOf({});
  await Promise.all(
    Array.from({ length: 2000 }, (_, i) =>
      put(folder, `${i}.md`, i % 200 === 0 ? SHOP : `# Note ${i}\n\nWater the plants.\n`),
    ),
  );
  const editor = await start([folder]);
  const some = () => editor.notified("postmortem/indexChanged", ({ read }: { read: number }) => read > 0);
  const source = new CancellationTokenSource();
  const asked = editor.connection.sendRequest("postmortem/reports", {}, source.token);
  await some();
  expect((await editor.request<{ choices: unknown[] }>("postmortem/zones", { typed: "berlin" })).choices).not.toEqual(
    [],
  );
  source.cancel();
  await expect(asked).rejects.toThrow(ResponseError);
  const partly = await list(editor, { now: true });
  expect(partly.complete).toBe(false);
  expect(partly.read).toBeLessThan(2000);
  const whole = list(editor);
  await editor.until(() => editor.heard.includes("window/workDoneProgress/create") || undefined);
  expect(await whole).toMatchObject({ complete: true, read: 2000, total: 2000 });
  expect((await whole).reports).toHaveLength(10);
  await editor.notified("$/progress", ({ value }: { value: { kind: string } }) => value.kind === "end");
  editor.kill();
}, 120_000);

test("an editor that watches no files gets what is there whenever it asks", async () => {
  const folder = await folderOf({ "shop.md": SHOP });
  const editor = await start([folder], { capabilities: MINIMAL });
  expect(files(await list(editor))).toEqual(["shop.md"]);
  await put(folder, "mail.md", MAIL);
  expect(files(await list(editor))).toEqual(["shop.md", "mail.md"]);
  editor.kill();
});

test("files that only the editor can list and read are found through it, those that look like reports", async () => {
  const home = "vscode-vfs://github/a/b";
  const editor = await Editor.start({
    folders: [home],
    capabilities: WATCHES,
    initializationOptions: { today: TODAY, listFiles: true, readFile: true },
  });
  editor.files.set(`${home}/incidents/shop.md`, SHOP);
  editor.files.set(`${home}/docs/guide.md`, MAIL);
  editor.listed = [...editor.files.keys()];
  expect(files(await list(editor))).toEqual(["incidents/shop.md"]);
  expect(editor.asked<{ uri: string }>("postmortem/readFile").map(({ uri }) => uri)).not.toContain(
    `${home}/docs/guide.md`,
  );
  editor.kill();
});
