// Lists of globs and paths against a document's path.
import picomatch from "picomatch/posix";

/**
 * Whether a list of globs names a path. Paths have forward slashes. A glob without a slash names files in any folder;
 * an entry that is the path itself names it, whatever characters it has.
 */
export function names(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => {
    const clean = glob.replace(/\\/g, "/").replace(/^\.?\//, "");
    if (clean === "") return false;
    const bare = path.replace(/^\//, "");
    return clean === bare || picomatch.isMatch(bare, clean.includes("/") ? clean : `**/${clean}`, { dot: true });
  });
}
