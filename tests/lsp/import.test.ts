// Pastes over the real process: selected lines become entries of the timeline, and a request answers with edits.
import { afterEach, expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver-protocol";
import { IMPORT_ENTRIES_REQUEST, type ImportedEntries } from "../../server/src/protocol.ts";
import { Editor } from "./client.ts";
import { README, SOUND, uriOf } from "./documents.ts";

let editor: Editor | undefined;
const start = async (...options: Parameters<typeof Editor.start>) => {
  editor = await Editor.start(...options);
  return editor;
};
afterEach(() => editor?.kill());

const uri = uriOf("checkout.md");
const CHAT = "dana  [10:07 AM]\nthe pool is full\nravi  [10:18 AM]\nit drains\n";
const WITH_CHAT = `${SOUND}\n${CHAT}`;
const selected = (text: string) => {
  const line = text.split("\n").findIndex((one) => one.startsWith("dana"));
  return { start: { line, character: 0 }, end: { line: line + 4, character: 0 } };
};
const turning = (actions: readonly CodeAction[]) => actions.filter(({ title }) => /timeline entries/.test(title));

test("selected lines move into the timeline as entries", async () => {
  const client = await start({ initializationOptions: { userZone: "Asia/Tokyo" } });
  await client.open(uri, WITH_CHAT);
  // A chat says neither day nor zone: the title says which are taken.
  const actions = turning(await client.codeActions(uri, selected(WITH_CHAT)));
  expect(actions.map(({ title, kind }) => [title, kind])).toEqual(
    ["UTC", "Asia/Tokyo"].map((zone) => [
      `Turn selection into timeline entries (times of 2024-05-12, ${zone})`,
      "refactor.rewrite",
    ]),
  );
  const [action] = actions;
  if (!action) throw new Error("not offered");
  await client.run(action);
  expect(client.text(uri)).toBe(
    `${SOUND.replace("fires\n", "fires\n- 10:07 UTC: **dana**: the pool is full\n").replace("begins\n- 10:20", "begins\n- 10:18 UTC: **ravi**: it drains\n- 10:20")}\n`,
  );
});

test("it is offered for lines with times only, and in postmortems only", async () => {
  const client = await start();
  await client.open(uri, WITH_CHAT);
  const all = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const caret = { start: selected(WITH_CHAT).start, end: selected(WITH_CHAT).start };
  expect(turning(await client.codeActions(uri, all))).toEqual([]);
  expect(turning(await client.codeActions(uri, caret))).toEqual([]);
  await client.open(uriOf("tea.md"), `${README}\n${CHAT}`);
  expect(turning(await client.codeActions(uriOf("tea.md"), selected(`${README}\n${CHAT}`)))).toEqual([]);
});

test("a paste is answered with edits, or with what has to be asked", async () => {
  const client = await start();
  await client.open(uri, SOUND);
  const ask = (params: object) => client.request<ImportedEntries | null>(IMPORT_ENTRIES_REQUEST, { uri, ...params });
  const given = await ask({ text: `${CHAT}:eyes: 2\n`, zone: "UTC", date: "2024-05-12" });
  expect(given).toMatchObject({ count: 2, needs: [], leftOut: [{ line: 5, lastLine: 5, reason: "reaction" }] });
  expect(given?.edits.map(({ newText }) => newText).join("")).toContain("**dana**: the pool is full");
  const asked = await ask({ text: CHAT });
  expect(asked).toMatchObject({ edits: [], needs: ["zone", "date"], date: "2024-05-12" });
  expect(asked?.zones[0]).toBe("UTC");
  expect(await ask({ uri: uriOf("closed.md"), text: CHAT })).toBeNull();
});
