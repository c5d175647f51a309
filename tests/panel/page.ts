// The panel's page by itself in a browser: the bundle under the host's policy, with an editor's colours and a recorded host.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { HostMessage, PageMessage } from "../../client/src/panel/messages.ts";
import { type ThemeName, themes } from "./themes.ts";

const bundle = fileURLToPath(new URL("../../dist/webview/", import.meta.url));
const files = new Map(
  ["main.js", "main.css", "codicon.ttf"].map((name) => [name, readFileSync(path.join(bundle, name))]),
);
const origin = "https://panel.test";
const kinds: Readonly<Record<string, string>> = { ".js": "text/javascript", ".css": "text/css", ".ttf": "font/ttf" };

/** The frame that client/src/panel/html.ts makes, with this origin as the source of styles and fonts. */
const frame = (words: string) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${origin}; font-src ${origin}; script-src 'nonce-test'; base-uri 'none'; form-action 'none'">
<title>Timeline</title><link rel="stylesheet" href="${origin}/main.css"></head>
<body><main id="app"></main><script type="application/json" id="words" nonce="test">${words}</script><script type="module" nonce="test" src="${origin}/main.js"></script></body></html>`;

/** The bundle of a language, as the host puts it into the page; English has none. */
function wordsOf(language: string | null): string {
  return language
    ? readFileSync(new URL(`../../l10n/bundle.l10n.${language}.json`, import.meta.url), "utf8").replaceAll(
        "<",
        "\\u003c",
      )
    : "{}";
}

export interface PanelPage {
  readonly page: Page;
  /** Sends what the extension would. */
  send(message: HostMessage): Promise<void>;
  /** What the page has told the extension so far. */
  told(): Promise<PageMessage[]>;
  /** Breaches of the policy and errors on the console. */
  readonly faults: readonly string[];
}

export interface PageOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  readonly language?: "de";
}

/** The tab of each browser, and where the faults of what is shown in it go: a tab is opened once, the page in it each time anew. */
const tabs = new WeakMap<Browser, Promise<Tab>>();
interface Tab {
  readonly page: Page;
  faults: string[];
}

async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  const tab: Tab = { page, faults: [] };
  page.on("console", (message) => {
    if (message.type() === "error") tab.faults.push(message.text());
  });
  page.on("pageerror", (error) => tab.faults.push(String(error)));
  await page.route(`${origin}/**`, (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const name = pathname.slice(1);
    if (name === "")
      return route.fulfill({ contentType: "text/html", body: frame(wordsOf(searchParams.get("language"))) });
    const body = files.get(name);
    if (!body) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: kinds[path.extname(name)] ?? "", body });
  });
  await page.addInitScript((known) => {
    const told: unknown[] = [];
    Object.assign(window, {
      told,
      acquireVsCodeApi: () => ({ postMessage: (message: unknown) => told.push(message), setState: () => {} }),
    });
    const theme = known[new URLSearchParams(location.search).get("theme") as keyof typeof known];
    document.addEventListener("DOMContentLoaded", () => {
      for (const [name, value] of Object.entries(theme?.variables ?? {})) {
        document.documentElement.style.setProperty(name, value);
      }
      if (theme) document.body.classList.add(theme.body);
    });
  }, themes);
  return tab;
}

/** Opens the page, in the browser's one tab for it, and waits until it says that it listens. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<PanelPage> {
  const { theme = "light", width = 520, height = 760, language = "" } = options;
  const opened = tabs.get(browser) ?? openTab(browser);
  tabs.set(browser, opened);
  const tab = await opened;
  const { page } = tab;
  const faults: string[] = [];
  tab.faults = faults;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: null });
  await page.mouse.move(0, 0);
  await page.goto(`${origin}/?theme=${theme}&language=${language}`);
  const told = () => page.evaluate(() => (window as unknown as { told: PageMessage[] }).told);
  await page.waitForFunction(() => (window as unknown as { told: PageMessage[] }).told.length > 0);
  // As JSON: the driver takes seconds for a large object.
  const send = (message: HostMessage) =>
    page.evaluate((json) => window.postMessage(JSON.parse(json), "*"), JSON.stringify(message));
  return { page, send, told, faults };
}
