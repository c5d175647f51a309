// Code server: VS Code's workbench in a browser page, from the npm registry. Fetched on first use, then kept.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startChild } from "./processes.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const recipe = path.join(here, "code-server");
/** Where editors are kept between runs; not under version control. */
export const hostsFolder = process.env.POSTMORTEM_HOSTS ?? path.join(here, "../../.hosts");

/**
 * Big parts that no test and no reader of a postmortem needs: they are taken out after the installation.
 */
const unneeded = [
  "lib/vscode/extensions/copilot",
  "lib/vscode/extensions/github-authentication",
  "lib/vscode/extensions/microsoft-authentication",
  "lib/vscode/node_modules/@github",
];

/** For tests: what comes with the editor for programs and their sources (each window would start it or read its manifest), and rest. */
export const QUIET = {
  without: [
    ..."css-language-features debug-auto-launch debug-server-ready emmet extension-editing git git-base github".split(
      " ",
    ),
    ..."grunt gulp html-language-features ipynb jake merge-conflict ms-vscode.js-debug notebook-renderers npm".split(
      " ",
    ),
    ..."ms-vscode.js-debug-companion ms-vscode.vscode-js-profile-table php-language-features".split(" "),
    ..."terminal-suggest tunnel-forwarding typescript-language-features".split(" "),
  ],
  settings: {
    "workbench.startupEditor": "none",
    "workbench.secondarySideBar.defaultVisibility": "hidden",
    "workbench.tips.enabled": false,
    "extensions.ignoreRecommendations": true,
    // A browser's editor saves by itself after a second, which on a slow machine is in the middle of a test.
    "files.autoSave": "off",
    "chat.disableAIFeatures": true,
    // What moves by itself is drawn anew, by a processor here, for nobody.
    "workbench.reduceMotion": "on",
    "editor.cursorBlinking": "solid",
    "editor.minimap.enabled": false,
  },
};

/**
 * @typedef {{ node: string, main: string, version: string }} CodeServer node: an executable of a fitting Node;
 *   main: the script of the inner server.
 */

/**
 * The installed Code server; installs it first where it is missing. A failed installation leaves nothing behind.
 * @param {(line: string) => void} [say] receives the progress
 * @returns {Promise<CodeServer>}
 */
export async function codeServer(say = console.log) {
  const lock = readFileSync(path.join(recipe, "package-lock.json"));
  const version = JSON.parse(lock.toString()).packages["node_modules/code-server"].version;
  const folder = path.join(
    hostsFolder,
    `code-server-${version}-${createHash("sha256").update(lock).digest("hex").slice(0, 8)}`,
  );
  if (!existsSync(folder)) await install(folder, version, say);
  return {
    node: nodeFor(folder),
    main: path.join(folder, "node_modules/code-server/lib/vscode/out/server-main.js"),
    version,
  };
}

/**
 * @param {string} folder
 * @param {string} version
 * @param {(line: string) => void} say
 */
