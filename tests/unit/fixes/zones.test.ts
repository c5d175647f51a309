// Zones put into a timeline: which times lack one, which zones are offered, and where they are written.
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../server/src/markdown/parse.ts";
import type { Entry } from "../../../server/src/postmortem/model.ts";
import { inferredZone, nameOf, offers, placeOf } from "../../../server/src/rules/fixes/zone-offers.ts";
import { type ZonedPart, zoneBehindTimes, zonedParts, zoneSaidOnce } from "../../../server/src/rules/fixes/zones.ts";
import type { RuleSettings } from "../../../server/src/rules/types.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";
import { slice } from "../../../server/src/text/span.ts";
import { readReport, timelineOf } from "./made.ts";

const ON = "uploads down on 2024-05-03";
const words = (source: string, entries: readonly Entry[]) => entries.map(({ timeSpan }) => slice(source, timeSpan));

describe("times without a zone", () => {
  const lacking = (lines: string, heading = "Timeline", title = "uploads down") => {
    const { postmortem, source } = timelineOf(lines, heading, title);
    return zonedParts(postmortem).map(({ unzoned }) => words(source, unzoned).join());
  };
  test.each<[string, string[], string?, string?]>([
    ["- 10:00 a\n- 10:30 b", ["10:00,10:30"]],
    ["- 10:00 UTC a\n- 10:30 UTC b", [""]],
    ["- 10:00 a\n- 10:30 b", [""], "Timeline (UTC)"],
    // Inferred from another time.
    ["- 10:00 UTC a\n- 10:30 b", ["10:30"]],
    // Said, but nobody can reckon with it without a date.
    ["- 10:00 PT a\n- 10:30 PT b", [""]],
    ["- 10:00 a\n- 10:30 b", [""], "Timeline (PT)"],
    ["- 10:00 local time a\n- 10:30 local time b", ["10:00 local time,10:30 local time"]],
    ["- 10:00 a\n- 10:30 b", ["10:00,10:30"], "Timeline (local time)"],
    // What needs none.
    ["- T+5m: a\n- T+9m: b", [""]],
    ["- 2024-05-03: a\n- 2024-05-04: b", [""]],
  ])("%j: %j", (lines, expected, heading, title) => expect(lacking(lines, heading, title)).toEqual(expected));

  test("a zone that is hinted at without a date is not said", () => {
    const text = "# Postmortem: down\n\nDuration: 10:00 to 10:30 PT\n\n## Timeline\n\n- 10:00 a\n- 10:30 b\n";
    const { postmortem, source } = readReport(text);
    const lacking = [["10:00", "10:30"]];
    expect(zonedParts(postmortem).map(({ unzoned }) => words(source, unzoned))).toEqual(lacking);
    const { timeline } = postmortem;
    const entries = timeline.entries.map((entry) => ({
      ...entry,
      zone: { source: "none", written: undefined } as const,
    }));
    const without = { ...postmortem, timeline: { ...timeline, entries } };
    expect(zonedParts(without).map(({ unzoned }) => words(source, unzoned))).toEqual(lacking);
  });
});

