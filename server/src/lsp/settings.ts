// The settings that hold for each document: asked of the client once, kept until it says that they changed.
import type { Connection, InitializeParams, WorkspaceFolder } from "vscode-languageserver";
import type { AnalyseOptions } from "../analyse.ts";
import { type Configuration, readConfiguration } from "../config/configuration.ts";
import { treatAs } from "../config/treat-as.ts";
import { pathInFolders } from "../config/uri.ts";
import type { Features } from "./features.ts";

/** What only the machine knows: read at the edge, at the moment it is needed. */
export interface Platform {
  /** Today's date as `YYYY-MM-DD` where the user is. */
  today(): string;
  /** The user's IANA zone. */
  zone(): string | undefined;
}

const SECTION = "postmortem";

export class Settings {
  readonly #connection: Connection;
  readonly #features: Features;
  readonly #platform: Platform;
  #folders: readonly string[];
  /** For clients that send settings instead of being asked. */
  #sent: Configuration = readConfiguration(undefined);
  readonly #asked = new Map<string, Promise<Configuration>>();
  readonly #options = new Map<string, { readonly configuration: Configuration; readonly options: AnalyseOptions }>();

  constructor(connection: Connection, features: Features, platform: Platform, params: InitializeParams) {
    this.#connection = connection;
    this.#features = features;
    this.#platform = platform;
    const root = params.rootUri ? [params.rootUri] : [];
    this.#folders = params.workspaceFolders?.map(({ uri }) => uri) ?? root;
  }

  /** How a document is to be analysed. The same object as before while nothing changed. */
  async optionsFor(uri: string): Promise<AnalyseOptions> {
    const configuration = await this.#configurationOf(uri);
    const today = this.#features.options.today ?? this.#platform.today();
    const known = this.#options.get(uri);
    if (known?.configuration === configuration && known.options.settings?.today === today) return known.options;
    const options = this.#optionsOf(uri, configuration, today);
    this.#options.set(uri, { configuration, options });
    return options;
  }

  /** Forgets what was known; `sent` are the settings of a client that sends them. */
  changed(sent: unknown): void {
    this.#forget();
    if (this.#features.asksConfiguration) return;
    const settings = typeof sent === "object" && sent !== null ? (sent as Record<string, unknown>) : {};
    this.#sent = readConfiguration(settings[SECTION]);
  }

  foldersChanged(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    this.#forget();
  }

  closed(uri: string): void {
    this.#asked.delete(uri);
    this.#options.delete(uri);
  }

  #forget(): void {
    this.#asked.clear();
    this.#options.clear();
  }

  async #configurationOf(uri: string): Promise<Configuration> {
    if (!this.#features.asksConfiguration) return this.#sent;
    const known = this.#asked.get(uri);
    if (known) return known;
    const asked = this.#ask(uri);
    this.#asked.set(uri, asked);
    return asked;
  }

  async #ask(uri: string): Promise<Configuration> {
    try {
      return readConfiguration(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }));
    } catch (error) {
      this.#connection.console.warn(`The editor gave no settings for ${uri}; the defaults hold. ${String(error)}`);
      return readConfiguration(undefined);
    }
  }

  #optionsOf(uri: string, configuration: Configuration, today: string): AnalyseOptions {
    const path = pathInFolders(uri, this.#folders);
    const treated = path === undefined ? undefined : treatAs(path, configuration);
    const { severity, requiredSections } = configuration;
    return {
      ...(path === undefined ? {} : { path }),
      ...(treated === undefined ? {} : { treatAs: treated }),
      settings: {
        severity,
        today,
        userZone: this.#features.options.userZone ?? this.#platform.zone(),
        ...(requiredSections === undefined ? {} : { requiredSections }),
      },
    };
  }
}
