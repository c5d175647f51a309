// Dates in every notation, alone and with a time of day before or behind them.
import { describe, expect, it } from "vitest";
import { readDate } from "../../../server/src/time/date.ts";
import { findTimestamps, readTimestamp } from "../../../server/src/time/timestamp.ts";
import { found, read, told } from "./show.ts";

const DATES: [string, string][] = [
  ["2022-11-03", "2022-11-03"],
  ["2022/11/03", "2022-11-03"],
  ["2022-11-03/04", "2022-11-03 .. 2022-11-04"],
  ["2022.11.3", "2022-11-03"],
  ["2022/25/11", "2022-11-25"],
  ["2022-Nov-03", "2022-11-03"],
  ["2022 November 3", "2022-11-03"],
  ["20221103T101500Z", "2022-11-03T10:15:00Z"],
  ["15/09/20:00", "--09-15T20:00"],
  ["15/09/2022", "2022-09-15"],
  ["November 3, 2022", "2022-11-03"],
  ["November 3rd, 2022 - done", "2022-11-03"],
  ["Nov. 3 2022", "2022-11-03"],
  ["Nov 3 ’22", "2022-11-03"],
  ["Nov-03-2022", "2022-11-03"],
  ["3rd of November, 2022", "2022-11-03"],
  ["the 3rd of November", "--11-03"],
  ["3 Nov", "--11-03"],
  ["Nov 3", "--11-03"],
  ["03/Nov/2022", "2022-11-03"],
  ["3-Nov-22", "2022-11-03"],
  ["3Nov22", "2022-11-03"],
  ["03NOV2022", "2022-11-03"],
  ["03Nov84", "1984-11-03"],
  ["3. November 2022", "2022-11-03"],
  ["3 de noviembre de 2022", "2022-11-03"],
  ["3 de março de 2022", "2022-03-03"],
  ["1er août 2022", "2022-08-01"],
  ["3 ноября 2022 г.", "2022-11-03"],
  ["3 мая 2022", "2022-05-03"],
  ["3 maart 2022", "2022-03-03"],
  ["3 listopada 2022", "2022-11-03"],
  ["3. desember 2022", "2022-12-03"],
  ["3. marts 2022", "2022-03-03"],
  ["3 augusti 2022", "2022-08-03"],
  ["2022年11月3日", "2022-11-03"],
  ["3. 11. 2022", "2022-11-03"],
  ["3. listopadu 2022", "2022-11-03"],
  ["3. Mai, abends", "--05-03"],
  ["mardi 3 mai", "--05-03"],
  ["14. září 2022", "2022-09-14"],
  ["2022. 11. 3.", "2022-11-03"],
  ["2022. 11. 3", "2022-11-03"],
  ["11月3日", "--11-03"],
  ["2022년 11월 3일", "2022-11-03"],
  ["25.11.2022", "2022-11-25"],
  ["3.11.2022", "2022-11-03"],
  ["25/11/2022", "2022-11-25"],
  ["11/25/2022", "2022-11-25"],
  ["25-11-22", "2022-11-25"],
  ["5-26-21", "2021-05-26"],
  ["1-2-34", "none"],
  ["11, 25, 2022", "2022-11-25"],
  ["3/11/2022", "2022-03-11 swap"],
  ["03-11-2022", "2022-11-03 swap"],
  ["11/11/2022", "2022-11-11"],
  ["Thursday, November 3, 2022", "2022-11-03"],
  ["Thu 3 Nov 2022", "2022-11-03"],
  ["2022-11-03 (Thu)", "2022-11-03"],
  ["2022年11月3日（木）", "2022-11-03"],
  ["jeudi 3 novembre 2022", "2022-11-03"],
  ["Donnerstag, 3. November 2022", "2022-11-03"],
  ["November 3,, 2022", "2022-11-03"],
  ["August 16 , 2022", "2022-08-16"],
  // "mar" is also French for Tuesday.
  ["Mar 3, 2022", "2022-03-03"],
  ["Mar 3, 2022 (Thu)", "2022-03-03"],
  ["Mar 3, 2022 (Fri)", "2022-03-03 !weekday"],
  ["mar 3 mai 2022", "2022-05-03"],
  // "sam", "dom" and "mo" are weekdays, and people.
  ["Sam, 2026-04-02", "2026-04-02"],
  ["2026-04-02 (Dom)", "2026-04-02"],
  ["2026-04-02, Mo", "2026-04-02"],
  ["Sam, April 2, 2026", "2026-04-02"],
  ["Sam, 15/12/2026", "2026-12-15"],
  ["Mo, 4 Dec 2026", "2026-12-04"],
  ["do 16.10.2026", "2026-10-16"],
  ["so 16.12.2026", "2026-12-16"],
];

