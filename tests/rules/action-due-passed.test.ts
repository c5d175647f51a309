// action-due-passed, and the day that a due date without a year means.
import { expect, test } from "vitest";
import { dueDate, isOverdue } from "../../server/src/language/due-date.ts";
import { cases, page } from "./cases.ts";
import { read } from "./fixing.ts";

const task = (due: string, title?: string) =>
  page({
    ...(title ? { title } : {}),
    actions: `- [ ] Make start-up fail on a missing setting (owner: Ada, due: ${due})`,
  });

cases("action-due-passed", {
  settings: { today: "2024-06-10" },
  reports: {
    "a day without a year": [task("March 31"), "March 31"],
    "a day in figures": [task("31.03."), "31.03."],
    "the end of a quarter": [task("end of Q1"), "end of Q1"],
  },
  silent: {
    "the same day, to come": task("July 31"),
    "a day of the year after": task("Jan 15"),
    "a report without a year": task("March 31", "Postmortem: checkout down"),
    "a day that can be read in two ways": task("4/5"),
    words: task("next sprint"),
  },
});

const rows = (...states: string[]) =>
  page({
    actions: [
      "| Task | Owner | Due | Progress |",
      "|---|---|---|---|",
      ...states.map((state, i) => `| Make start-up fail on setting ${i + 4} | Ada | 2024-0${i + 4}-20 | ${state} |`),
    ].join("\n"),
  });

cases("action-due-passed", {
  settings: { today: "2024-06-30" },
  reports: {
    "an empty cell below one that is open": [rows("In progress", "", "Done"), "2024-04-20"],
    "an empty cell below one that is open and to come": [rows("", "", "", "Not started"), "2024-04-20"],
  },
  silent: {
    "an empty cell where the others are done": rows("Done", "", "Shipped"),
    "a column that is empty throughout": rows("", "", ""),
    "an empty cell among remarks": rows("see the chat", "", ""),
  },
});

test("a late task whose state is not told stands beside the one that is open", () => {
  const { findings } = read(rows("In progress", "", "Done"), { today: "2024-06-30" });
  expect(findings.find(({ rule }) => rule === "action-due-passed")?.message).toMatch(/^2 open tasks/);
});

const dayOf = (due: string) => {
  const [action] = read(task(due)).postmortem.actions;
  return action && dueDate(action);
};

test.each([
  ["March 31", "2024-03-31"],
  ["31 March", "2024-03-31"],
  ["March 8th", "2024-03-08"],
  ["March 7th", "2025-03-07"],
  ["Jan 15", "2025-01-15"],
  ["31.03.", "2024-03-31"],
  ["3/31", "2024-03-31"],
  ["end of March", "2024-03-31"],
  ["end of February", "2025-02-28"],
  ["end of April 2026", "2026-04-30"],
  ["end of Q1", "2024-03-31"],
  ["Q2", "2024-06-30"],
  ["Q1 2026", "2026-03-31"],
  ["end of 2026", "2026-12-31"],
  ["2025-02-03", "2025-02-03"],
  ["wk 12", "2024-03-24"],
  ["KW 2", "2025-01-12"],
  ["week 54", undefined],
  ["2026-W53", "2027-01-03"],
  ["CW 1/2026", "2026-01-04"],
  ["4/5", undefined],
  ["next sprint", undefined],
  ["Feb 30", undefined],
])("due: %s", (due, day) => expect(dayOf(due)).toBe(day));

test("overdue by the year of the report", () => {
  const [action] = read(task("end of Q1")).postmortem.actions;
  expect(action && isOverdue(action, "2024-04-01")).toBe(true);
  expect(action && isOverdue(action, "2024-03-31")).toBe(false);
});

test.each([
  ["2024-04-02", true],
  ["4/5/2024", false],
  ["2024-04-02 or 2024-05-02", false],
])("the day of %s is certain: %s", (due, certain) =>
  expect(read(task(due)).postmortem.actions[0]?.due).toMatchObject({ certain, date: expect.anything() }),
);
