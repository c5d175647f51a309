// What the document says of its dates outside of the timeline.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { formatIso } from "../../../server/src/time/instant.ts";

const report = (before: string, actions: string) => `# Postmortem: search down

${before}

## Timeline

- 10:00 UTC An alert fires
- 10:20 UTC Search is restored

## Root cause

An index was dropped by a migration.

## Action items

${actions}
`;
const first = (text: string, path?: string) => {
  const [entry] = analyse(text, path === undefined ? {} : { path }).postmortem.timeline.entries;
  return entry && formatIso(entry.time, entry.written.relative);
};

it("takes the incident's date from a field", () => {
  expect(first(report("Date: 2024-03-08", "- Add an alert"))).toBe("2024-03-08T10:00Z");
});

it("lets the day in the title beat the one from which the trouble is counted", () => {
  const text = report("**Duration:** 9 hours, since the release (2024-03-02 17:50 UTC)", "");
  expect(first(text)).toBe("2024-03-02T10:00Z");
  expect(first(text.replace("search down", "search down — 2024-03-03"))).toBe("2024-03-03T10:00Z");
  expect(first(text.replace("search down", "search down — 2024-03-03").replace("Duration", "Start"))).toBe(
    "2024-03-02T10:00Z",
  );
});

it("lets no day in the title beat the one on which it was over", () => {
  const text = report("**Resolved:** 2024-03-08 12:50 UTC", "").replace("search down", "search down 2024-03-15");
  expect(first(text)).toBe("2024-03-08T10:00Z");
});

it("takes it from the words of the report", () => {
  expect(first(report("On March 8th, 2024 search was down.", "- Add an alert"))).toBe("2024-03-08T10:00Z");
});

it("takes it from the file's name", () => {
  expect(first(report("Search was down.", "- Add an alert"), "docs\\incidents\\2024-03-08-search.md")).toBe(
    "2024-03-08T10:00Z",
  );
});

it.each([
  ["nightly_import_20240308_retry2", "2024-03-08T10:00Z"],
  ["INC-20240308-2", "2024-03-08T10:00Z"],
  ["INC-2024-03-08-002", "2024-03-08T10:00Z"],
  ["INC-2024-13-08-002", "T10:00Z"],
  ["order_20240231_7", "T10:00Z"],
  ["order_202403081", "T10:00Z"],
])("takes it from a name in the title, where nothing else tells: %s", (name, time) => {
  expect(first(report("Search was down.", "- Add an alert").replace("search down", name))).toBe(time);
});

it("takes it from a name in a heading below the title, too", () => {
  const text = report("Search was down.", "- Add an alert").replace("search down", "log");
  expect(first(text.replace("\n", "\n\n## INC-2024-03-08-001 — search down\n"))).toBe("2024-03-08T10:00Z");
});

it("takes a day in the text before one in a name", () => {
  const text = report("On March 8th, 2024 search was down.", "- Add an alert");
  expect(first(text.replace("search down", "run_20240301_a"))).toBe("2024-03-08T10:00Z");
});

it("does not take a due date for it", () => {
  expect(first(report("Search was down.", "- Add an alert (owner: Ana, due: 2024-04-01)"))).toBe("T10:00Z");
});

it("reads front matter that says what the file is, whatever else it looks like", () => {
  expect(analyse("---\ntype: postmortem\n---\n# Tuesday\n\n- 10:00 it broke\n").postmortem.genre.kind).toBe(
    "postmortem",
  );
});

it.each([
  ["2015-10-21 (*all times UTC*)"],
  ["2015-10-21, all times UTC"],
  ["**2015-10-21** (UTC)"],
  ["2015-10-21 UTC"],
  ["### 2015-10-21 (UTC)"],
])("takes day and zone from the line above the entries: %s", (line) => {
  const text = `# Postmortem: sonnets\n\n## Timeline\n\n${line}\n\n- 14:51 News reports it\n- 14:54 **OUTAGE BEGINS**\n`;
  const { entries } = analyse(text).postmortem.timeline;
  expect(entries.map((e) => [formatIso(e.time), e.zone?.source])).toEqual([
    ["2015-10-21T14:51Z", "section"],
    ["2015-10-21T14:54Z", "section"],
  ]);
});

it("keeps a dated entry with its own words an entry", () => {
  const text =
    "# Postmortem: sonnets\n\n## Timeline\n\n- 2015-10-20 The index is built in UTC\n- 2015-10-21 14:51 UTC News reports it\n";
  expect(analyse(text, { treatAs: "postmortem" }).postmortem.timeline.entries).toHaveLength(2);
});

it("does not hold an approximate time against one a few minutes off", () => {
  const list = (times: string[]) =>
    `# Postmortem: sonnets\n\n## Timeline (UTC)\n\n${times.map((t) => `- ${t} it happened`).join("\n")}\n`;
  expect(analyse(list(["10:00", "~10:10", "10:08", "10:20"])).postmortem.timeline.outOfOrder).toHaveLength(0);
  expect(analyse(list(["10:00", "~10:40", "10:08", "10:50"])).postmortem.timeline.outOfOrder).toHaveLength(1);
  expect(analyse(list(["10:00", "10:10", "10:08", "10:20"])).postmortem.timeline.outOfOrder).toHaveLength(1);
});

