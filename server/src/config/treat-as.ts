// The user's word on whether a file is a postmortem: lists of globs and paths.
import picomatch from "picomatch/posix";

/** What the lists say of a file; `exclude` beats `include`, undefined: its content decides. */
export function treatAs(
  path: string,
  { include, exclude }: { readonly include: readonly string[]; readonly exclude: readonly string[] },
): "postmortem" | "other" | undefined {
  if (names(exclude, path)) return "other";
  return names(include, path) ? "postmortem" : undefined;
}

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
