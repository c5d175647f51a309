// Times of day in every notation.
import { describe, expect, it } from "vitest";
import { readTimestamp } from "../../../server/src/time/timestamp.ts";
import { read } from "./show.ts";

const CLOCKS: [string, string][] = [
  ["09:12 pager fires", "T09:12"],
  ["9:12 - pager fires", "T09:12"],
  ["21:40:07 restart", "T21:40:07"],
  ["21:40:07.250 restart", "T21:40:07"],
  ["21:40:07,250 restart", "T21:40:07"],
  ["10：05 网关报错", "T10:05"],
  ["１０：０５ 報告", "T10:05"],
  ["24:00 end of day", "T00:00"],
  ["4:05 PM", "T16:05"],
  ["4:05pm", "T16:05"],
  ["4:05 p.m. the", "T16:05"],
  ["4:05 p. m.", "T16:05"],
  ["4:05p", "T16:05"],
  ["12:00 AM", "T00:00"],
  ["12:30 am", "T00:30"],
  ["12:00 p.m.", "T12:00"],
  ["3 AM", "T03:00"],
  ["9pm", "T21:00"],
  ["930am", "T09:30"],
  ["9.45 am", "T09:45"],
  ["noon", "T12:00"],
  ["12 noon", "T12:00"],
  ["12:00 noon", "T12:00"],
  ["12:00 midnight", "T00:00"],
  ["Midnight: the", "T00:00"],
  ["Mittag", "T12:00"],
  ["minuit", "T00:00"],
  ["meio-dia", "T12:00"],
  ["полдень", "T12:00"],
  ["正午", "T12:00"],
  ["10h47 alerte", "T10:47"],
  ["10 h 47", "T10:47"],
  ["à 9h30", "T09:30"],
  ["às 9h", "T09:00"],
  ["20h15 BRT", "T20:15-03:00"],
  ["10 Uhr", "T10:00"],
  ["10 Uhr 30", "T10:30"],
  ["10:15 Uhr: Alarm", "T10:15"],
  ["10.15 Uhr", "T10:15"],
  ["15.25 EST", "T15:25-05:00"],
  ["at 14.43", "T14:43"],
  ["ore 8.50 scatta", "T08:50"],
  ["alle ore 8.50", "T08:50"],
  ["Kl. 8.50 larm", "T08:50"],
  ["klokken 9.05", "T09:05"],
  ["o godz. 8.50", "T08:50"],
  ["1600 UTC", "T16:00Z"],
  ["0835Z", "T08:35Z"],
  ["1430 hrs", "T14:30"],
  ["0900h", "T09:00"],
  ["09:00 hrs", "T09:00"],
  ["14時30分", "T14:30"],
  ["14時30分15秒", "T14:30:15"],
  ["9時半", "T09:30"],
  ["8点30分", "T08:30"],
  ["8点整", "T08:00"],
  ["午後3:30", "T15:30"],
  ["午前10時", "T10:00"],
  ["下午3点", "T15:00"],
  ["晚上11:20", "T23:20"],
  ["오후 3시 20분", "T15:20"],
  ["8:00 in the morning", "T08:00"],
  ["3 de la tarde", "T15:00"],
  ["10:30 da manhã", "T10:30"],
  ["8 часов утра", "T08:00"],
  ["10 o'clock", "T10:00"],
  ["7 o'clock pm", "T19:00"],
  ["at 10h30min", "T10:30"],
  ["9 h UTC", "T09:00Z"],
  ["130pm", "T13:30"],
  ["2030 UTC", "T20:30Z"],
  ["10 Uhr 5", "T10:00"],
  ["10 Uhr 75", "T10:00"],
  ["10 Uhr 30:15", "T10:00"],
  ["12 midnight", "T00:00"],
  ["10:05:60", "T10:05:60"],
  ["10:05:07. Then", "T10:05:07"],
  ["10点半", "T10:30"],
  ["14時30分75秒", "T14:30"],
  ["8 at night", "T20:00"],
  ["6 at night", "T18:00"],
  ["5 at night", "T05:00"],
  ["12 at night", "T00:00"],
  ["4:05 a. m. x", "T04:05"],
  ["10:30 p", "T10:30"],
  ["10.30 (UTC)", "T10:30Z"],
  ["10:30 heure de Paris", "T10:30{heure de Paris}"],
  ["10:30 am 5 May", "--05-05T10:30"],
];