const FAULTS: [string, string][] = [
  ["20222-11-03", "--11-03 !year"],
  ["November 3, 20222", "--11-03 !year"],
  ["2022-02-30", "2022-02-30 !day"],
  ["31/04/2022", "2022-04-31 !day"],
  ["2022-14-40", "2022-14-40 !month"],
  ["2022-13-08", "2022-13-08 !month"],
  ["Friday, 2022-11-03", "2022-11-03 !weekday"],
  ["Sam. 13/11/2022", "2022-11-13 !weekday"],
  ["sam. 3 novembre 2022", "2022-11-03 !weekday"],
  ["samedi, 2022-11-03", "2022-11-03 !weekday"],
];

const BOTH: [string, string][] = [
  ["2022-11-03T10:15:07Z", "2022-11-03T10:15:07Z"],
  ["2022-11-03T10:15:07.123456+02:00", "2022-11-03T10:15:07+02:00"],
  ["2022-11-03T10:15-0800", "2022-11-03T10:15-08:00"],
  ["2022-11-03T10:15+02", "2022-11-03T10:15+02:00"],
  ["2022-11-03 10:15:00 +0000 UTC", "2022-11-03T10:15:00Z"],
  ["2022-11-03 10:15", "2022-11-03T10:15"],
  ["2022-11-03, 10:15 - x", "2022-11-03T10:15"],
  ["2022-11-03 - 10:15 CET", "2022-11-03T10:15+01:00"],
  ["2022-11-03 @ 10:15", "2022-11-03T10:15"],
  ["2022-11-03 at 10:15", "2022-11-03T10:15"],
  ["2022-11-03 | 10:15 | x", "2022-11-03T10:15"],
  ["2022-11-03 — 10:15", "2022-11-03T10:15"],
  ["2022-11-03-10:15", "2022-11-03T10:15"],
  ["2022-11-03 (10:15 UTC)", "2022-11-03T10:15Z"],
  ["2022-11-03 1015", "2022-11-03T10:15"],
  ["2022-11-03 2015", "2022-11-03T20:15"],
  ["2022-11-03 10h15 UTC", "2022-11-03T10:15Z"],
  ["2022-11-03 10.15", "2022-11-03T10:15"],
  ["2022-11-03 ~10:15", "2022-11-03T10:15~"],
  ["November 3, 2022: 7:15am UTC", "2022-11-03T07:15Z"],
  ["November 3, 2022, at 10:15 AM", "2022-11-03T10:15"],
  ["Nov 3, 10:15 AM", "--11-03T10:15"],
  ["Nov 3 10:15:00 host sshd", "--11-03T10:15:00"],
  ["Thu Nov  3 10:15:00 UTC 2022", "2022-11-03T10:15:00Z"],
  ["Thu, 03 Nov 2022 10:15:00 +0000", "2022-11-03T10:15:00Z"],
  ["03/Nov/2022:10:15:00 +0000", "2022-11-03T10:15:00Z"],
  ["10/28/2022 - 15:38 CST", "2022-10-28T15:38-06:00"],
  ["25/11/2022 às 10:15", "2022-11-25T10:15"],
  ["25.11.2022 10:15 Uhr", "2022-11-25T10:15"],
  ["25.11.2022 um 10:15 Uhr", "2022-11-25T10:15"],
  ["25.11. 10:15", "--11-25T10:15"],
  ["3 de noviembre de 2022 a las 10:15", "2022-11-03T10:15"],
  ["le 3 novembre 2022 à 10h15", "2022-11-03T10:15"],
  ["3 ноября 2022 г. в 10:15", "2022-11-03T10:15"],
  ["3 november 2022 om 10:15 uur", "2022-11-03T10:15"],
  ["2022年11月3日 10時15分", "2022-11-03T10:15"],
  ["2022年11月3日10:15", "2022-11-03T10:15"],
  ["11月3日（木）午後3時", "--11-03T15:00"],
  ["11/25 10:15", "--11-25T10:15"],
  ["[11-25 10:15] x", "--11-25T10:15"],
  ["25/11 10:15", "--11-25T10:15"],
  ["10:15 3rd Nov 2022 - x", "2022-11-03T10:15"],
  ["10:15 PM PST Saturday Oct 29th: x", "--10-29T22:15-08:00"],
  ["10:15 AM, November 3, 2022", "2022-11-03T10:15"],
  ["10:15 (GMT), November 3, 2022", "2022-11-03T10:15Z"],
  ["(10:15) UTC x", "T10:15Z"],
  ["[10:15] CEST: x", "T10:15+02:00"],
  ["(2022-11-03 10:15) UTC", "2022-11-03T10:15Z"],
  ["2022-11-03 (10:15) UTC x", "2022-11-03T10:15Z"],
  ["[2022-11-03] [10:15] PST x", "2022-11-03T10:15-08:00"],
  ["10:15 on 3 November", "--11-03T10:15"],
  ["10:15 Uhr am 25.11.2022", "2022-11-25T10:15"],
  ["2:06 PM January 14, 2022: x", "2022-01-14T14:06"],
  ["Thu | Nov 3 | 13:47 | x", "--11-03T13:47"],
  ["May 9th, 2022 (UTC)", "2022-05-09{UTC}"],
  ["Dec 17th **22:XX** More", "--12-17"],
  ["**2022-11-03** **10:15** x", "2022-11-03T10:15"],
  ["dia 5 de maio de 2022, 10:15", "2022-05-05T10:15"],
  ["9/5 2pm ET", "--09-05T14:00-04:00 swap"],
  ["Sep 5, 2022 @ 14:00:00.000", "2022-09-05T14:00:00"],
  ["Set 5, 2022", "2022-09-05"],
];

