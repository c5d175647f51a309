// The server is ended without warning while somebody types. The editor has the text; the next server is given it and finds in it
// what a server finds that was never ended, and nobody is told of a text that hung.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { runs } from "../runs.ts";
import { Editor } from "./client.ts";
import { OUTAGE, uriOf } from "./documents.ts";

const storage = mkdtempSync(path.join(tmpdir(), "postmortem-killed-"));
let editor: Editor | undefined;
afterEach(() => {
  editor?.kill();
  rmSync(storage, { recursive: true, force: true });
});

test("ended while typing, again and again", async () => {
  const uri = uriOf("checkout.md");
  let text = OUTAGE;
  const told: string[][] = [];
  for (let round = 0; round < runs(4).numRuns; round++) {
    editor = await Editor.start({ inProcess: false, initializationOptions: { storage, analysedNotification: true } });
    const { heard } = editor;
    await editor.open(uri, text);
    if (round % 2) await editor.diagnostics(uri);
    for (const letter of `\n- 10:1${round % 10} UTC: step ${round}`) {
      const at = editor.document(uri).positionAt(text.indexOf("\n\n## Root cause"));
      await editor.change(uri, { range: { start: at, end: at }, text: letter });
      text = editor.text(uri);
      // Nobody waits for the answer.
      void editor.pull(uri).catch(() => undefined);
    }
    const ended = editor.ended();
    process.kill(editor.pid as number, "SIGKILL");
    await ended;
    expect(heard).not.toContain("window/showMessageRequest");
    expect(existsSync(path.join(storage, "stuck.json"))).toBe(false);
  }
  expect(text.length).toBeGreaterThan(OUTAGE.length + 60);
  for (const memory of [{ storage }, {}]) {
    editor = await Editor.start({ initializationOptions: memory });
    await editor.open(uri, text);
    told.push((await editor.diagnostics(uri)).map(({ code, range }) => `${range.start.line} ${code}`));
    editor.kill();
  }
  expect(told[0]).toEqual(told[1]);
  expect(told[0]?.join()).toContain("timeline-out-of-order");
}, 600_000);
