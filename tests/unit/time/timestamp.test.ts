// Timestamps as a whole: zones behind them, ranges, relative times, what wraps them, what is none.
import { describe, expect, it } from "vitest";
import { moved } from "../../../server/src/time/moved.ts";
import { plainOptions, readTimestamp } from "../../../server/src/time/timestamp.ts";
import { covered, found, read, told } from "./show.ts";

const RANGES: [string, string][] = [
  ["09:00 - 11:00 degraded", "T09:00 .. T11:00"],
  ["08:41–09:54 UTC", "T08:41Z .. T09:54Z"],
  ["08:41 UTC — 09:54 UTC", "T08:41Z .. T09:54Z"],
  ["10:00 UTC-11:00 UTC", "T10:00Z .. T11:00Z"],
  ["14:20-2:00 Through", "T14:20 .. T02:00"],
  ["13:20 ~ 13:30", "T13:20 .. T13:30"],
  ["10:00〜11:00 JST", "T10:00+09:00 .. T11:00+09:00"],
  ["10:00 → 11:00", "T10:00 .. T11:00"],
  ["10:00 AM to 11:20 AM PST", "T10:00-08:00 .. T11:20-08:00"],
  ["10:00 until 11:00", "T10:00 .. T11:00"],
  ["10:00 bis 11:00 Uhr", "T10:00 .. T11:00"],
  ["10h30 à 11h15", "T10:30 .. T11:15"],
  ["10:00 a 11:00", "T10:00 .. T11:00"],
  ["с 10:00 до 11:00", "T10:00 .. T11:00"],
  ["10時から11時", "T10:00 .. T11:00"],
  ["between 10:00 and 11:00 UTC", "T10:00Z .. T11:00Z"],
  ["zwischen 10:00 und 11:00 Uhr", "T10:00 .. T11:00"],
  ["9-11 AM", "T09:00 .. T11:00"],
  ["11-1 PM", "T11:00 .. T13:00"],
  ["3:43:20–3:46:14 PM", "T15:43:20 .. T15:46:14"],
  ["11:30–1:15 PM", "T11:30 .. T13:15"],
  ["11:30 AM - 1:15", "T11:30 .. T13:15"],
  ["11:30 PM - 1:15", "T23:30 .. T01:15"],
  ["11:30 AM - 13:15", "T11:30 .. T13:15"],
  ["11:30–1:15 AM", "T23:30 .. T01:15"],
  ["1:05-2:10 PM", "T13:05 .. T14:10"],
  ["2:10-2:10 PM", "T14:10 .. T14:10"],
  ["12:15-1:15 PM", "T12:15 .. T13:15"],
  ["0:30-1:15 PM", "T00:30 .. T13:15"],
  ["13:00-2:00 PM", "T13:00 .. T14:00"],
  ["noon to 2:00 AM", "T12:00 .. T02:00"],
  ["10:00 bis11:00", "T10:00 .. T11:00"],
  ["**10:00** – **11:00** x", "T10:00 .. T11:00"],
  ["(10:00–11:00) UTC x", "T10:00Z .. T11:00Z"],
  ["`10:00`-`11:00` x", "T10:00 .. T11:00"],
  ["10 bis 11 Uhr", "T10:00 .. T11:00"],
  ["de 10h a 11h", "T10:00 .. T11:00"],
  ["±01:00 to ±10:00 GMT", "T01:00Z~ .. T10:00Z~"],
  ["midnight to 3:00 AM", "T00:00 .. T03:00"],
  ["25-10-2022 02:00-04:30", "2022-10-25T02:00 .. T04:30"],
  ["2022-11-03 23:00 - 2022-11-04 01:00 UTC", "2022-11-03T23:00Z .. 2022-11-04T01:00Z"],
  ["July 29, 09:00 AM - Aug 4, 2022, 04:30 AM (UTC)", "2022-07-29T09:00Z .. 2022-08-04T04:30Z"],
  ["14:30 to 17:45 (GMT) on November 11, 2022", "2022-11-11T14:30Z .. 2022-11-11T17:45Z"],
  ["2022-05-02 a 2022-05-14", "2022-05-02 .. 2022-05-14"],
  ["Between July 9 and July 16, 2022", "2022-07-09 .. 2022-07-16"],
  ["7-13th Nov - we", "--11-07 .. --11-13"],
  ["August 12–13, 2022", "2022-08-12 .. 2022-08-13"],
  ["T+5m – T+10m", "+00:05 .. +00:10"],
  ["T0+~2–4s: a new leader", "+00:00:02"],
  ["T+5-10 min: pages", "+00:05"],
  ["T+1–3 hosts", "+00:01"],
  ["2022-10-05T10:00Z/2022-10-05T11:00Z", "2022-10-05T10:00Z .. 2022-10-05T11:00Z"],
  ["10:00 PM Oct 5 - 2:00 AM Oct 6", "--10-05T22:00 .. --10-06T02:00"],
];

