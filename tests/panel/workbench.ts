// The real page of the editor, with the packaged extension, as the panel's tests drive it.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Frame, type Locator, type Page } from "playwright-core";
import { expect, inject, vi } from "vitest";
import { pageAddress } from "../hosts/code-server.mjs";

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const screenshots = path.join(root, "out/screenshots");

/** Milliseconds: a machine that does much else is no failure. */
const PATIENCE = 60_000;

export const themes = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  "hc-dark": "Default High Contrast",
  "hc-light": "Default High Contrast Light",
} as const;
export type Theme = keyof typeof themes;

export interface WorkbenchOptions {
  readonly theme?: Theme;
  /** Files of the workspace by name; without them a copy of examples/. */
  readonly files?: Readonly<Record<string, string>>;
  /** The file to open first. */
  readonly open: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A window in which nobody worked yet. */
  readonly fresh?: boolean;
}

export interface Workbench {
  readonly page: Page;
  /** The workspace's folder on the disk. */
  readonly folder: string;
  /** Called when a file of tests is through: closes a window that nobody else goes on with. */
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;
/** The window that tests with files of their own have one after the other: opening one takes longer than most of them. */
let shared: Workbench | undefined;

/** Opens the editor's page on a workspace of its own, with one file shown; or empties the one that is there, and shows that file in it. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  if (options.fresh || !options.files) {
    await shared?.page.context().close();
    shared = undefined;
  }
  const { files } = options;
  if (!files) return openWindow(options, (folder) => cpSync(path.join(root, "examples"), folder, { recursive: true }));
  const fill = (folder: string) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  };
  if (!shared) {
    shared = { ...(await openWindow(options, fill)), close: () => Promise.resolve() };
    return shared;
  }
  const { page, folder } = shared;
  await page.setViewportSize(options.viewport ?? VIEWPORT);
  await closeEditors(page);
  for (const name of readdirSync(folder)) if (name !== ".vscode") rmSync(path.join(folder, name));
  writeSettings(folder, options);
  fill(folder);
  await openByName(page, options.open);
  return shared;
}

const VIEWPORT = { width: 1400, height: 900 };

function writeSettings(folder: string, { theme = "dark", settings }: WorkbenchOptions): void {
  const all = { "workbench.colorTheme": themes[theme], ...settings };
  mkdirSync(path.join(folder, ".vscode"), { recursive: true });
  writeFileSync(path.join(folder, ".vscode/settings.json"), JSON.stringify(all));
}

/** Closes what is open, and keeps no change. */
async function closeEditors(page: Page): Promise<void> {
  await runCommand(page, "Notifications: Clear All Notifications");
  await runCommand(page, "View: Close All Editors");
  const drop = page.locator(".monaco-dialog-box").getByRole("button", { name: "Don't Save" });
  await vi.waitFor(
    async () => {
      if (await drop.count()) await drop.click({ timeout: 5000 });
      expect(await page.locator(".tabs-container .tab").count()).toBe(0);
    },
    { timeout: PATIENCE, interval: 100 },
  );
}

async function openWindow(options: WorkbenchOptions, fill: (folder: string) => void): Promise<Workbench> {
  const host = inject("host");
  const folder = path.join(mkdtempSync(path.join(host.scratch, "workspace-")), options.files ? "docs" : "examples");
  mkdirSync(folder);
  fill(folder);
  writeSettings(folder, options);
  browser ??= chromium.connect(host.browser);
  const context = await (await browser).newContext({
    viewport: options.viewport ?? VIEWPORT,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const file = path.join(folder, options.open);
  await page.goto(
    pageAddress(host, {
      token: host.token,
      workspace: folder,
      payload: [["openFile", `vscode-remote://${host.authority}${file}`]],
    }),
  );
  await editorOf(page, options.open).waitFor({ timeout: 3 * PATIENCE });
  return { page, folder, close: () => context.close() };
}

/**
 * Reloads the window by its command, which saves the layout first. The address goes without the file to open: with it the
 * editor shows that file instead of what was open.
 */
export async function reloadWindow({ page, folder }: Workbench): Promise<void> {
  const host = inject("host");
  const address = pageAddress(host, { token: host.token, workspace: folder, payload: [] });
  await page.evaluate((url) => history.replaceState(null, "", url), address);
  const loaded = page.waitForEvent("load");
  await runCommand(page, "Developer: Reload Window");
  await loaded;
}

/** The text editor that shows a file. */
export function editorOf(page: Page, file: string) {
  return page.locator(`.editor-instance .monaco-editor[data-uri$="/${file}"]`).first();
}

/** Asks by a key and words until what is looked for is offered: extensions come after the page, and a busy page loses keys. */
export async function ask(page: Page, key: string, words: string, row: Locator, limit = PATIENCE): Promise<void> {
  const input = page.locator(".quick-input-widget input.input");
  // Each time with more patience.
  for (let [end, patience] = [Date.now() + limit, 1000]; ; patience += 1000) {
    await page.keyboard.press(key);
    try {
      await input.fill(words, { timeout: 3000 });
      await row.waitFor({ timeout: patience });
      break;
    } catch (error) {
      if (Date.now() > end) throw error;
      await page.keyboard.press("Escape");
    }
  }
}

/** The rows that the editor offers where something is asked. */
export function offered(page: Page, words: string, focused = ""): Locator {
  return page.locator(`.quick-input-list .monaco-list-row${focused}`).filter({ hasText: words }).first();
}

/** Runs a command by its title, as a user does: asks again where a part of the page took the focus, which closes the list. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = offered(page, title);
  const end = Date.now() + PATIENCE;
  for (;;) {
    await ask(page, "F1", `>${title}`, row);
    try {
      // A click that is not to be had in time has not been made: it runs once.
      await row.click({ timeout: 5000 });
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** Opens a file of the workspace by its name, as a user does. */
export async function openByName(page: Page, name: string): Promise<void> {
  // Not a click: while results come in, another file takes the place.
  await ask(page, "Control+P", name, offered(page, name, ".focused"));
  await page.keyboard.press("Enter");
  await editorOf(page, name).waitFor();
}

/** Opens the preview of the file shown and gives its frame. */
export async function openPreview(page: Page): Promise<Frame> {
  await runCommand(page, "Postmortem: Open Timeline Preview");
  return panelFrame(page);
}

/** The frame in which the panel's own page lives: a frame inside the webview's frame. */
export async function panelFrame(page: Page, limit = PATIENCE): Promise<Frame> {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    for (const frame of page.frames()) {
      // The webview's outer frame belongs to the editor; the one inside, called `active-frame`, is the page.
      if (frame.parentFrame() === null || frame.parentFrame()?.parentFrame() === null) continue;
      if (!(await isShown(frame))) continue;
      return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(
    `no panel within ${limit / 1000} s; frames: ${page
      .frames()
      .map((frame) => frame.url())
      .join(" ")}`,
  );
}

async function isShown(frame: Frame): Promise<boolean> {
  try {
    const element = await frame.frameElement();
    const name = await element.getAttribute("id");
    return name === "active-frame" && (await frame.locator("body script[src*='webview/main.js']").count()) > 0;
  } catch {
    return false; // The frame went away meanwhile.
  }
}

/**
 * The caret's line (from 1) and column in the active editor, read off the status bar. Zeros where no text editor is active: the
 * panel is, say, after a right-click on it.
 */
export async function caret(page: Page): Promise<{ line: number; column: number }> {
  const [shown = ""] = await page.locator('[id="status.editor.selection"]').allTextContents();
  const [line, column] = [...shown.replaceAll(",", " ").matchAll(/\d+/g)].map(Number);
  return { line: line ?? 0, column: column ?? 0 };
}

/** Waits until the caret is in a line (from 1). */
export async function expectCaret(page: Page, line: number, timeout = PATIENCE): Promise<void> {
  await expect.poll(async () => (await caret(page)).line, { timeout }).toBe(line);
}

/** Puts the caret at a line (from 1) of the active editor, as with Go to Line: again where a busy page lost a key. */
export async function goToLine(page: Page, line: number): Promise<void> {
  const input = page.locator(".quick-input-widget input.input");
  await vi.waitFor(
    async () => {
      await page.keyboard.press("Control+G");
      await input.fill(`:${line}`, { timeout: 5000 });
      await page.keyboard.press("Enter");
      await expectCaret(page, line, 5000);
    },
    { timeout: PATIENCE, interval: 100 },
  );
}

/** Opens what is behind the light bulb of the caret's line, with its key: again where a busy page lost it. The row with the title. */
export async function openFixes(page: Page, title: string): Promise<Locator> {
  const row = page.locator(".action-widget .monaco-list-row").filter({ hasText: title });
  await vi.waitFor(
    async () => {
      if ((await row.count()) === 0) await page.keyboard.press("Control+.");
      await row.waitFor({ timeout: 5000 });
    },
    { timeout: PATIENCE, interval: 100 },
  );
  return row;
}

/** Chooses behind the light bulb of the caret's line. */
export async function chooseFix(page: Page, title: string): Promise<void> {
  await vi.waitFor(async () => (await openFixes(page, title)).click({ timeout: 5000 }), {
    timeout: PATIENCE,
    interval: 100,
  });
}

/** Chooses from the menu that is open. A menu takes no click in its first tenth of a second. */
export async function chooseFromMenu(page: Page, label: string): Promise<void> {
  const menu = page.locator(".monaco-menu");
  const item = menu.locator(".action-label").filter({ hasText: label });
  await vi.waitFor(
    async () => {
      if (await item.count()) await item.click({ timeout: 2000 });
      expect(await menu.count()).toBe(0);
    },
    { timeout: PATIENCE, interval: 100 },
  );
}

/** Keeps a picture of the page under out/screenshots. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
}
