// A client that breaks the protocol, floods the server or opens far too much: each fault costs its own answer and nothing else.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { CancellationTokenSource } from "vscode-jsonrpc/node";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver-protocol";
import { Editor } from "./client.ts";
import { OUTAGE, uriOf } from "./documents.ts";

const SERVER = path.resolve(import.meta.dirname, "../../dist/postmortem-language-server.cjs");

let editor: Editor | undefined;
let child: ChildProcess | undefined;
afterEach(() => {
  editor?.kill();
  child?.kill("SIGKILL");
  editor = child = undefined;
});

/** The server as a process to which bytes are written; gives what it answers to an id. */
function raw() {
  const server = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  child = server;
  let heard = Buffer.alloc(0);
  const answers = new Map<unknown, { result?: unknown; error?: { code: number } }>();
  let wake = () => {};
  server.stdout.on("data", (chunk: Buffer) => {
    heard = Buffer.concat([heard, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(heard.subarray(0, 200).toString());
      const end = header ? header[0].length + Number(header[1]) : Number.POSITIVE_INFINITY;
      if (!header || heard.length < end) break;
      const message = JSON.parse(heard.subarray(header[0].length, end).toString());
      if (!message.method) answers.set(message.id, message);
      heard = heard.subarray(end);
    }
    wake();
  });
  const write = (bytes: string | Buffer) => server.stdin.write(bytes);
  const frame = (body: string) => write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  const send = (message: object) => frame(JSON.stringify({ jsonrpc: "2.0", ...message }));
  const answer = async (id: number) => {
    for (;;) {
      const found = answers.get(id);
      if (found) return found;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { server, write, frame, send, answer };
}

const HELLO = { method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } };

const FRAMES = [
  ["no JSON", "{"],
  ["JSON that is no message", "[1, null, 7]"],
  ["a message without a method", '{"jsonrpc":"2.0","id":99}'],
  ["an answer that nobody waits for", '{"jsonrpc":"2.0","id":12345,"result":{}}'],
  ["a method that is no text", '{"jsonrpc":"2.0","id":98,"method":7}'],
  ["bytes that are no UTF-8", Buffer.from([0xff, 0xfe, 0x80, 0x00]).toString("latin1")],
  ["nothing", ""],
] as const;

test("frames that are no message are passed over, each for itself", async () => {
  const { server, frame, send, answer } = raw();
  send({ id: 1, ...HELLO });
  expect((await answer(1)).result).toBeDefined();
  for (const [i, [what, body]] of FRAMES.entries()) {
    frame(body);
    send({ id: 10 + i, method: "postmortem/nonsense" });
    expect([what, (await answer(10 + i)).error?.code]).toEqual([what, -32601]);
  }
  send({ id: 2, method: "shutdown" });
  expect(await answer(2)).toHaveProperty("result");
  const exit = once(server, "exit");
  send({ method: "exit" });
  expect((await exit)[0]).toBe(0);
});

test("requests before the start are refused, and the start is still possible", async () => {
  const { send, answer } = raw();
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
  const { send, answer } = raw();
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
    { length: 2_000 },
    (_, i) => `- 1${i % 9}:${two(i)} UTC: step ${i}\n- 09:${two(i)} PST: step ${i}\n`,
  );
  await editor.open(uri, OUTAGE.replace("- 10:40 UTC", `${turns.join("")}- 10:40 UTC`));
  const all = { start: { line: 0, character: 0 }, end: { line: 9_999, character: 0 } };
  const actions = await editor.codeActions(uri, all, { only: ["quickfix"] });
  expect(actions.some(({ edit, data }) => edit || data)).toBe(true);
  expect(await editor.stop()).toBe(0);
});

/** Megabytes of memory that a process holds; undefined where the system does not tell. */
function megabytes(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/statm`;
  return existsSync(file) ? (Number(readFileSync(file, "utf8").split(" ")[1]) * 4096) / 1e6 : undefined;
}

test("two thousand edits leave no memory behind", async () => {
  editor = await Editor.start({ inProcess: false });
  const uri = uriOf("checkout.md");
  await editor.open(uri, OUTAGE);
  const type = async (times: number) => {
    for (let i = 0; i < times; i++) {
      const end = editor?.document(uri).positionAt(0) ?? { line: 0, character: 0 };
      const taken = i % 2 ? { start: end, end: { line: end.line, character: 1 } } : { start: end, end };
      await editor?.change(uri, { range: taken, text: i % 2 ? "" : "x" });
      if (i % 4 === 0) await editor?.diagnostics(uri);
    }
  };
  await type(500);
  const before = megabytes(editor.pid);
  await type(1500);
  const after = megabytes(editor.pid);
  expect(editor.text(uri)).toBe(OUTAGE);
  // A version's analysis is some hundred KB: kept for all of them it would be far more.
  if (before !== undefined && after !== undefined) expect(after - before).toBeLessThan(100);
  expect((await editor.diagnostics(uri)).map(({ code }) => code)).toContain("timeline-out-of-order");
});

test("a file of fifty megabytes is said to be too large, and others are answered meanwhile", async () => {
  editor = await Editor.start({ inProcess: false });
  const [huge, small] = [uriOf("huge.md"), uriOf("small.md")];
  const line = "- 10:20 UTC: the worker was restarted and all was well\n";
  await editor.open(huge, OUTAGE.replace("- 10:40 UTC", `${line.repeat(Math.ceil(5e7 / line.length))}- 10:40 UTC`));
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
