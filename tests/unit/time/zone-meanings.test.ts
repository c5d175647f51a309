// What abbreviations with several meanings stand for in one document.
import { describe, expect, it } from "vitest";
import type { ZoneMeaning } from "../../../server/src/time/types.ts";
import {
  besidePlaces,
  besideStated,
  definitionIn,
  hasWord,
  severalIn,
  understood,
} from "../../../server/src/time/zone-meanings.ts";
import { readZone } from "../../../server/src/time/zones.ts";

/** `Asia/Kolkata 330`, or why there is nothing to tell. */
function tell(meaning: ZoneMeaning | undefined): string {
  if (!meaning) return "nothing";
  if (meaning.kind !== "abbreviation") return meaning.kind;
  return `${meaning.region} ${meaning.minutes}${meaning.others.length > 0 ? " or another" : ""}`;
}

function zone(name: string) {
  const read = readZone(name, 0, name.length, { context: "bracket" });
  if (!read) throw new Error(`no zone: ${name}`);
  return read;
}

const INDIA = "Asia/Kolkata 330";
const ISRAEL = "Asia/Jerusalem 120";
const IRELAND = "Europe/Dublin 60";
const CHINA = "Asia/Shanghai 480";
const far = (length: number): string => "x".repeat(length);

describe("the abbreviations in a text that have several meanings", () => {
  it("are whole words in capital letters", () => {
    const text = "IST, EST xIST BSTx PST CET IST_ (CST) ist 1PDT IST_ISRAEL AMT";
    expect([...severalIn(text)]).toEqual(["IST", "EST", "PST", "CST", "AMT"]);
    expect(severalIn("CET and UTC")).toEqual(new Set());
  });
});

describe("what a text says that an abbreviation stands for", () => {
  const define = (text: string, name = "IST", span = { start: 0, end: text.length }) =>
    tell(definitionIn(text, span, name));

  it.each<[string, string]>([
    ["IST (Israel Standard Time)", ISRAEL],
    ["IST stands for Irish Standard Time", IRELAND],
    ["1. IST stands for Irish Standard Time", IRELAND],
    ["IST: not UTC+03:00, UTC+2", ISRAEL],
    [`IST: ${far(76)} UTC+2`, ISRAEL],
    ["IST means India Standard Time", INDIA],
    ["**IST**: Israel time", ISRAEL],
    ["IST = UTC+2", ISRAEL],
    ["IST = UTC+1", IRELAND],
    ["IST （UTC+2）", ISRAEL],
    ["IST: in our words (Israel time)", ISRAEL],
    ["IST is (UTC+2)", ISRAEL],
    ["IST is Asia/Jerusalem", ISRAEL],
    // The offset is the last word.
    ["IST: Israel Standard Time, UTC+1", IRELAND],
    ["IST: Israel Standard Time, Irish Standard Time", ISRAEL],
    ["IST: Israel Standard Time. UTC+1", ISRAEL],
    ["IST: Israel Standard Time\nUTC+1", ISRAEL],
    ["IST: Israel Standard Time; UTC+1", ISRAEL],
    ["IST: in Tokyo time, Israel time", ISRAEL],
    ["LIST (Israel time) IST (India time)", INDIA],
    ["IST1 (Israel time) IST (India time)", INDIA],
    ["IST, or IST (Israel time)", ISRAEL],
    ["Europe/Dublin (IST)", IRELAND],
    ["Dublin (IST)", IRELAND],
    ["UTC+1 (IST)", IRELAND],
    ["Israel Standard Time [IST", ISRAEL],
    ["Israel time （ IST）", ISRAEL],
    ["Israel time  (IST)", ISRAEL],
    ["all of it is in Israel Standard Time (IST)", ISRAEL],
    ["Tokyo time, Israel time (IST)", ISRAEL],
  ])("%j", (text, expected) => expect(define(text)).toBe(expected));

  it.each([
    "IST_X (Israel time)",
    "IST and UTC+2",
    "IST, UTC+2",
    "IST = UTC+3",
    "IST: local time",
    "IST: 5 days, UTC+2",
    "IST: xUTC+2",
    "IST: 2UTC+2",
    "IST (IST)",
    // A place alone defines nothing.
    "IST: the team in Jerusalem calls",
    "Israel time IST",
    "Israel time, IST)",
    "Israel time was told (IST)",
    "local time (IST)",
    "the Israel Standard Time zone of all the others (IST)",
    `IST: ${far(77)} UTC+2`,
    `Israel time ${" ".repeat(60)}(IST)`,
  ])("%j says nothing", (text) => expect(define(text)).toBe("nothing"));

  it("looks within its span alone", () => {
    const text = "IST (Israel time), IST (India time)";
    expect(define(text, "IST", { start: 0, end: text.length })).toBe(ISRAEL);
    expect(define(text, "IST", { start: 3, end: text.length })).toBe(INDIA);
    expect(define(text, "IST", { start: 3, end: 19 })).toBe("nothing");
    expect(define(text, "IST", { start: 3, end: 8 })).toBe("nothing");
    expect(define("IST (Israel time)", "IST", { start: 0, end: 8 })).toBe("nothing");
    expect(define("IST: it is UTC+2", "IST", { start: 0, end: 11 })).toBe("nothing");
    expect(define("Israel time (IST)", "IST", { start: 7, end: 17 })).toBe("nothing");
    expect(define("Israel time (IST)", "IST", { start: 0, end: 13 })).toBe("nothing");
    expect(define("Israel time (IST)", "IST", { start: 12, end: 17 })).toBe("nothing");
    expect(define("Israel time (IST)", "IST", { start: 13, end: 17 })).toBe("nothing");
  });

  it.each([
    ["CST", "China Standard Time (CST)", CHINA],
    ["CST", "CST (Asia/Shanghai)", CHINA],
    ["CST", "All in UTC+8 (CST)", CHINA],
    ["GST", "GST is Gulf Standard Time [UTC+04]", "Asia/Dubai 240"],
    ["EST", "EST is UTC+10", "Australia/Sydney 600"],
    ["UTC", "UTC is UTC+0", "nothing"],
  ])("%s in %j", (name, text, expected) => expect(define(text, name)).toBe(expected));
});

