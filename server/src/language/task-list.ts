// Lists of tasks out of many reports: which are wanted, in which order, under which headings. For the command and for the editor.
import type { TaskFilter, TaskGroup, TaskOrder, TaskSummary } from "../protocol.ts";
import { addDays } from "../time/instant.ts";
import { isoDay } from "../time/iso.ts";
import type { TaskRow } from "./summary.ts";

/** Those that are wanted, in order. What is overdue is open. */
export function listedTasks<Task extends TaskRow>(tasks: readonly Task[], filter: TaskFilter, by: TaskOrder): Task[] {
  return tasks
    .filter(({ status }) => filter === "all" || status === filter || (status === "overdue" && filter === "open"))
    .map((task) => ({ task, key: keyOf(task, by) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ task }) => task);
}

/** The same under headings. @param today `YYYY-MM-DD` */
export function groupedTasks(
  tasks: readonly TaskSummary[],
  filter: TaskFilter,
  by: TaskOrder,
  today: string,
): TaskGroup[] {
  const groups = new Map<string, { label: string; tasks: TaskSummary[] }>();
  for (const task of listedTasks(tasks, filter, by)) {
    const [key, label] = headingOf(task, by, today);
    const group = groups.get(key) ?? { label, tasks: [] };
    group.tasks.push(task);
    groups.set(key, group);
  }
  return [...groups].map(([key, { label, tasks: inside }]) => ({ key, label, tasks: inside }));
}

/** Markdown with a list of checkboxes under each heading. */
export function tasksMarkdown(groups: readonly TaskGroup[]): string {
  return groups
    .map(({ label, tasks }) => `## ${label}\n\n${tasks.map((task) => `${markdownLine(task)}\n`).join("")}`)
    .join("\n");
}

function markdownLine({ text, status, owner, due, dueDate, reference, link, file, line }: TaskSummary): string {
  const until = dueDate ?? due;
  const ticket = reference !== null && link !== null ? `[${reference}](${link})` : reference;
  const parts = [
    ...(owner === null || text.includes(owner) ? [] : [`owner: ${owner}`]),
    ...(until === null || text.includes(until) || text.includes(due as string) ? [] : [`due: ${until}`]),
    ...(ticket === null || (link === null && text.includes(ticket)) ? [] : [ticket]),
    `${file}:${line}`,
  ];
  return `- [${status === "done" ? "x" : " "}] ${text} (${parts.join(", ")})`;
}

/** The key that keeps groups apart, and the heading. */
function headingOf(task: TaskSummary, by: TaskOrder, today: string): [key: string, label: string] {
  const { owner, uri, report, file, status, dueDate } = task;
  if (by === "owner") return owner === null ? ["owner none", "No owner"] : [`owner ${ownerKey(owner)} `, owner];
  if (by === "report") return [`report ${uri}`, report ?? file];
  if (status === "done") return ["due done", "Done"];
  if (status === "overdue") return ["due overdue", "Overdue"];
  if (dueDate === null) return ["due never", "No date"];
  const [year, month, day] = today.split("-").map(Number) as [number, number, number];
  return dueDate <= isoDay(addDays({ year, month, day }, 7)) ? ["due soon", "Next seven days"] : ["due later", "Later"];
}

function ownerKey(owner: string): string {
  return owner.toLowerCase().replace(/^@/, "");
}

/** What has none comes last. */
function keyOf({ file, line, owner, dueDate, status }: TaskRow, by: TaskOrder): string[] {
  const place = [file, String(line).padStart(7, "0")];
  if (by === "report") return place;
  const due = [status === "done" ? "1" : "0", dueDate ?? "9999"];
  return by === "owner" ? [owner ? ownerKey(owner) : "\uffff", ...due, ...place] : [...due, ...place];
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1;
}
