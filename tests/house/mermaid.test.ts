// What we write for Mermaid is read and drawn by Mermaid itself, in a browser; no text gets out of its place.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FORMATS } from "../../server/src/timeline-export/index.ts";
import { ensureChromium } from "../hosts/chromium.mjs";
import { ATTACK, ELAPSED, HOSTILE, OUTAGE, viewOf } from "../unit/timeline-export/views.ts";

const bundle = path.join(path.dirname(createRequire(import.meta.url).resolve("mermaid")), "mermaid.min.js");
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox"] });
  page = await browser.newPage();
  await page.setContent("<!DOCTYPE html><title>Mermaid</title>");
  await page.addScriptTag({ content: readFileSync(bundle, "utf8") });
});
afterAll(() => browser?.close());

/** Kind of diagram, its words, and the elements that do not belong into one. */
function drawn(text: string) {
  return page.evaluate(async (source) => {
    const { mermaid } = window as unknown as {
      mermaid: {
        initialize(options: object): void;
        parse(text: string): Promise<{ diagramType: string }>;
        render(id: string, text: string): Promise<{ svg: string }>;
      };
    };
    mermaid.initialize({ startOnLoad: false });
    const { diagramType } = await mermaid.parse(source);
    const { svg } = await mermaid.render("drawn", source);
    const holder = document.createElement("div");
    holder.innerHTML = svg;
    const words = [...holder.querySelectorAll("text")].map((one) => one.textContent ?? "");
    return {
      diagramType,
      words: words.map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean),
      foreign: holder.querySelectorAll("script, img, a, iframe, [onerror], [onload]").length,
    };
  }, text);
}

test("an outage", async () => {
  const { diagramType, words } = await drawn(FORMATS.mermaid(OUTAGE, {}));
  expect(diagramType).toBe("timeline");
  expect(words.join(" ")).toContain("Postmortem: search outage on 2024-03-08 (as written)");
  expect(words.join(" ").replace(/\s/g, "")).toContain("Allbacktonormal:検索が復旧🎉");
});

test.each([
  ["without real times", FORMATS.mermaid(ELAPSED, {})],
  ["without entries", FORMATS.mermaid(viewOf("Nothing was written down."), {})],
  [
    "with so many entries as Mermaid reads",
    FORMATS.mermaid(
      viewOf(
        Array.from(
          { length: 400 },
          (_, i) =>
            `- 2024-03-08 ${10 + Math.floor(i / 60)}:${String(i % 60).padStart(2, "0")} UTC ${"word ".repeat(60)}`,
        ).join("\n"),
      ),
      {},
    ),
  ],
])("a timeline %s is read", async (_, text) => {
  expect(text.length).toBeLessThan(50_000);
  expect(
    await page.evaluate(
      (source) =>
        (window as unknown as { mermaid: { parse(text: string): Promise<{ diagramType: string }> } }).mermaid.parse(
          source,
        ),
      text,
    ),
  ).toMatchObject({ diagramType: "timeline" });
});

test("hostile texts stay words", async () => {
  const { diagramType, words, foreign } = await drawn(FORMATS.mermaid(ATTACK, {}));
  expect([diagramType, foreign]).toEqual(["timeline", 0]);
  const all = words.join(" ").replace(/\s/g, "");
  expect(all).toContain("<script>alert(1)</script>");
  expect(all).toContain("sectiontitle%%-->timeline:x");
  expect(all).toContain("#59;#colon;#35;");
  expect(HOSTILE.length).toBeGreaterThan(10);
});
