// The language server as the client sees it: starting, restarting, asking, and saying so when it fails.
import * as vscode from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  type CodeAction as LspCodeAction,
  State,
} from "vscode-languageclient";
import {
  type AllChecked,
  ANALYSED_NOTIFICATION,
  ANY_REPORT_REQUEST,
  CHECK_ALL_REQUEST,
  CHECK_REQUEST,
  type CheckAllParams,
  type CheckResult,
  type DocumentStatus,
  EFFECTIVE_CONFIG_REQUEST,
  EXPLAIN_REQUEST,
  EXPORT_TIMELINE_REQUEST,
  type ExportedTimeline,
  type ExportFormat,
  HABITS_REQUEST,
  type HabitsParams,
  IMPORT_ENTRIES_REQUEST,
  type ImportedEntries,
  type ImportParams,
  INDEX_CHANGED_NOTIFICATION,
  INSERT_SECTION_REQUEST,
  type IndexParams,
  type IndexState,
  LIST_FILES_REQUEST,
  MARK_PHASE_REQUEST,
  NEW_REPORT_REQUEST,
  type NewReport,
  type NewReportParams,
  type PlaceRange,
  READ_FILE_REQUEST,
  REPORTS_REQUEST,
  type ReportHabits,
  type ReportList,
  SECTIONS_REQUEST,
  type SectionChoice,
  type SnippetEdit,
  STATUS_REQUEST,
  STOP_READING_NOTIFICATION,
  TASK_DONE_REQUEST,
  TASKS_REQUEST,
  type TaskEdit,
  type TaskList,
  type TaskSummary,
  type TasksParams,
  TEMPLATES_REQUEST,
  type TemplateChoice,
  type TextChange,
  TIMELINE_CHANGE_REQUEST,
  TIMELINE_ENTRY_REQUEST,
  TIMELINE_FIGURE_REQUEST,
  TIMELINE_REQUEST,
  type TimelineChange,
  type TimelineFigure,
  type TimelineView,
  type TimelineViewEntry,
  UNFILLED_REQUEST,
  ZONE_EDITS_REQUEST,
  ZONES_REQUEST,
  type ZoneChoices,
} from "../../server/src/protocol.ts";
import { toRange } from "./commands/applySnippet.ts";
import { listFiles, readFile } from "./readFile.ts";
import { showError } from "./say.ts";
import { clientOptions } from "./serverOptions.ts";

/** Makes a client of its own for every start; `broken` is told when the server can never answer. */
export type CreateClient = (options: LanguageClientOptions, broken: (why: string) => void) => BaseLanguageClient;
export type ServerState = "starting" | "running" | "failed" | "stopped";
export interface Analysed {
  readonly uri: string;
  readonly version: number;
}

/** While the server does not run. */
const NOT_READ: IndexState = { complete: true, read: 0, total: 0 };

/** A client and what listens to it. */
interface Run {
  readonly client: BaseLanguageClient;
  readonly listeners: readonly vscode.Disposable[];
}

export class Server implements vscode.Disposable {
  readonly #create: CreateClient;
  readonly #output: vscode.LogOutputChannel;
  readonly #analysed = new vscode.EventEmitter<Analysed>();
  readonly #index = new vscode.EventEmitter<IndexState>();
  readonly #changed = new vscode.EventEmitter<ServerState>();
  #run: Run | undefined;
  #state: ServerState = "stopped";

  /** A version of a document has been read: its status and timeline can be asked for. */
  readonly onAnalysed = this.#analysed.event;
  /** Reports or tasks of the workspace are others than before. */
  readonly onIndexChanged = this.#index.event;
  readonly onDidChangeState = this.#changed.event;

