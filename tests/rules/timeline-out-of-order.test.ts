// timeline-out-of-order: what is told, and each fix in every shape of timeline.
import { describe, expect, test } from "vitest";
import { fixOf, found, linesOf, read, whyNot } from "./fixing.ts";
import { report, SHAPES, type Told } from "./shapes.ts";

const RULE = "timeline-out-of-order";
const at = (minutes: number, text: string, more: Partial<Told> = {}): Told => ({ minutes, text, zone: "UTC", ...more });
const [paged, found_, back, calm] = [
  at(605, "someone is paged"),
  at(620, "the release is suspected"),
  at(640, "the release is rolled back"),
  at(660, "errors stop"),
];
const inOrder = [paged, found_, back, calm];

test.each(["PDT", "UTC", "JST"])("a day alone is that of the clocks around it, in %s", (zone) => {
  const timeline = (...lines: string[]) =>
    `# Postmortem: previews lost\n\n## Summary\n\nPreviews were lost for a week.\n\n## Timeline (all times ${zone})\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
  const [early, late] = ["2026-04-03 01:04: a change is merged", "2026-04-03 22:04: a change is merged"];
  const [same, before] = ["2026-04-03: previews are lost", "2026-04-02: previews are lost"];
  const end = "2026-04-10 20:42: a user notices, it is rolled back";
  for (const clock of [early, late]) {
    expect(linesOf(timeline(clock, same, end), RULE)).toEqual([]);
    expect(linesOf(timeline(same, clock, end), RULE)).toEqual([]);
    expect(linesOf(timeline(clock, before, end), RULE)).toHaveLength(1);
  }
});

test.each([
  ["2024-03-09 06:00 JST: alert", "2024-03-08: Seattle takes over", "2024-03-08 14:30 PST: fixed"],
  ["2024-03-08 05:00 PST: alert", "2024-03-09: Tokyo takes over", "2024-03-09 00:30 JST: fixed"],
  ["2024-03-07 14:00 UTC: alert", "2024-03-08: Tokyo takes over", "2024-03-08 01:00 JST: fixed"],
])("a day alone between clocks of two zones may be of either: %s, %s, %s", (...entries) => {
  const timeline = entries.map((entry) => `- ${entry}`).join("\n");
  expect(
    linesOf(`# Postmortem: mails lost\n\n## Summary\n\nMails were lost.\n\n## Timeline\n\n${timeline}\n`, RULE),
  ).toEqual([]);
});

