// Formatting and the actions on a timeline, over the protocol.
import { afterEach, expect, test } from "vitest";
import type { TextEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Editor } from "./client.ts";
import { SOUND, uriOf } from "./documents.ts";

let editor: Editor | undefined;
afterEach(() => editor?.kill());

const uri = uriOf("checkout.md");
const RAGGED = SOUND.replace("- 10:00 UTC", "- 9:00 AM UTC").replace("- 10:05 UTC", "- 9:05 AM UTC");
const options = { tabSize: 4, insertSpaces: true };
const applied = (text: string, edits: readonly TextEdit[] | null) =>
  TextDocument.applyEdits(TextDocument.create(uri, "markdown", 1, text), [...(edits ?? [])]);

test("it is off until the setting says so", async () => {
  editor = await Editor.start();
  await editor.open(uri, RAGGED);
  expect(await editor.request("textDocument/formatting", { textDocument: { uri }, options })).toBeNull();
});

test("a document and a range of it", async () => {
  editor = await Editor.start({ initializationOptions: { settings: { format: true } } });
  await editor.open(uri, RAGGED);
  const whole = await editor.request<TextEdit[]>("textDocument/formatting", { textDocument: { uri }, options });
  const after = applied(RAGGED, whole);
  expect(after).toContain("- 09:00 UTC: errors begin\n- 09:05 UTC: the alert fires\n");
  const line = RAGGED.split("\n").findIndex((one) => one.startsWith("- 9:05"));
  const range = { start: { line, character: 0 }, end: { line, character: 5 } };
  const part = await editor.request<TextEdit[]>("textDocument/rangeFormatting", {
    textDocument: { uri },
    range,
    options,
  });
  expect(applied(RAGGED, part)).toContain("- 9:00 AM UTC: errors begin\n- 09:05 UTC: the alert fires\n");
});

test("another zone is not offered where the times cannot be told in it", async () => {
  editor = await Editor.start({ initializationOptions: { userZone: "Europe/Berlin" } });
  // The second one has no zone: it would be taken for a time of the new one.
  const text = RAGGED.replace("- 9:05 AM UTC", "- 9:05 AM");
  expect(text).not.toBe(RAGGED);
  await editor.open(uri, text);
  const line = text.split("\n").findIndex((one) => one.startsWith("- 9:05"));
  const caret = { start: { line, character: 3 }, end: { line, character: 3 } };
  const titles = (await editor.codeActions(uri, caret)).map(({ title }) => title);
  expect(titles).toContain("Turn the timeline into a table");
  expect(titles.filter((title) => title.startsWith("Tell all times"))).toEqual([]);
});

test("at an entry: format, as a table, in another zone", async () => {
  editor = await Editor.start({ initializationOptions: { userZone: "Europe/Berlin" } });
  await editor.open(uri, RAGGED);
  const line = RAGGED.split("\n").findIndex((one) => one.startsWith("- 9:05"));
  const caret = { start: { line, character: 3 }, end: { line, character: 3 } };
  const actions = (await editor.codeActions(uri, caret)).filter(({ kind }) => kind === "refactor.rewrite");
  expect(actions.map(({ title }) => title)).toEqual([
    "Format the timeline",
    "Turn the timeline into a table",
    "Tell all times in Europe/Berlin",
  ]);
  const [, , zone] = actions;
  if (!zone) throw new Error("not offered");
  await editor.run(zone);
  expect(editor.text(uri)).toContain("- 11:00 CEST: errors begin\n- 11:05 CEST: the alert fires\n");
});
