// Chats and logs pasted into the real page with its own keys: what is on the clipboard becomes entries of the timeline.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { editorOf, goToLine, openWorkbench, runCommand, screenshot, type Workbench } from "./workbench.ts";

const report = `# Postmortem: search is slow

**Date:** 2026-03-08

## Timeline

- 10:00 UTC Deploy of the index service
- 10:41 UTC Rollback; queries are fast again

## Summary

Search was slow.
`;
const log = "2026-03-08T10:12:00Z ERROR query took 9 s\n2026-03-08T10:20:00Z WARN alert fires\n";
const chat = "Mia  [10:15 AM]\nlooking at the index\nNoor  [10:30 AM]\nI roll back\n";
const withLog = report.replace(
  "service\n",
  "service\n- 10:12 UTC ERROR query took 9 s\n- 10:20 UTC WARN alert fires\n",
);

describe("a paste", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench({ open: "search.md", files: { "search.md": report, "empty.md": "" } });
    // The server has read the file once it is said what it is.
    await bench.page.locator('[id="status.languageStatus"]').waitFor();
    await runCommand(bench.page, "Postmortem: Open Timeline Preview");
    await bench.page.getByRole("tab", { name: /Timeline: search/ }).waitFor();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    await editorOf(bench.page, "search.md").click();
    await runCommand(bench.page, "File: Revert File");
    // Reverted for good, so that it does not take back what is pasted next.
    await bench.page.locator(".tab.dirty").waitFor({ state: "detached" });
  });

  const copy = (text: string) => bench.page.evaluate((words) => navigator.clipboard.writeText(words), text);
  /** The text as the next save would write it: what all is copied. */
  const text = async () => {
    await editorOf(bench.page, "search.md").locator(".view-lines").first().waitFor();
    await bench.page.keyboard.press("Control+A");
    await bench.page.keyboard.press("Control+C");
    return bench.page.evaluate(() => navigator.clipboard.readText());
  };
  /** Chooses what a paste is to be, with the key that opens the choices: until they are there, and then gone. Gives what all was offered. */
  const chooseForm = async (form: string) => {
    const rows = bench.page.locator(".action-widget .monaco-list-row");
    const row = rows.filter({ hasText: form }).first();
    let forms: string[] = [];
    await bench.page.locator(".post-edit-widget").waitFor();
    await vi.waitFor(
      async () => {
        if ((await row.count()) === 0) await bench.page.keyboard.press("Control+.");
        await row.waitFor({ timeout: 5000 });
        forms = await rows.allTextContents();
        await row.click({ timeout: 5000 });
        await row.waitFor({ state: "detached", timeout: 5000 });
      },
      { timeout: 60_000, interval: 100 },
    );
    return forms.join("\n");
  };
  const shows = (words: string) =>
    editorOf(bench.page, "search.md").locator(".view-line").filter({ hasText: words }).first().waitFor();

  it("of a log in the timeline becomes entries in order, and one undo takes it back", async () => {
    await copy(log);
    await goToLine(bench.page, 9);
    await bench.page.keyboard.press("Control+V");
    await shows("- 10:12 UTC ERROR query took 9 s");
    await screenshot(bench.page, "paste-as-timeline");
    expect(await text()).toBe(withLog);
    await bench.page.keyboard.press("Control+Z");
    await expect.poll(text).toBe(report);
  });

  it("behind Enter in the list leaves no empty item", async () => {
    await copy(log);
    await goToLine(bench.page, 8);
    await bench.page.keyboard.press("End");
    await bench.page.keyboard.press("Enter");
    await expect.poll(text).toContain("fast again\n- \n");
    await goToLine(bench.page, 9);
    await bench.page.keyboard.press("End");
    await copy(log);
    await bench.page.keyboard.press("Control+V");
    await shows("- 10:12 UTC ERROR query took 9 s");
    expect(await text()).toBe(withLog);
  });

  it("can be had plain with one key behind it", async () => {
    await copy(log);
    await goToLine(bench.page, 9);
    await bench.page.keyboard.press("Control+V");
    await shows("- 10:12 UTC ERROR query took 9 s");
    expect(await chooseForm("Plain Text")).toContain("Timeline Entries, and the Pasted Lines Folded Below");
    await shows("2026-03-08T10:12:00Z ERROR query took 9 s");
  });

  it("of a chat asks for its zone, once; who says none gets the text as it is", async () => {
    await copy(chat);
    await goToLine(bench.page, 9);
    await bench.page.keyboard.press("Control+V");
    const input = bench.page.locator(".quick-input-widget input.input");
    await input.waitFor();
    await expect.poll(() => input.inputValue()).toBe("2026-03-08");
    await bench.page.keyboard.press("Enter");
    await bench.page.locator(".quick-input-list .monaco-list-row").filter({ hasText: /^UTC/ }).first().click();
    await shows("- 10:15 UTC **Mia**: looking at the index");
    await runCommand(bench.page, "File: Revert File");
    await goToLine(bench.page, 9);
    await bench.page.keyboard.press("Control+V");
    // The question itself, not what is left on the screen of the one for the line.
    await expect.poll(() => input.inputValue()).toBe("2026-03-08");
    await bench.page.keyboard.press("Escape");
    await shows("Mia  [10:15 AM]");
  });

  it("outside of the timeline stays plain, and offers to become entries", async () => {
    await copy(`${log}2026-03-08T10:22:00Z WARN Ana acks\n`);
    await goToLine(bench.page, 13);
    await bench.page.keyboard.press("Control+V");
    await shows("2026-03-08T10:22:00Z WARN Ana acks");
    await chooseForm("Timeline Entries");
    await shows("- 10:22 UTC WARN Ana acks");
  });

  it("of a log file that is dropped into the timeline becomes entries, too", async () => {
    const line = editorOf(bench.page, "search.md").locator(".view-line").filter({ hasText: "Deploy of the index" });
    const box = await line.boundingBox();
    await bench.page.evaluate(
      ({ text, x, y }) => {
        const at = document.elementFromPoint(x, y) as Element;
        const data = new DataTransfer();
        data.items.add(new File([text], "search.log", { type: "text/plain" }));
        for (const name of ["dragenter", "dragover", "drop"])
          at.dispatchEvent(
            new DragEvent(name, {
              dataTransfer: data,
              clientX: x,
              clientY: y,
              shiftKey: true,
              bubbles: true,
              cancelable: true,
            }),
          );
      },
      { text: log, x: (box?.x ?? 0) + 300, y: (box?.y ?? 0) + 8 },
    );
    await shows("- 10:12 UTC ERROR query took 9 s");
    expect(await text()).toBe(withLog);
  });

  it("as the command does it, of what is on the clipboard", async () => {
    await copy(log);
    await runCommand(bench.page, "Postmortem: Paste as Timeline");
    await bench.page
      .locator(".quick-input-list .monaco-list-row")
      .filter({ hasText: "Timeline Entries" })
      .first()
      .waitFor();
    await bench.page.keyboard.press("Enter");
    await shows("- 10:20 UTC WARN alert fires");
  });
});
