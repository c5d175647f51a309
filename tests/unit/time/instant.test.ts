// Offsets by date, instants, calendar arithmetic and the normal form: the same under every zone of the machine.
import { afterEach, describe, expect, it } from "vitest";
import {
  addDays,
  daysBetween,
  formatIso,
  formatOffset,
  isDate,
  toInstant,
  wallAt,
  weekdayOf,
} from "../../../server/src/time/instant.ts";
import { isoDay, isoMinute } from "../../../server/src/time/iso.ts";
import { ianaOffset, isRegion, offsetAtInstant, offsetOf, wallSides } from "../../../server/src/time/offset.ts";
import { offsetName } from "../../../server/src/time/offset-name.ts";
import type { WallTime, ZoneMeaning } from "../../../server/src/time/types.ts";

const NOTHING: WallTime = {
  year: undefined,
  month: undefined,
  day: undefined,
  hour: undefined,
  minute: undefined,
  second: undefined,
  offset: undefined,
};
const PACIFIC: ZoneMeaning = { kind: "region", id: "America/Los_Angeles" };

const machine = process.env.TZ;
afterEach(() => {
  process.env.TZ = machine;
});

describe.each(["UTC", "America/St_Johns", "Asia/Kathmandu", "Pacific/Chatham"])("under TZ=%s", (tz) => {
  it("resolves, places and writes the same", () => {
    process.env.TZ = tz;
    expect(offsetOf(PACIFIC, { ...NOTHING, year: 2023, month: 3, day: 8 })).toBe(-480);
    expect(offsetOf(PACIFIC, { ...NOTHING, year: 2023, month: 3, day: 13 })).toBe(-420);
    expect(toInstant({ year: 2023, month: 3, day: 8, hour: 10, minute: 0, offset: -480 })).toBe(
      Date.UTC(2023, 2, 8, 18, 0, 0),
    );
    expect(weekdayOf({ year: 2023, month: 3, day: 8 })).toBe(3);
    expect(addDays({ year: 2023, month: 3, day: 31 }, 1)).toEqual({ year: 2023, month: 4, day: 1 });
  });
});

describe("offsetOf", () => {
  it("goes by the hour on the day of a change", () => {
    const day = { ...NOTHING, year: 2023, month: 3, day: 12 };
    expect(offsetOf(PACIFIC, { ...day, hour: 1, minute: 59 })).toBe(-480);
    expect(offsetOf(PACIFIC, { ...day, hour: 3, minute: 0 })).toBe(-420);
  });
  it("takes an abbreviation as written, also out of season", () => {
    const pst: ZoneMeaning = { kind: "abbreviation", minutes: -480, region: "America/Los_Angeles", others: [] };
    expect(offsetOf(pst, { ...NOTHING, year: 2023, month: 6, day: 1 })).toBe(-480);
    expect(offsetOf(pst, NOTHING)).toBe(-480);
  });
  it("leaves a region without a date open unless its offset never changes", () => {
    expect(offsetOf(PACIFIC, NOTHING)).toBeUndefined();
    expect(offsetOf({ kind: "region", id: "Africa/Lagos" }, NOTHING)).toBe(60);
    expect(offsetOf({ kind: "region", id: "Asia/Shanghai" }, NOTHING)).toBe(480);
    expect(offsetOf(PACIFIC, NOTHING, { assumeDate: { year: 2023, month: 7, day: 1 } })).toBe(-420);
  });
  it("completes what the time lacks, and that alone, from a date to go by", () => {
    const assumeDate = { year: 2023, month: 7, day: 1 };
    expect(offsetOf(PACIFIC, { ...NOTHING, month: 1, day: 9 }, { assumeDate })).toBe(-480);
    expect(offsetOf(PACIFIC, { ...NOTHING, year: 2022, month: 12 }, { assumeDate })).toBe(-480);
    // A zone that changed its rules, in a year of the change and in one of the years since.
    const istanbul: ZoneMeaning = { kind: "region", id: "Europe/Istanbul" };
    expect([2015, 2021, undefined].map((year) => offsetOf(istanbul, { ...NOTHING, year }))).toEqual([
      undefined,
      180,
      180,
    ]);
  });
  it("goes by the minute where clocks are changed a minute after midnight", () => {
    const day = { ...NOTHING, year: 2010, month: 3, day: 14, hour: 0 };
    const zone: ZoneMeaning = { kind: "region", id: "America/St_Johns" };
    expect([0, undefined, 30].map((minute) => offsetOf(zone, { ...day, minute }))).toEqual([-210, -210, -150]);
  });
  it("needs no whole date for an offset that never changes", () => {
    const lagos: ZoneMeaning = { kind: "region", id: "Africa/Lagos" };
    expect(offsetOf(lagos, { ...NOTHING, month: 7 })).toBe(60);
    expect(offsetOf(lagos, { ...NOTHING, day: 7 })).toBe(60);
    expect(offsetOf(lagos, { ...NOTHING, year: 2023, month: 7 })).toBe(60);
  });
  it("resolves a day without a year where every year agrees", () => {
    expect(offsetOf(PACIFIC, { ...NOTHING, month: 7, day: 1 })).toBe(-420);
    expect(offsetOf(PACIFIC, { ...NOTHING, month: 3, day: 11 })).toBeUndefined();
  });
  it("has none for what cannot be resolved", () => {
    expect(offsetOf({ kind: "unknown" }, { ...NOTHING, year: 2023, month: 1, day: 1 })).toBeUndefined();
    expect(offsetOf({ kind: "region", id: "Mars/Base" }, { ...NOTHING, year: 2023, month: 1, day: 1 })).toBeUndefined();
    expect(offsetOf(PACIFIC, { ...NOTHING, year: 2023, month: 2, day: 30 })).toBeUndefined();
  });
  it("knows zones", () => {
    expect(isRegion("Europe/Berlin")).toBe(true);
    expect(isRegion("Europe/Nowhere")).toBe(false);
    expect(ianaOffset("Asia/Kathmandu", 2023, 1, 1)).toBe(345);
  });
});

