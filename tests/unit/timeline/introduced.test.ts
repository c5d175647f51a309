// What stands around a list decides how its times are read: the day said right above it, and whether bare numbers are minutes.
import { expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { formatIso } from "../../../server/src/time/instant.ts";

const times = (text: string) =>
  analyse(text).postmortem.timeline.entries.map(({ time, written }) => formatIso(time, written.relative));
const report = (facts: string, entries: string) =>
  `# Postmortem: the shop was down\n\n${facts}\n\n## Timeline\n\n${entries}\n\n## Impact\n\nNobody could pay.\n`;

it.each([
  [
    "All of it was on Monday, May the 4th, 2020.\n\n- 10:15 Stop\n- 10:40 Back",
    ["2020-05-04T10:15", "2020-05-04T10:40"],
  ],
  [
    "Everything below is from 4 May 2020.\n\n| Time | What |\n|---|---|\n| 10:15 | Stop |\n| 10:40 | Back |",
    ["2020-05-04T10:15", "2020-05-04T10:40"],
  ],
  ["The trouble began after the deploy.\n\n- 10:15 Stop", ["2020-01-02T10:15"]],
  ["We met on 4 May 2020 and on 5 May 2020.\n\n- 10:15 Stop\n- 10:40 Back", ["2020-01-02T10:15", "2020-01-02T10:40"]],
  [
    "All of it was on May 4th, 2020.\n\n- 2020-05-06 10:15 Stop\n- 2020-05-06 10:40 Back",
    ["2020-05-06T10:15", "2020-05-06T10:40"],
  ],
])("lets the day right above the list beat the report's: %s", (entries, read) => {
  expect(times(report("**Date:** 2020-01-02", entries))).toEqual(read);
});

it("lets the day in the list's own name beat the report's", () => {
  const text = report("**Date:** 2020-01-02", "- 10:15 Stop\n- 10:40 Back");
  const named = (name: string) => times(text.replace("## Timeline", name));
  expect(named("## Timeline (UTC, 2020-01-01)")[0]).toBe("2020-01-01T10:15Z");
  expect(named("Timeline (2020-01-01):")[0]).toBe("2020-01-01T10:15");
});

it("lets the day that a line of the list states be the day of what stands below it", () => {
  const list = "- Shop: down\n- Date: Monday, May 4, 2020\n- First call: 10:15 UTC\n- Back: 10:40 UTC";
  expect(times(report("We wrote this on 2020-06-02.", list))).toEqual(["2020-05-04T10:15Z", "2020-05-04T10:40Z"]);
});

it("lets the day before the list's name be its day", () => {
  const told = "*30/06 — Linha do tempo:*\n\n🟢 *16h29 – 16h32*\nTudo normal.\n\n🔴 *17h10*\nO banco foi apagado.\n";
  const text = `# Relatório de incidente\n\n## O que aconteceu\n\n${told}\n## Impacto\n\nTodos ficaram sem acesso.\n`;
  expect(times(text)).toEqual(["--06-30T16:29", "--06-30T17:10"]);
});

it.each([
  ["**Duration:** 45 minutes", ["00", "05", "25", "45"], ["+00:00", "+00:05", "+00:25", "+00:45"]],
  ["**Duration:** 40 minutes", ["00", "07", "12", "41"], ["+00:00", "+00:07", "+00:12", "+00:41"]],
  ["Nobody could pay.", ["00", "05", "10", "25"], ["+00:00", "+00:05", "+00:10", "+00:25"]],
  ["**Duration:** 3 days", ["0", "4", "24", "48"], ["+00:00", "+04:00", "+24:00", "+48:00"]],
  ["Nobody could pay.", ["0", "1", "2", "4"], ["+00:00", "+01:00", "+02:00", "+04:00"]],
  ["Nobody could pay.", ["00", "10", "24", "48"], ["+00:00", "+10:00", "+24:00", "+48:00"]],
])("takes bare numbers behind an H for minutes only where they cannot be hours: %s, %s", (facts, numbers, read) => {
  const entries = numbers.map((n) => `- H+${n} Step ${n}`).join("\n");
  expect(times(report(`**Date:** 2020-01-02\n\n${facts}`, entries))).toEqual(read);
});

it.each([
  ["**Duration:** 12 minutes", ["00:00", "00:04", "00:12", "00:15"], ["+00:00", "+00:04", "+00:12", "+00:15"]],
  ["**Duration:** 4 min 30 s", ["00:00", "00:01:10", "00:04:30"], ["+00:00", "+00:01:10", "+00:04:30"]],
  [
    "**Duration:** 50 minutes",
    ["00:00", "00:04", "00:12"],
    ["2020-01-02T00:00", "2020-01-02T00:04", "2020-01-02T00:12"],
  ],
  ["**Start:** 00:00\n**Duration:** 12 minutes", ["00:00", "00:12"], ["2020-01-02T00:00", "2020-01-02T00:12"]],
  [
    "**Duration:** 12 minutes, from midnight",
    ["00:00", "00:04", "00:12"],
    ["2020-01-02T00:00", "2020-01-02T00:04", "2020-01-02T00:12"],
  ],
  [
    "**Duration:** 12 minutes (UTC)\n\nAll times are UTC.",
    ["00:00", "00:04", "00:12"],
    ["2020-01-02T00:00Z", "2020-01-02T00:04Z", "2020-01-02T00:12Z"],
  ],
])("lets clocks count from the start where they end with the duration: %s, %s", (facts, clocks, read) => {
  const entries = clocks.map((clock) => `- ${clock} Step`).join("\n");
  expect(times(report(`**Date:** 2020-01-02\n${facts}`, entries))).toEqual(read);
});

it("leaves a unit behind the number as it is", () => {
  const entries = "- H+05h Stop\n- H+10h Found\n- H+25h Back";
  expect(times(report("**Duration:** 25 minutes", entries))).toEqual(["+05:00", "+10:00", "+25:00"]);
});

it("counts French days, where nothing else stands in their cell", () => {
  const table = "| Moment | Événement |\n|---|---|\n| J1 | Premier signalement |\n| J2 | Correctif |\n| J4 | Clôture |";
  expect(times(report("Rien ne marchait.", table))).toEqual(["D1", "D2", "D4"]);
  expect(times(report("Nobody could pay.", "- J1 connector was loose\n- J2 was fine"))).toEqual([]);
});

it("takes the night that a title names over two days", () => {
  const text = "# Postmortem: the shop was down (2024-03-08/09)\n\n## Timeline\n\n- 23:50 UTC stop\n- 00:40 UTC back\n";
  expect(times(text)).toEqual(["2024-03-08T23:50Z", "2024-03-09T00:40Z"]);
});

it("takes no day from prose that names several without a year", () => {
  const list = "- 10:00 UTC Stop\n- 10:40 UTC Back";
  expect(times(report("Orders of March 3 and of March 4 were lost.", list))).toEqual(["T10:00Z", "T10:40Z"]);
  expect(times(report("It stopped on March 3.", list))).toEqual(["--03-03T10:00Z", "--03-03T10:40Z"]);
});

it("leaves out the times of a form", () => {
  expect(times(report("Who could not pay?", "- 00:00 first sign\n- 00:00 alert\n- 00:00 over"))).toEqual([]);
  expect(times(report("Nobody could pay.", "- 00:00 first sign\n- 00:00 alert\n- 00:10 over"))).toHaveLength(3);
});

it("gives each of several incidents the day that its own facts state", () => {
  const incident = (name: string, day: string) =>
    `## ${name}\n\n**Date:** ${day}\n\n### Timeline\n\n- 10:15 UTC The till stopped at the first card\n- 10:40 UTC The till was back after a restart\n\n### Impact\n\nNobody could pay.\n\n`;
  const text = `# Postmortem: the shop was down twice\n\n**Date:** May 3-4, 2020\n\n${incident("First", "May 3, 2020")}${incident("Second", "May 4, 2020")}`;
  expect(times(text)).toEqual(["2020-05-03T10:15Z", "2020-05-03T10:40Z", "2020-05-04T10:15Z", "2020-05-04T10:40Z"]);
});

it("takes no zone from the moment at which a site's page was begun", () => {
  const list = "## Timeline\n\n- 10:15 Stop\n- 10:40 Back\n";
  const page = (facts: string) =>
    `---\ntitle: "Postmortem: the shop was down"\n${facts}\n---\n\n## Impact\n\nNobody could pay.\n\n${list}`;
  expect(times(page("date: 2020-05-04T11:43:44Z"))).toEqual(["2020-05-04T10:15", "2020-05-04T10:40"]);
  expect(times(page("start: 2020-05-04T10:15:00Z"))).toEqual(["2020-05-04T10:15Z", "2020-05-04T10:40Z"]);
});

const two = (heading: string, entries: string) =>
  `# Incidents of the shop\n\n## Outage 1 — no logins (3–7 March 2025)\n\n### Timeline\n\n- 2025-03-03 09:10 Logins fail\n- 2025-03-07 09:40 Back\n\n### Root cause\n\nA full disk.\n\n${heading}\n\n### Timeline\n\n${entries}\n\n### Root cause\n\nA wrong route.\n`;

it.each([
  [
    "## Outage 2 — no checkout (14 March 2025)",
    "- 10:00 Alarm\n- 10:20 Back",
    ["2025-03-14T10:00", "2025-03-14T10:20"],
  ],
  // The clocks go back at the day that the heading names: they are of the evening before.
  [
    "## Outage 2 — no checkout (14 March 2025)",
    "- 22:50 Alarm\n- 23:20 Back\n- 14 March 09:30 Cause found\n- 10:00 Route mended",
    ["2025-03-13T22:50", "2025-03-13T23:20", "2025-03-14T09:30", "2025-03-14T10:00"],
  ],
  [
    "## Outage 2 — no checkout (14 March 2025)",
    "- 08:50 Alarm\n- 14 March 09:30 Cause found",
    ["2025-03-14T08:50", "2025-03-14T09:30"],
  ],
  ["## Outage 2 — no checkout", "- 10:00 Alarm\n- 10:20 Back", ["2025-03-03T10:00", "2025-03-03T10:20"]],
])("takes the day of one of several incidents from its heading: %s %s", (heading, entries, read) => {
  expect(times(two(heading, entries)).slice(2)).toEqual(read);
});

it("reads day and zone in brackets that go over two lines", () => {
  const caption = "**Timeline** (UTC, 2020-01-01; what people did is\napproximate)";
  const text = report("**Date:** 2020-01-02", "- 10:15 Stop\n- 10:40 Back").replace("## Timeline", caption);
  expect(times(text)).toEqual(["2020-01-01T10:15Z", "2020-01-01T10:40Z"]);
});

it.each([
  "## Timeline (2020-01-04)\n\n",
  "## Timeline\n\n**4 January 2020**\n\n",
  "## Timeline\n\n### 4 January 2020\n\n",
])("leaves a day before the one over the list to its entry alone: %j", (over) => {
  const entries = "- 1 January 2020: the flag comes\n- 10:15 Stop\n- 10:40 Back";
  const text = report("**Date:** 2020-01-02", "x").replace("## Timeline\n\nx", `${over}${entries}`);
  expect(times(text)).toEqual(["2020-01-01", "2020-01-04T10:15", "2020-01-04T10:40"]);
});
