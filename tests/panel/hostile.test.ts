// No script of a document ever runs in the panel, nothing of it becomes an element, and nothing is fetched for it.

import type { Frame, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openByName, openPreview, openWorkbench, runCommand, screenshot, type Workbench } from "./workbench.ts";

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
  `<img src=x onerror='${run}'> <svg/onload=${run}>`,
  `<iframe srcdoc='<script>parent.ran=1</script>'></iframe>`,
];
/** The same kinds in forms that Markdown itself shows as text: what of them becomes more than text is our doing. */
const inert = [
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `&#60;img src=https://evil.test/x.png onerror="${run}"&#62;`,
  `\`<svg onload="${run}"><script>${run}</script></svg>\``,
  `\`</text></svg><iframe src="javascript:${run}"></iframe>\``,
  `\`![x](https://evil.test/image.png)\` \\<base href="https://evil.test/"`,
  `" onmouseover="${run}" x='`,
];
const shownAsText = [
  `# Postmortem: outage of the lift &lt;script&gt;${run}&lt;/script&gt;`,
  "**Date:** 2026-03-08",
  "## Timeline",
  inert.map((text, index) => `- 10:${index + 10} UTC ${text}`).join("\n"),
].join("\n\n");
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
  const refusals: string[] = [];
  beforeAll(async () => {
    bench = await openWorkbench({ files: { "x.md": hostile, "text.md": shownAsText }, open: "x.md" });
    bench.page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) refusals.push(message.text());
    });
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
  const nothingRan = async () => {
    for (const frame of bench.page.frames()) expect(await frame.evaluate("window.ran")).toBeUndefined();
    expect(dialogs).toEqual([]);
    expect(asked.filter((url) => url.includes("evil.test"))).toEqual([]);
  };

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
    const attributes = await panel
      .locator("main *")
      .evaluateAll((all) =>
        all.flatMap((one) => one.getAttributeNames()).filter((name) => /^on|^href$|^src/.test(name)),
      );
    expect(attributes).toEqual([]);
    expect(await panel.locator("main :is(script, iframe, img, style, object, embed, form)").count()).toBe(0);
  });

  it("runs none of it, also when every entry is clicked", async () => {
    const rows = panel.locator(".list li .row");
    for (let index = 0; index < (await rows.count()); index++) {
      await rows.nth(index).hover();
      await rows.nth(index).locator(".time").click();
    }
    await nothingRan();
    expect(refusals).toEqual([]);
  });

  it("opens an address of the web only when the reader says so", async () => {
    const links = panel.getByRole("link");
    const targets = await links.evaluateAll((all) => all.map((one) => one.getAttribute("data-target") ?? ""));
    expect(targets.filter((one) => !one.startsWith("https://evil.test/"))).toEqual([]);
    await links.filter({ hasText: "/auto" }).click();
    const dialog = bench.page.locator(".monaco-dialog-box");
    await dialog.filter({ hasText: "https://evil.test/auto" }).waitFor();
    await bench.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await nothingRan();
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

  it("is text in Markdown's own preview too, in the picture under the heading", async () => {
    asked.length = 0;
    refusals.length = 0;
    await openByName(bench.page, "text.md");
    await runCommand(bench.page, "Markdown: Open Preview to the Side");
    const figures = () => bench.page.frames().map((frame) => frame.locator("figure.postmortem-timeline"));
    const words = async () => (await Promise.all(figures().map((one) => one.allTextContents().catch(() => [])))).flat();
    await expect.poll(words, { timeout: 30_000 }).toHaveLength(1);
    expect((await words()).join()).toContain("onmouseover=");
    // The preview loads its page anew when it likes, so a frame may go while it is read: then the next one is.
    const oddities = (figure: Locator) =>
      figure.locator("*").evaluateAll((all) =>
        all.flatMap((one) => {
          const risky = one.getAttributeNames().filter((name) => /^on|href$|^src|^style$/.test(name));
          const drawn = ["svg", "g", "title", "text", "rect", "circle", "path"].includes(one.tagName);
          return drawn && (risky.length === 0 || one.tagName === "svg") ? [] : [one.outerHTML.slice(0, 200)];
        }),
      );
    const read = async () => {
      const each = figures().map(async (one) => ((await one.count()) > 0 ? [await oddities(one)] : []));
      return (await Promise.all(each).catch(() => [])).flat();
    };
    let shown: string[][] = [];
    await expect
      .poll(
        async () => {
          shown = await read();
          return shown.length;
        },
        { timeout: 30_000 },
      )
      .toBe(1);
    expect(shown).toEqual([[]]);
    await nothingRan();
    expect(refusals).toEqual([]);
  });
});
