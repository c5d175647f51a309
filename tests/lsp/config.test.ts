// Configuration files as the server reads them: the same verdict as the command, live, and diagnostics in the file itself.
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { applyEdits } from "../../server/src/text/edits.ts";
import { Lines } from "../../server/src/text/lines.ts";
import { Editor, FULL, type StartOptions } from "./client.ts";
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
const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
const verdict = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code, severity }) => `${code} ${severity}`);

test("a file beside the document holds, over the editor's settings", async () => {
  await write(".postmortem.yaml", "rules: { missing-section: error }");
  const client = await start({ settings: { rules: { "missing-section": "hint", "timeline-out-of-order": "off" } } });
  await client.open(uriOf("outage.md"), OUTAGE);
  expect(verdict(await client.diagnostics(uriOf("outage.md")))).toEqual(["missing-section 1"]);
});

test.runIf(process.platform !== "win32")(
  "a pipe or an endless device as configuration keeps nobody waiting",
  async () => {
    execFileSync("mkfifo", [path.join(folder, ".postmortem.yaml")]);
    const client = await start();
    await client.open(uriOf("outage.md"), OUTAGE);
    expect(verdict(await client.diagnostics(uriOf("outage.md")))).toEqual([
      "missing-section 2",
      "timeline-out-of-order 2",
    ]);
    await symlink("/dev/zero", path.join(folder, "base.yaml"));
    await client.open(uriOf(".postmortem.json"), '{ "extends": "base.yaml" }', "json");
    expect((await client.diagnostics(uriOf(".postmortem.json"))).map(({ message }) => message)).toEqual([
      "The file “base.yaml” to extend is no regular file.",
    ]);
  },
);

test("a heading is said to be a part in the configuration, which is made where there is none", async () => {
  const workspaceEdit = { documentChanges: true, resourceOperations: ["create" as const] };
  const client = await start({
    capabilities: { ...FULL, workspace: { ...FULL.workspace, workspaceEdit } },
    initializationOptions: { saveFileCommand: true },
  });
  const uri = uriOf("outage.md");
  const told = OUTAGE.replace(/## Impact\n\n.*/, "## Fallout in the halls\n\n212 customers got their orders late.");
  const line = told.slice(0, told.indexOf("## Fallout")).split("\n").length - 1;
  const teaching = async () => {
    const place = { line, character: 4 };
    const menu = await client.codeActions(uri, { start: place, end: place });
    return menu.filter(({ title }) => title.includes("of all reports"));
  };
  await client.open(uri, told);
  const [making, ...others] = await teaching();
  expect(others).toEqual([]);
  expect(making?.title).toContain("write it into a new .postmortem.yaml");
  expect(making?.command).toMatchObject({ command: "postmortem.saveFile", arguments: [uriOf(".postmortem.yaml")] });
  expect(making?.edit?.documentChanges).toMatchObject([
    { kind: "create", uri: uriOf(".postmortem.yaml") },
    {
      textDocument: { uri: uriOf(".postmortem.yaml"), version: null },
      edits: [{ newText: "sections:\n  names:\n    impact:\n      - Fallout in the halls\n" }],
    },
  ]);
  await write("base.yaml", "sections: { names: { impact: [Damage] } }\n");
  await write(".postmortem.yaml", "extends: base.yaml\nteams: [Web]\n");
  await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(".postmortem.yaml"), type: 1 }] });
  const [writing] = await teaching();
  expect(writing?.title).toMatch(/write it into \.postmortem\.yaml$/);
  const [change] = writing?.edit?.documentChanges ?? [];
  if (!change || !("edits" in change)) throw new Error("no edit of the file");
  const [names] = change.edits.map((edit) => ("newText" in edit ? edit.newText : ""));
  expect(names).toContain("      - Damage\n      - Fallout in the halls");
  await write(".postmortem.yaml", `extends: base.yaml\nteams: [Web]${names}\n`);
  await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(".postmortem.yaml"), type: 2 }] });
  expect(await teaching()).toEqual([]);
});

test("a heading whose words are not known can be said to be a part, where the caret is in it", async () => {
  const workspaceEdit = { documentChanges: true, resourceOperations: ["create" as const] };
  const client = await start({ capabilities: { ...FULL, workspace: { ...FULL.workspace, workspaceEdit } } });
  const uri = uriOf("outage.md");
  const text = OUTAGE.replace(/## Impact\n\n.*/, "## The halls\n\nThey are blue.");
  await client.open(uri, text);
  const line = text.slice(0, text.indexOf("## The halls")).split("\n").length - 1;
  const menu = async (at: number) => {
    const place = { line: at, character: 4 };
    return (await client.codeActions(uri, { start: place, end: place })).map(({ title }) => title);
  };
  const titles = await menu(line);
  expect(titles).toContain("“The halls” is the impact section: say so in a comment");
  expect(titles).toContain("“The halls” is the impact section of all reports: write it into a new .postmortem.yaml");
  expect((await menu(line + 2)).filter((title) => title.includes("halls"))).toEqual([]);
});

test("a changed file is read again", async () => {
  const watching = { ...FULL.workspace, didChangeWatchedFiles: { dynamicRegistration: true } };
  const client = await start({ capabilities: { ...FULL, workspace: watching } });
  const uri = uriOf("outage.md");
  await client.open(uri, OUTAGE);
  expect(verdict(await client.diagnostics(uri))).toEqual(["missing-section 2", "timeline-out-of-order 2"]);
  await write(".postmortem.yaml", "rules: { missing-section: off, timeline-out-of-order: error }");
  await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(".postmortem.yaml"), type: 1 }] });
  await client.until(() => (client.heard.includes("workspace/diagnostic/refresh") ? true : undefined));
  expect(verdict(await client.diagnostics(uri))).toEqual(["timeline-out-of-order 1"]);
});

