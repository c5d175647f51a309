// Formatting: one notation, columns, zones; no instant moves, what cannot be read stays, and a second time changes nothing.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { zoneMeaning } from "../../../server/src/capture/index.ts";
import { formatted } from "../../../server/src/language/format.ts";
import { timesLeft } from "../../../server/src/language/format-left.ts";
import { timelineActions } from "../../../server/src/language/timeline-actions.ts";
import { draftShape, keepsTimeline, type Shape } from "../../../server/src/language/timeline-shape.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";
import { runs } from "../../runs.ts";

const report = (timeline: string, heading = "## Timeline") =>
  `# Postmortem: checkout down on 2026-03-04\n\n## Summary\n\nCheckout failed.\n\n${heading}\n\n${timeline}\n\n## Root cause\n\nA full pool.\n`;
const body = (text: string) => text.slice(text.indexOf("## Timeline")).split("\n").slice(2, -5).join("\n");

function format(source: string, zoneName?: string) {
  const meaning = zoneName === undefined ? undefined : zoneMeaning(zoneName);
  const zone = zoneName !== undefined && meaning ? { name: zoneName, meaning } : undefined;
  const { edits, impossible } = formatted(analyse(source), { zone }, analyse);
  return { text: applyEdits(source, edits), impossible };
}
const times = (source: string) =>
  analyse(source).postmortem.timeline.entries.map(({ absolute, instant, time }) =>
    absolute ? instant : [time.day, time.hour, time.minute, time.second].join(),
  );

describe("one notation", () => {
  test.each([
    ["padding", "- 9:05 UTC paged\n- 10:15 UTC fixed", "- 09:05 UTC paged\n- 10:15 UTC fixed"],
    ["24 hours", "- 9:05 AM UTC paged\n- 2:15 PM UTC fixed", "- 09:05 UTC paged\n- 14:15 UTC fixed"],
    ["24 hours, with full stops", "- 9.05am UTC paged\n- 1.20pm UTC fixed", "- 09:05 UTC paged\n- 13:20 UTC fixed"],
    ["a range", "- 9:05–9:20 AM UTC paged\n- 2:15 PM UTC fixed", "- 09:05–09:20 UTC paged\n- 14:15 UTC fixed"],
    ["zones in brackets", "- 09:05 (UTC) paged\n- 10:15 UTC fixed", "- 09:05 UTC paged\n- 10:15 UTC fixed"],
    ["emphasis stays", "- **9:05 UTC** paged\n- **10:15 UTC** fixed", "- **09:05 UTC** paged\n- **10:15 UTC** fixed"],
    [
      "a word of the language stays",
      "- 9:05 Uhr UTC Alarm\n- 10:15 Uhr UTC behoben",
      "- 09:05 Uhr UTC Alarm\n- 10:15 Uhr UTC behoben",
    ],
    ["seconds stay", "- 9:05:07 UTC paged\n- 10:15 UTC fixed", "- 09:05:07 UTC paged\n- 10:15 UTC fixed"],
    [
      "ISO 8601 stays",
      "- 2026-03-04T09:05Z paged\n- 2026-03-04T10:15:00.120Z fixed",
      "- 2026-03-04T09:05Z paged\n- 2026-03-04T10:15:00.120Z fixed",
    ],
    ["what is no time stays", "- HH:MM UTC paged\n- 25:10 UTC fixed", "- HH:MM UTC paged\n- 25:10 UTC fixed"],
    [
      "the form of most times",
      "- 8h55 UTC déploiement\n- 9 h 02 UTC erreurs\n- 9h10 UTC alerte\n- 10:15 UTC retour\n- 11h UTC clos",
      "- 8h55 UTC déploiement\n- 9h02 UTC erreurs\n- 9h10 UTC alerte\n- 10h15 UTC retour\n- 11h UTC clos",
    ],
    [
      "that of most times, with a full stop",
      "- 9.05 Uhr UTC Alarm\n- 9.20 Uhr UTC Ursache\n- 10:15 Uhr UTC behoben",
      "- 9.05 Uhr UTC Alarm\n- 9.20 Uhr UTC Ursache\n- 10.15 Uhr UTC behoben",
    ],
    [
      "near miss: as many in another form",
      "- 8h55 UTC déploiement\n- 9h02 UTC erreurs\n- 09:10 UTC alerte\n- 10:15 UTC retour",
      "- 08:55 UTC déploiement\n- 09:02 UTC erreurs\n- 09:10 UTC alerte\n- 10:15 UTC retour",
    ],
    [
      "near miss: most have halves of the day",
      "- 9:05 AM UTC paged\n- 9:20 AM UTC found\n- 2h15 PM UTC fixed",
      "- 09:05 UTC paged\n- 09:20 UTC found\n- 14:15 UTC fixed",
    ],
  ])("%s", (_name, before, after) => {
    expect(body(format(report(before)).text)).toBe(after);
  });

  test("a table, by the width that its letters have", () => {
    const table =
      "| Time (UTC) | Who | What |\n|:-|--:|---|\n| 9:05 | 田中 | paged |\n| 10:15 AM | dana | all is well |";
    expect(body(format(report(table)).text)).toBe(
      "| Time (UTC) |  Who | What        |\n| :--------- | ---: | ----------- |\n| 09:05      | 田中 | paged       |\n| 10:15      | dana | all is well |",
    );
  });

  test("what is no report stays", () => {
    const notes = "# Meeting\n\n- 9:05 UTC tea\n- 9:20 UTC cake\n";
    expect(format(notes).text).toBe(notes);
  });
});

