// The timeline preview in the real editor, with the packaged extension: what the page alone cannot show.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import {
  ask,
  chooseFix,
  chooseFromMenu,
  editorOf,
  expectCaret,
  goToLine,
  offered,
  openByName,
  openPreview,
  openWorkbench,
  panelFrame,
  reloadWindow,
  runCommand,
  screenshot,
  type Theme,
  themes,
  type Workbench,
} from "./workbench.ts";

const outage = `# Postmortem: search is slow

**Date:** 2026-03-08

## Timeline

- 10:00 UTC Deploy of the index service
- 10:12 UTC **Outage begins**: queries take 9 s
- 10:20 UTC Alert SearchLatency fires
- 10:15 UTC On-call is paged
- 10:41 UTC Rollback; queries are fast again, see [graph](https://graphs.test/q)
`;
/** Line (from 1) of the first entry. */
const firstLine = 7;

const rows = (panel: Frame) => panel.locator(".list .row");
const current = (panel: Frame) => panel.locator(".list .row.current");
const row = (panel: Frame, text: string) => rows(panel).filter({ hasText: text });
/** A file's name that would be a link to a command, were it not told as text. */
const linkName = "[Show details](command:workbench.action.closeAllEditors) $(error).md";

// One window for all: opening one takes longer than most of what is tried in it.
let bench: Workbench;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  const files = {
    "search.md": outage,
    "notes.md": "# Notes\n\nBuy milk.\n",
    "other.md": outage.replace("search", "login"),
    "checkout-outage.md": readFileSync(path.resolve(import.meta.dirname, "../../examples/checkout-outage.md"), "utf8"),
    [linkName]: outage,
  };
  bench = await openWorkbench({ open: "search.md", files });
  page = bench.page;
  panel = await openPreview(page);
  await rows(panel).first().waitFor();
});
afterAll(() => bench.close());

async function tellAsWritten(): Promise<void> {
  await panel.getByRole("button", { name: /Times in Asia\/Tokyo/ }).click();
  await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "As Written" }).first().click();
  await row(panel, "Deploy of the index").filter({ hasText: "10:00 UTC" }).waitFor();
}

/** Replaces the settings of the workspace. */
function set(settings: Readonly<Record<string, unknown>>): void {
  writeFileSync(path.join(bench.folder, ".vscode/settings.json"), JSON.stringify(settings));
}

