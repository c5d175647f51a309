// No script of a document ever runs in the panel, nothing of it becomes an element, and nothing is fetched for it.

import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPreview, openWorkbench, screenshot, type Workbench } from "./workbench.ts";

/** What would tell on itself if it ran, or if it were fetched. */
const run = "window.top.ran=(window.ran=1);alert(1);fetch('https://evil.test/ran')";
const texts = [
  `<script>${run}</script>`,
  `<img src="https://evil.test/x.png" onerror="${run}">`,
  `<svg onload="${run}"><script>${run}</script></svg>`,
  `<iframe src="javascript:${run}"></iframe>`,
  `<a href="javascript:${run}">click</a> [click](javascript:${run})`,
  `<style>* { background: url(https://evil.test/style) }</style>`,
  `</script><script>${run}</script>`,
  `\${${run}} {{constructor.constructor("${run}")()}}`,
  `"><script>${run}</script> <body onload="${run}">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.test/">`,
  `<base href="https://evil.test/"><link rel="stylesheet" href="https://evil.test/s.css">`,
  `![x](https://evil.test/image.png) <https://evil.test/auto>`,
];
const hostile = [
  `---\ntype: postmortem\ntitle: "<script>${run}</script>"\n---`,
  `# Postmortem: outage of the lift <img src=x onerror="${run}">`,
  "## Impact\n\nTwo people waited for half an hour.",
  "## Timeline <b>UTC</b>",
  texts.map((text, index) => `- 10:${String(index + 10)} UTC ${text}`).join("\n"),
  `- <script>${run}</script> 11:30 UTC ends`,
  "| Time | Event |\n| --- | --- |",
  `<script>${run}</script>`,
  `## <script>${run}</script>`,
].join("\n\n");

describe("a document full of HTML and script", () => {
  let bench: Workbench;
  let panel: Frame;
  const asked: string[] = [];
  const dialogs: string[] = [];
  beforeAll(async () => {
    bench = await openWorkbench({ files: { "x.md": hostile }, open: "x.md" });
    bench.page.on("request", (request) => asked.push(request.url()));
    bench.page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    panel = await openPreview(bench.page);
    await panel.locator(".list li .row").first().waitFor();
    await screenshot(bench.page, "hostile");
  });
  afterAll(() => bench.close());

  it("shows what is text in it", async () => {
    const shown = (await panel.locator(".list li .row").allTextContents()).join("\n");
    expect(shown).toContain("window.top.ran=");
    expect(shown).toContain("{{constructor");
  });

  it("makes no element of it", async () => {
    const scripts = await panel.locator("script").evaluateAll((all) => all.map((script) => script.outerHTML));
    expect(scripts.filter((html) => html.includes("window.ran"))).toEqual([]);
    expect(
      await panel.locator("img, iframe, style:not([id]), base, object, embed, form, a[href^='javascript']").count(),
    ).toBe(0);
    expect(await panel.locator("meta[http-equiv=refresh]").count()).toBe(0);
    expect(await panel.evaluate(() => document.querySelectorAll("[onload],[onerror],[onclick]").length)).toBe(0);
  });

  it("runs none of it, also when every entry is clicked", async () => {
    const rows = panel.locator(".list li .row");
    for (let index = 0; index < (await rows.count()); index++) await rows.nth(index).click();
    for (const frame of bench.page.frames()) expect(await frame.evaluate("window.ran")).toBeUndefined();
    expect(dialogs).toEqual([]);
    expect(asked.filter((url) => url.includes("evil.test"))).toEqual([]);
  });

  it("has a policy that would stop it", async () => {
    const policy = await panel.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/script-src 'nonce-[0-9a-f]{16,}'(;|$)/);
    expect(policy).not.toMatch(/unsafe-/);
    const refused = await panel.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.inline = 1";
      document.body.append(script);
      script.remove();
      const fetched = await fetch("https://evil.test/").then(
        () => "fetched",
        () => "refused",
      );
      return { inline: (window as { inline?: number }).inline, fetched };
    });
    expect(refused).toEqual({ inline: undefined, fetched: "refused" });
  });
});
