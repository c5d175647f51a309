// What pipelines use, run from the packed package as far as that is possible here: the pre-commit hooks by pre-commit itself, the
// steps of the Action and the script of GitLab's job in a shell.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { programs } from "../hosts/programs.mjs";
import { OUTAGE, SOUND } from "../lsp/documents.ts";
import { AT_FULL_DEPTH } from "../runs.ts";
import { bash, servePostmortem } from "./served.ts";

const root = path.resolve(import.meta.dirname, "../..");
const { tarball, home, cache } = inject("packed");
const read = (name: string) => readFileSync(path.join(root, name), "utf8");

let folder = "";
let project = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "postmortem-pipelines-"));
  project = path.join(folder, "project");
  mkdirSync(path.join(project, "docs"), { recursive: true });
  writeFileSync(path.join(project, "docs/sound.md"), SOUND);
  writeFileSync(path.join(project, "docs/old outage.md"), OUTAGE);
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "all");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...words: string[]): string {
  const names = ["-c", "user.name=t", "-c", "user.email=t@example.org"];
  return execFileSync("git", [...names, ...words], { cwd: project, encoding: "utf8", stdio: "pipe" }).trim();
}

/** The environment of a pipeline without the network. */
function surroundings(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { ...process.env, HOME: folder, npm_config_cache: cache, npm_config_offline: "true", ...more };
}

// They are scripts for the shells of Linux and macOS.
const onWindows = process.platform === "win32";

describe.skipIf(onWindows)("the Action", () => {
  const action = parse(read("action.yml")) as {
    inputs: Record<string, { default: string; description: string }>;
    runs: { using: string; steps: { uses?: string; shell?: string; run?: string; env?: Record<string, string> }[] };
  };

  /** Stands for what the first steps install. */
  const served = mkdtempSync(path.join(tmpdir(), "postmortem-served-"));
  let stop = () => {};
  beforeAll(async () => {
    stop = await servePostmortem(home, path.join(served, "node_modules/.bin"));
  });
  afterAll(() => {
    stop();
    rmSync(served, { recursive: true, force: true });
  });

  /** Runs the steps as a runner would, but for those of others' actions, and without a package those that install it. */
  async function run(inputs: Record<string, string>, base: string) {
    const values: Record<string, string> = {
      "github.action_path": root,
      "github.event.pull_request.base.sha || github.event.before": base,
    };
    for (const [name, input] of Object.entries(action.inputs)) values[`inputs.${name}`] = inputs[name] ?? input.default;
    const filled = (text: string) =>
      text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
        if (!(expression in values)) throw new Error(`No value for ${expression}`);
        return values[expression] ?? "";
      });
    const temp = path.join(folder, "temp");
    mkdirSync(temp, { recursive: true });
    const isInstalled = inputs.package === undefined;
    if (isInstalled && !existsSync(path.join(temp, "postmortem"))) symlinkSync(served, path.join(temp, "postmortem"));
    const own = action.runs.steps.filter(({ uses }) => uses === undefined);
    let told = { status: 0, stdout: "", stderr: "" };
    for (const step of isInstalled ? own.slice(-1) : own) {
      // Words of others come in by the environment alone: in the script they would be commands.
      expect(step.run).not.toContain("${{");
      expect(step.shell).toBe("bash");
      const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)]));
      told = await bash(step.run ?? "", { cwd: project, env: surroundings({ RUNNER_TEMP: temp, ...env }) });
      if (told.status !== 0) break;
    }
    return told;
  }
  const annotated = (out: string) => out.split("\n").filter((line) => line.startsWith("::warning file="));

  it("annotates what a change touches, leaves SARIF, and fails where something is found", async () => {
    const base = git("rev-parse", "HEAD");
    expect(await run({ package: tarball }, base)).toMatchObject({
      status: 0,
      stdout: expect.not.stringContaining("::warning"),
    });
    writeFileSync(path.join(project, "docs/new.md"), OUTAGE);
    git("add", ".");
    git("commit", "-qm", "new");
    const { status, stdout } = await run({ sarif: "out.sarif", files: "docs\n" }, base);
    expect(status).toBe(1);
    expect(annotated(stdout)).toHaveLength(2);
    expect(stdout).toContain("file=docs/new.md,");
    expect(JSON.parse(readFileSync(path.join(project, "out.sarif"), "utf8")).runs[0].results).toHaveLength(2);
  });

  it("reads all where it is asked to, or cannot compare", async () => {
    expect(annotated((await run({ "changed-only": "false" }, git("rev-parse", "HEAD"))).stdout)).toHaveLength(2);
    expect(annotated((await run({}, "0".repeat(40))).stdout)).toHaveLength(2);
    const gone = await run({ "max-warnings": "2" }, "1".repeat(40));
    expect([gone.status, gone.stdout]).toEqual([0, expect.stringContaining("::notice::The commit to compare with")]);
  });

  it("takes no word of an input for a command or an option", async () => {
    const { status, stderr } = await run({ files: '$(touch "pwned")\n--write-baseline' }, "");
    expect(status).toBe(2);
    expect(stderr).toContain("--write-baseline: no such file");
    expect(git("status", "--porcelain")).not.toContain("pwned");
  });

  it("explains each of its inputs", () => {
    for (const [name, { description }] of Object.entries(action.inputs))
      expect([name, description]).toEqual([name, expect.stringMatching(/\.$/)]);
  });
});

