// What a folder of others' files can hold: endless devices, pipes, circles, names that steer a terminal, nothing to read.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { chmod, link, mkdir, readFile, symlink, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { OUTAGE, SOUND } from "../lsp/documents.ts";
import { CLI, folderOf, postmortem, postmortemAsNobody, type RunOptions } from "./command.ts";

let cwd = "";
let dispose = async () => {};
beforeEach(async () => {
  const made = await folderOf({ "docs/sound.md": SOUND });
  cwd = made.folder;
  dispose = made.dispose;
});
afterEach(() => dispose());

const at = (name: string) => path.join(cwd, name);
const lint = (words: readonly string[], options: RunOptions = {}) =>
  postmortem(["lint", ...words], { cwd, ...options });
const files = (out: string) => [...new Set((JSON.parse(out) as { file: string }[]).map(({ file }) => file))];
const unix = process.platform !== "win32";
const fifo = (name: string) => execFileSync("mkfifo", [at(name)]);
const asNobody = (...words: string[]) => postmortemAsNobody(words, { cwd });

describe.runIf(unix)("what is no regular file is named and not waited for", () => {
  beforeEach(async () => {
    await symlink("/dev/zero", at("docs/endless.md"));
    await symlink("nowhere.md", at("docs/broken.md"));
    fifo("docs/pipe.md");
  });
  test.each([["docs"], ["docs/*.md"]])("in %s", async (word) => {
    const { code, err, out } = await lint([word]);
    expect(code).toBe(2);
    expect(err).toBe(
      "docs/broken.md: is a link that leads nowhere\n" +
        "docs/endless.md: is no regular file\n" +
        "docs/pipe.md: is no regular file\n",
    );
    expect(out).toBe("No findings (1 file read, 1 of them a postmortem; 3 failed).\n");
  });
  test("named itself", async () => {
    expect(await lint(["docs/pipe.md"])).toMatchObject({ code: 2, err: "docs/pipe.md: is no regular file\n" });
    expect(await lint(["/dev/zero"])).toMatchObject({ code: 2, err: "/dev/zero: is no regular file\n" });
    const inspected = await postmortem(["inspect", "docs/endless.md"], { cwd });
    expect(inspected).toMatchObject({ code: 2, err: "docs/endless.md: is no regular file\n" });
  });
});

test("a file that is too large is named with the limit", async () => {
  await writeFile(at("docs/large.md"), "#");
  await truncate(at("docs/large.md"), 5 * 1024 * 1024);
  expect(await lint(["docs"])).toMatchObject({ code: 2, err: "docs/large.md: is larger than 4 MiB\n" });
  const { code, err } = await lint(["-"], { input: "x".repeat(5 * 1024 * 1024) });
  expect([code, err]).toEqual([2, "stdin.md: is larger than 4 MiB\n"]);
});

describe.runIf(unix)("links", () => {
  test("to folders are not followed: nothing outside is read, and no circle is walked", async () => {
    await mkdir(at("outside"));
    await writeFile(at("outside/outage.md"), OUTAGE);
    await symlink("../outside", at("docs/out"));
    await symlink("..", at("docs/up"));
    expect(await lint(["docs"])).toEqual({
      code: 0,
      out: "No findings (1 file read, 1 of them a postmortem).\n",
      err: "",
    });
    const named = await lint(["docs/out", "--format=json"]);
    expect(files(named.out)).toEqual(["docs/out/outage.md"]);
  });

  test("to files: each real file once, under its own name", async () => {
    await writeFile(at("docs/outage.md"), OUTAGE);
    await symlink("outage.md", at("docs/a-link.md"));
    await link(at("docs/outage.md"), at("docs/same.md"));
    const { out } = await lint(["docs", "docs/a-link.md", "docs/*.md", "--format=json"]);
    expect(files(out)).toEqual(["docs/outage.md"]);
    const { out: lines } = await postmortem(["inspect", "docs"], { cwd });
    expect(
      lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["outage", "sound"]);
  });
});

