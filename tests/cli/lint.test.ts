// `postmortem lint`: reports, exit codes, files that cannot be read.
import { chmod, mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AHEAD, OUTAGE, README, SOUND } from "../lsp/documents.ts";
import { folderOf, postmortem, postmortemProcess } from "./command.ts";

let cwd = "";
let dispose = async () => {};
beforeAll(async () => {
  const made = await folderOf({
    "outage.md": OUTAGE,
    "sound.md": SOUND,
    "tea.md": README,
    "deep/er/outage.markdown": OUTAGE,
    "deep/notes.txt": OUTAGE,
    "node_modules/package/outage.md": OUTAGE,
    "binary.md": new Uint8Array([0x23, 0x20, 0, 1, 2]),
    "latin1.md": new Uint8Array([0x23, 0x20, 0xe9, 0x0a]),
    "utf16.md": new Uint8Array([0xff, 0xfe, 0x23, 0]),
    "[odd] name.md": OUTAGE,
    "bom.md": `\ufeff${OUTAGE}`,
    "crlf.md": OUTAGE.replace("- 10:15", "- 🔥 10:15").replaceAll("\n", "\r\n"),
    "empty.md": "",
  });
  cwd = made.folder;
  dispose = made.dispose;
  await mkdir(path.join(cwd, "no-markdown"));
  await symlink("nowhere.md", path.join(cwd, "broken-link.md"));
});
afterAll(() => dispose());

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
}
const json = async (...words: string[]) => {
  const { code, out, err } = await postmortem(["lint", "--format", "json", ...words], { cwd });
  return { code, err, findings: JSON.parse(out) as Finding[] };
};

describe("exit codes", () => {
  for (const [what, words, code] of [
    ["nothing found", ["sound.md"], 0],
    ["Markdown that is no postmortem", ["tea.md", "empty.md"], 0],
    ["a warning", ["outage.md"], 1],
    ["only a hint", ["outage.md", "--rule", "missing-section=hint", "--rule=timeline-out-of-order=information"], 0],
    ["an error", ["outage.md", "--rule", "missing-section=error", "--rule", "timeline-out-of-order=off"], 1],
    ["a file that is not there", ["sound.md", "nowhere.md"], 2],
    ["a broken link", ["broken-link.md"], 2],
    ["a glob that matches nothing", ["*.rst"], 2],
    ["a folder without Markdown", ["no-markdown"], 2],
    ["no file", [], 2],
    ["an unknown option", ["--nonsense", "sound.md"], 2],
    ["an unknown format", ["--format", "xml", "sound.md"], 2],
    ["an unknown rule", ["--rule", "missing-sections=off", "sound.md"], 2],
    ["an unknown severity", ["--rule", "missing-section=fatal", "sound.md"], 2],
    ["an unknown kind", ["--require", "lesson", "sound.md"], 2],
    ["an unknown zone", ["--zone", "Mars/Base", "sound.md"], 2],
    ["no date", ["--today", "yesterday", "sound.md"], 2],
    ["an option without its value", ["sound.md", "--format"], 2],
  ] as const) {
    test(`${what}: ${code}`, async () => {
      const ran = await postmortem(["lint", ...words], { cwd });
      expect(ran.code).toBe(code);
      if (code === 2) expect(ran.err.trim()).not.toBe("");
      else expect(ran.err).toBe("");
    });
  }
});

describe("messages of wrong use help", () => {
  for (const [words, help] of [
    [["lint", "--fromat", "json", "x.md"], /Did you mean --format\?/],
    [["lint", "--rule", "mising-section=off", "x.md"], /Did you mean "missing-section"\?/],
    [["lnit"], /Did you mean "lint"\?/],
    [["lint", "--format", "xml", "x.md"], /There are: text, json/],
    [[], /Which verb\? One of: lint, inspect/],
  ] as const) {
    test(`postmortem ${words.join(" ")}`, async () => {
      const { code, out, err } = await postmortem(words, { cwd });
      expect(code).toBe(2);
      expect(out).toBe("");
      expect(err).toMatch(help);
      expect(err).toMatch(/--help/);
    });
  }
});

