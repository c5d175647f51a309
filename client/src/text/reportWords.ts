// What lists of reports and tasks say of each, in few words.
import type { ReportSummary, TaskFilter, TaskOrder, TaskSummary } from "../../../server/src/protocol.ts";
import { l10n } from "./filled.ts";
import { plainWords } from "./plainWords.ts";

/** `SEV-2 · 1 h 10 min · 3 findings` */
export function reportDescription({ severity, impact, findings }: ReportSummary): string {
  const told = [
    severity === null ? undefined : plainWords(severity).slice(0, 30),
    impact === null ? undefined : lengthInWords(impact),
    findings === 0 ? undefined : findingsInWords(findings),
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
    ...(date === null ? [] : [l10n.t("Date: {0}", date.replace(/^--/, ""))]),
    ...(severity === null ? [] : [l10n.t("Severity: {0}", severity)]),
    ...(status === null ? [] : [l10n.t("Status: {0}", status)]),
    ...length(l10n.t("Time to detect"), timeToDetect),
    ...length(l10n.t("Time to resolve"), timeToResolve),
    ...length(l10n.t("Impact"), impact),
    entries === 1 ? l10n.t("Timeline: 1 entry") : l10n.t("Timeline: {0} entries", grouped(entries)),
    tasks === 0
      ? l10n.t("Action items: none")
      : l10n.t(
          "Action items: {0} open, {1} overdue, {2} done",
          report.open + report.overdue,
          report.overdue,
          report.done,
        ),
    findings === 0 ? l10n.t("Nothing to mend") : findingsInWords(findings),
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

/** The heading of a group by due date or by owner, in the user's language. */
export function groupLabel({ key, label }: { readonly key: string; readonly label: string }): string {
  const own: Readonly<Record<string, () => string>> = {
    "due overdue": () => l10n.t("Overdue"),
    "due soon": () => l10n.t("Next seven days"),
    "due later": () => l10n.t("Later"),
    "due never": () => l10n.t("No date"),
    "due done": () => l10n.t("Done"),
    "owner none": () => l10n.t("No owner"),
  };
  return Object.hasOwn(own, key) ? (own[key]?.() ?? label) : plainWords(label);
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
    statusInWords(status),
    owner === null ? l10n.t("Owner: none") : l10n.t("Owner: {0}", owner),
    due === null ? l10n.t("Due: no date") : l10n.t("Due: {0}", due),
    ...(reference === null ? [] : [l10n.t("Ticket: {0}", reference)]),
    ...(priority === null ? [] : [l10n.t("Priority: {0}", priority)]),
    ...(report === null ? [] : [report]),
    `${file}:${line}`,
  ].join("\n");
}

function statusInWords(status: TaskSummary["status"]): string {
  return { open: l10n.t("Open"), overdue: l10n.t("Overdue"), done: l10n.t("Done") }[status];
}

/** What a list of tasks shows, for its title: `open, by owner`. */
export function listDescription(filter: TaskFilter, by: TaskOrder): string {
  const shown = { all: l10n.t("all"), open: l10n.t("open"), overdue: l10n.t("overdue"), done: l10n.t("done") }[filter];
  const order = { due: l10n.t("by due date"), owner: l10n.t("by owner"), report: l10n.t("by report") }[by];
  return `${shown}, ${order}`;
}

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

export function findingsInWords(count: number): string {
  return count === 1 ? l10n.t("1 finding") : l10n.t("{0} findings", grouped(count));
}

/** `1,234` */
export function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
