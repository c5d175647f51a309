// The view Action Items: the tasks of all reports, by due date, owner or report. A check there edits the document.
import * as vscode from "vscode";
import type {
  IndexState,
  TaskFilter,
  TaskGroup,
  TaskList,
  TaskOrder,
  TaskSummary,
} from "../../../server/src/protocol.ts";
import { showInfo } from "../say.ts";
import type { Server } from "../server.ts";
import { plainWords } from "../text/plainWords.ts";
import { groupLabel, listDescription, reportLabel, taskDescription, taskTooltip } from "../text/reportWords.ts";
import { markTask } from "./markTask.ts";

const { Checked, Unchecked } = vscode.TreeItemCheckboxState;

/** What the user chose to see; the workspace remembers it. */
interface Choice {
  readonly by: TaskOrder;
  readonly filter: TaskFilter;
}

const KEPT = "postmortem.tasks";
const FIRST: Choice = { by: "due", filter: "open" };

const ORDERS: readonly (readonly [TaskOrder, string])[] = [
  ["due", vscode.l10n.t("Due Date")],
  ["owner", vscode.l10n.t("Owner")],
  ["report", vscode.l10n.t("Report")],
];
const FILTERS: readonly (readonly [TaskFilter, string, string])[] = [
  ["open", vscode.l10n.t("Open"), vscode.l10n.t("with what is overdue")],
  ["overdue", vscode.l10n.t("Overdue"), ""],
  ["done", vscode.l10n.t("Done"), ""],
  ["all", vscode.l10n.t("All"), ""],
];

class GroupNode extends vscode.TreeItem {
  readonly group: TaskGroup;

  constructor(group: TaskGroup, by: TaskOrder) {
    super(
      by === "report" ? reportLabel({ title: group.label, file: "" }) : groupLabel(group),
      vscode.TreeItemCollapsibleState.Expanded,
    );
    this.group = group;
    this.id = group.key;
    this.description = String(group.tasks.length);
    this.contextValue = "group";
  }
}

/** One task of the view; commands of its menu are given it. */
export class TaskNode extends vscode.TreeItem {
  readonly task: TaskSummary;

  constructor(task: TaskSummary, by: TaskOrder) {
    super(plainWords(task.text));
    const { uri, line, text, status, link, range } = task;
    this.task = task;
    this.id = `${uri} ${line} ${text}`;
    this.description = taskDescription(task, by);
    this.tooltip = taskTooltip(task);
    // Under a heading that says it, it need not be said again.
    if (status === "overdue" && by !== "due")
      this.iconPath = new vscode.ThemeIcon("calendar", new vscode.ThemeColor("list.warningForeground"));
    const done = status === "done";
    const tooltip = done ? vscode.l10n.t("Mark as open again") : vscode.l10n.t("Mark as done");
    this.checkboxState = { state: done ? Checked : Unchecked, tooltip, accessibilityInformation: { label: tooltip } };
    this.accessibilityInformation = { label: this.tooltip.replaceAll("\n", ", ") };
    this.contextValue = `task ${done ? "done" : "open"}${link === null ? "" : " ticket"}`;
    const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
    this.command = {
      command: "vscode.open",
      title: vscode.l10n.t("Open Report"),
      arguments: [vscode.Uri.parse(uri), { selection }],
    };
  }
}

type Node = GroupNode | TaskNode;

export class TasksView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #server: Server;
  readonly #kept: vscode.Memento;
  readonly #report: (state: IndexState) => void;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<Node>;
  #choice: Choice;

  /** @param tell hears how far the reading has come */
  constructor(server: Server, kept: vscode.Memento, report: (state: IndexState) => void) {
    this.#server = server;
    this.#kept = kept;
    this.#report = report;
    this.#choice = { ...FIRST, ...kept.get<Partial<Choice>>(KEPT) };
    this.#view = vscode.window.createTreeView<Node>("postmortem.tasks", {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      manageCheckboxStateManually: true,
    });
    this.#view.onDidChangeCheckboxState(({ items }) => this.#mark(items));
    this.#describe();
  }

  get visible(): boolean {
    return this.#view.visible;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    const { by } = this.#choice;
    if (node) return node instanceof GroupNode ? node.group.tasks.map((task) => new TaskNode(task, by)) : [];
    const list = await this.#list();
    this.#report(list);
    return list.groups.map((group) => new GroupNode(group, by));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node;
  }

  refresh(): void {
    this.#changed.fire();
  }

  async chooseOrder(): Promise<void> {
    const by = await choose(vscode.l10n.t("Group Action Items"), ORDERS, this.#choice.by);
    if (by) await this.choose({ by });
  }

  async chooseFilter(): Promise<void> {
    const filter = await choose(vscode.l10n.t("Show Action Items"), FILTERS, this.#choice.filter);
    if (filter) await this.choose({ filter });
  }

  async choose(choice: Partial<Choice>): Promise<void> {
    this.#choice = { ...this.#choice, ...choice };
    this.#describe();
    this.refresh();
    await this.#kept.update(KEPT, this.#choice);
  }

  /** Marks tasks as done or as open; from a menu those that are selected with it. */
  async mark(done: boolean, node: unknown, selected: unknown): Promise<void> {
    const nodes = Array.isArray(selected) ? selected : [node];
    await this.#mark(nodes.map((one): [Node, vscode.TreeItemCheckboxState] => [one, done ? Checked : Unchecked]));
  }

  async copy(): Promise<void> {
    const { markdown, groups } = await this.#list();
    const count = groups.reduce((sum, { tasks }) => sum + tasks.length, 0);
    if (count === 0) return void showInfo(vscode.l10n.t("There are no action items to copy here."));
    await vscode.env.clipboard.writeText(markdown);
    vscode.window.setStatusBarMessage(
      count === 1 ? vscode.l10n.t("1 action item copied") : vscode.l10n.t("{0} action items copied", count),
      3000,
    );
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }

  #list(): Promise<TaskList> {
    return this.#server.tasks({ ...this.#choice, now: true });
  }

  /** One after the other: an edit moves what stands below it. */
  async #mark(nodes: readonly (readonly [Node, vscode.TreeItemCheckboxState])[]): Promise<void> {
    for (const [node, state] of nodes)
      if (node instanceof TaskNode) await markTask(this.#server, node.task, state === Checked);
    // The boxes show what the documents say, whatever became of it.
    this.refresh();
  }

  #describe(): void {
    const { by, filter } = this.#choice;
    this.#view.description = listDescription(filter, by);
    void vscode.commands.executeCommand("setContext", "postmortem.taskFilter", filter);
  }
}

async function choose<Word extends string>(
  title: string,
  words: readonly (readonly [Word, string, string?])[],
  present: Word,
): Promise<Word | undefined> {
  const items = words.map(([word, label, description = ""]) => ({
    label,
    description,
    word,
    iconPath: new vscode.ThemeIcon(word === present ? "check" : "blank"),
  }));
  return (await vscode.window.showQuickPick(items, { title }))?.word;
}
