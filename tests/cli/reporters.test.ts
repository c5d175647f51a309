// The report in the forms that pipelines read, from the built command.
import { execFileSync } from "node:child_process";
import { link, readFile } from "node:fs/promises";
import path from "node:path";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Log } from "sarif";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyEdits } from "../../server/src/text/edits.ts";
import { Lines } from "../../server/src/text/lines.ts";
import { OUTAGE, SOUND } from "../lsp/documents.ts";
import { folderOf, postmortem } from "./command.ts";

/** A name and a text that try to say something to the program that reads the report. */
const HOSTILE = "a,b:c%0A]]>&<x>.md";
const INJECTION = OUTAGE.replace(
  "- 10:15 UTC: the rollback begins",
  "- 10:15 UTC%0A::error::x ]]> <b> & the rollback begins",
);

let cwd = "";
let dispose = async () => {};
beforeAll(async () => {
  const made = await folderOf({
    "outage.md": OUTAGE,
    "sound.md": SOUND,
    [HOSTILE]: INJECTION,
    "bad.md": new Uint8Array([0x23, 0]),
  });
  cwd = made.folder;
  dispose = made.dispose;
});
afterAll(() => dispose());

const lint = (...words: string[]) => postmortem(["lint", "--today", "2026-01-01", ...words], { cwd });

/** What SARIF's schema says against a log: each fault by its place. The schema is of draft 4, whose name and `id` go; nothing else of it differs. */
function faultsIn(log: Log): string[] {
  const { $schema, id, ...draft7 } = schema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(draft7);
  return validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("sarif", () => {
  const read = async (...words: string[]) => JSON.parse((await lint("--format", "sarif", ...words)).out) as Log;

  test("is what its schema says, with findings, with none, with what cannot be read", async () => {
    const logs = [await read("."), await read("sound.md"), await read("bad.md", "gone.md", HOSTILE)];
    for (const log of logs) expect(faultsIn(log)).toEqual([]);
    // The schema is really asked.
    const [{ runs, ...rest } = { runs: [] }] = logs;
    expect(faultsIn({ ...rest, runs: [{ ...runs[0], results: [{ level: "fatal" }] }] } as never)).toEqual([
      expect.stringMatching(/^\/runs\/0\/results\/0 must have required property 'message'/),
      expect.stringMatching(/^\/runs\/0\/results\/0\/level /),
    ]);
    expect(logs[0]?.runs[0]?.results?.length).toBeGreaterThan(3);
  });

  test("names each rule, place and fingerprint", async () => {
    const log = await read("outage.md");
    const [run] = log.runs;
    expect(log.version).toBe("2.1.0");
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.length).toBeGreaterThan(50);
    for (const rule of rules) {
      expect(rule.helpUri, rule.id).toMatch(/^https:\/\//);
      expect(rule.shortDescription?.text, rule.id).toBeTruthy();
    }
    const results = run?.results ?? [];
    expect(results.map(({ ruleId }) => ruleId)).toEqual(["missing-section", "timeline-out-of-order"]);
    for (const { ruleId, ruleIndex = -1, locations, partialFingerprints } of results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("outage.md");
      expect(partialFingerprints?.["postmortem/v1"]).toMatch(/^[0-9a-f]{16}$/);
    }
    expect(results[1]?.relatedLocations?.[0]?.physicalLocation?.region?.startLine).toBe(15);
  });

  test("its fixes mend the text when they are carried out", async () => {
    const [run] = (await read("outage.md")).runs;
    const moved = run?.results?.[1]?.fixes?.[0];
    const lines = new Lines(OUTAGE);
    const offset = (line = 1, column = 1) => lines.startOf(line - 1) + column - 1;
    const edits = (moved?.artifactChanges[0]?.replacements ?? []).map(({ deletedRegion: at, insertedContent }) => ({
      span: { start: offset(at.startLine, at.startColumn), end: offset(at.endLine, at.endColumn) },
      text: insertedContent?.text ?? "",
    }));
    const mended = applyEdits(OUTAGE, edits);
    expect(mended.indexOf("10:15")).toBeLessThan(mended.indexOf("10:20"));
  });

  test("names what could not be read, and writes a name as an address", async () => {
    const [run] = (await read("bad.md", HOSTILE)).runs;
    const [invocation] = run?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.[0]?.message.text).toContain("binary");
    const uri = run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "";
    expect(decodeURIComponent(uri)).toBe(HOSTILE);
    expect(uri).not.toContain(":");
  });
});

