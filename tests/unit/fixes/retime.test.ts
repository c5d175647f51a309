// Entries told in another zone or an hour apart.
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../server/src/postmortem/model.ts";
import { type Retime, retime, retimeObstacle, zoneEdit } from "../../../server/src/rules/fixes/retime.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";
import { timelineOf, told } from "./made.ts";

const ON = "uploads down on 2024-05-03";
type Change = readonly [minutes: number, zone?: string] | undefined;

function changesOf(entries: readonly Entry[], changes: readonly Change[]): Map<Entry, Retime> {
  return new Map(
    entries.flatMap((entry, i): [Entry, Retime][] => {
      const change = changes[i];
      return change ? [[entry, { minutes: change[0], zone: change[1] }]] : [];
    }),
  );
}

/** The lines of a timeline after `changes`, one for each entry. */
function anew(lines: string, changes: readonly Change[], heading = "Timeline (UTC)", title = ON): string {
  const { document, postmortem, entries, source } = timelineOf(lines, heading, title);
  const text = applyEdits(source, retime(document, postmortem, changesOf(entries, changes)));
  return text.slice(text.indexOf(heading) + heading.length).trim();
}

describe("times told anew", () => {
  test.each<[string, string, Change[], string]>([
    ["nothing changes", "- 10:00 a\n- 10:30 b", [], "- 10:00 a\n- 10:30 b"],
    ["the hour", "- 10:00 a\n- 10:30 b", [[60], [60]], "- 11:00 a\n- 11:30 b"],
    ["half an hour back", "- 10:00 a\n- 10:45 b", [[-30], [-30]], "- 09:30 a\n- 10:15 b"],
    ["one of them", "- 10:00 a\n- 10:30 b", [undefined, [20]], "- 10:00 a\n- 10:50 b"],
    ["as they are written", "- 9:50 AM a\n- 11:30 AM b", [[60], [60]], "- 10:50 AM a\n- 12:30 PM b"],
    [
      "with another zone",
      "- 10:00 CET a\n- 10:30 CET b",
      [
        [-60, "UTC"],
        [-60, "UTC"],
      ],
      "- 09:00 UTC a\n- 09:30 UTC b",
    ],
    ["the zone alone", "- 10:00 CET a\n- 10:30 CET b", [[0, "MET"]], "- 10:00 MET a\n- 10:30 CET b"],
    ["a zone where none is written", "- 10:00 a\n- 10:30 b", [[60, "CET"]], "- 11:00 a\n- 10:30 b"],
    ["both ends of a range", "- 10:00–10:20 a\n- 10:30 b", [[60]], "- 11:00–11:20 a\n- 10:30 b"],
    ["an end past midnight", "- 22:50–23:40 a", [[60]], "- 23:50–00:40 a"],
    ["an end before midnight", "- 00:50 to 01:40 a\n- 01:50 b", [[-45], [-45]], "- 00:05 to 00:55 a\n- 01:05 b"],
    [
      "one zone for both ends",
      "- 10:00–10:20 CET a\n- 10:30 CET b",
      [[-60, "UTC"]],
      "- 09:00–09:20 UTC a\n- 10:30 CET b",
    ],
    [
      "a zone at each end",
      "- 10:00 CET – 10:20 CET a\n- 10:30 CET b",
      [[-60, "UTC"]],
      "- 09:00 UTC – 09:20 UTC a\n- 10:30 CET b",
    ],
    [
      "what is relative stays",
      "- 10:00 a\n- T+5m: b\n- 10:30 c",
      [[60], [60], [60]],
      "- 11:00 a\n- T+5m: b\n- 11:30 c",
    ],
    [
      "dates alone stay",
      "- 2024-05-03: a\n- 2024-05-04: b",
      [
        [0, "UTC"],
        [0, "UTC"],
      ],
      "- 2024-05-03: a\n- 2024-05-04: b",
    ],
  ])("%s", (_, before, changes, expected) => expect(anew(before, changes)).toBe(expected));
});

