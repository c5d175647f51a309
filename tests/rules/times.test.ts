// What the fixes of zones, times and dates come to where a day begins, a zone is said once, or a slip is told by one rule only.
import { describe, expect, test } from "vitest";
import { fixOf, found, linesOf, read, whyNot } from "./fixing.ts";

function report(title: string, heading: string, lines: readonly string[]): string {
  return `# Postmortem: checkout down${title}\n\n## Timeline${heading}\n\n${lines.join("\n")}\n\n## Impact\n\n1,200 orders failed.\n`;
}

function entriesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.startsWith("- "));
}

describe("times told in another zone", () => {
  const mixed = report(" on 2024-03-08", "", [
    "- 15:30 PST: Errors begin",
    "- 23:45 UTC: The alert fires",
    "- 16:10 PST: The release is rolled back",
  ]);

  test("get a date where midnight comes between", () => {
    expect(entriesOf(fixOf(mixed, "mixed-timezones", /all times to UTC/))).toEqual([
      "- 23:30 UTC: Errors begin",
      "- 23:45 UTC: The alert fires",
      "- 2024-03-09 00:10 UTC: The release is rolled back",
    ]);
  });

  test("leave their zone to the heading, as their neighbours do", () => {
    const lines = ["- 16:30: Errors begin", "- 09:05 PST: The alert fires", "- 17:31: All clear"];
    const text = report(" on 2024-03-08", " (all times UTC)", lines);
    expect(entriesOf(fixOf(text, "mixed-timezones", /this time to UTC/))[1]).toBe("- 17:05: The alert fires");
    const pacific = report(" on 2024-03-08", " (all times PST)", [
      "- 08:30: Errors begin",
      "- 17:05 UTC: Alert",
      "- 09:31: Fixed",
    ]);
    expect(entriesOf(fixOf(pacific, "mixed-timezones", /this time to PST/))[1]).toBe("- 09:05: Alert");
    expect(entriesOf(fixOf(pacific, "mixed-timezones", /all times to UTC/))).toEqual([
      "- 16:30: Errors begin",
      "- 17:05: Alert",
      "- 17:31: Fixed",
    ]);
  });

  test.each([
    ["**PST**", "**UTC**"],
    ["`PST`", "`UTC`"],
    ["*PST*", "*UTC*"],
    ["_PST_", "_UTC_"],
    ["**(PST)**", "**(UTC)**"],
    ["[PST](https://clock.example/PST)", "[UTC](https://clock.example/PST)"],
    ["[PST][clock]", "[UTC][clock]"],
  ])("leave no mark without words and lose no link: %s", (zone, now) => {
    const lines = ["- 16:30: Errors begin", `- 09:05 ${zone} the alert fires`, "- 17:31: All clear"];
    const text = report(" on 2024-03-08", " (all times UTC)", lines);
    expect(entriesOf(fixOf(text, "mixed-timezones", /this time to UTC/))[1]).toBe(`- 17:05 ${now} the alert fires`);
  });

  test("write their zone where their neighbours do, whatever the heading says, and under another heading", () => {
    const lines = ["- 16:30 UTC: Errors begin", "- 09:05 PST: The alert fires", "- 17:31 UTC: All clear"];
    for (const heading of [" (all times UTC)", ""])
      expect(entriesOf(fixOf(report(" on 2024-03-08", heading, lines), "mixed-timezones", /to UTC/))[1]).toBe(
        "- 17:05 UTC: The alert fires",
      );
  });

  test("take the other name of their zone with them", () => {
    const text = report(" on 2024-03-08", "", [
      "- 16:30 UTC: Errors",
      "- 09:05 UTC-8 (PST): Alert",
      "- 17:31 UTC: Fixed",
    ]);
    expect(entriesOf(fixOf(text, "mixed-timezones", /this time to UTC/))[1]).toBe("- 17:05 UTC: Alert");
    const also = report(" on 2024-03-08", "", [
      "- 16:30 UTC: Errors",
      "- 09:05 PST (the owner was asleep): Alert",
      "- 17:31 UTC: Fixed",
    ]);
    expect(entriesOf(fixOf(also, "mixed-timezones", /this time to UTC/))[1]).toBe(
      "- 17:05 UTC (the owner was asleep): Alert",
    );
  });

  test("keep their notation and move both ends of a range", () => {
    const text = report(" on 2024-07-08", "", [
      "- 9:05 AM PST – 9:30 AM PST: Errors",
      "- 11:40 PM PST: The alert fires",
      "- 11:50 PM PST: All clear",
    ]);
    expect(entriesOf(fixOf(text, "dst-mismatch", /forward/))).toEqual([
      "- 10:05 AM PDT – 10:30 AM PDT: Errors",
      "- 2024-07-09 12:40 AM PDT: The alert fires",
      "- 12:50 AM PDT: All clear",
    ]);
  });

  test("are not renamed where that would turn their order around", () => {
    const text = report(" on 2024-03-08", "", [
      "- 16:30 UTC: Errors begin",
      "- 09:05 PST: The alert fires",
      "- 17:31 UTC: All clear",
    ]);
    const [first] = found(read(text), "mixed-timezones");
    expect(whyNot(first?.finding.fixes.find(({ id }) => id === "rename"))).toMatch(/out of order/);
  });
});

