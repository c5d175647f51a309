// Diagnostics: answered to clients that ask, sent to those that do not. Both are told when a version has been analysed.
import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { ruleDocumentation } from "../language/about.ts";
import { diagnosticsOf, problemDiagnostics } from "../language/diagnostics.ts";
import { unreadDiagnostics } from "../language/unread.ts";
import { ANALYSED_NOTIFICATION } from "../protocol.ts";
import type { Analysed, AnalysisStore } from "./analysis-store.ts";
import { answering } from "./answering.ts";
import type { Abilities } from "./client-abilities.ts";
import type { ConfigFiles } from "./config-files.ts";
import { mistake } from "./mistake.ts";

/** Milliseconds of quiet before a changed document is analysed unasked. */
const QUIET = 100;
/** Milliseconds after which it is analysed all the same, while typing goes on. */
const LONGEST_WAIT = 1000;
/** Milliseconds in which a client that says that it asks for diagnostics may do so; then they are sent until it asks. */
const GRACE = 500;

export class Diagnostics {
  readonly #connection: Connection;
  readonly #client: Abilities;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #store: AnalysisStore;
  readonly #configFiles: ConfigFiles;
  /** What is to be analysed unasked, and since when, by URI. */
  readonly #waiting = new Map<string, { readonly timer: ReturnType<typeof setTimeout>; readonly since: number }>();
  /** The client has asked for diagnostics: from then on it is the one who does. */
  #asked = false;
  /** Open documents of which the client has asked: editors have some open that they do not show. */
  readonly #pulled = new Set<string>();
  /** Documents that the client shows, where it said so: it asks for no others. */
  #shown: ReadonlySet<string> | undefined;
  /** Documents that are not looked at whose diagnostics were sent. */
  readonly #unopened = new Set<string>();
  /** Documents whose diagnostics were sent. */
  readonly #sent = new Set<string>();

  constructor(
    connection: Connection,
    client: Abilities,
    documents: TextDocuments<TextDocument>,
    store: AnalysisStore,
    configFiles: ConfigFiles,
  ) {
    this.#connection = connection;
    this.#client = client;
    this.#documents = documents;
    this.#store = store;
    this.#configFiles = configFiles;
  }

