// The server is ended without warning while somebody types. The editor has the text; the next server is given it and finds in it
// what a server finds that was never ended, nobody is told of a text that hung, and the folder is as it was.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import { runs } from "../runs.ts";
import { Editor } from "./client.ts";
import { OUTAGE } from "./documents.ts";

const home = mkdtempSync(path.join(tmpdir(), "postmortem-killed-"));
const [storage, folder] = [path.join(home, "storage"), path.join(home, "work")];
const servers: Editor[] = [];
afterEach(() => {
  for (const one of servers) one.kill();
  rmSync(home, { recursive: true, force: true });
});

/** A server of a folder: a process of its own, or one here that nothing ends. */
async function start(own: { readonly inProcess?: false }): Promise<Editor> {
  const folders = [pathToFileURL(folder).href];
  const server = await Editor.start({
    ...own,
    folders,
    initializationOptions: { storage, analysedNotification: true },
  });
  servers.push(server);
  return server;
}

/** How far somebody gets before the server ends: into the first line, through it, or not at all. */
const LETTERS = [40, 0, 1, 7, 19, 12];

test("ended while typing, again and again", async () => {
  for (const one of [storage, folder]) mkdirSync(one);
  const files = { ".postmortem.yml": "rules:\n  missing-section: off\n", "checkout.md": OUTAGE };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const uri = pathToFileURL(path.join(folder, "checkout.md")).href;
  let text = OUTAGE;
  let typed = "";
  const rounds = runs(9).numRuns;
  let next = start({ inProcess: false });
  for (let round = 0; round <= rounds; round++) {
    const editor = await next;
    // The next one starts while somebody types: half of the time of this test.
    if (round < rounds) next = start({ inProcess: false });
    await editor.open(uri, text);
    const fresh = await start({});
    await fresh.open(uri, text);
    const found = await editor.diagnostics(uri);
    expect(found).toEqual(await fresh.diagnostics(uri));
    const codes = found.map(({ code }) => code);
    expect(codes).toContain("timeline-out-of-order");
    expect(codes).not.toContain("missing-section");
    if (round === rounds) break;
    const line = `\n- 10:${10 + (round % 50)} UTC: step ${round} 火🔥`.slice(0, LETTERS[round % LETTERS.length]);
    for (const letter of line) {
      const at = editor.document(uri).positionAt(editor.text(uri).indexOf("\n\n## Root cause"));
      await editor.change(uri, { range: { start: at, end: at }, text: letter });
      // Nobody waits for the answers.
      void editor.pull(uri).catch(() => undefined);
      void editor.codeActions(uri, { start: at, end: at }).catch(() => undefined);
    }
    typed += line;
    text = editor.text(uri);
    expect(text).toBe(OUTAGE.replace("\n\n## Root cause", () => `${typed}\n\n## Root cause`));
    const ended = editor.ended();
    process.kill(editor.pid as number, "SIGKILL");
    expect(await ended).toBe("SIGKILL");
    expect(editor.heard).not.toContain("window/showMessageRequest");
    expect(editor.logged.filter(({ type }) => type === 1)).toEqual([]);
    expect(readdirSync(storage)).toEqual([]);
  }
  for (const [name, was] of Object.entries(files)) expect(readFileSync(path.join(folder, name), "utf8")).toBe(was);
  expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
}, 600_000);
