// `npm start`: builds and packs the extension, then opens a copy of the workspace examples/ with it: in desktop VS Code
// where `code` is on the PATH, else in Code server. POSTMORTEM_EDITOR=code or code-server chooses. Ends on Ctrl-C.
// `npm run start:fresh` (--restore) puts the examples back as they are in the checkout; files of your own stay.
// The script in package.json begins with `exec`, so that no shell stands between npm and here: it would take the Ctrl-C for
// itself and report a failure. Where the shell knows no `exec` (Windows), the part behind `||` runs.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { hostsFolder, installExtension, pageAddress, startCodeServer } from "../tests/hosts/code-server.mjs";
import { startChild } from "../tests/hosts/processes.mjs";
import { bringExamples } from "./examples.mjs";
import { pack } from "./package.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** A profile of its own: the user's settings and extensions are left alone. */
const profile = path.join(hostsFolder, "start");
/** A copy: what is tried, and saved by itself, leaves the checkout as it is. It belongs to the user. */
const workspace = path.join(profile, "examples");
/** What is shown first: a guide to the others. */
const first = path.join(workspace, "README.md");

/** @type {(() => Promise<void>) | undefined} */
let stop;
let ending = false;
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, async () => {
    if (ending) return;
    ending = true;
    console.log("\nThe editor is closed.");
    await stop?.();
    process.exit(0);
  });
}

function copyExamples() {
  const restore = process.argv.includes("--restore");
  const { kept } = bringExamples({
    from: path.join(root, "examples"),
    to: workspace,
    record: path.join(profile, "examples.json"),
    restore,
  });
  console.log(`The examples are in ${workspace}: change them as you like, and add files of your own; both stay.`);
  if (kept.length > 0)
    console.log(`Left as you have them: ${kept.join(", ")}. \`npm run start:fresh\` puts them back.`);
}

/** Whether a desktop VS Code can be opened from here. */
function desktop() {
  const asked = process.env.POSTMORTEM_EDITOR;
  if (asked) return asked === "code";
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  return spawnSync("code", ["--version"], { stdio: "ignore", shell: process.platform === "win32" }).status === 0;
}

/** @param {string} vsix */
async function openDesktop(vsix) {
  const own = ["--extensions-dir", path.join(profile, "extensions"), "--user-data-dir", path.join(profile, "desktop")];
  if (process.getuid?.() === 0) own.push("--no-sandbox");
  const shell = process.platform === "win32";
  const { status } = spawnSync("code", [...own, "--install-extension", vsix, "--force"], { stdio: "inherit", shell });
  if (status !== 0) throw new Error("VS Code did not take the extension (see above).");
  const child = startChild("code", [...own, "--disable-workspace-trust", "--new-window", "--wait", workspace, first], {
    shell,
  });
  stop = child.stop;
  console.log("VS Code is open with a copy of examples/. Close its window, or press Ctrl-C here, to end.");
  await child.exited;
}

/** @param {string} vsix */
async function openCodeServer(vsix) {
  const extensionsDir = path.join(profile, "server-extensions");
  const dataDir = path.join(profile, "server");
  await installExtension({ vsix, extensionsDir, dataDir });
  const token = randomBytes(24).toString("base64url");
  const server = await startCodeServer({
    dataDir,
    extensionsDir,
    token,
    trust: true,
    settings: {
      "workbench.startupEditor": "readme",
      "workbench.secondarySideBar.defaultVisibility": "hidden",
      "extensions.ignoreRecommendations": true,
      "chat.disableAIFeatures": true,
      "git.openRepositoryInParentFolders": "never",
    },
  });
  stop = server.stop;
  console.log(`\nOpen this address in a browser on this machine:\n\n  ${pageAddress(server, { token, workspace })}\n`);
  console.log("Ctrl-C ends it.");
  const code = await server.exited;
  if (!ending) throw new Error(`Code server ended by itself (exit code ${code}):\n${server.log().slice(-2000)}`);
}

try {
  console.log("Building and packing the extension …");
  const vsix = await pack();
  copyExamples();
  await (desktop() ? openDesktop(vsix) : openCodeServer(vsix));
} catch (error) {
  if (!ending) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
