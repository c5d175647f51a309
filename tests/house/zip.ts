// The names of the files in a zip archive, read from its central directory (APPNOTE.TXT 4.3.12 and 4.3.16).
import { readFileSync } from "node:fs";

export interface ZipEntry {
  readonly name: string;
  /** Bytes, unpacked. */
  readonly size: number;
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
    entries.push({ name: data.toString("utf8", at + 46, at + 46 + nameLength), size: data.readUInt32LE(at + 24) });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}
