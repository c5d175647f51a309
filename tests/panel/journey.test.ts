// What a user does with the preview, in the real page with the packaged extension.

import type { Frame } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import {
  caret,
  editorOf,
  goToLine,
  openPreview,
  openWorkbench,
  panelFrame,
  runCommand,
  screenshot,
  type Theme,
  type Workbench,
} from "./workbench.ts";

const text = `# Postmortem: lift stuck on 2024-04-02

## Timeline

- 10:00 UTC Lift stops between two floors
- 10:04 UTC Alarm reaches the control room
- 10:20 UTC Engineer is called
- 10:12 UTC Engineer arrives
- 10:31 Lift runs again

## Impact

Two people waited for half an hour.

## Action items

- Replace the relays of both lifts every 24 months (owner: Kim, due 2024-05-01)
`;
/** Line (from 1) of the entry that starts with a time. */
const lineOf = (time: string) => text.split("\n").findIndex((line) => line.startsWith(`- ${time}`)) + 1;

describe("the preview beside the text", () => {
  let bench: Workbench;
  let panel: Frame;
  beforeAll(async () => {
    bench = await openWorkbench({ theme: "dark", files: { "lift.md": text }, open: "lift.md" });
    panel = await openPreview(bench.page);
    await rows().first().waitFor();
  });
  afterAll(() => bench.close());
  beforeEach(() => editorOf(bench.page, "lift.md").click({ position: { x: 200, y: 20 } }));

  const rows = () => panel.locator(".list li .row");
  const row = (words: string) => rows().filter({ hasText: words });
  const current = () => panel.locator('.list li .row[aria-current="true"]');

  it("draws every entry, in the list and on the scale", async () => {
    await expect.poll(() => rows().count()).toBe(5);
    const shown = await rows().allTextContents();
    for (const [index, words] of [
      "Lift stops",
      "Alarm reaches",
      "Engineer is called",
      "Engineer arrives",
      "Lift runs again",
    ].entries()) {
      expect(shown[index]).toContain(words);
    }
    expect(await panel.locator("svg.rail .dots > *").count()).toBeGreaterThanOrEqual(5);
    await screenshot(bench.page, "journey");
  });

  it("marks what is out of order and what has no zone", async () => {
    expect(await row("Engineer arrives").textContent()).toMatch(/order/i);
    expect(await row("Lift runs again").textContent()).toMatch(/zone/i);
    expect(await row("Lift stops").textContent()).not.toMatch(/zone|order/i);
  });

  it("goes to the source on a click", async () => {
    await row("Engineer is called").click();
    await expect.poll(() => caret(bench.page)).toMatchObject({ line: lineOf("10:20") });
  });

  it("marks the entry where the caret is", async () => {
    await goToLine(bench.page, lineOf("10:04"));
    await expect.poll(() => current().allTextContents()).toEqual([expect.stringContaining("Alarm reaches")]);
    await goToLine(bench.page, lineOf("10:31"));
    await expect.poll(() => current().allTextContents()).toEqual([expect.stringContaining("Lift runs again")]);
    await goToLine(bench.page, 1);
    await expect.poll(() => current().count()).toBe(0);
  });

  it("follows typing", async () => {
    await goToLine(bench.page, lineOf("10:31"));
    await bench.page.keyboard.press("End");
    await bench.page.keyboard.press("Enter");
    await bench.page.keyboard.type("10:40 UTC Doors are checked");
    await expect.poll(() => row("Doors are checked").count()).toBe(1);
    expect(await rows().count()).toBe(6);
    await runCommand(bench.page, "File: Revert File");
    await expect.poll(() => rows().count()).toBe(5);
  });

  it("can be used by keyboard alone", async () => {
    await rows().first().focus();
    const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? "");
    expect(await focused()).toContain("Lift stops");
    await bench.page.keyboard.press("ArrowDown");
    expect(await focused()).toContain("Alarm reaches");
    await bench.page.keyboard.press("End");
    expect(await focused()).toContain("Lift runs again");
    await bench.page.keyboard.press("Home");
    await bench.page.keyboard.press("ArrowDown");
    await bench.page.keyboard.press("ArrowDown");
    await bench.page.keyboard.press("Enter");
    await expect.poll(() => caret(bench.page)).toMatchObject({ line: lineOf("10:20") });
  });

  it("is there again after a reload of the window", async () => {
    await bench.reload();
    panel = await panelFrame(bench.page, 60_000);
    await expect.poll(() => rows().count(), { timeout: 30_000 }).toBe(5);
    await row("Engineer arrives").click();
    await expect.poll(() => caret(bench.page)).toMatchObject({ line: lineOf("10:12") });
  });
});

describe("themes", () => {
  const cases: readonly (readonly [Theme, string])[] = [
    ["light", "vscode-light"],
    ["dark", "vscode-dark"],
    ["hc-dark", "vscode-high-contrast"],
    ["hc-light", "vscode-high-contrast-light"],
  ];
  it.each(cases)("%s: readable, and axe finds nothing to complain of", async (theme, name) => {
    const bench = await openWorkbench({ theme, open: "checkout-outage.md" });
    try {
      const panel = await openPreview(bench.page);
      await panel.locator(".list li .row").first().waitFor();
      expect(await panel.locator("body").getAttribute("class")).toContain(name);
      expect(await violations(panel)).toEqual([]);
      await screenshot(bench.page, `theme-${theme}`);
    } finally {
      await bench.close();
    }
  });
});