describe("a zone's name that does not fit the date", () => {
  test("is told by one rule, with its other meanings", () => {
    const text = report(" on 2024-07-08", " (all times CST)", [
      "- 10:00: Errors begin",
      "- 10:20: Alert",
      "- 10:40: Fixed",
    ]);
    expect(linesOf(text, "dst-mismatch")).toEqual([3]);
    expect(linesOf(text, "ambiguous-timezone")).toEqual([]);
    expect(linesOf(text, "ambiguous-timezone", { severity: { "dst-mismatch": "off" } })).toEqual([3]);
    expect(fixOf(text, "dst-mismatch", /China/)).toContain("(all times UTC+08:00)");
    expect(fixOf(text, "dst-mismatch", /write UTC-06:00/)).toContain("(all times UTC-06:00)");
  });

  test("on both sides of the change cannot be replaced as a whole", () => {
    const text = report("", " (PST)", ["- 2024-03-09 23:10: a", "- 2024-03-10 01:40: b", "- 2024-03-10 04:00: c"]);
    const [first] = found(read(text), "dst-mismatch");
    const offered = first?.finding.fixes.filter((fix) => whyNot(fix) === undefined);
    expect(offered?.map(({ id }) => id)).toEqual(["keep-clock-generic"]);
  });
});

describe("an ambiguous name", () => {
  const text = report(" on 2024-03-08", " (IST)", ["- 10:00: Errors begin", "- 10:20: Alert", "- 10:40: Fixed"]);

  test("is understood where the project says so", () => {
    expect(linesOf(text, "ambiguous-timezone")).toEqual([3]);
    const options = { "ambiguous-timezone": { assume: ["IST=Asia/Kolkata"] } };
    expect(linesOf(text, "ambiguous-timezone", { options })).toEqual([]);
  });

  test("of North America is reported on demand only", () => {
    const pst = report(" on 2024-01-08", "", ["- 10:00 PST: Errors begin", "- 10:20 PST: Alert", "- 10:40 PST: Fixed"]);
    expect(linesOf(pst, "ambiguous-timezone")).toEqual([]);
    const options = { "ambiguous-timezone": { northAmerican: true } };
    expect(linesOf(pst, "ambiguous-timezone", { options })).toEqual([5]);
  });
});

