// What the reports of the workspace tell: each file is read once, and again when it changes. Open documents count as they stand in the
// editor. Nothing is read before somebody asks, and whoever types goes first.
import {
  type CancellationToken,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  type SymbolInformation,
  WatchKind,
} from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import { nameOf, normalUri } from "../config/uri.ts";
import { ruleDocumentation } from "../language/about.ts";
import type { ReportVocabulary } from "../language/completion/caret.ts";
import { toldOf } from "../language/completion/told.ts";
import { diagnosticsOf } from "../language/diagnostics.ts";
import { documentLinks } from "../language/document-links.ts";
import { summaryOf, ticketLinks } from "../language/summary.ts";
import { symbolsOf } from "../language/workspace-symbols.ts";
import {
  INDEX_CHANGED_NOTIFICATION,
  type IndexParams,
  type IndexState,
  LIST_FILES_REQUEST,
  REPORT_PATHS,
  type ReportSummary,
  type TaskSummary,
} from "../protocol.ts";
import type { Services } from "./services.ts";
import type { Applied } from "./settings.ts";
import { WorkProgress } from "./work-progress.ts";

const MARKDOWN_GLOB = "**/*.{md,markdown}";

/** Milliseconds that are worked without a pause: what the editor asks waits no longer. */
const BREATH = 8;
/** Milliseconds of quiet after somebody typed. */
const QUIET = 300;
/** Milliseconds between two notices of what has changed. */
const NOTICE = 400;

/** What is kept of a report. */
export interface IndexedReport {
  readonly report: ReportSummary;
  readonly tasks: readonly TaskSummary[];
  readonly diagnostics: readonly Diagnostic[];
  /** For whom looks for something, and for whom writes another report. */
  readonly symbols: readonly SymbolInformation[];
  readonly told: ReportVocabulary;
}

/** Files are known by their URIs as VS Code writes them. */
export class ReportIndex {
  readonly #server: Services;
  /** By URI; null: read, and no report. */
  readonly #known = new Map<string, IndexedReport | null>();
  /** What the file system says of a file that was read. */
  readonly #stamps = new Map<string, string>();
  /** To be read, in this order. */
  readonly #queue = new Set<string>();
  /** Those of them that came up after files were looked for. */
  readonly #new = new Set<string>();
  #listed: Promise<void> | undefined;
  #working: Promise<void> | undefined;
  #stopped = false;
  /** Requests that wait until all is read. */
  #waiting = 0;
  /** Somebody is told what changes, so the reading goes on without a request. */
  #followed = false;
  #watching = false;
  #quietFrom = 0;
  #day = "";
  #notice: ReturnType<typeof setTimeout> | undefined;
  /** Findings of reports that are not open are sent. */
  #checking = false;

  constructor(server: Services) {
    this.#server = server;
  }

