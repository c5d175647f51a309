// What joins the two ends of a range, and a half of the day that is written once for both.
import { describe, expect, it } from "vitest";
import { readClock } from "../../../server/src/time/clock.ts";
import { behindRangeSign, shareMeridiem } from "../../../server/src/time/range.ts";
import type { WrittenClock } from "../../../server/src/time/types.ts";

describe("behindRangeSign", () => {
  it.each<[string, number | undefined]>([
    ["- 11:00", 1],
    [" --> 11:00", 4],
    ["** – 11:00", 4],
    ["***`-", 5],
    ["***``-", undefined],
    [" to 11:00", 3],
    ["to 11:00", undefined],
    [" to09:00", 3],
    [" to'09", 3],
    [" to’09", 3],
    [" to.", undefined],
    [" to", undefined],
    [" or 11:00", undefined],
    ["", undefined],
  ])("%j: %s", (text, behind) => expect(behindRangeSign(text, 0, text.length, false)).toBe(behind));

  it("takes a word of addition only behind “between”", () => {
    expect(behindRangeSign(" and 11:00", 0, 10, true)).toBe(4);
    expect(behindRangeSign(" and 11:00", 0, 10, false)).toBeUndefined();
  });

  it.each<[string, number]>([
    [" - 11:00", 1],
    [" to 11:00", 3],
    ["**- 11:00", 1],
  ])("does not look in %j behind %i", (text, end) => expect(behindRangeSign(text, 0, end, false)).toBeUndefined());
});

describe("shareMeridiem", () => {
  const clock = (text: string): WrittenClock => {
    const read = readClock(text, 0, text.length, { bare: true, dated: false, led: false });
    if (!read) throw new Error(`no clock: ${text}`);
    return read.value;
  };
  const show = ({ hour, minute, meridiem, cycle }: WrittenClock): string =>
    `${hour}:${minute} ${meridiem ?? "-"} ${cycle}`;

  it.each<[string, string, string[] | undefined]>([
    ["3:43", "3:46 am", ["3:43 am 12", "3:46 am 12"]],
    ["9:50", "10:05 pm", ["21:50 pm 12", "22:5 pm 12"]],
    ["2:10", "2:10 pm", ["14:10 pm 12", "14:10 pm 12"]],
    ["11:30", "1:15 pm", ["11:30 am 12", "13:15 pm 12"]],
    ["11:30", "1:15 am", ["23:30 pm 12", "1:15 am 12"]],
    ["12:15", "1:15 pm", ["12:15 pm 12", "13:15 pm 12"]],
    ["1:00", "2:00 pm", ["13:0 pm 12", "14:0 pm 12"]],
    ["9:50 am", "10:05", ["9:50 am 12", "10:5 am 12"]],
    ["2:10 pm", "2:10", ["14:10 pm 12", "14:10 pm 12"]],
    ["11:30 am", "1:15", ["11:30 am 12", "13:15 pm 12"]],
    ["11:30 pm", "1:15", ["23:30 pm 12", "1:15 am 12"]],
    // Nothing to share: both or neither have one, or a clock that counts to 24 or is a word.
    ["3:43", "3:46", undefined],
    ["3:43 am", "3:46 am", undefined],
    ["0:30", "1:15 pm", undefined],
    ["13:00", "2:00 pm", undefined],
    ["noon", "2:00 am", undefined],
    ["11:30 am", "13:15", undefined],
    ["11:30 am", "01:15", undefined],
  ])("%s – %s", (first, last, expected) => {
    const shared = shareMeridiem(clock(first), clock(last));
    expect(shared && [show(shared.first), show(shared.last)]).toEqual(expected);
  });
});
