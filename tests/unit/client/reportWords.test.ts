// The words of the lists of reports and tasks.
import { expect, it } from "vitest";
import {
  datedLabel,
  lengthInWords,
  reportDescription,
  reportLabel,
  taskDescription,
} from "../../../client/src/text/reportWords.ts";
import type { ReportSummary, TaskSummary } from "../../../server/src/protocol.ts";

const report = { date: "2026-03-04", severity: "SEV-2", impact: 71, findings: 1 } as ReportSummary;
const task = {
  owner: "Ana",
  due: "March 5",
  dueDate: "2026-03-05",
  reference: "OPS-7",
  text: "Alert at 80%",
} as TaskSummary;

it("a report is told by date, severity, length and findings, as far as they are known", () => {
  expect(reportDescription(report)).toBe("SEV-2 · 1 h 11 min · 1 finding");
  expect(reportDescription({ ...report, severity: null, impact: null, findings: 0 })).toBe("");
  expect(datedLabel({ ...report, title: "Mail", file: "a.md" })).toBe("2026-03-04 Mail");
  expect(datedLabel({ ...report, date: "--03-04", title: null, file: "a.md" })).toBe("03-04 a.md");
  expect(datedLabel({ ...report, date: null, title: "Mail", file: "a.md" })).toBe("Mail");
});

it.each([
  ["Postmortem: the shop was down", "The shop was down"],
  ["Post-mortem – mail", "Mail"],
  ["Incident postmortem: $(x)", "$ (x)"],
  ["Postmortems we like", "Postmortems we like"],
  ["Störung: Portal", "Störung: Portal"],
])("%j is listed as %j", (title, label) => {
  expect(reportLabel({ title, file: "a.md" })).toBe(label);
});

it("a report without a title is listed by its file", () => {
  expect(reportLabel({ title: null, file: "docs/a.md" })).toBe("docs/a.md");
});

it("a task is told by what neither its words nor its heading say", () => {
  expect(taskDescription(task, "due")).toBe("Ana · 2026-03-05 · OPS-7");
  expect(taskDescription(task, "owner")).toBe("2026-03-05 · OPS-7");
  expect(taskDescription({ ...task, text: "Alert at 80% (Ana, March 5, OPS-7)" }, "report")).toBe("");
});

it.each([
  [0, "0 min"],
  [45, "45 min"],
  [60, "1 h"],
  [71, "1 h 11 min"],
  [1441, "1 d"],
  [4560, "3 d 4 h"],
])("%d minutes are %s", (minutes, words) => {
  expect(lengthInWords(minutes)).toBe(words);
});
