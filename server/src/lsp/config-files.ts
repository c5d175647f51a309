// Configuration files as the server reads them: from the disk, or through the client where the disk is not at hand.
import type { Connection } from "vscode-languageserver";
import { ConfigLoader, type FoundConfig, isConfigPath, type ReadText, type Unreadable } from "../config/loader.ts";
import { pathOf, rootOf, uriOf } from "../config/uri.ts";
import type { Problem } from "../config/validate.ts";
import { READ_FILE_REQUEST } from "../protocol.ts";
import type { Abilities } from "./client-abilities.ts";

/** Reads a file's text by its URI; null where it is not there, undefined where files of its kind cannot be read here. */
export type ReadUri = (uri: string) => Promise<string | Unreadable | null | undefined>;

/** How files are reached: what is at hand here, and else through the client. */
export interface Reach {
  readonly readUri: ReadUri;
  /** Changes when the file does. */
  readonly stampUri: (uri: string) => Promise<string>;
}

export class ConfigFiles {
  /** Gives a file's text; undefined where it is not there or cannot be read. */
  readonly read: (uri: string) => Promise<string | undefined>;
  readonly #read: ReadText;
  /** One for each root: files of one cannot name those of another. */
  readonly #loaders = new Map<string, ConfigLoader>();
  readonly #reach: Reach;
  readonly #changed: () => void;
  /** The files looked for so far, whether they were there or not, as they were then. */
  readonly #stamps = new Map<string, string>();
  /** Set when something happened since the files were looked at. */
  #doubtful = false;
  #looking: Promise<void> | undefined;

  /** @param changed is told when a file turns out to have changed without a notice of the client */
  constructor(connection: Connection, client: Abilities, reach: Reach, changed: () => void) {
    this.#reach = reach;
    this.#changed = changed;
    this.read = async (uri) => {
      const text = await this.#read(uri);
      return typeof text === "string" ? text : undefined;
    };
    this.#read = async (uri) => {
      const text = await reach.readUri(uri);
      if (text !== undefined || !client.options.readFile) return text ?? undefined;
      const answer = await connection.sendRequest(READ_FILE_REQUEST, { uri }).catch(() => null);
      return typeof answer === "string" ? answer : undefined;
    };
  }

  /** What is found upward from a document. */
  async forDocument(uri: string): Promise<FoundConfig | undefined> {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    await this.look();
    return this.#loader(rootOf(uri)).forDocument(path);
  }

  /** Something was typed or saved: before a file is relied on the next time, it is looked whether it is still the same. */
  doubt(): void {
    this.#doubtful = true;
  }

  /** Not every client watches files, and none watches all of them: what was read is read anew where it has changed. */
  look(): Promise<void> {
    if (!this.#doubtful) return this.#looking ?? Promise.resolve();
    this.#doubtful = false;
    const before = [...this.#stamps];
    const looking = Promise.all(before.map(async ([uri, stamp]) => (await this.#reach.stampUri(uri)) !== stamp))
      .then((changes) => {
        if (!changes.includes(true)) return;
        this.forget();
        this.#changed();
      })
      .finally(() => {
        if (this.#looking === looking) this.#looking = undefined;
      });
    this.#looking = looking;
    return looking;
  }

  /** Whether a document is a configuration file, by its name or because another one extends it. */
  isConfig(uri: string): boolean {
    const path = pathOf(uri);
    return path !== undefined && (isConfigPath(path) || this.#loader(rootOf(uri)).isBase(path));
  }

  /** What is wrong in the text of a configuration file. */
  async check(uri: string, source: string): Promise<readonly Problem[]> {
    const path = pathOf(uri);
    return path === undefined ? [] : this.#loader(rootOf(uri)).check(path, source);
  }

  forget(): void {
    this.#stamps.clear();
    for (const loader of this.#loaders.values()) loader.forget();
  }

  #loader(root: string): ConfigLoader {
    const known = this.#loaders.get(root);
    if (known) return known;
    const loader = new ConfigLoader(async (path) => {
      const uri = uriOf(root, path);
      this.#stamps.set(uri, await this.#reach.stampUri(uri));
      return this.#read(uri);
    });
    this.#loaders.set(root, loader);
    return loader;
  }
}
