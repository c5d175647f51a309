// What the page draws, made from the server's view.
import { describe, expect, it } from "vitest";
import { clusters } from "../../../client/webview/clusters.ts";
import { emptyFor } from "../../../client/webview/emptyState.ts";
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

  it("tell how long after the first entry, even when a later one stands above", () => {
    expect(rows.map((row) => row.elapsed).slice(0, 6)).toEqual([
      "",
      "+21 min",
      "+28 min",
      "+31 min",
      "+39 min",
      "+36 min",
    ]);
  });

  it("are parted by days and long pauses", () => {
    expect(rows[0]?.above).toEqual(["8 Mar 2026"]);
    expect(rows[11]?.above).toEqual(["10 Mar 2026", "1 d 16 h without an entry"]);
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
      "No entry says its time zone. Read as PST, which other parts of the text suggest.",
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
