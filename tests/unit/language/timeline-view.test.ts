// Where entries stand on the panel's scale, for every way in which documents tell time.
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { timelineView } from "../../../server/src/language/timeline-view.ts";

const MINUTE = 60_000;

function viewOf(timeline: string, head = "") {
  const text = `# Postmortem: search outage\n\n${head}\n## Impact\n\nSearch was down.\n\n## Timeline\n\n${timeline}\n\n## Root cause\n\nA bug.\n`;
  return timelineView(analyse(text), { uri: "file:///a.md", version: 3, name: "a.md" });
}
const minutes = (view: ReturnType<typeof viewOf>) => view.entries.map(({ at }) => (at === null ? null : at / MINUTE));

test("full dates and zones stand on a scale of real time", () => {
  const view = viewOf("- 2024-03-08 10:00 PST: it begins\n- 2024-03-08 19:30 UTC: it ends");
  expect(view.scale).toBe("absolute");
  expect(view.entries.map(({ at }) => at)).toEqual([Date.UTC(2024, 2, 8, 18, 0), Date.UTC(2024, 2, 8, 19, 30)]);
  expect(view.entries.map(({ offset, zoneName }) => [offset, zoneName])).toEqual([
    [-480, "PST"],
    [0, "UTC"],
  ]);
});

test("a time in brackets behind its day is told without them", () => {
  const view = viewOf("- May 2, 2024 (2024-05-02 20:00 UTC): it begins\n- 2 May 2024 (20:40 UTC): it ends");
  expect(view.entries.map(({ written }) => written)).toEqual(["2024-05-02 20:00 UTC", "2 May 2024 (20:40 UTC)"]);
});

test("clocks without a date stand on a scale of their own, through midnight", () => {
  const view = viewOf("- 23:50 it begins\n- 23:58 noticed\n- 00:10 it ends");
  expect(view.scale).toBe("relative");
  expect(minutes(view)).toEqual([0, 8, 20]);
  expect(view.unplaced).toEqual([]);
});

test("elapsed times", () => {
  const view = viewOf("- T+0m: it begins\n- T+5m: noticed\n- T+90m: it ends");
  expect([view.scale, minutes(view)]).toEqual(["relative", [0, 5, 90]]);
});

test("dates without a zone", () => {
  const view = viewOf("- 2024-03-08 23:00 it begins\n- 2024-03-09 01:00 it ends");
  expect([view.scale, minutes(view)]).toEqual(["relative", [0, 120]]);
});

test("ranges have an end", () => {
  const view = viewOf("- 2024-03-08 10:00 - 10:45 UTC: down\n- 2024-03-08 23:50 - 00:10 UTC: down again");
  const lengths = view.entries.map(({ at, endAt }) => (at === null || endAt === null ? null : (endAt - at) / MINUTE));
  expect(lengths).toEqual([45, 20]);
});

test("what cannot be compared with the others is said, not guessed", () => {
  const view = viewOf("- T+5m: a deploy\n- 2024-03-08 10:00 UTC: errors\n- 2024-03-08 10:20 UTC: gone");
  expect(view.scale).toBe("absolute");
  expect(view.entries[0]?.at).toBeNull();
  expect(view.unplaced).toEqual([
    { range: expect.anything(), text: "T+5m", why: "it counts from a start that the document does not place in time" },
  ]);
});

describe("nothing to draw", () => {
  test("a timeline without times", () => {
    const view = viewOf("It broke and then it was repaired.");
    expect([view.scale, view.entries]).toEqual(["none", []]);
  });

  test("a document that is no postmortem", () => {
    const view = timelineView(analyse("# Shopping\n\n- 10:00 bread\n"), {
      uri: "file:///a.md",
      version: 1,
      name: "a.md",
    });
    expect(view).toMatchObject({ kind: "other", scale: "none", entries: [], unplaced: [] });
  });
});

test("the title names the view, without its marks", () => {
  expect(viewOf("- 10:00 UTC: x\n- 10:05 UTC: y").title).toBe("Postmortem: search outage");
});

test.each([
  ["front matter says it", '---\ntitle: "Search degraded"\n---\n\n## What happened?\n', "Search degraded"],
  ["a heading above all says it better", "---\ntitle: search\n---\n\n# Search was down\n", "Search was down"],
  ["a bold line says it", "**Search was down in March**\n\n## Impact\n\nAll users.\n", "Search was down in March"],
])("the title where %s", (_, text, title) => {
  const view = timelineView(analyse(text, { treatAs: "postmortem" }), {
    uri: "file:///a.md",
    version: 1,
    name: "a.md",
  });
  expect(view.title).toBe(title);
});

test("an entry is shown as it reads: signs that Markdown wants written otherwise are themselves", () => {
  const { entries } = viewOf(
    "- 10:00 UTC: mail of ops &lt;ops@example.org&gt; \\[FIRING\\] R&amp;D &amp;lt; \\&lt;\n- 10:05 UTC: y",
  );
  expect(entries[0]?.text).toBe("mail of ops <ops@example.org> [FIRING] R&D &lt; &lt;");
});
