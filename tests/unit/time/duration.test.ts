// Durations as written, and placeholders where a time is still to come.
import { describe, expect, it } from "vitest";
import { readDuration, readDurationAt } from "../../../server/src/time/duration.ts";
import { isPlaceholderTime } from "../../../server/src/time/placeholder.ts";

describe("readDuration", () => {
  it.each<[string, number]>([
    ["1 hour, 20 minutes", 80],
    ["0h 16m", 16],
    ["8m", 8],
    ["20h 03m", 1203],
    ["1d 5h 47m", 1787],
    ["148 minutes", 148],
    ["7.5 hours", 450],
    ["2 hours and 30 minutes", 150],
    ["2 and half hours", 150],
    ["42 minutes 30 seconds", 42.5],
    ["30 mins", 30],
    ["40min", 40],
    ["90-minute outage", 90],
    ["1,200 minutes", 1200],
    ["1½ hours", 90],
    ["1:20 hours", 80],
    ["half an hour", 30],
    ["an hour and a half", 90],
    ["one and a half hours", 90],
    ["two days", 2880],
    ["1 week", 10080],
    ["7h (during support hours 10:00-17:00)", 420],
    ["**45 minutes**", 45],
    ["a total of 3 hours", 180],
    ["0 minutes", 0],
    ["2 Stunden 30 Minuten", 150],
    ["1 Std. 20 Min.", 80],
    ["anderthalb Stunden", 90],
    ["eine halbe Stunde", 30],
    ["2 heures et demie", 150],
    ["1h30", 90],
    ["1 heure 30", 90],
    ["une demi-heure", 30],
    ["1 hora y media", 90],
    ["2 horas e 15 minutos", 135],
    ["uma hora e meia", 90],
    ["2時間30分", 150],
    ["2小时30分钟", 150],
    ["1天2小时", 1560],
    ["2 часа 30 минут", 150],
    ["полтора часа", 90],
    ["2시간 30분", 150],
    ["½ hour", 30],
    ["1 ½ hours", 90],
    ["1 and ½ hours", 90],
    ["half hour", 30],
    ["half a day", 720],
    ["1:59 hours", 119],
    ["1,5 Stunden", 90],
    ["1.125 hours", 67.5],
    ["1h-30m", 90],
    ["30 minutes 20 minutes", 30],
    ["2 minutes, 3 hours after the alert", 2],
    ["2 hours (all C++ services)", 120],
    // What stands behind it and counts something else.
    ["2 hours, 10 users affected", 120],
    ["2 hours, 30% of requests", 120],
    ["2 hours 10 servers", 120],
    ["3h, 12/14 nodes", 180],
    ["1h5", 60],
    ["1 hour and 30", 90],
    ["1h 30, all regions", 90],
    ["1 hour, half of all users", 60],
    ["1 hour in half the regions", 60],
    ["an hour and a half of downtime", 90],
  ])("reads %s", (text, minutes) => expect(readDuration(text)).toEqual({ minutes, approximate: false }));

  it.each<[string, number]>([
    ["~24h40m", 1480],
    ["~2h", 120],
    ["about 3 hours, from 15:30 to 18:10", 180],
    ["approximately 40 minutes", 40],
    ["ca. 45 Minuten", 45],
    ["environ 2 heures", 120],
    ["约2小时", 120],
    ["< 5 minutes", 5],
    ["3+ hours", 180],
    ["over 2 hours", 120],
    ["1 hr 5 mins (approx)", 65],
    ["2 hours approx", 120],
    ["2 hours ~", 120],
    ["2h+", 120],
  ])("reads %s as approximate", (text, minutes) => expect(readDuration(text)).toEqual({ minutes, approximate: true }));

  it.each([
    "10:00 AM to 11:20 AM PST",
    "14:30 to 17:45",
    "April 10, 2022",
    "?",
    "N/A",
    "several hours",
    "5 business days",
    "minutes",
    "10",
    "",
    "5 users",
    "1:75 hours",
    "two half hours",
  ])("reads none in %j", (text) => expect(readDuration(text)).toBeUndefined());
});

