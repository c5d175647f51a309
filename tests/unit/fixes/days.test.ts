// Which day an entry falls on when entries stand in another order.
import { describe, expect, test } from "vitest";
import {
  countedDayOf,
  DayReader,
  dayOf,
  type DayReader as Reader,
  sameDay,
  shift,
} from "../../../server/src/rules/fixes/days.ts";
import { plusDays } from "../../../server/src/time/instant.ts";
import { timelineOf, told } from "./made.ts";

const MAY = { year: 2024, month: 5, day: 3 };
const NO_YEAR = { ...MAY, year: undefined };
const [first] = timelineOf("- 10:05 UTC a\n- 10:06 UTC b").entries;
if (!first) throw new Error("no entry");
const entry = first;
const dated = (year: number | undefined, month: number | undefined, day: number | undefined) =>
  told(entry, { year, month, day });

test("the day that an entry was read as, where there is one", () => {
  expect(dayOf(dated(2024, 5, 3))).toEqual(MAY);
  expect(dayOf(dated(undefined, 5, 3))).toEqual(NO_YEAR);
  expect(dayOf(dated(undefined, 2, 29))).toEqual({ year: undefined, month: 2, day: 29 });
  for (const none of [dated(2023, 2, 29), dated(2024, undefined, 3), dated(2024, 5, undefined), entry])
    expect(dayOf(none)).toBeUndefined();
});

describe("the day counted from the first of January, where no date is known", () => {
  const days = (lines: string) =>
    timelineOf(lines).entries.map((one) => {
      const day = countedDayOf(one);
      return day && `${day.year ?? ""}-${day.month}-${day.day}`;
    });
  test.each<[string, (string | undefined)[]]>([
    ["- 10:05 a\n- 10:06 b", ["-1-1", "-1-1"]],
    ["- 23:05 a\n- 00:06 b\n- 23:00 c\n- 00:01 d", ["-1-1", "-1-2", "-1-2", "-1-3"]],
    ["- 01:05 CEST a\n- 01:06 CEST b", ["-1-1", "-1-1"]],
    ["- 22:30 PST a\n- 23:06 PST b", ["-1-1", "-1-1"]],
    ["- 2024-05-03 10:05 a\n- 10:06 b", ["2024-5-3", "2024-5-3"]],
    ["- T+5 a\n- T+10 b", [undefined, undefined]],
  ])("%j", (lines, expected) => expect(days(lines)).toEqual(expected));
  test("nothing where the time cannot be compared", () => {
    expect(countedDayOf({ ...entry, instant: undefined })).toBeUndefined();
  });
});

test("the same day", () => {
  expect(sameDay(MAY, { ...MAY })).toBe(true);
  expect(sameDay(undefined, undefined)).toBe(true);
  for (const other of [undefined, NO_YEAR, { ...MAY, year: 2023 }, { ...MAY, month: 6 }, { ...MAY, day: 4 }]) {
    expect(sameDay(MAY, other)).toBe(false);
    expect(sameDay(other, MAY)).toBe(false);
  }
});

test("days later and earlier", () => {
  expect(plusDays(MAY, 29)).toEqual({ year: 2024, month: 6, day: 1 });
  expect(plusDays(MAY, -3)).toEqual({ year: 2024, month: 4, day: 30 });
  expect(plusDays({ year: undefined, month: 12, day: 31 }, 1)).toEqual({ year: undefined, month: 1, day: 1 });
  expect(plusDays({ year: undefined, month: 2, day: 28 }, 1)).toEqual({ year: undefined, month: 2, day: 29 });
});

test("milliseconds between two days", () => {
  const day = 86_400_000;
  expect(shift(MAY, { ...MAY, day: 5 })).toBe(2 * day);
  expect(shift({ ...MAY, day: 5 }, MAY)).toBe(-2 * day);
  expect(shift(NO_YEAR, { ...NO_YEAR, day: 4 })).toBe(day);
  expect(shift({ year: 2023, month: 12, day: 31 }, { year: undefined, month: 12, day: 30 })).toBe(-day);
  expect(shift({ year: 2024, month: 2, day: 28 }, { year: undefined, month: 3, day: 1 })).toBe(2 * day);
  expect(shift({ year: 2023, month: 2, day: 28 }, { year: undefined, month: 3, day: 1 })).toBe(day);
});

