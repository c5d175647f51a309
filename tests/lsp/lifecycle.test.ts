// How the server starts and ends, and what it says that it can do.
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from "vscode-jsonrpc/node";
import manifest from "../../package.json" with { type: "json" };
import { Editor, FULL, MINIMAL } from "./client.ts";

let editor: Editor | undefined;
afterEach(() => editor?.kill());

test("a full client is offered everything", async () => {
  editor = await Editor.start({ capabilities: FULL });
  const { capabilities, serverInfo } = editor.initialized;
  expect(serverInfo).toEqual({ name: "postmortem", version: manifest.version });
  expect(capabilities.textDocumentSync).toMatchObject({ openClose: true, change: 2 });
  expect(capabilities.positionEncoding).toBe("utf-16");
  expect(capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: false });
  expect(capabilities.codeActionProvider).toEqual({
    codeActionKinds: ["quickfix", "refactor.rewrite", "source.fixAll.postmortem"],
    resolveProvider: true,
  });
  // For lenses; fixes come as edits.
  expect(capabilities.executeCommandProvider).toEqual({ commands: ["postmortem.applyFix"] });
});

test("a client that can do nothing is offered what it knows", async () => {
  editor = await Editor.start({ capabilities: MINIMAL });
  const { capabilities } = editor.initialized;
  expect(capabilities).not.toHaveProperty("diagnosticProvider");
  expect(capabilities.codeActionProvider).toBe(true);
  expect(capabilities.executeCommandProvider?.commands).toEqual(["postmortem.applyFix"]);
});

test("the protocol's way to end gives exit code 0", async () => {
  editor = await Editor.start({ inProcess: false });
  expect(await editor.stop()).toBe(0);
});

test("an end without shutdown gives exit code 1", async () => {
  editor = await Editor.start({ inProcess: false });
  expect(await editor.stop({ shutdown: false })).toBe(1);
});

test("an unknown request is refused and the server goes on", async () => {
  editor = await Editor.start({ inProcess: false });
  await expect(editor.request("postmortem/nonsense", {})).rejects.toMatchObject({ code: -32601 });
  expect(await editor.stop()).toBe(0);
});

test("the same server over IPC, as VS Code starts it", async () => {
  const bin = path.resolve(import.meta.dirname, "../../dist/server.cjs");
  const child = fork(bin, ["--node-ipc"]);
  const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  connection.listen();
  const params = { processId: process.pid, rootUri: null, capabilities: MINIMAL };
  expect(await connection.sendRequest("initialize", params)).toMatchObject({ serverInfo: { name: "postmortem" } });
  const exit = once(child, "exit");
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  expect((await exit)[0]).toBe(0);
  connection.dispose();
});

for (const [option, answer] of [
  ["--version", manifest.version],
  ["--help", "Usage: postmortem-language-server"],
] as const) {
  test(`${option} answers and ends`, async () => {
    const bin = path.resolve(import.meta.dirname, "../..", manifest.bin["postmortem-language-server"]);
    const child = spawn(process.execPath, [bin, option], { stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    child.stdout.on("data", (chunk) => {
      out += String(chunk);
    });
    expect(await once(child, "close")).toEqual([0, null]);
    expect(out).toContain(answer);
  });
}
