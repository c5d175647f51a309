// Moments and durations in words; the machine's own zone plays no part.
import { describe, expect, it } from "vitest";
import {
  clock,
  count,
  dateRange,
  duration,
  elapsed,
  offsetName,
  roughly,
  tickLabel,
} from "../../../client/webview/format.ts";

const at = (iso: string) => Date.parse(iso);

describe("durations", () => {
  it.each([
    [0, "0 s"],
    [45_000, "45 s"],
    [60_000, "1 min"],
    [90_000, "1 min 30 s"],
    [3_599_000, "59 min 59 s"],
    [3_600_000, "1 h"],
    [3_900_000, "1 h 05 min"],
    [86_400_000, "1 d"],
    [90_000_000 + 3_600_000, "1 d 2 h"],
  ])("%i ms", (ms, words) => expect(duration(ms)).toBe(words));

  it("are told roughly where there is little room", () => {
    expect([50, 802, 2399, 4000].map((minutes) => roughly(minutes * 60_000))).toEqual([
      "50 min",
      "13 h",
      "40 h",
      "3 d",
    ]);
  });

  it("say before and after", () => {
    expect([elapsed(0), elapsed(60_000), elapsed(-60_000)]).toEqual(["0", "+1 min", "−1 min"]);
  });
});

describe("moments", () => {
  it("are told at the offset given", () => {
    expect(clock(at("2026-03-08T23:30:00Z"), 0)).toBe("23:30");
    expect(clock(at("2026-03-08T23:30:05Z"), -480)).toBe("15:30:05");
    expect(tickLabel(at("2026-03-08T18:30:00Z"), 330)).toBe("9 Mar");
  });

  it("make ranges that repeat nothing", () => {
    const range = (a: string, b: string) => dateRange(at(a), at(b), 0);
    expect(range("2026-03-08T01:00:00Z", "2026-03-08T20:00:00Z")).toBe("8 Mar 2026");
    expect(range("2026-03-08T01:00:00Z", "2026-03-10T20:00:00Z")).toBe("8–10 Mar 2026");
    expect(range("2026-02-28T01:00:00Z", "2026-03-01T20:00:00Z")).toBe("28 Feb – 1 Mar 2026");
    expect(range("2025-12-31T01:00:00Z", "2026-01-01T20:00:00Z")).toBe("31 Dec 2025 – 1 Jan 2026");
  });

  it("name offsets", () => {
    expect([0, -480, 330].map(offsetName)).toEqual(["UTC", "UTC−08:00", "UTC+05:30"]);
  });
});

it("counts with groups of three", () => {
  expect(count(1, "entry", "entries")).toBe("1 entry");
  expect(count(10000, "entry", "entries")).toBe("10,000 entries");
});