test("the JSON form", async () => {
  const { findings } = await json("outage.md");
  expect(findings.map(({ rule }) => rule)).toEqual(["missing-section", "timeline-out-of-order"]);
  const keys = [
    "file",
    "line",
    "column",
    "endLine",
    "endColumn",
    "rule",
    "severity",
    "message",
    "fixes",
    "related",
    "fingerprint",
  ];
  for (const finding of findings) {
    expect(Object.keys(finding)).toEqual(keys);
    expect(finding.file).toBe("outage.md");
    expect(finding.fixes.length).toBeGreaterThan(0);
    for (const fix of finding.fixes) expect(fix).toEqual({ title: expect.any(String), safe: expect.any(Boolean) });
  }
  const line = OUTAGE.split("\n").findIndex((words) => words.includes("10:15")) + 1;
  expect(findings[1]).toMatchObject({ line, severity: "warning" });
});

test("no findings are an empty array", async () => {
  expect(await json("sound.md", "tea.md")).toEqual({ code: 0, err: "", findings: [] });
});

test("columns count UTF-16 from 1, through CRLF and emoji", async () => {
  const { findings } = await json("crlf.md");
  const order = findings.find(({ rule }) => rule === "timeline-out-of-order");
  const line = OUTAGE.replace("- 10:15", "- 🔥 10:15").split("\n")[(order?.line ?? 0) - 1] ?? "";
  expect(line.slice((order?.column ?? 0) - 1, (order?.endColumn ?? 0) - 1)).toContain("10:15 UTC");
});

test("a byte order mark changes nothing", async () => {
  const bare = (await json("outage.md")).findings.map((finding) => ({ ...finding, file: "" }));
  expect((await json("bom.md")).findings.map((finding) => ({ ...finding, file: "" }))).toEqual(bare);
});

test("every file that fails is named, and the others are still read", async () => {
  const words = ["nowhere.md", "outage.md", "binary.md", "latin1.md", "utf16.md", "deep/er/outage.markdown"];
  const { code, err, findings } = await json(...words);
  expect(code).toBe(2);
  expect(err.trim().split("\n")).toEqual([
    "nowhere.md: no such file",
    "binary.md: is a binary file, not text",
    "latin1.md: is not valid UTF-8; save it as UTF-8",
    "utf16.md: is written in UTF-16; save it as UTF-8",
  ]);
  expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(["outage.md", "deep/er/outage.markdown"]));
});

test.skipIf(process.getuid?.() === 0)("a file that may not be read is named", async () => {
  const secret = await folderOf({ "secret.md": OUTAGE });
  await chmod(path.join(secret.folder, "secret.md"), 0);
  const { code, err } = await postmortem(["lint", "secret.md"], { cwd: secret.folder });
  await secret.dispose();
  expect([code, err.trim()]).toEqual([2, "secret.md: may not be read (permission denied)"]);
});

test("a folder gives its Markdown files, sorted, without node_modules", async () => {
  const { findings } = await json("deep", ".", "--rule", "timeline-out-of-order=off");
  expect(findings.map(({ file }) => file)).toEqual([
    "deep/er/outage.markdown",
    "[odd] name.md",
    "bom.md",
    "crlf.md",
    "outage.md",
  ]);
});

test("globs are the command's own; a file's own name is never a glob", async () => {
  const files = async (...words: string[]) => [
    ...new Set((await json(...words, "--rule", "timeline-out-of-order=off")).findings.map(({ file }) => file)),
  ];
  expect(await files("**/out*.{md,markdown}")).toEqual(["deep/er/outage.markdown", "outage.md"]);
  expect(await files("[odd] name.md")).toEqual(["[odd] name.md"]);
  expect(await files("outage.md", "./outage.md", "outage.*")).toEqual(["outage.md"]);
});

test("the readable report groups by file and sums up", async () => {
  const { out } = await postmortem(["lint", "outage.md", "sound.md", "tea.md"], { cwd });
  const lines = out.split("\n");
  expect(lines[0]).toBe("outage.md");
  expect(lines[1]).toMatch(/^ +1:\d+ {2}warning +\S.* {2}missing-section$/);
  expect(out.trimEnd().split("\n").at(-1)).toBe("2 findings: 2 warnings (3 files read, 2 of them postmortems).");
  expect(out).not.toContain("\x1b");
});

