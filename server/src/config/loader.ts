// Finds the configuration of a document: the nearest file upward from it, and those that it extends. One for editor and command.
import { type ConfigFile, readConfigFile } from "./file.ts";
import { packageFiles } from "./packages.ts";
import { CONFIG_NAMES, folderOf, joined } from "./places.ts";
import { PRESETS } from "./presets.ts";
import type { Problem } from "./validate.ts";

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

  /** What a file's `extends` names: a file seen from its folder, else one of a package. */
  async #base(name: string, folder: string): Promise<Base> {
    const packages = packageFiles(name, folder);
    let refused: Unreadable | undefined;
    this.#bases.add(joined(folder, name));
    for (const path of [joined(folder, name), ...packages]) {
      const source = await this.#read(path);
      if (source !== undefined) this.#bases.add(path);
      if (typeof source === "string") return { path, source, isPackage: packages.includes(path) };
      // What bears the name of a package here may be a folder.
      refused ??= source;
    }
    if (refused) return { why: `The file “${name}” to extend ${refused.unreadable}.` };
    return { why: nothingToExtend(name, packages.length > 0) };
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
      const told = (message: string) => problems.push({ file, span, beyondSchema: true, message });
      const base = await this.#base(path, folderOf(file.path));
      if ("why" in base) told(base.why);
      else if (chain.includes(base.path)) told("This file extends itself, directly or through another one.");
      else if (!files.some((one) => one.path === base.path)) {
        // A package's globs are meant for the files of who extends it.
        const home = base.isPackage ? { home: file.home ?? folderOf(file.path) } : file.home ? { home: file.home } : {};
        await this.#collect({ ...readConfigFile(base.path, base.source), ...home }, chain, files, problems);
      }
    }
    files.push(file);
  }
}

type Base = { readonly path: string; readonly source: string; readonly isPackage: boolean } | { readonly why: string };

/** Why a name of `extends` stands for nothing. */
function nothingToExtend(name: string, isPackage: boolean): string {
  if (PRESETS.some(({ id }) => id === name)) return `“${name}” is a preset: write “preset: ${name}”.`;
  const alsoNone = isPackage ? ", and no package of this name with a configuration in node_modules" : "";
  return `There is no file “${name}” to extend${alsoNone}.`;
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

function kept<Value>(map: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  return made;
}