const FAULTS: [string, string][] = [
  ["13:55 PM", "T13:55 !meridiem-on-24h"],
  ["14:15pm", "T14:15 !meridiem-on-24h"],
  ["23:10 AM", "T23:10 !meridiem-on-24h"],
  ["25:10", "T01:10 !range"],
  ["12:60", "T12:60 !range"],
  ["24:30", "T00:30 !range"],
  ["29:10", "T05:10 !range"],
  ["午後13:30", "T13:30 !meridiem-on-24h"],
  ["07:7:47 up", "T07:07:47 !digits"],
  ["14:05:7 up", "T14:05:07 !digits"],
  ["2023-05-01 14:7 up", "2023-05-01T14:07 !digits"],
  ["2023-05-01 14:077 up", "2023-05-01T14:07 !digits"],
  ["2023-05-01 14:7% up", "2023-05-01"],
  ["2023-05-01 14:7/3 up", "2023-05-01"],
];

const APPROXIMATE: [string, string][] = [
  ["~14:18 UTC", "T14:18Z~"],
  ["~ 14:18", "T14:18~"],
  ["≈14:18", "T14:18~"],
  ["±01:00", "T01:00~"],
  ["14:18~", "T14:18~"],
  ["14:18 approx.", "T14:18~"],
  ["14:18 (approx)", "T14:18~"],
  ["At approximately 7:30 pm", "T19:30~"],
  ["around 17:20", "T17:20~"],
  ["ca. 17:20", "T17:20~"],
  ["about 5 PM", "T17:00~"],
  ["gegen 10:30 Uhr", "T10:30~"],
  ["vers 10h30", "T10:30~"],
  ["por volta das 10:30", "T10:30~"],
  ["alrededor de las 10:30", "T10:30~"],
  ["около 10:30", "T10:30~"],
  ["約10:30", "T10:30~"],
  ["10時30分頃", "T10:30~"],
  ["10:30左右", "T10:30~"],
  ["By 17:45 all", "T17:45"],
  ["After 02:10", "T02:10"],
  ["10:15ish", "T10:15~"],
  ["월요일 10:00", "T10:00"],
  ["10:00 UTC+1 (CET) x", "T10:00+01:00"],
  ["10:00 PT (UTC-7)", "T10:00-07:00"],
];

describe("clock", () => {
  it.each(CLOCKS)("reads %s", (text, expected) => expect(read(text)).toBe(expected));
  it.each(FAULTS)("reads %s with its fault", (text, expected) => expect(read(text)).toBe(expected));
  it.each(APPROXIMATE)("reads %s", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ["1600", "T16:00"],
    ["0835 alarm fires", "T08:35"],
    ["15.25", "T15:25"],
    ["10h", "T10:00"],
    ["9h30", "T09:30"],
    ["2030", "none"],
    ["1200 users", "none"],
  ])("reads %s only where a clock is expected", (text, expected) => {
    expect(read(text, { bare: true })).toBe(expected);
    expect(read(text)).toBe("none");
  });

  it.each([
    ..."at 14.60, at 25.10, at 14.43%, at 14.43:10, 25h30, at 10h60, 10h30min, 2460 UTC, 1575 UTC, 1330pm".split(", "),
    ..."13 PM, 0 AM, 25 Uhr, 10:05:61, 30:10, 25:60, 10:05:07:09, 10:05xyz, 25時30分, 14時間, 8点, 午後3".split(", "),
    ..."7:7:47 up, 25:7:47 up, 14:7 up, 14:05:7%, 14:05:7:1, 14:7:77, 07:7:4".split(", "),
  ])("reads no clock in %s", (text) => expect(read(text)).toBe("none"));

  it.each(["at 8.50 of it", "alle 8.50", "24 ore 8.50.1", "score 8.50"])("reads no clock in %s", (text) =>
    expect(read(text)).toBe("none"),
  );

  it.each([
    ["1:05", "unknown"],
    ["11:40", "unknown"],
    ["01:05", "24"],
    ["13:05", "24"],
    ["0:05", "24"],
    ["1:05 AM", "12"],
  ])("keeps the cycle of %s", (text, cycle) => expect(readTimestamp(text, 0, text.length)?.clock?.cycle).toBe(cycle));

  it("takes the German am for a preposition before a day", () => {
    expect(read("10:30 am Montag")).toBe("T10:30");
    expect(readTimestamp("10:30 am Montag", 0, 15)?.clock?.meridiem).toBeUndefined();
    expect(read("10:30 am 5. Mai 2023")).toBe("2023-05-05T10:30");
    expect(readTimestamp("10:30 am Monday", 0, 15)?.clock?.meridiem).toBe("am");
  });

  it("does not read past the end it is given", () => {
    expect(show2("10:05:30 UTC", 5)).toBe("10:05");
    expect(show2("10:05 UTC", 6)).toBe("10:05");
    expect(show2("10:05 UTC", 4)).toBeUndefined();
  });
});

function show2(text: string, end: number): string | undefined {
  const time = readTimestamp(text, 0, end);
  return time && text.slice(time.span.start, time.span.end);
}