  constructor(create: CreateClient, output: vscode.LogOutputChannel) {
    this.#create = create;
    this.#output = output;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server; a failure is told to the user and does not reject. */
  async start(): Promise<void> {
    const run = this.#prepare();
    this.#run = run;
    this.#set("starting");
    try {
      await run.client.start();
    } catch (error) {
      this.#fail(run, vscode.l10n.t("could not start ({0})", words(error)));
    }
  }

  /** Stops what runs, if anything, and starts anew. A client whose start failed cannot start again, so it is a new one. */
  async restart(): Promise<void> {
    this.#output.info("Restarting the language server.");
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const run = this.#run;
    this.#run = undefined;
    for (const listener of run?.listeners ?? []) listener.dispose();
    try {
      if (run?.client.needsStop()) await run.client.stop();
    } catch (error) {
      this.#output.warn(`The language server did not stop in order: ${words(error)}`);
    }
    this.#set("stopped");
  }

  dispose(): void {
    for (const listener of this.#run?.listeners ?? []) listener.dispose();
    this.#analysed.dispose();
    this.#index.dispose();
    this.#changed.dispose();
  }

  timeline(uri: vscode.Uri): Promise<TimelineView | null> {
    return this.#ask(TIMELINE_REQUEST, { uri: uri.toString() }, null);
  }
  /** @param name what the findings call the file */
  check(uri: vscode.Uri, name: string): Promise<CheckResult | null> {
    return this.#ask(CHECK_REQUEST, { uri: uri.toString(), name }, null);
  }
  /** @param have number of the answer whose view the asker has; null: none */
  timelineChange(uri: vscode.Uri, have: number | null): Promise<TimelineChange | null> {
    return this.#ask(TIMELINE_CHANGE_REQUEST, { uri: uri.toString(), have }, null);
  }
  /** @param id of the entry in the timeline of this version @param phase null takes the mark away */
  markPhase(
    uri: vscode.Uri,
    version: number,
    id: number,
    phase: TimelineViewEntry["phase"],
  ): Promise<TextChange | null> {
    return this.#ask(MARK_PHASE_REQUEST, { uri: uri.toString(), version, id, phase }, null);
  }
  /** @param zone null: times as written */
  exportTimeline(uri: vscode.Uri, format: ExportFormat, zone: string | null): Promise<ExportedTimeline | null> {
    return this.#ask(EXPORT_TIMELINE_REQUEST, { uri: uri.toString(), format, zone }, null);
  }
  /** @param zone null: times as written @param titled with the report's title */
  timelineFigure(uri: vscode.Uri, zone: string | null = null, titled = false): Promise<TimelineFigure | null> {
    return this.#ask(TIMELINE_FIGURE_REQUEST, { uri: uri.toString(), zone, titled }, null);
  }
  status(uri: vscode.Uri): Promise<DocumentStatus | null> {
    return this.#ask(STATUS_REQUEST, { uri: uri.toString() }, null);
  }
  sections(uri: vscode.Uri): Promise<SectionChoice[]> {
    return this.#ask(SECTIONS_REQUEST, { uri: uri.toString() }, []);
  }
  insertSection(uri: vscode.Uri, kind: string): Promise<SnippetEdit | null> {
    return this.#ask(INSERT_SECTION_REQUEST, { uri: uri.toString(), kind }, null);
  }
  /** @param now milliseconds since 1970 UTC */
  timelineEntry(uri: vscode.Uri, line: number, now: number): Promise<SnippetEdit | null> {
    return this.#ask(TIMELINE_ENTRY_REQUEST, { uri: uri.toString(), line, now }, null);
  }
  /** Those of the project that a file belongs to, or of the first folder, and ours. */
  templates(uri?: vscode.Uri): Promise<TemplateChoice[]> {
    return this.#ask(TEMPLATES_REQUEST, uri ? { uri: uri.toString() } : {}, []);
  }
  effectiveConfiguration(uri: vscode.Uri): Promise<string> {
    return this.#ask(EFFECTIVE_CONFIG_REQUEST, { uri: uri.toString() }, "");
  }
  /** @param day `YYYY-MM-DD` whose offsets are told; undefined: those of now */
  zones(typed: string, day: string | undefined, shortNames: boolean): Promise<ZoneChoices> {
    return this.#ask(ZONES_REQUEST, { typed, day: day ?? null, shortNames }, { choices: [], likely: 0 });
  }

  unfilled(uri: vscode.Uri): Promise<PlaceRange[]> {
    return this.#ask(UNFILLED_REQUEST, { uri: uri.toString() }, []);
  }
  /** The edits that format a document, or a range of it; empty where its setting is off. */
  async format(uri: vscode.Uri, range?: vscode.Range): Promise<vscode.TextEdit[]> {
    const method = range ? "textDocument/rangeFormatting" : "textDocument/formatting";
    const options = { tabSize: 4, insertSpaces: true };
    const textDocument = { uri: uri.toString() };
    const edits = await this.#ask<TextChange[] | null>(
      method,
      { textDocument, options, ...(range ? { range: { start: range.start, end: range.end } } : {}) },
      null,
    );
    return (edits ?? []).map((edit) => vscode.TextEdit.replace(toRange(edit.range), edit.newText));
  }
  habits(files: HabitsParams["files"]): Promise<ReportHabits> {
    return this.#ask(HABITS_REQUEST, { files }, { reports: [], severities: [], zones: [] });
  }
  newReport(params: NewReportParams): Promise<NewReport | null> {
    return this.#ask(NEW_REPORT_REQUEST, params, null);
  }
  /** @param params what was pasted, and what it does not say itself */
  importEntries(uri: vscode.Uri, params: Omit<ImportParams, "uri">): Promise<ImportedEntries | null> {
    return this.#ask(IMPORT_ENTRIES_REQUEST, { ...params, uri: uri.toString() }, null);
  }
  zoneEdits(uri: string, version: number, fixId: string, zone: string): Promise<TextChange[] | null> {
    return this.#ask(ZONE_EDITS_REQUEST, { uri, version, fixId, zone }, null);
  }
  explain(uri: vscode.Uri): Promise<string> {
    return this.#ask(EXPLAIN_REQUEST, { uri: uri.toString() }, "");
  }

  /** As far as they are read by now. */
  reports(params: IndexParams = { now: true }): Promise<ReportList> {
    return this.#ask(REPORTS_REQUEST, params, { ...NOT_READ, reports: [] });
  }
  tasks(params: TasksParams): Promise<TaskList> {
    return this.#ask(TASKS_REQUEST, params, { ...NOT_READ, groups: [], markdown: "" });
  }
  taskDone({ uri, line, text }: TaskSummary, done: boolean): Promise<TaskEdit | null> {
    return this.#ask(TASK_DONE_REQUEST, { uri, line, text, done }, null);
  }
  /** Whether one of these files is a report. */
  anyReport(uris: readonly vscode.Uri[]): Promise<boolean> {
    return this.#ask(ANY_REPORT_REQUEST, { uris: uris.map(String) }, false);
  }
  /** Has the findings of reports that are not open shown, or no more. @param shown documents in a tab, or to be seen */
  checkAll(on: boolean, shown: readonly string[], token?: vscode.CancellationToken): Promise<AllChecked | null> {
    const params: CheckAllParams = { on, shown };
    return this.#ask(CHECK_ALL_REQUEST, params, null, token);
  }
  async stopReading(): Promise<void> {
    const client = this.#run?.client;
    if (client?.isRunning()) await client.sendNotification(STOP_READING_NOTIFICATION, {});
  }

  /** The fixes of what was found in a range. */
  async fixes(uri: vscode.Uri, { start, end }: vscode.Range): Promise<LspCodeAction[]> {
    const textDocument = { uri: uri.toString() };
    // The editor's own ranges are sent as lists.
    const place = ({ line, character }: vscode.Position) => ({ line, character });
    const range = { start: place(start), end: place(end) };
    const context = { diagnostics: [], only: [vscode.CodeActionKind.QuickFix.value] };
    return (
      (await this.#ask<LspCodeAction[] | null>("textDocument/codeAction", { textDocument, range, context }, null)) ?? []
    );
  }

  /** Makes what a fix changes, and what it runs. @returns undefined where it is out of date */
  async resolved(
    action: LspCodeAction,
  ): Promise<{ edit?: vscode.WorkspaceEdit; command?: vscode.Command } | undefined> {
    const converter = this.#run?.client.protocol2CodeConverter;
    const whole =
      action.edit || action.command
        ? action
        : await this.#ask<LspCodeAction | null>("codeAction/resolve", action, null);
    if (!converter || !whole) return undefined;
    const edit = await converter.asWorkspaceEdit(whole.edit);
    const command = whole.command && converter.asCommand(whole.command);
    return edit || command ? { ...(edit ? { edit } : {}), ...(command ? { command } : {}) } : undefined;
  }

  /** Asks once the server runs; `otherwise` where it does not, or where the request fails. */
  async #ask<T>(method: string, params: object, otherwise: T, token?: vscode.CancellationToken): Promise<T> {
    if (this.#state === "starting") await this.#settled();
    const client = this.#run?.client;
    if (!client?.isRunning()) return otherwise;
    try {
      // One that is undefined would be sent as a parameter.
      return await (token ? client.sendRequest<T>(method, params, token) : client.sendRequest<T>(method, params));
    } catch (error) {
      if (token?.isCancellationRequested) return otherwise;
      this.#output.warn(`${method}: ${words(error)}`);
      return otherwise;
    }
  }

  #settled(): Promise<void> {
    return new Promise((resolve) => {
      const wait = this.onDidChangeState((state) => {
        if (state === "starting") return;
        wait.dispose();
        resolve();
      });
    });
  }

  #prepare(): Run {
    let fail = (_why: string) => {};
    const client = this.#create(
      clientOptions(this.#output, (why) => fail(why)),
      (why) => fail(vscode.l10n.t("could not start ({0})", why)),
    );
    // The client would show a message box of its own for what #fail tells with a way out.
    const log = client.error.bind(client);
    client.error = (message, data) => log(message, data, false);
    const run: Run = {
      client,
      listeners: [
        client.onRequest(READ_FILE_REQUEST, readFile),
        client.onRequest(LIST_FILES_REQUEST, listFiles),
        client.onNotification(INDEX_CHANGED_NOTIFICATION, (state: IndexState) => this.#index.fire(state)),
        client.onNotification(ANALYSED_NOTIFICATION, (what: Analysed) => this.#analysed.fire(what)),
        client.onDidChangeState(({ newState }) => this.#follow(newState)),
      ],
    };
    fail = (why) => this.#fail(run, why);
    return run;
  }

  #follow(state: State): void {
    if (state === State.Starting) this.#set("starting");
    else if (state === State.Running) this.#set("running");
    else if (this.#state !== "failed") this.#set(state === State.StartFailed ? "failed" : "stopped");
  }

  #set(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changed.fire(state);
  }

  /** Tells the user once per run what happened and offers what helps. */
  #fail(run: Run, why: string): void {
    if (this.#run !== run) return;
    this.#output.error(`The language server ${why}.`);
    this.#run = undefined;
    for (const listener of run.listeners) listener.dispose();
    this.#set("failed");
    const again = vscode.l10n.t("Restart Language Server");
    const show = vscode.l10n.t("Show Output");
    const message = vscode.l10n.t(
      "Postmortem's language server {0}. Restart it; if that does not help, the output says more.",
      why,
    );
    void showError(message, again, show).then((chosen) => {
      if (chosen === again) void this.restart();
      if (chosen === show) this.#output.show();
    });
  }
}

/** An error in words for the user. */
function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
