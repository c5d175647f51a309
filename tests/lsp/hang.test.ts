// A text on which reading hangs ends the server once; the next one leaves it alone, says so, and goes on with all others.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { DocumentStatus } from "../../server/src/protocol.ts";
import { upTo } from "../runs.ts";
import { Editor, FULL } from "./client.ts";
import { OUTAGE, uriOf } from "./documents.ts";

let storage: string;
let editor: Editor | undefined;
beforeEach(() => {
  storage = mkdtempSync(path.join(tmpdir(), "postmortem-hang-"));
});
afterEach(() => {
  editor?.kill();
  rmSync(storage, { recursive: true, force: true });
});

/** Nothing that is known hangs; this is only long, and the server is told to have little patience. */
const LONG = OUTAGE.replace(
  "- 10:40 UTC",
  `${Array.from({ length: upTo(9000, 2500) }, (_, n) => `- 10:${10 + (n % 30)} UTC: the alert fires again for shard ${n}\n`).join("")}- 10:40 UTC`,
);
const uri = uriOf("long report.md");
const memory = () => path.join(storage, "stuck.json");
const start = (more: object = {}) =>
  Editor.start({
    inProcess: false,
    capabilities: { ...FULL, window: { showDocument: { support: true } } },
    initializationOptions: { storage, ...more },
  });

test("the process ends, the next one leaves the text alone and goes on with others", async () => {
  editor = await start({ longestReading: 100 });
  const ended = editor.ended();
  await editor.open(uri, LONG);
  expect(await ended).toBe("SIGKILL");
  const { stuck } = JSON.parse(readFileSync(memory(), "utf8"));
  expect(stuck).toMatchObject([{ uri, told: false }]);

  editor = await start();
  expect(await message(editor)).toMatchObject({
    message: expect.stringMatching(/^Reading long report\.md took Postmortem too long/),
    actions: [{ title: "Report This" }],
  });
  await editor.open(uri, LONG);
  expect(await editor.diagnostics(uri)).toMatchObject([{ code: "too-slow", severity: 3 }]);
  expect(await editor.request<DocumentStatus>("postmortem/status", { uri })).toMatchObject({ unread: "too-slow" });
  const other = uriOf("other.md");
  await editor.open(other, OUTAGE);
  expect((await editor.diagnostics(other)).length).toBeGreaterThan(0);

  // A key typed into it changes nothing; what was changed is read when it is opened anew.
  await editor.change(uri, { text: OUTAGE });
  expect(await editor.diagnostics(uri)).toMatchObject([{ code: "too-slow" }]);
  await editor.close(uri);
  await editor.open(uri, OUTAGE);
  expect((await editor.diagnostics(uri)).map(({ code }) => code)).not.toContain("too-slow");
});

/** Milliseconds that reading a text takes here and now: patience is measured by it, on a machine of any speed. */
async function timeToRead(text: string): Promise<number> {
  editor = await start({ longestReading: 0 });
  const began = performance.now();
  await editor.open(uri, text);
  await editor.diagnostics(uri);
  editor.kill();
  return performance.now() - began;
}

test.skipIf(process.platform === "win32")(
  "a process that has a part of a core only is not ended for that",
  async () => {
    // More than other work beside it, and threads of its own, can add to what it needs alone.
    editor = await start({ longestReading: 2.5 * (await timeToRead(LONG)) });
    const { pid = 0 } = editor;
    const signal = (name: NodeJS.Signals) => {
      try {
        process.kill(pid, name);
      } catch {} // It has ended.
    };
    let turn = 0;
    // As beside others on a busy machine: a quarter of the time it works.
    const sharing = setInterval(() => signal(turn++ % 4 ? "SIGSTOP" : "SIGCONT"), 10);
    try {
      await editor.open(uri, LONG);
      expect(await Promise.race([editor.diagnostics(uri), editor.ended()])).toBeInstanceOf(Array);
    } finally {
      clearInterval(sharing);
      signal("SIGCONT");
    }
    expect(existsSync(memory())).toBe(false);
  },
);

test("a menu that goes on is not ended, however long its fixes take together", async () => {
  const turns = Array.from({ length: upTo(600, 400) }, (_, n) => {
    const minute = 10 + (n % 50);
    return `- 1${n % 9}:${minute} UTC: step ${n}\n- 09:${minute} PST: step ${n}\n`;
  });
  const text = OUTAGE.replace("- 10:40 UTC", `${turns.join("")}- 10:40 UTC`);
  editor = await start({ longestReading: 2 * (await timeToRead(text)) });
  await editor.open(uri, text);
  const all = { start: { line: 0, character: 0 }, end: { line: 9_999, character: 0 } };
  const menu = editor.codeActions(uri, all, { only: ["quickfix"] });
  expect(await Promise.race([menu, editor.ended()])).toBeInstanceOf(Array);
});

test("it is told once", async () => {
  writeFileSync(memory(), JSON.stringify({ version: version(), stuck: [{ uri, hash: "0", told: false }] }));
  editor = await start();
  await message(editor);
  editor.kill();
  editor = await start();
  await editor.open(uri, OUTAGE);
  await editor.diagnostics(uri);
  expect(editor.heard).not.toContain("window/showMessageRequest");
});

test.each([
  "no JSON",
  '{"version":1}',
  '{"version":"VERSION","stuck":[null,{"uri":7}]}',
  '{"version":"0.0.0","stuck":[{"uri":"x","hash":"y"}]}',
])("a memory that says nothing stops nothing: %s", async (text) => {
  writeFileSync(memory(), text.replace("VERSION", version()));
  editor = await start();
  await editor.open(uri, OUTAGE);
  expect((await editor.diagnostics(uri)).length).toBeGreaterThan(0);
  expect(editor.heard).not.toContain("window/showMessageRequest");
});

test("patience without end watches nothing", async () => {
  editor = await start({ longestReading: 0 });
  await editor.open(uri, LONG);
  await editor.diagnostics(uri);
  expect(existsSync(memory())).toBe(false);
});

const message = (to: Editor) => to.until(() => to.asked<unknown>("window/showMessageRequest")[0]);

function version(): string {
  return JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../package.json"), "utf8")).version;
}
