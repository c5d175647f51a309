// `postmortem timeline` as a process: forms, zones, files, and what is told on standard error.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderOf, postmortem, postmortemProcess } from "./command.ts";

const OUTAGE =
  "# Postmortem: search outage\n\n## Impact\n\nSearch was down.\n\n## Timeline\n\n" +
  "- 2024-03-08 10:00 UTC Outage begins.\n- 2024-03-08 10:06 UTC PagerDuty alert fires.\n- T+5m A deploy.\n" +
  "- 2024-03-08 11:00 UTC All back to normal.\n";

let cwd = "";
let dispose = async () => {};
beforeAll(async () => {
  const made = await folderOf({
    "outage.md": OUTAGE,
    "clocks.md": OUTAGE.replaceAll("2024-03-08 ", "").replaceAll(" UTC", ""),
    "readme.md": "# How to cook\n\nWith salt.\n",
    "told.md": OUTAGE.replace(/- .*\n/g, "").replace("## Timeline\n", "## Timeline\n\nIt went down and came back.\n"),
    "short.md": OUTAGE.replace(/- .*\n/g, "").replace("## Timeline\n", "## Root cause\n\nA deploy.\n"),
    "docs/a.md": OUTAGE,
    "docs/b.md": OUTAGE,
  });
  cwd = made.folder;
  dispose = made.dispose;
});
afterAll(() => dispose());

const timeline = (...words: string[]) => postmortem(["timeline", ...words], { cwd });

describe("forms", () => {
  test.each([
    ["markdown", /^- Time to detect: 6 min/],
    ["svg", /^<svg xmlns=/],
    ["mermaid", /^timeline\n/],
    ["csv", /^line,time,utc/],
    ["ics", /^BEGIN:VCALENDAR\r\n/],
    ["json", /^\{\n {2}"title": "Postmortem: search outage"/],
  ])("%s", async (format, begins) => {
    const { code, out } = await timeline("--format", format, "outage.md");
    expect(code).toBe(0);
    expect(out).toMatch(begins);
  });

  test("a table is the default, and times are as written", async () => {
    expect((await timeline("outage.md")).out).toContain(
      "| 2024-03-08 10:06 UTC | +6 min | Detected | PagerDuty alert fires. |",
    );
  });

  test("standard input, in any zone of the machine", async () => {
    const ran = await postmortemProcess(["timeline", "--zone", "Asia/Tokyo", "-"], {
      cwd,
      input: OUTAGE,
      env: { TZ: "America/New_York" },
    });
    expect(ran.out).toContain("| Time (Asia/Tokyo) |");
    expect(ran.out).toContain("| 2024-03-08 19:06 |");
  });
});

test("--out writes the file and nothing else", async () => {
  const ran = await timeline("--format", "svg", "--zone", "UTC", "--out", "outage.svg", "outage.md");
  expect(ran).toMatchObject({ code: 0, out: "" });
  expect(await readFile(path.join(cwd, "outage.svg"), "utf8")).toBe(
    (await timeline("--format", "svg", "--zone", "UTC", "outage.md")).out,
  );
});

test("--out keeps the file that is there where there is no timeline to write", async () => {
  const file = path.join(cwd, "kept.svg");
  await writeFile(file, "<svg/>");
  const ran = await timeline("--format", "svg", "--out", "kept.svg", "readme.md");
  expect(ran).toMatchObject({ code: 2, out: "" });
  expect(ran.err).toMatch(/^readme\.md: is not read as a postmortem.* Nothing was written\.$/m);
  expect(await readFile(file, "utf8")).toBe("<svg/>");
});

describe("what is told on standard error", () => {
  test("times that could not be placed, with line and reason", async () => {
    const { code, err } = await timeline("outage.md");
    expect(code).toBe(0);
    expect(err).toMatch(/^outage\.md:11: “T\+5m”: it counts from/m);
  });

  test("entries that are no event of a calendar", async () => {
    const { code, err } = await timeline("--format", "ics", "clocks.md");
    expect(code).toBe(0);
    expect(err).toContain("clocks.md:9: “10:00”: its date, time or zone is not known, so it is no event of a calendar");
  });

  test("a zone that cannot be told, and files without a timeline", async () => {
    expect((await timeline("--zone", "UTC", "clocks.md")).err).toContain("so they are shown as written");
    expect((await timeline("readme.md")).err).toContain("readme.md: is not read as a postmortem");
  });

  test.each([
    ["readme.md", "is not read as a postmortem"],
    ["told.md", "no line of “Timeline” (line 7) begins with a time"],
    ["short.md", "it has no part of that name, and no line of it begins with a time"],
  ])("why there is none in %s, with no empty table", async (file, why) => {
    const { code, out, err } = await timeline(file);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain(`${file}: `);
    expect(err).toContain(why);
    expect((await timeline("--format", "csv", file)).out).toMatch(/^line,time,utc[^\n]*\n$/);
  });
});

describe("wrong use ends with 2", () => {
  test.each([
    [["outage.md", "--format", "svgg"], 'Did you mean "svg"?'],
    [["outage.md", "--zone", "Mars/Base"], 'Unknown time zone "Mars/Base"'],
    [[], "Which file?"],
    [["outage.md", "clocks.md"], "One file at a time"],
    [["docs"], "One file at a time"],
    [["gone.md"], "gone.md"],
    [["outage.md", "--out", "no/such/folder/a.svg"], "cannot be written"],
    [["outage.md", "--out", "./outage.md"], "--out names the document itself"],
  ])("%j", async (words, told) => {
    const { code, err } = await timeline(...words);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});

test("help", async () => {
  expect((await timeline("--help")).out).toContain("Usage: postmortem timeline");
  expect((await postmortem(["--help"])).out).toContain("timeline    print the timeline");
});
