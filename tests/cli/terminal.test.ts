// The command as a person meets it: help, pages of rules, colours, progress on a terminal, watching.
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { coloured } from "../../server/src/cli/verb.ts";
import { VERBS } from "../../server/src/cli/verbs.ts";
import { rules } from "../../server/src/rules/index.ts";
import { OUTAGE, SOUND } from "../lsp/documents.ts";
import { CLI, folderOf, postmortem, postmortemProcess } from "./command.ts";

let cwd = "";
let dispose = async () => {};
beforeEach(async () => {
  const made = await folderOf({ "docs/outage.md": OUTAGE, "docs/sound.md": SOUND });
  cwd = made.folder;
  dispose = made.dispose;
});
afterEach(() => dispose());

describe("help", () => {
  test.each(VERBS.map(({ name }) => name))("of %s names each option, in lines that fit", async (name) => {
    const { code, out, err } = await postmortem([name, "--help"]);
    expect([code, err]).toEqual([0, ""]);
    const verb = VERBS.find((one) => one.name === name);
    for (const option of verb?.options ?? []) expect(out).toMatch(new RegExp(`^  --${option.name}(?: |$)`, "m"));
    expect(out).toContain("Examples:\n");
    for (const line of out.split("\n")) expect(line.length, line).toBeLessThan(125);
    // Each example is words that the verb knows.
    for (const { words } of verb?.examples ?? []) {
      for (const [, option] of words.matchAll(/ --([\w-]+)/g))
        expect(verb?.options.map((one) => one.name)).toContain(option);
    }
  });
});

describe("explain", () => {
  test("prints the page of any rule", async () => {
    const { code, out, err } = await postmortem(["explain", "missing-timezone"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^# missing-timezone\n\nTimes of the timeline have no time zone\./);
    expect(out).toContain("\n## Why\n");
    expect(out).toContain("\n### Wrong: ");
    expect(out).not.toContain("npm run generate");
    for (const { id } of rules.slice(-2)) expect((await postmortem(["explain", id])).code).toBe(0);
  });

  test("lists all, and helps with a name", async () => {
    expect((await postmortem(["explain"])).out.split("\n")).toHaveLength(rules.length + 1);
    const near = await postmortem(["explain", "mising-timezone"]);
    expect([near.code, near.err]).toEqual([2, expect.stringContaining('Did you mean "missing-timezone"?')]);
    expect((await postmortem(["explain", "../terms"])).code).toBe(2);
  });
});

describe("colours", () => {
  test.each([
    [{}, false, false],
    [{}, true, true],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ TERM: "dumb" }, true, false],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "1", TERM: "dumb" }, false, true],
  ])("%j, on a terminal %s: %s", (env, isTerminal, expected) => expect(coloured(env, isTerminal)).toBe(expected));

  test("can be had in a pipe", async () => {
    const { out } = await postmortemProcess(["lint", "docs"], { cwd, env: { NO_COLOR: "", FORCE_COLOR: "1" } });
    expect(out).toContain("\x1b[33mwarning");
  });
});

/** What a command writes to a terminal of its own. */
function onTerminal(words: readonly string[], env: NodeJS.ProcessEnv = {}, input?: string): string {
  const line = [process.execPath, CLI, ...words].map((word) => `'${word}'`).join(" ");
  const all: NodeJS.ProcessEnv = { ...process.env, TERM: "xterm", ...env };
  if (!("FORCE_COLOR" in env)) delete all.FORCE_COLOR;
  if (!("NO_COLOR" in env)) delete all.NO_COLOR;
  return spawnSync("script", ["-qec", line, "/dev/null"], { cwd, env: all, encoding: "utf8", input, timeout: 20_000 })
    .stdout;
}

const hasTerminal = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;

