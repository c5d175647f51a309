// Whether a timeline stays in order when some of its times come to mean others.
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../server/src/postmortem/model.ts";
import { neighboursIn } from "../../../server/src/rules/fixes/neighbours.ts";
import { orderKept } from "../../../server/src/rules/fixes/order-kept.ts";
import { timelineOf } from "./made.ts";

const UP = "- 10:00 UTC a\n- 10:30 UTC b\n- 11:00 UTC c";
const DOWN = "- 11:00 UTC c\n- 10:30 UTC b\n- 10:00 UTC a\n- 09:00 UTC z";

describe("order is kept", () => {
  /** `moves`: minutes by which the entries become later. */
  const keeps = (lines: string, ...moves: number[]) => {
    const { postmortem, entries } = timelineOf(lines, "Timeline (UTC)", "uploads down on 2024-05-03");
    const moved = new Map(moves.flatMap((by, i): [Entry, number][] => (entries[i] ? [[entries[i], by]] : [])));
    return orderKept(postmortem.timeline, moved);
  };
  test.each<[string, number[], boolean]>([
    [UP, [], true],
    [UP, [0, 30, 0], true],
    [UP, [0, 31, 0], false],
    [UP, [0, -30, 0], true],
    [UP, [0, -31, 0], false],
    [UP, [60, 60, 60], true],
    ["- 10:00 UTC a\n- 10:00 UTC b\n- 11:00 UTC c", [0, -10, 0], false],
    [DOWN, [], true],
    [DOWN, [0, 30, 0, 0], true],
    [DOWN, [0, 31, 0, 0], false],
    [DOWN, [0, -31, 0, 0], false],
    // It was not in order: no more is out of it.
    ["- 10:30 UTC b\n- 10:00 UTC a\n- 11:00 UTC c\n- 11:30 UTC d", [0, 10, 0, 0], true],
    ["- 10:30 UTC b\n- 10:00 UTC a\n- 11:00 UTC c\n- 11:30 UTC d", [0, 60, 0, 0], true],
    ["- 10:30 UTC b\n- 10:00 UTC a\n- 11:00 UTC c\n- 11:30 UTC d", [0, 0, 40, 0], false],
    // What is relative is not compared.
    ["- 10:00 UTC a\n- T+5m: x\n- 10:30 UTC b\n- 11:00 UTC c", [0, 0, -31, 0], false],
    ["- 10:00 UTC a\n- T+5m: x\n- 10:30 UTC b\n- 11:00 UTC c", [0, 900, 0, 0], true],
    // Nor is a day that does not exist.
    ["- 2024-05-03 10:00 a\n- 2024-02-30 10:10 x\n- 2024-05-03 10:30 b\n- 11:00 c", [0, 0, -31, 0], false],
  ])("%j moved by %j: %s", (lines, moves, expected) => expect(keeps(lines, ...moves)).toBe(expected));

  test("in each list apart", () => {
    const lists = "### One\n\n- 10:00 UTC a\n- 10:30 UTC b\n\n### Two\n\n- 10:00 UTC c\n- 10:30 UTC d";
    expect(keeps(lists, 0, 0, 20, 0)).toBe(true);
    expect(keeps(lists, 0, 40, 0, 0)).toBe(true);
    expect(keeps(lists, 40, 0, 0, 0)).toBe(false);
  });
});

describe("a zone that leaves an entry between its neighbours", () => {
  const allows = (lines: string, zone: string, at = 1) => {
    const { postmortem, entries } = timelineOf(lines, "Timeline", "uploads down on 2024-05-03");
    return neighboursIn(postmortem.timeline).allow(entries[at] as Entry, zone);
  };
  const between = (clock: string) => `- 10:00 UTC a\n- ${clock} b\n- 11:00 UTC c\n- 11:30 UTC d`;

  test.each<[string, string, boolean]>([
    [between("10:30"), "UTC", true],
    [between("11:30"), "+01:00", true],
    [between("10:30"), "+00:30", true],
    [between("10:30"), "-00:30", true],
    [between("10:30"), "+01:00", false],
    [between("10:30"), "-01:00", false],
    [between("10:30"), "CET", false],
    [between("10:30"), "no zone", true],
    ["- 11:00 UTC d\n- 10:30 b\n- 10:00 UTC c\n- 09:30 UTC a", "UTC", true],
    ["- 11:00 UTC d\n- 10:30 b\n- 10:00 UTC c\n- 09:30 UTC a", "+01:00", false],
    ["- 11:00 UTC d\n- 10:30 b\n- 10:00 UTC c\n- 09:30 UTC a", "-01:00", false],
    // Past what is relative.
    ["- 10:00 UTC a\n- 10:30 b\n- T+5m: x\n- 11:00 UTC c", "-01:00", false],
    // A city is a zone, too.
    [between("11:30"), "Berlin", false],
    [between("12:30"), "Berlin", true],
    // From the zone that it has.
    [between("12:30 CEST"), "UTC", false],
    [between("10:30 UTC"), "+00:30", true],
  ])("%j, %s: %s", (lines, zone, expected) => expect(allows(lines, zone)).toBe(expected));

  test("past what cannot be compared the next one tells", () => {
    for (const none of ["T+5m:", "2024-02-30 10:10"]) {
      const lines = `- 2024-05-03 10:00 UTC a\n- ${none} x\n- 2024-05-03 10:30 b\n- 2024-05-03 11:00 UTC c`;
      expect([none, allows(lines, "+00:30", 2), allows(lines, "+01:00", 2)]).toEqual([none, true, false]);
    }
  });
  test("at either end one neighbour tells", () => {
    expect(allows(between("10:30"), "+05:00", 0)).toBe(true);
    expect(allows(between("10:30"), "-05:00", 0)).toBe(false);
    expect(allows(between("10:30"), "+05:00", 3)).toBe(false);
    expect(allows(between("10:30"), "-05:00", 3)).toBe(true);
  });
  test("what cannot be compared is allowed", () => {
    const { postmortem, entries } = timelineOf(between("10:30"));
    const entry = { ...(entries[1] as Entry), instant: undefined };
    expect(neighboursIn(postmortem.timeline).allow(entry, "-05:00")).toBe(true);
  });
});
