// Zones as written, where they count as such, and statements that give many times their zone.
import { describe, expect, it } from "vitest";
import { offsetOf } from "../../../server/src/time/offset.ts";
import type { ZoneMeaning } from "../../../server/src/time/types.ts";
import { findZoneStatement } from "../../../server/src/time/zone-statement.ts";
import { mayStartZone, meaningOf, readZone, type ZoneOptions } from "../../../server/src/time/zones.ts";

const JULY = { year: 2023, month: 7, day: 1, hour: 12, minute: 0, second: undefined, offset: undefined };
const JANUARY = { ...JULY, month: 1 };

function zone(text: string, context: ZoneOptions["context"] = "clock"): [string, number | undefined] | undefined {
  const read = readZone(text, 0, text.length, { context });
  return read && [read.name, offsetOf(read.meaning, JULY)];
}

describe("readZone", () => {
  it.each<[string, number | undefined]>([
    ["UTC", 0],
    ["Z", 0],
    ["GMT", 0],
    ["UT", 0],
    ["+UTC", 0],
    ["UTC time", 0],
    ["UTC/GMT", 0],
    ["UTC+1", 60],
    ["UTC +1", 60],
    ["UTC + 1", 60],
    ["UTC-5", -300],
    ["UTC−5", -300],
    ["UTC+05:30", 330],
    ["UTC+5.5", 330],
    ["UTC+5:45", 345],
    ["UTC+14", 840],
    ["UTC‑1", -60],
    ["UTC－1", -60],
    ["UTC＋1", 60],
    ["UTC±0", 0],
    ["UTC + 14", 840],
    ["UTC- 1", -60],
    ["Pacific. Time", -420],
    ["Pacific.Time", -420],
    ["pacific-time", -420],
    ["pst/pdt", -420],
    ["Denver", -360],
    ["PST/GMT-8", -480],
    ["PST/UTC-8", -480],
    ["PST (GMT-8)", -480],
    ["PST (-08:00)", -480],
    ["GMT +1", 60],
    ["GMT 0", 0],
    ["GMT0", 0],
    ["GMT-0300", -180],
    ["+02:00", 120],
    ["-0800", -480],
    ["+09", 540],
    ["+530", 330],
    ["+0000 UTC", 0],
    ["-0700 PDT", -420],
    ["PT", -420],
    ["ET", -240],
    ["PST", -480],
    ["PDT", -420],
    ["PST8PDT", -420],
    ["CET", 60],
    ["CET/CEST", 120],
    ["MEZ/MESZ", 120],
    ["IST", 330],
    ["BST", 60],
    ["CST", -360],
    ["CST (UTC+8)", 480],
    ["AST", -240],
    ["WAT", 60],
    ["EAT", 180],
    ["CAT", 120],
    ["SAST", 120],
    ["JST", 540],
    ["EEST", 180],
    ["МСК", 180],
    ["utc", 0],
    ["pst", -480],
    ["Europe/Berlin", 120],
    ["US/Pacific", -420],
    ["America/Argentina/Buenos_Aires", -180],
    ["Etc/GMT+2", -120],
    ["Pacific Time", -420],
    ["Eastern Standard Time", -300],
    ["Central European Time", 60],
    ["West Central Africa Standard Timezone", 60],
    ["Greenwich Mean Time", 0],
    ["South African Standard Time", 120],
    ["Berlin time", 120],
    ["Lagos time", 60],
    ["Denver", -360],
    ["Berliner Zeit", 120],
    ["deutscher Zeit", 120],
    ["heure de Paris", 120],
    ["hora de Brasília", -180],
    ["hora local MX", -360],
    ["hora local de Chile", -240],
    ["horário de Brasília", -180],
    ["по Москве", 180],
    ["北京时间", 480],
    ["日本時間", 540],
    ["local time", undefined],
    ["Ortszeit", undefined],
  ])("reads %s", (text, minutes) => expect(zone(text)).toEqual([text, minutes]));

  it.each([
    "IT team",
    "AM",
    "DB restarted",
    "GET /health",
    "ACT on it",
    "MET the goal",
    "PET project",
    "est arrivé",
    "cet après-midi",
    "wat later",
    "eet men",
    "ist wieder da",
    "Paris datacenter",
    "Local tests",
    "Central cache",
    "pacific blue",
    "UTCX",
    "Foo/Bar",
    "Europe/Nowhere",
    "UTC-99",
  ])("reads no zone at the start of %s, or only the sure part", (text) => {
    const read = zone(text);
    if (text === "UTC-99") expect(read).toEqual(["UTC", 0]);
    else expect(read).toBeUndefined();
  });

  it.each(["EAT", "CAT", "MET", "ART", "PET", "SET", "IT", "WAS", "+02:00", "Z", "Denver", "pst"])(
    "does not read %s in running words",
    (text) => expect(zone(text, "statement")).toBeUndefined(),
  );
  it.each(["EAT", "CAT", "MET", "Denver", "+02:00"])("reads %s in brackets", (text) =>
    expect(zone(text, "bracket")?.[0]).toBe(text),
  );

  it("keeps the other meanings of an abbreviation, commonest first", () => {
    const meaning = readZone("IST", 0, 3)?.meaning as Extract<ZoneMeaning, { kind: "abbreviation" }>;
    expect(meaning).toMatchObject({ kind: "abbreviation", minutes: 330, region: "Asia/Kolkata" });
    expect(meaning.others).toEqual([
      { minutes: 120, region: "Asia/Jerusalem" },
      { minutes: 60, region: "Europe/Dublin" },
    ]);
  });

  it("leaves other words alone", () => {
    expect(zone("+9")).toBeUndefined();
    expect(readZone("at +9", 3, 5)).toBeUndefined();
    expect(readZone("x Denver y", 2, 8)?.name).toBe("Denver");
    expect(readZone("CT we", 0, 5)?.name).toBe("CT");
    expect(zone("CT we saw")).toEqual(["CT", -300]);
    expect(zone("CT we saw", "statement")).toBeUndefined();
    expect(zone("PST５")).toBeUndefined();
    expect(zone("UTC GMT")).toEqual(["UTC", 0]);
    expect(zone("CET CEST we")).toEqual(["CET", 60]);
    expect(zone("-0700 pdt")).toEqual(["-0700", -420]);
    expect(zone("-0700 PDTs")).toEqual(["-0700", -420]);
    expect(zone("+02:00 we")).toEqual(["+02:00", 120]);
    expect(zone("+02:00/CEST")).toEqual(["+02:00", 120]);
    for (const sign of "-–—:|)]*_`,;.>→<") expect(zone(`Denver ${sign}`), sign).toEqual(["Denver", -360]);
    expect(zone("Denver!")).toBeUndefined();
    for (const sign of "/-+_") expect(zone(`Europe/Berlin${sign}`), sign).toEqual(["Europe/Berlin", 120]);
    expect(zone("Europe/BerlinＺ")).toEqual(["Europe/Berlin", 120]);
    expect(zone("Europe/Berlin５")).toBeUndefined();
    expect(zone("Pacific Time Denver")).toEqual(["Pacific Time", -420]);
    expect(zone("Pacific Time we saw", "statement")).toEqual(["Pacific Time", -420]);
    expect(zone("Pacific", "statement")).toBeUndefined();
    expect(zone("Pacific blue", "bracket")).toEqual(["Pacific", -420]);
    expect(zone("Pacific: blue")).toEqual(["Pacific", -420]);
    expect(zone("мск было", "statement")).toEqual(["мск", 180]);
    expect(zone("Ortszeit wien, We", "bracket")).toEqual(["Ortszeit", undefined]);
    expect(zone("Ortszeit Wien")).toEqual(["Ortszeit Wien", 120]);
    expect(zone("heure de Paris pour nous")).toEqual(["heure de Paris", 120]);
    expect(zone("heure de Tokyo pour nous")).toEqual(["heure de Tokyo", 540]);
    expect(zone("Central time - Europe/Berlin")).toEqual(["Central time", -300]);
    expect(zone("heure d’Istanbul")).toEqual(["heure d’Istanbul", 180]);
    expect(zone("heure de 'Paris")).toBeUndefined();
    expect(zone("heure de (Paris, l'été")).toBeUndefined();
    expect(zone("berlin time in IT")).toBeUndefined();
  });

  it("tells what a name means", () => {
    expect(meaningOf("local")).toEqual({ kind: "unknown" });
    expect(meaningOf("UTC")).toEqual({ kind: "offset", minutes: 0 });
    expect(meaningOf("PT")).toEqual({ kind: "region", id: "America/Los_Angeles" });
    expect(meaningOf("Etc/GMT")).toEqual({ kind: "region", id: "Etc/GMT" });
    expect(meaningOf("Etc/GMT0")).toEqual({ kind: "offset", minutes: 0 });
    expect(meaningOf("Etc/GMT+2")).toEqual({ kind: "offset", minutes: -120 });
    expect(meaningOf("Etc/GMT-14")).toEqual({ kind: "offset", minutes: 840 });
    expect(meaningOf("Europe/Etc/GMT")).toEqual({ kind: "region", id: "Europe/Etc/GMT" });
    expect(meaningOf("Berlin")).toBeUndefined();
    expect(readZone("CET/CEST", 0, 8)?.meaning).toEqual({ kind: "region", id: "Europe/Paris" });
    expect(readZone("Ortszeit Wien", 0, 13)?.meaning).toMatchObject({ kind: "region" });
    expect(readZone("heure de Paris", 0, 14)?.meaning).toEqual({ kind: "region", id: "Europe/Paris" });
  });

  it("sees by a quick look where none can start", () => {
    const may = (text: string, at = 0) => mayStartZone(text, at, text.length);
    for (const text of ["UTC", "utc", "Pacific blue", "heure de", "日本時間", "Europe", "z"])
      expect(may(text), text).toBe(true);
    for (const text of ["", "-", "+02:00", "5", "abc", "日本", "UTCX"]) expect(may(text), text).toBe(false);
    expect(may("a UTC", 2)).toBe(true);
    expect(may("a UTC", 1)).toBe(false);
  });

  it("leaves a separator and what follows alone", () => {
    expect(zone("UTC+5.55")).toEqual(["UTC+5", 300]);
    expect(zone("UTC+5.5x")).toEqual(["UTC+5", 300]);
    expect(zone("UTC+11:30 AM")).toEqual(["UTC+11:30", 690]);
    expect(zone("UTC-11:30 TAM")).toEqual(["UTC-11:30", -690]);
    expect(zone("UTC-11:30 TPM")).toEqual(["UTC-11:30", -690]);
    for (const range of ["GMT", "AM", "PM"]) expect(zone(`UTC-11:30 ${range}`)).toEqual(["UTC", 0]);
    for (const none of ["UTC + 15", "UTC+ 15x", "UTC+ 1:30", "UTC 0.5", "UTC 0:30", "UTC±1", "UTC - 1"])
      expect(zone(none)).toEqual(["UTC", 0]);
    expect(zone("PST/EST")).toEqual(["PST", -480]);
    expect(zone("PST/PST")).toEqual(["PST", -480]);
    expect(zone("+05:15")).toBeUndefined();
    expect(zone("UTC+5:15")).toEqual(["UTC", 0]);
    expect(zone("UTC-11:30 UTC all was well")).toEqual(["UTC", 0]);
    expect(zone("PST (?08:00)")).toEqual(["PST", -480]);
    expect(zone("PST /UTC-8")).toEqual(["PST", -480]);
    expect(zone("PST (UTC-8")).toEqual(["PST", -480]);
    expect(zone("UTC - 5 servers")).toEqual(["UTC", 0]);
    expect(zone("UTC-11:30 UTC")).toEqual(["UTC", 0]);
    expect(zone("GMT: 10 users")).toEqual(["GMT", 0]);
    expect(zone("UTC 10:30")).toEqual(["UTC", 0]);
  });
});