test("templates are no postmortems, as stats counts them", async () => {
  const template =
    "# Postmortem: [incident title]\n\n## Summary\n\n<What happened?>\n\n## Impact\n\n<Who was affected?>\n\n## Timeline\n\n- HH:MM UTC: <what happened>\n\n" +
    "## Root cause\n\n<Why did it happen?>\n\n## Resolution\n\n<How was it fixed?>\n\n## Action items\n\n- [ ] <task> (owner, due)\n";
  const words = ["-", "--stdin-filename", "template.md"];
  const { out } = await postmortem(["lint", ...words], { cwd, input: template });
  expect(out).toContain("1 file read, 0 of them postmortems, 1 a template");
  expect((await postmortem(["stats", ...words], { cwd, input: template })).out).toBe("No reports.\n");
});

test("no findings are said in words", async () => {
  const { out } = await postmortem(["lint", "sound.md"], { cwd });
  expect(out).toBe("No findings (1 file read, 1 of them a postmortem).\n");
});

test("what failed does not look like success", async () => {
  const nothing = await postmortem(["lint", "nowhere.md"], { cwd });
  expect(nothing.out).toBe("Nothing was read: 1 file failed.\n");
  expect(nothing.code).toBe(2);
  const some = await postmortem(["lint", "sound.md", "nowhere.md", "gone.md"], { cwd });
  expect(some.out).toBe("No findings (1 file read, 1 of them a postmortem; 2 failed).\n");
  expect(some.code).toBe(2);
});

test("standard input under the name given", async () => {
  const words = ["lint", "-", "--stdin-filename", "notes/today.md", "--format=json"];
  const { code, out } = await postmortem(words, { cwd, input: OUTAGE });
  expect(code).toBe(1);
  expect((JSON.parse(out) as Finding[])[0]?.file).toBe("notes/today.md");
});

test("more kinds can be asked for", async () => {
  const { findings } = await json("sound.md", "--require", "lessons,detection");
  expect(findings.map(({ rule, message }) => [rule, /lessons|detection/i.test(message)])).toEqual([
    ["missing-section", true],
    ["missing-section", true],
  ]);
});

describe("dates are compared with a day", () => {
  const late = async (words: readonly string[], env?: Record<string, string>) => {
    const run = env ? postmortemProcess : postmortem;
    const { out } = await run(["lint", "-", "--format=json", ...words], { cwd, input: AHEAD, ...(env ? { env } : {}) });
    return (JSON.parse(out) as Finding[]).filter(({ rule }) => rule === "future-date");
  };
  const line = AHEAD.split("\n").findIndex((words) => words.includes("10:00 UTC")) + 1;

  test("that --today says, and a day of grace", async () => {
    const [finding] = await late(["--today", "2098-05-10"]);
    expect(finding?.line).toBe(line);
    expect(finding?.message).toContain("(2098-05-10)");
    expect(await late(["--today", "2098-05-11"])).toEqual([]);
  });

  test.each(["Pacific/Kiritimati", "Etc/GMT+12"])("else with today in UTC, also in %s", async (TZ) => {
    const today = () => new Date().toISOString().slice(0, 10);
    const before = today();
    const [finding] = await late([], { TZ });
    // A test that runs over midnight has two days to choose from.
    expect([before, today()]).toContain(/\((.{10})\)/.exec(finding?.message ?? "")?.[1]);
  });
});

test("a document cannot steer the terminal", async () => {
  const made = await folderOf({ "evil.md": OUTAGE.replace("10:15 UTC: the", "10:15 UTC: \x1b[31m the") });
  const { out } = await postmortem(["lint", "evil.md"], { cwd: made.folder });
  const explained = await postmortem(["inspect", "--explain", "evil.md"], { cwd: made.folder });
  await made.dispose();
  expect(out + explained.out).not.toContain("\x1b");
  expect(explained.out).toContain("[31m the rollback begins");
});
