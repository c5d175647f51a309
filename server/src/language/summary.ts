// A report in one row: what a list of reports and a list of all tasks tell of it.
import type { DocumentLink } from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import type { Action, ActionPart, FieldName } from "../postmortem/model.ts";
import type { ReportSummary, TaskSummary } from "../protocol.ts";
import { isOwnPrompt } from "../rules/support/own-prompts.ts";
import { type Span, slice } from "../text/span.ts";
import { two } from "../time/iso.ts";
import { withoutHints } from "./diagnostics.ts";
import { dueDate, isOverdue } from "./due-date.ts";
import { rangeOf, readableLine } from "./places.ts";
import { shownTitle, shownTitleSpan } from "./shown-title.ts";
import { timelineMetrics } from "./timeline-metrics.ts";
import { timelineView } from "./timeline-view.ts";

/** Characters of a title that are shown. */
const LONGEST_TITLE = 200;
/** The gravest first. */
const SEVERITIES = ["error", "warning", "information", "hint"] as const;

export type TaskStatus = TaskSummary["status"];

/** A task as a table has it. */
export type TaskRow = Omit<TaskSummary, "uri" | "report" | "range" | "link">;

/** A report as a table has it. */
export type ReportRow = Omit<ReportSummary, "uri" | "line" | "gravest">;

/** The tasks of a report, in document order; none of a template or of what is no report. @param today `YYYY-MM-DD` */
export function taskRows(analysis: Analysis, file: string, today: string): TaskRow[] {
  const { document, postmortem } = analysis;
  if (postmortem.genre.kind !== "postmortem") return [];
  return postmortem.actions.map((action) => ({
    file,
    line: document.lines.lineAt(action.textSpan.start) + 1,
    text: readableLine(document.source, action.textSpan, 300),
    owner: action.owner?.text ?? null,
    due: action.due?.text ?? null,
    dueDate: dueDate(action) ?? null,
    reference: action.ref?.text ?? null,
    priority: action.priority && !isOwnPrompt(action.priority.text) ? action.priority.text : null,
    status: action.done ? "done" : isOverdue(action, today) ? "overdue" : "open",
  }));
}

/** Undefined for a template and for what is no report. @param today `YYYY-MM-DD` */
export function reportRow(analysis: Analysis, file: string, today: string): ReportRow | undefined {
  const { document, postmortem, findings } = analysis;
  if (postmortem.genre.kind !== "postmortem") return undefined;
  const { incident, fields, timeline } = postmortem;
  const field = (name: FieldName) => {
    const found = fields.find((one) => one.name === name);
    const value = found && readableLine(document.source, found.valueSpan);
    // A draft is a draft, whoever wrote that word there.
    return value && (name === "status" || !isOwnPrompt(value)) ? value : null;
  };
  const { metrics: told } = timelineView(analysis, { uri: file, version: 0, name: file });
  // Without a timeline the figures are those that the report states.
  const metrics = told.length > 0 ? told : timelineMetrics(document, postmortem, { entries: [], places: [] });
  const minutes = (name: string) => {
    const { ms, stated } = metrics.find((one) => one.name === name) ?? {};
    if (stated) return Math.round(stated.minutes);
    return ms === undefined || ms === null ? null : Math.round(ms / 60_000);
  };
  const tasks = taskRows(analysis, file, today);
  const count = (status: TaskStatus) => tasks.filter((task) => task.status === status).length;
  const { date } = incident;
  return {
    file,
    title: shownTitle(analysis, LONGEST_TITLE),
    date: date ? `${date.year ?? "-"}-${two(date.month)}-${two(date.day)}` : null,
    severity: field("severity"),
    status: field("status"),
    timeToDetect: minutes("time-to-detect"),
    timeToResolve: minutes("time-to-resolve"),
    impact: minutes("impact"),
    entries: timeline.entries.length,
    findings: findings.length,
    open: count("open"),
    overdue: count("overdue"),
    done: count("done"),
  };
}

/** A report as lists of the workspace show it, with its tasks. Undefined for a template and for what is no report. */
export function summaryOf(
  analysis: Analysis,
  { uri, file, today, linkOf }: { uri: string; file: string; today: string; linkOf: LinkOf },
): { readonly report: ReportSummary; readonly tasks: readonly TaskSummary[] } | undefined {
  const row = reportRow(analysis, file, today);
  if (!row) return undefined;
  const { document, postmortem, findings } = analysis;
  const { title } = row;
  const titleSpan = shownTitleSpan(analysis);
  const line = titleSpan ? document.lines.lineAt(titleSpan.start) : 0;
  const listed = withoutHints(findings);
  const gravest = SEVERITIES.find((severity) => listed.some((one) => one.severity === severity)) ?? null;
  const tasks = taskRows(analysis, file, today).map((task, index) => {
    const { span, textSpan, ref } = postmortem.actions[index] as Action;
    const link = ref ? linkOf(span, ref) : null;
    return { ...task, uri, report: title, range: rangeOf(document.lines, textSpan), link };
  });
  return { report: { ...row, findings: listed.length, uri, line, gravest }, tasks };
}

/** The address of a ticket that is named in a task. */
export type LinkOf = (task: Span, ticket: ActionPart) => string | null;

/** From links that are written in the task, else by the project's patterns and its git host. */
export function ticketLinks({ document }: Analysis, links: readonly DocumentLink[]): LinkOf {
  return (task, { span, text }) => {
    const words = slice(document.source, task).slice(0, 2000);
    const written = [...words.matchAll(/\[([^\][]*)\]\((https?:\/\/[^()\s]+)\)|https?:\/\/[^\s)\]>|]+/g)].map(
      ([whole, label = whole, target = whole]) => ({ label, target }),
    );
    const id = readableLine(text, { start: 0, end: text.length });
    const own = written.find(({ label, target }) => label.includes(id) || target.includes(id));
    if (own) return own.target;
    const made = links.find(({ range }) => {
      const at = document.lines.offsetAt(range.start);
      return span.start <= at && at < span.end;
    });
    return made?.target ?? null;
  };
}
