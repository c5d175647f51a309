// `postmortem format`, `actions` and `stats` as processes: what they print, write and exit with.
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderOf, postmortem } from "./command.ts";

const OUTAGE = `# Postmortem: search outage

**Date:** 2024-03-08
**Severity:** SEV-2

## Summary

Search was down.

## Timeline

- 9:00 AM UTC Outage begins.
- 9:06 AM UTC PagerDuty alert fires.
- 10:00 AM UTC All back to normal.

## Root cause

A full disk.

## Action items

- [ ] Alert when a disk is 80% full (owner: Dana, due: 2024-04-01, OPS-12)
- [ ] Move the index to another disk (owner: Ana, due: 2024-12-01)
- [x] Delete old segments (owner: Dana, due: 2024-03-09)
`;

let cwd = "";
let dispose = async () => {};
beforeEach(async () => {
  const made = await folderOf({
    "docs/b.md": OUTAGE,
    "docs/a.md": OUTAGE.replaceAll("AM UTC", "UTC").replaceAll("- 9:0", "- 09:0").replace("2024-03-08", "2024-01-02"),
    "docs/readme.md": "# How to cook\n\n- 9:00 salt\n",
    "crlf.md": `\ufeff${OUTAGE.replaceAll("\n", "\r\n")}`,
  });
  cwd = made.folder;
  dispose = made.dispose;
});
afterEach(() => dispose());
const run = (...words: string[]) => postmortem(words, { cwd });
const text = (name: string) => readFile(path.join(cwd, name), "utf8");

describe("format", () => {
  test("writes one notation, once, and a check tells what would change", async () => {
    const check = await run("format", "--check", "docs");
    expect([check.code, check.out, check.err]).toEqual([1, "docs/b.md\n", ""]);
    expect(await text("docs/b.md")).toBe(OUTAGE);
    expect(await run("format", "docs", "crlf.md")).toEqual({
      code: 0,
      out: "",
      err: "docs/b.md: formatted\ncrlf.md: formatted\n",
    });
    expect((await run("format", "docs", "crlf.md")).err).toBe("");
    const after = OUTAGE.replaceAll(" AM UTC", " UTC").replaceAll("- 9:0", "- 09:0");
    expect(await text("docs/b.md")).toBe(after);
    expect(await text("crlf.md")).toBe(`\ufeff${after.replaceAll("\n", "\r\n")}`);
    expect((await run("format", "--check", "docs", "crlf.md")).code).toBe(0);
    expect(await text("docs/readme.md")).toContain("9:00 salt");
  });
  test("as a filter, in another zone", async () => {
    const { code, out } = await postmortem(["format", "--zone", "Europe/Berlin", "-"], { cwd, input: OUTAGE });
    expect(code).toBe(0);
    expect(out).toContain("- 10:06 CET PagerDuty alert fires.\n- 11:00 CET All back to normal.\n");
  });
  test("what cannot be told in the zone is said, and nothing is written", async () => {
    const source = OUTAGE.replace("9:06 AM UTC", "9:06 AM");
    const { code, out, err } = await postmortem(["format", "--zone", "Europe/Berlin", "-"], { cwd, input: source });
    expect(code).toBe(2);
    expect(out).toBe(source);
    expect(err).toMatch(/^stdin\.md: left as it is; its times cannot be told in Europe\/Berlin\. /);
    expect((await run("format", "--zone", "Mars/Base", "docs")).err).toMatch(/Unknown time zone "Mars\/Base"/);
    expect((await run("format")).err).toMatch(/Which files\?/);
  });
});

test("format names the times that it leaves in words and facts", async () => {
  const source = OUTAGE.replace("**Severity:** SEV-2", "**Start:** 9:00 AM\n**End:** 10:00 UTC")
    .replace("Outage begins.", "Outage begins, 3 of 5 nodes are down since 8:50.")
    .replace("alert fires", "alert of 09:05 UTC fires");
  const { code, err } = await postmortem(["format", "--zone", "Europe/Berlin", "-"], { cwd, input: source });
  expect([code, err]).toEqual([
    0,
    "stdin.md: line 4: “9:00 AM” stays as it is written\nstdin.md: line 13: “8:50” stays as it is written\n",
  ]);
  // Nothing is told at another time of day in its own zone.
  expect((await postmortem(["format", "--zone", "UTC", "-"], { cwd, input: source })).err).toBe("");
});