describe("where midnight comes between", () => {
  const BOTH: Change[] = [[60], [60], [60], [60]];
  const BACK: Change[] = [[-60], [-60], [-60], [-60]];
  test.each<[string, string, Change[], string, string?, string?]>([
    [
      "the day is written where it begins, and nowhere else",
      "- 22:30 a\n- 23:10 b\n- 23:20 c",
      BOTH,
      "- 23:30 a\n- 2024-05-04 00:10 b\n- 00:20 c",
    ],
    [
      "a day that began there already is not written",
      "- 22:30 a\n- 23:10 b\n- 00:20 c",
      [[30], [30], [30]],
      "- 23:00 a\n- 23:40 b\n- 00:50 c",
    ],
    ["the first of all gets its day", "- 23:30 a\n- 23:40 b", BOTH, "- 2024-05-04 00:30 a\n- 00:40 b"],
    [
      "back to the day before",
      "- 00:30 a\n- 00:50 b\n- 01:40 c",
      BACK,
      "- 2024-05-02 23:30 a\n- 23:50 b\n- 2024-05-03 00:40 c",
    ],
    [
      "a rollover moves back with its time",
      "- 22:40 a\n- 23:50 b\n- 00:20 c\n- 01:40 d",
      BACK,
      "- 21:40 a\n- 22:50 b\n- 23:20 c\n- 2024-05-04 00:40 d",
    ],
    ["what stays keeps its day", "- 23:30 a\n- 23:40 b", [[60]], "- 2024-05-04 00:30 a\n- 2024-05-03 23:40 b"],
    [
      "written dates move",
      "- 2024-05-03 23:30 a\n- 2024-05-04 00:10 b",
      BOTH,
      "- 2024-05-04 00:30 a\n- 2024-05-04 01:10 b",
    ],
    [
      "as they are written",
      "- 3 May 2024 23:30 a\n- 23:40 b\n- 4 May 2024 12:00 c",
      BOTH,
      "- 4 May 2024 00:30 a\n- 00:40 b\n- 4 May 2024 13:00 c",
    ],
    [
      "undated ones like those that are",
      "- 3 May 2024, 22:30 a\n- 23:40 b",
      BOTH,
      "- 3 May 2024, 23:30 a\n- 4 May 2024, 00:40 b",
    ],
    [
      "below a heading with the day",
      "### 2024-05-03\n\n- 23:30 a\n- 23:40 b\n\n### 2024-05-04\n\n- 10:00 c",
      [[60], [60], [60]],
      "### 2024-05-04\n\n- 00:30 a\n- 00:40 b\n\n### 2024-05-04\n\n- 11:00 c",
    ],
    [
      "a heading starts anew",
      "### 2024-05-03\n\n- 22:30 a\n- 23:40 b\n\n### 2024-05-04\n\n- 00:10 c\n- 10:00 d",
      BOTH,
      "### 2024-05-03\n\n- 23:30 a\n- 2024-05-04 00:40 b\n\n### 2024-05-04\n\n- 01:10 c\n- 11:00 d",
    ],
    [
      "told newest first",
      "- 2024-05-04 01:10 f\n- 00:50 e\n- 00:40 d\n- 2024-05-03 23:50 b\n- 22:40 a\n- 21:00 z",
      BACK,
      "- 2024-05-04 00:10 f\n- 2024-05-03 23:50 e\n- 23:40 d\n- 2024-05-03 22:50 b\n- 22:40 a\n- 21:00 z",
    ],
    [
      "of two lists each begins with its own day",
      "### Shop\n\n- 22:30 a\n- 23:40 b\n\n### Database\n\n- 22:10 c\n- 23:20 d",
      BOTH,
      "### Shop\n\n- 23:30 a\n- 2024-05-04 00:40 b\n\n### Database\n\n- 23:10 c\n- 2024-05-04 00:20 d",
    ],
    [
      "a zone is behind the time still",
      "- 22:30 CEST a\n- 23:40 CEST b",
      [
        [60, "EEST"],
        [60, "EEST"],
      ],
      "- 23:30 EEST a\n- 2024-05-04 00:40 EEST b",
    ],
    ["no date, no day", "- 22:30 a\n- 22:40 b", [[60], [60]], "- 23:30 a\n- 23:40 b", "Timeline (UTC)", "uploads down"],
    [
      "another zone that stays on its clock",
      "- 22:30 a\n- 23:40 b\n- 00:30 CEST c",
      [[60], [60]],
      "- 23:30 a\n- 2024-05-04 00:40 b\n- 00:30 CEST c",
    ],
  ])("%s", (_, before, changes, expected, heading, title) =>
    expect(anew(before, changes, heading, title)).toBe(expected),
  );
  test("a date with day or month first as the document has it", () => {
    const lines = "- 03/05/2024 23:30 a\n- 13/05/2024 10:00 b";
    expect(anew(lines, [[60], undefined])).toBe("- 04/05/2024 00:30 a\n- 13/05/2024 10:00 b");
  });
});

