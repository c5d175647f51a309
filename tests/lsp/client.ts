// A small editor for tests: speaks to the built server over streams, in this process or in one of its own, and keeps the documents.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough, type Readable, type Writable } from "node:stream";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionKind,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  PublishDiagnosticsParams,
  Range,
  TextDocumentContentChangeEvent,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";

const ROOT = path.resolve(import.meta.dirname, "../..");
const SERVER = path.join(ROOT, "dist/postmortem-language-server.cjs");
const { serveOn } = createRequire(import.meta.url)(
  path.join(ROOT, "dist/server.cjs"),
) as typeof import("../../server/src/lsp/node.ts");

/** A server in this process, where the engine is read in already: what it writes, and what it reads. */
function serverHere(): [Readable, Writable] {
  const [fromServer, toServer] = [new PassThrough(), new PassThrough()];
  serveOn(new StreamMessageReader(toServer), new StreamMessageWriter(fromServer));
  return [fromServer, toServer];
}

function startProcess() {
  // What one server remembers of a text that hung is not for the next test.
  const env = { ...process.env, XDG_STATE_HOME: mkdtempSync(path.join(tmpdir(), "postmortem-state-")) };
  const child = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"], env });
  child.once("exit", () => rmSync(env.XDG_STATE_HOME, { recursive: true, force: true }));
  return child;
}

/** What VS Code's client says of itself, as far as this server reads it. */
export const FULL: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedInformation: true, codeDescriptionSupport: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix", "source", "source.fixAll"] } },
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** A client of the first days: no settings, no pull, no code action objects, no nested outline. */
export const MINIMAL: ClientCapabilities = { textDocument: {} };

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What `workspace/configuration` answers for section `postmortem`. */
  readonly settings?: unknown;
  readonly folders?: readonly string[];
  /** Answers no question for settings before `speak`. */
  readonly silent?: boolean;
  /** Where a test is about the process, or about what could end it: one of its own, which starts anew. */
  readonly inProcess?: false;
}

export class Editor {
  readonly initialized: InitializeResult;
  /** Counts of what the server asked and sent. */
  readonly heard: string[] = [];
  settings: unknown;
  /** Files that only this editor can read, by URI. */
  readonly files = new Map<string, string>();
  /** What it says of the files of a folder. */
  listed: readonly string[] = [];
  readonly #asked: { readonly method: string; readonly params: unknown }[] = [];
  #spoken: Promise<void> = Promise.resolve();
  /** Gives the answers that were held back. */
  speak: () => void = () => undefined;
  readonly #process: ChildProcess | undefined;
  readonly #connection: MessageConnection;
  readonly #documents = new Map<string, TextDocument>();
  readonly #published = new Map<string, PublishDiagnosticsParams>();
  readonly #notified: { readonly method: string; readonly params: unknown }[] = [];
  #wake: (() => void)[] = [];

  private constructor(process: ChildProcess | undefined, connection: MessageConnection, initialized: InitializeResult) {
    this.#process = process;
    this.#connection = connection;
    this.initialized = initialized;
  }