const RELATIVE: [string, string][] = [
  ["T+5m deploy", "+00:05"],
  ["T+~1 hour: reverted", "+01:00"],
  ["T + ≈2h", "+02:00"],
  ["T+1.5 hours", "+01:30"],
  ["T+~1,5h: reverted", "+01:30"],
  ["T+0.5 min", "+00:00:30"],
  ["T+1.24s", "none"],
  ["+~5m", "none"],
  ["+5分", "+00:05"],
  ["+1時間30分：復旧", "+01:30"],
  ["T+30秒", "+00:00:30"],
  ["+10 мин", "+00:10"],
  ["+2 Stunden", "+02:00"],
  ["+5本", "none"],
  ["+5 Server", "none"],
  ["T-7d", "-168:00"],
  ["T+1h30m", "+01:30"],
  ["T+1h30 rollback", "+01:30"],
  ["T-2h15: deploy", "-02:15"],
  ["T+1h 30 hosts", "+01:00"],
  ["T+1h 30m x", "+01:30"],
  ["T+1h75", "+01:00"],
  ["T+2d12", "+48:00"],
  ["T+1d2h3m4s", "+26:03:04"],
  ["T-90m", "-01:30"],
  ["T=5m", "+00:05"],
  ["T-0m", "+00:00"],
  ["T+60s", "+00:01"],
  ["T+99999m", "+1666:39"],
  ["T+01:10", "+01:10"],
  ["+00:12:75", "+00:12"],
  ["t0 + 5", "+00:05"],
  ["T0: x", "+00:00"],
  ["-5m x", "-00:05"],
  ["−5m", "-00:05"],
  ["J+2", "D2"],
  ["J1: x", "D1"],
  ["J1", "D1"],
  ["Day #2 x", "D2"],
  ["T + 5 min", "+00:05"],
  ["T+90s", "+00:01:30"],
  ["T+0s (14:00:00)", "+00:00"],
  ["t+01:10:30", "+01:10:30"],
  ["T0", "+00:00"],
  ["t0 detection", "+00:00"],
  ["T0 + 5min", "+00:05"],
  ["T=10:00", "+10:00"],
  ["T=00:12 the queue is full", "+00:12"],
  ["T = 25 min", "+00:25"],
  ["T+5", "+00:05"],
  ["H+2", "+02:00"],
  ["+00:12 rollback", "+00:12"],
  ["+5m", "+00:05"],
  ["+7d", "+168:00"],
  ["-10m: alert", "-00:10"],
  ["Day 1: first try", "D1"],
  ["Day 2, 10:00", "D2T10:00"],
  ["Jour 1", "D1"],
  ["Tag 3", "D3"],
  ["D+1", "D1"],
  ["第2日", "D2"],
];

