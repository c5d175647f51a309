// The package as a library, from its tarball: as an ES module, required, typed, and bundled for a browser.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { OUTAGE } from "../lsp/documents.ts";

const root = path.resolve(import.meta.dirname, "../..");
const { home } = inject("packed");
let folder = "";
const run = (words: readonly string[]) => spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(home, "library-")));
  mkdirSync(path.join(folder, "docs/legacy"), { recursive: true });
  write("docs/outage.md", OUTAGE);
  write(
    ".postmortem.yaml",
    "extends: ./base.yaml\noverrides: [{ files: [docs/legacy/*], rules: { missing-section: error } }]\n",
  );
  write("base.yaml", "rules: { missing-section: off }\nnonsense: 1\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = "analyse, fix, format, lint, loadConfiguration, timeline";
const program = `
const text = readFileSync("docs/outage.md", "utf8");
const rules = (findings) => findings.map(({ rule, line }) => rule + " " + line);
const main = async () => {
  const config = await loadConfiguration("docs/outage.md");
  const legacy = await loadConfiguration("docs/legacy/outage.md");
  console.log(JSON.stringify({
    analysed: rules(analyse(text, { config: { rules: { "missing-section": "off" } } }).findings),
    linted: rules(lint(text)),
    configured: rules(lint(text, { file: "docs/outage.md", config })),
    legacy: lint(text, { file: "docs/legacy/outage.md", config: legacy }).map(({ severity }) => severity),
    files: config.files.length,
    problems: config.problems.map(({ line, column, message }) => line + ":" + column + " " + message.slice(0, 40)),
    fixed: fix("x").text,
    formatted: format(text.replace("10:05 UTC", "10:05am UTC"), { times: "Europe/Berlin" }),
    table: timeline(text).includes("| 10:05"),
    svg: timeline(text, { format: "svg", times: "Europe/Berlin" }).startsWith("<svg"),
  }));
};
main();`;
const line = OUTAGE.split("\n").findIndex((words) => words.includes("10:15")) + 1;
/** Each of its times two hours later. */
const IN_BERLIN = OUTAGE.replace(/^- 10:(\d\d) UTC/gm, "- 12:$1 CEST");
const expected = {
  analysed: [`timeline-out-of-order ${line}`],
  linted: ["missing-section 1", `timeline-out-of-order ${line}`],
  configured: [`timeline-out-of-order ${line}`],
  legacy: ["error", "warning"],
  files: 2,
  problems: ["2:1 The configuration knows no “nonsense”. I"],
  fixed: "x",
  formatted: { text: IN_BERLIN, unmoved: null },
  table: true,
  svg: true,
};

describe("the library", () => {
  it.each([
    ["imported", "a.mjs", `import { readFileSync } from "node:fs";\nimport { ${names} } from "vscode-postmortem";\n`],
    [
      "required",
      "a.cjs",
      `const { readFileSync } = require("node:fs");\nconst { ${names} } = require("vscode-postmortem");\n`,
    ],
  ])("can be %s", (_, name, head) => {
    write(name, head + program);
    const ran = run([name]);
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    expect(JSON.parse(ran.stdout)).toEqual(expected);
  });

  it.each(["node16", "bundler"])("has types, as %s resolves them", (resolution) => {
    const text = `import { analyse, format, lint, timeline, loadConfiguration, type Configuration, type Formatted, type Report } from "vscode-postmortem";
      const report: Report = analyse("# x", { today: "2026-01-01" });
      export const lines: number[] = [...report.findings, ...lint("# x")].map(({ line }) => line);
      export const svg: string = timeline("# x", { format: "svg" });
      export const { text, unmoved }: Formatted = format("# x", { times: "UTC" });
      export async function load(): Promise<Configuration> {
        const config = await loadConfiguration("a.md", async (path) => (path === "/a" ? "" : undefined));
        lint("# x", { config });
        return config;
      }
      // @ts-expect-error No such option.
      analyse("# x", { tody: "" });
      // @ts-expect-error No such form.
      timeline("# x", { format: "pdf" });
      // @ts-expect-error A text is needed.
      analyse(1);`;
    for (const name of ["a.mts", "a.cts"]) write(name, text);
    const files = resolution === "node16" ? ["a.mts", "a.cts"] : ["a.mts"];
    const words = ["--noEmit", "--strict", "--skipLibCheck", "false", "--types", ""];
    const module = resolution === "node16" ? "node16" : "esnext";
    const more = ["--target", "es2022", "--module", module, "--moduleResolution", resolution, ...files];
    const ran = run([path.join(root, "node_modules/typescript/bin/tsc"), ...words, ...more]);
    expect([ran.status, ran.stdout]).toEqual([0, ""]);
  });

  it("is bundled for a browser, and needs nothing of Node there", async () => {
    write(
      "page.js",
      `import { format, lint, loadConfiguration } from "vscode-postmortem";
      globalThis.formatted = (text) => format(text, { times: "Europe/Berlin" }).text;
      globalThis.told = (text, files) => loadConfiguration("docs/a.md", async (path) => files[path]).then((config) => lint(text, { config }).map(({ rule }) => rule));
      globalThis.without = () => loadConfiguration("docs/a.md").catch((error) => error.message);`,
    );
    const { outputFiles } = await esbuild.build({
      entryPoints: [path.join(folder, "page.js")],
      bundle: true,
      platform: "browser",
      format: "iife",
      write: false,
    });
    const page = vm.createContext({ console });
    vm.runInContext(outputFiles[0]?.text ?? "", page);
    page.text = OUTAGE;
    page.files = { "/.postmortem.yaml": "rules: { missing-section: off }" };
    expect(await vm.runInContext("told(text, files)", page)).toEqual(["timeline-out-of-order"]);
    expect(vm.runInContext("formatted(text)", page)).toBe(IN_BERLIN);
    expect(await vm.runInContext("without()", page)).toContain("a function that reads a file is needed");
  });

  it("runs the examples of its page as they stand there", () => {
    const page = readFileSync(path.join(root, "docs/library.md"), "utf8");
    const [first = "", second = ""] = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
    write("first.mjs", first);
    const printed = run(["first.mjs"]);
    expect([printed.status, printed.stderr, printed.stdout]).toEqual([
      0,
      "",
      expect.stringMatching(/^\d+: warning: [\s\S]*\n2 timeline\n/),
    ]);
    write("second.cjs", `${second}\ncheck("docs/outage.md", "#x\\n").then((all) => console.log(all.length));`);
    expect(run(["second.cjs"])).toMatchObject({ status: 0, stderr: "", stdout: "0\n" });
  });

  it("throws with what is wrong", () => {
    const wrong = {
      'analyse("", { zone: "Mars" })': "zone:",
      'timeline("", { format: "pdf" })': "format:",
      'timeline("", { times: "Mars" })': "times:",
      'format("", { times: "Mars" })': "times:",
      'lint("", { config: { rulez: {} } })': "config:",
    };
    const calls = Object.keys(wrong).map((call) => `() => ${call}`);
    write(
      "b.cjs",
      `const { analyse, format, lint, timeline } = require("vscode-postmortem");
      for (const call of [${calls}]) try { call(); console.log("nothing"); } catch (error) { console.log(error.name, error.message); }`,
    );
    const told = run(["b.cjs"]).stdout.trimEnd().split("\n");
    expect(told).toEqual(Object.values(wrong).map((said) => expect.stringContaining(`TypeError ${said}`)));
  });
});
