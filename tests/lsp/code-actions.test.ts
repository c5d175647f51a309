// Code actions over the real process: offered, chosen, resolved and applied, for clients of every ability.
import { afterEach, expect, test } from "vitest";
import type { CodeAction, Command, Diagnostic, Range } from "vscode-languageserver-protocol";
import { Editor, FULL, MINIMAL, type StartOptions } from "./client.ts";
import { OUTAGE, SOUND, uriOf } from "./documents.ts";

let editor: Editor | undefined;
const start = async (options?: StartOptions) => {
  editor = await Editor.start(options);
  return editor;
};
afterEach(() => editor?.kill());

const uri = uriOf("checkout.md");
const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const COMMANDS = { snippetCommand: true, askZoneCommand: true };

/** No zone stands anywhere. */
const UNZONED = SOUND.replaceAll(" UTC", "");

const titled = (actions: readonly CodeAction[], words: RegExp) => {
  const found = actions.find(({ title }) => words.test(title));
  if (!found) throw new Error(`no action ${words} among ${actions.map(({ title }) => title).join(" | ")}`);
  return found;
};

/** The lines in any order: what must be there whatever moved. */
const lineSet = (text: string) => text.split(/\r?\n/).sort();

test("moving the entry mends the order and loses nothing", async () => {
  const client = await start();
  await client.open(uri, OUTAGE);
  const [order] = (await client.diagnostics(uri)).filter(({ code }) => code === "timeline-out-of-order");
  if (!order) throw new Error("no finding to mend");
  const actions = await client.codeActions(uri, order.range, { diagnostics: [order] });
  const move = titled(actions, /move/i);
  expect(move.kind).toBe("quickfix");
  expect(move.diagnostics).toEqual([order]);
  expect(move).not.toHaveProperty("edit");
  await client.run(move);
  expect(lineSet(client.text(uri))).toEqual(lineSet(OUTAGE));
  expect((await client.diagnostics(uri)).map(({ code }) => code)).toEqual(["missing-section"]);
});

test("every action offered can be carried out and mends what it was for", async () => {
  const client = await start();
  for (const text of [OUTAGE, UNZONED, OUTAGE.replaceAll("\n", "\r\n")]) {
    await client.open(uri, text);
    const actions = await client.codeActions(uri, ALL, { diagnostics: await client.diagnostics(uri) });
    expect(actions.length).toBeGreaterThan(0);
    await client.close(uri);
    for (const action of actions) {
      await client.open(uri, text);
      const [same] = (await client.codeActions(uri, ALL)).filter(({ title }) => title === action.title);
      if (!same || same.disabled) continue;
      await client.run(same);
      const mended = (await client.diagnostics(uri)).map(({ code, message }) => `${code} ${message}`);
      for (const { code, message } of action.diagnostics ?? []) expect(mended).not.toContain(`${code} ${message}`);
      await client.close(uri);
    }
  }
});

test("only the diagnostics that the client names are mended", async () => {
  const client = await start();
  await client.open(uri, OUTAGE);
  const diagnostics = (await client.diagnostics(uri)).filter(({ code }) => code === "missing-section");
  const actions = await client.codeActions(uri, ALL, { diagnostics });
  expect(actions.length).toBeGreaterThan(0);
  for (const action of actions) expect(action.diagnostics).toEqual(diagnostics);
});

test("the fixes of a finding are offered from every place in its line", async () => {
  const client = await start();
  for (const text of [
    OUTAGE,
    OUTAGE.replace("- 10:15 UTC: the", "- 🔥 10:15 UTC: 障害 the").replaceAll("\n", "\r\n"),
  ]) {
    await client.open(uri, text);
    const [order] = (await client.diagnostics(uri)).filter(({ code }) => code === "timeline-out-of-order");
    if (!order) throw new Error("no finding to mend");
    const { line } = order.range.start;
    const { length } = text.split(/\r?\n/)[line] as string;
    const titles = async (character: number, end = character, to = line) => {
      const range = { start: { line, character }, end: { line: to, character: end } };
      return (await client.codeActions(uri, range, { only: ["quickfix"] })).map(({ title }) => title);
    };
    const expected = await titles(order.range.start.character);
    expect(expected.join()).toMatch(/move/i);
    for (let character = 0; character <= length; character++) expect(await titles(character)).toEqual(expected);
    // A selection of whole lines ends at the start of the next one.
    expect(await titles(0, 0, line + 1)).toEqual(expected);
    const next = { line: line + 1, character: 0 };
    expect(await client.codeActions(uri, { start: next, end: next }, { only: ["quickfix"] })).toEqual([]);
    await client.close(uri);
  }
});

