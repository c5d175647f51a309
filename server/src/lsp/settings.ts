// What applies to each document: the editor's settings, asked for once and kept until they change, and configuration files.
import type { Connection, InitializeParams, WorkspaceFolder } from "vscode-languageserver";
import type { AnalyseOptions } from "../analyse.ts";
import { type Configuration, readConfiguration } from "../config/configuration.ts";
import { type EditorHelp, readHelp } from "../config/editor-help.ts";
import { effectiveValues, fileValues, plainValues, readingOptions, treatedAs } from "../config/effective.ts";
import { lastingZone } from "../config/formats.ts";
import type { FoundConfig } from "../config/loader.ts";
import { folderHolding, normalUri, pathOf } from "../config/uri.ts";
import type { Values } from "../config/values.ts";
import type { Abilities } from "./client-abilities.ts";
import { ConfigFiles, type ReadUri } from "./config-files.ts";
import type { Guard, GuardOptions } from "./guard.ts";

/** What only the machine knows: read at the edge, at the moment it is needed. */
export interface Platform {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Today's date as `YYYY-MM-DD` where the user is. */
  today(): string;
  /** The user's IANA zone. */
  zone(): string | undefined;
  readonly readUri: ReadUri;
  /** Changes when the file does (its time and size); the same while it is not there or cannot be asked for. */
  readonly stampUri: (uri: string) => Promise<string>;
  /** The Markdown files below a folder; undefined where folders of its kind cannot be listed here. */
  readonly listMarkdown: (folder: string) => Promise<readonly string[] | undefined>;
  /** Whether a file below a folder would be among them. */
  readonly listsFile: (folder: string, uri: string) => Promise<boolean>;
  /** The address of a rule's page that ships with the server, where it has one. */
  readonly pageOf: (rule: string) => string | undefined;
  /** Sees to it that a text on which reading hangs stops nothing but itself; undefined where that cannot be. */
  readonly guard?: (options: GuardOptions) => Guard | undefined;
}

/** Milliseconds that an editor may take to tell its settings; then the defaults hold until it does. */
const PATIENCE = 1000;

/** What applies to one document. The same object while nothing changes. */
export interface Applied {
  readonly options: AnalyseOptions;
  readonly help: EditorHelp;
  readonly values: Values;
  readonly found: FoundConfig | undefined;
  readonly told: Told;
}

/** What the editor's settings say. */
interface Told {
  readonly configuration: Configuration;
  readonly help: EditorHelp;
}

const SECTION = "postmortem";

export class Settings {
  readonly files: ConfigFiles;
  readonly #connection: Connection;
  readonly #client: Abilities;
  readonly #platform: Platform;
  #folders: readonly string[];
  /** From `initialize`: they hold where the editor says nothing else later. */
  readonly #first: Told;
  /** For clients that send settings instead of being asked. */
  #sent: Told;
  readonly #changed: () => void;
  readonly #asked = new Map<string, Promise<Told>>();
  readonly #applied = new Map<string, Applied>();
  /** What was said of the settings, once each. */
  readonly #complained = new Set<string>();

  /** @param changed is told when settings or files turn out to have changed without a notice of the client */
  constructor(
    connection: Connection,
    client: Abilities,
    platform: Platform,
    params: InitializeParams,
    changed: () => void,
  ) {
    this.#connection = connection;
    this.#client = client;
    this.#platform = platform;
    this.#changed = changed;
    this.#first = {
      configuration: readConfiguration(client.options.settings),
      help: readHelp(client.options.settings),
    };
    this.#sent = this.#first;
    this.files = new ConfigFiles(connection, client, platform, changed);
    this.#folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  }

  /** `YYYY-MM-DD`: the day that the editor said, else the machine's. */
  get today(): string {
    return this.#client.options.today ?? this.#platform.today();
  }