describe("beside the text", () => {
  it("draws the entries on the scale and in the list", async () => {
    expect(await rows(panel).count()).toBe(5);
    expect(await panel.locator(".rail .dots path").count()).toBe(5);
    expect(await panel.locator(".rail .axis .tick").count()).toBeGreaterThan(2);
    expect(await row(panel, "On-call is paged").textContent()).toContain("Out of order with line 9");
    await screenshot(page, "preview");
  });

  it("is allowed nothing but its own files", async () => {
    const policy = await panel.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|data:|blob:/);
    expect(policy).toMatch(/; script-src 'nonce-[0-9a-f]{32}';/);
  });

  it("goes to the source by a click on a row", async () => {
    await row(panel, "Alert SearchLatency").click();
    await expectCaret(page, firstLine + 2);
  });

  it("opens a link of an entry through the editor, which asks first", async () => {
    await row(panel, "Rollback").getByRole("link", { name: "graph" }).click();
    const dialog = page.locator(".monaco-dialog-box");
    await dialog.filter({ hasText: "https://graphs.test/q" }).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  it("goes to the source by a click on a mark", async () => {
    await panel.locator(".rail .dots path").first().click();
    await expectCaret(page, firstLine);
  });

  it("follows the caret", async () => {
    await editorOf(page, "search.md").click();
    await goToLine(page, firstLine + 4);
    await current(panel).filter({ hasText: "Rollback" }).waitFor();
    await goToLine(page, 1);
    await current(panel).waitFor({ state: "detached" });
  });

  it("follows typing", async () => {
    await goToLine(page, firstLine + 4);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- 10:55 UTC Warm again");
    await row(panel, "Warm again").waitFor();
    expect(await rows(panel).count()).toBe(6);
    expect(await current(panel).textContent()).toContain("Warm again");
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await panel.locator(".empty").waitFor();
    await page.keyboard.press("Control+Z");
    await row(panel, "Warm again").waitFor();
  });

  it("leaves the focus in the text that it draws anew after a click on a row", async () => {
    await row(panel, "Rollback").click();
    await expectCaret(page, firstLine + 4);
    await page.locator('.monaco-editor.focused[data-uri$="/search.md"]').waitFor();
    await page.keyboard.press("End");
    await page.keyboard.type(", says it all", { delay: 60 });
    await row(panel, ", says it all").waitFor();
  });

  it("is used by keyboard alone", async () => {
    await rows(panel).first().locator(".go").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expectCaret(page, firstLine + 2);
    const ticks = () => panel.locator(".axis text").allTextContents();
    const before = await ticks();
    await rows(panel).first().locator(".go").focus();
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    expect(await ticks()).not.toEqual(before);
    await page.keyboard.press("0");
    expect(await ticks()).toEqual(before);
  });

  it("offers at a right-click what makes sense there, and nothing else", async () => {
    const menu = page.locator(".monaco-menu .action-label");
    await rows(panel).first().click();
    await expectCaret(page, firstLine);
    await row(panel, "On-call is paged").click({ button: "right" });
    await menu.first().waitFor();
    const offered = (await menu.allTextContents()).filter(Boolean);
    expect(offered).toEqual([
      "Go to Line",
      "Fix…",
      "Set Phase…",
      "Copy Entry",
      "Copy Timeline",
      "Export Timeline…",
      "Choose Zone of the Timeline…",
    ]);
    await chooseFromMenu(page, "Go to Line");
    await expectCaret(page, firstLine + 3);
    await row(panel, "Alert SearchLatency").click({ button: "right" });
    await menu.first().waitFor();
    expect(await menu.allTextContents()).not.toContain("Fix…");
    await chooseFromMenu(page, "Go to Line");
    await expectCaret(page, firstLine + 2);
  });

  it("mends what is out of order from its row, and the editor takes it back", async () => {
    await panel.getByRole("button", { name: `Fix line ${firstLine + 3}…` }).click();
    const choice = page.locator(".quick-input-list .monaco-list-row");
    await choice.filter({ hasText: "to its place" }).first().click();
    await expect.poll(() => panel.locator(".mark-disorder").count()).toBe(0);
    await editorOf(page, "search.md").click();
    await page.keyboard.press("Control+Z");
    await panel.locator(".mark-disorder").waitFor();
  });

  it("marks a phase by the keyboard, and the editor takes it back", async () => {
    await row(panel, "Deploy of the index").locator(".go").focus();
    await page.keyboard.press("p");
    const choice = page.locator(".quick-input-list .monaco-list-row");
    await choice.filter({ hasText: "Acknowledged" }).click();
    await row(panel, "Deploy of the index").locator(".chip").filter({ hasText: "Acknowledged" }).waitFor();
    await editorOf(page, "search.md").click();
    await page.keyboard.press("Control+Z");
    await row(panel, "Deploy of the index").locator(".chip").waitFor({ state: "detached" });
  });

  it("marks the phase of the caret's entry by the light bulb in the text", async () => {
    await goToLine(page, firstLine + 2);
    await chooseFix(page, "Set the phase of this entry");
    await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "Acknowledged" }).click();
    await row(panel, "Alert SearchLatency").locator(".chip").filter({ hasText: "Acknowledged" }).waitFor();
    await editorOf(page, "search.md").click();
    await page.keyboard.press("Control+Z");
    await row(panel, "Alert SearchLatency")
      .locator(".chip")
      .filter({ hasText: "Acknowledged" })
      .waitFor({ state: "detached" });
  });

  it("tells times in a zone that is chosen by search, until they are as written again", async () => {
    await panel.getByRole("button", { name: /Choose another zone/ }).click();
    const input = page.locator(".quick-input-widget input.input");
    await input.fill("Tokyo");
    await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "Asia/Tokyo" }).first().click();
    await row(panel, "Deploy of the index").filter({ hasText: "19:00" }).waitFor();
    await tellAsWritten();
  });

  it("exports the timeline to the clipboard", async () => {
    await panel.getByRole("button", { name: "Export…" }).click();
    const choice = page.locator(".quick-input-list .monaco-list-row");
    await choice.filter({ hasText: "Diagram (Mermaid)" }).click();
    await choice.filter({ hasText: "Save to a File…" }).waitFor();
    await screenshot(page, "export-place");
    await choice.filter({ hasText: "Copy to the Clipboard" }).click();
    const message = page
      .locator(".notification-list-item-message")
      .filter({ hasText: "The timeline is on the clipboard." });
    await message.waitFor();
    // It would lie over what the next tests click.
    await runCommand(page, "Notifications: Clear All Notifications");
    await message.waitFor({ state: "detached" });
    await editorOf(page, "search.md").click();
  });

  it("copies a picture once the reader presses the button for it", async () => {
    await panel.getByRole("button", { name: "Export…" }).click();
    const choice = page.locator(".quick-input-list .monaco-list-row");
    await choice.filter({ hasText: "Picture (PNG)" }).click();
    await choice.filter({ hasText: "Copy to the Clipboard" }).click();
    await panel.getByRole("button", { name: "Copy It" }).click();
    const message = page
      .locator(".notification-list-item-message")
      .filter({ hasText: /The picture is on the clipboard|lets no picture/ });
    await message.waitFor();
    expect(await message.textContent()).toContain("The picture is on the clipboard.");
    await runCommand(page, "Notifications: Clear All Notifications");
    await message.waitFor({ state: "detached" });
    await editorOf(page, "search.md").click();
  });

  it("keeps its place when a file is opened from it", async () => {
    await rows(panel).first().locator(".go").focus();
    await openByName(page, "other.md");
    await panel.locator("h1").filter({ hasText: "login" }).waitFor();
    expect(await panel.locator(".list").isVisible()).toBe(true);
    await openByName(page, "search.md");
    await panel.locator("h1").filter({ hasText: "search" }).waitFor();
  });

  it("follows the active Markdown file, and says which", async () => {
    await openByName(page, "other.md");
    await panel.locator("h1").filter({ hasText: "login" }).waitFor();
    await page.getByRole("tab", { name: /Timeline: other\.md/ }).waitFor();
    await openByName(page, "notes.md");
    await panel.locator(".empty").filter({ hasText: "not read as a postmortem" }).waitFor();
  });

  it("treats a file as a postmortem when told so, and remembers it", async () => {
    await panel.getByRole("button", { name: "Treat It as a Postmortem" }).click();
    await panel.locator(".empty").filter({ hasText: "No timeline yet" }).waitFor();
    const settings = JSON.parse(readFileSync(path.join(bench.folder, ".vscode/settings.json"), "utf8"));
    expect(settings["postmortem.include"]).toEqual(["notes.md"]);
    await panel.getByRole("button", { name: "Insert a Timeline" }).click();
    await editorOf(page, "notes.md").getByText("## Timeline").waitFor();
    // The caret stands at the first blank.
    await page.keyboard.type("2026-03-08 10:00 UTC");
    await row(panel, "10:00 UTC").waitFor();
  });
});