describe("another zone", () => {
  test("written at each time, over midnight", () => {
    const before = "- 2026-03-04 22:30 UTC paged\n- 2026-03-04 23:40 UTC fixed";
    expect(body(format(report(before), "Europe/Berlin").text)).toBe(
      "- 2026-03-04 23:30 CET paged\n- 2026-03-05 00:40 CET fixed",
    );
  });
  test("said once, in the heading", () => {
    const before = report("- 09:05 paged\n- 10:15 fixed", "## Timeline (UTC)");
    const { text } = format(before, "Europe/Berlin");
    expect(text).toContain("## Timeline (Europe/Berlin)");
    expect(text).toContain("- 10:05 paged\n- 11:15 fixed");
    expect(times(text)).toEqual(times(before));
  });
  test("not where the zone of no time is known", () => {
    const before = report("- 09:05 paged\n- 10:15 fixed");
    expect(format(before, "UTC").text).toBe(before);
  });
});

describe("the names of the zone it was, and the days", () => {
  const night = "- 15:10 deploy\n- 23:30 errors";
  test.each([
    ["two names of one zone", "## Timeline (PST / UTC-8)", "## Timeline (UTC)"],
    ["the offset first", "## Timeline (UTC-8 = PST)", "## Timeline (UTC)"],
    ["in a row of words", "## Timeline (all times PST, UTC-08:00)", "## Timeline (all times UTC)"],
    ["a region and an offset of it", "## Timeline (Pacific time, UTC-8)", "## Timeline (UTC)"],
    ["near miss: another zone", "## Timeline (PST / CET)", "## Timeline (UTC / CET)"],
  ])("%s", (_name, heading, after) => {
    expect(format(report("- 09:05 paged\n- 10:15 fixed", heading), "UTC").text).toContain(`${after}\n`);
  });
  test("behind each time", () => {
    const before = "- 2026-03-04 09:05 (PST / UTC-8) paged\n- 2026-03-04 10:15 PST (UTC-8, Los Angeles) fixed";
    expect(body(format(report(before), "UTC").text)).toBe("- 2026-03-04 17:05 UTC paged\n- 2026-03-04 18:15 UTC fixed");
  });
  test.each([
    [
      "a weekday in brackets behind the date",
      "- 2026-03-04 (Wed) 15:10 deploy\n- 2026-03-04 (Wed) 23:30 errors",
      "- 2026-03-04 (Wed) 23:10 deploy\n- 2026-03-05 (Thu) 07:30 errors",
    ],
    [
      "a weekday behind the time",
      "- 15:10 (Wed) deploy\n- 23:30 (Wed) errors\n- 00:40 (Thu) fixed",
      "- 23:10 (Wed) deploy\n- 07:30 (Thu) errors\n- 08:40 (Thu) fixed",
    ],
    [
      "a weekday in front of it",
      "- Wed 20:10 deploy\n- Wed 23:30 errors\n- Thu 00:40 fixed",
      "- Thu 04:10 deploy\n- Thu 07:30 errors\n- Thu 08:40 fixed",
    ],
    [
      "a weekday over entries, one of which leaves it",
      `Wednesday\n\n${night}\n\nThursday\n\n- 00:40 fixed`,
      "Wednesday\n\n- 23:10 deploy\n- Thursday 07:30 errors\n\nThursday\n\n- 08:40 fixed",
    ],
    [
      "a weekday over entries that all leave it",
      "**Wednesday**\n\n- 20:10 deploy\n- 23:30 errors\n\n**Thursday**\n\n- 00:40 fixed",
      "**Thursday**\n\n- 04:10 deploy\n- 07:30 errors\n\n**Thursday**\n\n- 08:40 fixed",
    ],
    [
      "a day in words over entries",
      `### Wed, Mar 4\n\n${night}\n\n### Thu, Mar 5\n\n- 00:40 fixed`,
      "### Wed, Mar 4\n\n- 23:10 deploy\n- Thu, Mar 5 07:30 errors\n\n### Thu, Mar 5\n\n- 08:40 fixed",
    ],
    [
      "a day in another language",
      `Mittwoch, 04.03.\n\n${night}`,
      "Mittwoch, 04.03.\n\n- 23:10 deploy\n- Donnerstag, 05.03. 07:30 errors",
    ],
    [
      "near miss: no day is left",
      "Wednesday\n\n- 09:10 deploy\n- 10:30 errors",
      "Wednesday\n\n- 17:10 deploy\n- 18:30 errors",
    ],
    [
      "near miss: a weekday in what happened",
      "- 2026-03-04 23:10 the Wednesday (Wed) release\n- 2026-03-04 23:30 errors",
      "- 2026-03-05 07:10 the Wednesday (Wed) release\n- 2026-03-05 07:30 errors",
    ],
  ])("%s", (_name, before, after) => {
    const source = report(before, "## Timeline (PST)");
    const { text } = format(source, "UTC");
    expect(body(text)).toBe(after);
    expect(times(text)).toEqual(times(source));
  });
});

