// What the page draws, made from the server's view.
import { describe, expect, it } from "vitest";
import { clusters } from "../../../client/webview/clusters.ts";
import { emptyFor } from "../../../client/webview/emptyState.ts";
import { filtered } from "../../../client/webview/finder.ts";
import { notices } from "../../../client/webview/notices.ts";
import { pausesIn } from "../../../client/webview/pauses.ts";
import { makePicture } from "../../../client/webview/picture.ts";
import { checkout, many, view } from "../../panel/views.ts";

const minute = 60_000;

describe("rows", () => {
  const { rows } = makePicture(checkout);

  it("are the entries in the document's order, with what a reader sees of their text", () => {
    expect(rows).toHaveLength(checkout.entries.length);
    expect(rows[2]?.text).toBe("Alert CheckoutErrorRate fires at 7 %");
  });

  it("mark what is out of order, unzoned and approximate, in words", () => {
    const marks = rows.map((row) => row.marks.map(({ words }) => words));
    expect(marks[4]).toEqual(["No zone"]);
    expect(marks[5]).toEqual(["Out of order with line 15, which says 14:20"]);
    expect(marks[7]).toEqual(["Approximate"]);
    expect(marks[0]).toEqual([]);
  });

  it("tell how long after the impact began, and after the entry before, in figures and in words", () => {
    expect(rows.map(({ elapsed, step }) => [elapsed, step]).slice(0, 6)).toEqual([
      ["−21 min", ""],
      ["0", "21 min"],
      ["+7 min", "7 min"],
      ["+10 min", "3 min"],
      ["+18 min", "8 min"],
      ["+15 min", ""],
    ]);
    expect(rows[0]?.said).toBe("21 min before the impact began");
    expect(rows[2]?.said).toBe("7 min after the impact began, 7 min after the entry before");
  });

  it("tell how long after the first entry where nothing says when the impact began", () => {
    const picture = makePicture(
      view([
        { time: "2026-03-08T10:00:00Z", text: "a" },
        { time: "2026-03-08T10:30:00Z", text: "b" },
      ]),
    );
    expect(picture.rows.map((row) => row.elapsed)).toEqual(["", "+30 min"]);
    expect(picture.rows[1]?.said).toBe("30 min after the first entry, 30 min after the entry before");
  });

  it("carry a phase's chip once", () => {
    const twice = makePicture(
      view([
        { time: "2026-03-08T10:00:00Z", text: "a", phase: "detected" },
        { time: "2026-03-08T10:30:00Z", text: "b", phase: "detected" },
      ]),
    );
    expect(twice.rows.map((row) => row.opens)).toEqual([true, false]);
  });

  it("carry no mark for what most of them lack", () => {
    const unzoned = { zoneSource: "none", zoneName: null, offset: null } as const;
    const lines = (count: number) =>
      view([
        { time: "2026-03-08T10:00:00Z", text: "a" },
        { time: "2026-03-08T10:10:00Z", text: "b" },
        ...Array.from({ length: count }, (_, i) => ({ time: `2026-03-08T1${i + 1}:00:00Z`, text: "c", ...unzoned })),
      ]);
    const marked = (count: number) => makePicture(lines(count)).rows.filter(({ marks }) => marks.length > 0).length;
    expect([marked(1), marked(2), marked(3), marked(5)]).toEqual([1, 2, 0, 0]);
    expect(notices(makePicture(lines(3)), 0)).toEqual(["3 of 5 entries do not say their time zone."]);
  });

  it("are parted by days and long pauses", () => {
    expect(rows[0]?.above).toEqual(["8 Mar 2026"]);
    expect(rows[11]?.above).toEqual(["1 d 16 h without an entry"]);
  });

  it("say the day above them where their times do not, as written or in the zone that is chosen", () => {
    const written = [
      "2026-03-08 23:50 UTC",
      "2026-03-09 00:10 +02:00",
      "00:20 UTC+1",
      "0:30",
      "9.3. 10:00",
      "Mar 10, 09:00 UTC",
    ];
    const entries = ["08T23:50", "09T00:10", "10T00:20", "11T00:30", "12T10:00", "13T09:00"].map((at, index) => ({
      time: `2026-03-${at}:00Z`,
      text: "x",
      written: written[index] ?? "",
    }));
    const days = (zone: string | null) =>
      makePicture(view(entries), { zone }).rows.map(({ above }) => above.filter((words) => /2026/.test(words)).length);
    expect(days(null)).toEqual([0, 0, 1, 1, 0, 0]);
    expect(days("UTC")).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("name the day only where there are several", () => {
    const oneDay = makePicture(
      view([
        { time: "2026-03-08T10:00:00Z", text: "a" },
        { time: "2026-03-08T11:00:00Z", text: "b" },
      ]),
    );
    expect(oneDay.rows.flatMap((row) => row.above)).toEqual([]);
  });

  it("begin another timeline where the group changes", () => {
    const { rows: two } = makePicture(
      view([
        { time: "2026-03-08T10:00:00Z", text: "a" },
        { time: "2026-03-08T10:01:00Z", text: "b", group: 1 },
      ]),
    );
    expect(two[1]?.above).toEqual(["Another timeline"]);
  });
});

describe("the scale's words", () => {
  it("use the offset that all entries share, UTC otherwise", () => {
    const at = { time: "2026-03-09T02:00:00Z", text: "a" };
    expect(makePicture(view([{ ...at, offset: -480 }])).offset).toBe(-480);
    expect(
      makePicture(
        view([
          { ...at, offset: -480 },
          { ...at, offset: 0 },
        ]),
      ).offset,
    ).toBe(0);
    expect(makePicture(view([{ ...at, offset: -480 }])).summary).toContain("8 Mar 2026");
  });

  it("use the zone that most entries have, by its name", () => {
    const at = { time: "2026-03-09T02:00:00Z", text: "a" };
    const pst = { ...at, offset: -480, zoneName: "PST" };
    const picture = makePicture(view([at, pst, pst]));
    expect(picture).toMatchObject({ offset: -480, zone: "PST" });
    expect(picture.summary).toContain("scale in PST");
    expect(makePicture(view([at, at, pst]))).toMatchObject({ offset: 0, zone: "UTC" });
    expect(makePicture(view([pst, pst]), { zone: "Europe/Berlin" })).toMatchObject({ offset: 60, zone: "UTC+01:00" });
  });

  it("use the zone that the document states before that of most entries, and a guess last", () => {
    const at = { time: "2026-03-09T02:00:00Z", text: "a" };
    const [cet, pst] = [
      { ...at, offset: 60, zoneName: "CET" },
      { ...at, offset: -480, zoneName: "PST" },
    ];
    const stated = { ...at, zoneSource: "section" } as const;
    expect(makePicture(view([cet, cet, stated]))).toMatchObject({ offset: 0, zone: "UTC" });
    const guessed = { ...pst, zoneSource: "inferred" } as const;
    expect(makePicture(view([guessed, guessed, cet]))).toMatchObject({ offset: 60, zone: "CET" });
    expect(makePicture(view([guessed, guessed]))).toMatchObject({ offset: -480, zone: "PST" });
  });

  it("tell the offset where a name has several, or none is one", () => {
    const named = (zoneName: string, ...offsets: number[]) =>
      makePicture(view(offsets.map((offset) => ({ time: "2026-03-09T02:00:00Z", text: "a", zoneName, offset })))).zone;
    expect(named("Pacific", -480, -480)).toBe("Pacific");
    expect(named("Pacific", -480, -480, -420)).toBe("UTC−08:00");
    expect(named("+0100", 60)).toBe("UTC+01:00");
    expect(named("Z", 0)).toBe("UTC");
  });

  it("use the zone of most clocks where no day is known, and none where a clock has none", () => {
    const clocks = (...entries: readonly (readonly [time: string, minutes: number, offset: number | null])[]) =>
      makePicture(
        view(
          entries.map(([time, minutes, offset]) => ({ time, at: minutes * minute, offset, zoneName: null, text: "a" })),
          { scale: "relative" },
        ),
      );
    const mixed = clocks(["T14:05Z", 0, 0], ["T15:10+01:00", 5, 60], ["T15:15+01:00", 10, 60]);
    expect(mixed).toMatchObject({ ticks: "clocks", offset: 905, zone: "UTC+01:00" });
    expect(clocks(["T14:05", 0, null], ["T14:10", 5, null])).toMatchObject({ offset: 845, zone: null });
  });

  it("say when the zone is only inferred", () => {
    const inferred = view([{ time: "2026-03-08T10:00:00Z", text: "a", zoneSource: "inferred" }]);
    expect(makePicture(inferred).summary).toContain("scale in UTC (inferred)");
  });

  it("read like the first entry where they are not real", () => {
    const relative = (...times: string[]) =>
      makePicture(
        view(
          times.map((time, index) => ({ time, at: index * 300_000, text: "a" })),
          { scale: "relative" },
        ),
      );
    expect(relative("T14:05Z", "T14:10Z")).toMatchObject({
      ticks: "clocks",
      offset: 845,
      summary: ["5 min", "day not known"],
    });
    const dated = relative("2026-03-08T14:05", "2026-03-08T14:10");
    expect(dated).toMatchObject({ ticks: "moments", summary: ["8 Mar 2026", "5 min", "time zone not known"] });
  });

  it("speak of the first entry where nothing else is known", () => {
    const relative = view(
      [
        { time: "x", at: 0, text: "a" },
        { time: "x", at: 300_000, text: "b" },
      ],
      { scale: "relative" },
    );
    expect(makePicture(relative).summary).toEqual(["5 min", "scale from the first entry on"]);
  });
});

describe("a zone that the reader chose", () => {
  const times = (zone: string | null, timeline = checkout) =>
    makePicture(timeline, { zone }).rows.map(({ time }) => time);

  it.each([
    [null, "13:41 UTC", "14:25–14:55 UTC", "~15:00 UTC"],
    ["UTC", "13:41", "14:25–14:55", "~15:00"],
    ["Asia/Kolkata", "19:11", "19:55–20:25", "~20:30"],
    ["-03:30", "10:11", "10:55–11:25", "~11:30"],
    ["Mars/Base", "13:41 UTC", "14:25–14:55 UTC", "~15:00 UTC"],
  ])("%s", (zone, first, range, about) => {
    const shown = times(zone);
    expect([shown[0], shown[6], shown[7]]).toEqual([first, range, about]);
  });

  it("has a second one beside it, by the name of its place", () => {
    const told = makePicture(checkout, { zone: "UTC", beside: "America/New_York" }).rows.map(({ beside }) => beside);
    expect([told[0], told[6], told[7]]).toEqual(["09:41 New York", "10:25–10:55 New York", "~11:00 New York"]);
    expect(makePicture(checkout).rows[0]?.beside).toBe("");
  });

  it("has its own days, ticks and words", () => {
    const picture = makePicture(checkout, { zone: "Pacific/Auckland" });
    expect(picture.rows[0]?.above).toEqual(["9 Mar 2026"]);
    expect(picture).toMatchObject({ offset: 780, ticks: "moments" });
    expect(picture.summary).toContain("times in Pacific/Auckland");
  });

  it("follows a change of its clocks", () => {
    const night = view([
      { time: "2026-03-29T00:30:00Z", text: "a" },
      { time: "2026-03-29T01:30:00Z", text: "b" },
    ]);
    expect(times("Europe/Berlin", night)).toEqual(["01:30", "03:30"]);
  });

  it("changes nothing where times have no certain place, or tell a day only", () => {
    const relative = view([{ time: "T14:05", at: 0, text: "a", written: "14:05" }], { scale: "relative" });
    expect(times("Asia/Tokyo", relative)).toEqual(["14:05"]);
    const day = view([{ time: "2026-03-08", text: "a", written: "8 March" }]);
    expect(times("Asia/Tokyo", day)).toEqual(["8 March"]);
  });
});

describe("finding", () => {
  it.each([
    ["", 12],
    ["payments", 4],
    ["DETECTED", 1],
    ["14:2 tickets", 1],
    ["checkouterrorrate 7", 1],
    ["nothing like it", 0],
  ])("%j leaves %i entries", (words, count) => {
    expect(filtered(checkout, words).entries).toHaveLength(count);
  });

  it("looks at people, and past accents and widths", () => {
    const people = view([
      { time: "2026-03-08T10:00:00Z", text: "looks", actor: "Zoë" },
      { time: "2026-03-08T10:10:00Z", text: "ｆａｉｌｏｖｅｒ" },
    ]);
    expect(filtered(people, "zoe").entries).toHaveLength(1);
    expect(filtered(people, "failover").entries).toHaveLength(1);
  });
});

describe("phases", () => {
  it("reach from their first entry to the next phase's", () => {
    const { bands } = makePicture(checkout);
    expect(bands.map(({ phase, from, to }) => [phase, (to - from) / minute])).toEqual([
      ["impact-start", 7],
      ["detected", 3],
      ["acknowledged", 79],
      ["mitigated", 34],
    ]);
  });

  it("go on to the end where nothing is resolved", () => {
    const { bands } = makePicture(
      view([
        { time: "2026-03-08T10:00:00Z", text: "a", phase: "detected" },
        { time: "2026-03-08T10:30:00Z", text: "b" },
      ]),
    );
    expect(bands).toMatchObject([{ phase: "detected", to: Date.parse("2026-03-08T10:30:00Z") }]);
  });

  it("that are written in an impossible order make no band", () => {
    const { bands } = makePicture(
      view([
        { time: "2026-03-08T10:30:00Z", text: "a", phase: "detected" },
        { time: "2026-03-08T10:00:00Z", text: "b", phase: "mitigated" },
        { time: "2026-03-08T11:00:00Z", text: "c", phase: "resolved" },
      ]),
    );
    expect(bands.map(({ phase }) => phase)).toEqual(["detected"]);
  });
});

describe("pauses", () => {
  const at = (...minutes: number[]) => minutes.map((each) => [each * minute, each * minute] as const);

  it("are far longer than what is usual in this timeline", () => {
    expect(pausesIn(at(0, 5, 10, 15, 60))).toMatchObject([{ from: 15 * minute, to: 60 * minute, shorten: false }]);
    expect(pausesIn(at(0, 60, 120, 180))).toEqual([]);
    expect(pausesIn(at(0, 1, 2, 3, 20))).toEqual([]);
  });

  it("are shortened when they leave no room for the rest", () => {
    expect(pausesIn(at(0, 5, 10, 15, 60 * 24)).map(({ shorten }) => shorten)).toEqual([true]);
  });

  it("are not within what lasts", () => {
    expect(
      pausesIn([
        [0, 100 * minute],
        [5 * minute, 5 * minute],
        [10 * minute, 10 * minute],
        [101 * minute, 101 * minute],
      ]),
    ).toEqual([]);
  });

  it("are found in any order of the entries", () => {
    expect(pausesIn(at(60, 0, 10, 15, 5))).toEqual(pausesIn(at(0, 5, 10, 15, 60)));
  });
});

describe("marks on the scale", () => {
  const { rows } = makePicture(many(10_000));
  const first = rows[0]?.at ?? 0;

  it("are never more than there is room for", () => {
    const made = clusters(rows, (at) => ((at - first) / (10_000 * minute)) * 700, 700);
    expect(made.length).toBeLessThanOrEqual(141);
    expect(made.reduce((sum, cluster) => sum + cluster.rows.length, 0)).toBe(10_000);
  });

  it("are one for each entry where there is room, and only what is visible", () => {
    const made = clusters(rows, (at) => ((at - first) / minute) * 10, 700);
    expect(made).toHaveLength(71);
    expect(made.every((cluster) => cluster.rows.length === 1)).toBe(true);
  });
});

describe("plain words", () => {
  it("say what has no place on the scale", () => {
    const some = makePicture(
      view([
        { time: "2026-03-08T10:00:00Z", text: "a" },
        { time: "x", at: null, text: "b" },
      ]),
    );
    expect(notices(some, 0)).toEqual(["One entry has no place on the scale; the list marks it."]);
    const none = makePicture(view([{ time: "x", at: null, text: "b" }], { scale: "none" }));
    expect(notices(none, 0)[0]).toMatch(/^None of these times can be placed/);
    expect(notices(makePicture(checkout), 0)).toEqual([]);
  });

  it("say once that nobody wrote a zone", () => {
    const entry = { text: "a", zoneSource: "inferred", zoneName: "PST" } as const;
    const picture = makePicture(
      view([
        { ...entry, time: "2026-03-08T10:00:00Z" },
        { ...entry, time: "2026-03-08T10:05:00Z" },
      ]),
    );
    expect(notices(picture, 0)).toEqual([
      "No entry says its time zone.",
      "Read as PST, which other parts of the text suggest.",
    ]);
  });

  it("are kind where there is nothing to draw", () => {
    const nothing = { ...checkout, entries: [] };
    expect(emptyFor(null, [])?.title).toBe("Reading the file…");
    expect(emptyFor({ ...nothing, kind: "other" }, ["it has no times", "its title says “Guide”"])).toMatchObject({
      lines: ["It has no times; its title says “Guide”.", expect.any(String)],
      action: { command: "treatAsPostmortem" },
    });
    expect(emptyFor({ ...nothing, kind: "template" }, [])?.title).toBe("This is a template");
    expect(emptyFor(nothing, [])?.action?.command).toBe("insertTimeline");
    expect(emptyFor(checkout, [])).toBeUndefined();
  });
});
