// What holds for every paste: odd characters, long lines, lines that are left out, times that are asked for.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { capture, csvOf, folded, jsonOf, markdownOf, zoneMeaning } from "../../../server/src/capture/index.ts";
import { runs, upTo } from "../../runs.ts";

const given = { date: "2026-03-04", zone: "Europe/Berlin" };
const said = (paste: string) => capture(paste, given).entries.map(({ actor, text }) => [actor, text]);

describe("odd characters", () => {
  test("colours of a terminal are taken off", () => {
    expect(
      said("\x1b[2m2026-03-04T09:41:00Z\x1b[0m \x1b[31mERROR\x1b[0m db \x1b]8;;http://x\x07down\x1b]8;;\x07"),
    ).toEqual([[null, "ERROR db down"]]);
  });
  test("byte order mark, NUL, marks of direction, narrow spaces", () => {
    expect(said("\ufeff\u200e[04.03.26, 9:41:00\u202fAM] \u202aDana\u202c: a\u0000b")).toEqual([["Dana", "ab"]]);
  });
  test("emoji, CJK and names of other scripts", () => {
    expect(said("09:41 <дана> 🔥 復旧\n09:42 <山田> 👩‍🚒 ok")).toEqual([
      ["дана", "🔥 復旧"],
      ["山田", "👩‍🚒 ok"],
    ]);
  });
  test("days in words whose accents stand apart", () => {
    const paste = "včera 10:05 fronta plná\nhôm nay 10:20 ổn rồi\n어제 10:25 복구\nvčerajší 10:30 plán";
    const read = (text: string) => capture(text, given).entries.map(({ time, text }) => [time, text.normalize("NFC")]);
    expect(read(paste.normalize("NFD"))).toEqual(read(paste));
    expect(read(paste)).toHaveLength(3);
  });
  test("a day in English among names is a day", () => {
    expect(said("Bo  10:06\nlooking\n\nToday  10:20\ndrained").map(([actor]) => actor)).not.toContain("Today");
  });
  test("CRLF and CR end lines", () => {
    expect(capture("09:41 <a> x\r\n09:42 <b> y\r09:43 <c> z", given).entries.map(({ line }) => line)).toEqual([
      1, 2, 3,
    ]);
  });
  test("a line of one megabyte", () => {
    const [entry] = capture(`2026-03-04T09:41:00Z ${"a_b*`$ <x> ".repeat(100_000)}`, given).entries;
    expect(entry?.text.length).toBeGreaterThan(1_000_000);
  });
});

describe("what is left out", () => {
  const left = "[04/03/2026, 09:41] Mira added Jo";
  test("needs neither a zone nor a day", () => {
    const { entries, leftOut, needs } = capture(`${left}\n2026-03-04T09:43:00Z relay: queue is full\n`);
    expect([entries.map(({ line }) => line), leftOut.map(({ line }) => line), needs]).toEqual([[2], [1], []]);
  });
  test("is named beside what is needed for others", () => {
    const { leftOut, needs } = capture(
      `${left}\n[04/03/2026, 09:43] Mira: the queue is full\n1970-01-01 00:00:07 boot\n`,
    );
    expect(leftOut.map(({ line }) => line)).toEqual([1, 3]);
    expect(needs.flatMap(({ lines }) => lines)).not.toContain(1);
    expect(needs.flatMap(({ lines }) => lines)).not.toContain(3);
    expect(needs.flatMap(({ lines }) => lines)).toContain(2);
  });
});

describe("any text", () => {
  const PIECES = [
    "09:41", "9:41 AM", "2026-03-04", "T", "Z", " ", "  ", "\t", "\n", "\n\n", "[", "]", "{", "}", '"', ",", ";", "|", ":", "-", "—", "<dana>", "Dana Smith", "dana",
    "+01:00", "UTC", "Mar", " 4", "March 4th", "Today at", "commit 0123456789abcdef", "Author: x", "Date: ", "1772613660", "ts=", "msg=", "Started: ", "time,message",
    ":eyes: 2", "👍", "5m", "Normal ", "I0304 ", "```", "**", "\x1b[31m", "\ufeff", "\r\n", "\0", "(", ")", "04/03/2026, ", "* ", "---", "a1b2c3d ",
  ]; // biome-ignore format: a table of words
  const paste = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join(""));

  test("is read without a fault, in order, each line in one place, and is written without one", () => {
    fc.assert(
      fc.property(paste, fc.boolean(), (text, told) => {
        const { entries, leftOut, needs } = capture(text, told ? given : {});
        const instants = entries.map(({ instant }) => instant);
        expect(instants).toEqual([...instants].sort((a, b) => a - b));
        const count = text.split(/\r\n?|\n/).length;
        for (const { line, lastLine } of [...entries, ...leftOut]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(lastLine).toBeGreaterThanOrEqual(line);
          expect(lastLine).toBeLessThanOrEqual(count);
        }
        for (const { what } of needs) expect(told ? "" : what).not.toBe("");
        expect(JSON.parse(jsonOf(entries))).toHaveLength(entries.length);
        const timeline = `# Postmortem\n\n## Timeline\n\n${markdownOf(entries)}`;
        expect(
          analyse(timeline, { treatAs: "postmortem" }).postmortem.timeline.entries.map(({ instant }) => instant),
        ).toEqual(instants);
      }),
      runs(300),
    );
  });
});

