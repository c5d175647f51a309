// The files that a folder or a glob on the command line stands for.
import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { reason } from "../disk/read-regular.ts";
import { readGlob } from "../text/glob.ts";
import { Failure } from "./failure.ts";
import { IgnoredFiles } from "./gitignore.ts";

/** What makes a glob of a word. */
export const GLOB_CHARACTERS = /[*?[\]{}]|[+@!]\(/;

/** Folders of others' files. */
const IGNORED = new Set(["node_modules", ".git"]);

export interface FoundFile {
  /** As reports name it. */
  readonly name: string;
  readonly isLink: boolean;
}

/**
 * Sorted by name. Hidden files are passed over unless the glob names them; links to folders are not followed, so that
 * nothing outside is read and no circle is walked; nor is what .gitignore leaves out, unless the folder itself lies in it. What
 * cannot be listed gives a `Failure`.
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
  const hidden = /(?:^|\/)\./.test(glob);
  const found: (FoundFile | Failure)[] = [];
  const folders = [""];
  const ignored = new IgnoredFiles();
  const all = await ignored.hasAbove(path.resolve(cwd, base));
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    visit(path.resolve(cwd, base, folder));
    const entries = await list(path.resolve(cwd, base, folder)).catch((error: NodeJS.ErrnoException) => {
      // A glob may begin in a folder that is not there: then it matches nothing.
      if (error.code !== "ENOENT") found.push(new Failure(path.join(base, folder), reason(error, "read")));
      return [];
    });
    for (const entry of entries) {
      const inside = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (IGNORED.has(entry.name) || (!hidden && entry.name.startsWith("."))) continue;
      const isLink = entry.isSymbolicLink();
      if (!all && (await ignored.has(path.resolve(cwd, base, inside), entry.isDirectory()))) continue;
      if (entry.isDirectory()) folders.push(inside);
      else if (read.matches(inside) && !(isLink && (await isFolder(path.resolve(cwd, base, inside))))) {
        found.push({ name: path.join(base, inside), isLink });
      }
    }
  }
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

function list(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true });
}

async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isDirectory() ?? false;
}