describe("date", () => {
  it.each(DATES)("reads %s", (text, expected) => expect(read(text)).toBe(expected));
  it.each(FAULTS)("reads %s with its fault", (text, expected) => expect(read(text)).toBe(expected));

  it("gives each side of a five-digit year its day", () => {
    const time = readTimestamp("20222-11-03 10:00", 0, 17);
    expect(time?.date).toMatchObject({ year: undefined, month: 11, day: 3, faults: ["year"] });
    expect(time?.clock?.hour).toBe(10);
  });

  it.each([
    ["04-12-2022", true, "2022-12-04 swap"],
    ["04-12-2022", false, "2022-04-12 swap"],
    ["4/12/22", true, "2022-12-04 swap"],
    ["4/12/22", false, "2022-04-12 swap"],
    ["04.12.2022", true, "2022-12-04"],
    ["04/12 10:00", true, "--12-04T10:00 swap"],
    ["25/12/2022", false, "2022-12-25"],
  ])("reads %s with dayFirst %s", (text, dayFirst, expected) => expect(read(text, { dayFirst })).toBe(expected));

  it("reads a lone month and day only where a cell is expected to hold one", () => {
    expect(read("03/26")).toBe("none");
    expect(read("03/26", { bare: true })).toBe("--03-26");
  });
});

describe("date and clock", () => {
  it.each(BOTH)("reads %s", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ["2022-11-03 | 1200 | requests", "2022-11-03"],
    ["2022-11-03: 1600 requests failed", "2022-11-03"],
    ["November 3, 2022 - 1200 TPS", "2022-11-03"],
    ["10:00 - 5 May release rolled back", "T10:00"],
    ["November 3, 2022, 1.2.11 was released", "2022-11-03"],
    ["Set 5 replicas", "none"],
    ["2022-11-03-outage", "2022-11-03"],
  ])("leaves the number behind %s alone", (text, expected) => expect(read(text)).toBe(expected));
});