describe("entries that are no one list", () => {
  const lines = (body: string) =>
    linesOf(
      `# Postmortem: mails lost on 2024-03-09\n\n## Summary\n\nMails were lost.\n\n## Timeline (UTC)\n\n${body}\n`,
      RULE,
    );
  const prose = "A relay is looked at, and nobody knows why it is slow.";
  test.each([
    ["paragraphs of a story", `At 08:40 mails stop.\n\n${`${prose}\n\n`.repeat(4)}At 07:10 they are back.`],
    [
      "days below headings with clocks",
      "### 20:40 Mails stop\n\n- May 5 → 0 mails\n- May 4 → 3 mails\n\n### 21:10 Mails are back\n\nAll of them.",
    ],
    [
      "groups in a fence",
      "```\n08:40 relay 1 stops\n09:10 relay 1 starts\n\n08:20 relay 2 stops\n09:30 relay 2 starts\n```",
    ],
  ])("are not compared: %s", (_, body) => expect(lines(body)).toEqual([]));
  test.each([
    ["paragraphs", "At 08:40 mails stop.\n\nAt 07:10 they are back."],
    ["paragraphs with a remark", `At 08:40 mails stop.\n\n${prose}\n\nAt 07:10 they are back.`],
    ["a story with days", `2024-03-09 08:40 mails stop.\n\n${`${prose}\n\n`.repeat(4)}2024-03-09 07:10 they are back.`],
    ["days among days", "- 2024-03-09: mails stop\n- 2024-03-08: a relay is slow\n- 2024-03-10: mails are back"],
    ["lines of one group in a fence", "```\n08:40 relay 1 stops\n08:10 relay 1 starts\n\n09:20 relay 2 stops\n```"],
  ])("are compared where they are: %s", (_, body) => expect(lines(body)).toHaveLength(1));

  const log = (contents: string) =>
    `# Incident log\n\n${contents}${["07-19", "09-01", "09-02"].map((day) => `## 2026-${day} — a relay is full\n\n${`${prose}\n\n`.repeat(7)}`).join("")}`;
  test("a log of incidents is no timeline, with its contents or without", () => {
    const contents = ["07-19", "09-01", "09-02"]
      .map((day) => `- [2026-${day} — a relay is full](#2026-${day})\n`)
      .join("");
    for (const text of [log(""), log(`## Contents\n\n${contents}\n`)])
      expect(read(text).postmortem.timeline.entries).toEqual([]);
  });
  test("days years before those above are what data is about", () => {
    const kinds = (year: number) =>
      read(
        `# Postmortem: rows lost (2026-01-06)\n\n### What happened\n\nOn January 6, 2026, a job ran for old days:\n- ${year}-01-06: 1 of 187 rows\n- ${year}-01-07: 68 of 175 rows\n\n### Root cause\n\nThe job had a wrong query.\n`,
      ).postmortem.sections[0]?.kinds;
    expect(kinds(2026)).toEqual(["timeline"]);
    expect(kinds(2023)).toEqual(["summary"]);
  });
});

describe("an entry whose own clock shows no time", () => {
  const lines = (...times: string[]) =>
    linesOf(
      `# Postmortem: mails lost on 2024-03-09\n\n## Summary\n\nMails were lost.\n\n## Timeline (UTC)\n\n${times.map((time) => `- ${time}: a relay is looked at`).join("\n")}\n`,
      RULE,
    );
  test.each([
    ["20:10", "20:75", "21:05", "21:20"],
    ["20:75", "21:05", "21:20"],
    ["20:10", "20:95", "20:40", "21:20"],
    ["21:20", "21:05", "20:75", "20:40", "20:10"],
  ])("is not held against its neighbours: %s, %s, %s", (...times) => expect(lines(...times)).toEqual([]));

  test("leaves the others in their order", () => {
    expect(lines("20:10", "20:75", "21:20", "21:05", "21:30")).toHaveLength(1);
    expect(lines("20:50", "20:75", "20:40", "21:30")).toHaveLength(1);
    expect(lines("20:10", "21:05 PM", "20:40", "21:30")).toHaveLength(1);
  });
});

describe("every shape", () => {
  test.each(Object.entries(SHAPES))("%s: two swapped entries change places again", (_, shape) => {
    const text = report(shape([paged, back, found_, calm]));
    const right = report(shape(inOrder));
    expect(linesOf(text, RULE)).toHaveLength(1);
    expect(linesOf(right, RULE)).toEqual([]);
    expect(fixOf(text, RULE, /^Move/)).toBe(right);
    expect(fixOf(text, RULE, /^Sort/)).toBe(right);
  });

  test.each(Object.entries(SHAPES))("%s: the first one at the end, and the last one first", (_, shape) => {
    const right = report(shape(inOrder));
    expect(fixOf(report(shape([found_, back, calm, paged])), RULE, /^Move/)).toBe(right);
    expect(fixOf(report(shape([calm, paged, found_, back])), RULE, /^Move/)).toBe(right);
  });

  test.each(Object.entries(SHAPES))("%s: sorting a list upside down in part", (_, shape) => {
    const six = [...inOrder, at(700, "support tells the customers"), at(720, "the queue has drained")];
    const mixed = [1, 0, 4, 3, 5, 2].map((i) => six[i] as Told);
    expect(fixOf(report(shape(mixed)), RULE, /^Sort/)).toBe(report(shape(six)));
  });

  test.each(["\r\n", "\r"])("line ends %j stay", (eol) => {
    for (const shape of Object.values(SHAPES)) {
      const text = `\uFEFF${report(shape([paged, back, found_, calm])).replace(/\n/g, eol)}`;
      expect(fixOf(text, RULE, /^Move/)).toBe(`\uFEFF${report(shape(inOrder)).replace(/\n/g, eol)}`);
    }
  });

  test("at the end of a file without a last line end", () => {
    const text = "# Postmortem: checkout down\n\nImpact: all.\n\n## Timeline\n\n- 10:20 UTC: b\n- 10:05 UTC: a";
    expect(fixOf(text, RULE, /^Move/)).toBe(
      "# Postmortem: checkout down\n\nImpact: all.\n\n## Timeline\n\n- 10:05 UTC: a\n- 10:20 UTC: b",
    );
  });
});

