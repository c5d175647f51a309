// Which of the files named on the command line are meant: not the excluded ones, and only what changed where that is asked.
import path from "node:path";
import { readGlob } from "../text/glob.ts";
import type { Arguments } from "./arguments.ts";
import type { Input } from "./files.ts";
import { changedSince } from "./git.ts";
import { UsageError } from "./verb.ts";

/** Reads `--exclude GLOB` and `--changed-since REV`. @throws UsageError */
export async function selectionOf(args: Arguments, cwd: string): Promise<(input: Input) => boolean> {
  const excluded = args.list("exclude").map((glob) => {
    const read = readGlob(glob.replace(/^\.\//, ""));
    if ("wrong" in read) throw new UsageError(`--exclude "${glob}": ${read.wrong}`, "lint");
    return read.matches;
  });
  const revision = args.text("changed-since");
  const changed = revision === undefined ? undefined : await changedSince(revision, cwd);
  return ({ absolute, path: shown }) => {
    const inside = path.relative(cwd, absolute).split(path.sep).join("/");
    if (excluded.some((matches) => matches(shown) || partsOf(inside).some(matches))) return false;
    return changed === undefined || changed.has(absolute);
  };
}

/** A path and the folders above it: `a/b/c` gives `a`, `a/b` and `a/b/c`. */
function partsOf(inside: string): string[] {
  const names = inside.split("/");
  return names.map((_, i) => names.slice(0, i + 1).join("/"));
}
