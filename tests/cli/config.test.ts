// Configuration files as the command reads them.
import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OUTAGE, README } from "../lsp/documents.ts";
import { folderOf, postmortem } from "./command.ts";

let cwd = "";
let dispose = async () => {};
beforeAll(async () => {
  const made = await folderOf({
    ".postmortem.yaml": `extends: shared/base.yaml
include: [incidents/**]
rules:
  missing-section: error
overrides:
  - files: ["legacy/*"]
    rules:
      missing-section: off
`,
    "shared/base.yaml": "rules:\n  timeline-out-of-order: off\n  missing-section: hint\n",
    "outage.md": OUTAGE,
    "legacy/outage.md": OUTAGE,
    "incidents/tea.md": README,
    "nearer/.postmortem.json": '{ "exclude": ["*.md"] }',
    "nearer/outage.md": OUTAGE,
    "wrong/.postmortem.yaml": "rules:\n  missing-section: eror\n",
    "wrong/outage.md": OUTAGE,
    "other.yaml": "rules: { missing-section: information, timeline-out-of-order: information }",
  });
  cwd = made.folder;
  dispose = made.dispose;
});
afterAll(() => dispose());

/** `file rule severity` of each finding, and the exit code. */
async function lint(...words: string[]) {
  const { code, out, err } = await postmortem(["lint", "--format=json", ...words], { cwd });
  const findings = JSON.parse(out) as { file: string; rule: string; severity: string }[];
  return { code, err, findings: findings.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`) };
}

test("the nearest file upward holds, with what it extends and overrides", async () => {
  expect(await lint("outage.md", "legacy/outage.md", "nearer/outage.md")).toEqual({
    code: 1,
    err: "",
    findings: ["outage.md missing-section error"],
  });
});

test("files that the configuration names are postmortems", async () => {
  const { findings } = await lint("incidents/tea.md");
  expect(findings).toContain("incidents/tea.md missing-section error");
});

test("the command line wins", async () => {
  const { code, findings } = await lint("outage.md", "--rule", "missing-section=hint");
  expect([code, findings]).toEqual([0, ["outage.md missing-section hint"]]);
});

test("another file, or none", async () => {
  expect((await lint("outage.md", "--config", "other.yaml")).findings).toEqual([
    "outage.md missing-section information",
    "outage.md timeline-out-of-order information",
  ]);
  expect((await lint("outage.md", "--no-config")).findings).toEqual([
    "outage.md missing-section warning",
    "outage.md timeline-out-of-order warning",
  ]);
  const { code, err } = await postmortem(["lint", "outage.md", "--config", "gone.yaml"], { cwd });
  expect(code).toBe(2);
  expect(err).toMatch(/There is no configuration file "gone\.yaml"/);
});

test("a wrong value is named with its line, and the rest is still linted", async () => {
  const { code, err, findings } = await lint("wrong/outage.md");
  expect(code).toBe(2);
  const file = path.join("wrong", ".postmortem.yaml");
  expect(err).toBe(`${file}:2:20: “missing-section” cannot be “eror”. Did you mean “error”?\n`);
  expect(findings).toEqual([
    "wrong/outage.md missing-section warning",
    "wrong/outage.md timeline-out-of-order warning",
  ]);
});

test("what applies to a file, and where each value comes from", async () => {
  const { code, out } = await postmortem(["lint", "--print-config", "legacy/outage.md", "--rule=action-vague=off"], {
    cwd,
  });
  expect(code).toBe(0);
  expect(out).toMatch(
    /^# What applies to legacy\/outage\.md\. Read from shared\/base\.yaml, then \.postmortem\.yaml\.$/m,
  );
  expect(out).toMatch(/missing-section:\n {4}severity: off +# \.postmortem\.yaml:8$/m);
  expect(out).toMatch(/timeline-out-of-order:\n {4}severity: off +# shared\/base\.yaml:2$/m);
  expect(out).toMatch(/action-vague:\n(?: {4}\w+: \[\] +# default\n)* {4}severity: off +# command line$/m);
});

test("inspect reads the same configuration", async () => {
  const { out } = await postmortem(["inspect", "incidents/tea.md", "nearer/outage.md"], { cwd });
  const seen = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(seen.map((one) => one.postmortem)).toEqual([true, false]);
});

test("a package's data file is extended, and nothing of the package is run", async () => {
  const made = await folderOf({
    "docs/outage.md": OUTAGE,
    ".postmortem.yaml": "extends: '@acme/shared'\nrules: { missing-section: hint }\n",
    "node_modules/@acme/shared/.postmortem.yaml":
      "preset: minimal\nrules: { missing-section: error, timeline-out-of-order: error }\n",
    "node_modules/@acme/shared/package.json": '{ "name": "@acme/shared", "main": "index.js" }',
    "node_modules/@acme/shared/index.js": 'require("node:fs").writeFileSync("ran", "");',
  });
  const ran = await postmortem(["lint", "--format=json", "docs"], { cwd: made.folder });
  const told = (JSON.parse(ran.out) as { rule: string; severity: string }[]).map(({ rule, severity }) => [
    rule,
    severity,
  ]);
  expect(told).toEqual([
    ["missing-section", "hint"],
    ["timeline-out-of-order", "error"],
  ]);
  expect(existsSync(path.join(made.folder, "ran"))).toBe(false);
  await made.dispose();
});
