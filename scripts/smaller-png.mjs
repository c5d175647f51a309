// The same picture in fewer bytes, where it has few colours side by side: no row is told by the one before it.
import { Buffer } from "node:buffer";
import { crc32, deflateSync, inflateSync } from "node:zlib";

/** Bytes of a pixel: red, green, blue, alpha. */
const PIXEL = 4;

/** @param {Buffer} png 8 bits a channel, with alpha, not interlaced @returns {Buffer} the smaller of both */
export function smallerPng(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  if (png.readUInt32BE(24) !== 0x08060000) return png;
  const data = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const rows = unfiltered(inflateSync(Buffer.concat(data)), width * PIXEL, height);
  const made = Buffer.concat([
    png.subarray(0, 8),
    chunk("IHDR", png.subarray(16, 29)),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  return made.length < png.length ? made : png;
}

/** Rows of `length` bytes, each behind the number of its filter: all of them 0, none. @param {Buffer} raw @param {number} length @param {number} height */
function unfiltered(raw, length, height) {
  const out = Buffer.alloc(height * (length + 1));
  for (let y = 0; y < height; y++) {
    const start = y * (length + 1) + 1;
    const filter = raw[start - 1];
    for (let i = 0; i < length; i++) {
      const left = i >= PIXEL ? /** @type {number} */ (out[start + i - PIXEL]) : 0;
      const up = y > 0 ? /** @type {number} */ (out[start + i - length - 1]) : 0;
      const corner = y > 0 && i >= PIXEL ? /** @type {number} */ (out[start + i - length - 1 - PIXEL]) : 0;
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter ?? 0] ?? 0;
      out[start + i] = /** @type {number} */ (raw[start + i]) + guess;
    }
  }
  return out;
}

/** Paeth's choice. @param {number} left @param {number} up @param {number} corner */
function nearest(left, up, corner) {
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  return /** @type {number} */ (a) <= /** @type {number} */ (b) &&
    /** @type {number} */ (a) <= /** @type {number} */ (c)
    ? left
    : /** @type {number} */ (b) <= /** @type {number} */ (c)
      ? up
      : corner;
}

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
