// Times of day in every notation.
import { describe, expect, it } from "vitest";
import { readTimestamp } from "../../../server/src/time/timestamp.ts";
import { found, read, told } from "./show.ts";

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

const TOLD: [string, string][] = [
  ["07:7:4", "none"],
  ["07:7:59", "T07:07:59 !digits ‹07:7:59› clock ‹07:7:59› colon 24"],
  ["0835Z", "T08:35Z ‹0835Z› clock ‹0835› bare 24 zone ‹Z›"],
  ["0900 h. Then", "T09:00 ‹0900 h› clock ‹0900 h› bare 24"],
  ["0900 hrs. Then", "T09:00 ‹0900 hrs.› clock ‹0900 hrs.› bare 24"],
  ["0:30", "T00:30 ‹0:30› clock ‹0:30› colon 24"],
  ["10 Uhr 59", "T10:59 ‹10 Uhr 59› clock ‹10 Uhr 59› hour unknown"],
  ["10 p", "none"],
  ["10.30 (UTC)", "T10:30Z ‹10.30 (UTC)› clock ‹10.30› dot unknown zone ‹UTC›"],
  ["10:00 hrs up", "T10:00 ‹10:00 hrs› clock ‹10:00 hrs› colon unknown"],
  ["10:05:07.x", "T10:05:07 ‹10:05:07› clock ‹10:05:07› colon unknown"],
  ["10:05:07: up", "T10:05:07 ‹10:05:07› clock ‹10:05:07› colon unknown"],
  [
    "10:15 Uhr am 25.11.2022",
    "2022-11-25T10:15 ‹10:15 Uhr am 25.11.2022› date ‹25.11.2022› dmy clock ‹10:15 Uhr› colon unknown",
  ],
  ["10:30 AM Montag", "T10:30 ‹10:30 AM› clock ‹10:30 AM› colon am"],
  ["10:30 am Montag", "T10:30 ‹10:30› clock ‹10:30› colon unknown"],
  [
    "10:30 heure de Paris",
    "T10:30{heure de Paris} ‹10:30 heure de Paris› clock ‹10:30› colon unknown zone ‹heure de Paris›",
  ],
  ["10:30 p.m x", "T22:30 ‹10:30 p.m› clock ‹10:30 p.m› colon pm"],
  ["10:30 pm0", "T10:30 ‹10:30› clock ‹10:30› colon unknown"],
  ["10:30左右", "T10:30~ ‹10:30左右› clock ‹10:30› colon unknown"],
  ["1259pm", "T12:59 ‹1259pm› clock ‹1259pm› bare pm"],
  ["12noon", "none"],
  ["14:05:077", "none"],
  ["14:7:77", "none"],
  ["15.25 UTC-5", "T15:25-05:00 ‹15.25 UTC-5› clock ‹15.25› dot 24 zone ‹UTC-5›"],
  ["15.25x", "none"],
  ["1:00 noon", "T01:00 ‹1:00› clock ‹1:00› colon unknown"],
  ["2022-05-??", "none"],
  ["2022-11-03 1015 -5-", "2022-11-03T10:15 ‹2022-11-03 1015› date ‹2022-11-03› iso clock ‹1015› bare unknown"],
  ["2022-11-03 1015/2", "2022-11-03 ‹2022-11-03› date ‹2022-11-03› iso"],
  ["2022-11-03 1015% of it", "2022-11-03 ‹2022-11-03› date ‹2022-11-03› iso"],
  ["2022-11-03 1015.0", "2022-11-03 ‹2022-11-03› date ‹2022-11-03› iso"],
  ["2022-11-03 1015: up", "2022-11-03T10:15 ‹2022-11-03 1015› date ‹2022-11-03› iso clock ‹1015› bare unknown"],
  ["2022-11-03 1015X up", "2022-11-03 ‹2022-11-03› date ‹2022-11-03› iso"],
  ["2023-05-01 14:7. Then", "2023-05-01T14:07 !digits ‹2023-05-01 14:7› date ‹2023-05-01› iso clock ‹14:7› colon 24"],
  ["2023-05-01 14:7.0 up", "2023-05-01 ‹2023-05-01› date ‹2023-05-01› iso"],
  ["23時60分", "T23:00 ‹23時› clock ‹23時› cjk 24"],
  ["24 Uhr", "T00:00 ‹24 Uhr› clock ‹24 Uhr› hour 24"],
  ["2400 UTC", "T00:00Z ‹2400 UTC› clock ‹2400› bare 24 zone ‹UTC›"],
  ["24:05:7 up", "T00:05:07 !digits ‹24:05:7› clock ‹24:05:7› colon 24"],
  ["24時", "T00:00 ‹24時› clock ‹24時› cjk 24"],
  ["25:59", "T01:59 !range ‹25:59› clock ‹25:59› colon 24"],
  ["3:43 am 12", "T03:43 ‹3:43 am› clock ‹3:43 am› colon am"],
  ["4:05p", "T16:05 ‹4:05p› clock ‹4:05p› colon pm"],
  ["8 noon", "none"],
  ["8点整", "T08:00 ‹8点整› clock ‹8点整› cjk unknown"],
  ["930 a.m.", "T09:30 ‹930 a.m.› clock ‹930 a.m.› bare am"],
  ["9時半", "T09:30 ‹9時半› clock ‹9時半› cjk unknown"],
  ["Feb 9 1924 -0800", "--02-09 ‹Feb 9› date ‹Feb 9› month-day"],
  ["Kl.8.50", "none"],
  ["at 10h30h", "none"],
  ["at 14.43.", "T14:43 ‹14.43› clock ‹14.43› dot 24"],
  ["at 14.43.0", "none"],
  ["at 24.59", "T00:59 !range ‹24.59› clock ‹24.59› dot 24"],
  ["at 24h59", "T00:59 !range ‹24h59› clock ‹24h59› h 24"],
  ["kl 8.50", "T08:50 ‹8.50› clock ‹8.50› dot unknown"],
  ["kl.    8.50", "none"],
  ["o godz. 8.50", "T08:50 ‹8.50› clock ‹8.50› dot unknown"],
  ["午後3:30", "T15:30 ‹午後3:30› clock ‹午後3:30› cjk pm"],
  ["正午", "T12:00 ‹正午› clock ‹正午› word 24"],
  ["深夜12時", "T00:00 ‹深夜12時› clock ‹深夜12時› cjk am"],
];

const BARE: [string, string][] = [
  ["10:30de la tarde", "none"],
  ["12:30 am", "T00:30 ‹12:30 am› clock ‹12:30 am› colon am"],
  ["1h 30|", "T01:00 ‹1h› clock ‹1h› h unknown"],
  ["21:40:07,250 restart", "T21:40:07 ‹21:40:07,250› clock ‹21:40:07,250› colon 24"],
  ["5000", "none"],
  ["930 a. m.", "none"],
];

const FIND: [string, string][] = [
  ["12:30 noon", "T12:30 ‹12:30› clock ‹12:30› colon unknown & T12:00 ‹noon› clock ‹noon› word 24"],
  ["23時59分59秒", "T23:59:59 ‹23時59分59秒› clock ‹23時59分59秒› cjk 24"],
  ["24:60", "T00:60 !range ‹24:60› clock ‹24:60› colon 24"],
];

describe("clock, with what each part covers", () => {
  it.each(TOLD)("%j", (text, expected) => expect(told(text)).toBe(expected));
  it.each(BARE)("bare: %j", (text, expected) => expect(told(text, { bare: true })).toBe(expected));
  it.each(FIND)("find: %j", (text, expected) => expect(found(text)).toBe(expected));
});
