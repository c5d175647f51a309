// The git host of the project that a document lies in, from the file `.git/config`. Only where files can be read directly.
import { folderOf } from "../config/places.ts";
import { pathOf, rootOf, uriOf } from "../config/uri.ts";
import { type GitHost, gitHost } from "../language/git-host.ts";
import type { ReadUri } from "./config-files.ts";

/** How far up a repository is looked for. */
const HIGHEST = 40;

export class GitRemotes {
  readonly #read: ReadUri;
  /** By folder. A remote hardly ever changes while an editor runs. */
  readonly #known = new Map<string, Promise<GitHost | undefined>>();

  constructor(read: ReadUri) {
    this.#read = read;
  }

  of(uri: string): Promise<GitHost | undefined> {
    const path = uri.startsWith("file:") ? pathOf(uri) : undefined;
    if (path === undefined) return Promise.resolve(undefined);
    const folder = folderOf(path);
    const known = this.#known.get(folder) ?? this.#find(rootOf(uri), folder);
    this.#known.set(folder, known);
    return known;
  }

  async #find(root: string, start: string): Promise<GitHost | undefined> {
    let folder = start;
    for (let up = 0; up < HIGHEST; up++) {
      const config = (await this.#text(root, `${folder}/.git/config`)) ?? (await this.#elsewhere(root, folder));
      if (config !== undefined) return gitHost(config);
      const above = folderOf(folder);
      if (above === folder || above === "") return undefined;
      folder = above;
    }
    return undefined;
  }

  /** In a worktree or a submodule `.git` is a file that says where the rest is. */
  async #elsewhere(root: string, folder: string): Promise<string | undefined> {
    const pointer = await this.#text(root, `${folder}/.git`);
    const named = /^gitdir: (.{1,500})/.exec(pointer ?? "")?.[1]?.trim();
    if (named === undefined) return undefined;
    const place = absolute(named) ?? `${folder}/${named}`;
    const common = (await this.#text(root, `${place}/commondir`))?.trim();
    const home = common === undefined ? place : (absolute(common) ?? `${place}/${common}`);
    return this.#text(root, `${home}/config`);
  }

  async #text(root: string, path: string): Promise<string | undefined> {
    const text = await this.#read(uriOf(root, path)).catch(() => undefined);
    return typeof text === "string" ? text : undefined;
  }
}

/** The path as the path of a URI, where it is absolute. */
function absolute(path: string): string | undefined {
  const slashed = path.replace(/\\/g, "/");
  if (slashed.startsWith("/")) return slashed;
  return /^[A-Za-z]:\//.test(slashed) ? `/${slashed}` : undefined;
}