test("format says why it tells no time of a report in a zone", async () => {
  const bare = OUTAGE.replaceAll(" AM UTC", "");
  const { code, out, err } = await postmortem(["format", "--zone", "UTC", "-"], { cwd, input: bare });
  expect([code, out]).toEqual([2, bare]);
  expect(err).toMatch(
    /^stdin\.md: left as it is; its times cannot be told in UTC\. None of them has a zone \(the first is on line \d+, “[^\n]*\n$/,
  );
  // Without a zone to tell them in, they are written in one notation.
  const plain = await postmortem(["format", "-"], { cwd, input: bare });
  expect([plain.code, plain.out]).toEqual([0, bare.replaceAll("- 9:0", "- 09:0")]);
  expect((await run("format", "--zone", "UTC", "docs/readme.md")).code).toBe(0);
});

describe("actions", () => {
  const actions = (...words: string[]) => run("actions", "--today", "2024-06-01", ...words);
  test("by due date, open ones first; text, CSV and JSON", async () => {
    const { code, out } = await actions("docs/b.md");
    expect(code).toBe(0);
    expect(out.split("\n").map((line) => line.slice(0, 18).trim())).toEqual(
      ["overdue  2024-04-01", "open     2024-12-01", "done     2024-03-09", ""].map((line) => line.slice(0, 18).trim()),
    );
    const rows = JSON.parse((await actions("--format", "json", "docs")).out);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({
      file: "docs/a.md",
      line: 22,
      owner: "Dana",
      dueDate: "2024-04-01",
      status: "overdue",
      reference: "OPS-12",
    });
    const csv = (await actions("--format", "csv", "--status", "done", "docs/b.md")).out.split("\r\n");
    expect(csv[0]).toBe("file,line,status,owner,due,dueDate,reference,priority,text");
    expect(csv[1]).toMatch(/^docs\/b\.md,24,done,Dana,2024-03-09,2024-03-09,,,/);
  });
  test("by owner", async () => {
    const { out } = await actions("--by", "owner", "--status", "open", "docs");
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => line.split(/ {2,}/)[2]),
    ).toEqual(["Ana", "Ana", "Dana", "Dana"]);
  });
  test("exit codes", async () => {
    expect((await actions("--fail-on-overdue", "docs")).code).toBe(1);
    expect((await run("actions", "--today", "2024-03-20", "--fail-on-overdue", "docs")).code).toBe(0);
    expect((await actions("--fail-on-overdue", "nowhere.md")).code).toBe(2);
    expect((await actions("--by", "ower", "docs")).err).toMatch(/Did you mean "owner"\?/);
    expect((await run("actions", "--today", "tomorrow", "docs")).err).toMatch(/no date of the form/);
  });
});

describe("stats", () => {
  const stats = (...words: string[]) => run("stats", "--today", "2024-06-01", ...words);
  test("a row for each report, oldest first, and the sum", async () => {
    const { code, out } = await stats("docs");
    expect(code).toBe(0);
    expect(out).toMatch(/^docs\/a\.md: Postmortem: search outage\n {2}2024-01-02; SEV-2; /);
    expect(out).toMatch(/2 reports; \d+ findings; 4 open action items, 2 overdue, 2 done/);
    const { reports, total } = JSON.parse((await stats("--format", "json", "docs")).out);
    expect(reports.map(({ file }: { file: string }) => file)).toEqual(["docs/a.md", "docs/b.md"]);
    expect(reports[1]).toMatchObject({
      date: "2024-03-08",
      severity: "SEV-2",
      timeToDetect: 6,
      entries: 3,
      open: 1,
      overdue: 1,
      done: 1,
    });
    expect(total).toMatchObject({ reports: 2, overdue: 2, medianTimeToDetect: 6 });
    expect((await stats("--format", "csv", "docs/b.md")).out).toMatch(
      /^file,title,date,severity,.*\r\ndocs\/b\.md,Postmortem: search outage,2024-03-08,SEV-2,/,
    );
  });
  test("exit codes", async () => {
    expect((await stats("--fail-on-overdue", "docs")).code).toBe(1);
    expect((await stats("docs/readme.md")).out).toBe("No reports.\n");
  });
});

