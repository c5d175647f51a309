// The timeline in other forms, read back by programs that are not ours.

import { XMLParser, XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { zoneMeaning } from "../../../server/src/capture/index.ts";
import { timelineView } from "../../../server/src/language/timeline-view.ts";
import { EXPORT_FORMATS } from "../../../server/src/protocol.ts";
import { icsOf } from "../../../server/src/timeline-export/ics.ts";
import { FORMATS, leftOut } from "../../../server/src/timeline-export/index.ts";
import { ATTACK, ELAPSED, HOSTILE, never, OUTAGE, viewOf } from "./views.ts";

const zone = (name: string) => ({ zone: { name, meaning: zoneMeaning(name) ?? never() } });

/** RFC 4180, read by its grammar. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  for (let at = 0; at < text.length; ) {
    field.lastIndex = at;
    const found = field.exec(text);
    if (!found) throw new Error(`no CSV at ${at}: ${text.slice(at, at + 60)}`);
    const [all, cell = "", end] = found;
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ",") {
      rows.push(row);
      row = [];
    }
    at += all.length;
  }
  return rows;
}

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
}

test("a picture writes from right to left what is read so, at the same edge", () => {
  const [first = never(), second = never(), third = never()] = OUTAGE.entries;
  const entries = [
    { ...first, actor: null, text: "«ارتفع» معدل الأخطاء إلى 12% في eu-west-1" },
    { ...second, actor: null, text: "Outage: המשתמשים לא מצליחים" },
    { ...third, actor: "נועה", text: "sees the graph" },
  ];
  const drawn = [...FORMATS.svg({ ...OUTAGE, title: "תקלה בכניסה", entries }, {}).matchAll(/<text([^>]*)>([^<]*)/g)];
  const way = (words: string) =>
    /direction="rtl" text-anchor="end"/.test(drawn.find(([, , text]) => text?.includes(words))?.[1] ?? never());
  expect([way("תקלה"), way("ارتفع"), way("Outage:"), way("נועה")]).toEqual([true, true, false, true]);
  expect(
    [...new XMLParser({ ignoreAttributes: false }).parse(FORMATS.svg({ ...OUTAGE, entries }, {})).svg.text].length,
  ).toBeGreaterThan(3);
});

describe("the page to print", () => {
  const page = FORMATS.html(OUTAGE, zone("UTC"));

  test("has figures and entries as text, and asks for nothing", () => {
    expect(page).toContain("<dt>Time to detect</dt><dd>6 min</dd>");
    expect(page).toContain('<th scope="row">2024-03-08 10:08</th>');
    expect(page.match(/<tr>/g)).toHaveLength(1 + OUTAGE.entries.length);
    expect(page).toMatch(/@media print/);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|href=|src=|url\(/i);
  });

  test("makes text of whatever the text is", () => {
    const elements = new Set(FORMATS.html(ATTACK, {}).match(/<[a-z]\w*/gi));
    const ours = "html meta title style h1 p dl div dt dd table thead tr th tbody td span".split(" ");
    expect([...elements].filter((one) => !ours.includes(one.slice(1)))).toEqual([]);
  });
});

describe.each(EXPORT_FORMATS)("%s", (format) => {
  const write = FORMATS[format];

  test("is the same bytes for the same document, whatever the machine's zone", () => {
    expect(write(OUTAGE, zone("Europe/Berlin"))).toBe(write(structuredClone(OUTAGE), zone("Europe/Berlin")));
  });

  test("has no control character and nothing that reorders the text, for any text", () => {
    for (const options of [{}, zone("UTC")]) {
      const text = write(ATTACK, options);
      expect(text).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufffe]/);
      expect(text).not.toMatch(/\p{Cs}/u);
    }
  });

  test("writes timelines without entries, and without real times", () => {
    expect(write(viewOf("Nothing was written down."), {})).toMatch(/\n$/);
    expect(write(ELAPSED, zone("UTC"))).toMatch(/\n$/);
  });
});

