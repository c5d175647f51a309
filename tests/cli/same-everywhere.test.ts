// The machine's zone and locale, and how lines end, change nothing of what the command says.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postmortem } from "./command.ts";

const EXAMPLES = path.resolve(import.meta.dirname, "../../examples");
/** Each zone once, each locale twice: half-hours, beyond twelve hours, summer time on either side of the equator; letters, digits and dots of i. */
const MACHINES = [
  ["UTC", "C"],
  ["Asia/Kolkata", "tr_TR.UTF-8"],
  ["Pacific/Kiritimati", "ar_EG.UTF-8"],
  ["America/St_Johns", "C"],
  ["Australia/Lord_Howe", "tr_TR.UTF-8"],
  ["Europe/Berlin", "ar_EG.UTF-8"],
] as const;

let cwd: string;
const names = readdirSync(EXAMPLES).filter((name) => name.endsWith(".md"));
beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "postmortem-everywhere-"));
  for (const name of names) {
    const text = readFileSync(path.join(EXAMPLES, name), "utf8");
    writeFileSync(path.join(cwd, name), text);
    writeFileSync(path.join(cwd, `windows-${name}`), `\ufeff${text.replaceAll("\n", "\r\n")}`);
  }
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const lint = ["lint", "--format", "json", "--no-config", "--today", "2026-11-20"];

test.each([
  ["lint", [...lint, ...names]],
  ["inspect", ["inspect", ...names]],
  ["timeline", ["timeline", "--format", "svg", "--zone", "America/Lima", "checkout-outage.md"]],
])("%s gives the same bytes on every machine", async (_, words) => {
  const outputs = [];
  for (const [TZ, LC_ALL] of MACHINES) {
    const { code, out } = await postmortem(words, { cwd, env: { TZ, LC_ALL, LANG: LC_ALL } });
    expect(out.length).toBeGreaterThan(200);
    outputs.push(`${code} ${out}`);
  }
  expect(new Set(outputs).size).toBe(1);
});

test("lines that end as on Windows, behind a byte order mark, give the same findings", async () => {
  const told = async (files: string[]) => {
    const all = JSON.parse((await postmortem([...lint, ...files], { cwd })).out) as {
      file: string;
      line: number;
      rule: string;
      message: string;
    }[];
    return all.map(({ file, line, rule, message }) => [file.replace("windows-", ""), line, rule, message]);
  };
  const plain = await told(names);
  expect(plain.length).toBeGreaterThan(10);
  expect(await told(names.map((name) => `windows-${name}`))).toEqual(plain);
});