describe("themes", () => {
  it("change with the editor's, and leave no accessibility violation", async () => {
    await openByName(page, "checkout-outage.md");
    await panel.locator("h1").filter({ hasText: "Checkout" }).waitFor();
    const seen = new Set<string>();
    for (const [name, label] of Object.entries(themes) as [Theme, string][]) {
      set({ "workbench.colorTheme": label });
      const kind = {
        light: "vscode-light",
        dark: "vscode-dark",
        "hc-dark": "vscode-high-contrast",
        "hc-light": "vscode-high-contrast-light",
      }[name];
      await panel.locator(`body.${kind}`).waitFor();
      const colours = await panel.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return `${backgroundColor} ${color}`;
      });
      seen.add(colours);
      // Rows change their colour in a moment: the picture shows them as they will be.
      await panel.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      await screenshot(page, `theme-${name}`);
      expect(await violations(panel, seen.size > 1 ? "colours" : undefined), name).toEqual([]);
    }
    expect(seen.size).toBe(4);
  });
});

describe("after a reload of the window", () => {
  it("is there again with its file, in the zone that was chosen for the workspace", async () => {
    await openByName(page, "search.md");
    await panel.locator("h1").filter({ hasText: "search" }).waitFor();
    await runCommand(page, "File: Revert File");
    await expect.poll(() => rows(panel).count()).toBe(5);
    await panel.getByRole("button", { name: /Choose another zone/ }).click();
    await page.locator(".quick-input-widget input.input").fill("Tokyo");
    await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "Asia/Tokyo" }).first().click();
    await row(panel, "Deploy of the index").filter({ hasText: "19:00" }).waitFor();
    await reloadWindow(bench);
    panel = await panelFrame(page, 60_000);
    await rows(panel).first().waitFor();
    expect(await rows(panel).count()).toBe(5);
    await page.getByRole("tab", { name: /Timeline: search\.md/ }).waitFor();
    await row(panel, "Deploy of the index").filter({ hasText: "19:00" }).waitFor();
    await tellAsWritten();
    await row(panel, "Alert SearchLatency").click();
    await expectCaret(page, firstLine + 2);
  });
});

