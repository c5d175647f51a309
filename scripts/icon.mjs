// Draws icon.png from icons/icon.svg: few colours, a palette of them, and so a third of the bytes. Run it after a change of the drawing.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";
import { launchChromium } from "../tests/hosts/chromium.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const SIZE = 256;
/** Shades between colours, along edges, that nobody can tell apart, are one: so many steps of each channel. */
const STEP = 17;

const browser = await launchChromium();
const page = await browser.newPage();
const svg = await readFile(path.join(root, "icons/icon.svg"), "utf8");
/** Red, green, blue and opacity of each pixel. @type {number[]} */
const pixels = await page.evaluate(
  async ([svg, size]) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(String(svg))}`;
    await image.decode();
    const context = new OffscreenCanvas(Number(size), Number(size)).getContext("2d");
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(0, 0, Number(size), Number(size)).data ?? [])];
  },
  [svg, SIZE],
);
await browser.close();

/** The colours of the drawing itself are kept as they are. */
const drawn = new Set([...svg.matchAll(/#([0-9a-f]{6})/g)].map(([, colour]) => `${colour}ff`));
const hex = (/** @type {number[]} */ channels) => channels.map((one) => one.toString(16).padStart(2, "0")).join("");
const colours = Array.from({ length: SIZE * SIZE }, (_, i) => {
  const channels = pixels.slice(4 * i, 4 * i + 4);
  if (drawn.has(hex(channels))) return hex(channels);
  return channels[3] === 0 ? "00000000" : hex(channels.map((one) => Math.round(one / STEP) * STEP));
});
const palette = [...new Set(colours)];
if (palette.length > 256) throw new Error(`${palette.length} colours do not fit into a palette: make STEP larger`);
const place = new Map(palette.map((colour, i) => [colour, i]));
const rows = Buffer.alloc(SIZE * (SIZE + 1));
for (const [i, colour] of colours.entries())
  rows[Math.floor(i / SIZE) * (SIZE + 1) + 1 + (i % SIZE)] = place.get(colour) ?? 0;

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
// Eight bits for each pixel, which is a place in the palette.
header.set([8, 3, 0, 0, 0], 8);
const part = (/** @type {number} */ from, /** @type {number} */ to) =>
  Buffer.concat(palette.map((colour) => Buffer.from(colour.slice(from, to), "hex")));
await writeFile(
  path.join(root, "icon.png"),
  Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", part(0, 6)),
    chunk("tRNS", part(6, 8)),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]),
);