describe("days that are not written", () => {
  test.each<[string, string, Change[], string, string?]>([
    [
      "after a long step in what is told newest first",
      "- 20:00 c\n- 10:10 b\n- 10:00 a",
      [[60], [60], [60]],
      "- 21:00 c\n- 11:10 b\n- 11:00 a",
    ],
    [
      "below another day's heading",
      "### 2024-05-03\n\n- 22:30 a\n\n### 2024-05-05\n\n- 10:00 c",
      [[60], [60]],
      "### 2024-05-03\n\n- 23:30 a\n\n### 2024-05-05\n\n- 11:00 c",
    ],
    [
      "below the first heading",
      "- 2024-05-03 09:00 z\n\n### 2024-05-03\n\n- 23:30 c",
      [[-600]],
      "- 2024-05-02 23:00 z\n\n### 2024-05-03\n\n- 23:30 c",
    ],
    [
      "without a zone",
      "- 22:30 a\n- 23:40 b\n- 01:00 c",
      [[10], [10], [10]],
      "- 22:40 a\n- 23:50 b\n- 01:10 c",
      "Timeline",
    ],
    [
      "of one that stays in another zone",
      "- 17:00 UTC a\n- 09:30 PST b\n- 18:00 UTC c",
      [undefined, [0, "PT"]],
      "- 17:00 UTC a\n- 09:30 PT b\n- 18:00 UTC c",
      "Timeline",
    ],
    [
      "of one that comes to stand in the zone of the others",
      "- 17:00 UTC a\n- 09:30 PST b\n- 18:00 UTC c",
      [undefined, [480, "UTC"]],
      "- 17:00 UTC a\n- 17:30 UTC b\n- 18:00 UTC c",
      "Timeline",
    ],
  ])("%s", (_, before, changes, expected, heading) => expect(anew(before, changes, heading)).toBe(expected));
  test("nor anything else that stays", () => {
    const { document, postmortem, entries } = timelineOf("- 10:00 CET a\n- 10:30 CET b", "Timeline", ON);
    const edits = retime(document, postmortem, changesOf(entries, [[0, "MET"]]));
    expect(edits.map(({ text }) => text)).toEqual(["MET"]);
  });
});