  static async start(options: StartOptions = {}): Promise<Editor> {
    const child = options.inProcess === false ? startProcess() : undefined;
    const [input, output] = child ? [child.stdout, child.stdin] : serverHere();
    const connection = createMessageConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
    let editor: Editor | undefined;
    connection.onRequest((method, params) => editor?.answer(method, params) ?? null);
    connection.onNotification((method, params) => editor?.notice(method, params));
    connection.onUnhandledProgress((params) => editor?.notice("$/progress", params));
    connection.listen();
    const initialized: InitializeResult = await connection.sendRequest("initialize", {
      processId: child ? process.pid : null,
      rootUri: null,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: "folder" })) ?? null,
      capabilities: options.capabilities ?? FULL,
      initializationOptions: options.initializationOptions,
    });
    editor = new Editor(child, connection, initialized);
    editor.settings = options.settings;
    if (options.silent) editor.#holdBack();
    await connection.sendNotification("initialized", {});
    return editor;
  }

  /** Answers the server's own requests. */
  answer(method: string, params: unknown): unknown {
    this.heard.push(method);
    this.#asked.push({ method, params });
    this.#woken();
    if (method === "workspace/configuration") {
      return this.#spoken.then(() => (params as { items: unknown[] }).items.map(() => this.settings ?? null));
    }
    if (method === "window/showDocument") return { success: true };
    if (method === "postmortem/listFiles") return this.listed;
    if (method === "postmortem/readFile") return this.files.get((params as { uri: string }).uri) ?? null;
    if (method === "workspace/applyEdit") {
      this.apply((params as { edit: WorkspaceEdit }).edit);
      return { applied: true };
    }
    return null;
  }

  notice(method: string, params: unknown): void {
    this.heard.push(method);
    this.#notified.push({ method, params });
    if (method === "textDocument/publishDiagnostics") {
      const published = params as PublishDiagnosticsParams;
      this.#published.set(published.uri, published);
    }
    this.#woken();
  }

  async open(uri: string, text: string, languageId = "markdown"): Promise<void> {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.#documents.set(uri, document);
    await this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Types: changes one after the other, as the server sees them. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.document(uri);
    TextDocument.update(document, contentChanges, document.version + 1);
    const { version } = document;
    await this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  async close(uri: string): Promise<void> {
    await this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  /** The range of a piece of the text, which must be there once. */
  rangeOf(uri: string, piece: string): Range {
    const document = this.document(uri);
    const at = document.getText().indexOf(piece);
    if (at < 0 || document.getText().includes(piece, at + 1)) throw new Error(`“${piece}” is not there exactly once`);
    return { start: document.positionAt(at), end: document.positionAt(at + piece.length) };
  }

  async pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
  }

  /** The diagnostics of the present version, however the server gives them. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    if (!this.initialized.capabilities.diagnosticProvider) {
      return (await this.published(uri, ({ version }) => version === this.document(uri).version)).diagnostics;
    }
    const report = await this.pull(uri);
    return report.kind === "full" ? report.items : [];
  }

  /** Waits until the last diagnostics sent for a document are such. */
  async published(
    uri: string,
    such: (params: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<PublishDiagnosticsParams> {
    return this.until(() => {
      const last = this.#published.get(uri);
      return last && such(last) ? last : undefined;
    });
  }

  /** The parameters of what the server asked for so far. */
  asked<Params>(method: string): Params[] {
    return this.#asked.filter((one) => one.method === method).map(({ params }) => params as Params);
  }

  /** What the server put into its log; type 1 is a mistake. */
  get logged(): { readonly type: number; readonly message: string }[] {
    return this.#notified
      .filter(({ method }) => method === "window/logMessage")
      .map(({ params }) => params as { type: number; message: string });
  }

  /** Waits for a notification of the server. */
  async notified<Params>(method: string, such: (params: Params) => boolean): Promise<Params> {
    return this.until(
      () => this.#notified.find((one) => one.method === method && such(one.params as Params))?.params as Params,
    );
  }

  /** Waits for a value; the test's own time limit ends a wait in vain. */
  async until<Value>(value: () => Value | undefined): Promise<Value> {
    for (;;) {
      const found = value();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#wake.push(resolve));
    }
  }

  async codeActions(
    uri: string,
    range: Range,
    { only, diagnostics = [] }: { only?: CodeActionKind[]; diagnostics?: Diagnostic[] } = {},
  ): Promise<CodeAction[]> {
    const context = { diagnostics, ...(only ? { only } : {}) };
    return this.request("textDocument/codeAction", { textDocument: { uri }, range, context });
  }

  /** Carries out an action's edit, resolving it first where it has none. */
  async run(action: CodeAction): Promise<void> {
    const resolved: CodeAction = action.edit ? action : await this.request("codeAction/resolve", action);
    if (!resolved.edit) throw new Error(`“${action.title}” has no edit`);
    this.apply(resolved.edit);
  }

  /** Applies an edit to the documents here and tells the server. */
  apply(edit: WorkspaceEdit): void {
    for (const change of edit.documentChanges ?? []) {
      if (!("textDocument" in change)) throw new Error("only text edits are expected");
      const document = this.document(change.textDocument.uri);
      if (change.textDocument.version !== document.version) throw new Error("the edit is for another version");
      this.#edit(document, change.edits as TextEdit[]);
    }
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) this.#edit(this.document(uri), edits);
  }

  async request<Result>(method: string, params: unknown): Promise<Result> {
    return this.#connection.sendRequest(method, params);
  }

  async notify(method: string, params: unknown): Promise<void> {
    await this.#connection.sendNotification(method, params);
  }

  get connection(): MessageConnection {
    return this.#connection;
  }

  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /** Ends the server as the protocol asks; gives its exit code. */
  async stop({ shutdown = true } = {}): Promise<number | null> {
    const exit = this.#process && once(this.#process, "exit");
    if (shutdown) await this.request("shutdown", undefined);
    if (exit) await this.notify("exit", undefined);
    const [code] = (await exit) ?? [shutdown ? 0 : 1];
    this.#connection.dispose();
    return code as number | null;
  }

  /** Waits until the process has ended by itself; gives the signal that ended it. */
  async ended(): Promise<NodeJS.Signals | null> {
    if (!this.#process) throw new Error("there is no process of its own");
    const [, signal] = (await once(this.#process, "exit")) as [number | null, NodeJS.Signals | null];
    this.#connection.dispose();
    return signal;
  }

  /** Ends the server whatever it does; for after a test. */
  kill(): void {
    if (this.#process && (this.#process.exitCode !== null || this.#process.signalCode !== null)) return;
    this.#connection.dispose();
    this.#process?.kill("SIGKILL");
  }

  #edit(document: TextDocument, edits: readonly TextEdit[]): void {
    const text = TextDocument.applyEdits(document, [...edits]);
    // The process may have been ended meanwhile; what a test then waits for fails by itself.
    this.change(document.uri, { text }).catch(() => undefined);
  }

  #holdBack(): void {
    this.#spoken = new Promise((resolve) => {
      this.speak = resolve;
    });
  }

  #woken(): void {
    const wake = this.#wake;
    this.#wake = [];
    for (const one of wake) one();
  }
}
