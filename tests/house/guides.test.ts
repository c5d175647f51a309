// The guides in docs/: each command in them runs, each configuration is right, each piece of code does what it says.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { readLanguage } from "../../scripts/languages.mjs";
import { readExamples } from "../../scripts/rule-pages.mjs";
import { readConfigFile } from "../../server/src/config/file.ts";
import { OUTAGE, SOUND } from "../lsp/documents.ts";
import { bash, servePostmortem } from "./served.ts";

const root = path.resolve(import.meta.dirname, "../..");
const { home } = inject("packed");
const read = (name: string) => readFileSync(path.join(root, name), "utf8");
const manifest = JSON.parse(read("package.json"));
/** The blocks of code of one language in a page. */
const blocks = (page: string, language: string, fence = "```") =>
  [...read(page).matchAll(new RegExp(`^${fence}${language}\\n([\\s\\S]*?)^${fence}$`, "gm"))].map(
    ([, code = ""]) => code,
  );

let folder = "";
let stop = () => {};
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "postmortem-guides-"));
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  write("docs/incidents/2024-03-08.md", OUTAGE);
  write("docs/incidents/2019/old.md", SOUND);
  write("export/report.md", OUTAGE);
  write("chat.txt", "[09:05] <ana> checkout is down\n[09:07] <ben> looking\n");
  write("export/channel.txt", "[09:05] <ana> checkout is down\n[09:07] <ben> looking\n");
  write("export/events.json", '{ "events": [{ "occurred_at": "2024-03-08T09:05:00Z", "description": "Paged" }] }\n');
  write("export/events.csv", "time,event,author\n2024-03-08 09:05,Paged,Ana\n2024-03-08 09:31,Rolled back,Ben\n");
  const git = (...words: string[]) => execFileSync("git", words, { cwd: folder, stdio: "pipe" });
  git("init", "-q");
  git("add", ".");
  git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "all");
  stop = await servePostmortem(home, path.join(folder, ".git/bin"));
});
afterAll(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a script to its end. One for assistants has the command as a process, which it ends itself. */
function shell(script: string) {
  const bin = script.includes("postmortem mcp") ? path.join(home, "node_modules/.bin") : path.join(folder, ".git/bin");
  return bash(script, { cwd: folder, env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` } });
}

describe.skipIf(process.platform === "win32")("each command", () => {
  it.each(["docs/adopt.md", "docs/recognition.md", "docs/from-exports.md", "docs/assistants.md"])(
    "of %s runs",
    async (page) => {
      const scripts = blocks(page, "sh");
      expect(scripts.length).toBeGreaterThan(1);
      for (const script of scripts) {
        const ran = await shell(script);
        const complaints = ran.stderr.replace(/^\d+ lines? left out: .*\n/gm, "");
        expect([script, ran.status, complaints]).toEqual([script, 0, ""]);
        expect([script, ran.stdout.trim() === "" && !/(?:>|--output|--out) /.test(script)]).toEqual([script, false]);
      }
    },
  );

  it("of an assistant's configuration serves the tools that the page names", async () => {
    const page = read("docs/assistants.md");
    const servers = blocks("docs/assistants.md", "json").flatMap((code) =>
      Object.values(JSON.parse(code)).flatMap((all) => Object.values(all as Record<string, never>)),
    ) as { command: string; args: string[] }[];
    expect(servers.length).toBeGreaterThan(1);
    for (const { command, args } of servers) {
      const { stdout } = await shell(
        `echo '{ "jsonrpc": "2.0", "id": 1, "method": "tools/list" }' | ${[command, ...args].join(" ")}`,
      );
      const { tools } = JSON.parse(stdout).result as { tools: { name: string; inputSchema: { properties: object } }[] };
      for (const { name, inputSchema } of tools) {
        const row = page.split("\n").find((line) => line.startsWith(`| \`${name}\` |`)) ?? "";
        for (const field of Object.keys(inputSchema.properties)) expect(row).toContain(`\`${field}\``);
      }
      expect([...page.matchAll(/^\| `(postmortem_\w+)` \|/gm)].map(([, name]) => name)).toEqual(
        tools.map(({ name }) => name),
      );
    }
  });

  it("of the README that reads documents runs", async () => {
    const lines = blocks("README.md", "sh").flatMap((code) =>
      code.split("\n").filter((line) => line.startsWith("postmortem ")),
    );
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines.filter((one) => !one.includes("--watch"))) {
      const ran = await shell(line.replace("< in.md", "< docs/incidents/2024-03-08.md"));
      expect([line, ran.status === 0 || ran.status === 1, ran.stderr.includes("Unknown")]).toEqual([line, true, false]);
    }
  });

  it("that contributors are told is a script of the manifest", () => {
    for (const page of ["docs/write-a-rule.md", "docs/add-a-language.md"]) {
      const scripts = [...read(page).matchAll(/`npm run ([\w:]+)/g)].map(([, name = ""]) => name);
      expect(scripts.length).toBeGreaterThan(1);
      for (const name of scripts) expect(manifest.scripts).toHaveProperty(name);
      for (const [, file = ""] of read(page).matchAll(/`((?:server|tests)\/[\w./-]+)`/g)) {
        if (!file.endsWith("no-appendix.ts"))
          expect(() =>
            execFileSync("git", ["ls-files", "--error-unmatch", file], { cwd: root, stdio: "pipe" }),
          ).not.toThrow();
      }
    }
  });
});

describe("each configuration", () => {
  const yaml = ["docs/adopt.md", "docs/recognition.md", "docs/from-exports.md"].flatMap((page) =>
    blocks(page, "yaml").map((text) => ({ page, text, value: parse(text) as Record<string, unknown> })),
  );
  const foreign = ["on", "repos", "include"];

  it("is right", () => {
    const own = yaml.filter(({ value, page }) => !(page === "docs/adopt.md" && foreign.some((key) => key in value)));
    expect(own.length).toBeGreaterThan(2);
    for (const { page, text } of own)
      expect([page, readConfigFile("/.postmortem.yaml", text).problems]).toEqual([page, []]);
    const profiles = [...read("docs/from-exports.md").matchAll(/`(profile: [\w-]+)`/g)].map(([, words = ""]) => words);
    expect(profiles.length).toBeGreaterThan(2);
    for (const words of profiles) expect(readConfigFile("/.postmortem.yaml", words).problems).toEqual([]);
  });

  it("of a pipeline names what there is, at this version", () => {
    const of = (key: string) =>
      yaml.find(({ page, value }) => page === "docs/adopt.md" && key in value)?.value as never;
    const action = parse(read("action.yml")) as { inputs: object; outputs: object };
    const { jobs } = of("on") as { jobs: { postmortems: { steps: { uses: string; with?: object; id?: string }[] } } };
    const step = jobs.postmortems.steps.find(({ id }) => id === "postmortem");
    for (const input of Object.keys(step?.with ?? {})) expect(action.inputs).toHaveProperty(input);
    expect(read("docs/adopt.md")).toContain("steps.postmortem.outputs.sarif");
    expect(action.outputs).toHaveProperty("sarif");
    const gitlab = parse(read("ci/postmortem.gitlab-ci.yml")) as { postmortem: { variables: object } };
    const { postmortem } = of("include") as { postmortem: { variables: object } };
    for (const name of Object.keys(postmortem.variables)) expect(gitlab.postmortem.variables).toHaveProperty(name);
    const { repos } = of("repos") as { repos: { rev: string; hooks: { id: string }[] }[] };
    const ids = (parse(read(".pre-commit-hooks.yaml")) as { id: string }[]).map(({ id }) => id);
    for (const { id } of repos[0]?.hooks ?? []) expect(ids).toContain(id);
    const version = `v${manifest.version}`;
    expect([step?.uses.split("@")[1], repos[0]?.rev]).toEqual([version, version]);
    expect(read("docs/adopt.md")).toContain(`/${version}/ci/postmortem.gitlab-ci.yml`);
  });
});

describe("the code", () => {
  /** What a module beside others of the source exports. */
  async function load(code: string, resolveDir: string, more = ""): Promise<Record<string, unknown>> {
    const contents = `${code}\n${more}`;
    const { outputFiles } = await esbuild.build({
      stdin: { contents, resolveDir: path.join(root, resolveDir), loader: "ts" },
      bundle: true,
      platform: "node",
      format: "cjs",
      write: false,
    });
    const file = path.join(folder, "code.cjs");
    writeFileSync(file, outputFiles[0]?.text ?? "");
    return import(`${file}?${Math.random()}`);
  }

  it("of “Write a rule” is a rule whose examples hold", async () => {
    const [code = ""] = blocks("docs/write-a-rule.md", "ts");
    const more = `import { parseDocument } from "../../markdown/parse.ts";
      import { readPostmortem } from "../../postmortem/read.ts";
      import { DEFAULT_SETTINGS } from "../settings.ts";
      export const reported = (text) => {
        const document = parseDocument(text);
        const input = { document, postmortem: readPostmortem(document), settings: DEFAULT_SETTINGS };
        return noAppendix.check(input).map(({ span }) => document.lines.lineAt(span.start) + 1);
      };`;
    const { reported } = (await load(code, "server/src/rules/structure", more)) as {
      reported: (text: string) => number[];
    };
    const [page = ""] = blocks("docs/write-a-rule.md", "markdown", "````");
    const examples = readExamples(page);
    expect(examples.map(({ side }) => side)).toEqual(["wrong", "right"]);
    for (const { text, lines } of examples) expect(reported(text)).toEqual(lines);
  });

  it("of “Add a language” is a file of a language, and of code that takes words from it", async () => {
    const [file = ""] = blocks("docs/add-a-language.md", "yaml");
    const { groups, wrong } = readLanguage("languages/sv.yaml", file);
    expect(wrong).toEqual([]);
    expect(Object.keys(groups)).toEqual(["evidence", "headings", "fields"]);
    const [code = ""] = blocks("docs/add-a-language.md", "ts");
    const { TROUBLE } = (await load(code, "server/src/postmortem", "")) as { TROUBLE: RegExp };
    expect(TROUBLE.test("Driftstörning")).toBe(true);
  });

  it("has the types that it needs", () => {
    const place = path.join(root, "out/guides");
    mkdirSync(place, { recursive: true });
    const source = (page: string, beside: string) =>
      (blocks(page, "ts")[0] ?? "").replace(
        /from "(\.\.?)\//g,
        (_, dots: string) => `from "../../${path.posix.join(beside, dots)}/`,
      );
    writeFileSync(path.join(place, "rule.ts"), source("docs/write-a-rule.md", "server/src/rules/structure"));
    writeFileSync(path.join(place, "language.ts"), source("docs/add-a-language.md", "server/src/postmortem"));
    writeFileSync(
      path.join(place, "tsconfig.json"),
      JSON.stringify({ extends: "../../server/tsconfig.json", include: ["*.ts"] }),
    );
    const ran = spawnSync(
      process.execPath,
      [path.join(root, "node_modules/typescript/bin/tsc"), "--noEmit", "-p", place],
      { encoding: "utf8" },
    );
    expect([ran.status, ran.stdout]).toEqual([0, ""]);
  });
});
