// The documentation as a site: it has every page, its links lead somewhere, and its search finds a rule in a real browser.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { site } from "../../scripts/site.mjs";
import { rules } from "../../server/src/rules/index.ts";
import { launchChromium } from "../hosts/chromium.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "postmortem-site-"));
const pages = site(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (page: string) => readFileSync(path.join(folder, page), "utf8");

test("has a page for each rule and each guide", () => {
  for (const { id } of rules) expect(pages).toContain(`rules/${id}.html`);
  for (const name of [
    "adopt",
    "recognition",
    "from-exports",
    "assistants",
    "write-a-rule",
    "add-a-language",
    "configuration",
  ])
    expect(pages).toContain(`${name}.html`);
});

test("has no link that leads nowhere", () => {
  const broken: string[] = [];
  for (const page of pages) {
    for (const [, link = ""] of read(page).matchAll(/(?:href|src)="([^"]+)"/g)) {
      if (/^https?:/.test(link)) continue;
      const [target = "", anchor] = link.split("#");
      const file = target === "" ? page : path.posix.join(path.posix.dirname(page), target);
      if (!existsSync(path.join(folder, file))) broken.push(`${page}: ${link}`);
      else if (anchor && !read(file).includes(`id="${anchor}"`)) broken.push(`${page}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
});

test("is found through by words", async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(pathToFileURL(path.join(folder, "rules/index.html")).href);
    const field = page.getByRole("searchbox", { name: "Search" });
    await field.fill("vague action");
    expect(await page.getByRole("list", { name: "Found pages" }).getByRole("link").first().textContent()).toBe(
      "action-vague",
    );
    await field.fill("zzqx");
    expect(await page.getByText("Nothing was found.").isVisible()).toBe(true);
    await field.fill("missing timezone");
    await field.press("Enter");
    await page.waitForURL(/rules\/missing-timezone\.html$/);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("missing-timezone");
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
