// The files that a folder or a glob on the command line stands for.
import path from "node:path";
import { reason } from "../disk/read-regular.ts";
import { walk } from "../disk/walk.ts";
import { readGlob } from "../text/glob.ts";
import { Failure } from "./failure.ts";

/** What makes a glob of a word. */
export const GLOB_CHARACTERS = /[*?[\]{}]|[+@!]\(/;

export interface FoundFile {
  /** As reports name it. */
  readonly name: string;
  readonly isLink: boolean;
}

/**
 * Sorted by name. Hidden files are passed over unless the glob names them. What cannot be listed gives a `Failure`.
 * @param visit hears each folder that is looked into, absolute
 */
export async function findFiles(
  word: string,
  kind: "folder" | "glob",
  cwd: string,
  visit: (folder: string) => void = () => undefined,
): Promise<readonly (FoundFile | Failure)[]> {
  const { base, glob } = kind === "folder" ? { base: word, glob: "**/*.{md,markdown}" } : split(word);
  const read = readGlob(glob, { anyCase: true });
  if ("wrong" in read) return [new Failure(word, read.wrong)];
  const found: (FoundFile | Failure)[] = [];
  const failed = (inside: string, error: NodeJS.ErrnoException) => {
    // A glob may begin in a folder that is not there: then it matches nothing.
    if (error.code !== "ENOENT") found.push(new Failure(path.join(base, inside), reason(error, "read")));
  };
  const { matches } = read;
  const options = { matches, hidden: /(?:^|\/)\./.test(glob), visit, failed };
  for await (const { inside, isLink } of walk(path.resolve(cwd, base), options))
    found.push({ name: path.join(base, inside), isLink });
  const key = (one: FoundFile | Failure) => (one instanceof Failure ? one.message : one.name);
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The folders that a glob begins with, and the glob from there on. */
function split(word: string): { readonly base: string; readonly glob: string } {
  const names = (path.sep === "\\" ? word.replaceAll("\\", "/") : word).split("/");
  const at = names.findIndex((name) => GLOB_CHARACTERS.test(name));
  const base = names.slice(0, at).join("/").replace(/\\(.)/g, "$1");
  return { base: at === 1 && base === "" ? "/" : base || ".", glob: names.slice(at).join("/") };
}