describe("what is told", () => {
  const text = report("- 10:05 UTC: a\n- 10:40 UTC: c\n- 10:20 UTC: b\n- 11:00 UTC: d");

  test("at the entry to move, naming the line that it contradicts and pointing there", () => {
    const analysis = read(text);
    const [first] = found(analysis, RULE);
    expect(first?.line).toBe(9);
    expect(first?.finding.message).toContain("“10:40 UTC” on line 8");
    expect(first?.finding.related.map(({ span }) => analysis.document.lines.lineAt(span.start) + 1)).toEqual([8]);
  });

  test("newest first is an order, too", () => {
    const told = ["11:00", "10:40", "10:45", "10:20", "10:05", "10:00", "09:55"];
    const down = report(told.map((time) => `- ${time} UTC: at ${time}`).join("\n"));
    const after = fixOf(down, RULE, /^Move/);
    expect(linesOf(down, RULE)).toEqual([9]);
    expect([...after.matchAll(/- (\d\d:\d\d)/g)].map((match) => match[1])).toEqual([...told].sort().reverse());
  });

  test("instants are compared, not digits", () => {
    expect(linesOf(report("- 16:30 UTC: a\n- 09:05 PST: b\n- 17:31 UTC: c"), RULE)).toEqual([]);
    expect(linesOf(report("- 17:31 UTC: a\n- 09:05 PST: b\n- 18:00 UTC: c"), RULE)).toEqual([8]);
  });

  test("equal times, midnight and relative times are no disorder", () => {
    expect(linesOf(report("- 10:05 UTC: a\n- 10:05 UTC: b"), RULE)).toEqual([]);
    expect(linesOf(report("- 22:40 UTC: a\n- 23:55 UTC: b\n- 00:20 UTC: c"), RULE)).toEqual([]);
    expect(linesOf(report("- T+5m: a\n- T+9m: b"), RULE)).toEqual([]);
    expect(linesOf(report("T = 21:40 UTC, a\n\n- T-5m: b\n- T+9m: c"), RULE)).toEqual([]);
    expect(linesOf(report("- T=00:25: a\n- T=00:10: b"), RULE)).toHaveLength(1);
  });

  test("no fix of order is safe: it would be chosen for the user", () => {
    for (const { finding } of found(read(text), RULE)) for (const fix of finding.fixes) expect(fix.safe).toBe(false);
  });
});

