// The machine's zone and locale, its Node, and how lines end, change nothing of what the command says.
// `POSTMORTEM_NODES=/path/to/node20:/path/to/node24` tries other Nodes, too.
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { upTo } from "../runs.ts";
import { CLI, postmortem } from "./command.ts";

const EXAMPLES = path.resolve(import.meta.dirname, "../../examples");
/** As it is copied: names with a dot less i, digits of other scripts, times on either side of midnight and of a change of clocks. */
const CHAT = `İrem Işık  11:58 PM
INCIDENT in Istanbul, 12 % of logins fail
Bob  12:07 AM
restarted at ٠١:٣٠

2026-03-29T02:30:00 ERROR login: I/O timeout
2026-03-29T03:10:00+02:00 INFO login: ready
`;
/**
 * Half-hours, beyond twelve hours, summer time on either side of the equator; letters, digits and dots of i. Each zone once; each
 * locale is in the first half already, and summer time that moves the clocks by half an hour.
 */
const MACHINES = (
  [
    ["UTC", "C"],
    ["Australia/Lord_Howe", "tr_TR.UTF-8"],
    ["Pacific/Kiritimati", "ar_EG.UTF-8"],
    ["America/St_Johns", "C"],
    ["Asia/Kolkata", "tr_TR.UTF-8"],
    ["Europe/Berlin", "ar_EG.UTF-8"],
  ] as const
).slice(0, upTo(6, 3));
/** Programs of Node besides the one that runs this; CI has none besides, the nightly workflow has all that are supported. */
const NODES = (process.env.POSTMORTEM_NODES ?? "").split(path.delimiter).filter((program) => program !== "");

let cwd: string;
const names = readdirSync(EXAMPLES).filter((name) => name.endsWith(".md"));
beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "postmortem-everywhere-"));
  for (const name of names) {
    const text = readFileSync(path.join(EXAMPLES, name), "utf8");
    writeFileSync(path.join(cwd, name), text);
    writeFileSync(path.join(cwd, "chat.txt"), CHAT);
    writeFileSync(path.join(cwd, `windows-${name}`), `\ufeff${text.replaceAll("\n", "\r\n")}`);
  }
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const lint = ["lint", "--format", "json", "--no-config", "--today", "2026-11-20"];
const CALLS = [
  [...lint, ...names],
  ["inspect", ...names],
  ["timeline", "--format", "svg", "--zone", "America/Lima", "checkout-outage.md"],
  ["timeline", "--format", "ics", "checkout-outage.md"],
  ["format", "--zone", "America/Lima", "--stdin-filename", "a.md", "-"],
  ["import", "--date", "2026-03-28", "--zone", "Europe/Berlin", "chat.txt"],
  ["actions", "--today", "2026-11-20", ...names],
];
/** Runs all calls, one after the other, in one process. */
const SCRIPT = `
const { command } = require(${JSON.stringify(CLI)});
const { stdout, stderr, stdin, env, exit } = process;
(async () => {
  for (const words of JSON.parse(process.argv[1]))
    stdout.write("exit " + (await command(words, { stdout, stderr, stdin, env, cwd: process.cwd(), exit })) + "\\n");
})();
`;

test("lint, inspect, timeline, format, import and actions give the same bytes on every machine", async () => {
  const report = readFileSync(path.join(cwd, "payment-webhooks.md"));
  const outputs = [];
  const machines = [
    ...MACHINES.map((machine) => [process.execPath, ...machine] as const),
    ...NODES.map((program) => [program, "UTC", "C"] as const),
  ];
  for (const [program, TZ, LC_ALL] of machines) {
    const env = { ...process.env, TZ, LC_ALL, LANG: LC_ALL };
    const running = promisify(execFile)(program, ["-e", SCRIPT, JSON.stringify(CALLS)], { cwd, env });
    running.child.stdin?.end(report);
    outputs.push((await running).stdout);
  }
  expect(outputs[0]?.match(/^exit \d$/gm)).toEqual(CALLS.map((_, i) => `exit ${i === 0 ? 1 : 0}`));
  for (const part of outputs[0]?.split(/^exit \d$/m).slice(0, -1) ?? []) expect(part.length).toBeGreaterThan(200);
  expect(new Set(outputs).size).toBe(1);
}, 120_000);

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
