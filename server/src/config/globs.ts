// Lists of globs and paths against a document's path.
import { readGlob } from "../text/glob.ts";

/**
 * Whether a list of globs names a path. Paths have forward slashes. A glob without a slash names files in any folder;
 * an entry that is the path itself names it, whatever characters it has. What is no glob names nothing else.
 */
export function names(globs: readonly string[], path: string): boolean {
  const bare = path.replace(/^\//, "");
  return globs.some((glob) => {
    const clean = cleaned(glob);
    if (clean === "") return false;
    if (clean === bare) return true;
    const read = readGlob(clean.includes("/") ? clean : `**/${clean}`);
    return "matches" in read && read.matches(bare);
  });
}

/** What is wrong with a glob, as a sentence; undefined where nothing is. */
export function globFault(glob: string): string | undefined {
  const read = readGlob(cleaned(glob));
  return "wrong" in read ? read.wrong : undefined;
}

/** Relative, with the slashes of every system alike. */
function cleaned(glob: string): string {
  return glob.replace(/\\/g, "/").replace(/^\.?\//, "");
}
