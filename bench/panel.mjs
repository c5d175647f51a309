// The timeline's page with 10,000 entries, in Chromium: node bench/panel.mjs [ENTRIES]. README.md tells what is measured.
import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { launchChromium } from "../tests/hosts/chromium.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const count = Number(process.argv[2]) || 10_000;

/** The tests' helpers, which are written in TypeScript. */
async function helpers() {
  const outfile = path.join(root, "out", `bench-panel-${process.pid}.mjs`);
  await esbuild.build({
    stdin: {
      contents: `export * from "./page.ts"; export * from "./views.ts"; export { viewPatch } from "../../server/src/language/view-patch.ts";`,
      resolveDir: path.join(root, "tests/panel"),
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    define: { "import.meta.url": JSON.stringify(pathToFileURL(path.join(root, "tests/panel/page.ts")).href) },
    outfile,
    logLevel: "error",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

/** @param {number[]} values @param {number} part */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** @param {string} name @param {number[]} values */
function tell(name, values) {
  const cells = [0.5, 0.95, 1].map((part) => quantile(values, part).toFixed(1).padStart(10));
  console.log(`${name.padEnd(46)}${cells.join("")}`);
}

const { openPage, many, viewPatch } = await helpers();
const browser = await launchChromium();
const { page, send } = await openPage(browser, { width: 620, height: 860 });
const before = many(count);
await send({ type: "show", name: "a.md", view: before, serial: 1, why: [] });
await page.locator(".list .row").first().waitFor();

/**
 * Milliseconds of work in each of 120 frames: from the frame's begin, in which something is done, until the page is free again.
 * @param {string} what
 */
const frames = (what) =>
  page.evaluate(async (/** @type {string} */ name) => {
    const list = /** @type {HTMLElement} */ (document.querySelector(".list"));
    const rail = /** @type {SVGElement} */ (document.querySelector(".rail"));
    const { left, top, height } = rail.getBoundingClientRect();
    const at = { clientX: left + 60, clientY: top + height / 2, bubbles: true, cancelable: true, view: window };
    /** @type {Record<string, (frame: number) => void>} */
    const works = {
      scroll: () => list.scrollBy(0, 173),
      zoom: (frame) =>
        rail.dispatchEvent(new WheelEvent("wheel", { ...at, ctrlKey: true, deltaY: frame % 40 < 20 ? -30 : 30 })),
      pan: (frame) =>
        window.dispatchEvent(new MouseEvent("mousemove", { ...at, clientY: at.clientY + (frame % 2 ? 90 : -90) })),
    };
    const work = works[name];
    if (name === "pan") rail.dispatchEvent(new MouseEvent("mousedown", { ...at, button: 0 }));
    const times = [];
    const channel = new MessageChannel();
    for (let frame = 0; frame < 120; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const started = performance.now();
      work?.(frame);
      // What the frame still does: scroll events, layout, painting; the message comes behind it.
      await new Promise((resolve) => {
        channel.port1.onmessage = resolve;
        requestAnimationFrame(() => channel.port2.postMessage(0));
        void list.offsetHeight;
        setTimeout(() => channel.port2.postMessage(0));
      });
      times.push(performance.now() - started);
    }
    if (name === "pan") window.dispatchEvent(new MouseEvent("mouseup", { ...at }));
    return times;
  }, what);

console.log(`${count} entries; milliseconds${" ".repeat(22)}    median       p95   longest`);
for (const what of ["scroll", "zoom", "pan"]) tell(`one frame: ${what}`, await frames(what));

/** @type {number[]} */ const edits = [];
/** @type {number[]} */ const sizes = [];
let shown = before;
for (let turn = 0; turn < 40; turn++) {
  const at = Math.floor((turn * 7919) % count);
  const entries = shown.entries.map((/** @type {any} */ one, /** @type {number} */ index) =>
    index === at ? { ...one, text: `${one.text} x` } : one,
  );
  const next = { ...shown, version: shown.version + 1, entries };
  const json = JSON.stringify({
    type: "patch",
    name: "a.md",
    patch: viewPatch(shown, next, turn + 1),
    serial: turn + 2,
    why: [],
    zone: null,
    beside: null,
  });
  sizes.push(json.length);
  shown = next;
  edits.push(
    await page.evaluate(async (/** @type {string} */ text) => {
      const message = JSON.parse(text);
      const started = performance.now();
      window.postMessage(message, "*");
      await new Promise((resolve) =>
        window.addEventListener("message", () => requestAnimationFrame(() => setTimeout(resolve)), { once: true }),
      );
      return performance.now() - started;
    }, json),
  );
}
tell("an edit's answer to its picture", edits);
console.log(`${"bytes that an edit sends, longest".padEnd(46)}${String(Math.max(...sizes)).padStart(30)}`);
console.log(`${"bytes of the whole view".padEnd(46)}${String(JSON.stringify(before).length).padStart(30)}`);
await browser.close();
