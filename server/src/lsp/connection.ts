// The language server on a connection: what it tells the client that it can do, and where its parts come from.
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { CONFIG_NAMES } from "../config/places.ts";
import { VERSION } from "../language/about.ts";
import { MARKDOWN_FILE } from "../text/file-names.ts";
import { AnalysisStore } from "./analysis-store.ts";
import { abilitiesOf } from "./client-abilities.ts";
import { Diagnostics } from "./diagnostics.ts";
import type { Server } from "./feature.ts";
import { FEATURES } from "./features/index.ts";
import { GitRemotes } from "./git-remote.ts";
import { reportHung } from "./report-hung.ts";
import { ReportIndex } from "./report-index.ts";
import { type Platform, Settings } from "./settings.ts";

/** Starts the server: nothing happens before the client's `initialize`, and that happens once. */
export function serve(connection: Connection, platform: Platform): void {
  const refuse = (code: number, why: string) => new ResponseError<never>(code, why);
  const early = connection.onRequest(() =>
    refuse(ErrorCodes.ServerNotInitialized, "The server is not initialized yet."),
  );
  let started = false;
  connection.onInitialize((params) => {
    if (started) throw refuse(ErrorCodes.InvalidRequest, "The server is initialized already.");
    started = true;
    early.dispose();
    return start(connection, platform, params);
  });
  connection.listen();
}

function start(connection: Connection, platform: Platform, params: InitializeParams): InitializeResult {
  const client = abilitiesOf(params);
  const settings = new Settings(connection, client, platform, params, () => changed());
  const documents = new TextDocuments(TextDocument);
  const guard = platform.guard?.(client.options);
  const store = new AnalysisStore(documents, (uri) => settings.for(uri), guard);
  const diagnostics: Diagnostics = new Diagnostics(connection, client, documents, store, settings.files);
  const remotes = new GitRemotes(platform.readUri);
  const parts = { connection, client, documents, store, settings, diagnostics, platform, remotes };
  const index = new ReportIndex(parts);
  const server: Server = { ...parts, index };
  const changed = () => {
    diagnostics.settingsChanged();
    index.settingsChanged();
    for (const { refresh } of FEATURES) refresh?.(server)?.catch((error) => connection.console.warn(String(error)));
  };
  const filesChanged = () => {
    settings.files.forget();
    changed();
  };

  connection.onInitialized(() => {
    void reportHung(connection, guard?.untold() ?? [], client.showsDocuments);
    if (client.registersConfiguration) {
      const registered = connection.client.register(DidChangeConfigurationNotification.type, { section: "postmortem" });
      registered.catch((error) => connection.console.warn(`Changed settings will not be noticed: ${String(error)}`));
    }
    if (client.watchesFiles) {
      const watchers = CONFIG_NAMES.map((name) => ({ globPattern: `**/${name}` }));
      const registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      registered.catch((error) => connection.console.warn(`Changed files will not be noticed: ${String(error)}`));
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        settings.foldersChanged(added, removed);
        changed();
        index.foldersChanged();
      });
    }
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.changed(sent);
    changed();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) index.deleted(uri);
      else if (MARKDOWN_FILE.test(uri)) index.fileChanged(uri);
    }
    // Other files are watched for their sake; what is deleted can be any file.
    const others = changes.filter(({ uri, type }) => type !== FileChangeType.Deleted && !MARKDOWN_FILE.test(uri));
    if (others.length > 0 || changes.some(({ uri }) => settings.files.isConfig(uri))) filesChanged();
  });
  documents.onDidSave(({ document: { uri } }) => {
    settings.files.doubt();
    if (settings.files.isConfig(uri)) filesChanged();
    else void settings.files.look();
  });
  documents.onDidClose(({ document: { uri } }) => {
    settings.closed(uri);
    store.closed(uri);
    diagnostics.closed(uri);
    index.documentChanged(uri);
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    settings.files.doubt();
    diagnostics.changed(uri);
    index.documentChanged(uri);
  });
  for (const { answer } of FEATURES) answer(server);
  documents.listen(connection);
  const capabilities: InitializeResult["capabilities"] = {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(client.workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
  };
  for (const { capability } of FEATURES) Object.assign(capabilities, capability(client));
  return { capabilities, serverInfo: { name: "postmortem", version: VERSION } };
}
