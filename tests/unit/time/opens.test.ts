// What a line begins with, as far as it tells timed lines from prose.
import { expect, it } from "vitest";
import { opensWithClock, opensWithTime } from "../../../server/src/time/opens.ts";

it.each([
  "10:05 pool is empty",
  "- **2024-03-08 10:05** pool is empty",
  "8.3.2024 10:05 Pool leer",
  "8. März 2024, 10:05 Pool leer",
  "3 марта 2024, 10:05 пул пуст",
  "12 dicembre 2024 10:05 coda vuota",
  "10 Uhr: Pool leer",
  "noon: pool is empty",
  "１０：０５ プールが空",
  "20240308T1005Z pool is empty",
])("a clock opens %s", (line) => {
  expect([opensWithTime(line), opensWithClock(line)]).toEqual([true, true]);
});

it.each(["2024-03-08: pool is empty", "8. März 2024: Pool leer", "12 dicembre: coda vuota"])(
  "a day alone opens %s",
  (line) => {
    expect([opensWithTime(line), opensWithClock(line)]).toEqual([true, false]);
  },
);

it.each([
  "Midnight batch failed on the second node",
  "Mittagspause der Kasse",
  "10 Kunden sahen einen Fehler",
  "8. Platte ersetzt",
  "3 маршрута недоступны",
  "Der Pool war ab 8. März leer",
])("no time opens %s", (line) => {
  expect([opensWithTime(line), opensWithClock(line)]).toEqual([false, false]);
});