describe("the timelines of a document", () => {
  const parts = (text: string) => {
    const { postmortem, source } = readReport(text);
    return zonedParts(postmortem).map(({ section, entries }) => [
      section && slice(source, section.labelSpan),
      words(source, entries).join(),
    ]);
  };
  test("each with its entries", () => {
    expect(
      parts(
        "# Postmortem: down\n\n## Timeline\n\n- 10:00 a\n- 10:30 b\n\n## Impact\n\nx\n\n## Timeline of the follow-up\n\n- 12:00 c\n- 12:30 d\n",
      ),
    ).toEqual([
      ["Timeline", "10:00,10:30"],
      ["Timeline of the follow-up", "12:00,12:30"],
    ]);
  });
  test("parts within a timeline belong to it", () => {
    expect(
      parts(
        "# Postmortem: down\n\n## Timeline\n\n### Timeline of the shop\n\n- 10:00 a\n\n### Database\n\n- 10:30 b\n",
      ),
    ).toEqual([["Timeline", "10:00,10:30"]]);
  });
  test("without a timeline section there is no opening", () => {
    expect(parts("# Postmortem: down\n\n- 2024-03-08 10:00 a\n- 2024-03-08 10:30 b\n- 2024-03-08 10:40 c\n")).toEqual([
      [undefined, "2024-03-08 10:00,2024-03-08 10:30,2024-03-08 10:40"],
    ]);
  });
  test("none", () => expect(parts("# Postmortem: down\n")).toEqual([]));
  test("a list that goes on behind its label's part", () => {
    expect(parts("# Postmortem: down\n\nTimeline:\n\n10:00 a\n10:30 b\n\nRoot cause:\n\nx\n")).toEqual([
      ["Timeline", "10:00,10:30"],
    ]);
  });
  test("as its sections say, in any order", () => {
    const { postmortem, source } = readReport(
      "# Postmortem: down\n\n## Timeline\n\n- 10:00 a\n- 10:30 b\n\n## Timeline of the shop\n\n- 12:00 c\n\n## Impact\n\nx\n",
    );
    const { sections } = postmortem;
    const told = (change: (section: (typeof sections)[number]) => (typeof sections)[number]) =>
      zonedParts({ ...postmortem, sections: sections.map(change).reverse() }).map(({ section, entries }) => [
        section && slice(source, section.labelSpan),
        words(source, entries).join(),
      ]);
    const [a, b] = [
      ["Timeline", "10:00,10:30"],
      ["Timeline of the shop", "12:00"],
    ];
    expect(told((section) => section)).toEqual([a, b]);
    // Neither fields nor parts of another kind open a timeline.
    const none = [[undefined, "10:00,10:30,12:00"]];
    expect(told((section) => ({ ...section, form: "field" }))).toEqual(none);
    expect(told((section) => ({ ...section, kinds: ["impact"] }))).toEqual(none);
    // A part ends where its body does, and begins with it.
    const second = source.indexOf("- 10:30");
    const cut = told((section) => ({ ...section, body: { ...section.body, end: Math.min(section.body.end, second) } }));
    expect(cut).toEqual([
      ["Timeline", "10:00"],
      [undefined, "10:30,12:00"],
    ]);
    const first = source.indexOf("- 10:00");
    const late = told((section) => ({
      ...section,
      body: { ...section.body, start: Math.max(section.body.start, first) },
    }));
    expect(late).toEqual([a, b]);
  });
  test("steps under labels of their own", () => {
    expect(
      parts(
        "# Postmortem: down\n\nImpact: x\n\n**Timeline:**\n\n**Detection:**\n\n- 10:00 a\n\n**Resolution:**\n\n- 10:30 b\n",
      ),
    ).toEqual([["Timeline", "10:00,10:30"]]);
  });
});

describe("a zone behind times", () => {
  const behind = (lines: string, zone: string) => {
    const { document, entries, source } = timelineOf(lines);
    return applyEdits(source, zoneBehindTimes(document, entries, zone))
      .split("\n\n")
      .at(-1)
      ?.trimEnd();
  };
  test.each([
    ["- 10:00 a\n- 10:30 b", "UTC", "- 10:00 UTC a\n- 10:30 UTC b"],
    ["- 10:00–10:20 a\n- 10:30 b", "CET", "- 10:00–10:20 CET a\n- 10:30 CET b"],
    ["- 2024-05-03: a\n- 2024-05-03 10:30: b", "UTC", "- 2024-05-03: a\n- 2024-05-03 10:30 UTC: b"],
    ["- 2024-05-03T10:30 a\n- 2024-05-03t10:40 b", "utc", "- 2024-05-03T10:30Z a\n- 2024-05-03t10:40Z b"],
    ["- 2024-05-03T10:30 a\n- 10:40 b", "+02:00", "- 2024-05-03T10:30+02:00 a\n- 10:40 +02:00 b"],
    ["- 2024-05-03T10:30 a\n- 10:40 b", "-02:00", "- 2024-05-03T10:30-02:00 a\n- 10:40 -02:00 b"],
    ["- 2024-05-03T10:30 a", "CET", "- 2024-05-03T10:30 CET a"],
    ["- 2024-05-03T10:30 a", "UTC+2", "- 2024-05-03T10:30 UTC+2 a"],
    ["- 2024-05-03 10:30 a", "+02:00", "- 2024-05-03 10:30 +02:00 a"],
    ["- T+5m: a", "UTC", "- T+5m: a"],
  ])("%j, %s: %j", (before, zone, after) => expect(behind(before, zone)).toBe(after));
});

