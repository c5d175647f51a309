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

// CPU time of the page's main thread: what else the machine does is not counted.
const devtools = await page.context().newCDPSession(page);
await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
async function cpu() {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return (
    1000 * (metrics.find((/** @type {{ name: string }} */ { name }) => name === "TaskDuration")?.value ?? Number.NaN)
  );
}

/** Runs something in the page, waits until it is drawn, and tells what that took. @param {() => Promise<unknown>} run */
async function spent(run) {
  const before = await cpu();
  await run();
  return (await cpu()) - before;
}

/** One frame, in which the reader does something. @param {string} what @param {number} turn */
const frame = (what, turn) =>
  page.evaluate(
    async (/** @type {[string, number]} */ [name, turn]) => {
      const list = /** @type {HTMLElement} */ (document.querySelector(".list"));
      const rail = /** @type {SVGElement} */ (document.querySelector(".rail"));
      const { left, top, height } = rail.getBoundingClientRect();
      const at = { clientX: left + 60, clientY: top + height / 2, bubbles: true, cancelable: true, view: window };
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (name === "scroll") list.scrollBy(0, 173);
      if (name === "zoom") {
        rail.dispatchEvent(new WheelEvent("wheel", { ...at, ctrlKey: true, deltaY: turn % 40 < 20 ? -30 : 30 }));
      }
      if (name === "pan") {
        if (turn === 0) rail.dispatchEvent(new MouseEvent("mousedown", { ...at, button: 0 }));
        window.dispatchEvent(new MouseEvent("mousemove", { ...at, clientY: at.clientY + (turn % 2 ? 90 : -90) }));
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    [what, turn],
  );

console.log(`${count} entries; CPU milliseconds of the page${" ".repeat(9)}    median       p95   longest`);
for (const what of ["nothing", "scroll", "zoom", "pan"]) {
  const times = [];
  for (let turn = 0; turn < 120; turn++) times.push(await spent(() => frame(what, turn)));
  tell(`one frame: ${what}`, times);
  await page.mouse.up();
}

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
    await spent(() =>
      page.evaluate(async (/** @type {string} */ text) => {
        window.postMessage(JSON.parse(text), "*");
        await new Promise((resolve) =>
          window.addEventListener("message", () => requestAnimationFrame(() => setTimeout(resolve)), { once: true }),
        );
      }, json),
    ),
  );
}
tell("an edit's answer to its picture", edits);
console.log(`${"bytes that an edit sends, longest".padEnd(46)}${String(Math.max(...sizes)).padStart(30)}`);
console.log(`${"bytes of the whole view".padEnd(46)}${String(JSON.stringify(before).length).padStart(30)}`);
await browser.close();
