// Configuration files as the server reads them: from the disk, or through the client where the disk is not at hand.
import type { Connection } from "vscode-languageserver";
import { ConfigLoader, type FoundConfig, isConfigPath, type ReadText, type Unreadable } from "../config/loader.ts";
import { pathOf, rootOf, uriOf } from "../config/uri.ts";
import type { Problem } from "../config/validate.ts";
import { READ_FILE_REQUEST } from "../protocol.ts";
import type { Features } from "./features.ts";

/** Reads a file's text by its URI; null where it is not there, undefined where files of its kind cannot be read here. */
export type ReadUri = (uri: string) => Promise<string | Unreadable | null | undefined>;

export class ConfigFiles {
  /** Gives a file's text; undefined where it is not there or cannot be read. */
  readonly read: (uri: string) => Promise<string | undefined>;
  readonly #read: ReadText;
  /** One for each root: files of one cannot name those of another. */
  readonly #loaders = new Map<string, ConfigLoader>();

  constructor(connection: Connection, features: Features, readUri: ReadUri) {
    this.read = async (uri) => {
      const text = await this.#read(uri);
      return typeof text === "string" ? text : undefined;
    };
    this.#read = async (uri) => {
      const text = await readUri(uri);
      if (text !== undefined || !features.options.readFile) return text ?? undefined;
      const answer = await connection.sendRequest(READ_FILE_REQUEST, { uri }).catch(() => null);
      return typeof answer === "string" ? answer : undefined;
    };
  }

  /** What is found upward from a document. */
  async forDocument(uri: string): Promise<FoundConfig | undefined> {
    const path = pathOf(uri);
    return path === undefined ? undefined : this.#loader(rootOf(uri)).forDocument(path);
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
    for (const loader of this.#loaders.values()) loader.forget();
  }

  #loader(root: string): ConfigLoader {
    const known = this.#loaders.get(root);
    if (known) return known;
    const loader = new ConfigLoader((path) => this.#read(uriOf(root, path)));
    this.#loaders.set(root, loader);
    return loader;
  }
}