describe("why times cannot be told anew", () => {
  const obstacle = (lines: string, changes: Change[], title = ON, change = (entry: Entry) => entry) => {
    const { entries } = timelineOf(lines, "Timeline (UTC)", title);
    return retimeObstacle(changesOf(entries.map(change), changes));
  };
  const MIDNIGHT = "Midnight comes between, and the document names no date to count from";
  test.each<[string, Change[], string | undefined, string?]>([
    ["- 10:00 a", [], undefined],
    ["- 10:00 a", [[60]], undefined],
    ["- 2024-05-03: a", [[60]], "A time of day is missing here"],
    ["- 2024-05-03: a", [[0, "UTC"]], undefined],
    ["- 2024-05-03 23:00 – 2024-05-04 01:00: a", [[60]], "A range with two dates stands among them; write it by hand"],
    ["- 2024-05-03 23:00 – 2024-05-04 01:00: a", [[0]], undefined],
    ["- 2024-05-03 23:00 – 23:30: a", [[60]], undefined],
    ["- 23:00 a", [[59]], undefined, "down"],
    ["- 23:00 a", [[60]], MIDNIGHT, "down"],
    ["- 23:30 a", [[29]], undefined, "down"],
    ["- 23:30 a", [[30]], MIDNIGHT, "down"],
    ["- 00:30 a", [[-30]], undefined, "down"],
    ["- 00:30 a", [[-31]], MIDNIGHT, "down"],
    ["- 23:00 a", [[60]], undefined],
    ["- 10:00 a\n- 23:00 a", [[60], [60]], MIDNIGHT, "down"],
    ["- 10:00 a\n- 23:00 a", [[0], [60]], MIDNIGHT, "down"],
  ])("%j, %j: %s", (lines, changes, expected, title) => expect(obstacle(lines, changes, title)).toBe(expected));
  test("an hour without minutes", () => {
    const bare = (entry: Entry) => told(entry, { minute: undefined });
    expect(obstacle("- 23:59 a", [[59]], "down", bare)).toBeUndefined();
    expect(obstacle("- 23:59 a", [[60]], "down", bare)).toBe(MIDNIGHT);
  });
});

describe("another zone in the place of a written one", () => {
  const rezoned = (line: string, zone: string) => {
    const { entries, source } = timelineOf(line);
    const written = entries[0]?.written.zone;
    if (!written) throw new Error(`no zone in ${line}`);
    return applyEdits(source, [zoneEdit(source, written, zone)])
      .trim()
      .split("\n")
      .at(-1);
  };
  test.each([
    ["- 10:00 CET a", "UTC", "- 10:00 UTC a"],
    ["- 10:00 CET a", "+02:00", "- 10:00 +02:00 a"],
    ["- 10:00Z a", "CET", "- 10:00 CET a"],
    ["- 10:00Z a", "+02:00", "- 10:00+02:00 a"],
    ["- 10:00Z a", "-02:00", "- 10:00-02:00 a"],
    ["- 10:00+02:00 a", "Z", "- 10:00Z a"],
    ["- 10:00+02:00 a", "UTC", "- 10:00 UTC a"],
    ["- 2024-05-03T10:00+02:00 a", "UTC", "- 2024-05-03T10:00Z a"],
    ["- 2024-05-03T10:00:00.123456789+02:00 a", "UTC", "- 2024-05-03T10:00:00.123456789Z a"],
    ["- 2024-05-03T10:00:00,123+02:00 a", "UTC", "- 2024-05-03T10:00:00,123Z a"],
    ["- 2024-05-03T10:00+02:00 a", "CET", "- 2024-05-03T10:00 CET a"],
    ["- 2024-05-03 10:00+02:00 a", "UTC", "- 2024-05-03 10:00 UTC a"],
    ["- 10:00Z a", "UTC+2", "- 10:00 UTC+2 a"],
  ])("%j, %s: %j", (line, zone, expected) => expect(rezoned(line, zone)).toBe(expected));
  test("Z belongs to the time right before it, wherever that stands", () => {
    const behind = (text: string) => {
      const span = { start: text.length, end: text.length + 6 };
      const zone = timelineOf("- 10:00+02:00 a").entries[0]?.written.zone;
      return zone && zoneEdit(`${text}+02:00 ${"x".repeat(99)}`, { ...zone, span }, "UTC").text;
    };
    expect(behind("2024-05-03T10:00")).toBe("Z");
    expect(behind("2024-05-03T10:00 to 10:20")).toBe(" UTC");
    expect(behind("")).toBe("UTC");
  });
});