  /** Makes what is kept current, as far as is asked for; false where that was given up on the way. */
  async ready({ now, again }: IndexParams, token: CancellationToken): Promise<boolean> {
    // Such a token tells nobody any more.
    if (token.isCancellationRequested) return false;
    const today = this.#server.settings.today;
    if (again || !this.#server.client.watchesFiles) this.#listed = undefined;
    // What is overdue, and what a rule says of it, hangs on the day.
    if (this.#asked && this.#day !== today) this.#rereadAll();
    this.#day = today;
    if (now) this.#followed = true;
    if (again || !now) this.#stopped = false;
    this.#begin();
    if (now) return this.state.complete;
    this.#waiting++;
    const cancelled = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
    await Promise.race([this.#settled(), cancelled]);
    this.#waiting--;
    if (token.isCancellationRequested && this.#waiting === 0 && !this.#followed) this.stop();
    return this.state.complete;
  }

  get state(): IndexState {
    const left = this.#queue.size;
    const read = [...this.#known.keys()].filter((uri) => !this.#queue.has(uri)).length;
    return { complete: left === 0 && !this.#working && this.#listed !== undefined, read, total: read + left };
  }

  /** Those read so far. */
  get reports(): readonly IndexedReport[] {
    return [...this.#known.values()].filter((one) => one !== null);
  }

  /** Those read so far that are not open. */
  get unopened(): readonly IndexedReport[] {
    const open = new Set(this.#server.documents.keys().map(normalUri));
    return this.reports.filter(({ report }) => !open.has(report.uri));
  }

  /** Begins to read, unless that was asked for before. */
  begin(): void {
    if (this.#asked) return;
    this.#day = this.#server.settings.today;
    this.#begin();
  }

  /** Whether one of the files is a report; reads no more of them than it takes. */
  async any(uris: readonly string[], token: CancellationToken): Promise<boolean> {
    for (const uri of uris.map(normalUri)) {
      if (!this.#known.has(uri)) await this.#read(uri);
      if (this.#known.get(uri)) return true;
      await pause();
      if (token.isCancellationRequested) return false;
    }
    return false;
  }

  /** What is not read stays so until somebody asks anew. */
  stop(): void {
    this.#stopped = true;
    this.#tell();
  }

  /** Has the findings of reports that are not open sent from now on, or no more. */
  check(on: boolean): void {
    // Asked once more, only what is shown by now has changed.
    const again = on && this.#checking;
    this.#checking = on;
    for (const uri of this.#known.keys()) if (!again || this.#open(uri) !== undefined) this.#send(uri);
  }

  /** The analysis of a file, open or not; undefined where it cannot be read. */
  async analysisOf(uri: string): Promise<{ analysis: Analysis; reread: (source: string) => Analysis } | undefined> {
    const { settings, store } = this.#server;
    const open = this.#open(normalUri(uri));
    if (open !== undefined) return store.get(open);
    const text = await settings.files.read(uri);
    return text === undefined ? undefined : store.unopened(uri, text, await settings.unopened(uri));
  }

  // What is heard of files and documents.

  /** Typed in, opened, or closed: from then on the disk counts. */
  documentChanged(uri: string): void {
    this.#quietFrom = performance.now() + QUIET;
    if (!this.#asked) return;
    this.#queue.add(normalUri(uri));
    this.#begin();
  }

  /** On the disk. */
  fileChanged(changed: string): void {
    const uri = normalUri(changed);
    if (!this.#asked || this.#open(uri) !== undefined) return;
    if (!this.#known.has(uri)) this.#new.add(uri);
    this.#queue.add(uri);
    this.#begin();
  }

  /** A file, or a folder with all that was in it. */
  deleted(gone: string): void {
    if (!this.#asked) return;
    const uri = normalUri(gone);
    for (const one of [...this.#known.keys(), ...this.#queue]) {
      if ((one !== uri && !one.startsWith(`${uri}/`)) || this.#open(one) !== undefined) continue;
      this.#queue.delete(one);
      this.#set(one, undefined);
    }
  }

  foldersChanged(): void {
    if (!this.#asked) return;
    this.#listed = undefined;
    this.#begin();
  }

  /** Settings hold for every file. */
  settingsChanged(): void {
    if (!this.#asked) return;
    this.#rereadAll();
    this.#begin();
  }

  /** The URI under which a document is open, if it is. */
  #open(uri: string): string | undefined {
    const { documents } = this.#server;
    return documents.get(uri) ? uri : documents.keys().find((open) => normalUri(open) === uri);
  }

  get #asked(): boolean {
    return this.#day !== "";
  }

  #rereadAll(): void {
    for (const uri of this.#known.keys()) this.#queue.add(uri);
  }

  #begin(): void {
    if (this.#stopped || (this.#listed && this.#queue.size === 0)) return;
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
      this.#tell();
      this.#begin();
    });
  }

  async #settled(): Promise<void> {
    while (this.#working) await this.#working;
  }

  async #work(): Promise<void> {
    const { connection, client } = this.#server;
    const progress = new WorkProgress(connection, "Reading reports", () => this.stop());
    try {
      this.#listed ??= this.#list();
      await this.#listed;
      let since = performance.now();
      for (const uri of this.#queue) {
        // A change from now on puts it there again.
        this.#queue.delete(uri);
        await this.#read(uri);
        if (performance.now() - since < BREATH) continue;
        this.#tell();
        if (client.showsProgress) progress.show(this.state.read, this.state.total);
        for (let wait = 0; wait >= 0; wait = this.#quietFrom - performance.now()) await pause(wait);
        if (this.#stopped) return;
        since = performance.now();
      }
    } catch (error) {
      connection.console.error(`reports: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    } finally {
      progress.end();
    }
  }

  /** Finds the files, likely reports first; what is gone is forgotten. */
  async #list(): Promise<void> {
    const { settings, documents, platform } = this.#server;
    this.#watch();
    const open = new Set(documents.keys().map(normalUri));
    const found = new Set(open);
    for (const folder of settings.folders) for (const uri of await this.#filesIn(folder)) found.add(normalUri(uri));
    for (const uri of this.#known.keys()) if (!found.has(uri)) this.#set(uri, undefined);
    const likely = (uri: string) => Number(REPORT_PATHS.likely.test(uri));
    for (const uri of [...found].sort((a, b) => likely(b) - likely(a))) {
      const before = this.#known.has(uri) && !open.has(uri) ? this.#stamps.get(uri) : undefined;
      if (!before || (await platform.stampUri(uri)) !== before) this.#queue.add(uri);
    }
  }

  async #filesIn(folder: string): Promise<readonly string[]> {
    const { platform, client, connection } = this.#server;
    const own = await platform.listMarkdown(folder);
    if (own || !client.options.listFiles) return own ?? [];
    const answer: unknown = await connection.sendRequest(LIST_FILES_REQUEST, { folder }).catch(() => []);
    // Each may have to be fetched from afar: what does not look like a report is left.
    const likely = (uri: unknown) => typeof uri === "string" && REPORT_PATHS.likely.test(uri.slice(folder.length));
    return Array.isArray(answer) ? answer.filter(likely) : [];
  }

  /** Whether a file that came up would have been found. */
  async #belongs(uri: string): Promise<boolean> {
    const { settings, platform } = this.#server;
    for (const folder of settings.folders)
      if (uri.startsWith(`${folder}/`) && (await platform.listsFile(folder, uri))) return true;
    return false;
  }

  #watch(): void {
    const { client, connection } = this.#server;
    if (this.#watching || !client.watchesFiles) return;
    this.#watching = true;
    // A folder that is deleted is told of by its own name alone.
    const watchers = [{ globPattern: MARKDOWN_GLOB }, { globPattern: "**/*", kind: WatchKind.Delete }];
    const registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    registered.catch((error) => connection.console.warn(`Changed reports will not be noticed: ${String(error)}`));
  }

  async #read(uri: string): Promise<void> {
    const { settings, store, platform } = this.#server;
    const open = this.#open(uri);
    if (open !== undefined) {
      const analysed = await store.get(open);
      return this.#set(uri, analysed ? await this.#indexed(uri, analysed.analysis, analysed.applied) : null);
    }
    const inside = settings.folders.some((folder) => uri.startsWith(`${folder}/`));
    if (this.#new.delete(uri) && !(await this.#belongs(uri))) return this.#set(uri, undefined);
    const stamp = inside ? await platform.stampUri(uri) : "";
    const text = inside ? await settings.files.read(uri) : undefined;
    if (text === undefined) return this.#set(uri, undefined);
    this.#stamps.set(uri, stamp);
    const applied = await settings.unopened(uri);
    this.#set(uri, await this.#indexed(uri, store.unopened(uri, text, applied).analysis, applied));
  }

  async #indexed(uri: string, analysis: Analysis, { options }: Applied): Promise<IndexedReport | null> {
    const { client, remotes, settings } = this.#server;
    if (analysis.postmortem.genre.kind !== "postmortem") return null;
    const hasTickets = analysis.postmortem.actions.some(({ ref }) => ref);
    const links = hasTickets ? documentLinks(analysis, options.settings?.tickets, await remotes.of(uri)) : [];
    const folder = settings.folders.find((one) => uri.startsWith(`${one}/`));
    const path = options.path ?? nameOf(uri);
    // Two folders may each have a docs/a.md.
    const file = folder !== undefined && settings.folders.length > 1 ? `${nameOf(folder)}/${path}` : path;
    const today = this.#server.settings.today;
    const summary = summaryOf(analysis, { uri, file, today, linkOf: ticketLinks(analysis, links) });
    const { codeDescription, related } = client;
    const form = { uri, codeDescription, related, documentation: ruleDocumentation };
    if (!summary) return null;
    const diagnostics = diagnosticsOf(analysis, form);
    return { ...summary, diagnostics, symbols: symbolsOf(uri, analysis), told: toldOf(analysis) };
  }

  #set(uri: string, now: IndexedReport | null | undefined): void {
    const before = this.#known.get(uri);
    if (now === undefined) this.#known.delete(uri);
    else this.#known.set(uri, now);
    this.#send(uri);
    if (shownOf(before) !== shownOf(now)) this.#tell();
  }

  #send(uri: string): void {
    const found = this.#checking ? this.#known.get(uri)?.diagnostics : undefined;
    this.#server.diagnostics.unopened(this.#open(uri) ?? uri, found ?? []);
  }

  /** Once in a while, and once more at the end. */
  #tell(): void {
    const { client, connection } = this.#server;
    if (!client.options.indexNotification || !this.#asked) return;
    this.#notice ??= setTimeout(() => {
      this.#notice = undefined;
      connection.sendNotification(INDEX_CHANGED_NOTIFICATION, this.state).catch(() => undefined);
    }, NOTICE);
  }
}

/** What is shown of a report, to be compared. */
function shownOf(one: IndexedReport | null | undefined): string {
  return one ? JSON.stringify([one.report, one.tasks, one.diagnostics]) : "";
}

function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