describe("as a table and as a list", () => {
  const turn = (source: string, shape: Shape) => {
    const analysis = analyse(source);
    const draft = draftShape(analysis, source.indexOf("paged"), shape);
    return draft && keepsTimeline(analysis, draft, analyse) ? applyEdits(source, draft.edits) : undefined;
  };
  const list = report("- 09:05 UTC paged\n- 10:15 UTC **fixed** by `v2`");
  const table = report(
    "| Time      | What happened     |\n| --------- | ----------------- |\n| 09:05 UTC | paged             |\n| 10:15 UTC | **fixed** by `v2` |",
  );
  test("there and back", () => {
    expect(turn(list, "table")).toBe(table);
    expect(turn(table, "list")).toBe(list);
  });
  test("a list for each day", () => {
    const days = report("Wednesday\n\n- 09:05 UTC paged\n- 10:15 UTC fixed\n\nThursday\n\n- 11:00 UTC reviewed");
    const tables = report(
      "Wednesday\n\n| Time      | What happened |\n| --------- | ------------- |\n| 09:05 UTC | paged         |\n| 10:15 UTC | fixed         |\n\nThursday\n\n| Time      | What happened |\n| --------- | ------------- |\n| 11:00 UTC | reviewed      |",
    );
    expect(turn(days, "table")).toBe(tables);
    expect(turn(tables, "list")).toBe(days);
  });
  test("near miss: one of several lists alone, where another has more in it, and it is said", () => {
    const days = report(
      "Wednesday\n\n- 09:05 UTC paged\n- 10:15 UTC fixed\n\nThursday\n\n- 11:00 UTC reviewed\n  - and sent\n- 12:00 UTC closed",
    );
    const titles = (at: string) =>
      timelineActions(analyse(days), days.indexOf(at), [], analyse).map(({ title }) => title);
    expect(titles("paged")).toContain("Turn this list into a table");
    expect(titles("reviewed").filter((title) => /table/.test(title))).toEqual([]);
    expect(turn(days, "table")).toMatch(/\| 10:15 UTC \| fixed {9}\|\n\nThursday\n\n- 11:00/);
    const single = report("- 09:05 UTC paged\n- 10:15 UTC fixed");
    expect(timelineActions(analyse(single), single.indexOf("paged"), [], analyse)[0]?.title).toBe(
      "Turn the timeline into a table",
    );
  });
  test("other columns keep their headings; a zone in the heading goes to each time", () => {
    const wide = report("| Time (UTC) | Who | What |\n|---|---|---|\n| 09:05 | dana | paged |\n| 10:15 |  | fixed |");
    expect(turn(wide, "list")).toBe(report("- 09:05 UTC paged (Who: dana)\n- 10:15 UTC fixed"));
  });
  test.each([
    ["nested lines", report("- 09:05 UTC paged\n  - twice\n- 10:15 UTC fixed")],
    ["a bar in the text", report("- 09:05 UTC paged | twice\n- 10:15 UTC fixed")],
    ["a checkbox", report("- [x] 09:05 UTC paged\n- [x] 10:15 UTC fixed")],
  ])("not a list with %s", (_name, source) => {
    expect(turn(source, "table")).toBeUndefined();
  });
});