describe("a zone with what it stands for in its document", () => {
  const meanings = new Map<string, ZoneMeaning>([
    ["IST", { kind: "offset", minutes: 120 }],
    ["UTC", { kind: "offset", minutes: 60 }],
    ["CET", { kind: "offset", minutes: 0 }],
  ]);

  it.each(["IST", "ist", "IST time", "Ist timezone", "IST time zone"])("%s", (name) => {
    const written = zone(name);
    expect(understood(written, meanings)).toEqual({ ...written, meaning: { kind: "offset", minutes: 120 } });
  });
  it("is left as it is where there is nothing to choose, or nothing is known", () => {
    for (const name of ["UTC", "CET", "CST", "IST (UTC+2)"])
      expect(understood(zone(name), meanings)).toEqual(zone(name));
    expect(understood(zone("IST"), undefined)).toEqual(zone("IST"));
  });
});

describe("what an abbreviation stands for beside a zone that the document states", () => {
  it.each([
    ["IST", "UTC+2", ISRAEL],
    ["IST", "Asia/Jerusalem", ISRAEL],
    ["IST", "EET", ISRAEL],
    ["IST", "Europe/Dublin", IRELAND],
    ["IST", "CET", IRELAND],
    ["IST", "IDT", ISRAEL],
    ["ADT", "Asia/Baghdad", "Asia/Baghdad 240"],
    ["BST", "Europe/Dublin", "Europe/London 60"],
    ["CST", "UTC+8", CHINA],
    ["CST", "HKT", CHINA],
    ["CST", "EDT", "nothing"],
    ["IST", "JST", "nothing"],
    ["IST", "local time", "nothing"],
    // It has several meanings itself.
    ["IST", "IST", "nothing"],
    ["CET", "CET", "nothing"],
  ])("%s beside %s", (name, stated, expected) => expect(tell(besideStated(name, zone(stated).meaning))).toBe(expected));

  it("learns nothing from UTC, whatever has its offset", () => {
    expect(tell(besideStated("AZOST", zone("UTC").meaning))).toBe("nothing");
    for (const name of severalIn("PST MST CST CDT EST EDT AST ADT ECT AMT BST IST GST WST SST"))
      expect(tell(besideStated(name, { kind: "offset", minutes: 0 }))).toBe("nothing");
  });
});

describe("what an abbreviation stands for where a place is named", () => {
  it.each([
    ["IST", "the office in Bangalore", INDIA],
    ["IST", "Asia/Kolkata", INDIA],
    ["IST", "Dublin", IRELAND],
    ["IST", "Bangalores", "nothing"],
    ["IST", "Tel Aviv and Mumbai", "nothing"],
    ["BST", "London", "Europe/London 60"],
    ["BST", "Dhaka", "Asia/Dhaka 360"],
    ["CST", "made in China", CHINA],
    // Beside those of North America the other meanings are too rare.
    ["EST", "Sydney", "nothing"],
    ["CET", "France", "nothing"],
    ["IST", "", "nothing"],
  ])("%s beside %j", (name, words, expected) => expect(tell(besidePlaces(name, words))).toBe(expected));
});

describe("a whole word", () => {
  it.each([
    ["Oman", "Oman"],
    ["in Oman.", "Oman"],
    ["Omani, Oman", "Oman"],
    ["Romana Oman", "Oman"],
    ["XOman Oman", "Oman"],
  ])("%j has %s", (text, word) => expect(hasWord(text, word)).toBe(true));
  it.each([
    ["Omani", "Oman"],
    ["Oman1", "Oman"],
    ["Oman_", "Oman"],
    ["_Oman", "Oman"],
    ["1Oman", "Oman"],
    ["ROman", "Oman"],
    ["oman", "Oman"],
    ["", "Oman"],
  ])("%j has not %s", (text, word) => expect(hasWord(text, word)).toBe(false));
});
