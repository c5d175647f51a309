// Bundles the editor suite and runs it inside an editor. `node tests/editor/run.mjs [words of the tests' names]`.
// `--bundle`: only makes the bundle and a workspace for it, for a debugger that starts the editor itself.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runTests } from "@vscode/test-electron";
import * as esbuild from "esbuild";
import "../hosts/processes.mjs";
import { editor } from "../hosts/vscode.mjs";

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const suite = path.join(root, "out/editor/suite.cjs");
const results = path.join(root, "out/results/editor.json");

for (const file of ["dist/client.cjs", "dist/server.cjs", "dist/webview/main.js"]) {
  if (existsSync(path.join(root, file))) continue;
  console.error(`${file} is not there: run \`npm run build\` first.`);
  process.exit(1);
}
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["tests/editor/suite/index.ts"],
  outfile: suite,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["vscode"],
  sourcemap: "inline",
  logLevel: "error",
});
if (process.argv.includes("--bundle")) {
  cpSync(path.join(root, "examples"), path.join(root, "out/editor/workspace"), { recursive: true });
  process.exit(0);
}
mkdirSync(path.dirname(results), { recursive: true });
rmSync(results, { force: true });

// The tests write into their workspace, so it is a copy.
const scratch = mkdtempSync(path.join(os.tmpdir(), "postmortem-tests-"));
const workspace = path.join(scratch, "workspace");
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
cpSync(path.join(root, "examples"), workspace, { recursive: true });
const { name, executable } = await editor();
console.log(`Runs in ${name}.`);
const code = await runTests({
  vscodeExecutablePath: executable,
  extensionDevelopmentPath: root,
  extensionTestsPath: suite,
  extensionTestsEnv: {
    POSTMORTEM_RESULTS: results,
    POSTMORTEM_GREP: process.argv.slice(2).join(" "),
    TZ: process.env.TZ ?? "Pacific/Chatham",
  },
  launchArgs: [
    workspace,
    `--user-data-dir=${path.join(scratch, "user")}`,
    `--extensions-dir=${path.join(scratch, "extensions")}`,
    ...(process.env.POSTMORTEM_LOCALE ? [`--locale=${process.env.POSTMORTEM_LOCALE}`] : []),
  ],
}).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
if (!existsSync(results)) console.error("The editor ended before the tests did. POSTMORTEM_VERBOSE=1 shows its log.");
else if (JSON.parse(readFileSync(results, "utf8")).numFailedTests > 0) process.exitCode = 1;
if (code !== 0 || !existsSync(results)) process.exitCode = 1;