async function install(folder, version, say) {
  mkdirSync(hostsFolder, { recursive: true });
  const started = Date.now();
  for (const name of readdirSync(hostsFolder)) {
    const owner = /^code-server-.*\.part-(\d+)$/.exec(name)?.[1];
    if (owner && !alive(Number(owner))) rmSync(path.join(hostsFolder, name), { recursive: true, force: true });
  }
  const part = `${folder}.part-${process.pid}`;
  try {
    say(
      `Code server ${version} is fetched from the npm registry, once (about 600 MB on disk, in ${path.dirname(folder)}).`,
    );
    cpSync(recipe, part, { recursive: true });
    say("  1/3 the server and its Node");
    await npm(["ci"], part, say);
    say("  2/3 the workbench's own packages");
    const inner = path.join(part, "node_modules/code-server");
    await npm(["install", "--omit=dev", "--no-save"], path.join(inner, "lib/vscode"), say);
    for (const name of unneeded) rmSync(path.join(inner, name), { recursive: true, force: true });
    say("  3/3 trying it");
    const { stdout, stderr } = spawnSync(
      nodeFor(part),
      [path.join(inner, "lib/vscode/out/server-main.js"), "--version"],
      {
        encoding: "utf8",
      },
    );
    if (!/^\d+\.\d+\.\d+/.test(stdout)) throw new Error(`Code server does not start: ${stderr || stdout}`);
    writeFileSync(path.join(part, "installed.txt"), `${new Date().toISOString()}\n${stdout}`);
    if (existsSync(folder)) return; // Another process was faster.
    renameSync(part, folder);
    say(`  done in ${Math.round((Date.now() - started) / 1000)} s`);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/**
 * Runs npm; its output is shown only when it fails.
 * @param {string[]} words
 * @param {string} cwd
 * @param {(line: string) => void} say
 */
async function npm(words, cwd, say) {
  const own = process.env.npm_execpath;
  const [command, first] = own ? [process.execPath, [own]] : [process.platform === "win32" ? "npm.cmd" : "npm", []];
  // What npm tells the script that we run in must not reach the npm that we run.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command)/.test(name)),
  );
  const child = spawn(command, [...first, ...words, "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32" && !own,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  const started = Date.now();
  const beat = setInterval(() => say(`      ${Math.round((Date.now() - started) / 1000)} s …`), 10_000);
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  }).finally(() => clearInterval(beat));
  if (code !== 0) throw new Error(`npm ${words.join(" ")} failed with exit code ${code}:\n${output.trim()}`);
}

/**
 * A Node that Code server runs on: the one fetched with it, else the present one when it is new enough.
 * @param {string} folder
 */
function nodeFor(folder) {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const fetched = path.join(
    folder,
    `node_modules/node-${platform}-${process.arch}/bin/node${platform === "win" ? ".exe" : ""}`,
  );
  if (existsSync(fetched)) return fetched;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  throw new Error(
    `Code server needs Node 24, and none can be fetched for ${process.platform} ${process.arch}: install Node 24 and try again.`,
  );
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs a packaged extension into a folder of extensions.
 * @param {{ vsix: string, extensionsDir: string, dataDir: string, say?: (line: string) => void }} options
 */
export async function installExtension({ vsix, extensionsDir, dataDir, say }) {
  const { node, main } = await codeServer(say);
  mkdirSync(extensionsDir, { recursive: true });
  const words = [
    main,
    "--install-extension",
    vsix,
    "--force",
    "--extensions-dir",
    extensionsDir,
    "--server-data-dir",
    dataDir,
    "--accept-server-license-terms",
  ];
  const { status, stdout, stderr } = spawnSync(node, words, { encoding: "utf8" });
  if (status !== 0 || !/successfully installed/.test(stdout)) {
    throw new Error(`The extension ${vsix} cannot be installed:\n${stdout}\n${stderr}`);
  }
}

/**
 * The server's own extensions without some, in a folder of links.
 * @param {string} main @param {string} folder @param {readonly string[]} without
 */
function builtIn(main, folder, without) {
  const all = path.join(path.dirname(main), "../extensions");
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(all)) {
    if (without.includes(name) || !existsSync(path.join(all, name, "package.json"))) continue;
    symlinkSync(path.join(all, name), path.join(folder, name), "junction");
  }
  return folder;
}

/**
 * Starts the server on 127.0.0.1 and waits until it listens.
 * @param {object} options
 * @param {string} options.dataDir  for settings and logs
 * @param {string | undefined} [options.extensionsDir]
 * @param {string} options.token  connection token that every request must carry
 * @param {Record<string, unknown>} [options.settings]
 * @param {boolean} [options.tests]  let the page run an extension's tests
 * @param {boolean} [options.trust]  every workspace is trusted without asking
 * @param {readonly string[]} [options.without]  extensions of its own that it goes without
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {(line: string) => void} [options.say]
 * @returns {Promise<{ port: number, authority: string, stop: () => Promise<void>, exited: Promise<number | null>, log: () => string }>}
 */
export async function startCodeServer({
  dataDir,
  extensionsDir,
  token,
  settings = {},
  tests,
  trust,
  without,
  env,
  say,
}) {
  const { node, main } = await codeServer(say);
  const machine = path.join(dataDir, "data/Machine");
  mkdirSync(machine, { recursive: true });
  writeFileSync(path.join(machine, "settings.json"), `${JSON.stringify(settings, null, 2)}\n`);
  // In a file of ours alone: everybody may read the list of processes with their words.
  const secret = path.join(dataDir, "connection-token");
  rmSync(secret, { force: true });
  writeFileSync(secret, token, { mode: 0o600, flag: "wx" });
  const words = ["--host", "127.0.0.1", "--port", "0", "--connection-token-file", secret];
  words.push("--accept-server-license-terms");
  words.push("--telemetry-level", "off", "--server-data-dir", dataDir);
  if (extensionsDir) words.push("--extensions-dir", extensionsDir);
  if (without) words.push("--builtin-extensions-dir", builtIn(main, path.join(dataDir, "built-in"), without));
  if (tests) words.push("--enable-smoke-test-driver");
  if (trust) words.push("--disable-workspace-trust");
  const child = startChild(node, [main, ...words], { env: { ...process.env, ...env } });
  const [, port] = await child.waitFor(/Extension host agent listening on (\d+)/, 60_000);
  return {
    port: Number(port),
    authority: `127.0.0.1:${port}`,
    stop: child.stop,
    exited: child.exited,
    log: child.output,
  };
}

/**
 * The page's address.
 * @param {{ authority: string }} server
 * @param {{ token: string, workspace?: string | undefined, payload?: [string, string][] }} options
 */
export function pageAddress(server, { token, workspace, payload }) {
  const url = new URL(`http://${server.authority}/`);
  url.searchParams.set("tkn", token);
  if (workspace) url.searchParams.set(workspace.endsWith(".code-workspace") ? "workspace" : "folder", workspace);
  if (payload) url.searchParams.set("payload", JSON.stringify(payload));
  return url.href;
}
