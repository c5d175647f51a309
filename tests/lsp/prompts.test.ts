// What is still to be filled in, over the protocol: where it stands, and an action at each place that selects it.
import { afterEach, expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver-protocol";
import { type PlaceRange, UNFILLED_REQUEST } from "../../server/src/protocol.ts";
import { Editor } from "./client.ts";
import { README, SOUND, uriOf } from "./documents.ts";

let editor: Editor | undefined;
afterEach(() => editor?.kill());

const uri = uriOf("checkout.md");
const OPEN = SOUND.replace("\n## Summary", "\nAuthor: <add name here>\n\n## Summary").replace(
  "- 10:20 UTC",
  "- HH:MM UTC: what happened\n- 10:20 UTC",
);
const texts = (text: string, ranges: readonly PlaceRange[]) =>
  ranges.map(({ start, end }) => text.split("\n")[start.line]?.slice(start.character, end.character));
const selecting = (actions: readonly CodeAction[]) => actions.filter(({ title }) => title.startsWith("Select “"));

test("every place is told, in a draft and a report, and none where there is no report", async () => {
  editor = await Editor.start();
  await editor.open(uri, OPEN);
  await editor.open(uriOf("tea.md"), `${README}\n<add name here>\n`);
  const places = await editor.request<PlaceRange[]>(UNFILLED_REQUEST, { uri });
  expect(texts(OPEN, places)).toEqual(["<add name here>", "HH:MM"]);
  expect(await editor.request(UNFILLED_REQUEST, { uri: uriOf("tea.md") })).toEqual([]);
  expect(await editor.request(UNFILLED_REQUEST, { uri: uriOf("closed.md") })).toEqual([]);
});

test("an action at a place selects it, where the client knows tab stops", async () => {
  editor = await Editor.start({ initializationOptions: { snippetCommand: true } });
  await editor.open(uri, OPEN);
  const [first, second] = await editor.request<PlaceRange[]>(UNFILLED_REQUEST, { uri });
  if (!first || !second) throw new Error("two places");
  const caret = { start: first.start, end: first.start };
  const [action, ...others] = selecting(await editor.codeActions(uri, caret));
  expect(others).toEqual([]);
  expect(action?.title).toBe("Select “<add name here>” to write over it");
  expect(action?.command?.arguments?.[2]).toEqual([{ range: first, snippet: `\${1:<add name here>}` }]);
  // Behind the finding's first place, too.
  expect(selecting(await editor.codeActions(uri, { start: second.start, end: second.start }))).toHaveLength(1);
  // What is selected already.
  expect(selecting(await editor.codeActions(uri, second))).toEqual([]);
  expect(
    selecting(await editor.codeActions(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } })),
  ).toEqual([]);
});