test("github: a command a line, and nothing in a name or a text makes another", async () => {
  const { out, code } = await lint("--format", "github", "outage.md", HOSTILE);
  expect(code).toBe(1);
  const lines = out.trimEnd().split("\n");
  expect(lines).toHaveLength(4);
  for (const line of lines)
    expect(line).toMatch(/^::warning file=[^:,]+,line=\d+,endLine=\d+,col=\d+(?:,endColumn=\d+)?,title=[\w-]+::/);
  expect(lines[0]).toMatch(/^::warning file=outage\.md,line=1,/);
  expect(out).toContain("file=a%2Cb%3Ac%250A]]>&<x>.md");
  expect(out).not.toContain("UTC%0A::");
});

test("gitlab: fingerprints that are stable and each its own", async () => {
  const read = async () =>
    JSON.parse((await lint("--format", "gitlab", "outage.md", HOSTILE)).out) as {
      fingerprint: string;
      severity: string;
      location: { path: string; lines: { begin: number } };
    }[];
  const [first, second] = [await read(), await read()];
  expect(first).toEqual(second);
  expect(new Set(first.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  expect(first[0]).toMatchObject({ severity: "major", location: { path: "outage.md", lines: { begin: 1 } } });
});

test("junit: a case a file, well-formed whatever the text", async () => {
  const { out } = await lint("--format", "junit", "outage.md", "sound.md", "bad.md", HOSTILE);
  expect(XMLValidator.validate(out)).toBe(true);
  const read = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(out);
  const suite = read.testsuites.testsuite;
  expect(suite).toMatchObject({ tests: "4", failures: "2", errors: "1" });
  expect(suite.testcase.map(({ name }: { name: string }) => name)).toEqual([
    "outage.md",
    "sound.md",
    HOSTILE,
    "bad.md",
  ]);
  expect(suite.testcase[0].failure.message).toBe("2 findings: missing-section, timeline-out-of-order");
});

test("several at once: one to standard output, the others to files", async () => {
  const ran = await lint("--output", "sarif=out.sarif", "--output=junit=out.xml", "outage.md");
  expect(ran.code).toBe(1);
  expect(ran.out).toContain("2 findings: 2 warnings");
  expect(JSON.parse(await readFile(path.join(cwd, "out.sarif"), "utf8")).version).toBe("2.1.0");
  expect(XMLValidator.validate(await readFile(path.join(cwd, "out.xml"), "utf8"))).toBe(true);
});

test.each([
  ["a document", ["--output", "json=sound.md", "."]],
  ["a document by another name", ["--output", "json=link.md", "sound.md"]],
  ["a document that is left out by git", ["--changed-since", "HEAD", "--output", "json=sound.md", "."]],
  ["a document as baseline", ["--write-baseline", "--baseline", "sound.md", "."]],
  ["one file for two forms", ["--output", "json=same", "--output", "sarif=./same", "sound.md"]],
])("nothing is written over %s", async (_, words) => {
  const made = await folderOf({ "sound.md": SOUND });
  const git = (...all: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...all], { cwd: made.folder });
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "all");
  await link(path.join(made.folder, "sound.md"), path.join(made.folder, "link.md"));
  const { code, out, err } = await postmortem(["lint", ...words], { cwd: made.folder });
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/(?:is one of the documents that are read|is named twice); name another file to write to/);
  expect(await readFile(path.join(made.folder, "sound.md"), "utf8")).toBe(SOUND);
  await made.dispose();
});

test.each([
  ["a form that is none", ["--output", "sarfi=x", "sound.md"], 'Did you mean "sarif"?'],
  ["no file", ["--output", "sarif=", "sound.md"], "needs a form and a file"],
  ["a folder that is not there", ["--output", "json=no/such/x.json", "sound.md"], "no/such/x.json: no such file"],
])("--output with %s is told", async (_, words, said) => {
  const ran = await lint(...words);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain(said);
});
