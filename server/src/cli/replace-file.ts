// A file's content replaced as a whole: readers see the old one or the new one, never a part.
import { randomUUID } from "node:crypto";
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

/**
 * Writes a file beside the old one and puts it in its place. Links keep pointing where they did, permissions stay.
 * @param expected what the file held when it was read. @throws Error where it holds something else by now
 */
export async function replaceFile(file: string, content: Uint8Array, expected: Uint8Array): Promise<void> {
  const target = await realpath(file);
  const { mode } = await stat(target);
  const next = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
  try {
    // Whoever may not write the file may not replace it either, although the folder would allow it.
    await (await open(target, "r+")).close();
    const handle = await open(next, "wx", mode & 0o777);
    try {
      await handle.writeFile(content);
      await handle.chmod(mode & 0o777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!(await readFile(target)).equals(expected)) throw new Error("the file has changed meanwhile; run it again");
    await rename(next, target);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}
