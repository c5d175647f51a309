// Which files a repository's .gitignore files leave out, for whoever walks through folders.
// Source: https://git-scm.com/docs/gitignore
import { lstat } from "node:fs/promises";
import path from "node:path";
import { readGlob } from "../text/glob.ts";
import { readRegular } from "./read-regular.ts";

const NAME = ".gitignore";
const LARGEST = 1024 * 1024;

interface Line {
  /** Whether a path below the file's folder, with forward slashes, is meant. */
  readonly matches: (inside: string) => boolean;
  readonly foldersOnly: boolean;
  /** `!`: what an earlier line left out is in again. */
  readonly includes: boolean;
}

/** Answers for the files and folders of one walk; each .gitignore is read once. */
export class IgnoredFiles {
  readonly #lines = new Map<string, Promise<readonly Line[]>>();
  readonly #tops = new Map<string, Promise<string | undefined>>();

  /** Whether a file or folder is left out by a .gitignore above it, within its repository. Folders above it are not asked about. */
  async has(absolute: string, isFolder: boolean): Promise<boolean> {
    const top = await this.#topOf(path.dirname(absolute));
    if (top === undefined) return false;
    let ignored = false;
    for (const folder of foldersBetween(top, path.dirname(absolute))) {
      const inside = path.relative(folder, absolute).split(path.sep).join("/");
      for (const line of await this.#linesOf(folder))
        if ((isFolder || !line.foldersOnly) && line.matches(inside)) ignored = !line.includes;
    }
    return ignored;
  }

  /** As `has`, for a folder that is named or lies in one that is left out. */
  async hasAbove(absolute: string): Promise<boolean> {
    const top = await this.#topOf(path.dirname(absolute));
    if (top === undefined) return false;
    for (const folder of foldersBetween(top, absolute).slice(1)) if (await this.has(folder, true)) return true;
    return false;
  }

  /** The folder of the repository that a folder lies in. */
  #topOf(folder: string): Promise<string | undefined> {
    const known = this.#tops.get(folder);
    if (known) return known;
    const found = (async () => {
      if (await lstat(path.join(folder, ".git")).catch(() => undefined)) return folder;
      const above = path.dirname(folder);
      return above === folder ? undefined : this.#topOf(above);
    })();
    this.#tops.set(folder, found);
    return found;
  }

  #linesOf(folder: string): Promise<readonly Line[]> {
    const known = this.#lines.get(folder);
    if (known) return known;
    const read = readRegular(path.join(folder, NAME), LARGEST)
      .then((bytes) => readIgnoreFile(bytes.toString("utf8")))
      .catch(() => []);
    this.#lines.set(folder, read);
    return read;
  }
}

/** From the first folder down to the second, both included. */
function foldersBetween(top: string, folder: string): string[] {
  const names = path.relative(top, folder).split(path.sep).filter(Boolean);
  return [top, ...names.map((_, i) => path.join(top, ...names.slice(0, i + 1)))];
}

/** The lines of a .gitignore that say something; what is no pattern is passed over, as git does. */
export function readIgnoreFile(text: string): Line[] {
  return text.split(/\r?\n/).flatMap((written) => {
    const trimmed = written.replace(/(?:(?<![ \\])|(?<=\\ )) +$/, "");
    if (trimmed === "" || trimmed.startsWith("#")) return [];
    const includes = trimmed.startsWith("!");
    const pattern = includes ? trimmed.slice(1) : trimmed;
    const foldersOnly = pattern.endsWith("/");
    const bare = foldersOnly ? pattern.slice(0, -1) : pattern;
    const anchored = bare.includes("/");
    // Braces and extended globs are plain characters to git.
    const glob = bare.replace(/^\//, "").replace(/[{}()|+@]/g, "\\$&");
    const read = readGlob(anchored ? glob : `**/${glob}`);
    return "wrong" in read ? [] : [{ matches: read.matches, foldersOnly, includes }];
  });
}