const TOLD: [string, string][] = [
  ["(3 Nov.)", "--11-03 ‹3 Nov› date ‹3 Nov› day-month"],
  ["0, 14, 2022", "none"],
  ["0/5/2022", "none"],
  ["03, 0, 2022", "none"],
  ["03, 1, 2022", "2022-03-01 ‹03, 1, 2022› date ‹03, 1, 2022› mdy"],
  ["03, 14, 1899", "none"],
  ["03, 14, x", "none"],
  ["03, 14; 2022", "none"],
  ["03, 31, 2022", "2022-03-31 ‹03, 31, 2022› date ‹03, 31, 2022› mdy"],
  ["03, 32, 2022", "none"],
  ["03-04 17:40", "--03-04T17:40 swap ‹03-04 17:40› date ‹03-04› month-day clock ‹17:40› colon 24"],
  ["03-2 17:40", "none"],
  ["04-12-2022", "2022-12-04 swap ‹04-12-2022› date ‹04-12-2022› dmy"],
  ["05.6.2022", "2022-06-05 ‹05.6.2022› date ‹05.6.2022› dmy"],
  ["1, 14, 2022", "2022-01-14 ‹1, 14, 2022› date ‹1, 14, 2022› mdy"],
  ["1-12-34", "none"],
  ["1/31/2022", "2022-01-31 ‹1/31/2022› date ‹1/31/2022› mdy"],
  ["1/32/2022", "none"],
  ["10:05:61", "none"],
  [
    "10:30 am 5. Mai 2023",
    "2023-05-05T10:30 ‹10:30 am 5. Mai 2023› date ‹5. Mai 2023› long clock ‹10:30› colon unknown",
  ],
  ["12, 14, 2022", "2022-12-14 ‹12, 14, 2022› date ‹12, 14, 2022› mdy"],
  ["12-1-34", "none"],
  ["12-12-34", "2034-12-12 ‹12-12-34› date ‹12-12-34› dmy"],
  ["12-25-22", "2022-12-25 ‹12-25-22› date ‹12-25-22› mdy"],
  ["12月31日", "--12-31 ‹12月31日› date ‹12月31日› cjk"],
  ["13, 14, 2022", "none"],
  ["13/13/2022", "none"],
  ["14-Jul-1899", "--07-14 ‹14-Jul› date ‹14-Jul› day-month"],
  ["14-Jul-23x", "--07-14 ‹14-Jul› date ‹14-Jul› day-month"],
  ["1900-11-03", "1900-11-03 ‹1900-11-03› date ‹1900-11-03› iso"],
  ["1月1日", "--01-01 ‹1月1日› date ‹1月1日› cjk"],
  ["2022 11 03", "none"],
  ["2022 Nov  3", "2022-11-03 ‹2022 Nov  3› date ‹2022 Nov  3› ymd"],
  ["2022, Nov 3", "2022-11-03 ‹2022, Nov 3› date ‹2022, Nov 3› ymd"],
  ["2022-00-03", "2022-00-03 !month ‹2022-00-03› date ‹2022-00-03› iso"],
  ["2022-02-30 (Fri)", "2022-02-30 !day ‹2022-02-30 (Fri)› date ‹2022-02-30 (Fri)› iso"],
  ["2022-11-03 (Friday 9 pm)", "2022-11-03 !weekday ‹2022-11-03› date ‹2022-11-03› iso"],
  ["2022-11-03 Friday x", "2022-11-03 !weekday ‹2022-11-03 Friday› date ‹2022-11-03 Friday› iso"],
  ["2022-11-03 Thur x", "2022-11-03 ‹2022-11-03› date ‹2022-11-03› iso"],
  ["2022-11-03 thursday UP", "2022-11-03 ‹2022-11-03› date ‹2022-11-03› iso"],
  ["2022-11-03 木", "2022-11-03 ‹2022-11-03› date ‹2022-11-03› iso"],
  ["2022-11-03 金曜日", "2022-11-03 !weekday ‹2022-11-03 金曜日› date ‹2022-11-03 金曜日› iso"],
  ["2022-11-03/03", "none"],
  [
    "2022-11-03/04 - 2022-11-05",
    "2022-11-03 ‹2022-11-03/04› date ‹2022-11-03/04› iso end 2022-11-04 ‹2022-11-03/04› date ‹2022-11-03/04› iso",
  ],
  ["2022-11-03/04.5", "none"],
  ["2022-11-03/10h15", "2022-11-03T10:15 ‹2022-11-03/10h15› date ‹2022-11-03› iso clock ‹10h15› h unknown"],
  [
    "2022-11-03/31",
    "2022-11-03 ‹2022-11-03/31› date ‹2022-11-03/31› iso end 2022-11-31 !day ‹2022-11-03/31› date ‹2022-11-03/31› iso",
  ],
  ["2022-11-03/32", "none"],
  ["2022-11-03/a:15", "2022-11-03 ‹2022-11-03› date ‹2022-11-03› iso"],
  ["2022-11-03T10", "2022-11-03 ‹2022-11-03› date ‹2022-11-03› iso"],
  ["2022-11-03Tx", "none"],
  ["2022-11-03t10:15", "2022-11-03T10:15 ‹2022-11-03t10:15› date ‹2022-11-03› iso clock ‹10:15› colon unknown"],
  ["2022-11-03x5", "none"],
  ["2022-11/03", "none"],
  ["2022-14-40", "2022-14-40 !month ‹2022-14-40› date ‹2022-14-40› iso"],
  ["2022-Nov-0", "none"],
  ["2022-Nov-03:15", "none"],
  ["2022-Nov-1", "2022-11-01 ‹2022-Nov-1› date ‹2022-Nov-1› ymd"],
  ["2022-Nov-31", "2022-11-31 !day ‹2022-Nov-31› date ‹2022-Nov-31› ymd"],
  ["2022-Nov-32", "none"],
  ["2022-Nov/03", "none"],
  ["2022.11.03.10:15", "none"],
  ["2022/0/5", "none"],
  ["2022/1/1", "2022-01-01 ‹2022/1/1› date ‹2022/1/1› ymd"],
  ["2022/12/0", "none"],
  ["2022/12/05", "2022-12-05 ‹2022/12/05› date ‹2022/12/05› ymd"],
  ["2022/12/31", "2022-12-31 ‹2022/12/31› date ‹2022/12/31› ymd"],
  ["2022/12/32", "none"],
  ["2022/13/0", "none"],
  ["2022/13/1", "2022-01-13 ‹2022/13/1› date ‹2022/13/1› ymd"],
  ["2022/13/13", "none"],
  ["2022/31/12", "2022-12-31 ‹2022/31/12› date ‹2022/31/12› ymd"],
  ["2022/32/12", "none"],
  ["20221103 10:15", "none"],
  ["20221103T01", "2022-11-03 ‹20221103› date ‹20221103› iso"],
  ["20221103Tx", "none"],
  ["20222-00-03", "none"],
  ["20222-01-03", "--01-03 !year ‹20222-01-03› date ‹20222-01-03› iso"],
  ["20222-11-00", "none"],
  ["20222-11-01", "--11-01 !year ‹20222-11-01› date ‹20222-11-01› iso"],
  ["20222-11-3", "none"],
  ["20222-11-31", "--11-31 !year !day ‹20222-11-31› date ‹20222-11-31› iso"],
  ["20222-11-32", "none"],
  ["20222-12-03", "--12-03 !year ‹20222-12-03› date ‹20222-12-03› iso"],
  ["20222-13-03", "none"],
  ["20222-Nov-03", "none"],
  ["2022;Nov 3", "none"],
  ["2022Nov3", "none"],
  [
    "2022年11月3日木曜日 10時15分",
    "2022-11-03T10:15 ‹2022年11月3日木曜日 10時15分› date ‹2022年11月3日木曜日› cjk clock ‹10時15分› cjk unknown",
  ],
  ["2022年11月3日金曜日", "2022-11-03 !weekday ‹2022年11月3日金曜日› date ‹2022年11月3日金曜日› cjk"],
  ["2023-05-01", "2023-05-01 ‹2023-05-01› date ‹2023-05-01› iso"],
  ["2026-04-02, Mo", "2026-04-02 ‹2026-04-02, Mo› date ‹2026-04-02, Mo› iso"],
  ["202年3月8日", "none"],
  ["2199-11-03", "2199-11-03 ‹2199-11-03› date ‹2199-11-03› iso"],
  ["2200-11-03", "none"],
  ["25.1.22", "none"],
  ["26-5-21", "2021-05-26 ‹26-5-21› date ‹26-5-21› dmy"],
  ["26/3 17:40", "--03-26T17:40 ‹26/3 17:40› date ‹26/3› day-month clock ‹17:40› colon 24"],
  ["3 Nov '222", "--11-03 ‹3 Nov› date ‹3 Nov› day-month"],
  ["3 Nov 18999", "--11-03 ‹3 Nov› date ‹3 Nov› day-month"],
  ["3 Nov 19000", "--11-03 !year ‹3 Nov 19000› date ‹3 Nov 19000› long"],
  ["3 Nov 2022 года в", "2022-11-03 ‹3 Nov 2022 года› date ‹3 Nov 2022 года› long"],
  ["3 Nov 22100", "--11-03 ‹3 Nov› date ‹3 Nov› day-month"],
  ["3 Nov'22", "2022-11-03 ‹3 Nov'22› date ‹3 Nov'22› long"],
  ["3 Nov,,, 2022", "--11-03 ‹3 Nov› date ‹3 Nov› day-month"],
  ["3 Nov.", "--11-03 ‹3 Nov.› date ‹3 Nov.› day-month"],
  ["3 may", "none"],
  ["3-3 Nov", "none"],
  ["3-31 Nov", "--11-03 ‹3-31 Nov› date ‹3-31 Nov› day-month end --11-31 !day ‹3-31 Nov› date ‹3-31 Nov› day-month"],
  ["3-32 Nov", "none"],
  ["3-Nov-22", "2022-11-03 ‹3-Nov-22› date ‹3-Nov-22› long"],
  ["31 Nov", "--11-31 !day ‹31 Nov› date ‹31 Nov› day-month"],
  ["32 Nov", "none"],
  ["32/1/2022", "none"],
  ["3Nov", "none"],
  ["3月0日", "none"],
  ["3月32日", "none"],
  ["5.11. 10:15", "--11-05T10:15 ‹5.11. 10:15› date ‹5.11.› day-month clock ‹10:15› colon unknown"],
  ["5.6.2022", "2022-06-05 swap ‹5.6.2022› date ‹5.6.2022› dmy"],
  ["5/0/2022", "none"],
  ["5/11/ 10:15", "none"],
  ["5/6/01900", "none"],
  ["5/6/1899", "none"],
  ["5/6/20222", "--05-06 swap !year ‹5/6/20222› date ‹5/6/20222› mdy"],
  ["5/6/30222", "none"],
  [
    "Feb 30-31, 2022",
    "2022-02-30 !day ‹Feb 30-31, 2022› date ‹Feb 30-31, 2022› long end 2022-02-31 ‹Feb 30-31, 2022› date ‹Feb 30-31, 2022› long",
  ],
  ["Feb 9 1924 -0800", "--02-09 ‹Feb 9› date ‹Feb 9› month-day"],
  ["Feb 9 1924 utc", "1924-02-09 ‹Feb 9 1924› date ‹Feb 9 1924› long"],
  ["Feb 9 1924+0800", "1924-02-09 ‹Feb 9 1924› date ‹Feb 9 1924› long"],
  ["Feb 9 1959 UTC", "--02-09T19:59Z ‹Feb 9 1959 UTC› date ‹Feb 9› month-day clock ‹1959› bare 24 zone ‹UTC›"],
  ["Feb 9 1960 UTC", "1960-02-09 ‹Feb 9 1960› date ‹Feb 9 1960› long"],
  ["Feb 9 2015 UTC -  up", "--02-09T20:15Z ‹Feb 9 2015 UTC› date ‹Feb 9› month-day clock ‹2015› bare 24 zone ‹UTC›"],
  ["Feb 9 2015 UTC, x: up", "2015-02-09 ‹Feb 9 2015› date ‹Feb 9 2015› long"],
  ["Feb 9 2015 UTC: 5", "2015-02-09 ‹Feb 9 2015› date ‹Feb 9 2015› long"],
  ["Feb 9 2100 UTC", "--02-09T21:00Z ‹Feb 9 2100 UTC› date ‹Feb 9› month-day clock ‹2100› bare 24 zone ‹UTC›"],
  ["Nov 0", "none"],
  ["Nov 1", "--11-01 ‹Nov 1› date ‹Nov 1› month-day"],
  ["Nov 3-3", "--11-03 ‹Nov 3› date ‹Nov 3› month-day"],
  ["Nov 3-31", "--11-03 ‹Nov 3-31› date ‹Nov 3-31› month-day end --11-31 !day ‹Nov 3-31› date ‹Nov 3-31› month-day"],
  ["Nov 3-32", "--11-03 ‹Nov 3› date ‹Nov 3› month-day"],
  ["Nov 3.0", "none"],
  ["Nov 31", "--11-31 !day ‹Nov 31› date ‹Nov 31› month-day"],
  ["Nov 32", "none"],
  ["Nov 3º", "--11-03 ‹Nov 3º› date ‹Nov 3º› month-day"],
  ["Nov the 3rd", "--11-03 ‹Nov the 3rd› date ‹Nov the 3rd› month-day"],
  ["Nov, 3", "--11-03 ‹Nov, 3› date ‹Nov, 3› month-day"],
  ["Nov-3/22", "--11-03 ‹Nov-3› date ‹Nov-3› month-day"],
  ["Nov.3", "--11-03 ‹Nov.3› date ‹Nov.3› month-day"],
  ["Nov/3", "--11-03 ‹Nov/3› date ‹Nov/3› month-day"],
  ["Nov3", "none"],
  ["November 3, 20222", "--11-03 !year ‹November 3, 20222› date ‹November 3, 20222› long"],
];

