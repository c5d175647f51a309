// The menu at a finding: its order, turning off, documentation, all of a rule; and fix-all as an action of its own.
import { afterEach, expect, test } from "vitest";
import type { CodeAction, Command, Range } from "vscode-languageserver-protocol";
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
const OURS = { snippetCommand: true, askZoneCommand: true, openRuleCommand: true };
const GLUED = SOUND.replace("## Impact", "##Impact").replace("## Timeline", "##Timeline");
/** Two comments that turn nothing off: two findings of one rule that have safe fixes. */
const USELESS = SOUND.replace("## Impact", "<!-- postmortem-disable-line action-vague -->\n\n## Impact").replace(
  "## Root cause",
  "<!-- postmortem-disable-line missing-timezone -->\n\n## Root cause",
);

/** What an action is, by its place in the menu. */
function groupOf({ title, disabled }: CodeAction): string {
  if (disabled) return "disabled";
  if (/^Turn off .* for this line$/.test(title)) return "line";
  if (/^Turn off .* for this file$/.test(title)) return "file";
  if (title.startsWith("Show documentation of ")) return "documentation";
  return title.startsWith("Fix all of ") ? "all" : "fix";
}
const ORDER = ["fix", "disabled", "line", "file", "documentation", "all"];

test("fixes, then turning off, then documentation, then all of the rule", async () => {
  const client = await start({ initializationOptions: OURS });
  for (const text of [OUTAGE, GLUED, USELESS, SOUND.replaceAll(" UTC", "")]) {
    await client.open(uri, text);
    for (const diagnostic of await client.diagnostics(uri)) {
      const actions = await client.codeActions(uri, diagnostic.range, { diagnostics: [diagnostic] });
      const groups = actions.map(groupOf);
      expect(groups).toEqual([...groups].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
      expect(groups.filter((group) => group !== "fix" && group !== "disabled" && group !== "all")).toEqual([
        "line",
        "file",
        "documentation",
      ]);
      const preferred = actions.findIndex(({ isPreferred }) => isPreferred);
      expect(preferred).toBeLessThanOrEqual(0);
      for (const action of actions) expect(action.diagnostics).toEqual([diagnostic]);
    }
    await client.close(uri);
  }
});

test("what is only a hint says so, and leads to why; where nothing mends it, reading comes before turning off", async () => {
  const client = await start({ initializationOptions: { ...OURS, lensCommands: true } });
  const text =
    "# Root cause analysis: the queue\n\n## Root cause\n\nHe carelessly ran it.\n\n```sh\nrun\n```\n\n```sh\nrun\n```\n";
  await client.open(uri, text);
  const [hint] = (await client.diagnostics(uri)).filter(({ code }) => code === "judgemental-language");
  if (!hint) throw new Error("the word is not found");
  expect(hint).toMatchObject({ severity: 4, message: expect.stringContaining("\nOnly a hint: ") });
  const actions = await client.codeActions(uri, hint.range, { diagnostics: [hint] });
  expect(actions.map(({ title }) => title)).toEqual([
    "Show why this is only a hint",
    "Show documentation of judgemental-language",
    "Turn off judgemental-language for this line",
    "Turn off judgemental-language for this file",
  ]);
  expect(actions[0]?.command?.command).toBe("postmortem.explain");
  // Editors that keep the message and forget the code, and a caret elsewhere on the line.
  const { code: _, ...bare } = hint;
  const titles = async (diagnostics: (typeof bare)[]) =>
    (await client.codeActions(uri, hint.range, { diagnostics })).map(({ title }) => title);
  expect(await titles([bare])).toEqual(actions.map(({ title }) => title));
  expect(await titles([])).toContain("Show why this is only a hint");
});

test("turning a finding off for the line or the file takes it away, and nothing else", async () => {
  const client = await start({ initializationOptions: OURS });
  for (const title of ["Turn off timeline-out-of-order for this line", "Turn off missing-section for this file"]) {
    await client.open(uri, OUTAGE);
    const before = (await client.diagnostics(uri)).map(({ code }) => code);
    const [only] = (await client.diagnostics(uri)).filter(({ code }) => title.includes(String(code)));
    if (!only) throw new Error("no finding");
    const actions = await client.codeActions(uri, only.range, { diagnostics: [only] });
    await client.run(actions.find((one) => one.title === title) as CodeAction);
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toEqual(
      before.filter((code) => code !== only.code),
    );
    await client.close(uri);
  }
});

test("our client opens the rule's page; others are asked to show it; where neither can be there is none", async () => {
  const documentation = async (options: StartOptions) => {
    const client = await start(options);
    await client.open(uri, OUTAGE);
    return (await client.codeActions(uri, ALL)).filter(({ title }) => title.startsWith("Show documentation"));
  };
  const [ours] = await documentation({ initializationOptions: OURS });
  expect(ours?.command).toMatchObject({ command: "postmortem.openRule", arguments: ["missing-section"] });
  editor?.kill();
  expect(await documentation({})).toEqual([]);
  editor?.kill();
  const [shown] = await documentation({ capabilities: { ...FULL, window: { showDocument: { support: true } } } });
  const { command = "", arguments: words } = shown?.command ?? {};
  const client = editor as Editor;
  expect(client.initialized.capabilities.executeCommandProvider?.commands).toContain(command);
  await client.request("workspace/executeCommand", { command, arguments: words });
  expect(client.heard).toContain("window/showDocument");
  await client.request("workspace/executeCommand", { command, arguments: ["../../secret"] });
  expect(client.heard.filter((method) => method === "window/showDocument")).toHaveLength(1);
});

test("all of a rule is offered where it has several safe fixes, and mends them", async () => {
  const client = await start({ initializationOptions: OURS });
  await client.open(uri, USELESS);
  const [first] = await client.diagnostics(uri);
  if (!first) throw new Error("no finding");
  const actions = await client.codeActions(uri, first.range, { diagnostics: [first] });
  const all = actions.find(({ title }) => title === "Fix all of disable-unused");
  expect(all).not.toHaveProperty("edit");
  await client.run(all as CodeAction);
  expect(await client.diagnostics(uri)).toEqual([]);
});

test("fix-all mends everything safe in one edit of the present version, and leaves choices alone", async () => {
  const client = await start({ initializationOptions: OURS });
  await client.open(uri, GLUED.replace("- 10:15 UTC", "- 10:25 UTC").replaceAll("\n", "\r\n"));
  const only = ["source.fixAll.postmortem"];
  const [action, ...others] = await client.codeActions(uri, ALL, { only });
  expect(others).toEqual([]);
  await client.run(action as CodeAction);
  expect(client.text(uri)).toBe(SOUND.replace("- 10:15 UTC", "- 10:25 UTC").replaceAll("\n", "\r\n"));
  expect((await client.diagnostics(uri)).map(({ code }) => code)).toEqual(["timeline-out-of-order"]);
  expect(await client.codeActions(uri, ALL, { only })).toEqual([]);
});

test("a client without code action objects can turn findings off too", async () => {
  const client = await start({ capabilities: { ...MINIMAL, workspace: { applyEdit: true } } });
  await client.open(uri, OUTAGE);
  const commands = (await client.codeActions(uri, ALL)) as unknown as Command[];
  const off = commands.find(({ title }) => title === "Turn off missing-section for this file");
  await client.request("workspace/executeCommand", { command: off?.command, arguments: off?.arguments });
  expect(client.text(uri)).toMatch(/^<!-- postmortem-disable-file missing-section -->\n/);
});
