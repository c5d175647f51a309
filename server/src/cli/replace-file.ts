// Files written as a whole: readers see the old one or the new one, never a part, wherever that can be had.
import { randomUUID } from "node:crypto";
import { type FileHandle, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

type Stats = Awaited<ReturnType<typeof stat>>;

/**
 * Writes a file beside the old one and puts it in its place. Links keep pointing where they did; owner and permissions
 * stay. Where only the file itself can be written, it is: one with several names, of another's, in a folder that takes no
 * new file.
 * @param expected what the file held when it was read; without it, whatever it holds. @throws Error where it holds something else by now
 */
export async function replaceFile(file: string, content: Uint8Array, expected?: Uint8Array): Promise<void> {
  const target = await realpath(file);
  // Whoever may not write the file may not replace it either, although the folder would allow it.
  const old = await open(target, "r+");
  try {
    const stats = await old.stat();
    const next = stats.nlink > 1 ? undefined : await copyBeside(target, content, stats);
    try {
      const before = await old.readFile();
      if (expected && !before.equals(expected)) throw new Error("the file has changed meanwhile; run it again");
      if (next) await rename(next, target);
      else await overwrite(old, content, before);
    } catch (error) {
      if (next) await rm(next, { force: true });
      throw error;
    }
  } finally {
    await old.close();
  }
}

/** Writes a file of the command's own, over one that is there or anew; a device or a pipe is written to. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const there = await stat(file).catch(() => undefined);
  if (there?.isFile()) await replaceFile(file, Buffer.from(text));
  else if (there) await writeFile(file, text);
  else await writeNew(file, text, "w");
}

/** Writes a file that is not there yet; of one that could not be written whole nothing stays. @param flag `wx`: never over another one */
export async function writeNew(file: string, text: string, flag: "w" | "wx"): Promise<void> {
  const handle = await open(file, flag);
  try {
    await handle.writeFile(text);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** A new file beside another one, with its owner and permissions; undefined where that cannot be had. */
async function copyBeside(target: string, content: Uint8Array, { mode, uid, gid }: Stats): Promise<string | undefined> {
  const next = path.join(path.dirname(target), `.${path.basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(next, "wx", 0o600);
    try {
      await handle.writeFile(content);
      const made = await handle.stat();
      if (made.uid !== uid || made.gid !== gid) await handle.chown(Number(uid), Number(gid));
      // Behind the owner: a change of owner takes bits away.
      await handle.chmod(Number(mode) & 0o7777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return next;
  } catch (error) {
    await rm(next, { force: true });
    if (["EACCES", "EPERM", "EROFS"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}

/** The file itself, written over; what goes wrong halfway is taken back. */
async function overwrite(file: FileHandle, content: Uint8Array, before: Uint8Array): Promise<void> {
  try {
    await writeAll(file, content);
  } catch (error) {
    await writeAll(file, before);
    throw error;
  }
}

async function writeAll(file: FileHandle, content: Uint8Array): Promise<void> {
  for (let at = 0; at < content.length; ) {
    at += (await file.write(content, at, content.length - at, at)).bytesWritten;
  }
  await file.truncate(content.length);
  await file.sync();
}
