// Times of day written as others of the document are.
import { describe, expect, test } from "vitest";
import { clockLike, plainClock, twelveHourClock, wordBehind } from "../../../server/src/rules/fixes/clocks.ts";
import { readTimestamp } from "../../../server/src/time/timestamp.ts";

function clockOf(text: string) {
  const clock = readTimestamp(text, 0, text.length, { bare: true })?.clock;
  if (!clock) throw new Error(`no clock: ${text}`);
  return clock;
}

test("plain clocks have two digits for each part", () => {
  expect([plainClock(9, 5), plainClock(9, 5, 0), plainClock(23, 59, 7)]).toEqual(["09:05", "09:05:00", "23:59:07"]);
});

test("clocks of twelve hours", () => {
  expect([0, 1, 11, 12, 13, 23].map((hour) => twelveHourClock(hour, 5))).toEqual([
    "12:05 AM",
    "1:05 AM",
    "11:05 AM",
    "12:05 PM",
    "1:05 PM",
    "11:05 PM",
  ]);
  expect(twelveHourClock(9, 5, 30)).toBe("9:05:30 AM");
});

describe("a time like another", () => {
  test.each<[string, number, number, string]>([
    ["10:15", 9, 5, "09:05"],
    ["9:15", 8, 5, "8:05"],
    ["9:15", 18, 5, "18:05"],
    ["09:15", 8, 5, "08:05"],
    ["10.15", 9, 5, "09.05"],
    ["10:15:30", 9, 5, "09:05:30"],
    ["10h15", 9, 5, "09h05"],
    ["1015h", 9, 5, "0905h"],
    ["10:15 Uhr", 9, 5, "09:05 Uhr"],
    ["14 Uhr", 9, 0, "09 Uhr"],
    ["14 Uhr", 9, 5, "09:05"],
    ["9 Uhr", 8, 0, "8 Uhr"],
    ["10h", 9, 0, "09h"],
    ["10:15 AM", 9, 5, "9:05 AM"],
    ["10:15 AM", 21, 5, "9:05 PM"],
    ["10:15 pm", 9, 5, "9:05 am"],
    ["10:15 p.m.", 9, 5, "9:05 a.m."],
    ["10:15 AM", 0, 5, "12:05 AM"],
    ["10:15 AM", 12, 5, "12:05 PM"],
    ["10:15 AM", 11, 59, "11:59 AM"],
    ["09:15AM", 8, 5, "08:05AM"],
    ["5pm", 9, 0, "9am"],
    ["5 PM", 21, 0, "9 PM"],
    ["5pm", 9, 5, "09:05"],
    ["noon", 9, 5, "09:05"],
    ["noon", 9, 0, "09:00"],
    ["9:75", 8, 5, "08:05"],
    ["10 h 15", 9, 5, "09 h 05"],
    ["10:15 a. m.", 21, 5, "9:05 p. m."],
    ["12時30分", 9, 5, "09:05"],
    ["25:15", 9, 5, "09:05"],
    // Words that would tell another time, or nothing.
    ["10:15 Uhr abends", 21, 5, "9:05 Uhr abends"],
    ["10:15 Uhr abends", 9, 5, "09:05"],
    ["12 noon", 9, 5, "09:05"],
    ["12 noon", 9, 0, "09:00"],
    ["12:00 noon", 9, 5, "09:05"],
    ["10:75", 9, 5, "09:05"],
  ])("%s: %i:%i is %s", (like, hour, minute, expected) => {
    expect(clockLike(like, clockOf(like), hour, minute)).toBe(expected);
  });
  test("is cut out of its text", () => {
    const text = "At 9:15 it broke";
    const clock = readTimestamp(text, 3, text.length)?.clock;
    expect(clock && clockLike(text, clock, 8, 5)).toBe("8:05");
  });
});

test("the word behind a clock in a text", () => {
  const text = "um 10:15 Uhr war es";
  const clock = readTimestamp(text, 3, text.length)?.clock;
  expect(clock && wordBehind(text, clock)).toBe(" Uhr");
});

describe("the word behind a clock", () => {
  test.each([
    ["10:15 Uhr", " Uhr"],
    ["10:15", ""],
    ["10h15", ""],
    ["10h", "h"],
    ["14 Uhr", " Uhr"],
    ["10:15 AM", ""],
  ])("%s", (text, word) => expect(wordBehind(text, clockOf(text))).toBe(word));
});