const BARE: [string, string][] = [
  ["0 Nov", "none"],
  ["03/26                        ", "--03-26 ‹03/26› date ‹03/26› month-day"],
  ["03/26                         ", "none"],
  ["03/26 Thu", "--03-26 ‹03/26 Thu› date ‹03/26 Thu› month-day"],
  ["3.5", "none"],
  ["3/4 10:1", "none"],
  ["9-11", "none"],
  ["Nov 3 ^rd^, 2022", "--11-03 ‹Nov 3› date ‹Nov 3› month-day"],
];

const MONTHFIRST: [string, string][] = [
  ["12-1-34", "2034-12-01 swap"],
  ["13月8日", "none"],
  ["3,4 Nov", "none"],
  ["3.11.2022", "2022-03-11 swap"],
  ["3／11／2022", "2022-03-11 swap"],
];

const FIND: [string, string][] = [
  ["0012 noon", "T12:00 ‹noon› clock ‹noon› word 24"],
  ["0月8日", ""],
  ["1, 30222-11-03", ""],
  ["3／11／2022", "2022-03-11 swap ‹3／11／2022› date ‹3／11／2022› mdy"],
  ["no such date: 2023-2-30", "2023-02-30 !day ‹2023-2-30› date ‹2023-2-30› ymd"],
];