describe("readZone in a piece of a text", () => {
  it.each([
    ..."UTC + 1|UTC ±0|UTC 0.5|UTC 0:30|UTC+ 15x|UTC+ 1:30|GMT0.|UTC-11:30 UTC|UTC-11:30 AM|UTC-0800|GMT-0305|UTC01|UTC+2.5x".split(
      "|",
    ),
    ..."+1430|+0015|-02:00|+0000 UTC|-0700 PDT|+168:00|－0800|Etc/GMT+2|Europe/Berlin|US/Pacific|America/Argentina/Buenos_Aires".split(
      "|",
    ),
    ..."EST/EDT|CST (UTC+8)|PST8PDT|EAT|ETx|Z0|local time|Berlin time|heure de Paris|日本時間2030|МСК|Pacific Standard Time zone".split(
      "|",
    ),
  ])("reads %s as if the text ended where it is to end", (text) => {
    for (const context of ["clock", "bracket", "statement"] as const)
      for (let end = 0; end <= text.length; end++)
        expect(readZone(text, 0, end, { context })).toEqual(readZone(text.slice(0, end), 0, end, { context }));
  });
});

describe("findZoneStatement", () => {
  const state = (text: string): string | undefined => findZoneStatement(text, { start: 0, end: text.length })?.name;

  it("is none where a place is named in brackets", () => {
    const places = [
      "the layer below (Lima) does not fit",
      "connected from 192.0.2.7 (Istanbul, TR)",
      "Region: eu-central (Frankfurt)",
    ];
    expect(places.map(state)).toEqual(places.map(() => undefined));
    expect(state("Timeline (Lima)")).toBe("Lima");
  });

  it.each<[string, string]>([
    ["All times in UTC.", "UTC"],
    ["(all times are PST)", "PST"],
    ["times in EEST", "EEST"],
    ["Times are PT unless noted", "PT"],
    ["*(All times US/Pacific, 24-hour clock.)*", "US/Pacific"],
    ["## Timeline (all times PST) 01/16/2024 - 02/28/2024", "PST"],
    ["Timeline (times in BST)", "BST"],
    ["Timeline · UTC", "UTC"],
    ["Timeline • CEST", "CEST"],
    ["Timeline ~ Europe/Berlin", "Europe/Berlin"],
    ["## 2. Timeline (CET)", "CET"],
    ["## Timeline (7 May 2024, CEST)", "CEST"],
    ["Postmortem: pool empty on 20 September 2024 (UTC+2)", "UTC+2"],
    ["3. 타임라인 (KST, 기록 포함)", "KST"],
    ["Хронология (03.05.2026, МСК)", "МСК"],
    ["Timeline [2024-05-07 UTC]", "UTC"],
    ["Timeline – UTC", "UTC"],
    ["Incident log (all EAT)", "EAT"],
    ["Time (UTC)", "UTC"],
    ["Timestamp [CET]", "CET"],
    ["**Date/Time (UTC+2)**", "UTC+2"],
    ["Date and Time in CET", "CET"],
    ["Time (America/New_York)", "America/New_York"],
    ["Time (London)", "London"],
    ["UTC", "UTC"],
    ["All events are documented in [UTC](https://example.org) time.", "UTC"],
    ["Timeline (in 24-hour clock, West Central Africa Standard Timezone)", "West Central Africa Standard Timezone"],
    ["UTC times", "UTC"],
    ["Timezone: UTC", "UTC"],
    ["Time zone: Europe/Berlin", "Europe/Berlin"],
    ["We will use UTC for all times", "UTC"],
    ["Note: GMT is used throughout", "GMT"],
    ["All times Eastern", "Eastern"],
    ["All times are local time", "local time"],
    ["Todas las horas en UTC", "UTC"],
    ["Cronología (hora de Madrid)", "hora de Madrid"],
    ["Todos os horários em BRT", "BRT"],
    ["Linha do tempo (horário de Brasília)", "horário de Brasília"],
    ["Alle Zeiten in MEZ", "MEZ"],
    ["Alle Angaben in UTC", "UTC"],
    ["Uhrzeit (MESZ)", "MESZ"],
    ["Toutes les heures sont en CET", "CET"],
    ["Chronologie (heure de Paris)", "heure de Paris"],
    ["時刻はJSTで統一する", "JST"],
    ["時系列（JST）", "JST"],
    ["タイムライン (日本時間)", "日本時間"],
    ["时间均为 UTC+8", "UTC+8"],
    ["时间线（北京时间）", "北京时间"],
    ["Хронология (МСК)", "МСК"],
    ["Время указано по Москве", "по Москве"],
    ["Все времена указаны в UTC", "UTC"],
    ["Tudo em horário de Lisboa:", "horário de Lisboa"],
    ["(todo en CET)", "CET"],
    ["Todo en hora CDMX.", "hora CDMX"],
    ["Tout est en CEST.", "CEST"],
    ["Tutto in UTC+1.", "UTC+1"],
    ["Alles in MESZ:", "MESZ"],
    ["Wszystko w CET", "CET"],
    ["全部为北京时间。", "北京时间"],
    ["EAT", "EAT"],
    ["*IST*", "IST"],
    ["all times et", "et"],
    ["ALL TIMES (ET)", "ET"],
    ["Toutes les heures en CET", "CET"],
    ["Les dates et heures sont en CET", "CET"],
    ["DATES ET HEURES EN UTC", "UTC"],
    ["Dates et heures (UTC)", "UTC"],
    ["All times ET unless noted", "ET"],
    ["by us: ALL TIMES ET AS NOTED BELOW", "ET"],
    ["Restored 10:00 UTC. All times in CET", "CET"],
    ["All times in UTC, as in 10:00 CET", "UTC"],
    ["At 10:00 CET it broke. All times in EET", "EET"],
    ["Up at 10:00, 10:05 and 10:10 UTC. All times in CET", "CET"],
    ["UTC is used throughout", "UTC"],
    ["Log (ABC/UTC-4)", "UTC-4"],
    ["Log (ABC , UTC-4)", "UTC-4"],
    ["Time UTC", "UTC"],
    ["Time – UTC in the table", "UTC"],
    ["time in UTC for the events", "UTC"],
    ["Time all all all UTC for us", "UTC"],
    ["All times 20 UTC", "UTC"],
    ["時刻は**UTC**", "UTC"],
    [`Timeline${" ".repeat(100)}(EAT)`, "EAT"],
    [`Timeline (EAT${" ".repeat(20)})`, "EAT"],
    ["Timeline (EAT **)**", "EAT"],
    ["In the UTC time we saw", "UTC time"],
    ["x. UTC time we saw", "UTC time"],
    ["in all the UTC time we saw", "UTC time"],
    [`.${" ".repeat(79)}UTC time we saw`, "UTC time"],
    [`Timeline${" ".repeat(170)}(PST)`, "PST"],
    [`Timeline${" ".repeat(160)}(PST)`, "PST"],
    ["ALL TIMES ET AS NOTED in the LOG", "ET"],
    ["UTC clock we saw", "UTC"],
    ["Timeline (2024-05-07, EAT)", "EAT"],
  ])("reads %s", (text, name) => expect(state(text)).toBe(name));

  it.each([
    "The outage began at 10:00 UTC",
    "10:00 AM - 12:30 PM (EAT)",
    "At a conference in PDT time zone they were able",
    "Outage of Catalog (CAT)",
    "Every EST customer was affected",
    "At 07:10 local time (Monday)",
    "Duration (sec)",
    "The first time PST users saw it",
    "In the afternoon UTC of March 12",
    "On 5 May CST users",
    "Timeline",
    "Summary",
    "Root cause",
    // Words, where their case does not tell them from the names of zones.
    "Dates et heures",
    "DATES ET HEURES",
    "HEURE ET DATE",
    "Les horaires et les dates",
    "Horaires : 10h et 11h",
    "Les dates et, si possible, les heures",
    "Les dates est ou ouest",
    "Tudo em CET parou",
    "Todo falló en UTC",
    "Alles lief in CET weiter",
    "Les heures de cet incident",
    "Up 10:00. Times 11h UTC",
    "Service restored (as in PST)",
    "times 12:30 (the UTC)",
    "as in all the UTC time we saw",
    `Over.${" ".repeat(90)}UTC time we saw`,
    `.${" ".repeat(80)}UTC time we saw`,
    "Tijden wat anders",
    "EAT times",
    "CAT is used throughout",
    "Timeline (+10)",
    "At 10:00 CET (EET) it broke",
    "Log (10:00, UTC)",
    "timesUTC",
    "times24UTC",
    "times 0UTC",
    "times 2024 UTC",
    "times 12:30 UTC",
    "times at 3.30 (UTC)",
    "Timeline JFK, CET",
    "Log (JFK CET)",
    "Log (abc, UTC-4)",
    "Log 2024-05-07, UTC)",
    "Log (2024-05-07, UTC",
    "時間表!UTC",
    "時刻、それから色々なことがあったので、次の日のUTC",
    "これはUTCの時刻",
    "time UTC for us",
    "time in all of the UTC for us",
    "Time all all all all UTC for us",
    "See UTC time",
    "of all the these UTC time we saw",
    `x${" ".repeat(90)}UTC time we saw`,
    `x${" ".repeat(170)}UTC`,
    `Timeline${" ".repeat(170)}(EAT)`,
    "",
  ])("reads none in %j", (text) => expect(state(text)).toBeUndefined());

  it.each<[string, number]>([
    ["Olayların akışı (TSİ, UTC+3)", 180],
    ["Kronoloji (TSİ)", 180],
    ["Zaman çizelgesi (TRT)", 180],
    ["Bütün saatler Türkiye saati ile verilmiştir.", 180],
    ["Průběh (SEČ)", 60],
    ["Průběh (SELČ)", 120],
    ["Časová osa (středoevropský letní čas)", 120],
    ["Ход событий (время московское)", 180],
    ["Перебіг (київський час)", 120],
    ["Przebieg (czas warszawski)", 60],
    ["Déroulé (HNE)", -300],
    ["Hergang (Ortszeit Wien)", 60],
    ["Kronologi (WITA)", 480],
    ["Urutan kejadian (Waktu Indonesia Timur)", 540],
    ["事件经过（东八区）", 480],
    ["（以上均为北京时间）", 480],
    ["※上記はすべて日本時間", 540],
    ["타임라인 (서울 시간)", 540],
    ["Händelser (svensk tid)", 60],
    ["Förlopp (Stockholmstid)", 60],
    ["Händelser (centraleuropeisk sommartid)", 120],
    ["Forløb (centraleuropæisk tid)", 60],
    ["Hendelser (sentraleuropeisk tid)", 60],
    ["Průběh (pražský čas)", 60],
    ["Verloop (Amsterdamse tijd)", 60],
    ["Minute by minute (Norwegian time)", 60],
    ["At 07:10 local time (EET) the lifts stood still", 120],
    ["Log (ABC, UTC-4)", -240],
  ])("%j states %s minutes", (text, minutes) => {
    const found = findZoneStatement(text, { start: 0, end: text.length });
    expect(found && offsetOf(found.meaning, JANUARY)).toBe(minutes);
  });

  it("looks at its span alone, and tells the first of two names", () => {
    const text = "Timeline (PST)";
    expect(findZoneStatement(text, { start: 0, end: 9 })).toBeUndefined();
    expect(findZoneStatement(text, { start: 9, end: 14 })?.span).toEqual({ start: 10, end: 13 });
    expect(findZoneStatement("xx All times UTC", { start: 3, end: 16 })?.span).toEqual({ start: 13, end: 16 });
    expect(findZoneStatement("All times local time (local time)", { start: 0, end: 33 })?.span.start).toBe(10);
  });

  it("goes on over a line end, and takes the offset that the sentence gives", () => {
    const text = "All stamps are block times. Central\nTime was UTC-5 on that day.";
    const found = findZoneStatement(text, { start: 0, end: text.length });
    expect(found && offsetOf(found.meaning, JANUARY)).toBe(-300);
  });
});