describe("zones", () => {
  test.each([
    [
      "UTC",
      ["2024-03-08 10:00", "2024-03-08 10:06", "2024-03-08 10:08", "2024-03-08 10:20–10:31", "~2024-03-08 11:00"],
    ],
    [
      "Asia/Kolkata",
      ["2024-03-08 15:30", "2024-03-08 15:36", "2024-03-08 15:38", "2024-03-08 15:50–16:01", "~2024-03-08 16:30"],
    ],
    [
      "-10:00",
      ["2024-03-08 00:00", "2024-03-08 00:06", "2024-03-08 00:08", "2024-03-08 00:20–00:31", "~2024-03-08 01:00"],
    ],
  ])("in %s", (name, times) => {
    const { entries } = JSON.parse(FORMATS.json(OUTAGE, zone(name)));
    expect(entries.slice(0, 5).map(({ time }: { time: string }) => time)).toEqual(times);
  });

  describe("stated once for times that name none", () => {
    const all = viewOf("All times EDT.\n\n- 03:04 Outage begins.\n- 03:20 All back to normal.\n- 2024-03-09 Review.");
    const some = viewOf("All times EDT.\n\n- 03:04 Outage begins.\n- 08:20 CET All back to normal.");

    test("are told with it once", () => {
      expect(FORMATS.markdown(all, {})).toMatch(/^\| Time \(EDT\) \|.*\n.*\n\| 2024-03-08 03:04 \|/m);
      expect(FORMATS.html(all, {})).toContain("3 entries · times as written, in EDT<");
      expect(FORMATS.svg(all, {})).toContain("3 entries · times as written, in EDT<");
      expect(FORMATS.mermaid(all, {})).toContain("(as written, in EDT)");
      expect(JSON.parse(FORMATS.json(all, {})).zone).toBe("as written, in EDT");
    });

    test("each, where others have another", () => {
      expect(FORMATS.markdown(some, {})).toMatch(/^\| Time \|.*\n.*\n\| 03:04 EDT \|.*\n\| 08:20 CET \|/m);
      expect(FORMATS.html(some, {})).toMatch(/times as written<.*>03:04 EDT<.*>08:20 CET</s);
      expect(FORMATS.svg(some, {})).toContain("03:04 EDT");
      expect(FORMATS.csv(some, {})).toContain(",03:04 EDT,");
    });

    test("but not in a zone that is asked for", () => {
      expect(FORMATS.markdown(some, zone("UTC"))).toMatch(/^\| Time \(UTC\) \|.*\n.*\n\| 2024-03-08 07:04 \|/m);
      expect(FORMATS.html(all, zone("UTC"))).toContain("times in UTC<");
    });
  });

  describe("as written", () => {
    const timesOf = (timeline: string) =>
      JSON.parse(FORMATS.json(viewOf(timeline), {})).entries.map(({ time }: { time: string }) => time);
    test("with the day, where there are several and a time does not say it", () => {
      expect(
        timesOf(
          "**2024-03-08**\n\n- 23:50 UTC down\n- 00:10 UTC up\n\n**Saturday**\n\n- 10h00 UTC review\n- Mar 10, 11:00 UTC sent",
        ),
      ).toEqual(["2024-03-08 23:50 UTC", "2024-03-09 00:10 UTC", "2024-03-09 10h00 UTC", "Mar 10, 11:00 UTC"]);
    });
    test("near miss: one day is not told again", () => {
      expect(timesOf("- 23:40 UTC down\n- 23:50 UTC up")).toEqual(["23:40 UTC", "23:50 UTC"]);
    });
    test("with the word that makes them times of about", () => {
      expect(
        timesOf(
          "- ca. 09:10 UTC down\n- **about 09:20 UTC** found\n- ~09:25 UTC fixed\n- gegen 10 Uhr UTC up\n- at 11:00 UTC closed",
        ),
      ).toEqual(["ca. 09:10 UTC", "about 09:20 UTC", "~09:25 UTC", "gegen 10 Uhr UTC", "11:00 UTC"]);
    });
  });

  test("as written, and a day stays a day", () => {
    const told = JSON.parse(FORMATS.json(OUTAGE, {}));
    expect(told.zone).toBe("as written");
    expect(told.entries[0].time).toBe("2024-03-08 02:00 PST");
    expect(JSON.parse(FORMATS.json(OUTAGE, zone("Asia/Kolkata"))).entries[5]).toMatchObject({
      time: "2024-03-09",
      utc: null,
    });
  });

  test("over a change of the clocks the offset is told at each time", () => {
    const view = viewOf("- 2024-03-31 00:30 UTC Outage begins.\n- 2024-03-31 01:30 UTC All back to normal.");
    const { entries } = JSON.parse(FORMATS.json(view, zone("Europe/Berlin")));
    expect(entries.map(({ time }: { time: string }) => time)).toEqual([
      "2024-03-31 01:30 +01:00",
      "2024-03-31 03:30 +02:00",
    ]);
  });

  test("times without one are left as they are", () => {
    expect(JSON.parse(FORMATS.json(ELAPSED, zone("UTC"))).entries[1]).toMatchObject({ time: "T+5m", utc: null });
  });
});