describe("a zone is said once", () => {
  test.each([
    [
      "a heading says it",
      "UTC",
      "## Timeline (all times UTC)",
      "- 09:00 paged\n- 10:15 CET fixed",
      "- 09:00 paged\n- 09:15 fixed",
    ],
    [
      "a heading will say it",
      "Europe/Berlin",
      "## Timeline (all times UTC)",
      "- 09:00 paged\n- 10:15 CET fixed",
      "- 10:00 paged\n- 10:15 fixed",
    ],
    [
      "in brackets, behind a range",
      "UTC",
      "## Timeline (all times UTC)",
      "- 09:00 paged\n- 10:15–10:20 (CET): fixed",
      "- 09:00 paged\n- 09:15–09:20: fixed",
    ],
    [
      "but stays where nothing else stands within its marks",
      "UTC",
      "## Timeline (all times UTC)",
      "- 09:00 paged\n- **10:15** **CET** fixed\n- `10:20` `CET` told\n- 10:21 *CET* closed\n- **10:22 CET** filed",
      "- 09:00 paged\n- **09:15** **UTC** fixed\n- `09:20` `UTC` told\n- 09:21 *UTC* closed\n- **09:22** filed",
    ],
    [
      "but stays in a link, and in emphasis around its brackets",
      "UTC",
      "## Timeline (all times UTC)",
      "- 09:00 paged\n- 10:15 [CET](https://clock.example/CET) fixed\n- 10:20 [CET][clock] told\n- 10:25 **(CET)** closed",
      "- 09:00 paged\n- 09:15 [UTC](https://clock.example/CET) fixed\n- 09:20 [UTC][clock] told\n- 09:25 **(UTC)** closed",
    ],
    [
      "with its brackets and blanks of any kind",
      "UTC",
      "## Timeline (all times UTC)",
      "- 09:00 paged\n- 10:15\u00a0CET fixed\n- 10:20 [CET] told\n- 10:25（CET） closed\n- 10:30\u202fCET filed",
      "- 09:00 paged\n- 09:15 fixed\n- 09:20 told\n- 09:25 closed\n- 09:30 filed",
    ],
    [
      "a second name in brackets",
      "UTC",
      "## Timeline",
      "- 09:00 UTC paged\n- 10:15 UTC+1 (CET) fixed",
      "- 09:00 UTC paged\n- 09:15 UTC fixed",
    ],
    [
      "the same time beside it",
      "UTC",
      "## Timeline",
      "- 10:00 CET (09:00 UTC) paged\n- 10:15 CET / 09:15 UTC: fixed",
      "- 09:00 UTC paged\n- 09:15 UTC: fixed",
    ],
    [
      "the same time beside it in the same bracket",
      "UTC",
      "## Timeline",
      "- 10:00 (CET / 09:00 UTC) paged\n- 09:15 UTC fixed",
      "- 09:00 UTC paged\n- 09:15 UTC fixed",
    ],
    [
      "the day before beside it",
      "UTC",
      "## Timeline",
      "- 2026-03-04 23:50 PST (2026-03-05 07:50 UTC) paged\n- 2026-03-05 08:00 UTC fixed",
      "- 2026-03-05 07:50 UTC paged\n- 2026-03-05 08:00 UTC fixed",
    ],
  ])("%s", (_name, zone, heading, from, to) => {
    expect(body(format(report(from, heading), zone).text)).toBe(to);
  });
  test.each([
    [
      "nothing says it above",
      "UTC",
      "## Timeline",
      "- 09:00 UTC paged\n- 10:15 CET fixed",
      "- 09:00 UTC paged\n- 09:15 UTC fixed",
    ],
    [
      "written though a heading says it",
      "Europe/Berlin",
      "## Timeline (all times UTC)",
      "- 09:00 paged\n- 09:15 UTC fixed",
      "- 10:00 paged\n- 10:15 CET fixed",
    ],
    [
      "a word behind it would be taken for a part of the time",
      "UTC",
      "## Timeline (all times UTC)",
      "- 09:00 paged\n- 10:15 CET PM asked for news",
      "- 09:00 paged\n- 09:15 UTC PM asked for news",
    ],
    [
      "a third zone stays beside it",
      "America/New_York",
      "## Timeline",
      "- 10:00 CET (09:00 UTC) paged\n- 09:15 UTC fixed",
      "- 04:00 EST (09:00 UTC) paged\n- 04:15 EST fixed",
    ],
  ])("near miss: %s", (_name, zone, heading, from, to) => {
    expect(body(format(report(from, heading), zone).text)).toBe(to);
  });
});