describe("what has to be asked", () => {
  const needs = (paste: string, options = {}) =>
    capture(paste, options)
      .needs.map(({ what }) => what)
      .sort();
  test.each([
    ["09:41 <a> b", {}, ["date", "zone"]],
    ["09:41 CET <a> b", {}, ["date"]],
    ["2026-03-04 09:41 b", {}, ["zone"]],
    ["2026-03-04 09:41 CET b", {}, []],
    ["1772613660 b", {}, []],
    ["Mar  4 09:41:00 host b: c", { zone: "UTC" }, ["date"]],
    ["Dana  Today at 9:41 AM\nhi", { zone: "UTC" }, ["date"]],
    ["04/03/2026, 09:41 - Dana: x", { zone: "UTC" }, ["date"]],
    ["04/03/2026, 09:41 - Dana: x\n14/03/2026, 09:41 - Dana: x", { zone: "UTC" }, []],
    ["04/04/2026, 09:41 - Dana: x", { zone: "UTC" }, []],
  ])("%s", (paste, options, expected) => expect(needs(paste, options)).toEqual(expected));

  test("a zone in the text beats the one given, and a short name has the meaning of the zone given", () => {
    const time = (paste: string, zone: string) => capture(paste, { date: "2026-03-04", zone }).entries[0]?.time;
    expect(time("09:41 PST a", "Europe/Berlin")).toBe("2026-03-04T09:41:00-08:00");
    expect(time("09:41 IST a", "Asia/Kolkata")).toBe("2026-03-04T09:41:00+05:30");
    expect(time("09:41 IST a", "Asia/Jerusalem")).toBe("2026-03-04T09:41:00+02:00");
  });

  test("zones that can be given", () => {
    for (const zone of [
      "UTC",
      "Europe/Berlin",
      "+01:00",
      "-0800",
      "+5:30",
      "+1",
      "CET",
      "America/Argentina/Buenos_Aires",
    ]) {
      expect([zone, zoneMeaning(zone)?.kind]).not.toContain(undefined);
    }
    for (const zone of ["", "Nowhere/Land", "IST", "local", "25:00", "+99:00", "yes"])
      expect(zoneMeaning(zone)).toBeUndefined();
  });
});