describe("in Markdown's own preview", () => {
  it("the timeline is drawn under its heading, follows the text, and goes with its setting", async () => {
    await editorOf(page, "search.md").click();
    await runCommand(page, "Markdown: Open Preview to the Side");
    const figure = () => {
      const frames = page.frames().map((frame) => frame.locator("h2 ~ figure.postmortem-timeline svg"));
      return Promise.all(frames.map((one) => one.allTextContents().catch(() => []))).then((all) => all.flat().join());
    };
    await expect.poll(figure, { timeout: 30_000 }).toContain("Alert SearchLatency fires");
    await screenshot(page, "markdown-preview");
    await editorOf(page, "search.md").click();
    await goToLine(page, firstLine + 4);
    await page.keyboard.press("End");
    await page.keyboard.type(" at last");
    await expect.poll(figure, { timeout: 30_000 }).toContain(" at last");
    set({ "postmortem.preview.timeline": false });
    await expect.poll(figure, { timeout: 30_000 }).toBe("");
  });
});

describe("a file whose name is a link to a command", () => {
  it("is named as text", async () => {
    await ask(page, "Control+P", "Show details", offered(page, "closeAllEditors", ".focused"));
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: /^\[Show details/ }).waitFor();
    await runCommand(page, "Postmortem: Treat This File as Not a Postmortem");
    const message = page.locator(".notification-list-item-message").filter({ hasText: "postmortem.exclude" });
    // All at once: the editor takes it away after a while.
    const shown = await message.evaluate((element) => ({
      words: element.textContent,
      links: element.querySelectorAll("a, .codicon").length,
    }));
    expect(shown.words).toContain("[Show details] (command:workbench.action.closeAllEditors)");
    expect(shown.links).toBe(0);
    await screenshot(page, "name-is-a-link");
    await runCommand(page, "Postmortem: Explain How This File Was Read");
    await page.getByRole("tab", { name: /^Preview How/ }).waitFor();
    await screenshot(page, "explanation");
  });
});
