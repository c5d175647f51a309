// What no client should send: it costs that request its answer, never the server its life.
import { afterEach, expect, test } from "vitest";
import * as protocol from "../../server/src/protocol.ts";
import { Editor } from "./client.ts";
import { OUTAGE, uriOf } from "./documents.ts";

let editor: Editor | undefined;
afterEach(() => editor?.kill());

const uri = uriOf("checkout.md");
const FAR = { line: 4_000_000_000, character: 1e15 };
const BEFORE = { line: -3, character: -1 };
const REQUESTS = [
  "textDocument/codeAction",
  "codeAction/resolve",
  "workspace/executeCommand",
  "textDocument/hover",
  "textDocument/completion",
  "textDocument/documentSymbol",
  "textDocument/documentLink",
  "textDocument/diagnostic",
  "textDocument/foldingRange",
  "textDocument/selectionRange",
  "textDocument/codeLens",
  "textDocument/inlayHint",
  "textDocument/formatting",
  "textDocument/rangeFormatting",
  "textDocument/onTypeFormatting",
  "workspace/symbol",
  // The server's own, and those that it asks the client.
  ...Object.values(protocol).filter((value) => typeof value === "string" && value.startsWith("postmortem/")),
] as readonly string[];
const WRONG: unknown[] = [
  null,
  [],
  {},
  { uri: 7, textDocument: { uri: 7 } },
  { uri: "not a uri", textDocument: { uri: "not a uri" } },
  { uri: "file:///%E0%A4%A.md", textDocument: { uri: "file:///%E0%A4%A.md" } },
  { uri, textDocument: { uri }, range: null, position: "here", context: null },
  {
    uri,
    textDocument: { uri },
    range: { start: FAR, end: BEFORE },
    position: FAR,
    context: { diagnostics: [null, 7] },
  },
  { uri, kind: {}, version: "1", fixId: [], zone: 7, command: 7, arguments: 7, line: "x", data: { fix: 3 } },
  { title: "x", data: { uri, version: 1, fix: "999.999.none" } },
  { title: "x", data: { uri, version: 1, fix: "all.no-such-rule" } },
];
const NOTIFICATIONS = [
  "workspace/didChangeConfiguration",
  "workspace/didChangeWatchedFiles",
  "workspace/didChangeWorkspaceFolders",
  "textDocument/didOpen",
  "textDocument/didChange",
  "textDocument/didSave",
  "textDocument/didClose",
  "$/cancelRequest",
  "$/setTrace",
  "no/such/notification",
];

async function sound(client: Editor): Promise<void> {
  const fresh = uriOf("fresh.md");
  await client.open(fresh, OUTAGE);
  expect((await client.diagnostics(fresh)).length).toBeGreaterThan(0);
  expect(await client.stop()).toBe(0);
}

test("requests with wrong parameters are answered", async () => {
  editor = await Editor.start({ initializationOptions: { analysedNotification: true } });
  await editor.open(uri, OUTAGE);
  for (const method of REQUESTS) {
    for (const params of WRONG) {
      const answer = await editor.request(method, params).then(
        (result) => ({ result }),
        ({ code }: { code: number }) => ({ code }),
      );
      expect(answer, `${method} ${JSON.stringify(params)}`).toBeDefined();
    }
  }
  await sound(editor);
});

test("wrong notifications are passed over", async () => {
  editor = await Editor.start();
  for (const method of NOTIFICATIONS) {
    for (const params of [...WRONG, { settings: 7 }, { event: { added: [null], removed: 7 } }, { changes: "x" }]) {
      if (!Array.isArray(params)) await editor.notify(method, params);
    }
  }
  await sound(editor);
});

test("places outside the text are taken for its ends", async () => {
  editor = await Editor.start();
  await editor.open(uri, OUTAGE);
  const all = await editor.codeActions(uri, { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } });
  expect(all.length).toBeGreaterThan(0);
  const titles = (actions: readonly { title: string }[]) => actions.map(({ title }) => title);
  expect(titles(await editor.codeActions(uri, { start: BEFORE, end: FAR }))).toEqual(titles(all));
  expect(await editor.codeActions(uri, { start: FAR, end: FAR })).toEqual([]);
  await editor.change(uri, { range: { start: FAR, end: FAR }, text: "\nThe end.\n" });
  await sound(editor);
});

test("a client that says little or nonsense of itself can start", async () => {
  for (const capabilities of [
    {},
    { textDocument: { codeAction: { dataSupport: true, resolveSupport: {} } }, workspace: 7 },
  ]) {
    editor = await Editor.start({
      inProcess: false,
      capabilities: capabilities as never,
      initializationOptions: ["x"],
    });
    await sound(editor);
  }
});