describe.runIf(unix)("what cannot be read is no success", () => {
  beforeEach(async () => {
    await chmod(cwd, 0o755);
    await mkdir(at("docs/secret"));
    await writeFile(at("docs/secret/outage.md"), OUTAGE);
  });
  afterEach(() => chmod(at("docs/secret"), 0o755));

  test("a sub-folder", async () => {
    await chmod(at("docs/secret"), 0);
    for (const word of ["docs", "docs/**/*.md"]) {
      const { code, err } = await asNobody("lint", word);
      expect([code, err]).toEqual([2, "docs/secret: may not be read (permission denied)\n"]);
    }
    const inspected = await asNobody("inspect", "docs");
    expect([inspected.code, inspected.err]).toEqual([2, "docs/secret: may not be read (permission denied)\n"]);
  });

  test("a configuration", async () => {
    await writeFile(at("docs/.postmortem.yaml"), "rules: {}");
    await chmod(at("docs/.postmortem.yaml"), 0);
    const told = "docs/.postmortem.yaml:1:1: This configuration may not be read (permission denied).\n";
    expect(await asNobody("lint", "docs/sound.md")).toMatchObject({ code: 2, err: told });
    expect(await asNobody("lint", "--config", "docs/.postmortem.yaml", "docs")).toMatchObject({ code: 2, err: told });
    expect(await asNobody("lint", "--no-config", "docs/sound.md")).toMatchObject({ code: 0, err: "" });
    expect(await asNobody("inspect", "docs/sound.md")).toMatchObject({ code: 2, err: told });
  });

  test.each([
    ["a pipe", "is no regular file", async () => fifo("docs/.postmortem.yaml")],
    ["an endless device", "is no regular file", () => symlink("/dev/zero", at("docs/.postmortem.yaml"))],
    ["a folder", "is a folder", () => mkdir(at("docs/.postmortem.yaml"))],
    ["a link to nowhere", "is a link that leads nowhere", () => symlink("gone", at("docs/.postmortem.yaml"))],
    [
      "a huge file",
      "is larger than 1 MiB",
      async () => {
        await writeFile(at("docs/.postmortem.yaml"), "#");
        await truncate(at("docs/.postmortem.yaml"), 2 ** 30);
      },
    ],
  ])("%s as configuration", async (_, why, make) => {
    await make();
    const { code, err } = await lint(["docs/sound.md"]);
    expect([code, err]).toEqual([2, `docs/.postmortem.yaml:1:1: This configuration ${why}.\n`]);
  });

  test("a configuration to extend", async () => {
    fifo("docs/base.yaml");
    await writeFile(at("docs/.postmortem.yaml"), "extends: base.yaml\n");
    const { code, err } = await lint(["docs/sound.md"]);
    expect([code, err]).toEqual([
      2,
      "docs/.postmortem.yaml:1:10: The file “base.yaml” to extend is no regular file.\n",
    ]);
  });
});

describe.runIf(process.platform === "linux")("an output that takes nothing", () => {
  const run = (words: readonly string[], stdio: ("ignore" | "pipe" | number)[]) => {
    const child = spawn(process.execPath, [CLI, ...words], {
      cwd,
      stdio,
    });
    let err = "";
    child.stderr?.on("data", (chunk) => {
      err += String(chunk);
    });
    return once(child, "close").then(([code]) => ({ code, err }));
  };
  test.each([
    [["lint", "docs"]],
    [["lint", "--format=json", "docs"]],
    [["inspect", "docs"]],
    [["--version"]],
    [["--help"]],
    [["lint", "--print-config", "docs/sound.md"]],
  ])("%s on a full disk: 2 and one sentence", async (words) => {
    const { code, err } = await run(words, ["ignore", openSync("/dev/full", "w"), "pipe"]);
    expect([code, err]).toEqual([2, "standard output: cannot be written (no space is left on the disk)\n"]);
  });
  test("errors that cannot be told keep their exit code", async () => {
    expect((await run(["lint", "gone.md"], ["ignore", "ignore", openSync("/dev/full", "w")])).code).toBe(2);
  });
});