describe.skipIf(onWindows)("GitLab's template", () => {
  it("runs its script and leaves both reports", () => {
    const { postmortem: job } = parse(read("ci/postmortem.gitlab-ci.yml")) as {
      postmortem: {
        script: string[];
        variables: Record<string, string>;
        artifacts: { reports: Record<string, string> };
      };
    };
    const env = surroundings({ ...job.variables, POSTMORTEM_PACKAGE: tarball });
    const ran = spawnSync("sh", ["-ec", job.script.join("\n")], { cwd: project, encoding: "utf8", env });
    expect([ran.status, ran.stderr]).toEqual([1, ""]);
    expect(ran.stdout).toContain("2 findings: 2 warnings (2 files read");
    const report = (name: string) => readFileSync(path.join(project, job.artifacts.reports[name] ?? ""), "utf8");
    expect(JSON.parse(report("codequality"))).toHaveLength(2);
    expect(report("junit")).toContain("<testsuites ");
  });
});

describe.skipIf(onWindows)("the pre-commit hooks", () => {
  const has = programs(["pre-commit"])["pre-commit"];
  const hooks = parse(read(".pre-commit-hooks.yaml")) as { id: string; entry: string; types: string[] }[];

  it("are commands that the package has", () => {
    for (const { entry, types } of hooks) {
      const [command = "", ...words] = entry.split(" ");
      const bin = path.join(home, "node_modules/.bin", command);
      const ran = spawnSync(bin, [...words, "docs/sound.md"], { cwd: project, encoding: "utf8" });
      expect([entry, ran.status, types]).toEqual([entry, 0, ["markdown"]]);
    }
  });

  it.runIf(has && AT_FULL_DEPTH)(`are run by pre-commit${has ? "" : " (skipped: no pre-commit here)"}`, () => {
    // The repository of the hooks, as built: with the bundles, and without what only builds them.
    const hooked = path.join(folder, "hooks");
    cpSync(path.join(home, "node_modules/vscode-postmortem"), hooked, { recursive: true });
    writeFileSync(path.join(hooked, ".pre-commit-hooks.yaml"), read(".pre-commit-hooks.yaml"));
    const manifest = JSON.parse(readFileSync(path.join(hooked, "package.json"), "utf8"));
    for (const name of ["devDependencies", "scripts"]) delete manifest[name];
    writeFileSync(path.join(hooked, "package.json"), JSON.stringify(manifest));
    const config = (id: string) =>
      writeFileSync(
        path.join(project, ".pre-commit-config.yaml"),
        JSON.stringify({
          default_language_version: { node: "system" },
          repos: [{ repo: hooked, rev: git("-C", hooked, "rev-parse", "HEAD"), hooks: [{ id }] }],
        }),
      );
    git("-C", hooked, "init", "-q");
    git("-C", hooked, "add", "-f", ".");
    git("-C", hooked, "commit", "-qm", "all");
    const run = () => {
      const env = surroundings({ PRE_COMMIT_HOME: path.join(folder, "pre-commit"), PRE_COMMIT_COLOR: "never" });
      return spawnSync("pre-commit", ["run", "--all-files"], { cwd: project, encoding: "utf8", env });
    };
    config("postmortem");
    git("add", ".");
    const found = run();
    expect(found.stdout + found.stderr).toContain("2 findings: 2 warnings (2 files read");
    expect(found.status).toBe(1);
    git("rm", "-qf", "docs/old outage.md");
    expect(run()).toMatchObject({ status: 0 });
    writeFileSync(path.join(project, "docs/loose.md"), SOUND.replace("## Impact", "##Impact"));
    config("postmortem-fix");
    git("add", ".");
    expect(run().status).toBe(1);
    expect(readFileSync(path.join(project, "docs/loose.md"), "utf8")).toBe(SOUND);
  });
});