const NONE = [
  "1.13.2 is out",
  "v1.26.0",
  "2:1",
  "16:9",
  "port 8080",
  "5000",
  "10 min",
  "99.9 %",
  "12.50 USD",
  "10.0.0.1",
  "24/7 support",
  "1071900 - 1072525",
  "HTTP 500",
  "#39821",
  "3.5",
  "0h 16m",
  "1h30",
  "10h30m",
  "24h40m",
  "2 hours",
  "10h later",
  "1. Restart",
  "9:5",
  "1:1 meeting",
  "20.04 LTS",
  "Python 3.10",
  "0644 permissions",
  "10/12 nodes",
  "May 5xx errors",
  "Sat 3 users",
  "1234567890",
  "12:34:56:78:9a:bc",
  "v10:00",
  "10",
  "at 10",
  "November 2022",
  "Nov 2022 - x",
  "2022",
  "2022-11",
  "2022-11-??",
  "HH:MM",
  "YYYY-MM-DD",
  "--:--",
  "XX:YY UTC",
  "T+?",
  "T1",
  "T=5",
  "T+-5m",
  "T+5.5",
  "T+5/6",
  "T+5mx",
  "T+100000m",
  "T0.5",
  "T0:30",
  "+5 users",
  "- 5m",
  "-5 m",
  "-12345m",
  "+00:75",
  "+1:5",
  "D-1",
  "D+1000",
  "J12 avion",
  "Day1",
  "Day 1000",
  "Day 5 de maio",
  "第2章",
  "3時間",
  "may 5 of them",
  "- 10:00",
  "",
  "the pager",
];

describe("range", () => {
  it.each(RANGES)("reads %s", (text, expected) => expect(read(text)).toBe(expected));
  it.each([
    ["10:00 - Deployed", "T10:00"],
    ["10:00 - 10 servers", "T10:00"],
    ["10:00 - 2:1 ratio", "T10:00"],
    ["10:00 to 11:00 to 12:00", "T10:00 .. T11:00"],
    ["10:00 -", "T10:00"],
    ["2022-11-03 - 10:00", "2022-11-03T10:00"],
    ["2022-11-03 and 2022-11-04", "2022-11-03"],
  ])("takes %s for no longer one than it is", (text, expected) => expect(read(text)).toBe(expected));
});

describe("relative time", () => {
  it.each(RELATIVE)("reads %s", (text, expected) => expect(read(text)).toBe(expected));

  it("keeps the clock that stands beside it", () => {
    const time = readTimestamp("T+5m (14:05 UTC)", 0, 16);
    expect(time?.relative).toEqual({ kind: "elapsed", seconds: 300, withSeconds: false });
    expect(time?.clock).toMatchObject({ hour: 14, minute: 5 });
    expect(time?.zone?.name).toBe("UTC");
  });
});

describe("no time", () => {
  it.each(NONE)("%j", (text) => expect(read(text)).toBe("none"));
});

it.each([
  "2022-11-03 23:00 UTC - 2022-11-04 01:00 UTC",
  "12:48 (4:48 PST)",
  "14:00 UTC / 16:00 CEST",
  "T+5m",
  "Day 2, ~10:00",
])("%s is the same further on", (text) => {
  const time = readTimestamp(text, 0, text.length);
  expect(time && moved(time, 3)).toEqual(readTimestamp(`xx ${text}`, 3, text.length + 3));
  expect(time && moved(time, 0)).toEqual(time);
});

describe("the same time in another zone", () => {
  it.each([
    ["12:48 (4:48 PST)", "T12:48 = T04:48-08:00"],
    ["14:00 UTC / 16:00 CEST", "T14:00Z = T16:00+02:00"],
    ["14:00 (UTC / 16:00 CEST) restarted", "T14:00Z = T16:00+02:00"],
    ["14:00 (UTC, 11:00 local)", "T14:00Z = T11:00{local}"],
    ["11:00 Local / 14:00 UTC", "T11:00{Local} = T14:00Z"],
    ["11:00 Local / Remote", "T11:00"],
    ["14:00 (UTC / 16 hosts)", "T14:00"],
    ["14:00 (UTC 16:00 CEST)", "T14:00"],
    ["9:00 AM EST/2:00 PM GMT", "T09:00-05:00 = T14:00Z"],
  ])("reads %s", (text, expected) => expect(read(text)).toBe(expected));
});

