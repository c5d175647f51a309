// postmortem/reports and what belongs to it: the reports of the workspace, their tasks, and their findings on request.
import type { CancellationToken } from "vscode-languageserver";
import { rangeOf, readableLine } from "../../language/places.ts";
import { taskDone } from "../../language/task-done.ts";
import { groupedTasks, tasksMarkdown } from "../../language/task-list.ts";
import {
  type AllChecked,
  ANY_REPORT_REQUEST,
  CHECK_ALL_REQUEST,
  type CheckAllParams,
  type IndexParams,
  REPORTS_REQUEST,
  type ReportList,
  type ReportSummary,
  STOP_READING_NOTIFICATION,
  TASK_DONE_REQUEST,
  TASKS_REQUEST,
  type TaskDoneParams,
  type TaskEdit,
  type TaskList,
  type TasksParams,
} from "../../protocol.ts";
import { slice } from "../../text/span.ts";
import { answering } from "../answering.ts";
import type { Feature, Server } from "../feature.ts";

const NOT_READ = { complete: false, read: 0, total: 0 } as const;

export const reports: Feature = { capability: () => ({}), answer: answerReports };

function answerReports(server: Server): void {
  const { connection, index } = server;
  const answer = <Params, Result>(
    name: string,
    fallback: Result,
    handler: (params: Params, token: CancellationToken) => Promise<Result>,
  ) => connection.onRequest<unknown, never>(name, answering<Params, Result>(connection, name, fallback, handler));

  answer<IndexParams, ReportList>(REPORTS_REQUEST, { ...NOT_READ, reports: [] }, async (params, token) => {
    await index.ready(params ?? {}, token);
    const all = index.reports.map(({ report }) => report);
    return { ...index.state, reports: all.sort((a, b) => compare(keyOf(b), keyOf(a)) || compare(a.file, b.file)) };
  });
  answer<TasksParams, TaskList>(TASKS_REQUEST, { ...NOT_READ, groups: [], markdown: "" }, async (params, token) => {
    const { by = "due", filter = "all" } = params ?? {};
    await index.ready(params ?? {}, token);
    const tasks = index.reports.flatMap((one) => one.tasks);
    const groups = groupedTasks(tasks, filter, by, server.settings.today);
    return { ...index.state, groups, markdown: tasksMarkdown(groups) };
  });
  answer<TaskDoneParams, TaskEdit | null>(TASK_DONE_REQUEST, null, (params) => doneEdit(server, params));
  answer<{ uris?: unknown }, boolean>(ANY_REPORT_REQUEST, false, async ({ uris }, token) =>
    Array.isArray(uris) ? index.any(uris.map(String), token) : false,
  );
  answer<Partial<CheckAllParams>, AllChecked>(
    CHECK_ALL_REQUEST,
    { ...NOT_READ, reports: 0, findings: 0 },
    async ({ on, shown }, token) => {
      server.diagnostics.shows(on === true && Array.isArray(shown) ? shown.map(String) : undefined);
      index.check(on === true);
      if (on === true) await index.ready({}, token);
      const all = index.reports;
      const findings = all.reduce((sum, { report }) => sum + report.findings, 0);
      return { ...index.state, reports: all.length, findings };
    },
  );
  connection.onNotification(STOP_READING_NOTIFICATION, () => index.stop());
}

async function doneEdit({ index }: Server, { uri, line, text, done }: TaskDoneParams): Promise<TaskEdit | null> {
  const found = await index.analysisOf(uri);
  if (!found || typeof done !== "boolean") return null;
  const { document, postmortem } = found.analysis;
  const same = postmortem.actions
    .map(({ textSpan }, number) => ({ number, span: textSpan, line: document.lines.lineAt(textSpan.start) + 1 }))
    .filter(({ span }) => readableLine(document.source, span, 300) === text)
    .sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line));
  const edit = same[0] && taskDone(found.analysis, same[0].number, done, found.reread);
  return edit
    ? {
        range: rangeOf(document.lines, edit.span),
        newText: edit.text,
        oldText: slice(document.source, edit.span),
      }
    : null;
}

/** Dates without a year come behind those with one, reports without a date last. */
function keyOf({ date }: ReportSummary): string {
  return date === null ? "" : date.startsWith("--") ? ` ${date}` : date;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