describe.runIf(unix)("names and words do not steer the terminal or a build server", () => {
  const EVIL = "a\n::error::b\x1b[2J\x9b31m\u202e\u2028.md";
  /** Line feeds that we print, and nothing else that steers. */
  const STEERING = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
  const COMMAND = /^\s*(?:::|##\[)/m;
  const quiet = ({ out, err }: { out: string; err: string }) => {
    expect(out + err).not.toMatch(STEERING);
    expect(out).not.toMatch(COMMAND);
    expect(err).not.toMatch(COMMAND);
  };
  const shown = "a\\n::error::b\\x1b[2J\\x9b31m\\u202e\\u2028.md";

  test("a file's name", async () => {
    await writeFile(at(EVIL), OUTAGE.replace("##", "## \x1b]0;x\x07\u009b\u2067"));
    const report = await lint([EVIL]);
    quiet(report);
    expect(report.out.split("\n")[0]).toBe(shown);
    const json = await lint(["--format=json", EVIL]);
    quiet(json);
    expect(files(json.out)).toEqual([EVIL]);
    const seen = await postmortem(["inspect", EVIL], { cwd });
    quiet(seen);
    expect(JSON.parse(seen.out).id).toBe(EVIL.slice(0, -3));
    for (const words of [
      ["inspect", "--explain", EVIL],
      ["lint", "--print-config", EVIL],
      ["lint", "--fix", EVIL],
    ]) {
      quiet(await postmortem(words, { cwd }));
    }
  });

  test("names in complaints", async () => {
    for (const words of [
      ["lint", `gone-${EVIL}`],
      ["lint", `--${EVIL}`],
      ["lint", "--config", EVIL, "docs"],
      [EVIL],
      ["lint", "--rule", EVIL, "docs"],
      ["lint", "--zone", EVIL, "docs"],
      ["lint", `${EVIL}*`],
      ["inspect", EVIL],
    ]) {
      const ran = await postmortem(words, { cwd });
      expect(ran.code).toBe(2);
      quiet(ran);
    }
  });

  test("a name that is a build server's command", async () => {
    await writeFile(at("::error::x.md"), OUTAGE);
    quiet(await lint(["::error::x.md", " ::error::gone.md", "##[error]gone.md"]));
  });

  test("a configuration's words and its file's name", async () => {
    await mkdir(at(EVIL.replace(".md", "")));
    const config = `${EVIL.replace(".md", "")}/.postmortem.yaml`;
    await writeFile(at(config), `people: ["\\e[2J", "\u009b\u202e", "x\\n::error::"]\n"\\e\\n::error::": 1\n`);
    await writeFile(at(`${EVIL.replace(".md", "")}/x.md`), SOUND);
    quiet(await lint(["--print-config", `${EVIL.replace(".md", "")}/x.md`]));
    const { code, ...rest } = await lint([EVIL.replace(".md", "")]);
    expect(code).toBe(2);
    quiet(rest);
  });
});

test("an empty name is no name of the folder that one is in", async () => {
  for (const words of [
    ["lint", ""],
    ["lint", "--fix", "docs", ""],
    ["inspect", ""],
    ["format", ""],
  ])
    expect(await postmortem(words, { cwd }), words.join(" ")).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("A name is empty."),
    });
});

test.runIf(unix)("behind -- stand names of files, whatever they look like", async () => {
  await writeFile(at("--help"), OUTAGE);
  await writeFile(at("-h"), OUTAGE);
  expect(files((await lint(["--format", "json", "--", "--help", "-h"])).out)).toEqual(["--help", "-h"]);
});

describe.runIf(unix)("a reader that went away", () => {
  /** The exit code where the pipes named are closed from the start. */
  async function codeOf(words: readonly string[], closed: readonly ("stdout" | "stderr")[]): Promise<number> {
    const child = spawn(process.execPath, [CLI, ...words], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    for (const one of closed) child[one].destroy();
    for (const one of ["stdout", "stderr"] as const) if (!closed.includes(one)) child[one].resume();
    const [code] = await once(child, "close");
    return code as number;
  }

  test("changes no verdict, and what else is to be written is", async () => {
    await writeFile(at("docs/outage.md"), OUTAGE);
    await symlink("nowhere.md", at("docs/broken.md"));
    const found = ["lint", "docs/outage.md", "--output", "json=report.json"];
    expect(await codeOf(found, ["stdout"])).toBe(1);
    expect(JSON.parse(await readFile(at("report.json"), "utf8")).length).toBeGreaterThan(0);
    expect(await codeOf(["lint", "docs"], ["stdout", "stderr"])).toBe(2);
    expect(await codeOf(["lint", "docs"], ["stderr"])).toBe(2);
  });
});