const day = (before: string, after = "") => first(`${report(before, "- Add an alert")}\n${after}\n`)?.slice(0, 10);

it.each([
  ["On Monday, 3rd June, search was down.", "## Changelog\n\n2024-06-20: Initial version", "2024-06-03"],
  ["On Monday, 3rd June, search was down.\n\nPublished: 2024-06-20", "", "2024-06-03"],
  ["On 30 December search was down.\n\nLast updated on 2025-01-04", "", "2024-12-30"],
  ["Search was down on 3 June 2024.", "## Revision history\n\n2024-06-20: Initial version", "2024-06-03"],
  ["**Reviewed by:** (weekly meeting) 2024-06-20\n\nOn Monday, June 3, 2024 search was down.", "", "2024-06-03"],
  ["**When:** Mon Jun 3\n**Review:** Thu Jun 20 2024, 2pm", "", "2024-06-03"],
  ["Postmortem meeting: 2024-06-20\n\nSearch was down on 3 June 2024.", "", "2024-06-03"],
  ["Review apps were down on 2024-06-03, until 2024-06-04.", "", "2024-06-03"],
  ["Last updated: 2024-06-20\n\nSearch was down on 3 June 2024.", "", "2024-06-03"],
])("is not dated by what happened to the report: %s", (before, after, date) => expect(day(before, after)).toBe(date));

it("takes a full date that is the incident's over one without a year", () => {
  expect(day("As on May 1st, search was down on 2024-06-03.")).toBe("2024-06-03");
});

describe("the day of the page is not that of the incident", () => {
  const timeline = "## Timeline (UTC)\n\n- 10:00 An alert fires\n- 10:20 Search is restored\n";
  const cause = "\n## Root cause\n\nAn index was dropped by a migration.\n";
  it.each([
    [
      "a title without a year",
      `---\ntitle: "Wie wir am 12. Juni die Suche verloren"\ndate: 2026-06-15\n---\n\nEin Index fehlte.\n\n${timeline}`,
      "2026-06-12T10:00Z",
    ],
    [
      "a title of the year before",
      `---\ndate: 2026-01-04\n---\n\n# Search was down on 30 December\n\n${timeline}`,
      "2025-12-30T10:00Z",
    ],
    [
      "its first words",
      `---\ndate: 2026-06-15\n---\n\n# Outage of the search\n\nVendredi 12 juin, la recherche a cessé.\n\n${timeline}`,
      "2026-06-12T10:00Z",
    ],
    [
      "minutes of its review",
      `# Review of the search outage\n\nDate: Friday, 15 May 2026\nPresent: Ola, Uma\n\nOn Tuesday, 12 May, search stopped.\n\n${timeline}`,
      "2026-05-12T10:00Z",
    ],
    [
      "the subject of a mail",
      `From: Ola <ola@example.org>\nDate: Wed, 13 May 2026 08:10:00 +0000\nSubject: Incident report: search down 12 May\n\n${timeline}`,
      "2026-05-12T10:00Z",
    ],
    [
      "the title above the date of the mail that it was",
      `# Search down, 2026-05-12/13\n\nDate: Sat, 16 May 2026 19:40:12 +0200\n\n${timeline}`,
      "2026-05-12T10:00Z",
    ],
    [
      "not: a title with the day of a deploy, a date to the minute",
      `# Postmortem: deploy of 2026-05-12 broke search\n\nDate: 2026-05-16 10:00 UTC\n\n${timeline}`,
      "2026-05-16T10:00Z",
    ],
    [
      "not: a day long before, a day after",
      `---\ndate: 2026-05-15\n---\n\n# Outage of the search\n\nThe index of 2024-03-01 was dropped. It is planned for 2026-06-01.\n\n${timeline}`,
      "2026-05-15T10:00Z",
    ],
    [
      "not: a date among the fields of the report",
      `# Postmortem: search down\n\nDate: 2026-05-15\nStatus: final\n\nThe change of 12 May 2026 dropped an index.\n\n${timeline}`,
      "2026-05-15T10:00Z",
    ],
  ])("%s", (_, text, time) => {
    expect(first(text + cause)).toBe(time);
    expect(first((text + cause).replaceAll("\n", "\r\n"))).toBe(time);
  });
});

describe("a date in code", () => {
  it.each([
    "The list showed `2024-03-08T00:00:00.000` where readers look for `2024-03-08`.",
    "Clients sent the format `2024-03-08`, the server wants seconds.",
    "列表显示 `2024-03-08` 格式的日期。",
    "Дата приходила в формате `2024-03-08`.",
  ])("that is a value of some data is not the day of the incident: %s", (words) => {
    expect(first(report(words, "- Add an alert"))).toBe("T10:00Z");
  });
  it.each([
    "The log begins at `2024-03-08 09:58:12`.",
    "Search was down on `2024-03-08`.",
    "The format was `%Y-%m-%d` until 2024-03-08.",
  ])("may else be it: %s", (words) => {
    expect(first(report(words, "- Add an alert"))).toBe("2024-03-08T10:00Z");
  });
});