describe("ianaOffset", () => {
  const LA = "America/Los_Angeles";
  it.each<[string, number, number, number, number | undefined, number | undefined, number | undefined]>([
    [LA, 2023, 3, 12, undefined, undefined, -420],
    [LA, 2023, 3, 12, 0, 0, -480],
    [LA, 2023, 3, 12, 24, 0, -420],
    [LA, 2023, 3, 11, 24, 0, -480],
    [LA, 2023, 3, 11, 24, 30, -480],
    [LA, 2023, 3, 11, 23, 59, -480],
    // The earlier of both, and before the gap.
    [LA, 2023, 11, 5, 1, 30, -420],
    [LA, 2023, 3, 12, 2, 30, -420],
    ["Africa/Cairo", 2024, 4, 25, 12, 0, 120],
    ["Africa/Cairo", 2024, 4, 25, 24, 0, 180],
    ["Africa/Cairo", 2024, 4, 26, 0, 30, 180],
    ["America/Havana", 2024, 11, 3, 0, 30, -240],
    ["America/St_Johns", 2010, 3, 13, 24, 0, -210],
    ["America/St_Johns", 2010, 3, 13, 24, 30, -150],
    // No such time, day or zone.
    [LA, 2023, 3, 11, 25, 0, undefined],
    [LA, 2023, 3, 11, -1, 0, undefined],
    [LA, 2023, 3, 11, 10, 60, undefined],
    [LA, 2023, 3, 11, 10, -1, undefined],
    [LA, 2023, 3, 32, 10, 0, undefined],
    ["Mars/Base", 2023, 3, 11, 10, 0, undefined],
  ])("%s %i-%i-%i %s:%s is %s", (id, year, month, day, hour, minute, offset) =>
    expect(ianaOffset(id, year, month, day, hour, minute)).toBe(offset),
  );
});

describe("offsetAtInstant", () => {
  const change = Date.UTC(2023, 2, 12, 10);
  it.each<[ZoneMeaning, number, number | undefined]>([
    [PACIFIC, change - 1, -480],
    [PACIFIC, change, -420],
    [PACIFIC, Date.UTC(1960, 0, 1), -480],
    [PACIFIC, Number.POSITIVE_INFINITY, undefined],
    [{ kind: "region", id: "Mars/Base" }, change, undefined],
    [{ kind: "region", id: "Asia/Kathmandu" }, change, 345],
    [{ kind: "offset", minutes: 90 }, change, 90],
    [{ kind: "abbreviation", minutes: -480, region: "America/Los_Angeles", others: [] }, change, -480],
    [{ kind: "unknown" }, change, undefined],
  ])("%j at %s", (meaning, instant, offset) => expect(offsetAtInstant(meaning, instant)).toBe(offset));
});

