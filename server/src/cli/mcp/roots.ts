// Which files the tools may read: those below the folders that were given, links followed.
import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { shownName } from "../terminal.ts";
import { UsageError } from "../verb.ts";

/** Absolute folders; the first is the one that relative names start from. */
export type Roots = readonly string[];

/** The folders that are named, by path or address, absolute. @throws UsageError where one is none */
export async function foldersOf(words: readonly string[], cwd: string): Promise<Roots> {
  return Promise.all(
    words.map(async (word) => {
      const folder = path.resolve(cwd, pathOf(word));
      const found = await stat(folder).catch(() => undefined);
      if (!found?.isDirectory()) throw new UsageError(`There is no folder "${word}".`, "mcp");
      return folder;
    }),
  );
}

/** Where nothing is said: the working directory, unless it is the whole disk. */
export function usualRoots(cwd: string): Roots {
  return path.parse(cwd).root === cwd ? [] : [cwd];
}

/** A name as the command takes it: no address, and no option. @throws UsageError where it does not lie below the roots */
export async function allowedName(word: string, roots: Roots): Promise<string> {
  const name = pathOf(word);
  const [cwd] = roots;
  // What a glob climbs out of is not seen before it is followed.
  const climbs = /[*?[{]/.test(name) && /(?:^|[\\/{,])\.\.(?:$|[\\/},])/.test(name);
  if (cwd === undefined || climbs || !(await isBelow(path.resolve(cwd, name), roots))) throw refused(word, roots);
  return name.startsWith("-") ? `./${name}` : name;
}

/** Whether a file, or where it would lie, is below one of the folders; the places that links lead to count. */
export async function isBelow(absolute: string, roots: Roots): Promise<boolean> {
  const [real, ...tops] = await Promise.all([absolute, ...roots].map(realPlace));
  return tops.some((top) => real === top || real?.startsWith(top.endsWith(path.sep) ? top : top + path.sep));
}

export function refused(word: string, roots: Roots): UsageError {
  const name = shownName(word);
  if (roots.length === 0)
    return new UsageError(
      `"${name}" is not read: no folder was given. Start the server in a folder or with one, as in \`postmortem mcp docs/incidents\`; or pass what the file says as "text".`,
    );
  const where = roots.map(shownName).join(", ");
  return new UsageError(
    `"${name}" is not read: only what lies below ${where} is. Name a file there, or pass what it says as "text"; whoever starts the server can give it more folders.`,
  );
}

/** The place with links followed, as far as it is there. */
async function realPlace(absolute: string): Promise<string> {
  const real = await realpath(absolute).catch(() => undefined);
  if (real !== undefined) return real;
  const above = path.dirname(absolute);
  return above === absolute ? absolute : path.join(await realPlace(above), path.basename(absolute));
}

function pathOf(word: string): string {
  if (!/^file:/i.test(word)) return word;
  try {
    return fileURLToPath(word);
  } catch {
    throw new UsageError(`"${shownName(word)}" is no address of a file here.`);
  }
}