test("CSV holds any text, and no formula", () => {
  const { entries } = capture('09:41 <=cmd> =1+1\n09:42 <b> "a", b\n09:43 <c> -1\n09:44 <d> @x', given);
  expect(csvOf(entries)).toBe(
    [
      "time,actor,text,format,line",
      "2026-03-04T09:41:00+01:00,'=cmd,'=1+1,irc,1",
      '2026-03-04T09:42:00+01:00,b,"""a"", b",irc,2',
      "2026-03-04T09:43:00+01:00,c,'-1,irc,3",
      "2026-03-04T09:44:00+01:00,d,'@x,irc,4",
      "",
    ].join("\r\n"),
  );
});

test("Markdown: days as groups, people in bold, traces in a fence, marks as text", () => {
  const paste = "23:50 <dana> *down* <b>\n00:10:30 <ravi> up\n";
  expect(markdownOf(capture(paste, given).entries)).toBe(
    "**2026-03-04**\n\n- 23:50 CET **dana**: \\*down\\* &lt;b>\n\n**2026-03-05**\n\n- 00:10:30 CET **ravi**: up\n",
  );
  const trace = "2026-03-04T09:41:00Z failed\n    at a()\n    at b()\n2026-03-04T09:42:00+01:00 other zone";
  expect(markdownOf(capture(trace, given).entries)).toBe(
    "- 2026-03-04 09:42:00 UTC+01:00 other zone\n- 2026-03-04 09:41:00 UTC failed\n\n  ```text\n      at a()\n      at b()\n  ```\n",
  );
});

test("like lines of a log are folded", () => {
  const lines = Array.from(
    { length: 200 },
    (_, i) => `2026-03-04T09:41:${String(i % 60).padStart(2, "0")}Z timeout after ${i} ms`,
  );
  const { entries } = capture([...lines, "2026-03-04T09:50:00Z ok"].join("\n"), given);
  const texts = folded(entries).map(({ text }) => text);
  expect(texts).toEqual(["timeout after 0 ms (200 times until 09:41:59)", "ok"]);
});

test("like lines are folded where others stand between them, but not across what somebody said", () => {
  const log = (minute: number, words: string) => `2026-03-04T09:${minute}:00Z ${words}`;
  const lines = [10, 12, 14].flatMap((minute) => [log(minute, "pool is full"), log(minute + 1, "retrying")]);
  const chat = ["[10:20] <mia> is it the pool?"];
  const { entries } = capture([...lines, ...chat, log(21, "pool is full")].join("\n"), given);
  expect(folded(entries).map(({ text }) => text)).toEqual([
    "pool is full (3 times until 09:14:00)",
    "retrying (3 times until 09:15:00)",
    "is it the pool?",
    "pool is full",
  ]);
});

describe("time grows with the text", () => {
  // Counted in reads of the text's characters would need the engine's help: what is counted is what comes out, and that it does.
  test.each([
    ["brackets that never close", "[{\n"],
    ["quotes that never close", 'time,"x\n'],
    ["names without a time", "Dana Smith\n"],
    ["clocks alone", "9:41 AM\n"],
    ["commits without dates", "commit 0123456789abcdef\n"],
  ])("%s", (_name, piece) => {
    const { entries, leftOut } = capture(piece.repeat(upTo(20_000)), given);
    expect(entries.length + leftOut.length).toBeGreaterThan(0);
  });
});

