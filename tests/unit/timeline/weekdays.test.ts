// Entries whose day is said by its weekday, and clocks that could be read on either half of the day.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { formatIso } from "../../../server/src/time/instant.ts";

const read = (timeline: string, date = "**Date:** 2024-05-06\n\n") =>
  analyse(`# Postmortem: mail down\n\n${date}## Timeline (UTC)\n\n${timeline}\n\n## Impact\n\nNo mail.\n`);
const times = (timeline: string, date?: string) =>
  read(timeline, date).postmortem.timeline.entries.map(({ time, written }) => formatIso(time, written.relative));
const rules = (timeline: string, date?: string) =>
  read(timeline, date)
    .findings.map(({ rule }) => rule)
    .filter((rule) => /^timeline-(?:out|desc|mid)/.test(rule));

describe("a weekday in the place of a date", () => {
  const days = ["2024-05-03T10:00Z", "2024-05-04T09:00Z", "2024-05-04T11:30Z", "2024-05-06T08:30Z"];

  it.each([
    ["before the time", "- Fri 10:00 paged\n- Sat 09:00 looked\n- 11:30 asked\n- Mon 08:30 mended"],
    ["in brackets", "- 10:00 (Fri) paged\n- 09:00 (Sat) looked\n- 11:30 asked\n- 08:30 (Monday) mended"],
    [
      "over them",
      "### Friday\n\n- 10:00 paged\n\n### Saturday\n\n- 09:00 looked\n- 11:30 asked\n\n### Monday\n\n- 08:30 mended",
    ],
    [
      "over them, in an item",
      "- **Friday**\n  - 10:00 paged\n- Saturday:\n  - Nobody was awake\n  - 09:00 looked\n  - 11:30 asked\n- Monday\n  - 08:30 mended",
    ],
    [
      "over them, in an item of the same list",
      "- Freitag\n- 10:00 Alarm\n- Samstag\n- 09:00 Suche\n- 11:30 Rückfrage\n- Montag\n- 08:30 behoben",
    ],
    [
      "over them, in a row",
      "| 時刻 | 内容 |\n|---|---|\n| 金曜日 | |\n| 10:00 | 検知 |\n| 土曜日 | |\n| 09:00 | 調査 |\n| 11:30 | 確認 |\n| 月曜日 | |\n| 08:30 | 復旧 |",
    ],
    [
      "in a cell",
      "| Day | Time | Event |\n|---|---|---|\n| Fri | 10:00 | paged |\n| Sat | 09:00 | looked |\n| | 11:30 | asked |\n| Mon | 08:30 | mended |",
    ],
  ])("%s", (_, timeline) => {
    expect(times(timeline)).toEqual(days);
    expect(rules(timeline)).toEqual([]);
  });

  it("goes back one day where the day before follows", () => {
    expect(times("- Tue 10:00 paged\n- Mon 11:00 broken\n- Tue 12:00 mended")).toEqual([
      "2024-05-07T10:00Z",
      "2024-05-06T11:00Z",
      "2024-05-07T12:00Z",
    ]);
    expect(rules("- Tue 10:00 paged\n- Mon 11:00 broken\n- Tue 12:00 mended")).toEqual(["timeline-out-of-order"]);
  });

  it("tells of another day, whichever that is", () => {
    const newest = "- 09:00 (Sun) mended\n- 14:30 copying\n- 12:00 paged\n- 11:00 slower\n- 10:50 slow\n- 10:30 broken";
    expect(rules(newest, "")).toEqual(["timeline-descending"]);
    expect(rules("- 12:00 broken\n- 14:30 paged\n- 09:00 (Sun) mended\n- 09:30 told", "")).toEqual([]);
    expect(rules("- Mon 09:00 mended\n- Sun 14:30 paged\n- Sat 18:00 broken", "")).toEqual(["timeline-descending"]);
  });

  it("is none in a sentence", () => {
    const day = ["2024-05-06T10:00Z", "2024-05-06T10:30Z"];
    expect(times("- 10:00 the Friday job hangs\n- 10:30 mended")).toEqual(day);
    expect(times("- 10:00 hangs\n- Friday is when the job runs\n- 10:30 mended")).toEqual(day);
    expect(times("| Time | Event |\n|---|---|\n| 10:00 | hangs |\n| later | Friday |\n| 10:30 | mended |")).toEqual(
      day,
    );
  });
});