describe("the length of the impact", () => {
  const stated = (...facts: string[]) => `# Postmortem: mail held back

- Date: 2026-03-04
${facts.map((fact) => `- ${fact}\n`).join("")}
## Summary

Mail waited in the queue of the gateway.

## Impact

300 messages came late.

## Root cause

A full disk.

## Action items

- [ ] Alert when a disk is 80% full (owner: Dana, due: 2026-04-01)
`;
  test.each([
    ["a stated duration", ["Duration: 19 minutes", "Start: 02:58 CET", "End: 03:20 CET"], 19],
    ["a stated start and end", ["Start: 02:58 CET", "End: 03:17 CET"], 19],
    ["over midnight", ["Start: 23:50 CET", "End: 00:30 CET"], 40],
    ["nothing", [], null],
  ])("%s", async (_, facts, impact) => {
    await writeFile(path.join(cwd, "mail.md"), stated(...facts));
    const [row] = JSON.parse((await run("stats", "--format", "json", "mail.md")).out).reports;
    expect(row.impact).toBe(impact);
    const { out } = await run("stats", "mail.md");
    expect(out).not.toMatch(/\b1 (?:findings|reports|open action items)/);
    expect(out).toContain("1 report; ");
    expect(out).toContain("1 open action item, ");
  });
});

describe("what is still to be written over", () => {
  test.each(["standard", "bericht"])("is no task, owner, date or severity: %s", async (template) => {
    await run("new", "--template", template, "--title", "Mail held back", "--start", "2026-03-04 09:41", "new.md");
    expect(await run("actions", "new.md")).toEqual({ code: 0, out: "No action items.\n", err: "" });
    const [row] = JSON.parse((await run("stats", "--format", "json", "new.md")).out).reports;
    expect(row).toMatchObject({ date: "2026-03-04", severity: null, open: 0 });
  });
  test("a task whose brackets are not filled in has neither owner nor date", async () => {
    const report = OUTAGE.replace("(owner: Ana, due: 2024-12-01)", "(owner: name, due: date)");
    await writeFile(path.join(cwd, "docs/b.md"), report);
    const rows = JSON.parse((await run("actions", "--format", "json", "docs/b.md")).out) as { text: string }[];
    const row = rows.find(({ text }) => text.startsWith("Move the index"));
    expect(row).toMatchObject({ owner: null, due: null, dueDate: null, status: "open" });
  });
});

