// Pastes over the real process: selected lines become entries of the timeline, and a request answers with edits.
import { afterEach, expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
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
  // What the clocks of the zone have twice is told; what tells ages asks for the moment, and takes none for an answer.
  const twice = await ask({ text: "[02:30] <dana> which of them\n", zone: "Europe/Berlin", date: "2024-10-27" });
  expect(twice?.readAs).toEqual([{ line: 1, told: expect.stringMatching(/^this hour comes twice on 2024-10-27/) }]);
  const aged = { text: "5m   Warning   BackOff   pod/a   Back-off\n", zone: "UTC" };
  expect((await ask(aged))?.needs).toEqual(["at"]);
  expect(await ask({ ...aged, at: "" })).toMatchObject({ needs: [], count: 0, leftOut: [{ line: 1 }] });
  expect(await ask({ ...aged, at: "2024-05-12 10:30" })).toMatchObject({ needs: [], count: 1, leftOut: [] });
});

test("a paste is offered in the timeline first, elsewhere behind the plain text, and not among code", async () => {
  const client = await start();
  const log =
    "2024-05-12T10:07:00Z ERROR pool is full\n2024-05-12T10:08:00Z ERROR pool is full\n2024-05-12T10:09:00Z ERROR pool is full\n";
  const text = `${SOUND}\n\`\`\`text\n\n\`\`\`\n`;
  const lines = text.split("\n");
  const at = (words: string, below = 0) => {
    const line = lines.findIndex((one) => one.startsWith(words)) + below;
    return { start: { line, character: 0 }, end: { line, character: 0 } };
  };
  await client.open(uri, text);
  await client.open(uriOf("tea.md"), README);
  const offer = async (params: object) =>
    (await client.request<ImportedEntries | null>(IMPORT_ENTRIES_REQUEST, { uri, ...params }))?.offer;
  const timeline = at("- 10:20");
  expect(await offer({ text: log, range: timeline })).toBe("first");
  expect(await offer({ text: CHAT, range: timeline })).toBe("first");
  expect(await offer({ text: log.split("\n")[0], range: timeline })).toBe("second");
  expect(await offer({ text: log, range: at("# ") })).toBe("second");
  expect(await offer({ text: CHAT, range: at("# ") })).toBe("no");
  expect(await offer({ text: log, range: at("```text", 1) })).toBe("no");
  expect(await offer({ text: "- 10:07 UTC one\n- 10:09 UTC two\n- 10:10 UTC three\n", range: timeline })).toBe("no");
  expect(await offer({ text: "no time at all\nnor here\n", range: timeline })).toBe("no");
  expect(await offer({ uri: uriOf("tea.md"), text: log, range: timeline })).toBe("no");
});

test("a paste goes over what is selected, and repeated lines become one where that is asked for", async () => {
  const client = await start();
  const report = SOUND.replace("- 10:20", "- HH:MM UTC: what happened\n- 10:20");
  const line = report.split("\n").findIndex((one) => one.startsWith("- HH:MM"));
  await client.open(uri, report);
  const text = [7, 8, 9].map((minute) => `2024-05-12T10:0${minute}:00Z pool has ${minute} left\n`).join("");
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  const given = await client.request<ImportedEntries>(IMPORT_ENTRIES_REQUEST, { uri, text, range, fold: true });
  expect([given.count, given.foldedCount]).toEqual([3, 1]);
  const after = TextDocument.applyEdits(TextDocument.create(uri, "markdown", 1, report), [...given.edits]);
  expect(after).toContain("- 10:07 UTC: pool has 7 left (3 times until 10:09:00)\n");
  expect(after).not.toContain("HH:MM");
});