describe("CSV", () => {
  test("has a line for each entry, with numbers and times that programs read", () => {
    const [head, ...rows] = readCsv(FORMATS.csv(OUTAGE, zone("UTC")));
    expect(head).toEqual([
      "line",
      "time",
      "utc",
      "end_utc",
      "seconds_since_impact",
      "seconds_since_before",
      "phase",
      "actor",
      "text",
    ]);
    expect(rows.map((row) => row.slice(1, 7))).toEqual([
      ["2024-03-08T10:00Z", "2024-03-08T10:00:00Z", "", "0", "", "impact-start"],
      ["2024-03-08T10:06Z", "2024-03-08T10:06:00Z", "", "360", "360", "detected"],
      ["2024-03-08T10:08Z", "2024-03-08T10:08:00Z", "", "480", "120", "acknowledged"],
      ["2024-03-08T10:20Z", "2024-03-08T10:20:00Z", "2024-03-08T10:31:00Z", "1200", "720", "mitigated"],
      ["2024-03-08T11:00Z", "2024-03-08T11:00:00Z", "", "3600", "2400", "resolved"],
      ["2024-03-09", "", "", "", "", ""],
    ]);
  });

  test("keeps its shape, and no cell is a formula", () => {
    const rows = readCsv(FORMATS.csv(ATTACK, {}));
    expect(rows).toHaveLength(HOSTILE.length + 1);
    for (const row of rows) {
      expect(row).toHaveLength(9);
      for (const cell of [row[1], row[7], row[8]]) expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
    }
  });
});

describe("iCalendar", () => {
  test("is read back with its instants, its end and its words", () => {
    const events = eventsOf(FORMATS.ics(OUTAGE, {}));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      "2024-03-08T10:00:00Z",
      "2024-03-08T10:06:00Z",
      "2024-03-08T10:08:00Z",
      "2024-03-08T10:20:00Z",
      "2024-03-08T11:00:00Z",
      "2024-03-09",
    ]);
    expect(events[3]?.endDate.toString()).toBe("2024-03-08T10:31:00Z");
    expect(events[1]?.summary).toBe("Detected: PagerDuty alert fires, error rate at 7 %; pages go out.");
    expect(events[4]?.summary).toBe("Resolved: All back to normal: 検索が復旧 🎉");
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test("folds at 75 octets, ends lines with CRLF, and takes the stamp that is given", () => {
    const text = icsOf(ATTACK, { stamp: Date.UTC(2026, 0, 2, 3, 4, 5) });
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.match(/DTSTAMP:20260102T030405Z/g)).toHaveLength(HOSTILE.length);
  });

  test("no text ends its own event or begins another component", () => {
    const calendar = new ICAL.Component(ICAL.parse(FORMATS.ics(ATTACK, {})));
    const events = calendar.getAllSubcomponents("vevent");
    expect(events).toHaveLength(HOSTILE.length);
    expect(events.flatMap((one) => one.getAllSubcomponents())).toEqual([]);
    expect(new ICAL.Event(events[11]).summary).toContain("back\\slash; semi, comma: colon | pipe");
  });

  test("what is no event is named", () => {
    expect(eventsOf(FORMATS.ics(ELAPSED, {}))).toEqual([]);
    expect(leftOut(ELAPSED, "ics").map(({ text }) => text)).toEqual(["T+0m", "T+5m", "T+40m"]);
    expect(leftOut(ELAPSED, "svg")).toEqual([]);
  });
});

