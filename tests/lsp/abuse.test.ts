// A client that breaks the protocol, floods the server or opens far too much: each fault costs its own answer and nothing else.
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { CancellationTokenSource } from "vscode-jsonrpc/node";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver-protocol";
import { upTo } from "../runs.ts";
import { Editor } from "./client.ts";
import { OUTAGE, uriOf } from "./documents.ts";
import { HELLO, type Raw, raw } from "./raw.ts";

let editor: Editor | undefined;
let client: Raw | undefined;
afterEach(() => {
  editor?.kill();
  client?.server.kill("SIGKILL");
  editor = client = undefined;
});

test("requests before the start are refused, and the start is still possible", async () => {
  client = raw();
  const { send, answer } = client;
  send({ id: 1, method: "textDocument/codeAction", params: {} });
  send({ id: 2, method: "textDocument/diagnostic", params: { textDocument: { uri: uriOf("a.md") } } });
  send({ id: 3, method: "postmortem/timeline", params: { uri: uriOf("a.md") } });
  for (const id of [1, 2, 3]) expect((await answer(id)).error?.code).toBe(-32002);
  send({ id: 4, ...HELLO });
  expect((await answer(4)).result).toBeDefined();
  send({ id: 5, method: "postmortem/nonsense" });
  expect((await answer(5)).error?.code).toBe(-32601);
});

test("a second start is refused and changes nothing", async () => {
  client = raw();
  const { send, answer } = client;
  send({ id: 1, ...HELLO });
  expect((await answer(1)).result).toBeDefined();
  send({ id: 2, ...HELLO });
  expect((await answer(2)).error?.code).toBe(-32600);
  const uri = uriOf("checkout.md");
  send({
    method: "textDocument/didOpen",
    params: { textDocument: { uri, languageId: "markdown", version: 1, text: OUTAGE } },
  });
  send({ id: 3, method: "postmortem/timeline", params: { uri } });
  expect((await answer(3)).result).toMatchObject({ version: 1 });
});

test("a client that hears no more ends the server without a word", async () => {
  client = raw();
  const { server, send, answer, said, ended } = client;
  send({ id: 1, ...HELLO });
  await answer(1);
  server.stdout.destroy();
  server.stdin.on("error", () => undefined);
  for (let id = 2; id < 30; id++) send({ id, method: "postmortem/templates", params: {} });
  expect(await ended).toEqual([1, null]);
  expect(said()).toBe("");
});

test("a client that does not read standard error is told of its own mistakes and of nothing else", async () => {
  client = raw();
  const { server, send, frame, answer, heard } = client;
  server.stderr.destroy();
  send({ id: 1, ...HELLO });
  await answer(1);
  send({ method: "initialized", params: {} });
  for (let i = 0; i < 3; i++) frame("no message");
  send({ id: 2, method: "postmortem/templates", params: {} });
  expect((await answer(2)).result).toBeDefined();
  send({ id: 3, method: "postmortem/templates", params: {} });
  await answer(3);
  const logged = heard
    .filter(({ method }) => method === "window/logMessage")
    .map(({ params }) => JSON.stringify(params));
  expect(logged).toHaveLength(3);
  expect(logged.join()).not.toContain("EPIPE");
});

test("two hundred documents at once", async () => {
  editor = await Editor.start({ inProcess: false });
  const uris = Array.from({ length: 200 }, (_, i) => uriOf(`incident-${i}.md`));
  const client = editor;
  await Promise.all(uris.map((uri, i) => client.open(uri, OUTAGE.replace("checkout", `checkout ${i}`))));
  const found = await Promise.all(uris.map((uri) => client.diagnostics(uri)));
  const codes = ({ code }: Diagnostic) => code;
  expect(found.every((all) => all.map(codes).includes("timeline-out-of-order"))).toBe(true);
  await Promise.all(uris.map((uri) => client.close(uri)));
  expect(await editor.stop()).toBe(0);
});

test("a flood of requests that are all taken back", async () => {
  editor = await Editor.start({ inProcess: false });
  const uri = uriOf("checkout.md");
  await editor.open(uri, OUTAGE);
  const { connection } = editor;
  const answers = Array.from({ length: 500 }, (_, i) => {
    const source = new CancellationTokenSource();
    const answer = connection
      .sendRequest(
        i % 2 ? "textDocument/diagnostic" : "textDocument/documentSymbol",
        { textDocument: { uri } },
        source.token,
      )
      .then(
        () => "answered",
        ({ code }: { code: number }) => code,
      );
    source.cancel();
    return answer;
  });
  // Cancelled by the client, by the server, or answered before the word came.
  for (const answer of await Promise.all(answers)) expect(["answered", -32800, -32802]).toContain(answer);
  for (let id = 0; id < 500; id++) await editor.notify("$/cancelRequest", { id });
  expect((await editor.diagnostics(uri)).length).toBeGreaterThan(0);
});

