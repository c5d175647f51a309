// The files below a folder, as both the command and the language server take a folder: without hidden files, others' packages, and
// what .gitignore leaves out.
import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { IgnoredFiles } from "./gitignore.ts";

/** Folders of others' files. */
const OTHERS = new Set(["node_modules", ".git"]);

export interface WalkOptions {
  /** Whether a path below the folder, with forward slashes, is looked for. */
  readonly matches: (inside: string) => boolean;
  /** Hidden files and folders too. */
  readonly hidden?: boolean;
  /** Hears each folder that is looked into, absolute. */
  readonly visit?: (folder: string) => void;
  /** Hears of a folder that cannot be listed. */
  readonly failed?: (inside: string, error: NodeJS.ErrnoException) => void;
}

export interface WalkedFile {
  /** Below the folder, with forward slashes. */
  readonly inside: string;
  readonly isLink: boolean;
}

/**
 * In no certain order. Links to folders are not followed, so that nothing outside is read and no circle is walked. What .gitignore
 * leaves out is passed over, unless the folder itself lies in it.
 */
export async function* walk(base: string, options: WalkOptions): AsyncGenerator<WalkedFile> {
  const { matches, hidden = false, visit, failed } = options;
  const folders = [""];
  const ignored = new IgnoredFiles();
  const all = await ignored.hasAbove(base);
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    visit?.(path.resolve(base, folder));
    const entries = await list(path.resolve(base, folder)).catch((error: NodeJS.ErrnoException) => {
      failed?.(folder ?? "", error);
      return [];
    });
    for (const entry of entries) {
      const inside = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (OTHERS.has(entry.name) || (!hidden && entry.name.startsWith("."))) continue;
      // Before .gitignore is asked: most files are none that are looked for.
      if (!entry.isDirectory() && !matches(inside)) continue;
      const isLink = entry.isSymbolicLink();
      if (!all && (await ignored.has(path.resolve(base, inside), entry.isDirectory()))) continue;
      if (entry.isDirectory()) folders.push(inside);
      else if (!(isLink && (await isFolder(path.resolve(base, inside))))) yield { inside, isLink };
    }
  }
}

/** Whether a walk from a folder comes by a file below it, hidden ones left out. */
export async function comesBy(base: string, inside: string): Promise<boolean> {
  const names = inside.split("/");
  if (names.some((name) => OTHERS.has(name) || name.startsWith("."))) return false;
  const ignored = new IgnoredFiles();
  if (await ignored.hasAbove(base)) return true;
  for (const i of names.keys())
    if (await ignored.has(path.resolve(base, ...names.slice(0, i + 1)), i < names.length - 1)) return false;
  return true;
}

function list(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true });
}

/** Whether a folder stands at a path; a link to one is one. */
export async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isDirectory() ?? false;
}