describe("an hour before noon", () => {
  it("below one that counts beyond twelve is of the next day", () => {
    expect(times("- 23:00 broken\n- 11:00 paged\n- 12:00 mended")).toEqual([
      "2024-05-06T23:00Z",
      "2024-05-07T11:00Z",
      "2024-05-07T12:00Z",
    ]);
  });
  it("below noon goes on in the afternoon", () => {
    expect(times("- 11:40 broken\n- 12:15 paged\n- 1:05 mended").at(-1)).toBe("2024-05-06T13:05Z");
    expect(times("- 12:16 on May 6: broken\n- 1:00 PM paged\n- 4:00 on May 6: mended").at(-1)).toBe(
      "2024-05-06T16:00Z",
    );
    expect(times("- 2024-05-06 12:16 broken\n- 2024-05-06 13:00 paged\n- 2024-05-06 04:00 mended").at(-1)).toBe(
      "2024-05-06T04:00Z",
    );
  });
});

describe("a table within the text of a timeline", () => {
  const table = "| Time | What |\n|---|---|\n| 07:12 | alarm |\n| 16:20 | asked |\n| 19:50 | mended |\n";
  it("lets the text go on below it where it stood above", () => {
    const told = `**07:12 UTC:** the alarm rings.\n\n${table}\n**08:27 UTC:** somebody hears it.\n\n**16:00 UTC:** the smith comes.\n`;
    expect(times(told).map((time) => time?.slice(8))).toEqual([
      "06T07:12Z",
      "06T07:12Z",
      "06T16:20Z",
      "06T19:50Z",
      "06T08:27Z",
      "06T16:00Z",
    ]);
  });
  it("is followed by the next day where that is told above as late", () => {
    const late = table.replace("07:12", "18:30").replace("16:20", "19:10");
    const told = `**18:12 UTC:** the alarm rings.\n\n${late}\n**08:27 UTC:** somebody hears it.\n`;
    expect(times(told).at(-1)).toBe("2024-05-07T08:27Z");
  });
});

describe("“(next day)” behind a time", () => {
  it.each(["(next day)", "(+1d)", "(nächster Tag)", "（翌日）"])("%s moves the day once", (mark) => {
    const list = `- 10:00 paged\n- 10:30 back\n- 09:00 UTC ${mark} looked\n- 11:00 ${mark} mended\n- 12:00 told`;
    expect(times(list)).toEqual([
      "2024-05-06T10:00Z",
      "2024-05-06T10:30Z",
      "2024-05-07T09:00Z",
      "2024-05-07T11:00Z",
      "2024-05-07T12:00Z",
    ]);
    expect(rules(list)).toEqual([]);
  });
});

describe("the previous day beside the clock of the first entries", () => {
  it.each([
    "23:20 (previous day) reloaded",
    "~23:20 UTC (the day before): reloaded",
    "23:20 the night before: reloaded",
    "23:20 (-1d) reloaded",
    "The previous evening at 23:20 reloaded",
    "23:20 (ngày hôm trước) nạp lại",
    "23h20 (la veille) : rechargé",
    "前日23:20 再読み込み",
    "23:20 (am Vortag) neu geladen",
  ])("is theirs alone: %s", (entry) => {
    const list = `- ${entry}\n- 23:40 (previous day) left\n- 10:00 paged\n- 11:00 back`;
    expect(times(list)).toEqual(["2024-05-05T23:20Z", "2024-05-05T23:40Z", "2024-05-06T10:00Z", "2024-05-06T11:00Z"]);
    expect(rules(list)).toEqual([]);
  });

  it("is nothing below an entry of the day, nor within what happened", () => {
    expect(times("- 10:00 paged\n- 10:20 (previous day) seen").at(1)).toBe("2024-05-06T10:20Z");
    expect(times("- 10:00 restored the copy of the previous day: it was whole\n- 10:20 back")[0]).toBe(
      "2024-05-06T10:00Z",
    );
  });
});

