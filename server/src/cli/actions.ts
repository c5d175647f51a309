// `postmortem actions`: the tasks of all reports, with who is to do them and until when.
import { type TaskRow, taskRows } from "../language/summary.ts";
import { listedTasks } from "../language/task-list.ts";
import { append } from "../text/lists.ts";
import { readArguments } from "./arguments.ts";
import { csvTable, eachReport, oneOf } from "./each-report.ts";
import { dayOf } from "./lint-options.ts";
import { plainJson, printable } from "./terminal.ts";
import { FAILED, FOUND, OK, type Verb } from "./verb.ts";
import { ACTION_ORDERS, ACTION_STATUSES, ACTIONS, TABLE_FORMATS } from "./verbs.ts";

const COLUMNS = ["file", "line", "status", "owner", "due", "dueDate", "reference", "priority", "text"] as const;

export const actionsVerb: Verb = {
  async run(words, io) {
    const args = readArguments(ACTIONS, words);
    const format = oneOf("actions", "format", args.text("format") ?? "text", TABLE_FORMATS);
    const order = oneOf("actions", "order", args.text("by") ?? "due", ACTION_ORDERS);
    const status = oneOf("actions", "status", args.text("status") ?? "all", ACTION_STATUSES);
    const today = dayOf(args.text("today"), "actions");
    const all: TaskRow[] = [];
    const read = await eachReport("actions", args, { today }, io, (analysis, input) => {
      append(all, taskRows(analysis, input.name, today));
    });
    const rows = listedTasks(all, status, order);
    if (format === "json") io.out(`${plainJson(JSON.stringify(rows, null, 2))}\n`);
    else if (format === "csv") io.out(csvTable(COLUMNS, rows));
    else io.out(rows.length === 0 ? "No action items.\n" : rows.map(lineOf).join(""));
    if (!read) return FAILED;
    return args.flag("fail-on-overdue") && all.some((row) => row.status === "overdue") ? FOUND : OK;
  },
};

/** `overdue  2026-03-01  ana  docs/a.md:12  Page when the pool is full (OPS-12)`. */
function lineOf({ file, line, text, owner, due, dueDate, reference, status }: TaskRow): string {
  const ticket = reference !== null && !text.includes(reference) ? ` (${reference})` : "";
  const parts = [status.padEnd(7), (dueDate ?? due ?? "no date").padEnd(10), owner ?? "no owner", `${file}:${line}`];
  return `${printable(`${parts.join("  ")}  ${text}${ticket}`)}\n`;
}