describe("what moves with an entry", () => {
  test("lines below it that have no time, nested or not", () => {
    const told = (order: string[]) => report(order.join("\n"));
    const [a, b, c] = [
      "- 10:05 UTC: a\n- and then some",
      "- 10:20 UTC: b\n  > quoted\n\n  ```\n  log\n  ```",
      "- 10:40 UTC: c",
    ];
    expect(fixOf(told([a, c, b] as string[]), RULE, /^Move/)).toBe(told([a, b, c] as string[]));
  });

  test("numbers stay with their places where they are as wide as each other", () => {
    const text = report("1. 10:20 UTC: b\n2. 10:05 UTC: a\n3. 10:40 UTC: c");
    expect(fixOf(text, RULE, /^Move/)).toBe(report("1. 10:05 UTC: a\n2. 10:20 UTC: b\n3. 10:40 UTC: c"));
    const all = Array.from({ length: 10 }, (_, i) => `${i + 1}. 10:${i === 9 ? "005".slice(-2) : 10 + i} UTC: e${i}`);
    expect(fixOf(report(all.join("\n")), RULE, /^Move/)).toContain("10. 10:05 UTC: e9\n1. 10:10 UTC: e0");
  });

  test("a child moves among the children, its parent with all of them", () => {
    const text = report("- 10:40 UTC: b\n  - 10:45 UTC: b1\n- 10:05 UTC: a\n  - 10:10 UTC: a1");
    const after = fixOf(text, RULE, /^Sort/);
    expect(after.indexOf("a\n  - 10:10 UTC: a1")).toBeGreaterThan(0);
  });

  test("a cell with a pipe, and a row without its last pipe", () => {
    const table = (rows: string[]) => report(`| Time (UTC) | Event |\n|---|---|\n${rows.join("\n")}`);
    const [a, b, c] = ["| 10:05 | a \\| a |", "| 10:20 | b", "| 10:40 | c |"] as [string, string, string];
    expect(fixOf(table([a, c, b]), RULE, /^Move/)).toBe(table([a, b, c]));
  });
});

describe("dates", () => {
  test("an entry that takes its day from the one it moves above gets it written out", () => {
    const text = report("- 2024-03-08 10:20 UTC: b\n- 10:05 UTC: a\n- 10:40 UTC: c", { date: "" });
    expect(fixOf(text, RULE, /^Move/)).toBe(
      report("- 2024-03-08 10:05 UTC: a\n- 2024-03-08 10:20 UTC: b\n- 10:40 UTC: c", { date: "" }),
    );
  });

  test.each([
    ["ISO, with what stands between date and time", "- 2024-03-08, 10:00 UTC: a", "2024-03-09, "],
    ["day first", "- 08.03.2024 10:00 UTC: a\n- 25.03.2024 10:00 UTC: z", "09.03.2024 "],
    ["month in words", "- March 8th, 2024 10:00 UTC: a", "March 9th, 2024 "],
    ["short month", "- 8 Mar 2024 10:00 UTC: a", "9 Mar 2024 "],
    ["year, month and day in Japanese", "- 2024年3月8日 10:00 UTC: a", "2024年3月9日 "],
  ])("the next day is written as the document writes dates: %s", (_, first, written) => {
    const [head, tail] = first.split("\n");
    const text = report([head, "- 14:00 UTC: b", "- 12:57 UTC: c", ...(tail ? [tail] : [])].join("\n"), { date: "" });
    const after = fixOf(text, RULE, /later day/);
    expect(after).toContain(`- ${written}12:57 UTC: c`);
    expect(linesOf(after, RULE)).toEqual([]);
  });

  test("ISO where no other date can be copied", () => {
    const after = fixOf(report("- 14:00 UTC: b\n- 12:57 UTC: c\n- 15:00 UTC: d"), RULE, /later day: add 2024-03-09$/);
    expect(after).toContain("- 14:00 UTC: b\n- 2024-03-09 12:57 UTC: c");
    expect(linesOf(after, RULE)).toEqual([]);
  });

  test("in a date column the date goes before the time all the same", () => {
    const text = report("| Date | Time (UTC) | Event |\n|---|---|---|\n| 2024-03-08 | 14:00 | b |\n| | 12:57 | c |");
    const after = fixOf(text, RULE, /later day/);
    expect(after).toContain("| | 2024-03-09 12:57 | c |");
    expect(linesOf(after, RULE)).toEqual([]);
  });

  test("an entry with a date of its own is not offered another day", () => {
    const text = report("- 2024-03-08 14:00 UTC: b\n- 2024-03-08 12:57 UTC: c");
    expect(found(read(text), RULE)[0]?.finding.fixes.map(({ id }) => id)).toEqual(["move", "sort"]);
  });

  test("another day is shown disabled where no date is known, and where what follows contradicts it", () => {
    const why = (text: string) => whyNot(found(read(text), RULE)[0]?.finding.fixes.find(({ id }) => id === "day"));
    expect(why(report("- 14:00 UTC: b\n- 12:57 UTC: c", { date: "" }))).toMatch(/no date/);
    expect(why(report("- 14:00 UTC: b\n- 12:57 UTC: c\n- 2024-03-08 15:00 UTC: d\n- 15:10 UTC: e"))).toMatch(/below/);
  });

  test("an entry whose place is under another date heading is not moved there", () => {
    const text = report(
      "### 2024-03-08\n\n- 10:00 UTC: a\n\n### 2024-03-09\n\n- 09:00 UTC: c\n- 2024-03-08 11:00 UTC: b",
    );
    const fixes = found(read(text), RULE)[0]?.finding.fixes ?? [];
    expect(whyNot(fixes.find(({ id }) => id === "move")) ?? "moved").toMatch(/moved|another part/);
  });

  test("a line that is only a date parts what can change places", () => {
    const text = report("2024-03-08\n\n- 10:20 UTC: b\n- 10:05 UTC: a\n\n2024-03-09\n\n- 09:20 UTC: d\n- 09:05 UTC: c");
    expect(fixOf(text, RULE, /^Sort/)).toBe(
      report("2024-03-08\n\n- 10:05 UTC: a\n- 10:20 UTC: b\n\n2024-03-09\n\n- 09:05 UTC: c\n- 09:20 UTC: d"),
    );
  });
});