it.each([
  ["about 30 min. at most", "30 min."],
  ["**45 minutes**. Then", "45 minutes"],
  ["~1h30 in total", "1h30"],
  ["2 hours and a half of it", "2 hours and a half"],
])("%s has its duration in %s", (text, covered) => {
  const read = readDurationAt(text);
  expect(read && text.slice(read.start, read.end)).toBe(covered);
});

describe("isPlaceholderTime", () => {
  it.each([
    "HH:MM",
    "hh:mm:ss - x",
    "`HH:MM` - Evento",
    "--:--",
    "??:??",
    "XX:YY UTC",
    "22:XX",
    "YYYY-MM-DD",
    "YYYY-MM-DD HH:MM UTC",
    "20xx-MM-DD",
    "2022-05-??",
    "2021/22-??-??",
    "DD/MM/YYYY",
    "TT.MM.JJJJ",
    "JJ/MM/AAAA",
    "ЧЧ:ММ",
    "ДД.ММ.ГГГГ",
    "[???]",
    "(Time TBC)",
    "TBC",
    "TBD - foo",
    "[time]",
    "<timestamp>",
    "T+?",
  ])("sees one in %s", (text) => expect(isPlaceholderTime(text)).toBe(true));
  it.each([
    "10:00 x",
    "2022-05-10",
    "Timeline",
    "Time to recover",
    "A:B",
    "- x",
    "--",
    "Date",
    "TBC users were hit",
    "12.5",
    "",
  ])("sees none in %j", (text) => expect(isPlaceholderTime(text)).toBe(false));
});

const PLACEHOLDER: [string, string][] = [
  ["                                         TBC", "false"],
  ["---:--", "false"],
  ["--:-", "false"],
  ["--:---", "false"],
  ["-:--", "false"],
  ["2021/22-??-??x", "false"],
  ["2022-??-??x", "false"],
  ["20xx-05-10", "true"],
  ["HH:MM:", "true"],
  ["HH：MM", "true"],
  ["MM", "false"],
  ["TT.MM.", "true"],
  ["YYYY-MM-DD-XX", "false"],
  ["YYYY-MM-DDTHH:MM", "true"],
  ["x/2022/MM/DD", "true"],
  ["x2021/22-??-??", "false"],
  ["x2022-??-??", "false"],
];

/** The minutes, whether they are approximate, and the text that says so. */
function lasted(text: string): string {
  const read = readDurationAt(text);
  return read ? `${read.minutes} ${read.approximate} ‹${text.slice(read.start, read.end)}›` : "none";
}

const DURATION: [string, string][] = [
  [
    "                                                                                                                                                                                                      5 min",
    "none",
  ],
  ["*************30 min", "none"],
  ["1 hour and a half, then", "90 false ‹1 hour and a half›"],
  ["1 hour and an half", "90 false ‹1 hour and an half›"],
  ["1 hour 半", "90 false ‹1 hour 半›"],
  ["1-20 hours", "none"],
  ["1h 30:", "60 false ‹1h›"],
  ["1h,,,,,30m", "60 false ‹1h›"],
  ["1h- 30m", "60 false ‹1h›"],
  ["1h30x", "60 false ‹1h›"],
  ["1½ hours", "90 false ‹1½ hours›"],
  ["2 minutes and a half", "2.5 false ‹2 minutes and a half›"],
  ["2 weeks. x", "20160 false ‹2 weeks›"],
  ["for~30 min", "30 true ‹30 min›"],
];

describe("durations and placeholders, to their edges", () => {
  it.each(PLACEHOLDER)("placeholder: %j", (text, expected) => expect(String(isPlaceholderTime(text))).toBe(expected));
  it.each(DURATION)("duration: %j", (text, expected) => expect(lasted(text)).toBe(expected));
});