const DAYFIRST: [string, string][] = [
  ["13月8日", "none"],
  ["Nov 3^rd^, 2022", "2022-11-03"],
];

describe("dates, with what each part covers", () => {
  it.each(TOLD)("%j", (text, expected) => expect(told(text)).toBe(expected));
  it.each(BARE)("bare: %j", (text, expected) => expect(told(text, { bare: true })).toBe(expected));
  it.each(MONTHFIRST)("monthFirst: %j", (text, expected) => expect(read(text, { dayFirst: false })).toBe(expected));
  it.each(FIND)("find: %j", (text, expected) => expect(found(text)).toBe(expected));
  it.each(DAYFIRST)("dayFirst: %j", (text, expected) => expect(read(text, { dayFirst: true })).toBe(expected));
});

it("a month whose name is another word, too, is one beside a year", () => {
  expect(found("il 2 set 2023, poi")).toContain("2023-09-02");
  expect(found("abbiamo 2 set nuovi")).toBe("");
});

describe("a weekday beside a date", () => {
  it("stands before it in Japanese, too, with a comma or a dash", () => {
    for (const text of ["金曜日, 2022-11-04", "金曜日 - 2022-11-04", "金 2022-11-04"])
      expect(told(text)).toBe(`2022-11-04 ‹${text}› date ‹${text}› iso`);
    expect(found("金曜日 | 2022-11-04")).toBe("2022-11-04 ‹2022-11-04› date ‹2022-11-04› iso");
  });
  it("is none at the end of a name", () => {
    const text = "鈴木 2026/12/04";
    expect(readDate(text, 1, text.length, {})).toBeUndefined();
    expect(readDate(text.slice(1), 0, text.length - 1, {})?.value.faults).toEqual(["weekday"]);
  });
  it("may be a person's name, whatever stands around", () => {
    expect(found("2026-04-02 (Sam) war")).toBe("2026-04-02 ‹2026-04-02 (Sam)› date ‹2026-04-02 (Sam)› iso");
  });
});