describe("what a timestamp covers", () => {
  it.each([
    ["**16:58 UTC** - x", "**16:58 UTC**"],
    ["**16:58:** x", "16:58"],
    ["**16:58: It broke** x", "16:58"],
    ["**16:58** UTC x", "**16:58** UTC"],
    ["_5:30 PM_ – x", "_5:30 PM_"],
    ["`10:40` - x", "`10:40`"],
    ["~`10:40` - x", "~`10:40`"],
    ["***10:40*** x", "***10:40***"],
    ["[08:47] x", "[08:47]"],
    ["[08:47 UTC](https://example.org/a) x", "[08:47 UTC](https://example.org/a)"],
    ["(November 10, 2022, 8:00 PM): x", "(November 10, 2022, 8:00 PM)"],
    ["(08:47 - it broke)", "08:47"],
    ["【08:47】x", "【08:47】"],
    ["2:17 PM (GMT) x", "2:17 PM (GMT)"],
    ["(01:30) UTC x", "(01:30) UTC"],
    ["[01:30] (UTC) x", "[01:30] (UTC)"],
    ["**[01:30] UTC** x", "**[01:30] UTC**"],
    ["(01:30 UTC) UTC x", "(01:30 UTC)"],
    ["[01:30] +1 x", "[01:30]"],
    ["[01:30] x", "[01:30]"],
    ["9:21 PM( GMT 0) x", "9:21 PM( GMT 0)"],
    ["Dec 18th **14:45** `@x`", "Dec 18th **14:45**"],
    ["<strong>10:30 AM</strong>Issue", "<strong>10:30 AM</strong>"],
    ["At approximately 7:30 pm (CST), x", "7:30 pm (CST)"],
    ["⏰ 10:00 x", "10:00"],
    ["10.12:30 PM UTC: x", "12:30 PM UTC"],
    ["10:00 AM        x", "10:00 AM"],
    ["03, 14, 2022, 10:00 AM UTC.", "03, 14, 2022, 10:00 AM UTC"],
    ["10:00 – 11:00: x", "10:00 – 11:00"],
    ["10:45~ x", "10:45~"],
  ])("%s", (text, expected) => expect(covered(text)).toBe(expected));
});

