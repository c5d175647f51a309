// A configuration file's text from the disk.
import type { Unreadable } from "../config/loader.ts";
import { NotRead, readRegular } from "./read-regular.ts";

/** Bytes; what is longer than a configuration may be is told with its place, so this is more. */
const MOST = 1024 * 1024;

/** Without a byte order mark; undefined where nothing is there. */
export async function readConfigText(file: string): Promise<string | Unreadable | undefined> {
  try {
    return (await readRegular(file, MOST)).toString("utf8").replace(/^\ufeff/, "");
  } catch (error) {
    if (!(error instanceof NotRead)) throw error;
    return error.absent ? undefined : { unreadable: error.message };
  }
}
