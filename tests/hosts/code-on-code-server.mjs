#!/usr/bin/env node
// Takes VS Code's command line for extension tests and runs them on Code server in a headless Chromium. So
// `runTests` of @vscode/test-electron drives it like a desktop VS Code; the exit code is the tests' result.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { launchChromium } from "./chromium.mjs";
import { pageAddress, QUIET, startCodeServer } from "./code-server.mjs";

/** How long the whole run may take, in milliseconds. */
const LIMIT = Number(process.env.POSTMORTEM_EDITOR_LIMIT ?? 300_000);

/**
 * The options among VS Code's that mean something here; switches of the desktop are passed over.
 * @param {string[]} words
 */
function parse(words) {
  /** @type {Record<string, string>} */ const options = {};
  /** @type {string[]} */ const paths = [];
  for (const word of words) {
    const match = /^--([\w-]+)(?:=(.*))?$/s.exec(word);
    if (match) options[/** @type {string} */ (match[1])] = match[2] ?? "";
    else paths.push(word);
  }
  return { options, paths };
}

/**
 * @param {string[]} words
 * @returns {Promise<number>}
 */
async function main(words) {
  const { options, paths } = parse(words);
  const extension = options.extensionDevelopmentPath;
  const tests = options.extensionTestsPath;
  if (!extension || !tests) {
    console.error("Give --extensionDevelopmentPath=FOLDER and --extensionTestsPath=MODULE, as for VS Code.");
    return 2;
  }
  const own = options["user-data-dir"] ? undefined : mkdtempSync(path.join(os.tmpdir(), "postmortem-editor-"));
  const dataDir = options["user-data-dir"] ?? /** @type {string} */ (own);
  const token = randomBytes(16).toString("hex");
  const server = await startCodeServer({
    dataDir,
    extensionsDir: options["extensions-dir"],
    token,
    tests: true,
    settings: QUIET.settings,
    // With those that have keys, which are not to be ours as well.
    without: QUIET.without.filter((name) => !["git", "ms-vscode.js-debug"].includes(name)),
    trust: "disable-workspace-trust" in options,
    env: { TZ: process.env.TZ },
  });
  let over = false;
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1024, height: 640 } });
    // What a language pack would say of itself: the editor's own words stay English, extensions are given theirs.
    if (options.locale) await page.addInitScript(speak, options.locale);
    /** @type {(code: number) => void} */ let end = () => {};
    /** @type {Promise<number>} */ const ended = new Promise((resolve) => (end = resolve));
    await page.exposeFunction("codeAutomationLog", (/** @type {string} */ type, /** @type {unknown[]} */ args) =>
      show(type, args),
    );
    await page.exposeFunction("codeAutomationExit", (/** @type {number} */ code) => end(code));
    page.on("crash", () => {
      console.error("The page of the editor crashed.");
      end(1);
    });
    server.exited.then((code) => {
      if (!over) console.error(`Code server ended with exit code ${code}:\n${server.log().slice(-2000)}`);
      end(1);
    });
    const uri = (/** @type {string} */ file) => `vscode-remote://${server.authority}${path.resolve(file)}`;
    await page.goto(
      pageAddress(server, {
        token,
        workspace: paths[0] && path.resolve(paths[0]),
        payload: [
          ["extensionDevelopmentPath", uri(extension)],
          ["extensionTestsPath", uri(tests)],
        ],
      }),
    );
    const timer = setTimeout(() => {
      console.error(`The tests did not end within ${LIMIT / 1000} s.`);
      end(1);
    }, LIMIT);
    const code = await ended;
    clearTimeout(timer);
    over = true;
    return code;
  } finally {
    await browser.close();
    await server.stop();
    if (own) rmSync(own, { recursive: true, force: true });
  }
}

/**
 * Runs in the page.
 * @param {string} language
 */
function speak(language) {
  Object.defineProperty(globalThis, "_VSCODE_NLS_LANGUAGE", { get: () => language, set: () => {} });
}

/**
 * Shows the lines that the tests print (they begin with `test: `). The workbench's own chatter, such as failed look-ups of
 * galleries and native modules that nobody built, is shown with POSTMORTEM_VERBOSE=1 only.
 * @param {string} type
 * @param {unknown[]} args
 */
function show(type, args) {
  if (process.env.POSTMORTEM_VERBOSE) {
    console.log(`[${type}]`, ...args);
    return;
  }
  const text = args.map((arg) => (typeof arg === "string" ? arg : JSON.stringify(arg))).join(" ");
  if (text.startsWith("test: ")) console.log(text);
}

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