test("a wrong key is a diagnostic in that file, at its line", async () => {
  const client = await start();
  const uri = uriOf(".postmortem.yaml");
  await client.open(uri, "rules:\n  missing-section: warning\n  action-vage: off\n", "yaml");
  const [problem, ...others] = await client.diagnostics(uri);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    severity: 1,
    source: "postmortem",
    message: expect.stringContaining("action-vague"),
  });
  expect(client.document(uri).getText(problem?.range)).toBe("action-vage");
  await client.change(uri, { range: client.rangeOf(uri, "vage"), text: "vague" });
  expect(await client.diagnostics(uri)).toEqual([]);
});

test("other YAML gets nothing", async () => {
  const client = await start();
  const uri = uriOf("ci.yaml");
  await client.open(uri, "rules: 1\n# Postmortem\n", "yaml");
  expect(await client.diagnostics(uri)).toEqual([]);
});

test("files that the server cannot reach are read through the client", async () => {
  const client = await start({ initializationOptions: { readFile: true } });
  client.files.set("vscode-vfs://github/owner/repo/.postmortem.yaml", "rules: { missing-section: off }");
  const uri = "vscode-vfs://github/owner/repo/docs/outage.md";
  await client.open(uri, OUTAGE);
  expect(verdict(await client.diagnostics(uri))).toEqual(["timeline-out-of-order 2"]);
});

test("what applies, and where each value comes from", async () => {
  await write(".postmortem.yaml", "rules:\n  missing-section: error\n");
  const client = await start({ settings: { exclude: ["drafts/*"] } });
  await client.open(uriOf("outage.md"), OUTAGE);
  const text = await client.request<string>("postmortem/effectiveConfig", { uri: uriOf("outage.md") });
  expect(text).toMatch(/severity: error +# .*\.postmortem\.yaml:2$/m);
  expect(text).toMatch(/^exclude: \["drafts\/\*"\] +# editor settings$/m);
});

test.each([
  [
    ".postmortem.yaml",
    "yaml",
    "rules:\n  missing-section: eror\n",
    { line: 1, character: 20 },
    "rules:\n  missing-section: error\n",
  ],
  [".postmortem.yaml", "yaml", "presett: 'strict'\n", { line: 0, character: 3 }, "preset: 'strict'\n"],
  [".postmortem.yaml", "yaml", "preset: 'stirct'\n", { line: 0, character: 10 }, "preset: 'strict'\n"],
  [
    ".postmortem.json",
    "json",
    '{ "rules": { "mising-section": "off" } }',
    { line: 0, character: 20 },
    '{ "rules": { "missing-section": "off" } }',
  ],
])("in %s the word that was meant is a fix", async (name, language, source, position, mended) => {
  const client = await start();
  const uri = uriOf(name);
  await client.open(uri, source, language);
  const [diagnostic] = await client.diagnostics(uri);
  const actions = await client.codeActions(uri, { start: position, end: position });
  expect(actions.map(({ kind, isPreferred }) => [kind, isPreferred])).toEqual([["quickfix", true]]);
  expect(actions[0]?.title).toMatch(/^Change to “/);
  expect(actions[0]?.diagnostics?.[0]?.message).toBe(diagnostic?.message);
  const [edit] = actions[0]?.edit?.changes?.[uri] ?? [];
  const lines = new Lines(source);
  const offset = ({ line, character }: { line: number; character: number }) => lines.startOf(line) + character;
  expect(
    edit &&
      applyEdits(source, [
        { span: { start: offset(edit.range.start), end: offset(edit.range.end) }, text: edit.newText },
      ]),
  ).toBe(mended);
});

test("each folder of a workspace has its own configuration and its own settings", async () => {
  await mkdir(path.join(folder, "one/docs"), { recursive: true });
  await mkdir(path.join(folder, "two"));
  await write("one/.postmortem.yaml", "rules: { missing-section: error }");
  await write("two/.postmortem.json", '{ "rules": { "timeline-out-of-order": "off" } }');
  const client = await start({ folders: [uriOf("one"), uriOf("two")] });
  const verdictOf = async (name: string) => {
    await client.open(uriOf(name), OUTAGE);
    return verdict(await client.diagnostics(uriOf(name)));
  };
  expect(await verdictOf("one/docs/outage.md")).toEqual(["missing-section 1", "timeline-out-of-order 2"]);
  expect(await verdictOf("two/outage.md")).toEqual(["missing-section 2"]);
  expect(await verdictOf("outage.md")).toEqual(["missing-section 2", "timeline-out-of-order 2"]);
});

test("a virtual workspace and one on the disk do not mix, and a package is found in either", async () => {
  await write(".postmortem.yaml", "rules: { missing-section: error }");
  const remote = "vscode-vfs://github/owner/repo";
  const client = await start({
    folders: [pathToFileURL(folder).href, remote],
    initializationOptions: { readFile: true },
  });
  client.files.set(`${remote}/.postmortem.yaml`, "extends: acme");
  client.files.set(
    `${remote}/node_modules/acme/.postmortem.yaml`,
    "preset: minimal\nrules: { timeline-out-of-order: error }",
  );
  await client.open(`${remote}/outage.md`, OUTAGE);
  expect(verdict(await client.diagnostics(`${remote}/outage.md`))).toEqual([
    "missing-section 2",
    "timeline-out-of-order 1",
  ]);
  await client.open(uriOf("outage.md"), OUTAGE);
  expect(verdict(await client.diagnostics(uriOf("outage.md")))).toEqual([
    "missing-section 1",
    "timeline-out-of-order 2",
  ]);
});