  changed(uri: string): void {
    if (!this.#sends && !this.#client.options.analysedNotification) return;
    const waiting = this.#waiting.get(uri);
    clearTimeout(waiting?.timer);
    const since = waiting?.since ?? performance.now();
    const quiet = this.#client.pullsDiagnostics && !this.#client.options.analysedNotification ? GRACE : QUIET;
    const left = Math.max(0, since + LONGEST_WAIT - performance.now());
    const timer = setTimeout(() => void this.#announce(uri), Math.min(quiet, left));
    this.#waiting.set(uri, { timer, since });
  }

  settingsChanged(): void {
    if (this.#client.pullsDiagnostics && this.#client.refreshesDiagnostics) {
      this.#connection.languages.diagnostics.refresh().catch((error) => this.#log("refresh", error));
    }
    for (const uri of this.#documents.keys()) this.changed(uri);
  }

  /** @param uris of the documents that the client shows; undefined where it does not say */
  shows(uris: readonly string[] | undefined): void {
    this.#shown = uris && new Set(uris);
  }

  /** Those of a document that nobody looks at; of one whose findings the client has by itself, what was sent before is taken back. */
  unopened(uri: string, found: readonly Diagnostic[]): void {
    const asksFor = this.#shown ?? this.#pulled;
    const open = this.#documents.get(uri) !== undefined && (this.#sends || asksFor.has(uri));
    const diagnostics = open ? [] : [...found];
    if (diagnostics.length === 0 && !this.#unopened.has(uri)) return;
    if (diagnostics.length > 0) this.#unopened.add(uri);
    else this.#unopened.delete(uri);
    if (!open || !this.#sends) this.#send({ uri, diagnostics });
  }

  closed(uri: string): void {
    clearTimeout(this.#waiting.get(uri)?.timer);
    this.#waiting.delete(uri);
    this.#pulled.delete(uri);
    if (this.#sends) this.#send({ uri, diagnostics: [] });
  }

  /** Our own client asks for sure; others may say so and never do it. */
  get #sends(): boolean {
    const { pullsDiagnostics, options } = this.#client;
    return !pullsDiagnostics || !(this.#asked || options.analysedNotification);
  }

  /** What was sent before the client began to ask would stand there twice. */
  #takeBack(): void {
    this.#asked = true;
    for (const uri of this.#sent) this.#send({ uri, diagnostics: [] });
    this.#sent.clear();
  }

  /** Answers `textDocument/diagnostic`. */
  answerPulls(): void {
    const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    this.#connection.languages.diagnostics.on(
      answering(
        this.#connection,
        "textDocument/diagnostic",
        empty,
        async ({ textDocument, previousResultId }, token) => {
          if (!this.#asked) this.#takeBack();
          this.#pulled.add(textDocument.uri);
          // What was asked before a tab was closed can come late: its findings would be gone then.
          if (!this.#shown || this.#shown.has(textDocument.uri)) this.unopened(textDocument.uri, []);
          const problems = await this.#problemsOf(textDocument.uri);
          if (problems) return { kind: DocumentDiagnosticReportKind.Full, items: problems.diagnostics };
          const analysed = await this.#store.get(textDocument.uri, token);
          if (!analysed) return empty;
          const { resultId } = analysed;
          return resultId === previousResultId
            ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
            : { kind: DocumentDiagnosticReportKind.Full, resultId, items: this.#diagnosticsOf(analysed) };
        },
      ),
    );
  }

  async #announce(uri: string): Promise<void> {
    this.#waiting.delete(uri);
    const { options } = this.#client;
    try {
      const problems = this.#sends ? await this.#problemsOf(uri) : undefined;
      if (problems) return this.#publish({ uri, ...problems });
      const analysed = await this.#store.get(uri);
      if (!analysed) return;
      const { version } = analysed;
      this.#publish({ uri, version, diagnostics: this.#diagnosticsOf(analysed) });
      if (options.analysedNotification) {
        await this.#connection.sendNotification(ANALYSED_NOTIFICATION, { uri, version });
      }
    } catch (error) {
      this.#log(uri, error);
    }
  }

  /** Those of an open configuration file; undefined for any other document. */
  async #problemsOf(uri: string): Promise<{ version: number; diagnostics: Diagnostic[] } | undefined> {
    const document = this.#documents.get(uri);
    if (!document || !this.#configFiles.isConfig(uri)) return undefined;
    const source = document.getText();
    const all = await this.#configFiles.check(uri, source);
    const seen = this.#client.options.validatesJson && uri.endsWith(".json");
    const problems = seen ? all.filter(({ beyondSchema }) => beyondSchema) : all;
    return { version: document.version, diagnostics: problemDiagnostics(source, problems) };
  }

  #diagnosticsOf({ uri, analysis, unread }: Analysed): Diagnostic[] {
    if (unread) return unreadDiagnostics(unread);
    const { codeDescription, related } = this.#client;
    return diagnosticsOf(analysis, { uri, codeDescription, related, documentation: ruleDocumentation });
  }

  /** Sends what was found, unless the client has begun to ask meanwhile. */
  #publish(params: { uri: string; version: number; diagnostics: Diagnostic[] }): void {
    if (!this.#sends) return;
    this.#sent.add(params.uri);
    this.#send(params);
  }

  #send(params: { uri: string; version?: number; diagnostics: Diagnostic[] }): void {
    this.#connection.sendDiagnostics(params).catch((error) => this.#log(params.uri, error));
  }

  #log(what: string, error: unknown): void {
    this.#connection.console.error(mistake(what, error));
  }
}