  async for(uri: string): Promise<Applied> {
    const [told, found] = await Promise.all([this.#toldFor(uri), this.#foundFor(uri)]);
    const { today } = this;
    const known = this.#applied.get(uri);
    const same = known?.told === told && known.found === found;
    if (same && known.options.settings?.today === today) return known;
    const applied = this.#apply(uri, told, found, today);
    this.#applied.set(uri, applied);
    return applied;
  }

  /** What applies to a file that is not open. The editor is asked once for all files of a folder. */
  async unopened(uri: string): Promise<Applied> {
    const folder = this.folders.find((one) => uri.startsWith(`${one}/`));
    const [told, found] = await Promise.all([this.#toldFor(folder ?? uri), this.#foundFor(uri)]);
    return this.#apply(uri, told, found, this.today);
  }

  /** The workspace's folders, the innermost first. */
  get folders(): readonly string[] {
    return this.#folders.map(normalUri).sort((a, b) => b.length - a.length);
  }

  /** The first of the workspace's folders, as a URI without a slash at its end. */
  get home(): string | undefined {
    return this.#folders[0]?.replace(/(?<!\/)\/+$/, "");
  }

  /** The path of the innermost of the workspace's folders that hold a document. */
  folderOf(uri: string): string | undefined {
    return folderHolding(uri, this.#folders);
  }

  /** The editor's settings changed; `sent` are those of a client that sends them. */
  changed(sent: unknown): void {
    this.#asked.clear();
    if (this.#client.asksConfiguration) return;
    const settings = typeof sent === "object" && sent !== null ? (sent as Record<string, unknown>) : {};
    this.#sent = this.#read(settings[SECTION]);
  }

  foldersChanged(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    this.#asked.clear();
    this.#applied.clear();
  }

  closed(uri: string): void {
    this.#asked.delete(uri);
    this.#applied.delete(uri);
  }

  async #toldFor(uri: string): Promise<Told> {
    if (!this.#client.asksConfiguration) return this.#sent;
    const known = this.#asked.get(uri);
    if (known) return known;
    const answer = this.#ask(uri);
    const asked = within(answer, PATIENCE, this.#first);
    this.#asked.set(uri, asked);
    // An answer that comes late still holds.
    void Promise.all([asked, answer]).then(([held, late]) => {
      if (held === late || this.#asked.get(uri) !== asked) return;
      this.#asked.set(uri, answer);
      this.#changed();
    });
    return asked;
  }

  /** On top of what `initialize` said. */
  #read(section: unknown): Told {
    const configuration = readConfiguration(section, (problem) => {
      if (this.#complained.has(problem)) return;
      this.#complained.add(problem);
      this.#connection.console.warn(`In the editor's settings, ${SECTION}.${problem}`);
    });
    return {
      configuration: { ...this.#first.configuration, ...configuration },
      help: readHelp(section, this.#first.help),
    };
  }

  async #ask(uri: string): Promise<Told> {
    try {
      return this.#read(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }));
    } catch (error) {
      this.#connection.console.warn(`The editor gave no settings for ${uri}; the defaults hold. ${String(error)}`);
      return this.#first;
    }
  }

  /** A document that was never saved is taken to lie in the first folder. */
  #foundFor(uri: string): Promise<FoundConfig | undefined> {
    const { home } = this;
    return this.files.forDocument(pathOf(uri) === undefined && home !== undefined ? `${home}/untitled.md` : uri);
  }

  #apply(uri: string, told: Told, found: FoundConfig | undefined, today: string): Applied {
    const path = pathOf(uri);
    const folder = folderHolding(uri, this.#folders);
    const values = effectiveValues([
      plainValues({ kind: "editor" }, told.configuration, folder),
      ...(found?.files ?? []).map((file) => fileValues(file, path ?? "")),
    ]);
    const treatAs = path === undefined ? undefined : treatedAs(values, path);
    const zone = this.#client.options.userZone ?? this.#platform.zone();
    const userZone = zone === undefined ? undefined : (lastingZone(zone) ?? zone);
    const { names, settings } = readingOptions(values);
    const options: AnalyseOptions = {
      ...(path === undefined ? {} : { path: folder === undefined ? path : path.slice(folder.length + 1) }),
      ...(treatAs === undefined ? {} : { treatAs }),
      names,
      // Who still writes is shown what may be lacking, but quietly.
      settings: { unsure: "hint", ...settings, today, userZone },
    };
    return { options, help: told.help, values, found, told };
  }
}

/** What a promise gives, or `otherwise` where it takes longer than so many milliseconds. */
function within<Value>(promise: Promise<Value>, milliseconds: number, otherwise: Value): Promise<Value> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), milliseconds);
    void promise.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
