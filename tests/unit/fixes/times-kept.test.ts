// Whether a changed text tells the same times.
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../server/src/postmortem/model.ts";
import { timesKept } from "../../../server/src/rules/fixes/times-kept.ts";
import { timelineOf } from "./made.ts";

const TITLE = "uploads down on 2024-05-03";
/** Whether `after` tells the times of `before`, each a list; `zone` stands for both. */
const keeps = (before: string, after: string, { zone = " (UTC)", removes = false, title = TITLE } = {}) => {
  const [old, now] = [before, after].map((lines) => timelineOf(lines, `Timeline${zone}`, title).postmortem.timeline);
  return old !== undefined && now !== undefined && timesKept(old, now, removes);
};

const THREE = "- 10:00 a\n- 10:30 b\n- 11:00 c";

describe("times are kept", () => {
  test.each<[string, string, string]>([
    ["as they are", THREE, THREE],
    ["in other words", THREE, "- 10:00 x\n- 10:30 y\n- 11:00 z"],
    ["in another order", THREE, "- 11:00 c\n- 10:00 a\n- 10:30 b"],
    ["with their zone", THREE, "- 10:00 UTC a\n- 10:30 UTC b\n- 11:00 UTC c"],
    ["in another zone", THREE, "- 10:00 a\n- 12:30 CEST b\n- 11:00 c"],
    ["with the dates that they had", THREE, "- 2024-05-03 10:00 a\n- 10:30 b\n- 11:00 c"],
    ["with their ends", "- 10:00–10:20 a\n- 10:30 b", "- 10:00 to 10:20 a\n- 10:30 b"],
    ["past midnight", "- 23:50–00:20 a\n- 23:55 b", "- 23:50 to 00:20 a\n- 23:55 b"],
    [
      "past midnight in one zone and not in another",
      "- 2024-05-03 23:50–00:20 a\n- 23:55 b",
      "- 2024-05-04 01:50–02:20 CEST a\n- 2024-05-03 23:55 b",
    ],
    [
      "where one cannot be compared",
      "- 10:00 a\n- 2024-02-30 10:30 b\n- 2024-05-03 11:00 c",
      "- 12:00 CEST a\n- 2024-02-30 10:30 b\n- 2024-05-03 11:00 c",
    ],
    ["where an end comes", "- 10:00 a\n- 10:30 b", "- 10:00–10:20 a\n- 10:30 b"],
    ["with words where there were none", "- 10:00 a\n- 10:30 b\n- 11:00 c", "- 10:00 a b\n- 10:30 b\n- 11:00 c"],
  ])("%s", (_, before, after) => expect(keeps(before, after)).toBe(true));

  test("where no date is known the clocks tell", () => {
    const title = "uploads down";
    expect(keeps(THREE, THREE, { title })).toBe(true);
    expect(keeps(THREE, "- 10:00 a\n- 10:31 b\n- 11:00 c", { title })).toBe(false);
    expect(keeps(THREE, "- 12:00 CEST a\n- 10:30 b\n- 11:00 c", { title })).toBe(true);
  });
  test("of a list in another order each has its own length and zone", () => {
    const [before, after] = ["- 10:00–10:05 CET a\n- 10:20 UTC b", "- 10:20 UTC b\n- 10:00–10:56 UTC a"];
    expect(keeps(before as string, after as string, { title: "uploads down" })).toBe(false);
  });
  test("where no zone is said a zone may come", () => {
    const zone = "";
    expect(keeps(THREE, "- 10:00 CET a\n- 10:30 CET b\n- 11:00 CET c", { zone })).toBe(true);
    expect(keeps("- 10:00 UTC a\n- 10:30 UTC b", "- 10:00 CET a\n- 10:30 CET b", { zone })).toBe(false);
    expect(keeps("- 10:00 UTC a\n- 10:30 UTC b", "- 10:00 CET a\n- 10:30 CET b", { zone, title: "down" })).toBe(false);
  });
});