describe("days handed down a list", () => {
  const at = (hour: number | undefined, minute?: number, offset?: number) => told(entry, { hour, minute, offset });
  const read = (reader: Reader, ...entries: Parameters<Reader["read"]>) => {
    const day = reader.read(...entries);
    return day && `${day.month}-${day.day}`;
  };

  test("go on at midnight, where a clock falls by six hours", () => {
    const reader = new DayReader(MAY, false);
    expect(read(reader, at(10, 0))).toBe("5-3");
    expect(read(reader, at(4, 1))).toBe("5-3");
    expect(read(reader, at(23, 30))).toBe("5-3");
    expect(read(reader, at(17, 30))).toBe("5-4");
    expect(read(reader, at(undefined))).toBe("5-4");
    expect(read(reader, at(11, 31))).toBe("5-4");
    expect(read(reader, at(5, 31))).toBe("5-5");
  });
  test("go on at midnight past what has no clock", () => {
    const reader = new DayReader(MAY, false);
    expect(read(reader, at(23, 0))).toBe("5-3");
    expect(read(reader, at(undefined))).toBe("5-3");
    expect(read(reader, at(1, 0))).toBe("5-4");
  });
  test("go back in a list told newest first", () => {
    const reader = new DayReader(MAY, true);
    expect(read(reader, at(10, 0))).toBe("5-3");
    expect(read(reader, at(15, 59))).toBe("5-3");
    expect(read(reader, at(1, 0))).toBe("5-3");
    expect(read(reader, at(7, 0))).toBe("5-2");
  });
  test("on clocks of the same zone", () => {
    const reader = new DayReader(MAY, false);
    expect(read(reader, at(10, 0, 0))).toBe("5-3");
    // An hour later, seven hours behind.
    expect(read(reader, at(4, 0, -420))).toBe("5-3");
    expect(read(reader, at(3, 0))).toBe("5-3");
    expect(read(reader, at(10, 0, 0))).toBe("5-3");
    expect(read(reader, at(10, 0, 360))).toBe("5-4");
  });
  test("start anew at a date", () => {
    const reader = new DayReader(MAY, false);
    const { date } = timelineOf("- 2024-06-07 10:00 a\n- 10:05 b").entries[0]?.written ?? {};
    const own = told(
      at(9, 0),
      { year: 2024, month: 6, day: 7 },
      { written: { ...entry.written, ...(date && { date }) } },
    );
    expect(read(reader, at(23, 0))).toBe("5-3");
    expect(read(reader, own)).toBe("6-7");
    expect(read(reader, at(8, 0))).toBe("6-7");
    expect(read(reader, at(1, 0), { year: 2024, month: 8, day: 9 })).toBe("8-9");
    reader.correct({ year: 2024, month: 1, day: 2 });
    expect(read(reader, at(1, 5))).toBe("1-2");
    expect(read(reader, at(23, 5))).toBe("1-2");
    expect(read(reader, at(0, 5))).toBe("1-3");
  });
  test("are unknown where none was said", () => {
    const reader = new DayReader(undefined, false);
    expect(read(reader, at(23, 0))).toBeUndefined();
    expect(read(reader, at(1, 0))).toBeUndefined();
  });
  test("pass by times that are relative", () => {
    const reader = new DayReader(MAY, false);
    const [relative] = timelineOf("- T+5 a\n- T+10 b").entries;
    if (!relative) throw new Error("no entry");
    expect(read(reader, at(23, 0))).toBe("5-3");
    expect(read(reader, told(relative, { hour: 1, minute: 0 }))).toBeUndefined();
    expect(read(reader, at(23, 30))).toBe("5-3");
  });
});