test("no instant moves, and a second time changes nothing", () => {
  const clock = fc
    .tuple(
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      fc.constantFrom("24", "12", "short", "seconds"),
    )
    .map(([hour, minute, kind]) => {
      const two = (n: number) => String(n).padStart(2, "0");
      if (kind === "12") return `${((hour + 11) % 12) + 1}:${two(minute)} ${hour < 12 ? "AM" : "PM"}`;
      if (kind === "short") return `${hour}:${two(minute)}`;
      return kind === "seconds" ? `${two(hour)}:${two(minute)}:30` : `${two(hour)}:${two(minute)}`;
    });
  const zone = fc.constantFrom(" UTC", " (UTC)", "", " CET", " PST", "Z", " +02:00", " [UTC]", " (UTC+1)");
  const date = fc.constantFrom("", "2026-03-04 ", "Mar 5 ", "05.03.2026 ", "2026-03-06, ");
  const line = fc.tuple(date, clock, zone, fc.constantFrom("paged", "fixed", "**Ana** acks", "at 9:05 it fell"));
  const shape = fc.constantFrom("list", "table", "bold");
  const timeline = fc
    .tuple(fc.array(line, { minLength: 2, maxLength: 8 }), shape)
    .map(([lines, kind]) =>
      kind === "table"
        ? `| When | What |\n|--|--|\n${lines.map(([d, c, z, t]) => `| ${d}${c}${z} | ${t} |`).join("\n")}`
        : lines.map(([d, c, z, t]) => (kind === "bold" ? `- **${d}${c}${z}** ${t}` : `- ${d}${c}${z} ${t}`)).join("\n"),
    );
  const heading = fc.constantFrom("## Timeline", "## Timeline (all times UTC)", "## Timeline (CET)");
  const zones = fc.constantFrom(undefined, "UTC", "Europe/Berlin");
  fc.assert(
    fc.property(timeline, heading, zones, fc.boolean(), (text, head, name, crlf) => {
      const source = crlf ? report(text, head).replaceAll("\n", "\r\n") : report(text, head);
      const once = format(source, name).text;
      expect(times(once)).toEqual(times(source));
      expect(format(once, name).text).toBe(once);
      if (crlf) expect(once.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    }),
    runs(40),
  );
});

test("what can be told in the zone only once it is in one notation is told at once", () => {
  const source = report("- 13:00 +02:00 paged\n- 1:00 AMZ acked\n- 01:00 UTC fixed", "## Timeline (all times UTC)");
  const once = format(source, "UTC");
  expect(once.impossible).toBeUndefined();
  expect(format(once.text, "UTC").text).toBe(once.text);
});

test("what has no zone at all is left as it is, its notation, too", () => {
  const source = report("- 9:05 AM paged\n- 12:30 PM fixed");
  expect(format(source, "UTC")).toEqual({ text: source, impossible: expect.stringContaining("line 9, “9:05 AM”") });
  expect(format(source).text).toContain("- 09:05 paged\n- 12:30 fixed");
  const zoned = report("- 9:05 AM UTC paged\n- 12:30 PM UTC fixed");
  expect(format(zoned, "UTC")).toEqual({ text: expect.stringContaining("- 12:30 UTC fixed"), impossible: undefined });
});

test.each([
  [
    "- 09:05 CET paged\n- 09:15 fixed\n- 09:40 CET closed",
    "Some of these times have no zone (line 10, “09:15”); add it first",
  ],
  [
    "- 09:05 CET paged\n- 2026-03-04 23:05 – 2026-03-05 01:00 CET repaired",
    "A range with two dates stands among them; write it by hand (line 10, “2026-03-04 23:05 – 2026-03-05…”)",
  ],
])("the line of what cannot be moved is named: %j", (timeline, why) => {
  const source = report(timeline);
  expect(format(source, "UTC")).toEqual({ text: source, impossible: why });
});

test("a time that is not read would stay behind: nothing is moved to another zone, and it is named", () => {
  const source = report("- 08:41 deploy of v42\n- 8.50 alert fires\n- 09:53 resolved", "## Timeline (all times CET)");
  expect(format(source, "UTC")).toEqual({ text: source, impossible: expect.stringContaining("“8.50” on line 10 ") });
  const read = report("- 8:41 deploy of v42\n- alert fires\n- 9:53 resolved", "## Timeline (all times CET)");
  expect(format(read, "UTC").text).toContain("- 07:41 deploy of v42");
});

test("a range of hours in the heading over entries goes along, in whatever form", () => {
  const timeline = (...[first, last, a, b]: readonly string[]) =>
    `### Phase 1 (${first})\n\n- ${a} paged\n\n### Phase 2: ${last}\n\n- ${b} closed`;
  const source = report(timeline("10:00–14:00", "14:00 - 23:30", "10:05", "15:20"), "## Timeline (all times CET)");
  expect(format(source, "UTC").text).toContain(timeline("09:00–13:00", "13:00 - 22:30", "09:05", "14:20"));
  // With a zone of its own it is right as it is.
  const zoned = report("### Phase 1 (09:00–13:00 UTC)\n\n- 10:05 CET paged\n- 10:40 CET closed");
  expect(format(zoned, "UTC").text).toContain("### Phase 1 (09:00–13:00 UTC)\n\n- 09:05 UTC paged");
});

describe("times that are left as they are written", () => {
  const left = (source: string, name: string) => {
    const before = analyse(source);
    return timesLeft(before, analyse(format(source, name).text)).map(({ line, time }) => `${line} ${time}`);
  };
  const timeline = "- 09:05 alert fires for what began at 08:50\n- 09:40 up again, 3 of 4 nodes from 09:15-09:20 on";
  test("in the words of entries", () => {
    const source = report(timeline, "## Timeline (all times CET)");
    expect(left(source, "UTC").map((one) => one.split(" ")[1])).toEqual(["08:50", "09:15", "09:20"]);
    // No time is another one there.
    expect(left(source, "CET")).toEqual([]);
  });
  test("none with a zone of its own, and none that goes along", () => {
    const zoned = timeline.replace("08:50", "07:50 UTC").replace("09:15-09:20", "08:15-08:20 UTC");
    expect(left(report(zoned, "## Timeline (all times CET)"), "UTC")).toEqual([]);
    expect(left(report("- 09:05 CET – 09:10 CET paged\n- 09:40 CET closed"), "UTC")).toEqual([]);
  });
});

test("a timeline that was told in a zone, with a weekday for another day, stays as it is when it is told there again", () => {
  const source =
    "# Oven outage, Thu 2 May 2024\n\n## Timeline (PST)\n\n### Thursday\n\n- 10:00 oven fails\n- 22:00 paged\n\n### Friday\n\n- 08:00 fixed\n";
  const { text } = format(source, "UTC");
  expect(text).not.toBe(source);
  expect(format(text, "UTC").text).toBe(text);
});