/** The zone that a text states, with its meaning. */
function stated(text: string): string {
  const zone = findZoneStatement(text, { start: 0, end: text.length });
  return zone ? `${zone.name} ${JSON.stringify(zone.meaning)}` : "none";
}

const STATE: [string, string][] = [
  ["*UTC*", 'UTC {"kind":"offset","minutes":0}'],
  ["10:00 (11h UTC)", "none"],
  ["7 May 2024, UTC)", "none"],
  ["All times 24 UTC", 'UTC {"kind":"offset","minutes":0}'],
  ["All times UTC, UTC-7", 'UTC {"kind":"offset","minutes":0}'],
  ["All times local time (Berlin)", 'Berlin {"kind":"region","id":"Europe/Berlin"}'],
  ["All times local time (PKT, UTC+5)", 'PKT {"kind":"offset","minutes":300}'],
  ["All times local time (x)", 'local time {"kind":"unknown"}'],
  ["Pacific Time 10:00", "none"],
  ["Timeline\n(EAT)", 'EAT {"kind":"abbreviation","minutes":180,"region":"Africa/Nairobi","others":[]}'],
  ["Timeline (2024-05-07; UTC", "none"],
  ["Timeline (7 May 2024 x UTC)", "none"],
  ["UTC all all all all all all times", "none"],
  ["UTC x throughout", "none"],
  ["We saw: UTC time", 'UTC time {"kind":"offset","minutes":0}'],
  ["_Timeline_ (EAT)", 'EAT {"kind":"abbreviation","minutes":180,"region":"Africa/Nairobi","others":[]}'],
  ["times all all all all all all all all all all UTC", 'UTC {"kind":"offset","minutes":0}'],
  ["x UTC time", "none"],
];

describe("statements of a zone, with what they mean", () => {
  it.each(STATE)("state: %j", (text, expected) => expect(stated(text)).toBe(expected));
});
