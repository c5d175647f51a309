// The language server on a connection: what it tells the client that it can do, and which handler answers what.
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { CONFIG_NAMES } from "../config/places.ts";
import { VERSION } from "../language/about.ts";
import { FIX_ALL, QUICK_FIX, REWRITE, SHOW_RULE_COMMAND } from "../language/code-actions.ts";
import { AnalysisStore } from "./analysis-store.ts";
import { APPLY_FIX_COMMAND, answerCodeActions } from "./code-action-requests.ts";
import { answerConfigRequests, registerConfigRequests } from "./config-requests.ts";
import { answerCustomRequests } from "./custom-requests.ts";
import { Diagnostics } from "./diagnostics.ts";
import { type Features, featuresOf } from "./features.ts";
import { type Platform, Settings } from "./settings.ts";
import { answerSymbols } from "./symbol-requests.ts";

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
  const features = featuresOf(params);
  const settings = new Settings(connection, features, platform, params, () => diagnostics.settingsChanged());
  const documents = new TextDocuments(TextDocument);
  const store = new AnalysisStore(documents, (uri) => settings.for(uri));
  const diagnostics: Diagnostics = new Diagnostics(connection, features, documents, store, settings.files);
  const filesChanged = () => {
    settings.files.forget();
    diagnostics.settingsChanged();
  };

  connection.onInitialized(() => {
    if (features.registersConfiguration) {
      const registered = connection.client.register(DidChangeConfigurationNotification.type, { section: "postmortem" });
      registered.catch((error) => connection.console.warn(`Changed settings will not be noticed: ${String(error)}`));
    }
    registerConfigRequests(connection, features);
    if (features.watchesFiles) {
      const watchers = CONFIG_NAMES.map((name) => ({ globPattern: `**/${name}` }));
      const registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      registered.catch((error) => connection.console.warn(`Changed files will not be noticed: ${String(error)}`));
    }
    if (features.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        settings.foldersChanged(added, removed);
        diagnostics.settingsChanged();
      });
    }
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.changed(sent);
    diagnostics.settingsChanged();
  });
  connection.onDidChangeWatchedFiles(filesChanged);
  documents.onDidSave(({ document: { uri } }) => {
    settings.files.doubt();
    if (settings.files.isConfig(uri)) filesChanged();
    else void settings.files.look();
  });
  documents.onDidClose(({ document: { uri } }) => {
    settings.closed(uri);
    store.closed(uri);
    diagnostics.closed(uri);
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    settings.files.doubt();
    diagnostics.changed(uri);
  });
  answerCodeActions(connection, features, documents, store, platform.pageOf, settings.files);
  answerSymbols(connection, features, store);
  answerCustomRequests(connection, store, settings);
  answerConfigRequests(connection, documents, settings.files);
  documents.listen(connection);
  return { capabilities: capabilitiesOf(features), serverInfo: { name: "postmortem", version: VERSION } };
}

function capabilitiesOf(features: Features): InitializeResult["capabilities"] {
  const commands = [
    ...(features.codeActionLiterals ? [] : [APPLY_FIX_COMMAND]),
    ...(features.codeActions.rulePages === "show" ? [SHOW_RULE_COMMAND] : []),
  ];
  return {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    codeActionProvider: features.codeActionLiterals
      ? { codeActionKinds: [QUICK_FIX, REWRITE, FIX_ALL], resolveProvider: features.codeActions.lazy }
      : true,
    ...(features.registersCompletion ? {} : { completionProvider: {} }),
    ...(features.registersHover ? {} : { hoverProvider: true }),
    documentLinkProvider: {},
    documentSymbolProvider: { label: "Postmortem" },
    ...(commands.length > 0 ? { executeCommandProvider: { commands } } : {}),
    ...(features.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: "postmortem",
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {}),
    ...(features.workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
  };
}
