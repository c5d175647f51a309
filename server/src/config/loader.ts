// Finds the configuration of a document: the nearest file upward from it, and those that it extends. One for editor and command.
import { type ConfigFile, readConfigFile } from "./file.ts";
import type { Problem } from "./validate.ts";

/** In this order; one folder has one of them. */
export const CONFIG_NAMES = [".postmortem.yaml", ".postmortem.yml", ".postmortem.json"] as const;

/** A file that is there and cannot be read, with the reason as words behind its name. */
export interface Unreadable {
  readonly unreadable: string;
}

/** Reads the text of a file; undefined where there is none. Paths are absolute, with forward slashes. */
export type ReadText = (path: string) => Promise<string | Unreadable | undefined>;

export interface FoundConfig {
  /** The file found, behind those that it extends: later ones win. */
  readonly files: readonly ConfigFile[];
  /** What is wrong in any of them, file by file, in the order of the lines. */
  readonly problems: readonly (Problem & { readonly file: ConfigFile })[];
}

/** Keeps what it has read until it is told to forget. */
export class ConfigLoader {
  readonly #read: ReadText;
  readonly #folders = new Map<string, Promise<FoundConfig | undefined>>();
  readonly #found = new Map<string, Promise<FoundConfig | undefined>>();
  readonly #bases = new Set<string>();

  constructor(read: ReadText) {
    this.#read = read;
  }

  /** The configuration that holds for a document; undefined where no file is found up to the root. */
  forDocument(path: string): Promise<FoundConfig | undefined> {
    return this.#forFolder(folderOf(path));
  }

  /** The configuration that a certain file gives; undefined where it is not there. */
  fromFile(path: string): Promise<FoundConfig | undefined> {
    return kept(this.#found, path, () => this.#load(path));
  }

  /** What is wrong in a file with this text: in itself, and with what it extends. */
  async check(path: string, source: string): Promise<readonly Problem[]> {
    const { problems } = await this.#collected(readConfigFile(path, source));
    return problems.filter(({ file }) => file.path === path);
  }

  /** Whether a file read so far extends this one. */
  isBase(path: string): boolean {
    return this.#bases.has(path);
  }

  forget(): void {
    this.#folders.clear();
    this.#found.clear();
  }

  #forFolder(folder: string): Promise<FoundConfig | undefined> {
    return kept(this.#folders, folder, async () => {
      for (const name of CONFIG_NAMES) {
        const found = await this.fromFile(joined(folder, name));
        if (found) return found;
      }
      const parent = folderOf(folder);
      return parent === folder ? undefined : this.#forFolder(parent);
    });
  }

  async #load(path: string): Promise<FoundConfig | undefined> {
    const source = await this.#read(path);
    if (source === undefined) return undefined;
    return this.#collected(typeof source === "string" ? readConfigFile(path, source) : unreadFile(path, source));
  }

  async #collected(file: ConfigFile): Promise<FoundConfig> {
    const files: ConfigFile[] = [];
    const problems: (Problem & { file: ConfigFile })[] = [];
    await this.#collect(file, [], files, problems);
    const order = [...new Set(problems.map((problem) => problem.file))];
    const place = (problem: (typeof problems)[number]) => order.indexOf(problem.file);
    return { files, problems: problems.sort((a, b) => place(a) - place(b) || a.span.start - b.span.start) };
  }

  /** Puts the bases of a file before it, each once. */
  async #collect(
    file: ConfigFile,
    above: readonly string[],
    files: ConfigFile[],
    problems: (Problem & { file: ConfigFile })[],
  ): Promise<void> {
    problems.push(...file.problems.map((problem) => ({ ...problem, file })));
    const chain = [...above, file.path];
    for (const { path, span } of file.extends) {
      const base = joined(folderOf(file.path), path);
      if (chain.includes(base)) {
        problems.push({
          file,
          span,
          beyondSchema: true,
          message: "This file extends itself, directly or through another one.",
        });
        continue;
      }
      if (files.some((one) => one.path === base)) continue;
      this.#bases.add(base);
      const source = await this.#read(base);
      if (typeof source !== "string") {
        const message = source
          ? `The file “${path}” to extend ${source.unreadable}.`
          : `There is no file “${path}” to extend.`;
        problems.push({ file, span, beyondSchema: true, message });
      } else await this.#collect(readConfigFile(base, source), chain, files, problems);
    }
    files.push(file);
  }
}

/** What is there but cannot be read is told, and no other file is looked for in its place. */
function unreadFile(path: string, { unreadable }: Unreadable): ConfigFile {
  const message = `This configuration ${unreadable}.`;
  const problems = [{ span: { start: 0, end: 0 }, message, beyondSchema: true }];
  return { path, source: "", extends: [], settings: [], overrides: [], problems };
}

/** Whether a file name is one of a configuration file. */
export function isConfigPath(path: string): boolean {
  return (CONFIG_NAMES as readonly string[]).includes(path.slice(path.lastIndexOf("/") + 1));
}

/** The folder of a path; a root is its own. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf("/");
  return at > 0 ? path.slice(0, at) : path.startsWith("/") ? "/" : path;
}

/** A path relative to a folder as an absolute one, without `.` and `..`. */
export function joined(folder: string, path: string): string {
  const clean = path.replace(/\\/g, "/");
  const absolute = /^([A-Za-z]:)?\//.test(clean) ? clean : `${folder}/${clean}`;
  const names: string[] = [];
  for (const name of absolute.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return `${absolute.startsWith("/") ? "/" : ""}${names.join("/")}`;
}

function kept<Value>(map: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  return made;
}