describe("new and init", () => {
  const fresh = async (words: readonly string[], files: Record<string, string> = {}) => {
    const made = await folderOf(files);
    const ran = await postmortem(words, { cwd: made.folder, input: "" });
    return { ...ran, ...made, text: (name: string) => readFile(path.join(made.folder, name), "utf8") };
  };
  test("a report in an empty folder; nothing is written over", async () => {
    const words = [
      "new",
      "--title",
      "Gateway refused checkouts",
      "--start",
      "2026-03-04 09:41",
      "--zone",
      "Europe/Berlin",
    ];
    const { code, out, folder, text, dispose: away } = await fresh([...words, "--author", "Ana"]);
    expect([code, out]).toEqual([0, "docs/incidents/2026-03-04-gateway-refused-checkouts.md\n"]);
    expect(await text(out.trim())).toMatch(
      /^# Postmortem: Gateway refused checkouts\n[\s\S]*- Authors: Ana\n[\s\S]*- 2026-03-04 09:41 CET: /,
    );
    expect((await postmortem(words, { cwd: folder, input: "" })).out).toBe(
      "docs/incidents/2026-03-04-gateway-refused-checkouts-2.md\n",
    );
    const again = await postmortem(["new", "--title", "Again", out.trim()], { cwd: folder, input: "" });
    expect([again.code, again.out]).toEqual([2, ""]);
    expect(again.err).toMatch(/is there already/);
    await away();
  });
  test("beside the others, from a template of the project", async () => {
    const {
      out,
      text,
      dispose: away,
    } = await fresh(["new", "--title", "DNS", "--today", "2026-05-06"], {
      "ops/2024-03-08_search.md": OUTAGE,
      ".postmortem.yaml": "templates: [our.md]\n",
      "our.md": "# Title\n\n## What we saw\n",
    });
    expect(out).toBe("ops/2026-05-06_dns.md\n");
    expect(await text("ops/2026-05-06_dns.md")).toBe("# Postmortem: DNS\n\n## What we saw\n");
    await away();
  });
  test("wrong words", async () => {
    expect((await run("new", "--template", "standart")).err).toMatch(/Did you mean "standard"\?/);
    expect((await run("new", "--start", "yesterday")).err).toMatch(/no start of the form/);
    expect((await run("new", "--start", "2026-02-11 25:10")).err).toMatch(/"25:10" is no time/);
    expect((await run("new", "--start", "2026-02-30")).err).toMatch(/"2026-02-30" is no date/);
    expect((await run("new", "--zone", "Mars")).err).toMatch(/Unknown time zone "Mars"/);
  });
  test("without a title, where nobody can be asked, nothing is written", async () => {
    for (const words of [[], ["--title", " "], ["there.md"]]) {
      const { code, out, err, folder, dispose: away } = await fresh(["new", "--start", "2026-02-11", ...words]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/A title is needed/);
      expect(await readdir(folder)).toEqual([]);
      await away();
    }
  });
  test("a start that clocks skip is refused; one that they show twice is told", async () => {
    const start = (time: string) => fresh(["new", "--title", "Night", "--start", time, "--zone", "Europe/Berlin"]);
    const skipped = await start("2026-03-29 02:30");
    expect([skipped.code, skipped.out]).toEqual([2, ""]);
    expect(skipped.err).toMatch(/2026-03-29 02:30 does not exist in Europe\/Berlin/);
    await skipped.dispose();
    const twice = await start("2026-10-25 02:30");
    expect(twice.code).toBe(0);
    expect(twice.err).toMatch(/twice in Europe\/Berlin.*\(UTC\+02:00\).*\(UTC\+01:00\)/);
    await twice.dispose();
  });
  test("a configuration that can be read, after the reports that are there", async () => {
    const {
      code,
      out,
      text,
      folder,
      dispose: away,
    } = await fresh(["init"], { "ops/2024-03-08-a.md": OUTAGE, "ops/2024-03-09-b.md": OUTAGE });
    expect([code, out]).toEqual([0, ".postmortem.yaml\n"]);
    expect(await text(".postmortem.yaml")).toMatch(
      /\n {2}required: \[summary, timeline, root-cause, actions\]\n[\s\S]*timezone: UTC\n[\s\S]*pattern: OPS-\\d\+\n/,
    );
    expect((await postmortem(["lint", "ops"], { cwd: folder })).err).toBe("");
    expect((await postmortem(["init"], { cwd: folder })).code).toBe(2);
    await away();
  });
  test("summer time of other reports is no summer time in January", async () => {
    const summer = OUTAGE.replaceAll("2024-03-08", "2024-07-08").replaceAll(" UTC ", " CEST ");
    const words = ["new", "--title", "W", "--start", "2026-01-10 10:00"];
    const { out, text, dispose: away } = await fresh(words, { "ops/2024-07-08-a.md": summer });
    expect(await text(out.trim())).toContain("- 2026-01-10 10:00 CET: ");
    await away();
  });
  test("a zone of half the year is no zone of a project", async () => {
    const winter = OUTAGE.replaceAll(" UTC ", " CET ");
    const { text, dispose: away } = await fresh(["init"], { "ops/2024-03-08-a.md": winter });
    const written = await text(".postmortem.yaml");
    expect(written).not.toMatch(/^timezone:/m);
    expect(written).toMatch(/^# Reports say CET, .*\n# timezone: Europe\/Paris$/m);
    await away();
  });
  test("a configuration without any report holds nothing but the defaults", async () => {
    const { text, dispose: away } = await fresh(["init"]);
    expect((await text(".postmortem.yaml")).split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual(
      [],
    );
    await away();
  });
});
