// Draws icon.png from icons/icon.svg. Run it after a change of the drawing.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../tests/hosts/chromium.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
const svg = await readFile(path.join(root, "icons/icon.svg"), "utf8");
await page.setContent(`<style>body { margin: 0 }</style>${svg}`);
await page.screenshot({ path: path.join(root, "icon.png"), omitBackground: true });
await browser.close();