describe("times and dates that do not exist", () => {
  test("past 24:00 become the next day, with one date", () => {
    const text = report(" on 2024-07-08", " (UTC)", ["- 22:55: Errors", "- 25:10: Alert", "- 26:10: Fixed"]);
    expect(entriesOf(fixOf(text, "invalid-time", /after midnight/))).toEqual([
      "- 22:55: Errors",
      "- 2024-07-09 01:10: Alert",
      "- 02:10: Fixed",
    ]);
  });

  test("with AM have two readings", () => {
    const text = report(" on 2024-07-08", " (UTC)", ["- 22:55: Errors", "- 23:00 AM: Alert", "- 23:10: Fixed"]);
    expect(fixOf(text, "invalid-time", /afternoon/)).toContain("- 23:00: Alert");
    expect(fixOf(text, "invalid-time", /morning/)).toContain("- 11:00 AM: Alert");
  });

  test("with another weekday are corrected wherever they stand", () => {
    const text = report("", " (UTC)", [
      "- Monday, March 8th, 2024 10:00: Errors",
      "- Monday, March 8th, 2024 10:20: Fixed",
    ]);
    expect(linesOf(text, "invalid-date")).toEqual([5]);
    expect(fixOf(text, "invalid-date", /date is right/).match(/Friday, March 8th/g)).toHaveLength(2);
    expect(fixOf(text, "invalid-date", /weekday is right/).match(/Monday, March 11th/g)).toHaveLength(2);
  });
});

describe("a slip in the year", () => {
  const text = report("", " (UTC)", [
    "- 2023-01-11 10:00: Errors",
    "- 2022-01-11 10:20: Alert",
    "- 10:30: Search",
    "- 2023-01-11 11:00: Fix",
    "- 2023-01-11 11:10: Clear",
  ]);

  test("is told once, not as disorder and not as the future too", () => {
    expect(linesOf(text, "implausible-year-jump")).toEqual([6]);
    expect(linesOf(text, "timeline-out-of-order")).toEqual([]);
    const ahead = text.replace("2022-01-11", "2024-01-11");
    expect(linesOf(ahead, "implausible-year-jump", { today: "2023-02-01" })).toEqual([6]);
    expect(linesOf(ahead, "future-date", { today: "2023-02-01" })).toEqual([]);
  });
});

describe("future dates", () => {
  const text = report("", " (UTC)", [
    "- 2023-01-11 10:00: Errors",
    "- 2023-01-12 10:20: Alert",
    "- 2023-01-13 11:00: Fix",
  ]);

  test("need today's date, and leave a day of grace", () => {
    expect(linesOf(text, "future-date")).toEqual([]);
    expect(linesOf(text, "future-date", { today: "2023-01-12" })).toEqual([]);
    expect(linesOf(text, "future-date", { today: "2023-01-11" })).toEqual([7]);
  });
});

describe("timelines", () => {
  test("told newest first over midnight keep their days", () => {
    const text = report("", " (UTC)", ["- 2024-03-09 00:30: d", "- 00:10: c", "- 2024-03-08 23:50: b", "- 23:00: a"]);
    expect(entriesOf(fixOf(text, "timeline-descending", /./))).toEqual([
      "- 2024-03-08 23:00: a",
      "- 2024-03-08 23:50: b",
      "- 2024-03-09 00:10: c",
      "- 2024-03-09 00:30: d",
    ]);
  });

  test("with an entry twice lose the second one, its line and nothing else", () => {
    const lines = ["- 10:00: Errors begin", "- 10:20: Alert fires", "- 10:20: Alert fires", "- 10:40: Fixed"];
    const text = report(" on 2024-03-08", " (UTC)", lines).replace(/\n/g, "\r\n");
    expect(fixOf(text, "timeline-duplicate-entry", /./)).toBe(text.replace("- 10:20: Alert fires\r\n", ""));
    const nested = text.replace("- 10:40", "  - by phone\r\n- 10:40");
    const [first] = found(read(nested), "timeline-duplicate-entry");
    expect(first?.finding.fixes.map((fix) => [fix.safe, whyNot(fix) !== undefined])).toEqual([[false, true]]);
  });

  test("that take midnight for noon can be told so", () => {
    const text = report(" on 2024-03-08", " (UTC)", [
      "- 11:50 AM: a",
      "- 12:00 PM: b",
      "- 12:15 AM: c",
      "- 12:20 AM: d",
    ]);
    const fixed = fixOf(text, "timeline-midnight-rollover", /noon/);
    expect(entriesOf(fixed).slice(2)).toEqual(["- 12:15 PM: c", "- 12:20 PM: d"]);
  });
});

