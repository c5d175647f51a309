// The language server as an editor meets it: how long from a key to its diagnostics, and how long a menu of fixes takes.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const URI = "file:///work/report.md";

/** @param {readonly number[]} values @param {number} share */
const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/**
 * Types `keys` characters into a document, one after the other, and asks for the diagnostics behind each; then for the fixes of every
 * twentieth line, for the edit of the first of each, as VS Code asks for it when that is chosen, and for fix-all.
 * @param {string} text @param {number} keys
 * @returns {Promise<{ median: number, p99: number, menu: number, chosen: number, fixAll: number }>} milliseconds of wall time; `menu` and `chosen`: the slowest
 */
export async function typing(text, keys) {
  const child = spawn(process.execPath, [path.join(root, "dist/postmortem-language-server.cjs"), "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest(() => null);
  connection.listen();
  try {
    const capabilities = {
      textDocument: {
        diagnostic: {},
        codeAction: {
          dataSupport: true,
          resolveSupport: { properties: ["edit"] },
          codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "refactor", "source.fixAll"] } },
        },
      },
    };
    await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities });
    await connection.sendNotification("initialized", {});
    const textDocument = { uri: URI, languageId: "markdown", version: 1, text };
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    const pull = () => connection.sendRequest("textDocument/diagnostic", { textDocument: { uri: URI } });
    for (let i = 0; i < 5; i++) await pull();
    const lines = text.split("\n");
    const typed = [];
    for (let key = 0; key < keys; key++) {
      const line = Math.floor((key * lines.length) / keys);
      const at = { line, character: lines[line]?.length ?? 0 };
      const started = performance.now();
      await connection.sendNotification("textDocument/didChange", {
        textDocument: { uri: URI, version: key + 2 },
        contentChanges: [{ range: { start: at, end: at }, text: "e" }],
      });
      await pull();
      typed.push(performance.now() - started);
    }
    const ask = async (/** @type {number} */ line, /** @type {string[] | undefined} */ only = undefined) => {
      const place = { line, character: 3 };
      const started = performance.now();
      const actions = await connection.sendRequest("textDocument/codeAction", {
        textDocument: { uri: URI },
        range: { start: place, end: place },
        context: { diagnostics: [], ...(only ? { only } : {}) },
      });
      return { ms: performance.now() - started, actions: /** @type {{ data?: unknown }[]} */ (actions) };
    };
    let [menu, chosen] = [0, 0];
    for (let line = 0; line < lines.length; line += 20) {
      const { ms, actions } = await ask(line);
      menu = Math.max(menu, ms);
      const first = actions.find(({ data }) => data !== undefined);
      if (!first) continue;
      const started = performance.now();
      await connection.sendRequest("codeAction/resolve", first);
      chosen = Math.max(chosen, performance.now() - started);
    }
    const { ms: fixAll } = await ask(0, ["source.fixAll.postmortem"]);
    return { median: quantile(typed, 0.5), p99: quantile(typed, 0.99), menu, chosen, fixAll };
  } finally {
    connection.dispose();
    child.kill();
  }
}