describe("times are not kept", () => {
  test.each<[string, string, string]>([
    ["on another clock", THREE, "- 10:00 a\n- 10:31 b\n- 11:00 c"],
    ["on another day", THREE, "- 2024-05-04 10:00 a\n- 10:30 b\n- 11:00 c"],
    ["in another zone without another clock", THREE, "- 10:00 CET a\n- 10:30 b\n- 11:00 c"],
    ["where one is gone", THREE, "- 10:00 a\n- 10:30 b"],
    ["where one comes", THREE, `${THREE}\n- 11:30 d`],
    ["where one is there twice and another gone", THREE, "- 10:00 a\n- 10:00 b\n- 11:00 c"],
    ["without their ends", "- 10:00–10:20 a\n- 10:30 b", "- 10:00 a\n- 10:30 b"],
    ["with other ends", "- 10:00–10:20 a\n- 10:30 b", "- 10:00–10:25 a\n- 10:30 b"],
    ["where what told nothing tells something", "- 10:00\n- 10:30 b\n- 11:00 c", "- 10:00 a\n- 10:30 b\n- 11:00 c"],
  ])("%s", (_, before, after) => expect(keeps(before, after)).toBe(false));
});

test("who says so may take some out, but none in and none another", () => {
  const removes = true;
  expect(keeps(THREE, "- 10:00 a\n- 11:00 c", { removes })).toBe(true);
  expect(keeps(THREE, "- 11:00 c", { removes })).toBe(true);
  expect(keeps(`${THREE}\n- 11:00 d`, THREE, { removes })).toBe(true);
  expect(keeps(THREE, "- 10:00 a\n- 11:01 c", { removes })).toBe(false);
  expect(keeps(THREE, `${THREE}\n- 11:30 d`, { removes })).toBe(false);
  expect(keeps(THREE, "- 10:00 a\n- 10:00 a", { removes })).toBe(false);
});

describe("what is known of a time", () => {
  const timeline = (lines: string, heading = "Timeline (UTC)", title = TITLE) =>
    timelineOf(lines, heading, title).postmortem.timeline;
  const altered = (lines: string, more: Partial<Entry>, heading?: string) => {
    const one = timeline(lines, heading);
    return { ...one, entries: one.entries.map((entry) => ({ ...entry, ...more })) };
  };
  const zoned = (source: "inferred" | "none" | "entry") => {
    const [entry] = timeline("- 10:00 UTC a\n- 10:30 UTC b").entries;
    return { ...(entry?.zone as NonNullable<Entry["zone"]>), source };
  };

  test("none may be gone where nobody says so", () => {
    expect(timesKept(timeline(THREE), timeline("- 10:00 a\n- 10:30 b"))).toBe(false);
  });
  test("elapsed times have no zone", () => {
    expect(keeps("- T+5m a\n- T+9m b", "- T+5m x\n- T+9m y", { zone: "" })).toBe(true);
    expect(keeps("- T+5m a\n- T+9m b", "- T+5m x\n- T+00:09 y", { zone: "" })).toBe(true);
    expect(keeps("- T+5m a\n- T+9m b", "- T+5m x\n- T+8m y", { zone: "" })).toBe(false);
    expect(keeps("- Day 1: a\n- Day 2: b", "- Day 1: x\n- Day 3: y", { zone: "" })).toBe(false);
  });
  test("a length is the same in a zone that is half an hour apart", () => {
    expect(keeps("- 10:30–11:00 a\n- 11:10 b", "- 16:00–16:30 UTC+5:30 a\n- 11:10 b")).toBe(true);
    expect(keeps("- 10:30–11:00 a\n- 11:10 b", "- 16:00–16:40 UTC+5:30 a\n- 11:10 b")).toBe(false);
  });
  test("without a zone the clocks tell", () => {
    expect(keeps(THREE, "- 10:00 a\n- 10:31 b\n- 11:00 c", { zone: "" })).toBe(false);
  });
  test.each(["inferred", "none"] as const)("a zone that is %s may become another one", (source) => {
    const before = altered(THREE, { zone: zoned(source) });
    expect(timesKept(before, timeline("- 10:00 CET a\n- 10:30 CET b\n- 11:00 CET c"))).toBe(true);
    expect(timesKept(timeline(THREE), timeline("- 10:00 CET a\n- 10:30 CET b\n- 11:00 CET c"))).toBe(false);
  });
  test("a scale may shift as a whole where no date is known, and no real instant may", () => {
    const shifted = altered(THREE, { instant: 5, absolute: false });
    expect(timesKept(altered(THREE, { absolute: false }), shifted)).toBe(true);
    expect(timesKept(timeline(THREE), shifted)).toBe(false);
    expect(timesKept(altered(THREE, { zone: zoned("inferred") }), altered(THREE, { instant: 5 }))).toBe(true);
  });
});
