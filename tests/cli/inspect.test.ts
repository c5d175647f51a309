// `postmortem inspect` and the command itself as a process.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { FORMATS } from "../../server/src/cli/outputs.ts";
import { REPORT_FORMATS, SECTION_KINDS, TIMELINE_FORMATS } from "../../server/src/cli/verbs.ts";
import { CONFIG_NAMES } from "../../server/src/config/places.ts";
import { SEVERITIES } from "../../server/src/config/schema.ts";
import { KINDS } from "../../server/src/postmortem/model.ts";
import { REQUIRED_SECTIONS } from "../../server/src/rules/structure/missing-section.ts";
import { FORMATS as EXPORT_FORMATS } from "../../server/src/timeline-export/index.ts";
import { OUTAGE, README, SOUND } from "../lsp/documents.ts";
import { CLI, folderOf, postmortem, postmortemProcess } from "./command.ts";

let cwd = "";
let dispose = async () => {};
beforeAll(async () => {
  const made = await folderOf({ "outage.md": OUTAGE, "sound.v2.md": SOUND, "tea.md": README });
  cwd = made.folder;
  dispose = made.dispose;
});
afterAll(() => dispose());

const lineOf = (text: string, words: string) => text.split("\n").findIndex((line) => line.includes(words)) + 1;

test("one line of JSON per file, in the order given", async () => {
  const { code, out, err } = await postmortem(["inspect", "tea.md", "sound.v2.md", "outage.md"], { cwd });
  expect([code, err]).toEqual([0, ""]);
  const seen = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(seen.map(({ id }) => id)).toEqual(["tea", "sound.v2", "outage"]);
  expect(seen[0]).toEqual({
    id: "tea",
    postmortem: false,
    template: false,
    sections: [],
    events: [],
    order: null,
    outOfOrder: [],
    actions: [],
  });
  expect(seen[1]).toEqual({
    id: "sound.v2",
    postmortem: true,
    template: false,
    sections: ["Summary", "Impact", "Timeline", "Root cause", "Resolution", "Action items"].map((heading, index) => ({
      line: lineOf(SOUND, `## ${heading}`),
      kinds: [["summary", "impact", "timeline", "root-cause", "resolution", "actions"][index]],
      form: "heading",
    })),
    events: ["10:00", "10:05", "10:15", "10:20", "10:40"].map((clock) => ({
      line: lineOf(SOUND, `${clock} UTC`),
      time: `2024-05-12T${clock}Z`,
      zone: "entry",
    })),
    order: "ascending",
    outOfOrder: [],
    actions: [{ line: lineOf(SOUND, "Alert when"), owner: "Dana", due: "2024-06-01", ref: null, vague: false }],
  });
  expect(seen[2]).toMatchObject({ outOfOrder: [lineOf(OUTAGE, "10:15")], actions: [] });
});

test("a file that cannot be read is named and the others are printed", async () => {
  const { code, out, err } = await postmortem(["inspect", "nowhere.md", "tea.md"], { cwd });
  expect([code, err]).toEqual([2, "nowhere.md: no such file\n"]);
  expect(JSON.parse(out).id).toBe("tea");
});

test("what each line was taken for and why", async () => {
  const { code, out } = await postmortem(["inspect", "--explain", "outage.md"], { cwd });
  expect(code).toBe(0);
  expect(out).toContain("outage.md: taken for a postmortem");
  expect(out).toMatch(/\| - 10:15 UTC: the rollback begins\n.*timeline entry 2024-05-12T10:15Z/);
  expect(out).toMatch(/out of order: it contradicts line \d+/);
});

test("help and version", async () => {
  for (const run of [postmortem, postmortemProcess])
    expect(await run(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
  for (const words of [["--help"], ["help"], ["lint", "--help"], ["inspect", "--help"], ["help", "lint"]]) {
    const { code, out, err } = await postmortem(words);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Usage: postmortem");
  }
});

test("help and version load nothing that reads documents, and help names what the engine knows", async () => {
  const trace = path.join(cwd, "trace.cjs");
  await writeFile(trace, 'process.on("exit", () => console.error(Object.keys(require.cache).join("\\n")));');
  const loaded = async (...words: string[]) =>
    (await postmortemProcess(words, { cwd, env: { NODE_OPTIONS: `--require ${JSON.stringify(trace)}` } })).err.includes(
      "engine.cjs",
    );
  for (const words of [["--version"], ["--help"], ["lint", "--help"], ["help", "inspect"], ["lnit"]]) {
    expect([words, await loaded(...words)]).toEqual([words, false]);
  }
  expect(await loaded("inspect", "tea.md")).toBe(true);
  const help = (await postmortem(["lint", "--help"])).out;
  for (const name of [...SEVERITIES, ...REQUIRED_SECTIONS, CONFIG_NAMES[0]]) {
    expect(help).toContain(name);
  }
  expect(SECTION_KINDS).toEqual(KINDS);
  expect(REPORT_FORMATS).toEqual(FORMATS);
  expect([...TIMELINE_FORMATS].sort()).toEqual(Object.keys(EXPORT_FORMATS).sort());
});

test("a reader that goes away ends the command quietly", async () => {
  const many = Array.from({ length: 3000 }, () => "outage.md");
  const child = spawn(process.execPath, [CLI, "inspect", ...many], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += String(chunk);
  });
  child.stdout.once("data", () => child.stdout.destroy());
  await once(child, "close");
  expect(err).toBe("");
});
