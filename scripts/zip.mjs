// A zip archive as small as can be: what is in it is packed by zopfli, which finds shorter forms than zlib of what every unzip reads.
import { crc32 } from "node:zlib";
import zopfli from "@gfx/zopfli";

/** Blocks enough for the words of each language to have one of its own; more, and more rounds, find little and take twice as long. */
const CLOSE = { blocksplitting: true, blocksplittingmax: 100, numiterations: 30 };
const [STORED, DEFLATED] = [0, 8];
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
/** Version 2.0 of the format, made on Unix. @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const [VERSION, UNIX] = [20, 3 << 8];
/** Names are in UTF-8. */
const UTF_8 = 1 << 11;

/**
 * @param {readonly { name: string, data: Uint8Array, mode: number }[]} files mode: permissions as Unix has them
 * @param {Date} date of all files, in UTC, so that an archive is the same in every time zone
 * @returns {Promise<Buffer>}
 */
export async function zip(files, date) {
  /** @type {Buffer[]} */ const parts = [];
  /** @type {Buffer[]} */ const central = [];
  let at = 0;
  for (const { name, data, mode } of files) {
    const packed = data.length > 0 ? await zopfli.deflateAsync(data, CLOSE) : data;
    const isSmaller = packed.length < data.length;
    const body = isSmaller ? packed : data;
    const label = Buffer.from(name, "utf8");
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(VERSION, 0);
    shared.writeUInt16LE(UTF_8, 2);
    shared.writeUInt16LE(isSmaller ? DEFLATED : STORED, 4);
    shared.writeUInt32LE(timeOf(date), 6);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(body.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(label.length, 22);
    const entry = Buffer.alloc(6);
    entry.writeUInt32LE(CENTRAL, 0);
    entry.writeUInt16LE(UNIX | VERSION, 4);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(mode * 0x10000, 6);
    rest.writeUInt32LE(at, 10);
    central.push(entry, shared, rest, label);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(LOCAL, 0);
    const local = [head, shared, label, Buffer.from(body)];
    parts.push(...local);
    at += local.reduce((sum, { length }) => sum + length, 0);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(
    central.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...central, end]);
}

/** As MS-DOS wrote it: the time in the lower half, in steps of two seconds. @param {Date} date */
function timeOf(date) {
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return day * 0x10000 + time;
}