test("a menu for a hundred findings whose fixes each read a long report anew", async () => {
  editor = await Editor.start({ inProcess: false });
  const uri = uriOf("checkout.md");
  const two = (value: number) => String(value % 60).padStart(2, "0");
  const turns = Array.from(
    { length: upTo(2_000) },
    (_, i) => `- 1${i % 9}:${two(i)} UTC: step ${i}\n- 09:${two(i)} PST: step ${i}\n`,
  );
  await editor.open(uri, OUTAGE.replace("- 10:40 UTC", `${turns.join("")}- 10:40 UTC`));
  const all = { start: { line: 0, character: 0 }, end: { line: 9_999, character: 0 } };
  const actions = await editor.codeActions(uri, all, { only: ["quickfix"] });
  expect(actions.some(({ edit, data }) => edit || data)).toBe(true);
  expect(await editor.stop()).toBe(0);
  // One fix that was begun takes what it takes: four seconds of work, on a busy machine a minute.
}, 300_000);

test.skipIf(process.platform === "win32")(
  "thousands of edits leave no memory behind",
  async () => {
    client = raw({ node: ["--expose-gc", "--require", path.join(import.meta.dirname, "heap.cjs")] });
    const { server, send, answer, said, until } = client;
    const uri = uriOf("checkout.md");
    send({ id: 0, ...HELLO, params: { ...HELLO.params, capabilities: { textDocument: { diagnostic: {} } } } });
    await answer(0);
    send({ method: "initialized", params: {} });
    const text = OUTAGE.repeat(3);
    send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "markdown", version: 0, text } },
    });
    let version = 0;
    /** Types what was never there and takes it back, here and there; every so often the editor asks. */
    const type = async (times: number, every: number) => {
      for (let i = 0; i < times; i++) {
        const at = { line: 2 + ((version >> 1) % 60), character: 0 };
        const typed = `x${version >> 1} `;
        const range = { start: at, end: version % 2 ? { ...at, character: typed.length } : at };
        const contentChanges = [{ range, text: version % 2 ? "" : typed }];
        send({
          method: "textDocument/didChange",
          params: { textDocument: { uri, version: ++version }, contentChanges },
        });
        if (i % every > 0) continue;
        send({ id: version, method: "textDocument/diagnostic", params: { textDocument: { uri } } });
        await answer(version);
      }
    };
    const held = async () => {
      const before = said().length;
      server.kill("SIGUSR2");
      return Number(await until(() => /holds (\d+)\n/.exec(said().slice(before))?.[1]));
    };
    // What is compiled while it runs, and what is remembered of lines, takes its room first.
    await type(upTo(2_000, 1_000), 5);
    const before = await held();
    await type(upTo(10_000, 2_000), 20);
    const after = await held();
    expect(after / before, `${before} bytes, then ${after}`).toBeLessThan(1.1);
    send({ id: -1, method: "textDocument/diagnostic", params: { textDocument: { uri } } });
    const { items } = (await answer(-1)).result as { items: Diagnostic[] };
    expect(items.map(({ code }) => code)).toContain("timeline-out-of-order");
  },
  120_000,
);

test("a file of many megabytes is said to be too large, and others are answered meanwhile", async () => {
  editor = await Editor.start({ inProcess: false });
  const [huge, small] = [uriOf("huge.md"), uriOf("small.md")];
  const line = "- 10:20 UTC: the worker was restarted and all was well\n";
  await editor.open(
    huge,
    OUTAGE.replace("- 10:40 UTC", `${line.repeat(Math.ceil(upTo(5e7) / line.length))}- 10:40 UTC`),
  );
  const hugeAnswer = editor.request<DocumentDiagnosticReport>("textDocument/diagnostic", {
    textDocument: { uri: huge },
  });
  await editor.open(small, OUTAGE);
  expect((await editor.diagnostics(small)).map(({ code }) => code)).toContain("timeline-out-of-order");
  const report = await hugeAnswer;
  expect(report.kind === "full" && report.items.map(({ code }) => code)).toEqual(["too-large"]);
  await editor.notify("textDocument/didChange", {
    textDocument: { uri: huge, version: 2 },
    contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "# x\n" }],
  });
  expect(await editor.stop()).toBe(0);
});