test("a list told newest first beside others: told and mended by its own order", () => {
  const lists = (billing: readonly string[]) =>
    `# Postmortem: checkout down on 2024-03-10

Impact: orders failed.

## Timeline (UTC)

### Shop

- 08:35: alerts fire
- 09:50: on-call joins

### Billing

${billing.join("\n")}

### Storage

- 08:20: alerts fire
- 08:47: on-call joins

## Root cause

A setting was wrong.
`;
  const right = [
    "09:40: calm",
    "09:31: rolled back",
    "09:05: seen",
    "08:50: orders fail",
    "08:40: slow",
    "08:30: it begins",
  ];
  const lines = right.map((line) => `- ${line}`);
  const [calm = "", back = "", seen = "", ...rest] = lines;
  const text = lists([calm, seen, back, ...rest]);
  const [only, ...more] = found(read(text), RULE);
  expect(more).toEqual([]);
  expect(only?.finding.message).toMatch(
    /^“09:31” stands below “09:05” on line \d+, which is earlier\. The timeline reads newest first/,
  );
  expect(fixOf(text, RULE, /^Move/)).toBe(lists(lines));
  expect(fixOf(text, RULE, /^Sort/)).toBe(lists(lines));
});

test("relative times beside others say nothing of how those are told", () => {
  const text = `# Postmortem: checkout down on 2024-03-10

Impact: orders failed.

**Timeline**

- 2024-03-10 07:55 UTC: alerts fire

##Timeline

- 2024-03-09 06:22 UTC: the release is found to be the cause
- 2024-03-10 20:27 UTC: alerts fire again
- T+31m: a dashboard shows errors
- 2024-03-07 08:06 UTC: release forty begins

## Timeline

- T+1m: a page goes out
`;
  const told = found(read(text), RULE).map(({ finding }) => finding.message.slice(0, 70));
  expect(told).toEqual(["“2024-03-07 08:06 UTC” stands below “2024-03-10 20:27 UTC” on line 12,"]);
});
