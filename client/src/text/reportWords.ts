// What lists of reports and tasks say of each, in few words.
import type { ReportSummary, TaskFilter, TaskOrder, TaskSummary } from "../../../server/src/protocol.ts";
import { plainWords } from "./plainWords.ts";

/** `SEV-2 · 1 h 10 min · 3 findings` */
export function reportDescription({ severity, impact, findings }: ReportSummary): string {
  const told = [
    severity === null ? undefined : plainWords(severity).slice(0, 30),
    impact === null ? undefined : lengthInWords(impact),
    findings === 0 ? undefined : counted(findings, "finding"),
  ];
  return told.filter((part) => part !== undefined).join(" · ");
}

/** One fact a line. */
export function reportTooltip(report: ReportSummary): string {
  const { title, file, date, severity, status, timeToDetect, timeToResolve, impact, entries, findings } = report;
  const length = (name: string, minutes: number | null) =>
    minutes === null ? [] : [`${name}: ${lengthInWords(minutes)}`];
  const tasks = report.open + report.overdue + report.done;
  return [
    ...(title === null ? [] : [title]),
    file,
    ...(date === null ? [] : [`Date: ${date.replace(/^--/, "")}`]),
    ...(severity === null ? [] : [`Severity: ${severity}`]),
    ...(status === null ? [] : [`Status: ${status}`]),
    ...length("Time to detect", timeToDetect),
    ...length("Time to resolve", timeToResolve),
    ...length("Impact", impact),
    `Timeline: ${counted(entries, "entry", "entries")}`,
    `Action items: ${tasks === 0 ? "none" : `${report.open + report.overdue} open, ${report.overdue} overdue, ${report.done} done`}`,
    findings === 0 ? "Nothing to mend" : counted(findings, "finding"),
  ].join("\n");
}

/** By the day, which a narrow view shows first. */
export function datedLabel(report: ReportSummary): string {
  const day = report.date?.replace(/^--/, "");
  return day === undefined ? reportLabel(report) : `${day} ${reportLabel(report)}`;
}

/** Its title without what all of them begin with, else its file. */
export function reportLabel({ title, file }: { readonly title: string | null; readonly file: string }): string {
  const told = title?.replace(/^(?:incident )?post-?mortem(?: report)?(?::| [–—-]) /i, "") ?? "";
  return plainWords(told === "" ? file : told.charAt(0).toUpperCase() + told.slice(1));
}

/** Who and until when, and the ticket; less what the heading above or the words themselves say. */
export function taskDescription({ owner, dueDate, due, reference, text }: TaskSummary, by: TaskOrder): string {
  const until = dueDate ?? due;
  const parts = [
    owner === null || by === "owner" || text.includes(owner) ? undefined : owner,
    until === null || text.includes(until) || text.includes(due as string) ? undefined : until,
    reference === null || text.includes(reference) ? undefined : reference,
  ];
  return plainWords(parts.filter((part) => part !== undefined).join(" · "));
}

export function taskTooltip({
  text,
  owner,
  due,
  reference,
  priority,
  status,
  report,
  file,
  line,
}: TaskSummary): string {
  return [
    text,
    `${STATUS[status]}`,
    `Owner: ${owner ?? "none"}`,
    `Due: ${due ?? "no date"}`,
    ...(reference === null ? [] : [`Ticket: ${reference}`]),
    ...(priority === null ? [] : [`Priority: ${priority}`]),
    ...(report === null ? [] : [report]),
    `${file}:${line}`,
  ].join("\n");
}

const STATUS = { open: "Open", overdue: "Overdue", done: "Done" } as const;

/** What a list of tasks shows, for its title: `open, by owner`. */
export function listDescription(filter: TaskFilter, by: TaskOrder): string {
  return `${filter}, ${BY[by]}`;
}

const BY = { due: "by due date", owner: "by owner", report: "by report" } as const;

/** `45 min`, `1 h 10 min`, `3 d 4 h` */
export function lengthInWords(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const parts = [
    days > 0 ? `${days} d` : "",
    hours > 0 ? `${hours} h` : "",
    rest > 0 && days === 0 ? `${rest} min` : "",
  ];
  return parts.filter((part) => part !== "").join(" ") || "0 min";
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
