// Documents at strange addresses and settings that are garbage: one server stands all of them, and says nothing of mistakes.
import { afterAll, beforeAll, expect, test } from "vitest";
import { Editor } from "./client.ts";
import { OUTAGE, uriOf } from "./documents.ts";

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({ initializationOptions: { analysedNotification: true } });
});
afterAll(() => editor.kill());

const start = { line: 0, character: 0 };
const all = { start, end: { line: 999, character: 0 } };
const options = { tabSize: 2, insertSpaces: true };
/** Each with what it answers where it has nothing to say, about any document. */
const ASKED: readonly (readonly [string, object])[] = [
  ["textDocument/diagnostic", {}],
  ["textDocument/codeAction", { range: all, context: { diagnostics: [] } }],
  ["textDocument/hover", { position: { line: 12, character: 4 } }],
  ["textDocument/completion", { position: start }],
  ["textDocument/documentSymbol", {}],
  ["textDocument/documentLink", {}],
  ["textDocument/foldingRange", {}],
  ["textDocument/selectionRange", { positions: [start] }],
  ["textDocument/codeLens", {}],
  ["textDocument/inlayHint", { range: all }],
  ["textDocument/formatting", { options }],
  ["textDocument/rangeFormatting", { options, range: all }],
  ["postmortem/timeline", {}],
  ["postmortem/status", {}],
  ["postmortem/explain", {}],
];
const faults = () => editor.logged.filter(({ type }) => type === 1).map(({ message }) => message);

async function askAll(uri: string): Promise<void> {
  for (const [method, params] of ASKED) {
    const answer = await editor.request(method, { uri, textDocument: { uri }, ...params });
    expect(answer, method).not.toBeUndefined();
  }
  expect(faults()).toEqual([]);
}

test.each([
  ["untitled:Untitled-1", "a document without a file"],
  ["vscode-notebook-cell:/work/notes/a.ipynb#W0sZmlsZQ%3D%3D", "a cell of a notebook"],
  ["git:/work/notes/a.md?%7B%22ref%22%3A%22HEAD%22%7D", "an old version"],
  ["vscode-vfs://github/acme/notes/a.md", "a file elsewhere"],
  ["output:extension-output-1", "an output channel"],
  ["file:///C%3A/Users/a%20b/%E7%81%AB%F0%9F%94%A5.md", "a drive, blanks and other scripts"],
  ["file://server/share/a.md", "a share"],
  ["file:///work/%E0%A4%A.md", "a wrong escape"],
  ["file:///work/a%0Ab\u202e.md", "a line end and a mark in the name"],
  ["", "no address"],
  ["x", "no scheme"],
  [`file:///${"long/".repeat(400)}a.md`, "a path of 2,000 characters"],
])("%.70s: %s", async (uri) => {
  await editor.open(uri, OUTAGE);
  expect((await editor.diagnostics(uri)).map(({ code }) => code)).toContain("timeline-out-of-order");
  await askAll(uri);
  await editor.close(uri);
  // Closed again, or never open.
  await askAll(uri);
});

const deep = () => {
  let value: unknown = "x";
  for (let i = 0; i < 2000; i++) value = { rules: value };
  return value;
};
test.each<[string, unknown]>([
  ["nothing", null],
  ["a number", 7],
  ["a list", [{ rules: { "timeline-out-of-order": "off" } }]],
  ["text", "off"],
  ["rules that are a list", { rules: ["off"] }],
  ["a level that there is not", { rules: { "timeline-out-of-order": "loud", nonsense: 3, "": null } }],
  ["a zone that there is not", { defaultZone: "Mars/Olympus", userZone: 7, zones: { X: [] } }],
  ["names of every object", JSON.parse('{"__proto__":{"enabled":false},"constructor":1,"rules":{"__proto__":"off"}}')],
  ["a pattern that takes for ever", { tickets: [{ pattern: "(a+)+$", link: "https://t.example/{id}" }] }],
  ["a pattern that is none", { tickets: [{ pattern: "(", link: "javascript:alert(1)" }, null, 7] }],
  ["a pattern of a megabyte", { tickets: [{ pattern: "a".repeat(1e6), link: "https://t.example/{id}" }] }],
  ["ten thousand names", { people: Array.from({ length: 10_000 }, (_, i) => `Person ${i}`), teams: "x" }],
  ["two thousand levels", deep()],
])("settings: %s", async (_, settings) => {
  const uri = uriOf("settings.md");
  await editor.open(uri, OUTAGE);
  editor.settings = settings;
  await editor.notify("workspace/didChangeConfiguration", { settings: { postmortem: settings } });
  expect((await editor.diagnostics(uri)).map(({ code }) => code)).toContain("timeline-out-of-order");
  await askAll(uri);
  await editor.close(uri);
});
