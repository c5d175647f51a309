// How many days from 1970 a date is: kept by month, and no month is taken for another.
import { expect, it } from "vitest";
import { dayNumber } from "../../../server/src/time/months.ts";

it("knows every month from every other", () => {
  for (let year = 1965; year <= 2030; year++)
    for (let month = 1; month <= 12; month++)
      expect(dayNumber(year, month, 1), `${year}-${month}`).toBe(Date.UTC(year, month - 1, 1) / 86_400_000);
  expect(dayNumber(2024, 1, 1)).toBe(19_723);
  expect([dayNumber(2023, 13, 1), dayNumber(2025, 0, 1)]).toEqual([undefined, undefined]);
});