describe("SVG", () => {
  const strict = { ignoreAttributes: false, processEntities: true, preserveOrder: true } as const;
  /** Names and attributes of all elements, in order. */
  function elements(nodes: readonly Record<string, unknown>[]): { name: string; attributes: Record<string, string> }[] {
    return nodes.flatMap((node) =>
      Object.entries(node).flatMap(([name, below]) =>
        name === ":@" || name === "#text" || !Array.isArray(below)
          ? []
          : [{ name, attributes: (node[":@"] ?? {}) as Record<string, string> }, ...elements(below)],
      ),
    );
  }

  test.each([
    ["an outage", OUTAGE],
    ["no real times", ELAPSED],
    ["hostile texts", ATTACK],
  ])("of %s is XML that stands alone", (_, view) => {
    const text = FORMATS.svg(view, zone("UTC"));
    expect(XMLValidator.validate(text)).toBe(true);
    const all = elements(new XMLParser(strict).parse(text));
    expect(new Set(all.map(({ name }) => name))).toEqual(
      new Set(all.map(({ name }) => name).filter((name) => ALLOWED.includes(name))),
    );
    for (const { attributes } of all) {
      expect(Object.keys(attributes).filter((name) => /^@_(?:on|href|xlink|src|style)/.test(name))).toEqual([]);
    }
    expect(text.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/<[^>]*(?:url\(|@import|https?:)/);
    expect(text).toContain("prefers-color-scheme:dark");
  });

  const ALLOWED = ["svg", "title", "desc", "style", "rect", "path", "g", "text", "circle"];

  test("has its words as text, a title and a description", () => {
    const text = FORMATS.svg(OUTAGE, zone("UTC"));
    expect(text).toContain('<title id="t">Postmortem: search outage on 2024-03-08</title>');
    expect(text).toContain(
      "Time to detect: 6 min, from line 9 (2024-03-08 02:00 PST) to line 10 (2024-03-08 10:06 UTC).",
    );
    expect(text).toMatch(/<text[^>]*>Ana acks the page\.<\/text>/);
  });

  test("draws no phase backwards", () => {
    const view = viewOf(
      "- 2024-03-08 10:00 UTC PagerDuty alert fires.\n- 2024-03-08 10:30 UTC Bad. (**impact begins**)\n- 2024-03-08 10:40 UTC All back to normal.",
    );
    expect([...FORMATS.svg(view, {}).matchAll(/width="(-?[\d.]+)"/g)].filter(([, width]) => Number(width) < 0)).toEqual(
      [],
    );
  });
});

describe("Markdown", () => {
  test("is a timeline that reads the same", () => {
    const text = FORMATS.markdown(OUTAGE, zone("UTC"));
    const { entries } = timelineView(
      analyse(`# Postmortem: search outage\n\n## Impact\n\nDown.\n\n## Timeline\n\n${text}\n`),
      { uri: "", version: 1, name: "" },
    );
    expect(entries.slice(0, 5).map(({ at }) => at)).toEqual(OUTAGE.entries.slice(0, 5).map(({ at }) => at));
  });

  test("has one row for each entry, and cells that no text leaves", () => {
    const rows = FORMATS.markdown(ATTACK, {})
      .split("\n")
      .filter((line) => line.startsWith("|"));
    expect(rows).toHaveLength(HOSTILE.length + 2);
    const cells = rows.map((row) => row.replace(/\\./g, "").split("|").length);
    expect(new Set(cells).size).toBe(1);
    expect(rows.join("\n")).not.toMatch(/<(?:script|img|svg|\/)/i);
    expect(rows.join("\n")).not.toMatch(/(?<!\\)\]\(/);
  });
});

test("JSON names the figures with both entries", () => {
  const { metrics } = JSON.parse(FORMATS.json(OUTAGE, {}));
  expect(metrics[0]).toMatchObject({
    name: "time-to-detect",
    minutes: 6,
    from: { line: 9, written: "2024-03-08 02:00 PST" },
    to: { line: 10, written: "2024-03-08 10:06 UTC" },
  });
});
