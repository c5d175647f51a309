// Files from the disk: regular ones alone, up to a size, so that no pipe and no endless device is ever waited for.
import { constants, type Stats } from "node:fs";
import { type FileHandle, lstat, open, stat } from "node:fs/promises";

/** Why a file was not read, as words behind its name. */
export class NotRead extends Error {
  /** Nothing is there, or nobody may look whether it is. */
  readonly absent: boolean;

  constructor(why: string, absent = false) {
    super(why);
    this.absent = absent;
  }
}

/** @param most bytes @throws NotRead */
export async function readRegular(file: string, most: number): Promise<Buffer> {
  try {
    // Before it is opened: that alone can block, or do something.
    refuse(await found(file), most);
    // And of what was opened: it may be another one by now.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      refuse(await handle.stat(), most);
      return await readAll(handle, most);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof NotRead) throw error;
    throw new NotRead(reason(error as NodeJS.ErrnoException, "read"));
  }
}

/** @throws NotRead that says whether nothing is there, as far as one may see */
async function found(file: string): Promise<Stats> {
  try {
    return await stat(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const link = code === "ENOENT" && (await lstat(file).catch(() => undefined));
    if (link) throw new NotRead("is a link that leads nowhere");
    throw new NotRead(reason(error as NodeJS.ErrnoException, "read"), code !== "ELOOP" && code !== "EIO");
  }
}

/** What an error of the file system says, as words behind the file's name. */
export function reason(error: NodeJS.ErrnoException, what: "read" | "written"): string {
  const known: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    EACCES: `may not be ${what} (permission denied)`,
    EPERM: `may not be ${what} (permission denied)`,
    EISDIR: "is a folder",
    ENOTDIR: "no such file",
    ELOOP: "is a link that leads nowhere",
    ENAMETOOLONG: "has a name that is too long",
    ENOSPC: "no space is left on the disk",
    EROFS: "lies on a disk that cannot be written",
  };
  return known[error.code ?? ""] ?? error.message;
}

function refuse(stats: Stats, most: number): void {
  if (stats.isDirectory()) throw new NotRead("is a folder");
  if (!stats.isFile()) throw new NotRead("is no regular file");
  if (stats.size > most) throw tooLarge(most);
}

/** A file can be longer than it says: it grows, or the system makes it up. */
async function readAll(handle: FileHandle, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let size = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(64 * 1024));
    if (bytesRead === 0) return Buffer.concat(parts);
    size += bytesRead;
    if (size > most) throw tooLarge(most);
    parts.push(buffer.subarray(0, bytesRead));
  }
}

/** @param most bytes */
export function tooLarge(most: number): NotRead {
  return new NotRead(`is larger than ${most / 1024 / 1024} MiB`);
}
