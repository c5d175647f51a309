// What the tests of the panel's page by itself have in common: a browser for each file of them, and where things are in the page.
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { TimelineView } from "../../server/src/protocol.ts";
import { launchChromium } from "../hosts/chromium.mjs";
import { openPage, type PageOptions, type PanelPage } from "./page.ts";

/** A browser for the tests of a file, as long as they run; gives what shows a timeline in the page. No test leaves a fault there. */
export function inBrowser() {
  let browser: Browser;
  let open: PanelPage | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    const faults = open?.faults ?? [];
    open = undefined;
    expect(faults).toEqual([]);
  });
  afterAll(() => browser.close());
  return async (timeline: TimelineView | null, options: PageOptions = {}, why: string[] = []): Promise<PanelPage> => {
    open = await openPage(browser, options);
    await open.send({ type: "show", name: "checkout.md", view: timeline, why });
    await open.page.locator("h1").filter({ hasText: /./ }).waitFor();
    return open;
  };
}

export const rows = (panel: PanelPage) => panel.page.locator(".list .row");
export const focused = (panel: PanelPage) => panel.page.locator(".list .row:has(> .go:focus)");
/** Labels of the scale's ticks. */
export const labels = (panel: PanelPage) => panel.page.locator(".axis text").allTextContents();