describe("a weekday that contradicts its date", () => {
  const prose = (text: string) =>
    `# Postmortem: checkout down\n\n${text}\n\n## Impact\n\nMany orders failed.\n\n## Root cause\n\nA typo.\n`;

  test.each([
    "On Tuesday, 2024-06-03, the checkout was down.",
    "The checkout was down on Saturday, June 3rd, 2024.",
    "**Date**: June 3, 2024 (Saturday morning, found by chance)",
    "**Date**: June 3, 2024 (Sat)",
    "### Friday 2024-06-03: what we knew",
    "Am Dienstag, 3. Juni 2024, war die Kasse aus.",
  ])("is told wherever it stands: %s", (text) => expect(linesOf(prose(text), "invalid-date")).toEqual([3]));

  test.each([
    "On Monday, 2024-06-03, the checkout was down.",
    "It was fixed by Friday. 2024-06-03 was the day of the report.",
    "Since 2024-06-03, Friday releases are off.",
    "We met on 2024-06-03 (Friday releases were off by then).",
    "```\nFriday, 2024-06-03\n```",
  ])("is none in %j", (text) => expect(linesOf(prose(text), "invalid-date")).toEqual([]));
});

describe("a clock that lacks a digit", () => {
  test("is told, with what may be meant", () => {
    const text =
      "# Postmortem: checkout down\n\n## Timeline (UTC)\n\n| Time | Event |\n|---|---|\n| 2024-06-03 07:46 | a |\n| 2024-06-03 07:5:47 | b |\n| 2024-06-03 07:57 | c |\n";
    expect(linesOf(text, "invalid-time")).toEqual([8]);
    expect(fixOf(text, "invalid-time", /one too many/)).toContain("| 2024-06-03 07:47 | b |");
    expect(fixOf(text, "invalid-time", /nought/)).toContain("| 2024-06-03 07:05:47 | b |");
    const list =
      "# Postmortem: checkout down on 2024-06-03\n\n## Timeline (UTC)\n\n- 07:46: a\n- 07:5:47: b\n- 07:57: c\n";
    expect(linesOf(list, "invalid-time")).toEqual([6]);
  });
});

test.each([
  ["14:05:7", ["14:05:07"]],
  ["14:7", ["14:07"]],
  ["14:077", []],
])("a clock that lacks a digit or has one too many behind a date: %s", (clock, readings) => {
  const text = `# Postmortem: mail down\n\n## Timeline (UTC)\n\n- 2024-06-03 14:00 a\n- 2024-06-03 ${clock} b\n- 2024-06-03 14:20 c\n`;
  const told = found(read(text), "invalid-time");
  expect(told.map(({ line }) => line)).toEqual([6]);
  const written = told[0]?.finding.fixes.flatMap((fix) => {
    const made = fix.resolve();
    return "edits" in made ? made.edits.map((edit) => edit.text) : [];
  });
  expect(written).toEqual(readings);
  expect(linesOf(text, "timeline-out-of-order")).toEqual([]);
});

describe("a date in numbers that a heading is all about", () => {
  const heading = (text: string) =>
    `# Postmortem: checkout down\n\n## ${text}\n\n## Impact\n\nMany orders failed.\n\n## Root cause\n\nA typo.\n`;
  test.each(["3.4.2024", "3/4/2024", "03/04/2024"])("may be in March or April: %s", (date) =>
    expect(linesOf(heading(date), "ambiguous-date")).toEqual([3]),
  );
  test.each(["03.04.2024", "13.4.2024", "2024-03-04"])("is in one month only: %s", (date) =>
    expect(linesOf(heading(date), "ambiguous-date")).toEqual([]),
  );
});