describe("wallSides", () => {
  it.each([
    [3, 12, 2, 30, "gap"],
    [11, 5, 1, 30, "overlap"],
    [3, 12, 3, 30, "normal"],
    [7, 1, 12, 0, "normal"],
  ] as const)("2023-%i-%i %i:%i in Los Angeles", (month, day, hour, minute, kind) =>
    expect(wallSides("America/Los_Angeles", 2023, month, day, hour, minute)?.kind).toBe(kind),
  );
  it("does not know every zone", () => expect(wallSides("Mars/Base", 2023, 1, 1, 1, 1)).toBeUndefined());

  it.each<[string, number, number, number, number, object]>([
    ["Australia/Lord_Howe", 4, 7, 1, 45, { kind: "overlap", before: 660, after: 630 }],
    ["America/New_York", 11, 3, 1, 30, { kind: "overlap", before: -240, after: -300 }],
    ["America/New_York", 3, 10, 2, 30, { kind: "gap", before: -300, after: -240 }],
    ["Africa/Cairo", 4, 26, 0, 30, { kind: "gap", before: 120, after: 180 }],
    ["America/Havana", 11, 3, 0, 30, { kind: "overlap", before: -240, after: -300 }],
    ["Europe/Paris", 7, 1, 2, 30, { kind: "normal", before: 120, after: 120 }],
  ])("tells both sides in %s", (zone, month, day, hour, minute, sides) =>
    expect(wallSides(zone, 2024, month, day, hour, minute)).toEqual(sides),
  );
});

// A day that no other test asks for: its offset is kept.
it("sees a change at midnight", () =>
  expect(wallSides("Africa/Cairo", 2025, 4, 25, 0, 30)).toEqual({ kind: "gap", before: 120, after: 180 }));

describe("toInstant", () => {
  it("runs on over the end of a day", () => {
    const midnight = toInstant({ year: 2023, month: 3, day: 9, hour: 0, minute: 0, offset: 0 });
    expect(toInstant({ year: 2023, month: 3, day: 8, hour: 24, minute: 0, offset: 0 })).toBe(midnight);
    expect(toInstant({ year: 2023, month: 3, day: 8, hour: 25, minute: 10, offset: 0 })).toBe(midnight + 70 * 60_000);
  });
  it("throws for a day that does not exist", () =>
    expect(() => toInstant({ year: 2023, month: 2, day: 30, offset: 0 })).toThrow("no such date: 2023-2-30"));
  it("counts every part", () =>
    expect(toInstant({ year: 1969, month: 12, day: 31, hour: 1, minute: 2, second: 3, offset: -90 })).toBe(
      Date.UTC(1969, 11, 31, 2, 32, 3),
    ));
  it("reads the clock of an instant", () => {
    const wall = { year: 2023, month: 12, day: 31, hour: 20, minute: 15 };
    expect(wallAt(Date.UTC(2024, 0, 1, 0, 0), -225)).toEqual(wall);
    expect(wallAt(Date.UTC(2023, 11, 31, 10, 45, 59), 570)).toEqual(wall);
  });
  it("names weekdays, before 1970 too", () => {
    const days = [
      { year: 2026, month: 11, day: 29 },
      { year: 2026, month: 11, day: 30 },
      { year: 1970, month: 1, day: 1 },
      { year: 1969, month: 12, day: 31 },
      { year: 1969, month: 12, day: 28 },
      { year: 1950, month: 1, day: 1 },
    ];
    expect(days.map(weekdayOf)).toEqual([7, 1, 4, 3, 7, 7]);
  });
  it("goes over the ends of months and years, and from no day that does not exist", () => {
    const from = { year: 2024, month: 12, day: 31 };
    expect([addDays(from, 1), addDays(from, -31), addDays(from, -366), addDays(from, 0)]).toEqual([
      { year: 2025, month: 1, day: 1 },
      { year: 2024, month: 11, day: 30 },
      { year: 2023, month: 12, day: 31 },
      from,
    ]);
    for (const days of [-5, 5]) expect(() => addDays({ year: 2023, month: 2, day: 30 }, days)).toThrow(RangeError);
  });
  it("takes a day behind the end of its month for the last of it", () => {
    const [gone, next] = [
      { year: 2023, month: 2, day: 30 },
      { year: 2023, month: 3, day: 1 },
    ];
    expect([daysBetween(gone, next), daysBetween(next, gone), weekdayOf(gone)]).toEqual([1, -1, 2]);
  });
  it("counts days", () => {
    expect(daysBetween({ year: 2024, month: 2, day: 28 }, { year: 2024, month: 3, day: 1 })).toBe(2);
    expect(daysBetween({ year: 2024, month: 3, day: 1 }, { year: 2024, month: 2, day: 28 })).toBe(-2);
  });
});