test("each diagnostic that the client names is mended, wherever the caret is and whatever was kept of it", async () => {
  const client = await start();
  await client.open(uri, OUTAGE);
  const elsewhere = { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } };
  expect(await client.codeActions(uri, elsewhere)).toEqual([]);
  for (const diagnostic of await client.diagnostics(uri)) {
    const { range, message, source, severity } = diagnostic;
    for (const sent of [diagnostic, { range, message, source, severity }]) {
      const actions = await client.codeActions(uri, elsewhere, { diagnostics: [sent as Diagnostic] });
      expect(actions.length).toBeGreaterThan(2);
      for (const action of actions) expect(action.diagnostics).toEqual([sent]);
    }
  }
});

test("only the kinds that the client asks for are given", async () => {
  const client = await start();
  await client.open(uri, OUTAGE);
  expect(await client.codeActions(uri, ALL, { only: ["refactor"] })).toEqual([]);
  const quick = await client.codeActions(uri, ALL, { only: ["quickfix"] });
  expect(new Set(quick.map(({ kind }) => kind))).toEqual(new Set(["quickfix"]));
  for (const { kind } of await client.codeActions(uri, ALL, { only: ["source"] })) {
    expect(kind).toBe("source.fixAll.postmortem");
  }
});

test("at most one action is preferred for a finding", async () => {
  const client = await start();
  await client.open(uri, UNZONED);
  const [zone] = await client.diagnostics(uri);
  if (!zone) throw new Error("no finding");
  const actions = await client.codeActions(uri, zone.range, { diagnostics: [zone] });
  expect(actions.filter(({ isPreferred }) => isPreferred).length).toBeLessThanOrEqual(1);
});

test("an action of an older version is refused", async () => {
  const client = await start();
  await client.open(uri, OUTAGE);
  const move = titled(await client.codeActions(uri, ALL), /move/i);
  await client.change(uri, { range: client.rangeOf(uri, "forty"), text: "fifty" });
  await expect(client.request("codeAction/resolve", move)).rejects.toMatchObject({ code: -32801 });
});

test("what cannot be done without changing more is said, not passed over", async () => {
  const client = await start();
  await client.open(uri, OUTAGE);
  const move = titled(await client.codeActions(uri, ALL), /move/i);
  const none = { ...move, data: { ...(move.data as object), fix: "timeline.zone|Nowhere/Land" } };
  await expect(client.request("codeAction/resolve", none)).rejects.toMatchObject({
    code: -32803,
    message: "In this document the fix would change more than it says, so nothing was changed.",
  });
});