describe("four digits behind a day of a month", () => {
  it.each([
    ["Feb 9 1924 UTC: paged", "--02-09T19:24Z"],
    ["9 Feb 2136 UTC paged", "--02-09T21:36Z"],
    ["Feb 9 2015 UTC: paged", "--02-09T20:15Z"],
    ["Feb 9 2015 UTC", "2015-02-09"],
    ["Feb 9, 1924 UTC", "1924-02-09"],
    ["Feb 9 2015 10:00 UTC: paged", "2015-02-09T10:00Z"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

const TOLD: [string, string][] = [
  ["(-5m)", "-00:05 ‹(-5m)›"],
  ["********************10:00", "none"],
  ["**J1**", "none"],
  ["*1.12:30", "none"],
  ["+ 5m", "none"],
  ["+01:01", "+01:01 ‹+01:01›"],
  ["-5 m", "none"],
  [
    "1000 UTC - 1100",
    "T10:00Z ‹1000 UTC - 1100› clock ‹1000› bare unknown zone ‹UTC› end T11:00Z ‹1100› clock ‹1100› bare unknown zone ‹UTC›",
  ],
  ["10:00 (11:00 UTC", "T10:00 ‹10:00› clock ‹10:00› colon unknown"],
  ["10:00 (Nov 3 11:00 UTC)", "--11-03T10:00 ‹10:00 (Nov 3› date ‹Nov 3› month-day clock ‹10:00› colon unknown"],
  [
    "10:00 (UTC 0:30)",
    "T10:00 ‹10:00 (UTC 0:30)› clock ‹10:00› colon unknown also T00:30Z ‹UTC 0:30)› clock ‹0:30› colon 24 zone ‹UTC›",
  ],
  ["10:00 (approx", "T10:00 ‹10:00› clock ‹10:00› colon unknown"],
  ["10:00 (approx.)", "T10:00~ ‹10:00 (approx.)› clock ‹10:00› colon unknown"],
  ["10:00 - ******11:00", "T10:00 ‹10:00› clock ‹10:00› colon unknown"],
  [
    "10:00 - about about 11:00",
    "T10:00~ ‹10:00 - about about 11:00› clock ‹10:00› colon unknown end T11:00~ ‹11:00› clock ‹11:00› colon unknown",
  ],
  [
    "10:00 / 11:00 UTC x",
    "T10:00 ‹10:00 / 11:00 UTC› clock ‹10:00› colon unknown also T11:00Z ‹11:00 UTC› clock ‹11:00› colon unknown zone ‹UTC›",
  ],
  ["10:00(approx)", "T10:00 ‹10:00› clock ‹10:00› colon unknown"],
  ["10:00- 0800", "T10:00 ‹10:00› clock ‹10:00› colon unknown"],
  ["10:00/11:00", "T10:00 ‹10:00› clock ‹10:00› colon unknown"],
  ["10:00~0", "T10:00 ‹10:00› clock ‹10:00› colon unknown"],
  ["10:05:57 58 hosts", "T10:05:57 ‹10:05:57› clock ‹10:05:57› colon unknown"],
  ["10:05:57 Nov 3-58", "--11-03T10:05:57 ‹10:05:57 Nov 3› date ‹Nov 3› month-day clock ‹10:05:57› colon unknown"],
  ["10:05:57-57", "T10:05:57 ‹10:05:57› clock ‹10:05:57› colon unknown"],
  [
    "10:05:57-58.",
    "T10:05:57 ‹10:05:57-58› clock ‹10:05:57› colon unknown end T10:05:58 ‹58› clock ‹58› colon unknown",
  ],
  ["10:05:57-588", "T10:05:57 ‹10:05:57› clock ‹10:05:57› colon unknown"],
  ["10:05:57-58:00", "T10:05:57 ‹10:05:57› clock ‹10:05:57› colon unknown"],
  ["10:05:57-59", "T10:05:57 ‹10:05:57-59› clock ‹10:05:57› colon unknown end T10:05:59 ‹59› clock ‹59› colon unknown"],
  ["10:05:57-60", "T10:05:57 ‹10:05:57› clock ‹10:05:57› colon unknown"],
  [
    "10:15 (2022-11-03) UTC",
    "2022-11-03T10:15Z ‹10:15 (2022-11-03) UTC› date ‹2022-11-03› iso clock ‹10:15› colon unknown zone ‹UTC›",
  ],
  ["10:15 - 2022-11-03", "2022-11-03T10:15 ‹10:15 - 2022-11-03› date ‹2022-11-03› iso clock ‹10:15› colon unknown"],
  [
    "10:15 - 2022-11-03 11:15",
    "T10:15 ‹10:15 - 2022-11-03 11:15› clock ‹10:15› colon unknown end 2022-11-03T11:15 ‹2022-11-03 11:15› date ‹2022-11-03› iso clock ‹11:15› colon unknown",
  ],
  ["10:15 ~ 2022-11-03", "2022-11-03T10:15~ ‹10:15 ~ 2022-11-03› date ‹2022-11-03› iso clock ‹10:15› colon unknown"],
  ["12-14 Uhr", "T12:00 ‹12-14 Uhr› clock ‹12› hour unknown end T14:00 ‹14 Uhr› clock ‹14 Uhr› hour 24"],
  ["13:20 ~ 13:30", "T13:20 ‹13:20 ~ 13:30› clock ‹13:20› colon 24 end T13:30 ‹13:30› clock ‹13:30› colon 24"],
  ["2021 Nov 3 10:15 2022", "2021-11-03T10:15 ‹2021 Nov 3 10:15› date ‹2021 Nov 3› ymd clock ‹10:15› colon unknown"],
  [
    "2022-10-05T10:00Z/2022-10-05T11:00Z",
    "2022-10-05T10:00Z ‹2022-10-05T10:00Z/2022-10-05T11:00Z› date ‹2022-10-05› iso clock ‹10:00› colon unknown zone ‹Z› end 2022-10-05T11:00Z ‹2022-10-05T11:00Z› date ‹2022-10-05› iso clock ‹11:00› colon unknown zone ‹Z›",
  ],
  ["2022-11-03 (10:15 x", "2022-11-03T10:15 ‹2022-11-03 (10:15› date ‹2022-11-03› iso clock ‹10:15› colon unknown"],
  [
    "2022-11-03 (10:15) - 11:00",
    "2022-11-03T10:15 ‹2022-11-03 (10:15) - 11:00› date ‹2022-11-03› iso clock ‹10:15› colon unknown end T11:00 ‹11:00› clock ‹11:00› colon unknown",
  ],
  ["2022-11-03 1015 ", "2022-11-03T10:15 ‹2022-11-03 1015› date ‹2022-11-03› iso clock ‹1015› bare unknown"],
  ["2022-11-03 2015", "2022-11-03T20:15 ‹2022-11-03 2015› date ‹2022-11-03› iso clock ‹2015› bare 24"],
  [
    "2022-11-03T100000-08:00",
    "2022-11-03T10:00:00-08:00 ‹2022-11-03T100000-08:00› date ‹2022-11-03› iso clock ‹100000› bare 24 zone ‹-08:00›",
  ],
  [
    "20221103 100000 (UTC-8)",
    "2022-11-03T10:00:00-08:00 ‹20221103 100000 (UTC-8)› date ‹20221103› iso clock ‹100000› bare 24 zone ‹UTC-8›",
  ],
  ["20221103 996000", "none"],
  ["20221103 1000001", "none"],
  ["2022-11-03T1000000", "2022-11-03 ‹2022-11-03› date ‹2022-11-03› iso"],
  ["2022-11-03T101560", "2022-11-03T10:15:60 ‹2022-11-03T101560› date ‹2022-11-03› iso clock ‹101560› bare 24"],
  ["2022-11-03T101561", "2022-11-03 ‹2022-11-03› date ‹2022-11-03› iso"],
  ["2022-11-03T105900", "2022-11-03T10:59:00 ‹2022-11-03T105900› date ‹2022-11-03› iso clock ‹105900› bare 24"],
  ["2022-11-03T106000", "2022-11-03 ‹2022-11-03› date ‹2022-11-03› iso"],
  ["2022-11-03T240000", "2022-11-04T00:00:00 ‹2022-11-03T240000› date ‹2022-11-03› iso clock ‹240000› bare 24"],
  ["2022-11-03T250000", "2022-11-03 ‹2022-11-03› date ‹2022-11-03› iso"],
  ["2022-11-03t10:15", "2022-11-03T10:15 ‹2022-11-03t10:15› date ‹2022-11-03› iso clock ‹10:15› colon unknown"],
  ["2022-11-03午後3時", "2022-11-03T15:00 ‹2022-11-03午後3時› date ‹2022-11-03› iso clock ‹午後3時› cjk pm"],
  ["20221103T101500Z", "2022-11-03T10:15:00Z ‹20221103T101500Z› date ‹20221103› iso clock ‹101500› bare 24 zone ‹Z›"],
  ["20221103T2015", "2022-11-03T20:15 ‹20221103T2015› date ‹20221103› iso clock ‹2015› bare 24"],
  ["2023-05-05T10:30", "2023-05-05T10:30 ‹2023-05-05T10:30› date ‹2023-05-05› iso clock ‹10:30› colon unknown"],
  ["24-2 AM", "T00:00 ‹24-2 AM› clock ‹24› hour 24 end T02:00 ‹2 AM› clock ‹2 AM› hour am"],
  ["25-2 AM", "none"],
  ["9-11:30 AM", "T09:00 ‹9-11:30 AM› clock ‹9› hour am end T11:30 ‹11:30 AM› clock ‹11:30 AM› colon am"],
  ["9-noon", "none"],
  ["9h-11h", "none"],
  ["9pm", "T21:00 ‹9pm› clock ‹9pm› hour pm"],
  ["D+1", "D1 ‹D+1›"],
  ["Day 1 (10:00) - Day 2", "D1T10:00 ‹Day 1 (10:00) - Day 2› clock ‹10:00› colon unknown end D2 ‹Day 2›"],
  ["Day 1 / 11:00 UTC", "D1 ‹Day 1›"],
  ["Day 1 1000", "D1T10:00 ‹Day 1 1000› clock ‹1000› bare unknown"],
  ["Day 1, 10:00 x", "D1T10:00 ‹Day 1, 10:00› clock ‹10:00› colon unknown"],
  ["EAT 10:00", "none"],
  ["Feb 9 1924 -0800", "--02-09 ‹Feb 9› date ‹Feb 9› month-day"],
  ["GMT+1", "none"],
  ["H=5m", "none"],
  ["J+2", "D2 ‹J+2›"],
  ["J1", "D1 ‹J1›"],
  ["J1:", "none"],
  [
    "Nov 3 - Nov 4 10:00",
    "--11-03 ‹Nov 3 - Nov 4 10:00› date ‹Nov 3› month-day end --11-04T10:00 ‹Nov 4 10:00› date ‹Nov 4› month-day clock ‹10:00› colon unknown",
  ],
  [
    "Nov 3 - Nov 4, 2022",
    "2022-11-03 ‹Nov 3 - Nov 4, 2022› date ‹Nov 3› month-day end 2022-11-04 ‹Nov 4, 2022› date ‹Nov 4, 2022› long",
  ],
  ["Nov 3 10:15 2022 x", "--11-03T10:15 ‹Nov 3 10:15› date ‹Nov 3› month-day clock ‹10:15› colon unknown"],
  ["Nov 3 10:15 2022:5", "--11-03T10:15 ‹Nov 3 10:15› date ‹Nov 3› month-day clock ‹10:15› colon unknown"],
  [
    "Nov 3 10:15UTC2022",
    "--11-03T10:15Z ‹Nov 3 10:15UTC› date ‹Nov 3› month-day clock ‹10:15› colon unknown zone ‹UTC›",
  ],
  ["Nov 3 to 10:00", "--11-03 ‹Nov 3› date ‹Nov 3› month-day"],
  [
    "Nov 3, 2021 - Nov 4, 2022",
    "2021-11-03 ‹Nov 3, 2021 - Nov 4, 2022› date ‹Nov 3, 2021› long end 2022-11-04 ‹Nov 4, 2022› date ‹Nov 4, 2022› long",
  ],
  ["Nov 3, 2022/Nov 4, 2022", "2022-11-03 ‹Nov 3, 2022› date ‹Nov 3, 2022› long"],
  ["T+00:01:59", "+00:01:59 ‹T+00:01:59›"],
  ["T+00:12 30", "+00:12 ‹T+00:12›"],
  ["T+00:12x", "none"],
  ["T+00:59", "+00:59 ‹T+00:59›"],
  ["T+1h 5m", "+01:05 ‹T+1h 5m›"],
  ["T+1h x", "+01:00 ‹T+1h›"],
  ["T+1h60", "+01:00 ‹T+1h›"],
  ["T+1w2d3h4m5s", "+219:04 ‹T+1w2d3h4m›"],
  ["T+5 constructor", "+00:05 ‹T+5›"],
  ["T+5:", "none"],
  ["T+5m (10:00", "+00:05 ‹T+5m›"],
  ["T+5m (noon)", "+00:05 ‹T+5m (noon)› clock ‹noon› word 24"],
  ["T+5m - 10:00", "+00:05 ‹T+5m›"],
  ["T+5m - Day 2", "+00:05 ‹T+5m›"],
  ["T+5m | noon", "+00:05 ‹T+5m›"],
  ["T+5m, 10:00", "+00:05 ‹T+5m, 10:00› clock ‹10:00› colon unknown"],
  ["T+5m, 2022-11-03", "+00:05 ‹T+5m›"],
  ["T0 -5m", "+00:00 ‹T0›"],
  ["T0+5m", "+00:05 ‹T0+5m›"],
  ["T09:12", "none"],
  ["T0:05", "none"],
  ["T=5m", "+00:05 ‹T=5m›"],
  ["UTC noon", "none"],
  ["at 10.00 - 11.00", "T10:00 ‹10.00 - 11.00› clock ‹10.00› dot unknown end T11:00 ‹11.00› clock ‹11.00› dot unknown"],
  ["de 9h a 11h", "T09:00 ‹9h a 11h› clock ‹9h› h unknown end T11:00 ‹11h› clock ‹11h› h unknown"],
  ["from 9h - 11:00", "none"],
  ["local time 10:00", "none"],
  ["−5m", "-00:05 ‹−5m›"],
  ["第2日", "D2 ‹第2日›"],
  ["第2日10:00", "D2T10:00 ‹第2日10:00› clock ‹10:00› colon unknown"],
];

const FIND: [string, string][] = [
  [
    "10:00 - T+5m (11:00)",
    "T10:00 ‹10:00› clock ‹10:00› colon unknown & +00:05 ‹T+5m (11:00)› clock ‹11:00› colon unknown",
  ],
  ["日noon", "T12:00 ‹noon› clock ‹noon› word 24"],
];

describe("timestamps, with what each part covers", () => {
  it.each(TOLD)("%j", (text, expected) => expect(told(text)).toBe(expected));
  it.each(FIND)("find: %j", (text, expected) => expect(found(text)).toBe(expected));
});

describe("a relative time", () => {
  it("is no J before a number in a sentence", () => expect(found("in J 5 of them")).toBe(""));

  it.each([
    ["T+90s", { kind: "elapsed", seconds: 90, withSeconds: true }],
    ["T+60s", { kind: "elapsed", seconds: 60, withSeconds: false }],
    ["T+5", { kind: "elapsed", seconds: 300, withSeconds: false }],
    ["H+05", { kind: "elapsed", seconds: 18_000, withSeconds: false, bareHours: true }],
    ["H+5h", { kind: "elapsed", seconds: 18_000, withSeconds: false }],
    ["T+00:12", { kind: "elapsed", seconds: 720, withSeconds: false, hoursAndMinutes: true }],
    ["T+01:10:30", { kind: "elapsed", seconds: 4230, withSeconds: true }],
  ])("%s", (text, expected) => expect(readTimestamp(text, 0, text.length)?.relative).toEqual(expected));
});

describe("what the document says of its zones", () => {
  const india = { kind: "abbreviation", minutes: 330, region: "Asia/Kolkata", others: [] } as const;
  const israel = { kind: "abbreviation", minutes: 120, region: "Asia/Jerusalem", others: [] } as const;
  const asIsrael = { meanings: new Map([["IST", israel]]) };
  const meant = (text: string, options = {}) => {
    const time = readTimestamp(text, 0, text.length, options);
    return [time?.zone, time?.end?.zone, time?.also?.zone].map((zone) =>
      zone?.meaning.kind === "abbreviation" ? zone.meaning.region : zone?.meaning.kind,
    );
  };

  it.each([
    ["10:00 IST", ["Asia/Jerusalem", undefined, undefined]],
    ["10:00 - 11:00 IST", ["Asia/Jerusalem", "Asia/Jerusalem", undefined]],
    ["10:00 UTC (12:00 IST)", ["offset", undefined, "Asia/Jerusalem"]],
    ["10:00", [undefined, undefined, undefined]],
  ])("holds for each zone of %s", (text, expected) => expect(meant(text, asIsrael)).toEqual(expected));

  it("is nothing where it says nothing", () => {
    expect(meant("10:00 IST", { meanings: new Map() })[0]).toBe(india.region);
    const time = readTimestamp("10:00 IST", 0, 9);
    expect(readTimestamp("10:00 IST", 0, 9, { meanings: new Map() })).toBe(time);
    expect(readTimestamp("10:00 IST", 0, 9, asIsrael)).not.toHaveProperty("also");
  });

  it("is no part of the way a text is read", () => {
    expect(plainOptions(asIsrael)).toBe(plainOptions({}));
    expect(plainOptions({ bare: true })).toMatchObject({ bare: true });
    expect(plainOptions({ dayFirst: false })).toMatchObject({ bare: false, dayFirst: false });
  });
});