describe("an hour that the clocks skip", () => {
  const told = (paste: string, zone = "Europe/Berlin") => {
    const { entries, readAs } = capture(paste, { date: "2026-03-29", zone });
    return [
      entries.map(({ time, text }) => `${time.slice(11, 16)} ${text}`),
      readAs.map((one) => `${one.line}: ${one.told}`),
    ];
  };
  test("is read as if they were not put forward, and said", () => {
    expect(told("01:40 kim: one\n02:20 kim: two\n03:50 kim: three\n")).toEqual([
      ["01:40 one", "03:20 two", "03:50 three"],
      ["2: 02:20 does not exist on 2026-03-29 in Europe/Berlin, read as 03:20"],
    ]);
  });
  test("keeps the order of the text", () => {
    expect(told("01:40 kim: one\n02:20 kim: two\n02:50 kim: three\n03:10 kim: four\n")).toEqual([
      ["01:40 one", "03:00 two", "03:00 three", "03:10 four"],
      [
        "2: 02:20 does not exist on 2026-03-29 in Europe/Berlin, read as 03:00",
        "3: 02:50 does not exist on 2026-03-29 in Europe/Berlin, read as 03:00",
      ],
    ]);
  });
  test("is no matter in another zone", () => {
    expect(told("02:20 kim: two\n", "Asia/Tokyo")).toEqual([["02:20 two"], []]);
  });
  test("JSON has the note where there is one", () => {
    const { entries } = capture("01:40 kim: one\n02:20 kim: two\n", { date: "2026-03-29", zone: "Europe/Berlin" });
    expect(JSON.parse(jsonOf(entries)).map(({ note }: { note?: string }) => note)).toEqual([
      undefined,
      "02:20 does not exist on 2026-03-29 in Europe/Berlin, read as 03:20",
    ]);
  });
});

test("an hour that comes twice is said", () => {
  const { readAs } = capture("02:20 kim: two\n", { date: "2026-10-25", zone: "Europe/Berlin" });
  expect(readAs).toEqual([
    { line: 1, told: "this hour comes twice on 2026-10-25 in Europe/Berlin, read as the one in CEST" },
  ]);
});

test.each([
  ["CET", "2026-03-04", "CET"],
  ["CET", "2026-07-04", "CEST"],
  ["MEZ", "2026-03-04", "MEZ"],
  ["EST", "2026-03-04", "EST"],
  ["Europe/Berlin", "2026-07-04", "CEST"],
  ["+01:00", "2026-03-04", "UTC+01:00"],
])("the zone %s is written the way that it was named", (zone, date, name) => {
  const { entries } = capture("09:41 <dana> x\n", { zone, date });
  expect(markdownOf(entries)).toContain(`- 09:41 ${name} **dana**: x`);
});

test.each([
  [
    "Seeing 500s\nqueue grows.\nWe see:\n- pods crash\n- disks fill",
    "Seeing 500s; queue grows. We see: pods crash; disks fill",
  ],
  ["one\n\ntwo", "one; two"],
  // A chat wraps nothing: a line that ends is another message, however long it is.
  [
    "the relay has not taken any mail since the release of this morning\nprinters are fine",
    "the relay has not taken any mail since the release of this morning; printers are fine",
  ],
  ["paused the queue (all shards)\nDisks at 91 %\nwatching", "paused the queue (all shards); Disks at 91 %; watching"],
  ["traffic is back :tada:\nclosing the bridge", "traffic is back :tada:; closing the bridge"],
  ["ETA as of 10:05:\nall green", "ETA as of 10:05: all green"],
  ["deploy:prod:\nall green", "deploy:prod: all green"],
  ["drained the pool 🎉\nnext: the replicas", "drained the pool 🎉; next: the replicas"],
  // What ends with a mark needs no other, and a sign alone goes with what it is about.
  [
    'Support: "nobody can pay."\nPaging the vendor…\nno answer',
    'Support: "nobody can pay." Paging the vendor… no answer',
  ],
  ["全部恢复了。\n继续观察", "全部恢复了。 继续观察"],
  ["rolled back\n✅", "rolled back ✅"],
])("a message of several lines is one that can be read: %j", (said, line) => {
  const { entries } = capture(`dana  [9:41 AM]\n${said}\n`, { date: "2026-03-04", zone: "UTC" });
  expect(markdownOf(entries)).toContain(`**dana**: ${line}\n`);
});

test("what is no chat may be wrapped: a long line goes on in lower case", () => {
  const wrapped =
    "From: Dana <dana@example.org>\nDate: Wed, 4 Mar 2026 09:41:00 +0000\nSubject: Relay\nThe relay has not taken any mail since the release of this morning\nwas finished\n";
  const { entries } = capture(wrapped, { date: "2026-03-04", zone: "UTC" });
  expect(markdownOf(entries)).toContain("since the release of this morning was finished");
});
