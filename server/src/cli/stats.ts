// `postmortem stats`: every report in one row, and what they come to together.

import { shortLength } from "../language/elapsed.ts";
import { type ReportRow, reportRow } from "../language/summary.ts";
import { readArguments } from "./arguments.ts";
import { csvTable, eachReport, oneOf } from "./each-report.ts";
import { dayOf } from "./lint-options.ts";
import { counted } from "./report.ts";
import { plainJson, printable } from "./terminal.ts";
import { FAILED, FOUND, OK, type Verb } from "./verb.ts";
import { STATS, TABLE_FORMATS } from "./verbs.ts";

const COLUMNS = [
  "file",
  "title",
  "date",
  "severity",
  "status",
  "timeToDetect",
  "timeToResolve",
  "impact",
  "entries",
  "findings",
  "open",
  "overdue",
  "done",
] as const;

export const statsVerb: Verb = {
  async run(words, io) {
    const args = readArguments(STATS, words);
    const format = oneOf("stats", "format", args.text("format") ?? "text", TABLE_FORMATS);
    const today = dayOf(args.text("today"), "stats");
    const rows: ReportRow[] = [];
    const read = await eachReport("stats", args, { today }, io, (analysis, input) => {
      const row = reportRow(analysis, input.name, today);
      if (row) rows.push(row);
    });
    rows.sort((a, b) => (dayKey(a) < dayKey(b) ? -1 : dayKey(a) > dayKey(b) ? 1 : a.file < b.file ? -1 : 1));
    if (format === "json") io.out(`${plainJson(JSON.stringify({ reports: rows, total: total(rows) }, null, 2))}\n`);
    else if (format === "csv") io.out(csvTable(COLUMNS, rows));
    else io.out(printable(text(rows)));
    if (!read) return FAILED;
    return args.flag("fail-on-overdue") && rows.some(({ overdue }) => overdue > 0) ? FOUND : OK;
  },
};

function dayKey({ date }: ReportRow): string {
  return date ?? "9999";
}

/** Medians of minutes count only the reports that tell them. */
function total(rows: readonly ReportRow[]) {
  const sum = (name: "entries" | "findings" | "open" | "overdue" | "done") =>
    rows.reduce((all, row) => all + row[name], 0);
  return {
    reports: rows.length,
    medianTimeToDetect: median(rows.map(({ timeToDetect }) => timeToDetect)),
    medianTimeToResolve: median(rows.map(({ timeToResolve }) => timeToResolve)),
    medianImpact: median(rows.map(({ impact }) => impact)),
    findings: sum("findings"),
    open: sum("open"),
    overdue: sum("overdue"),
    done: sum("done"),
  };
}

function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const middle = known.length >> 1;
  if (known.length === 0) return null;
  const [low, high] = [known[known.length % 2 === 0 ? middle - 1 : middle] as number, known[middle] as number];
  return Math.round((low + high) / 2);
}

function text(rows: readonly ReportRow[]): string {
  if (rows.length === 0) return "No reports.\n";
  const lines = rows.map(({ file, title, date, severity, impact, findings, open, overdue, done }) => {
    const told = [
      date ?? "no date",
      ...(severity === null ? [] : [severity]),
      impact === null ? "impact not known" : `impact ${shown(impact)}`,
      counted(findings, "finding"),
      `${open + overdue} open${overdue > 0 ? ` (${overdue} overdue)` : ""}, ${done} done`,
    ];
    return `${file}: ${title ?? "no title"}\n  ${told.join("; ")}\n`;
  });
  const all = total(rows);
  const medians = [
    ["to detect", all.medianTimeToDetect],
    ["to resolve", all.medianTimeToResolve],
    ["impact", all.medianImpact],
  ] as const;
  const known = medians.flatMap(([name, value]) => (value === null ? [] : [`${name} ${shown(value)}`]));
  return (
    `${lines.join("")}\n${counted(all.reports, "report")}; ${counted(all.findings, "finding")}; ` +
    `${counted(all.open + all.overdue, "open action item")}, ${all.overdue} overdue, ${all.done} done\n` +
    (known.length > 0 ? `Medians: ${known.join(", ")}\n` : "")
  );
}

function shown(minutes: number): string {
  return shortLength(minutes * 60_000);
}
