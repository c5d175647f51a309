// The configuration of each file on the command line: files found upward from it, then the options given.
import path from "node:path";
import type { AnalyseOptions } from "../analyse.ts";
import { effectiveValues, fileValues, readingOptions, treatedAs } from "../config/effective.ts";
import { ConfigLoader, type FoundConfig } from "../config/loader.ts";
import type { Values } from "../config/values.ts";
import { readConfigText } from "../disk/read-config.ts";
import { Lines } from "../text/lines.ts";
import { shownName } from "./terminal.ts";
import { UsageError } from "./verb.ts";

export interface ConfigChoice {
  /** Use this file, whatever lies beside the documents; false: use none; undefined: those found upward. */
  readonly file: string | false | undefined;
  /** What the command line itself sets: it wins over what lies `below`. */
  readonly values: (below: Values) => Values;
  readonly settings: NonNullable<AnalyseOptions["settings"]>;
}

/** The files found upward hold. */
export const NO_CHOICE: ConfigChoice = { file: undefined, values: () => new Map(), settings: {} };

export interface Effective {
  readonly values: Values;
  readonly found: FoundConfig | undefined;
  readonly options: AnalyseOptions;
}

/** Answers for each document what applies to it. Files are read once. */
export class Configurations {
  readonly #loader = new ConfigLoader(readConfigText);
  readonly #choice: ConfigChoice;
  readonly #cwd: string;
  readonly #problems = new Map<string, string>();
  readonly #folders = new Set<string>();

  constructor(choice: ConfigChoice, cwd: string) {
    this.#choice = choice;
    this.#cwd = cwd;
  }

  /** @param absolute the document's path @param shown the path that recognition may read words in */
  async for(absolute: string, shown: string): Promise<Effective> {
    const document = slashed(absolute);
    const found = await this.#find(document);
    for (const { file, span, message } of found?.problems ?? [])
      this.#note(file.path, file.source, span.start, message);
    for (const file of found?.files ?? []) this.#folders.add(path.resolve(path.dirname(file.path)));
    const below = (found?.files ?? []).map((file) => fileValues(file, document));
    const values = effectiveValues([...below, this.#choice.values(effectiveValues(below))]);
    const treatAs = treatedAs(values, document);
    const { names, settings } = readingOptions(values);
    const options = { path: shown, names, settings: { ...settings, ...this.#choice.settings } };
    return { values, found, options: { ...options, ...(treatAs ? { treatAs } : {}) } };
  }

  /** The folders of the configuration files read so far, absolute. */
  get folders(): readonly string[] {
    return [...this.#folders];
  }

  /** What is wrong in the files read so far, a sentence each. */
  get problems(): readonly string[] {
    return [...this.#problems.values()];
  }

  /** A path as reports name it. */
  nameOf(absolute: string): string {
    const relative = slashed(path.relative(this.#cwd, absolute));
    if (relative === "") return ".";
    return shownName(relative.startsWith("../..") || path.isAbsolute(relative) ? absolute : relative);
  }

  async #find(document: string): Promise<FoundConfig | undefined> {
    const { file } = this.#choice;
    if (file === false) return undefined;
    if (file === undefined) return this.#loader.forDocument(document);
    const found = await this.#loader.fromFile(slashed(path.resolve(this.#cwd, file)));
    if (!found) throw new UsageError(`There is no configuration file "${file}".`, "lint");
    return found;
  }

  #note(file: string, source: string, offset: number, message: string): void {
    const { line, character } = new Lines(source).positionAt(offset);
    const sentence = `${this.nameOf(file)}:${line + 1}:${character + 1}: ${message}`;
    this.#problems.set(sentence, sentence);
  }
}

function slashed(file: string): string {
  return file.split(path.sep).join("/");
}
