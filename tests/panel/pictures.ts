// Takes the pictures of the README from the real editor: `npm run pictures`. No test.
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { it } from "vitest";
import { goToLine, openFixes, openPreview, openWorkbench, runCommand, type Theme } from "./workbench.ts";

const folder = path.resolve(import.meta.dirname, "../../docs/images");
const settings = { "editor.minimap.enabled": false, "editor.fontSize": 13, "editor.stickyScroll.enabled": false };

async function open(theme: Theme, file: string) {
  const bench = await openWorkbench({ theme, open: file, settings, viewport: { width: 1280, height: 760 } });
  await runCommand(bench.page, "View: Toggle Primary Side Bar Visibility");
  return bench;
}

async function take(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.mouse.move(620, 480);
  await page.locator(".workbench-hover").waitFor({ state: "hidden" });
  // A setting that is being written says so below.
  await page.locator(".statusbar").getByText("Saving").waitFor({ state: "hidden" });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

it("overview", async () => {
  const { page, close } = await open("light", "checkout-outage.md");
  const panel = await openPreview(page);
  await panel.locator(".list li .row").first().waitFor();
  await goToLine(page, 54);
  await goToLine(page, 38);
  await panel.locator(".list li .row.current").waitFor();
  await take(page, "overview");
  await close();
});

it("fixes", async () => {
  const { page, close } = await open("dark", "checkout-outage.md");
  await page.locator(".squiggly-warning").first().waitFor();
  await goToLine(page, 50);
  await goToLine(page, 38);
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
  await openFixes(page, "Sort the timeline");
  await take(page, "fixes");
  await close();
});