describe("three numbers with a full stop and a blank between them", () => {
  it.each([
    ["7. 11. 2026", "2026-11-07 ‹7. 11. 2026› date ‹7. 11. 2026› dmy"],
    ["31. 12. 2026", "2026-12-31 ‹31. 12. 2026› date ‹31. 12. 2026› dmy"],
    ["7. 11. 2026.", "2026-11-07 ‹7. 11. 2026› date ‹7. 11. 2026› dmy"],
    ["2026. 11. 7.", "2026-11-07 ‹2026. 11. 7.› date ‹2026. 11. 7.› ymd"],
    ["2026. 11. 17", "2026-11-17 ‹2026. 11. 17› date ‹2026. 11. 17› ymd"],
    ["2026. 11. 7, x", "2026-11-07 ‹2026. 11. 7› date ‹2026. 11. 7› ymd"],
    ["2026. 11. 7.x", "2026-11-07 ‹2026. 11. 7.› date ‹2026. 11. 7.› ymd"],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected);
    expect(found(`on ${text}`)).toBe(expected);
  });
  it.each(["7. 13. 2026", "32. 11. 2026", "7. 11. 1800", "1800. 11. 7.", "7. 11. 26", "2026. 11. 2027"])(
    "none in %s",
    (text) => expect(found(text)).not.toMatch(/dmy|ymd/),
  );
  it.each(["2026. 11. 7.5", "2026. 11. 7:30", "2026. 11. 123", "7. 11. 2026.5"])("none in %s", (text) =>
    expect(found(text)).not.toMatch(/2026-11-/),
  );
  it("ends before the end", () => {
    expect(readTimestamp("7. 11. 2026", 0, 10)?.date?.year).toBeUndefined();
    expect(readTimestamp("2026. 11. 17", 0, 11)?.date).toMatchObject({ day: 1 });
    expect(readDate("7. 11. 2026", 0, 10, {})?.value.year).toBeUndefined();
  });
  it("begins where it is asked for, and a clock may follow", () => {
    expect(readDate("5 7. 11. 2026", 0, 13, {})).toBeUndefined();
    expect(read("7. 11. 2026 10:00")).toBe("2026-11-07T10:00");
  });
});

describe("the year of an era", () => {
  it.each([
    ["令和4年11月3日に発生", 2022],
    ["発生日：令和 4年 11月 3日", 2022],
    ["第4年11月3日", undefined],
    ["令和11月3日", undefined],
  ])("%s", (text, year) => {
    expect(findTimestamps(text, { start: 0, end: text.length })[0]?.date).toMatchObject({ year, month: 11, day: 3 });
  });
});
