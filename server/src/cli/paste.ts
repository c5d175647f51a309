// What was pasted: a file or standard input as text. Logs may hold anything: what is no valid UTF-8 is shown as replaced.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { Failure, reason } from "./files.ts";
import type { Io } from "./verb.ts";

/** The text of FILE, of standard input for "-". @throws Failure */
export async function readPaste(word: string, io: Io): Promise<string> {
  if (word === "-") return decode(await io.input());
  const bytes = await readFile(path.resolve(io.cwd, word)).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(word, reason(error, "read"));
  });
  return decode(bytes);
}

/** Text by its byte order mark, without it; UTF-8 where it has none. */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