describe.skipIf(!hasTerminal)(`on a terminal${hasTerminal ? "" : " (skipped: no util-linux here)"}`, () => {
  test("there are colours, unless NO_COLOR says otherwise", () => {
    expect(onTerminal(["lint", "docs"])).toContain("\x1b[33mwarning");
    expect(onTerminal(["lint", "docs"], { NO_COLOR: "1" })).not.toContain("\x1b[3");
    expect(onTerminal(["lint", "docs"], { TERM: "dumb" })).not.toContain("\x1b[");
  });

  test("a new report: what cannot be used is asked for again", async () => {
    const typed = ["", "Mail delayed", "SEV-3", "soon", "3:00", "Mars", "berlin", ""].join("\n");
    const out = onTerminal(["new", "--today", "2026-02-11", "there.md"], {}, typed);
    for (const told of ["A title is needed", '"soon" is no start', 'Unknown time zone "Mars"'])
      expect(out).toContain(told);
    expect(await readFile(path.join(cwd, "there.md"), "utf8")).toContain("2026-02-11 03:00 CET");
  });

  test("long work says how far it is, and takes that away", { timeout: 90_000 }, async () => {
    // So many entries that reading takes longer than anyone's patience.
    const entries = Array.from(
      { length: 150 },
      (_, i) => `- 10:${String(i % 60).padStart(2, "0")} UTC: step ${i} of it`,
    );
    const long = OUTAGE.replace("- 10:00 UTC: errors begin", entries.join("\n"));
    for (let i = 0; i < 20; i++) await writeFile(path.join(cwd, `docs/long${i}.md`), `${long}\n${i}\n`);
    const out = onTerminal(["lint", "--quiet", "--output", "json=out.json", "docs"]);
    expect(out).toMatch(/\r\x1b\[K\d+ of 22 files read/);
    const [before = ""] = out.split("docs/long0.md");
    expect(before.lastIndexOf("\r\x1b[K")).toBeGreaterThan(before.lastIndexOf("files read"));
    const piped = await postmortemProcess(["lint", "--quiet", "docs"], { cwd });
    expect(piped.out + piped.err).not.toContain("files read\r");
    expect(piped.err).toBe("");
  });
});

describe("--watch", () => {
  let child: ChildProcessWithoutNullStreams | undefined;
  afterEach(async () => {
    if (!child || child.exitCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "close");
    child = undefined;
  });

  /** Starts it; `until` waits for words on its output behind what was seen before. */
  function watching(...words: string[]) {
    const started = spawn(process.execPath, [CLI, "lint", "--watch", ...words], { cwd });
    child = started;
    let all = "";
    let seen = 0;
    let check = () => {};
    for (const stream of [started.stdout, started.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        all += chunk;
        check();
      });
    }
    const until = (expected: string) =>
      new Promise<string>((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`“${expected}” did not come; there was\n${all.slice(seen)}`)),
          20_000,
        );
        check = () => {
          const at = all.indexOf(expected, seen);
          if (at < 0) return;
          clearTimeout(timer);
          check = () => {};
          const told = all.slice(seen, at + expected.length);
          seen = at + expected.length;
          resolve(told);
        };
        check();
      });
    return until;
  }

  test("reports again when a report, a new one in a new folder, or the configuration changes", async () => {
    const until = watching("docs");
    await until("2 findings: 2 warnings (2 files read");
    await until("Watching for changes");
    await writeFile(path.join(cwd, "docs/outage.md"), SOUND);
    await until("No findings (2 files read");
    await mkdir(path.join(cwd, "docs/new"));
    await writeFile(path.join(cwd, "docs/new/outage.md"), OUTAGE);
    await until("2 findings: 2 warnings (3 files read");
    // As a change of branches does: a folder goes, and another one of its name comes.
    await rm(path.join(cwd, "docs/new"), { recursive: true });
    await until("No findings (2 files read");
    await mkdir(path.join(cwd, "docs/new"));
    await writeFile(path.join(cwd, "docs/new/outage.md"), SOUND);
    await until("No findings (3 files read");
    await writeFile(path.join(cwd, "docs/new/outage.md"), OUTAGE);
    await until("2 findings: 2 warnings (3 files read");
    await writeFile(path.join(cwd, ".postmortem.yaml"), "rules: { missing-section: error }");
    await until("2 findings: 1 error, 1 warning (3 files read");
    await writeFile(path.join(cwd, ".postmortem.yaml"), "rules: { missing-section: eror }");
    await until("Did you mean “error”?");
    await writeFile(path.join(cwd, ".postmortem.yaml"), "rules: { missing-section: off }");
    await until("1 finding: 1 warning (3 files read");
  });

  test("does not wake itself by what it writes", async () => {
    const until = watching("--output", "json=docs/report.json", "docs");
    await until("Watching for changes");
    await writeFile(path.join(cwd, "docs/sound.md"), OUTAGE);
    const told = await until("4 findings: 4 warnings");
    expect(told.match(/findings?:/g)).toHaveLength(1);
    await writeFile(path.join(cwd, "docs/sound.md"), SOUND);
    const again = await until("2 findings: 2 warnings");
    expect(again.match(/findings?:/g)).toHaveLength(1);
  });

  test.each([["--fix"], ["--write-baseline"], ["-"]])("goes not with %s", async (word) => {
    const ran = await postmortem(["lint", "--watch", word, ...(word === "-" ? [] : ["docs"])], { cwd });
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain("--watch");
  });
});
