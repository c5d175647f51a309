// What a team needs to begin on old reports: a baseline, a limit, only what changed, files left out.
import { execFileSync } from "node:child_process";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { OUTAGE, SOUND } from "../lsp/documents.ts";
import { folderOf, postmortem } from "./command.ts";

let cwd = "";
let dispose = async () => {};
beforeEach(async () => {
  const made = await folderOf({ "docs/outage.md": OUTAGE, "docs/sound.md": SOUND });
  cwd = made.folder;
  dispose = made.dispose;
});
afterEach(() => dispose());

const lint = (...words: string[]) => postmortem(["lint", "--today", "2026-01-01", ...words], { cwd });
const write = (name: string, text: string) => writeFile(path.join(cwd, name), text);
const told = async (...words: string[]) =>
  (JSON.parse((await lint("--format", "json", ...words)).out) as { file: string; rule: string }[]).map(
    ({ file, rule }) => `${file} ${rule}`,
  );

describe("a baseline", () => {
  test("is written, and only what is new is told afterwards", async () => {
    const kept = await lint("--write-baseline", "docs");
    expect(kept).toMatchObject({ code: 0, out: "2 findings kept in .postmortem-baseline.json.\n" });
    const same = await lint("--baseline", ".postmortem-baseline.json", "docs");
    expect(same.code).toBe(0);
    expect(same.out).toContain("No new findings (2 files read, 2 of them postmortems; 2 more in the baseline).");
    await write("docs/outage.md", OUTAGE.replace("## Impact\n\nOne order in five was lost.\n\n", ""));
    const found = await told("--baseline", ".postmortem-baseline.json", "docs");
    expect(found).toEqual(["docs/outage.md missing-section"]);
  });

  test("survives a report that is moved, and lines put in above", async () => {
    await lint("--write-baseline", "--baseline", "known.json", "docs");
    await mkdir(path.join(cwd, "docs/2024"));
    await rename(path.join(cwd, "docs/outage.md"), path.join(cwd, "docs/2024/checkout.md"));
    await write("docs/2024/checkout.md", OUTAGE.replace("## Summary", "An introduction.\n\nAnd more.\n\n## Summary"));
    expect(await told("--baseline", "known.json", "docs")).toEqual([]);
  });

  test("is the same bytes for the same findings", async () => {
    await lint("--write-baseline", "docs");
    const first = await readFile(path.join(cwd, ".postmortem-baseline.json"), "utf8");
    await lint("--write-baseline", "docs");
    expect(await readFile(path.join(cwd, ".postmortem-baseline.json"), "utf8")).toBe(first);
  });

  test.each([
    ["none", undefined, "no such file"],
    ["no JSON", "- a", "is no baseline"],
    ["another version", '{"version":9,"findings":{}}', "is no baseline"],
  ])("that is %s is told, with what to do", async (_, content, said) => {
    if (content !== undefined) await write("known.json", content);
    const ran = await lint("--baseline", "known.json", "docs");
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(said);
    expect(ran.err).toContain("--write-baseline");
  });
});

test("--max-warnings lets so many pass, and no more", async () => {
  expect((await lint("--max-warnings", "2", "docs")).code).toBe(0);
  expect((await lint("--max-warnings", "1", "docs")).code).toBe(1);
  expect((await lint("--max-warnings", "2", "--rule", "missing-section=error", "docs")).code).toBe(1);
  expect((await lint("--max-warnings", "some", "docs")).code).toBe(2);
});

test("--quiet tells warnings and errors only", async () => {
  expect(await told("--quiet", "--rule", "missing-section=hint", "docs")).toEqual([
    "docs/outage.md timeline-out-of-order",
  ]);
});

test("--exclude leaves files and folders out", async () => {
  expect(await told("--exclude", "docs/out*.md", "docs")).toEqual([]);
  expect(await told("--exclude", "docs", "docs")).toEqual([]);
  expect((await lint("--exclude", "+(a)b", "docs")).code).toBe(2);
});

describe("in a git repository", () => {
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...words], { cwd, stdio: "pipe" });
  beforeEach(() => git("init", "-q"));

  test("--changed-since reads what differs or is new", async () => {
    git("add", ".");
    git("commit", "-qm", "all");
    expect(await told("--changed-since", "HEAD", "docs")).toEqual([]);
    await write("docs/ünew.md", OUTAGE);
    await write("docs/sound.md", OUTAGE);
    expect(new Set((await told("--changed-since", "HEAD", "docs")).map((words) => words.split(" ")[0]))).toEqual(
      new Set(["docs/sound.md", "docs/ünew.md"]),
    );
  });

  test("a revision that is none is told, and no option is taken for one", async () => {
    const ran = await lint("--changed-since", "nowhere", "docs");
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("--changed-since nowhere: ");
    expect((await lint("--changed-since=--output=x", "docs")).code).toBe(2);
  });

  test(".gitignore is heeded for folders and globs, not for files that are named", async () => {
    await write(".gitignore", "# drafts\ndocs/*\n!/docs/sound.md\n");
    await write("docs/sound.md", OUTAGE);
    const files = async (word: string) => [...new Set((await told(word)).map((words) => words.split(" ")[0]))];
    expect(await files("docs")).toEqual(["docs/sound.md"]);
    expect(await files("**/*.md")).toEqual(["docs/sound.md"]);
    expect(await files("docs/outage.md")).toEqual(["docs/outage.md"]);
  });
});
