// The views of the workspace's reports and tasks: when they are shown, when they ask anew, and their commands.
import * as vscode from "vscode";
import type { IndexState } from "../../../server/src/protocol.ts";
import type { TimelinePanel } from "../panel/panel.ts";
import { showInfo } from "../say.ts";
import type { Server } from "../server.ts";
import { findingsInWords, grouped } from "../text/reportWords.ts";
import { Presence } from "./presence.ts";
import { ReportNode, ReportsView } from "./reports.ts";
import { TaskNode, TasksView } from "./tasks.ts";

export class Views implements vscode.Disposable {
  readonly #server: Server;
  readonly #presence: Presence;
  readonly #subscriptions: vscode.Disposable[];
  /** The findings of all reports are shown. */
  #checking = false;
  readonly reports: ReportsView;
  readonly tasks: TasksView;

  constructor(server: Server, panel: TimelinePanel, context: vscode.ExtensionContext) {
    this.#server = server;
    this.#presence = new Presence(server, context.extension.packageJSON.activationEvents);
    setContext("readingReports", true);
    const report = (state: IndexState) => this.#report(state);
    this.reports = new ReportsView(server, report);
    this.tasks = new TasksView(server, context.workspaceState, report);
    const commands: Record<string, (...words: unknown[]) => unknown> = {
      "postmortem.showReports": () => this.#show(),
      "postmortem.refreshReports": () => this.#again(),
      "postmortem.stopReading": () => server.stopReading(),
      "postmortem.checkAllReports": () => this.#checkAll(),
      "postmortem.clearAllReports": () => this.#clearAll(),
      "postmortem.openReportPreview": (node) => openPreview(node, panel),
      "postmortem.groupTasks": () => this.tasks.chooseOrder(),
      "postmortem.filterTasks": () => this.tasks.chooseFilter(),
      "postmortem.showAllTasks": () => this.tasks.choose({ filter: "all" }),
      "postmortem.copyTasks": () => this.tasks.copy(),
      "postmortem.markTaskDone": (node, selected) => this.tasks.mark(true, node, selected),
      "postmortem.markTaskOpen": (node, selected) => this.tasks.mark(false, node, selected),
      "postmortem.openTicket": openTicket,
      "postmortem.openWalkthrough": () =>
        vscode.commands.executeCommand("workbench.action.openWalkthrough", `${context.extension.id}#start`),
    };
    this.#subscriptions = [
      this.#presence,
      this.reports,
      this.tasks,
      server.onIndexChanged((state) => {
        this.#report(state);
        this.#refresh();
      }),
      server.onDidChangeState((state) => {
        setContext("serverDown", state === "failed" || state === "stopped");
        if (state !== "running") return;
        this.#refresh();
        this.#keepChecking();
      }),
      // The editor keeps a document open for a while when its tab is closed, and asks for its findings no more.
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        if (opened.length + closed.length > 0) this.#keepChecking();
      }),
      // A tab that is closed can be seen for a moment more.
      vscode.window.onDidChangeVisibleTextEditors(() => this.#keepChecking()),
      ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #refresh(): void {
    this.reports.refresh();
    this.tasks.refresh();
  }

  #report({ complete, read, total }: IndexState): void {
    setContext("readingReports", !complete);
    // Few files are read before anybody could read this.
    this.reports.message =
      complete || total < 200 ? undefined : vscode.l10n.t("{0} of {1} files read", grouped(read), grouped(total));
  }

  async #show(): Promise<void> {
    this.#presence.found();
    await vscode.commands.executeCommand("workbench.view.extension.postmortem");
  }

  async #again(): Promise<void> {
    await this.#server.reports({ now: true, again: true });
    this.#refresh();
  }

  async #checkAll(): Promise<void> {
    const title = vscode.l10n.t("Checking all reports");
    const place = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    const checked = await vscode.window.withProgress(place, (_progress, token) =>
      this.#server.checkAll(true, shownDocuments(), token),
    );
    if (!checked) return;
    this.#checking = true;
    setContext("checkingAll", true);
    const { reports, findings } = checked;
    if (reports === 0) return void showInfo(vscode.l10n.t("There are no postmortems in this workspace."));
    const found = findingsInWords(findings);
    const words =
      reports === 1
        ? vscode.l10n.t("{0} in 1 report. They are kept current until you clear them.", found)
        : vscode.l10n.t("{0} in {1} reports. They are kept current until you clear them.", found, grouped(reports));
    if ((await showInfo(words, vscode.l10n.t("Show Problems"))) !== undefined)
      await vscode.commands.executeCommand("workbench.actions.view.problems");
  }

  #keepChecking(): void {
    if (this.#checking) void this.#server.checkAll(true, shownDocuments());
  }

  async #clearAll(): Promise<void> {
    this.#checking = false;
    await this.#server.checkAll(false, []);
    setContext("checkingAll", false);
  }
}

/** URIs of the documents whose findings the editor asks for: those in a tab or otherwise to be seen. */
function shownDocuments(): string[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const inTabs = tabs.flatMap(({ input }) => {
    if (input instanceof vscode.TabInputTextDiff) return [input.modified];
    return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? [input.uri] : [];
  });
  const seen = vscode.window.visibleTextEditors.map(({ document }) => document.uri);
  return [...new Set([...inTabs, ...seen].map(String))];
}

async function openPreview(node: unknown, panel: TimelinePanel): Promise<void> {
  if (!(node instanceof ReportNode)) return;
  await vscode.window.showTextDocument(vscode.Uri.parse(node.report.uri));
  panel.open();
}

async function openTicket(node: unknown): Promise<void> {
  if (node instanceof TaskNode && node.task.link !== null)
    await vscode.env.openExternal(vscode.Uri.parse(node.task.link));
}

function setContext(name: string, value: boolean): void {
  void vscode.commands.executeCommand("setContext", `postmortem.${name}`, value);
}
