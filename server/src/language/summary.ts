// A report in one row: what a list of reports and a list of all tasks tell of it.

import type { Analysis } from "../analyse.ts";
import type { FieldName } from "../postmortem/model.ts";
import { isOwnPrompt } from "../rules/support/own-prompts.ts";
import { slice } from "../text/span.ts";
import { two } from "../time/iso.ts";
import { dueDate, isOverdue } from "./due-date.ts";
import { readableLine } from "./places.ts";
import { timelineMetrics } from "./timeline-metrics.ts";
import { timelineView } from "./timeline-view.ts";

export type TaskStatus = "open" | "overdue" | "done";

export interface TaskRow {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly owner: string | null;
  /** As written. */
  readonly due: string | null;
  /** `YYYY-MM-DD` where it is a date. */
  readonly dueDate: string | null;
  readonly reference: string | null;
  readonly priority: string | null;
  readonly status: TaskStatus;
}

export interface ReportRow {
  readonly file: string;
  readonly title: string | null;
  /** `YYYY-MM-DD`, or `--MM-DD` without a year. */
  readonly date: string | null;
  readonly severity: string | null;
  readonly status: string | null;
  /** Minutes, as the report states them, else from its timeline; null where neither tells them. */
  readonly timeToDetect: number | null;
  readonly timeToResolve: number | null;
  readonly impact: number | null;
  readonly entries: number;
  readonly findings: number;
  readonly open: number;
  readonly overdue: number;
  readonly done: number;
}

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
    dueDate: dueDate(analysis, action) ?? null,
    reference: action.ref?.text ?? null,
    priority: action.priority && !isOwnPrompt(action.priority.text) ? action.priority.text : null,
    status: action.done ? "done" : isOverdue(analysis, action, today) ? "overdue" : "open",
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
  const { date, titleSpan } = incident;
  return {
    file,
    title: titleSpan ? slice(document.source, titleSpan).trim() : null,
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