describe("the next day in words beside the clock of an entry", () => {
  const list = (entry: string) => `- 11:00 paged\n- 12:10 restarted\n- ${entry}\n- 12:30 told`;

  it.each([
    "09:30 the next day: looked again",
    "**09:30 the following day** looked again",
    "09:30 UTC next day – looked again",
    "9h30 le lendemain : revue",
    "09:30 del día siguiente: revisión",
    "09:30 翌日、復旧",
    "The next day at 09:30 looked again",
    "next day, 09:30: looked again",
    "am nächsten Tag um 9:30 nachgesehen",
    "le lendemain à 9h30 : revue",
    "al día siguiente a las 09:30: revisión",
    "翌日09:30 復旧",
  ])("moves the day once: %s", (entry) => {
    expect(times(list(entry)).slice(2)).toEqual(["2024-05-07T09:30Z", "2024-05-07T12:30Z"]);
    expect(rules(list(entry))).toEqual([]);
  });

  it("reads a part of the day as a clock", () => {
    expect(times(list("noon next day: looked again")).at(2)).toBe("2024-05-07T12:00Z");
  });

  it.each([
    "09:30 next day delivery was stopped",
    "09:30 told support that the next day: no sale",
    "09:30 the next day's sale was called off",
    "09:30: planned a review for the next day at 10:00",
  ])("says nothing of the entry within its sentence: %s", (entry) => {
    expect(times(list(entry)).at(2)).toBe("2024-05-06T09:30Z");
    expect(rules(list(entry))).toEqual(["timeline-out-of-order"]);
  });

  it("is the same next day as the one told above, until the clock goes back", () => {
    const days = (timeline: string) => times(timeline).map((time) => time?.slice(8, 13));
    const again =
      "- 21:00 paged\n- 09:00 (next day) looked\n- 11:00 asked\n- 12:00 (next day) mended\n- 13:00 the next day: told";
    expect(days(again)).toEqual(["06T21", "07T09", "07T11", "07T12", "07T13"]);
    const further = "- 21:00 paged\n- 09:00 (next day) looked\n- 11:00 asked\n- 10:00 (next day) mended";
    expect(days(further)).toEqual(["06T21", "07T09", "07T11", "08T10"]);
    expect(days("- 22:00 paged\n- 00:30 looked\n- 09:00 (next day) mended")).toEqual(["06T22", "07T00", "07T09"]);
    expect(days("- 22:00 paged\n- 08:30 looked\n- 09:00 (next day) mended")).toEqual(["06T22", "07T08", "08T09"]);
  });

  it("behind a range past midnight is that of its end", () => {
    expect(times("- 22:00 paged\n- 23:00–01:00 (next day) copying\n- 02:00 told").slice(1)).toEqual([
      "2024-05-06T23:00Z",
      "2024-05-07T02:00Z",
    ]);
  });
});

it("a weekday below an entry, or in the text of a row, heads nothing", () => {
  const days = (timeline: string) => times(timeline).map((time) => time?.slice(0, 10));
  const offered = "- 10:05 alert\n- 10:10 two days are offered:\n  - Saturday\n  - Sunday\n- 10:20 taken back\n";
  expect(new Set(days(offered))).toEqual(new Set(["2024-05-06"]));
  const row = "| Time | Event |\n|---|---|\n| 10:05 | The change waits for |\n| | Friday |\n| 10:20 | taken back |\n";
  expect(new Set(days(row))).toEqual(new Set(["2024-05-06"]));
});

it("a weekday in the text of an entry heads nothing, one between two lists does", () => {
  const list = (between: string) => `- 10:05 alert\n- 10:10 the fitter offers:\n${between}\n- 10:20 taken back\n`;
  for (const within of ["  Friday", "\n  Friday\n", "  **Friday**", "  - Sat", "  - `Friday`", "  - Friday?"])
    expect(times(list(within)).at(-1)).toBe("2024-05-06T10:20Z");
  expect(times(list("\nFriday\n")).at(-1)).toBe("2024-05-10T10:20Z");
});
