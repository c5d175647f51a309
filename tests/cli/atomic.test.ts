// On a disk that is full, and ended in the middle: every file is the old one or the new one, whole.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CLI, folderOf, postmortem } from "./command.ts";

/** Its timeline heading lacks a blank, which is mended on the safe side; long enough to take several writes. */
const BEFORE = `# Postmortem: checkout down on 2024-03-08

## Impact

1,200 orders failed.

##Timeline

${Array.from({ length: 60 }, (_, i) => `- 10:${String(i).padStart(2, "0")} UTC: step ${i} of the recovery ${"is told at length ".repeat(20)}`).join("\n")}

## Root cause

A full disk.
`;
const AFTER = BEFORE.replace("##Timeline", "## Timeline");
const names = Array.from({ length: 12 }, (_, i) => `report-${String(i).padStart(2, "0")}.md`);

let folder: string;
let dispose: () => Promise<void>;
beforeEach(async () => {
  ({ folder, dispose } = await folderOf(Object.fromEntries(names.map((name) => [name, BEFORE]))));
});
afterEach(() => dispose());

const texts = () => names.map((name) => readFileSync(path.join(folder, name), "utf8"));
const fix = ["lint", "--fix", "--no-config", "--today", "2024-04-01", "."];

describe.runIf(process.platform === "linux")("lint --fix", () => {
  test("on a disk that takes no more: nothing is lost, and it is said", async () => {
    // A limit on the size of files is what a full disk is to whoever writes.
    const script = `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`;
    const child = spawn("bash", ["-c", script, process.execPath, CLI, ...fix], { cwd: folder });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
    const [code] = await once(child, "close");
    expect(code).toBe(2);
    expect(said).toMatch(/report-00\.md.*(?:EFBIG|too large|could not be written)/);
    expect(texts()).toEqual(names.map(() => BEFORE));
    expect(readdirSync(folder).filter((name) => !names.includes(name))).toEqual([]);
  });

  test("ended in the middle: no file is half written", async () => {
    const child = spawn(process.execPath, [CLI, ...fix], { cwd: folder, stdio: "ignore" });
    const watcher = watch(folder);
    await once(watcher, "change");
    child.kill("SIGKILL");
    await once(child, "exit");
    watcher.close();
    for (const text of texts()) expect([BEFORE, AFTER]).toContain(text);
    // Run again, it brings all of them to their end, whatever was left behind.
    await postmortem(fix, { cwd: folder });
    expect(texts()).toEqual(names.map(() => AFTER));
  });
});

describe.runIf(process.platform === "linux")("what the command writes of its own, on a disk that takes no more", () => {
  test.each([
    ["lint", "--output", "json=own.json", "report-00.md"],
    ["lint", "--baseline", "own.json", "--write-baseline", "report-00.md"],
    ["timeline", "--out", "own.json", "report-00.md"],
    ["new", "--title", "Checkout down", "own.md"],
  ])("%s %s", async (...words) => {
    const own = path.join(folder, "own.json");
    const run = async () => {
      const script = `trap '' XFSZ; ulimit -f 0; exec "$0" "$@" >/dev/null`;
      const child = spawn("bash", ["-c", script, process.execPath, CLI, ...words], { cwd: folder });
      let said = "";
      child.stderr.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
      const [code] = await once(child, "close");
      return [code, said];
    };
    expect(await run()).toEqual([2, expect.stringMatching(/own\.(?:json|md): .*\S/)]);
    expect(readdirSync(folder).filter((name) => !names.includes(name))).toEqual([]);
    if (words[0] === "new" || words[0] === "timeline") return;
    writeFileSync(own, '{"version":1,"findings":{}}');
    expect((await run())[0]).toBe(2);
    expect(readFileSync(own, "utf8")).toBe('{"version":1,"findings":{}}');
    expect(readdirSync(folder).filter((name) => !names.includes(name))).toEqual(["own.json"]);
  });
});
