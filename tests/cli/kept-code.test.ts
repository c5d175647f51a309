// What Node compiles of the command and of the language server is kept for the next run: that one is the same, whatever became of what was kept.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import module from "node:module";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { OUTAGE } from "../lsp/documents.ts";
import { folderOf, postmortemProcess } from "./command.ts";

const SERVER = path.resolve(import.meta.dirname, "../../dist/postmortem-language-server.cjs");

let home = "";
let dispose = async () => {};
beforeEach(async () => {
  const made = await folderOf({ "outage.md": OUTAGE });
  home = made.folder;
  dispose = made.dispose;
});
afterEach(() => dispose());

const kept = () => path.join(home, "cache", "postmortem");
const files = () => readdirSync(kept()).map((name) => path.join(kept(), name));
const run = (words: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  postmortemProcess(words, { cwd: home, env: { XDG_CACHE_HOME: path.join(home, "cache"), ...more } });
const lint = () => run(["lint", "outage.md"]);
/** What needs the engine, and reads no report. */
const explain = (more?: Readonly<Record<string, string>>) => run(["explain", "missing-section"], more);
/** A language server that is started, asked for nothing and ended: its exit code. */
async function serve(): Promise<unknown> {
  const env = { ...process.env, XDG_CACHE_HOME: path.join(home, "cache"), XDG_STATE_HOME: path.join(home, "state") };
  const child = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"], env });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const exit = once(child, "exit");
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  const [code] = await exit;
  connection.dispose();
  return code;
}

/** Set to the past, so that a file which is written anew shows. */
const age = (file: string) => utimesSync(file, 1, 1);
const isNew = (file: string) => statSync(file).mtimeMs > 1000;

// Later ones do it themselves.
describe.skipIf("enableCompileCache" in module || process.platform !== "linux")("compiled code", () => {
  test("is kept by the first run, for its user alone, and read by the next", async () => {
    const first = await lint();
    expect(first.out).toMatch(/outage\.md/);
    expect(first.err).toBe("");
    const [file = "", ...more] = files();
    expect(more).toEqual([]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    age(file);
    expect(await lint()).toEqual(first);
    expect(isNew(file)).toBe(false);
  });

  test("is made anew where it is damaged, or could be another's", async () => {
    const first = await explain();
    const [file = ""] = files();
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, 1000));
    expect(await explain()).toEqual(first);
    expect(statSync(file).size).toBeGreaterThan(1000);
    chmodSync(file, 0o666);
    age(file);
    expect(await explain()).toEqual(first);
    expect(isNew(file)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("of another build goes, other files and other bundles stay", async () => {
    mkdirSync(kept(), { recursive: true });
    writeFileSync(path.join(kept(), "engine-1.code"), "old");
    writeFileSync(path.join(kept(), "engine-other-1.code"), "another bundle's");
    writeFileSync(path.join(kept(), "notes.txt"), "mine");
    await explain();
    const names = readdirSync(kept());
    expect(names).toContain("notes.txt");
    expect(names).toContain("engine-other-1.code");
    expect(names).not.toContain("engine-1.code");
    expect(names.length).toBe(3);
  });

  test("of the language server is kept when it ends, and read at its next start", async () => {
    const bundles = () => readdirSync(kept()).map((name) => name.replace(/-\d.*/, ""));
    expect(await serve()).toBe(0);
    expect(bundles().sort()).toEqual(["engine", "server", "server-shared"]);
    for (const file of files()) age(file);
    expect(await serve()).toBe(0);
    expect(files().filter(isNew)).toEqual([]);
  });

  test("is not kept where there is no place for it, or where it is not wanted", async () => {
    const unwanted = await explain({ NODE_DISABLE_COMPILE_CACHE: "1" });
    expect(readdirSync(home)).toEqual(["outage.md"]);
    writeFileSync(path.join(home, "cache"), "a file");
    expect(await explain()).toEqual(unwanted);
  });
});