test("only a T between date and time joins them", () => {
  const behind = (line: string, dateEnd: number) => {
    const { document, entries, source } = timelineOf(line, "Timeline", ON);
    const [entry] = entries;
    const date = timelineOf("- 2024-05-03 10:00 a").entries[0]?.written.date;
    if (!entry || !date) throw new Error("no entry");
    const end = source.indexOf(line) + dateEnd;
    const written = { ...entry.written, date: { ...date, span: { start: end - 2, end } } };
    return zoneBehindTimes(document, [{ ...entry, written }], "UTC").map(({ text }) => text);
  };
  expect(behind("- 2024-05-03T10:00 a", 12)).toEqual(["Z"]);
  expect(behind("- 2024-05-03T10:00 a", 11)).toEqual([" UTC"]);
  expect(behind("- Tea 10:00 a", 2)).toEqual([" UTC"]);
});

describe("a zone said once", () => {
  const said = (text: string, zone = "CET", change: (part: ZonedPart) => ZonedPart = (part) => part) => {
    const { document, postmortem, source } = readReport(text);
    const [part] = zonedParts(postmortem);
    const edit = part && zoneSaidOnce(document, postmortem, change(part), zone);
    return edit && applyEdits(source, [edit]);
  };
  const report = (lines: string) => `# Postmortem: down\n\n## Timeline\n\n${lines}\n`;
  const SENTENCE = "All times are in CET.";

  test.each<[string, string, string]>([
    ["below the heading", report("- 10:00 a"), report(`${SENTENCE}\n\n- 10:00 a`)],
    ["below the heading of the list", report("- 10:00 a").replace("\n\n-", "\n-"), report(`${SENTENCE}\n\n- 10:00 a`)],
    [
      "in the ends of the file's lines",
      report("- 10:00 a").replaceAll("\n", "\r\n"),
      report(`${SENTENCE}\n\n- 10:00 a`).replaceAll("\n", "\r\n"),
    ],
    [
      "below a setext heading",
      "# Postmortem: down\n\nTimeline\n---\n\n- 10:00 a\n",
      `# Postmortem: down\n\nTimeline\n---\n\n${SENTENCE}\n\n- 10:00 a\n`,
    ],
    [
      "in the header of the time column",
      report("| Who | Time | What |\n|---|---|---|\n| Ada | 10:00 | a |\n| Bo | 10:30 | b |"),
      report("| Who | Time (CET) | What |\n|---|---|---|\n| Ada | 10:00 | a |\n| Bo | 10:30 | b |"),
    ],
    [
      "not where the header has no words",
      report("| | What |\n|---|---|\n| 10:00 | a |"),
      report(`${SENTENCE}\n\n| | What |\n|---|---|\n| 10:00 | a |`),
    ],
    [
      "not where two tables have their own",
      report("| Time | What |\n|---|---|\n| 10:00 | a |\n\n| Time | What |\n|---|---|\n| 10:30 | b |"),
      report(`${SENTENCE}\n\n| Time | What |\n|---|---|\n| 10:00 | a |\n\n| Time | What |\n|---|---|\n| 10:30 | b |`),
    ],
    [
      "not where a list stands beside the table",
      report("| Time | What |\n|---|---|\n| 10:00 | a |\n\n- 10:30 b"),
      report(`${SENTENCE}\n\n| Time | What |\n|---|---|\n| 10:00 | a |\n\n- 10:30 b`),
    ],
    [
      "not where times stand in two columns",
      report("| Time | What |\n|---|---|\n| 10:00 | a |\n| b | 10:30 |"),
      report(`${SENTENCE}\n\n| Time | What |\n|---|---|\n| 10:00 | a |\n| b | 10:30 |`),
    ],
    [
      "above the list of a document without a timeline section",
      "# Postmortem: down\n\nWhat was seen:\n\n- 2024-03-08 10:00 a\n- 2024-03-08 10:30 b\n- 2024-03-08 10:40 c\n",
      `# Postmortem: down\n\nWhat was seen:\n\n${SENTENCE}\n\n- 2024-03-08 10:00 a\n- 2024-03-08 10:30 b\n- 2024-03-08 10:40 c\n`,
    ],
    [
      "and apart from the words above it",
      "# Postmortem: down\n\nWhat was seen:\n- 2024-03-08 10:00 a\n- 2024-03-08 10:30 b\n- 2024-03-08 10:40 c\n",
      `# Postmortem: down\n\nWhat was seen:\n\n${SENTENCE}\n\n- 2024-03-08 10:00 a\n- 2024-03-08 10:30 b\n- 2024-03-08 10:40 c\n`,
    ],
    [
      "in the first line",
      "- 2024-03-08 10:00 a\n- 2024-03-08 10:30 b\n- 2024-03-08 10:40 c\n",
      `${SENTENCE}\n\n- 2024-03-08 10:00 a\n- 2024-03-08 10:30 b\n- 2024-03-08 10:40 c\n`,
    ],
  ])("%s", (_, before, after) => expect(said(before)).toBe(after));

  test("above the whole block that the first entry stands in", () => {
    const above = (lines: string) => said(report(lines), "CET", (part) => ({ ...part, section: undefined }));
    for (const lines of ["```\n10:00 a\n10:30 b\n```", "seen\n10:00 a\n10:30 b", "> - seen\n> - 10:00 a"])
      expect(above(lines)).toBe(report(`${SENTENCE}\n\n${lines}`));
  });
  test("past a line of blanks", () => {
    const text = "# Postmortem: down\n\nseen\n  \n- 2024-03-08 10:00 a\n- 2024-03-08 10:30 b\n- 2024-03-08 10:40 c\n";
    expect(said(text)).toBe(text.replace("- ", `${SENTENCE}\n\n- `));
  });
  test("above a line that is in no block", () => {
    const { postmortem, entries } = timelineOf("- 10:00 a");
    const edit = zoneSaidOnce(parseDocument("\n"), postmortem, { section: undefined, entries, unzoned: [] }, "CET");
    expect(edit?.text).toBe(`${SENTENCE}\n\n`);
  });
  test("not in a header that is not over all times", () => {
    const text = report("| Time | What |\n|---|---|\n| 10:00 | a |\n| 10:30 | b |");
    const bare = ({ section, entries, unzoned }: ZonedPart) => ({
      section,
      entries,
      unzoned: unzoned.map((entry) => ({ ...entry, written: { ...entry.written, clock: undefined } })),
    });
    expect(said(text, "CET", bare)).toBe(text.replace("| Time", `${SENTENCE}\n\n| Time`));
    expect(said(text, "CET", (part) => ({ ...part, unzoned: [...bare(part).unzoned, ...part.unzoned] }))).toContain(
      SENTENCE,
    );
  });
  test("as the only times that lack one stand in a column", () => {
    const text = report("| Time | What |\n|---|---|\n| 10:00 | a |\n| 10:30 | b |\n\n- 11:00 UTC c");
    expect(said(text)).toBe(text.replace("| Time |", "| Time (CET) |"));
  });
  test("at the end of the file", () => {
    // Nothing stands below the opening: its entries are those of a part further down.
    const { postmortem } = readReport(report("- 10:00 a"));
    const [part] = zonedParts(postmortem);
    for (const [text, after] of [
      ["## Timeline", `## Timeline\n\n${SENTENCE}\n`],
      ["## Timeline\n", `## Timeline\n\n${SENTENCE}\n`],
      ["## Timeline\nx", `## Timeline\n\n${SENTENCE}\n\nx`],
      ["## Timeline\n  \nx", `## Timeline\n\n${SENTENCE}\n  \nx`],
    ] as const) {
      const section = { ...part?.section, span: { start: 0, end: 11 } } as NonNullable<ZonedPart["section"]>;
      const edit = zoneSaidOnce(parseDocument(text), postmortem, { section, entries: [], unzoned: [] }, "CET");
      expect(edit && applyEdits(text, [edit])).toBe(after);
    }
  });
  test("an offset is one from UTC", () => {
    expect(said(report("- 10:00 a"), "+02:00")).toBe(report("All times are in UTC+02:00.\n\n- 10:00 a"));
    expect(said(report("- 10:00 a"), "-02:00")).toBe(report("All times are in UTC-02:00.\n\n- 10:00 a"));
    expect(said(report("- 10:00 a"), "UTC+2")).toBe(report("All times are in UTC+2.\n\n- 10:00 a"));
    expect(said(report("- 10:00 a"), "$&")).toBe(report("All times are in $&.\n\n- 10:00 a"));
  });
  test("without entries and without an opening nowhere", () => {
    expect(said(report("- 10:00 a"), "CET", () => ({ section: undefined, entries: [], unzoned: [] }))).toBeUndefined();
  });
});

