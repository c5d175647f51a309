// The view Postmortems: the reports of the workspace, the newest first.
import * as vscode from "vscode";
import type { IndexState, ReportSummary } from "../../../server/src/protocol.ts";
import type { Server } from "../server.ts";
import { datedLabel, reportDescription, reportTooltip } from "../text/reportWords.ts";

/** One report of the view; commands of its menu are given it. */
export class ReportNode extends vscode.TreeItem {
  readonly report: ReportSummary;

  constructor(report: ReportSummary) {
    super(datedLabel(report));
    this.report = report;
    this.id = report.uri;
    const uri = vscode.Uri.parse(report.uri);
    this.description = reportDescription(report);
    this.tooltip = reportTooltip(report);
    this.resourceUri = uri;
    this.iconPath = iconOf(report);
    this.contextValue = "report";
    const start = new vscode.Position(report.line, 0);
    this.command = {
      command: "vscode.open",
      title: vscode.l10n.t("Open Report"),
      arguments: [uri, { selection: new vscode.Range(start, start) } satisfies vscode.TextDocumentShowOptions],
    };
  }
}

export class ReportsView implements vscode.TreeDataProvider<ReportNode>, vscode.Disposable {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<ReportNode>;
  readonly #report: (state: IndexState) => void;

  /** @param tell hears how far the reading has come */
  constructor(server: Server, report: (state: IndexState) => void) {
    this.#server = server;
    this.#report = report;
    this.#view = vscode.window.createTreeView("postmortem.reports", { treeDataProvider: this });
  }

  get visible(): boolean {
    return this.#view.visible;
  }

  set message(words: string | undefined) {
    this.#view.message = words;
  }

  async getChildren(node?: ReportNode): Promise<ReportNode[]> {
    if (node) return [];
    const list = await this.#server.reports();
    this.#report(list);
    return list.reports.map((report) => new ReportNode(report));
  }

  getTreeItem(node: ReportNode): vscode.TreeItem {
    return node;
  }

  refresh(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }
}

function iconOf({ gravest }: ReportSummary): vscode.ThemeIcon {
  if (gravest === "error") return new vscode.ThemeIcon("error", new vscode.ThemeColor("list.errorForeground"));
  if (gravest === "warning") return new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground"));
  return new vscode.ThemeIcon(gravest === null ? "pass" : "info");
}
