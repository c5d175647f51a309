// What was pasted: a file or standard input as text. Logs may hold anything: what is no valid UTF-8 is shown as replaced.
import path from "node:path";
import { NotRead, readRegular, tooLarge } from "../disk/read-regular.ts";
import { Failure } from "./failure.ts";
import { shownName } from "./terminal.ts";
import type { Io } from "./verb.ts";

/** Bytes; more lines than anybody pastes. */
const LARGEST = 16 * 1024 * 1024;

/** The text of FILE, of standard input for "-". @throws Failure */
export async function readPaste(word: string, io: Io): Promise<string> {
  if (word === "-") {
    const bytes = await io.input(LARGEST);
    if (!bytes) throw new Failure("standard input", tooLarge(LARGEST).message);
    return told(bytes, "standard input", io);
  }
  const bytes = await readRegular(path.resolve(io.cwd, word), LARGEST).catch((error: unknown) => {
    throw error instanceof NotRead ? new Failure(word, error.message) : error;
  });
  return told(bytes, word, io);
}

function told(bytes: Uint8Array, name: string, io: Io): string {
  const { text, whole } = decode(bytes);
  if (!whole)
    io.complain(`${shownName(name)}: is not valid UTF-8; what could not be read stands as \ufffd. Save it as UTF-8.`);
  return text;
}

/** Text by its byte order mark, without it; UTF-8 where it has none; `whole` where all of it could be read. */
function decode(bytes: Uint8Array): { text: string; whole: boolean } {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), whole: true };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), whole: false };
  }
}