describe("which zones are offered", () => {
  const SETTINGS: RuleSettings = { requiredSections: [], userZone: undefined, today: undefined, severity: {} };
  const given = (text: string, settings: Partial<RuleSettings> = {}) => {
    const input = { ...readReport(text), settings: { ...SETTINGS, ...settings } };
    const unzoned = zonedParts(input.postmortem).flatMap((part) => part.unzoned);
    return { input, inferred: inferredZone(input.postmortem, unzoned) };
  };
  const offered = (text: string, settings: Partial<RuleSettings> = {}) => {
    const { input, inferred } = given(text, settings);
    return offers(input, inferred).map((offer) => `${offer.zone}${offer.why}${offer.inferred ? " !" : ""}`);
  };
  const report = (lines: string, head = "Impact: x") =>
    `# Postmortem: down on 2024-07-03\n\n${head}\n\n## Timeline\n\n${lines}\n`;

  test.each<[string, string, string[], Partial<RuleSettings>?]>([
    ["UTC", report("- 10:00 a"), ["UTC"]],
    ["the user's own", report("- 10:00 a"), ["UTC", "Europe/Rome (your own zone)"], { userZone: "Europe/Rome" }],
    ["once", report("- 10:00 a"), ["UTC"], { userZone: "Utc" }],
    ["what times beside them have", report("- 10:00 CET a\n- 10:30 b"), ["CET (inferred from line 7) !", "UTC"]],
    ["not Z", report("- 2024-07-03T10:00z a\n- 10:30 b"), ["UTC (inferred from line 7) !"]],
    [
      "what a field has",
      report("- 10:00 a", "Duration: 10:00 to 10:30 PST"),
      ["PST (inferred from “Duration” on line 3) !", "UTC"],
    ],
    [
      "the offset of a name that has several meanings",
      report("- 10:00 BST a\n- 10:30 b"),
      ["UTC+01:00 (what BST from line 7 is in Britain) !", "UTC"],
    ],
    [
      "or the name, where its meaning is settled",
      report("- 10:00 BST a\n- 10:30 b"),
      ["BST (inferred from line 7) !", "UTC"],
      { options: { "ambiguous-timezone": { assume: ["BST"] } } },
    ],
  ])("%s", (_, text, expected, settings) => expect(offered(text, settings)).toEqual(expected));

  test("a name whose place has no name is told by the place's own, one without a place by what it is read as", () => {
    const { input, inferred } = given(report("- 10:00 BST a\n- 10:30 b"));
    const why = (region: string | undefined) => {
      if (inferred?.zone.meaning.kind !== "abbreviation") throw new Error("nothing is inferred");
      const meaning = { ...inferred.zone.meaning, region };
      return offers(input, { ...inferred, zone: { ...inferred.zone, meaning } })[0]?.why;
    };
    expect(why("Asia/Nowhere")).toBe(" (what BST from line 7 is in Asia/Nowhere)");
    expect(why(undefined)).toBe(" (what BST from line 7 is read as)");
  });
  test("what is configured is from there", () => {
    const { input } = given(report("- 10:00 a"));
    const zone = given(report("- 10:00 CET a\n- 10:30 b")).inferred?.zone;
    if (!zone) throw new Error("nothing is inferred");
    const [first] = offers(input, { zone, source: "configured", span: zone.span });
    expect(first?.why).toBe(" (from your configuration)");
  });

  describe("where the document says it", () => {
    const at = (text: string) => {
      const { inferred } = given(text);
      return inferred && [inferred.zone.name, inferred.source, inferred.span.start];
    };
    test("nowhere", () => expect(at(report("- 10:00 a"))).toBeUndefined());
    test("at another time", () => {
      const text = report("- 10:00 CET a\n- 10:30 b");
      expect(at(text)).toEqual(["CET", "inferred", text.indexOf("CET")]);
    });
    test("in a field", () => {
      const text = report("- 10:00 a", "Duration: 10:00 to 10:30 PST");
      expect(at(text)).toEqual(["PST", "inferred", text.indexOf("PST")]);
    });
    test("of entries only what is inferred", () => {
      const { postmortem, entries } = timelineOf("- 10:10 CET a\n- 10:30 b", "Timeline", ON);
      const [first, second] = entries;
      const written = first?.zone?.written && { ...first.zone.written, name: "EET" };
      if (!first || !second) throw new Error("no entries");
      const said = { ...first, zone: { source: "entry", written } } as const;
      expect(inferredZone(postmortem, [said, second])?.zone.name).toBe("CET");
    });
    test("not in fields above or below", () => {
      const text = report("- 10:00 CET a\n- 10:30 b\n\n## Details\n\nSeverity: 2", "Severity: 1");
      const { input, inferred } = given(text);
      expect(input.postmortem.fields.length).toBeGreaterThan(1);
      expect(inferred && placeOf(input, inferred)).toBe("line 7");
      // A field may be nothing but the zone.
      const fields = input.postmortem.fields.slice(0, 1).map((one) => ({ ...one, span: inferred?.span ?? one.span }));
      const { postmortem, document } = input;
      expect(inferred && placeOf({ document, postmortem: { ...postmortem, fields } }, inferred)).toBe(
        "“Severity” on line 7",
      );
    });
    test("what the settings say has no place", () => {
      const { postmortem, entries } = timelineOf("- 10:00 CET a\n- 10:30 b", "Timeline", "down on 2024-05-03");
      const [, second] = entries;
      const zone = second?.zone?.written;
      if (!second || !zone) throw new Error("nothing is inferred");
      const bare = { ...zone, span: { start: 0, end: 0 } };
      const told = inferredZone(postmortem, [{ ...second, zone: { source: "inferred", written: bare } }]);
      expect(told).toEqual({ zone: bare, source: "configured", span: bare.span });
      expect(inferredZone(postmortem, [{ ...second, zone: null }])).toBeUndefined();
      // No statement names it: it is where it is written.
      const other = { ...zone, name: "EET", span: { start: 1, end: 4 } };
      expect(inferredZone(postmortem, [{ ...second, zone: { source: "inferred", written: other } }])?.span).toEqual(
        other.span,
      );
      // The statement that names it tells where.
      const span = { start: 1, end: 4 };
      const statement = { zone: other, source: "inferred", span } as const;
      const apart = { ...other, span: { start: 7, end: 9 } };
      const both = { ...postmortem, timeline: { ...postmortem.timeline, zone: undefined } };
      const incident = { ...postmortem.incident, zone: statement };
      expect(
        inferredZone({ ...both, incident }, [{ ...second, zone: { source: "inferred", written: apart } }])?.span,
      ).toEqual(span);
    });
  });

  test("the name that one writes", () => {
    const name = (written: string) =>
      nameOf({ ...given(report("- 10:00 CET a\n- 10:30 b")).inferred?.zone, name: written } as never);
    expect(["Z", "z", "UTC", "CET"].map(name)).toEqual(["UTC", "UTC", "UTC", "CET"]);
  });
  test("a field's long label is cut", () => {
    const { input, inferred } = given(report("- 10:00 a", "Duration: 10:00 to 10:30 PST"));
    const { postmortem, document, source } = input;
    const fields = postmortem.fields.map((field) => ({ ...field, labelSpan: { start: 2, end: 40 } }));
    if (!inferred) throw new Error("nothing is inferred");
    const cut = placeOf({ document, postmortem: { ...postmortem, fields } }, inferred);
    expect(cut).toMatch(/^“.{29}…” on line 3$/);
    expect(source.startsWith(cut.slice(1, 30), 2)).toBe(true);
  });
});