describe("isDate", () => {
  it.each<[number, number, number, boolean]>([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [2023, 1, 31, true],
    [2023, 1, 32, false],
    [2023, 1, 0, false],
    [2023, 12, 1, true],
    [2023, 13, 1, false],
    [2023, 0, 1, false],
    [2023.5, 1, 1, false],
    [2023, 1.5, 1, false],
    [2023, 1, 1.5, false],
    [300_000, 1, 1, false],
  ])("%d-%d-%d", (year, month, day, exists) => expect(isDate(year, month, day)).toBe(exists));
});

it("writes days, minutes and offsets for people", () => {
  const day = { year: 987, month: 3, day: 4 };
  expect([isoDay(day), isoMinute({ ...day, hour: 9, minute: 41 }), isoMinute(day)]).toEqual([
    "0987-03-04",
    "0987-03-04 09:41",
    "0987-03-04 00:00",
  ]);
  expect([0, 90, -480].map(offsetName)).toEqual(["UTC", "UTC+01:30", "UTC-08:00"]);
});

describe("formatIso", () => {
  const full: WallTime = { year: 2023, month: 3, day: 8, hour: 10, minute: 0, second: undefined, offset: -480 };
  it.each<[WallTime, string]>([
    [full, "2023-03-08T10:00-08:00"],
    [{ ...full, second: 7, offset: 0 }, "2023-03-08T10:00:07Z"],
    [{ ...full, offset: 345 }, "2023-03-08T10:00+05:45"],
    [{ ...full, year: undefined, offset: 0 }, "--03-08T10:00Z"],
    [{ ...NOTHING, hour: 10, minute: 5 }, "T10:05"],
    [{ ...full, hour: undefined, minute: undefined }, "2023-03-08"],
    [{ ...full, hour: 24, offset: undefined }, "2023-03-09T00:00"],
    [{ ...full, hour: 25, minute: 10, offset: undefined }, "2023-03-09T01:10"],
    [{ ...NOTHING, hour: 24, minute: 0 }, "T00:00"],
    [{ ...full, year: undefined, hour: 24, offset: 0 }, "--03-09T00:00Z"],
    [{ ...full, year: undefined, month: 12, day: 31, hour: 24, offset: 0 }, "--01-01T00:00Z"],
    [{ ...full, year: 2023, month: 12, day: 31, hour: 24, offset: 0 }, "2024-01-01T00:00Z"],
    [{ ...full, year: 987, offset: -210 }, "0987-03-08T10:00-03:30"],
    [{ ...full, day: undefined }, "T10:00-08:00"],
    [{ ...full, month: undefined, minute: undefined }, "T10:00-08:00"],
    [{ ...full, month: 2, day: 30, hour: 24 }, "2023-02-30T00:00-08:00"],
    [NOTHING, ""],
  ])("%j", (time, expected) => expect(formatIso(time)).toBe(expected));
  it("writes relative times", () => {
    expect(formatIso(NOTHING, { kind: "elapsed", seconds: 330, withSeconds: true })).toBe("+00:05:30");
    expect(formatIso(NOTHING, { kind: "elapsed", seconds: 3660, withSeconds: false })).toBe("+01:01");
    expect(formatIso(NOTHING, { kind: "elapsed", seconds: -59, withSeconds: false })).toBe("-00:00:59");
    expect(formatIso(NOTHING, { kind: "elapsed", seconds: 0, withSeconds: true })).toBe("+00:00:00");
    expect(formatIso(full, { kind: "elapsed", seconds: -604800, withSeconds: false })).toBe("-168:00");
    expect(formatIso({ ...NOTHING, hour: 10, minute: 0 }, { kind: "day", day: 2 })).toBe("D2T10:00");
  });
  it("writes offsets", () => expect([0, -480, 330, -0].map(formatOffset)).toEqual(["Z", "-08:00", "+05:30", "Z"]));
});
