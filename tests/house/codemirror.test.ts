// The worker in CodeMirror, in a real page: the code of docs/library.md as it stands there, with the worker of the tarball.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { launchChromium } from "../hosts/chromium.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const { home } = inject("packed");
let server: Server | undefined;
let address = "";
beforeAll(async () => {
  const code = [...readFileSync(path.join(root, "docs/library.md"), "utf8").matchAll(/```js\n([\s\S]*?)```/g)].map(
    ([, text]) => text,
  );
  const recipe = code.find((text) => text?.includes("new Worker"));
  const { outputFiles } = await esbuild.build({
    stdin: { contents: recipe ?? "", resolveDir: root },
    bundle: true,
    format: "esm",
    write: false,
  });
  const worker = createRequire(path.join(home, "package.json")).resolve("vscode-postmortem/worker");
  const files: Record<string, [type: string, content: string]> = {
    "/": [
      "text/html",
      '<!doctype html><meta charset="utf-8"><title>Page</title><script type="module" src="/page.js"></script>',
    ],
    "/page.js": ["text/javascript", outputFiles[0]?.text ?? ""],
    "/postmortem-worker.js": ["text/javascript", readFileSync(worker, "utf8")],
  };
  const started = createServer(({ url = "" }, response) => {
    const [type, content] = files[url] ?? ["text/plain", ""];
    response.writeHead(url in files ? 200 : 404, { "Content-Type": `${type}; charset=utf-8` }).end(content);
  });
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  server = started;
  address = `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

test("underlines what it finds, and follows what is typed", async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(90_000);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(address);
    const late = page.locator(".cm-line", { hasText: "10:15" }).locator(".cm-lintRange").first();
    await late.waitFor();
    await late.hover();
    await page.locator(".cm-tooltip", { hasText: "10:20" }).first().waitFor();
    // What is no report is told nothing.
    const content = page.locator(".cm-content");
    // A page that does much else loses keys.
    await vi.waitFor(
      async () => {
        await content.focus();
        await page.keyboard.press("Control+a");
        await page.keyboard.insertText("# Tea\n\nTea is made of leaves and water.\n");
        expect(await content.locator(".cm-line").allTextContents()).toEqual([
          "# Tea",
          "",
          "Tea is made of leaves and water.",
          "",
        ]);
      },
      { timeout: 60_000, interval: 500 },
    );
    await page.waitForFunction(() => document.querySelectorAll(".cm-lintRange").length === 0);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
}, 240_000);