test("a fix with tab stops runs the client's command, or gives its plain text", async () => {
  const ours = await start({ initializationOptions: COMMANDS });
  await ours.open(uri, OUTAGE);
  const insert = titled(await ours.codeActions(uri, ALL), /insert/i);
  expect(insert.command).toMatchObject({
    command: "postmortem.applySnippet",
    arguments: [uri, 1, [{ snippet: expect.stringMatching(/\$\{1/), range: expect.anything() }]],
  });
  ours.kill();
  const other = await start();
  await other.open(uri, OUTAGE);
  await other.run(titled(await other.codeActions(uri, ALL), /insert/i));
  expect(other.text(uri)).toMatch(/^## Action items$/m);
  expect(other.text(uri)).not.toContain("$");
});

test("a client with snippet edits of LSP 3.18 gets those", async () => {
  const workspaceEdit = { documentChanges: true, snippetEditSupport: true };
  const client = await start({ capabilities: { ...FULL, workspace: { ...FULL.workspace, workspaceEdit } } });
  await client.open(uri, OUTAGE);
  const insert = titled(await client.codeActions(uri, ALL), /insert/i);
  const { edit } = await client.request<CodeAction>("codeAction/resolve", insert);
  expect(edit?.documentChanges).toMatchObject([
    { textDocument: { uri, version: 1 }, edits: [{ snippet: { kind: "snippet", value: expect.any(String) } }] },
  ]);
});

test("a zone is asked for only where the client can ask", async () => {
  const ours = await start({ initializationOptions: COMMANDS });
  await ours.open(uri, UNZONED);
  const actions = await ours.codeActions(uri, ALL);
  const ask = actions.find(({ command }) => command?.command === "postmortem.askZone");
  const [askedUri, version, fixId] = ask?.command?.arguments ?? [];
  expect([askedUri, version]).toEqual([uri, 1]);
  const params = { uri, version: 1, fixId, zone: "Europe/Berlin" };
  const edits = await ours.request<{ range: Range; newText: string }[]>("postmortem/zoneEdits", params);
  expect(edits.length).toBeGreaterThan(0);
  ours.apply({ changes: { [uri]: edits } });
  expect((await ours.diagnostics(uri)).map(({ code }) => code)).not.toContain("missing-timezone");
  expect(await ours.request("postmortem/zoneEdits", { ...params, version: 99 })).toBeNull();
  ours.kill();
  const other = await start();
  await other.open(uri, UNZONED);
  for (const { command } of await other.codeActions(uri, ALL)) expect(command).toBeUndefined();
});

test("a client without code action objects gets commands, carried out by the server", async () => {
  const client = await start({ capabilities: { ...MINIMAL, workspace: { applyEdit: true } } });
  await client.open(uri, OUTAGE);
  const commands = (await client.codeActions(uri, ALL)) as unknown as Command[];
  const move = commands.find(({ title }) => /move/i.test(title));
  expect(move?.command).toBe("postmortem.applyFix");
  await client.request("workspace/executeCommand", { command: move?.command, arguments: move?.arguments });
  expect(client.heard).toContain("workspace/applyEdit");
  expect(client.text(uri).indexOf("10:15")).toBeLessThan(client.text(uri).indexOf("10:20"));
});

test("a client that knows no versioned changes gets plain ones", async () => {
  const workspace = { ...FULL.workspace, workspaceEdit: {} };
  const client = await start({ capabilities: { ...FULL, workspace } });
  await client.open(uri, OUTAGE);
  const { edit } = await client.request<CodeAction>(
    "codeAction/resolve",
    titled(await client.codeActions(uri, ALL), /move/i),
  );
  expect(Object.keys(edit ?? {})).toEqual(["changes"]);
});

test("fix-all reaches a state that a second run does not change", async () => {
  const client = await start();
  await client.open(uri, UNZONED);
  const only = ["source.fixAll.postmortem"];
  for (const action of await client.codeActions(uri, ALL, { only })) await client.run(action);
  expect(await client.codeActions(uri, ALL, { only })).toEqual([]);
});

test("an entry offers its phase where the client can ask for one", async () => {
  const asked = async (initializationOptions: object) => {
    const client = await start({ initializationOptions });
    await client.open(uri, OUTAGE);
    const line = OUTAGE.split("\n").findIndex((one) => /^- \d\d:\d\d/.test(one));
    const at = (here: number) => ({ start: { line: here, character: 4 }, end: { line: here, character: 4 } });
    const offered = async (here: number) =>
      (await client.codeActions(uri, at(here))).filter(({ title }) => title === "Set the phase of this entry…");
    const seen = [await offered(line), await offered(0)];
    client.kill();
    return { line, seen };
  };
  const { line, seen } = await asked({ ...COMMANDS, setPhaseCommand: true });
  expect(seen.map((actions) => actions.map(({ command }) => command?.arguments))).toEqual([[[{ uri, line }]], []]);
  expect((await asked(COMMANDS)).seen).toEqual([[], []]);
});
