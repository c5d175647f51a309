// Checks the types of every project of the tree; prints each that fails.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const projects = [
  "server/tsconfig.json",
  "server/src/lsp/tsconfig.json",
  "server/src/lsp/tsconfig.browser.json",
  "server/src/cli/tsconfig.json",
  "client/src/tsconfig.json",
  "client/webview/tsconfig.json",
  "tests/editor/tsconfig.json",
  "tsconfig.json",
];
/** The compiler is a program in Go: with more room it collects its memory less often, and takes a fifth less of the processor. */
const GOGC = process.env.GOGC ?? "400";
let failed = 0;
for (const project of projects) {
  const folder = path.join(root, path.dirname(project));
  if (!existsSync(folder) || readdirSync(folder).every((name) => name.startsWith("tsconfig"))) {
    console.error(`${project}: nothing there to check`);
    failed++;
    continue;
  }
  const { status } = spawnSync(process.execPath, [path.join(root, "node_modules/typescript/bin/tsc"), "-p", project], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, GOGC },
  });
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${project}`);
  if (status !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
