// The files in a zip archive, read from its central directory (APPNOTE.TXT 4.3.12 and 4.3.16).
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  /** Bytes, unpacked. */
  readonly size: number;
  /** The time that it says of itself, as MS-DOS wrote it. */
  readonly time: number;
  /** Where its local header begins, and how many bytes it takes there, packed. */
  readonly at: number;
  readonly packed: number;
}

/** @throws Error where the file is no zip archive */
export function zipEntries(file: string): ZipEntry[] {
  const data = readFileSync(file);
  const end = data.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error(`${file} is no zip archive`);
  const entries: ZipEntry[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = data.readUInt16LE(at + 28);
    entries.push({
      name: data.toString("utf8", at + 46, at + 46 + nameLength),
      size: data.readUInt32LE(at + 24),
      time: data.readUInt32LE(at + 12),
      at: data.readUInt32LE(at + 42),
      packed: data.readUInt32LE(at + 20),
    });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

/** A file's text. @throws Error where the archive has no such file */
export function zipText(file: string, name: string): string {
  const entry = zipEntries(file).find((one) => one.name === name);
  if (!entry) throw new Error(`${file} has no ${name}`);
  const data = readFileSync(file);
  const start = entry.at + 30 + data.readUInt16LE(entry.at + 26) + data.readUInt16LE(entry.at + 28);
  const content = data.subarray(start, start + entry.packed);
  return (data.readUInt16LE(entry.at + 8) === 0 ? content : inflateRawSync(content)).toString("utf8");
}
