// The views of reports and tasks in the real page: away until wanted, then following the disk; and the walkthrough.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, runCommand, screenshot, type Theme, themes, type Workbench } from "./workbench.ts";

const examples = path.resolve(import.meta.dirname, "../../examples");

describe("a workspace without a report", () => {
  let bench: Workbench;
  beforeAll(async () => {
    const files = { "note.md": "# Tea\n\nBoil, pour, wait.\n" };
    bench = await openWorkbench({ open: "note.md", files, fresh: true });
  });
  afterAll(() => bench.close());

  const tree = (name: string) =>
    bench.page.locator(".pane").filter({ has: bench.page.locator(`.pane-header[aria-label^="${name}"]`) });
  const row = (name: string, words: string | RegExp) =>
    tree(name).locator(".monaco-list-row").filter({ hasText: words }).first();
  /** In each theme, one after the other in the same window. */
  const inThemes = async (name: string) => {
    const file = path.join(bench.folder, ".vscode/settings.json");
    const kinds = { light: "vs", dark: "vs-dark", "hc-dark": "hc-black", "hc-light": "hc-light" } as const;
    for (const theme of Object.keys(themes) as Theme[]) {
      writeFileSync(file, JSON.stringify({ "workbench.colorTheme": themes[theme] }));
      await bench.page.locator(`.monaco-workbench.${kinds[theme]}`).waitFor();
      await screenshot(bench.page, `${name}-${theme}`);
    }
  };

  it("shows no view of ours, and says what to do where one is asked for", async () => {
    const { page } = bench;
    await page.locator('[id="status.languageStatus"]').waitFor();
    const icon = page.locator('.activitybar [role="tab"] .action-label[aria-label^="Postmortem"]');
    expect(await icon.count()).toBe(0);
    await runCommand(page, "Postmortem: Show Postmortems and Action Items");
    await tree("Postmortems").getByText("There is no postmortem in this workspace yet.").waitFor();
    await tree("Postmortems").getByRole("button", { name: "New Postmortem" }).first().waitFor();
    await icon.waitFor();
    await screenshot(page, "reports-welcome");
  });

  it("lists reports once they are there; a tick there is written into the file", async () => {
    const { page, folder } = bench;
    const names = ["checkout-outage.md", "payment-webhooks.md", "queue-backlog.md"];
    for (const name of names) copyFileSync(path.join(examples, name), path.join(folder, name));
    await row("Postmortems", "Checkout unavailable").waitFor();
    const task = row("Action Items", "Add a command that removes one key");
    await task.waitFor();
    await page.mouse.move(700, 600);
    await inThemes("reports");
    await task.locator(".monaco-checkbox, .custom-view-tree-node-item-checkbox").first().click();
    await expect
      .poll(() => readFileSync(path.join(folder, names[0] as string), "utf8"))
      .toContain("| ✅ Add a command that removes one key");
    await task.waitFor({ state: "detached" });
  });

  it("has a walkthrough with pictures in the colours of the theme", async () => {
    const { page } = bench;
    await runCommand(page, "Postmortem: Open Walkthrough");
    await page.locator(".gettingStartedContainer").getByText("Start a report, or open one").waitFor();
    const picture = page
      .frameLocator(".gettingStartedContainer iframe.webview")
      .frameLocator("#active-frame")
      .locator("svg");
    await picture.first().waitFor();
    await inThemes("walkthrough");
  });
});
