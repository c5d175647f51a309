// Completion, hover, lenses and hints in the real page, in light and dark. Pictures: out/screenshots/help-*.png.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { goToLine, openWorkbench, runCommand, screenshot, type Theme, themes, type Workbench } from "./workbench.ts";

const report = `# Postmortem: checkout down on 8 March 2024

- Date: 2024-03-08
- Status: Draft

## Timeline

- 14:02 CET First checkout requests time out; outage begins
- 14:06 CET The error-rate alert pages Piotr
- 14:49 CET Cache hit rate is back; outage ends

## Action items

- [ ] Improve monitoring
- [ ] Add a command that removes one key (owner: Ana, due: 2024-03-29)
`;

const settings = {
  "postmortem.rules.title-generic": "off",
  "postmortem.inlayHints": "elapsed",
  "editor.minimap.enabled": false,
};
let bench: Workbench;
beforeAll(async () => {
  const viewport = { width: 1200, height: 760 };
  bench = await openWorkbench({ files: { "report.md": report }, open: "report.md", settings, viewport });
});
afterAll(() => bench.close());

for (const theme of ["light", "dark"] as const satisfies readonly Theme[]) {
  it(`help while writing, ${theme}`, async () => {
    const { page } = bench;
    const colours = { "workbench.colorTheme": themes[theme] };
    writeFileSync(path.join(bench.folder, ".vscode/settings.json"), JSON.stringify({ ...settings, ...colours }));
    await page.locator(`.monaco-workbench.vs${theme === "dark" ? "-dark" : ""}`).waitFor();
    await runCommand(page, "File: Revert File");
    await page.locator(".codelens-decoration").filter({ hasText: "entries in" }).waitFor({ timeout: 60_000 });
    await page.getByText("+4 min").first().waitFor();
    await page.locator(".codelens-decoration").filter({ hasText: "2 open, 0 done, 1 overdue" }).waitFor();
    await screenshot(page, `help-lenses-${theme}`);
    await goToLine(page, 10);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+Space");
    const suggestion = page.locator(".suggest-widget .monaco-list-row").filter({ hasText: "14:54" });
    await suggestion.waitFor();
    await screenshot(page, `help-completion-${theme}`);
    await suggestion.click();
    await expect.poll(() => page.locator(".view-line").filter({ hasText: "14:54" }).count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page
      .locator(".view-line span")
      .getByText("14:06", { exact: false })
      .first()
      .hover({ position: { x: 30, y: 8 } });
    await page.locator(".monaco-hover").filter({ hasText: "after the impact began" }).waitFor();
    await screenshot(page, `help-hover-time-${theme}`);
    await page
      .locator(".view-line")
      .filter({ hasText: "Improve" })
      .hover({ position: { x: 80, y: 8 } });
    await page.locator(".monaco-hover").filter({ hasText: "A good one" }).waitFor();
    await screenshot(page, `help-hover-task-${theme}`);
    await page.mouse.move(0, 0);
  });
}
